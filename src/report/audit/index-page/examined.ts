/** What was examined, with every denominator, and what came of it. */
import { type AuditResult, type Counts, SITE_OUTCOMES } from '../../../audit/result.ts'
import { words } from '../../words.ts'
import type { Around } from '../around.ts'
import { moment, number, partOf, partWithInterval, percent, ratio } from '../figures.ts'
import { type Html, html, type Slot } from '../html.ts'
import { facts, table } from '../page.ts'
import { put } from '../words/words.ts'

const STEPS = ['listed', 'examined', 'reachable', 'allowed', 'readable', 'found', 'judged'] as const

/** The first line of a report: whether its figures are of all sites. */
export function stateLine({ isPartial, counts }: AuditResult, { lang, say }: Around): Html {
  const values = { examined: number(counts.examined, lang), listed: number(counts.listed, lang) }
  return isPartial
    ? html`<p class="state partial">${put(say.partial, values)}</p>`
    : html`<p class="state">${put(say.complete, values)}</p>`
}

/** Which list, when, by which law, with what. */
export function runFacts({ run, isMasked, tool }: AuditResult, { lang, say }: Around): Html {
  return facts([
    [say.run.list, run.list.name],
    [say.run.started, moment(run.started, lang)],
    [say.run.finished, run.finished === null ? say.run.underWay : moment(run.finished, lang)],
    [say.run.asOf, moment(run.asOf, lang)],
    [say.run.tool, `${tool.name} ${run.version}`],
    [say.run.ruleSet, html`<code>${run.ruleSet.slice(0, 12)}</code>`],
    [say.run.id, html`<code>${run.id}</code>`],
    [say.run.quotes, isMasked && say.run.masked],
  ])
}

/** The figures that are quoted, each with its whole. */
export function brief(result: AuditResult, { lang, say }: Around): Html {
  const own = result.trend.find(({ run }) => run === result.run.id)
  const { onSites, distinct } = result.documents
  const share = (part: { count: number; of: number; low: number; high: number }, text: string) =>
    part.of > 0 &&
    html`<li><strong>${percent(ratio(part), lang)}</strong>${text}<br><span class="faint small">${partWithInterval(part, lang)}</span></li>`
  return html`<ul class="brief">${own && share(own.found, say.brief.found)}${own && share(own.withErrors, say.brief.errors)}
<li><strong>${number(distinct, lang)}</strong>${put(say.brief.documents, { n: number(onSites, lang) })}</li></ul>`
}

export function examinedSection(result: AuditResult, around: Around): Html {
  const { say } = around
  return html`<section aria-labelledby="examined"><h2 id="examined">${say.examined.heading}</h2>
<p>${say.examined.lead}</p>
${funnel(result.counts, around)}
<h3>${say.examined.outcomes}</h3>
${outcomes(result, around)}
<h3>${say.examined.documents}</h3>
<p>${say.examined.distinctNote}</p>
${documents(result, around)}</section>`
}

function funnel(counts: Counts, { lang, say }: Around): Html {
  const { examined } = say
  return table({
    caption: put(say.table, { what: examined.heading }),
    head: [examined.step, examined.sites, examined.share, examined.ofListed, examined.means],
    numbers: Number.POSITIVE_INFINITY,
    rows: STEPS.map((step, index) => {
      const before = STEPS[index - 1]
      const [name, means] = examined.steps[step]
      const part = { count: counts[step], of: before ? counts[before] : 0 }
      return [
        name,
        number(counts[step], lang),
        before && part.of > 0 ? percent(ratio(part), lang) : '',
        bar({ count: counts[step], of: counts.listed }),
        means,
      ]
    }),
  })
}

function outcomes({ outcomes: counted, counts }: AuditResult, { lang, say, codes }: Around): Html {
  const rows = SITE_OUTCOMES.map((outcome) => [outcome, counted[outcome] ?? 0] as const)
  const open = counts.listed - counts.examined
  return table({
    caption: put(say.table, { what: say.examined.outcomes }),
    head: [say.examined.outcome, say.examined.sites, say.examined.ofListed, say.examined.means],
    numbers: Number.POSITIVE_INFINITY,
    rows: [...rows, ['open', open] as const]
      .filter(([, count]) => count > 0)
      .map(([outcome, count]) => [
        codes.outcome[outcome],
        html`<span class="nowrap">${partOf({ count, of: counts.listed }, lang)}</span>`,
        bar({ count, of: counts.listed }),
        codes.outcomeMeans[outcome],
      ]),
  })
}

function documents({ documents: found }: AuditResult, { lang, say, codes }: Around): Html {
  const count = (value: number | undefined) => number(value ?? 0, lang)
  const kinds = Object.entries(codes.kind).map(([kind, [, many]]): Slot[] => [
    many,
    count(found.kinds[kind as keyof typeof codes.kind]),
  ])
  const statuses = Object.entries(words[lang].status)
    .map(([status, name]) => [name, found.statuses[status as keyof typeof found.statuses]] as const)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]): Slot[] => [name, count(value)])
  const head = (first: string) => [first, say.examined.count]
  return html`<div class="pair">
${table({ caption: say.examined.ofSites, head: head(say.examined.kind), rows: [[say.examined.onSites, count(found.onSites)], ...kinds] })}
${table({ caption: say.examined.ofDistinct, head: head(say.examined.status), rows: [[say.examined.distinct, count(found.distinct)], ...statuses] })}
</div>`
}

/** A part of a whole as a bar; the figure stands beside it. */
function bar(part: { count: number; of: number }): Html {
  const width = (100 * ratio(part)).toFixed(1)
  return html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="100" height="10"/><rect class="full" width="${width}" height="10"/></svg>`
}
