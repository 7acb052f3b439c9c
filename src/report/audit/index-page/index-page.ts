/** The report on all sites: one page that needs nothing beside it. */
import type { AuditResult } from '../../../audit/result.ts'
import type { Around } from '../around.ts'
import { html } from '../html.ts'
import { page } from '../page.ts'
import { put } from '../words/words.ts'
import { brief, examinedSection, runFacts, stateLine } from './examined.ts'
import { groupingName, groupSections } from './groups.ts'
import { rulesSection } from './rules.ts'
import { sinceSection, trendSection } from './runs.ts'
import { sitesSection } from './sites.ts'
import { SITES_SCRIPT } from './sites-script.ts'

const CREDIT = {
  map: 'https://mapsvg.com/maps/germany',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
}

export function indexPage(result: AuditResult, around: Around): string {
  const { say, lang } = around
  const chapters: [id: string, name: string][] = [
    ['examined', say.examined.heading],
    ...result.groupings.map((grouping, index): [string, string] => [
      `groups-${index}`,
      groupingName(grouping, around),
    ]),
    ['rules', say.rules.heading],
    ...(result.since ? [['since', say.since.heading] satisfies [string, string]] : []),
    ...(result.trend.length > 0 ? [['trend', say.trend.heading] satisfies [string, string]] : []),
    ['sites', say.sites.heading],
    ['method', say.method.heading],
  ]
  const hasMap = result.groupings.some(({ column }) => column === 'state')
  const body = html`<header>${stateLine(result, around)}
<h1>${say.heading}: ${result.run.list.name}</h1>
${runFacts(result, around)}
<nav aria-label="${say.contents}"><ul>${chapters.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav></header>
<main>
<section aria-labelledby="brief"><h2 id="brief">${say.brief.heading}</h2>${brief(result, around)}</section>
${examinedSection(result, around)}
${groupSections(result, around)}
${rulesSection(result, around)}
${result.since && sinceSection(result.since, around)}
${result.trend.length > 0 && trendSection(result, around)}
${sitesSection(result, around)}
<section aria-labelledby="method"><h2 id="method">${say.method.heading}</h2><ul>${say.method.points.map((point) => html`<li>${point}</li>`)}</ul>
<p>${say.method.files}: <a href="sites.csv">sites.csv</a>, <a href="findings.csv">findings.csv</a>, <a href="report.json">report.json</a></p></section>
</main>
<footer><p>${put(say.footer, { version: result.tool.version })}</p>
${hasMap && html`<p>${say.mapCredit} @svg-maps/germany, <a href="${CREDIT.map}" rel="noopener noreferrer">${say.mapSource}</a>, ${say.mapLicence} <a href="${CREDIT.licence}" rel="noopener noreferrer">CC BY 4.0</a>.</p>`}</footer>`
  const title = `${say.heading}: ${result.run.list.name}`
  return page({ lang, title, body, script: SITES_SCRIPT })
}
