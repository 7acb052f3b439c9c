import type { DocumentResult, Result } from '../../lint/result.ts'
import type { Outcome } from '../../rules/rule.ts'
import { hang, harmless, shorten } from '../layout.ts'
import { placeInWords } from '../place.ts'
import { quoted, words } from '../words.ts'
import { type Pen, section } from './pen.ts'

/** What the notice states, one line an item with the words that state it. Only what is evidence is shown: no silent passes. */
export function foundLines(document: DocumentResult, pen: Pen): string[] {
  const passed = document.results.filter(
    (result) => result.outcome === 'pass' && result.stated !== null,
  )
  const widest = Math.max(0, ...passed.map((result) => result.rule.length))
  const lines = passed.flatMap((result) => {
    const label = `  ${result.rule.padEnd(widest)}  `
    return foundLine(result, { label, mediaType: document.mediaType }, pen)
  })
  return section(words[pen.lang].headings.found, lines, pen)
}

function foundLine(
  result: Result,
  { label, mediaType }: { label: string; mediaType: string },
  { lang, paint, width }: Pen,
): string[] {
  const [first] = result.evidence
  const place = placeInWords(first && { ...first, section: [] }, mediaType, lang)
  // Two lines, so that a reader sees enough of the words to trust them.
  const room = Math.max(60, 2 * (width - label.length) - place.length - 12)
  const quote = first ? quoted(harmless(shorten(first.quote, room)), lang) : ''
  const lines = hang(label, `${quote}${place ? ` (${place})` : ''}`, width)
  return lines.map((line, index) =>
    index === 0 ? paint.green(label) + line.slice(label.length) : line,
  )
}

/** What was not examined, and what does not apply; a reason that several rules share is said once. */
export function inapplicableLines(document: DocumentResult, pen: Pen): string[] {
  const { headings } = words[pen.lang]
  const of = (outcome: Outcome) =>
    document.results.filter((result) => result.outcome === outcome && result.stated !== null)
  return [
    ...section(headings.unexamined, reasonLines(of('not-evaluated'), pen), pen),
    ...section(headings.inapplicable, reasonLines(of('not-applicable'), pen), pen),
  ]
}

function reasonLines(results: Result[], { lang, paint, width }: Pen): string[] {
  const byReason = new Map<string, string[]>()
  for (const { message, rule } of results)
    byReason.set(message, [...(byReason.get(message) ?? []), rule])
  const { inapplicable, unexamined } = words[lang]
  return [...byReason]
    .map(
      ([message, rules]) =>
        `${rules.join(', ')}: ${message.replace(inapplicable, '').replace(unexamined, '')}`,
    )
    .flatMap((line) => hang('  ', line, width))
    .map((line) => paint.dim(line))
}
