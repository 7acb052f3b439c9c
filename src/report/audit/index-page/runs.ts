/** Against the earlier run, and over all runs. */
import type { AuditResult, Comparison } from '../../../audit/result.ts'
import type { Around } from '../around.ts'
import { day, interval, moment, number, partOf } from '../figures.ts'
import { type Html, html, type Slot } from '../html.ts'
import { table } from '../page.ts'
import { trendPlot } from '../plot.ts'
import { put } from '../words/words.ts'
import { ruleTitle } from './rules.ts'

export function sinceSection(since: Comparison, around: Around): Html {
  const { say, lang, codes } = around
  const { sites } = since
  const counts = (names: Record<string, string>, counted: Record<string, number>) =>
    Object.entries(names).map(([code, name]): Slot[] => [name, number(counted[code] ?? 0, lang)])
  const lead = put(say.since.lead, {
    moment: moment(since.started, lang),
    both: number(sites.both, lang),
    added: number(sites.added, lang),
    removed: number(sites.removed, lang),
  })
  return html`<section aria-labelledby="since"><h2 id="since">${say.since.heading}</h2>
<p>${lead} ${sites.unknown > 0 && put(say.since.unknown, { n: number(sites.unknown, lang) })}</p>
<p>${since.sameRules ? say.since.sameRules : html`<strong>${say.since.otherRules}</strong>`}</p>
<div class="pair">
${table({ caption: say.since.documents, head: [say.since.change, say.examined.count], rows: counts(codes.documentChange, since.documents) })}
${table({ caption: say.since.findings, head: [say.since.change, say.examined.count], rows: counts(codes.findingChange, since.findings) })}
</div>
${
  since.rules.length > 0 &&
  table({
    caption: say.since.rules,
    head: [say.rules.rule, say.since.new, say.since.fixed],
    rows: since.rules.map((each): Slot[] => [
      ruleTitle(each.rule, around),
      number(each.new, lang),
      number(each.fixed, lang),
    ]),
  })
}</section>`
}

export function trendSection({ trend }: AuditResult, { say, lang }: Around): Html {
  const plot = (what: 'found' | 'withErrors') =>
    trendPlot(
      trend.map((point) => ({ label: day(point.started, lang), share: point[what] })),
      { title: say.groups[what], label: put(say.groups.plotOf, { what: say.groups[what] }), lang },
    )
  const share = (part: (typeof trend)[number]['found']) =>
    part.of > 0 &&
    html`${partOf(part, lang)}<br><span class="faint small">${interval(part, lang)}</span>`
  return html`<section aria-labelledby="trend"><h2 id="trend">${say.trend.heading}</h2>
<p>${say.trend.lead}</p>
${plot('found')}${plot('withErrors')}
${table({
  caption: put(say.table, { what: say.trend.heading }),
  head: [
    say.trend.run,
    say.trend.complete,
    say.groups.found,
    say.groups.withErrors,
    say.trend.mean,
  ],
  rows: trend.map((point): Slot[] => [
    moment(point.started, lang),
    point.isComplete ? say.trend.yes : say.trend.no,
    share(point.found),
    share(point.withErrors),
    point.meanFindings === null ? '' : number(point.meanFindings, lang),
  ]),
})}</section>`
}
