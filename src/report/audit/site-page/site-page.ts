/** The page of one site: what came of it, on what that rests, and its notices. */
import type { Considered, SiteChanges, SiteDetail, Tried } from '../../../audit/result.ts'
import { isStateCode, stateOf } from '../../../law/states.ts'
import type { Around } from '../around.ts'
import { number } from '../figures.ts'
import { type Html, html, outward, type Slot } from '../html.ts'
import { inLanguage } from '../in-language.ts'
import { ruleTitle } from '../index-page/rules.ts'
import { facts, page, table } from '../page.ts'
import { whyInWords } from '../words/why.ts'
import { put } from '../words/words.ts'
import { documentPart } from './documents.ts'

export function sitePage(detail: SiteDetail, around: Around): string {
  const { say, lang, rules } = around
  const { row, others, tried, changes } = detail
  const documents = detail.documents.map((document) => ({
    ...document,
    result: document.result && inLanguage(document.result, lang, rules),
  }))
  const body = html`<header><p class="screen"><a href="../index.html">${say.site.back}</a></p>
<h1>${row.name}</h1>
<p class="state${row.outcome !== 'found' && ' partial'}">${outcomeInWords(detail, around)}</p>
${siteFacts(detail, around)}</header>
<main>
${documents.length > 0 && html`<section aria-labelledby="documents"><h2 id="documents">${say.site.documents}</h2>${documents.map((each) => documentPart(each, around))}</section>`}
${changes && changesSection(changes, around)}
${tried.length > 0 && trailSection(tried, around)}
${others.length > 0 && othersSection(others, around)}
</main>
<footer><p>${say.method.points.at(-1)}</p></footer>`
  return page({ lang, title: `${row.name} – ${say.heading}`, body })
}

/** What came of the site, with how many notices or how much was tried. */
function outcomeInWords({ row, tried }: SiteDetail, { say, codes, lang }: Around): string {
  const outcome = row.outcome ?? 'open'
  const means = codes.outcomeMeans[outcome]
  if (outcome === 'found') {
    const judged = number(row.judged, lang)
    const [, many] = say.site.notices
    if (row.documents === 1) {
      const state = row.judged > 0 ? say.site.oneJudged : say.site.oneUnjudged
      return put(say.site.countedOne, { judged: state })
    }
    return put(say.site.counted, { documents: `${number(row.documents, lang)} ${many}`, judged })
  }
  if (tried.length === 0 || outcome !== 'not-found') return means
  const [one, many] = say.site.addresses
  const n = `${number(tried.length, lang)} ${tried.length === 1 ? one : many}`
  return `${means} ${put(say.site.tried, { n })}`
}

function siteFacts({ row, detail }: SiteDetail, { say, codes, lang }: Around): Html {
  const state = row.state !== null && isStateCode(row.state) ? stateOf(row.state)[lang] : row.state
  return facts([
    [say.site.address, outward(row.url)],
    [say.site.state, state],
    [say.site.outcome, codes.outcome[row.outcome ?? 'open']],
    [say.site.machine, detail && html`<span lang="en">${detail}</span>`],
    // What the list says beside it: the name and the Land stand there already, by whatever column.
    ...Object.entries(row.columns).filter(
      ([, said]) => ![row.name, row.state, state].includes(said),
    ),
  ])
}

function trailSection(tried: readonly Tried[], { say, codes }: Around): Html {
  const answer = (each: Tried) =>
    typeof each.answer === 'number'
      ? put(say.site.status, { n: String(each.answer) })
      : (codes.answer[each.answer] ?? each.answer)
  // The search asks for an address that nobody has before it tries the usual ones.
  const hasProbe = tried.some(({ via }) => via === 'fixed-path')
  return html`<section aria-labelledby="trail"><h2 id="trail">${say.site.trail}</h2><p>${say.site.trailLead}${hasProbe && ` ${say.site.probe}`}</p>
${table({
  caption: say.site.trail,
  head: [say.site.url, say.site.how, say.site.answer],
  numbers: Number.POSITIVE_INFINITY,
  rows: tried.map((each): Slot[] => [outward(each.url), codes.via[each.via], answer(each)]),
})}</section>`
}

function othersSection(others: readonly Considered[], { say, codes, lang }: Around): Html {
  return html`<section aria-labelledby="others"><h2 id="others">${say.site.others}</h2><p>${say.site.othersLead}</p>
${table({
  caption: say.site.others,
  head: [say.site.url, say.site.words, say.site.decision, say.site.how, say.site.why],
  numbers: Number.POSITIVE_INFINITY,
  rows: others.map((each): Slot[] => [
    outward(each.url),
    each.text,
    html`${codes.decision[each.decision]}${each.of && html`, ${say.site.of} ${outward(each.of)}`}`,
    codes.via[each.via],
    whyInWords(each.why, lang),
  ]),
})}</section>`
}

function changesSection({ documents, findings }: SiteChanges, around: Around): Html {
  const { say, codes } = around
  const changed = documents.filter(({ change }) => change !== 'unchanged')
  const moved = findings.filter(({ change }) => change !== 'open')
  const none = changed.length + moved.length === 0
  return html`<section aria-labelledby="changes"><h2 id="changes">${say.site.changes}</h2>
${none && html`<p>${say.site.noChanges}</p>`}
${
  changed.length > 0 &&
  table({
    caption: say.since.documents,
    head: [say.site.url, say.since.change],
    numbers: Number.POSITIVE_INFINITY,
    rows: changed.map((each): Slot[] => [outward(each.url), codes.documentChange[each.change]]),
  })
}${
  moved.length > 0 &&
  table({
    caption: say.since.findings,
    head: [say.site.finding, say.site.url, say.since.change],
    numbers: Number.POSITIVE_INFINITY,
    rows: moved.map((each): Slot[] => [
      ruleTitle(each.rule, around),
      outward(each.url),
      codes.findingChange[each.change],
    ]),
  })
}</section>`
}
