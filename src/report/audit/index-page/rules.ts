/** Which demands have findings, and how often. */
import type { AuditResult, RuleCount, Share } from '../../../audit/result.ts'
import { type Article, citeArticle } from '../../../law/articles.ts'
import { count, words } from '../../words.ts'
import type { Around } from '../around.ts'
import { interval, partOf } from '../figures.ts'
import { type Html, html, type Slot } from '../html.ts'
import { RANKS } from '../known.ts'
import { table } from '../page.ts'
import { intervalPlot } from '../plot.ts'
import { put } from '../words/words.ts'

/** So many bars are still read one by one. */
const PLOTTED = 20

export function rulesSection({ rules }: AuditResult, around: Around): Html {
  const { say, lang } = around
  const plot = intervalPlot(
    rules
      .slice(0, PLOTTED)
      .map(({ rule, sites }) => ({ label: ruleTitle(rule, around), share: sites })),
    { title: say.rules.plot, label: put(say.groups.plotOf, { what: say.rules.plot }), lang },
  )
  return html`<section aria-labelledby="rules"><h2 id="rules">${say.rules.heading}</h2>
${rules.length === 0 ? html`<p>${say.rules.none}</p>` : html`<p>${say.rules.lead}</p>${plot}${ruleTable(rules, around)}`}</section>`
}

/** The demand in words; of a rule of another version, its id. */
export function ruleTitle(id: string, { rules, lang }: Around): string {
  return rules.get(id)?.text[lang].title ?? id
}

function ruleTable(rules: readonly RuleCount[], around: Around): Html {
  const { say, lang } = around
  const share = (part: Share) =>
    html`${partOf(part, lang)}${part.of > 0 && html`<br><span class="faint small">${interval(part, lang)}</span>`}`
  return table({
    caption: put(say.table, { what: say.rules.heading }),
    head: [
      say.rules.rule,
      say.rules.article,
      say.rules.sites,
      say.rules.documents,
      say.rules.findings,
    ],
    numbers: 2,
    rows: rules.map((each): Slot[] => [
      ruleCell(each.rule, around),
      citeArticle(each.article as Article, lang),
      share(each.sites),
      share(each.documents),
      RANKS.filter((rank) => each.findings[rank] > 0).map(
        (rank) => html`<span class="${rank}">${count(each.findings[rank], rank, lang)}</span><br>`,
      ),
    ]),
  })
}

/** The demand; behind it why it is made and what to do. */
function ruleCell(id: string, around: Around): Html {
  const { rules, lang, say } = around
  const text = rules.get(id)?.text[lang]
  if (!text)
    return html`<span id="rule-${id}">${id} <span class="faint small">(${say.rules.unknown})</span></span>`
  return html`<div class="rule" id="rule-${id}"><details><summary>${text.title}</summary>
<p>${words[lang].why}: ${text.why}</p><p>${words[lang].remedy}: ${text.remedy}</p><p class="faint"><code>${id}</code></p></details></div>`
}
