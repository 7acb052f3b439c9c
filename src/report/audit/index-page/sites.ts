/** All sites in a table that is searched, sorted and filtered in the browser; the rows are data, not markup. */
import {
  type AuditResult,
  type RowChange,
  SITE_OUTCOMES,
  type SiteRow,
} from '../../../audit/result.ts'
import { isStateCode, stateOf } from '../../../law/states.ts'
import { words } from '../../words.ts'
import type { Around } from '../around.ts'
import { embeddedJson, type Html, html, webAddress } from '../html.ts'
import { knownOf, RANKS } from '../known.ts'

/** A choice of more values is no choice any more: the search finds them. */
const MOST_VALUES = 80
/** Notes are left to the site's page. */
const SHOWN = RANKS.filter((rank) => rank !== 'note')
const CHANGES = ['new', 'fixed', 'documents', 'unknown'] as const

/** A column of few values: each cell is the place of its value in the list. */
interface Choice {
  id: string
  name: string
  values: string[]
  cell(site: SiteRow): number
}

export function sitesSection(result: AuditResult, around: Around): Html {
  const { say } = around
  const choices = choicesOf(result, around)
  return html`<section aria-labelledby="sites"><h2 id="sites">${say.sites.heading}</h2>
<noscript><p>${say.sites.noScript} <a href="sites.csv">sites.csv</a>.</p></noscript>
<div id="sites-table" hidden>
<form id="sites-form" role="search" aria-label="${say.sites.filter}">
${field('search', say.sites.search, html`<input type="search" id="sites-search" autocomplete="off" spellcheck="false">`)}
${choices.map(({ id, name, values }, index) => field(id, name, html`<select id="sites-${id}" data-choice="${index}">${options(values, say.sites.all)}</select>`))}
${result.since && field('change', say.sites.change, html`<select id="sites-change">${options(Object.values(say.sites.changes), say.sites.all)}</select>`)}
<button type="reset">${say.sites.reset}</button>
</form>
<div class="pager"><p id="sites-status" role="status"></p>
<button type="button" id="sites-previous">${say.sites.previous}</button><button type="button" id="sites-next">${say.sites.next}</button></div>
<div class="wide" role="group" aria-label="${say.sites.caption}" tabindex="0"><table><caption>${say.sites.caption}</caption>
<thead><tr id="sites-head"></tr></thead><tbody id="sites-rows"></tbody></table></div>
</div>
${embeddedJson('sites-data', sitesData(result, choices, around))}</section>`
}

function field(id: string, name: string, control: Html): Html {
  return html`<div class="field ${id === 'search' && 'search'}"><label for="sites-${id}">${name}</label>${control}</div>`
}

function options(values: readonly string[], all: string): Html[] {
  return [
    html`<option value="">${all}</option>`,
    ...values.map((value, index) => html`<option value="${index}">${value}</option>`),
  ]
}

/** What the script of the page is given: see sites-script.ts. */
function sitesData(result: AuditResult, choices: Choice[], { say, lang }: Around) {
  const { counts } = words[lang]
  const isCompared = result.since !== null
  const figures = [
    say.sites.documents,
    say.sites.judged,
    ...SHOWN.map((rank) => counts[rank][1]),
    ...(isCompared ? [say.sites.new, say.sites.fixed] : []),
  ]
  return {
    lang,
    words: {
      status: say.sites.status,
      one: say.sites.one,
      nothing: say.sites.nothing,
    },
    head: [say.sites.site, ...choices.map(({ name }) => name), ...figures],
    choices: choices.map(({ values }) => values),
    rows: result.sites.map((site) => [
      site.page,
      webAddress(site.url) ?? '',
      site.change ? bitsOf(site.change) : 0,
      site.name,
      ...choices.map((choice) => choice.cell(site)),
      ...figuresOf(site, isCompared),
    ]),
  }
}

function figuresOf(site: SiteRow, isCompared: boolean): (number | null)[] {
  const { change } = site
  // Of a site that cannot be compared, a nought would say that nothing has changed.
  const known = change?.isUnknown ? null : change
  const changed = isCompared ? [known?.new ?? null, known?.fixed ?? null] : []
  return [...knownOf(site).slice(0, 2 + SHOWN.length), ...changed]
}

/** One bit for each choice among the changes, in the order in which they are offered. */
function bitsOf(change: RowChange): number {
  const flags = [change.new > 0, change.fixed > 0, change.documents > 0, change.isUnknown]
  return CHANGES.reduce((bits, _, index) => bits + (flags[index] ? 2 ** index : 0), 0)
}

function choicesOf(result: AuditResult, { say, codes, lang }: Around): Choice[] {
  const { compare } = new Intl.Collator(lang, { numeric: true })
  const outcome = (site: SiteRow) => codes.outcome[site.outcome ?? 'open']
  const state = ({ state: code }: SiteRow) =>
    code !== null && isStateCode(code) ? stateOf(code)[lang] : ''
  const different = (value: (site: SiteRow) => string) => [...new Set(result.sites.map(value))]
  const columns = result.groupings.map(({ column }, index) => {
    const isState = column === 'state'
    const value = isState ? state : (site: SiteRow) => site.columns[column] ?? ''
    const name = isState ? say.sites.state : column
    return choiceOf(`column-${index}`, { name, value, values: different(value).sort(compare) })
  })
  const present = new Set(different(outcome))
  const outcomes = [...SITE_OUTCOMES, 'open' as const].map((code) => codes.outcome[code])
  const values = outcomes.filter((each) => present.has(each))
  return [
    ...columns.filter((each) => each.values.length <= MOST_VALUES),
    choiceOf('outcome', { name: say.sites.outcome, value: outcome, values }),
  ].map((each) => ({ ...each, values: each.values.map((text) => text || say.groups.unnamed) }))
}

function choiceOf(
  id: string,
  { name, value, values }: { name: string; value(site: SiteRow): string; values: string[] },
): Choice {
  const places = new Map(values.map((each, index) => [each, index]))
  return { id, name, values, cell: (site) => places.get(value(site)) ?? -1 }
}
