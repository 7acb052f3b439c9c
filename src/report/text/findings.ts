import { citeArticle } from '../../law/articles.ts'
import { type DocumentResult, findingsOf, type Result } from '../../lint/result.ts'
import { hang, harmless, shorten } from '../layout.ts'
import { placeInWords } from '../place.ts'
import { count, quoted, words } from '../words.ts'
import { type Pen, section } from './pen.ts'

const RANK = { error: 0, warning: 1, note: 2 }

/** Defects and concerns, then questions, then the notes in one line a rule. */
export function findingLines(document: DocumentResult, pen: Pen): string[] {
  const findings = findingsOf(document)
  const say = words[pen.lang].headings
  const defects = findings.filter(
    (finding) => finding.outcome === 'fail' && finding.severity !== 'note',
  )
  defects.sort((a, b) => RANK[a.severity ?? 'note'] - RANK[b.severity ?? 'note'])
  const questions = findings.filter((finding) => finding.outcome === 'review')
  const notes = findings.filter(
    (finding) => finding.outcome === 'fail' && finding.severity === 'note',
  )
  return [
    ...section(
      say.defects,
      defects.flatMap((finding) => ['', ...lines(finding, document, pen)]),
      pen,
    ),
    ...section(
      say.questions,
      questions.flatMap((finding) => ['', ...lines(finding, document, pen)]),
      pen,
    ),
    ...(pen.quiet ? [] : section(say.notes, noteLines(notes, pen), pen)),
  ]
}

function lines(finding: Result, document: DocumentResult, pen: Pen): string[] {
  const { lang, paint, width } = pen
  const say = words[lang]
  const reason = document.results.find((other) => other.fingerprint === finding.explainedBy)
  const shown = reason ?? finding
  const rank = finding.outcome === 'review' ? 'review' : (finding.severity ?? 'note')
  const colour = { error: paint.red, warning: paint.yellow, note: paint.dim, review: paint.cyan }[
    rank
  ]
  const place = placeInWords(shown.evidence[0], lang)
  const ids = reason ? `${finding.rule}, ${reason.rule}` : finding.rule
  const head = [colour(say.severity[rank]), place && harmless(place), paint.dim(ids)]
    .filter(Boolean)
    .join('  ')
  const text = pen.rules.find((rule) => rule.id === shown.rule)?.text[lang]
  const question = shown.question ? ` ${shown.question}` : ''
  const body = [
    ...hang(
      '    ',
      `${harmless(shown.message)}${question} (${citeArticle(finding.article, lang)})`,
      width,
    ),
    ...quotes(shown, pen),
    ...absence(shown, pen),
    ...(text ? advice(shown.rule, text, pen) : []),
  ]
  return [`  ${head}`, ...body]
}

function quotes(finding: Result, { lang, paint, width }: Pen): string[] {
  return finding.evidence
    .slice(0, 3)
    .flatMap(({ quote }) =>
      hang('    ', quoted(harmless(shorten(quote, 240)), lang), width).map((line) =>
        paint.italic(line),
      ),
    )
}

/** Why it matters and what to do: said once a rule in a report. */
function advice(rule: string, text: { why: string; remedy: string }, pen: Pen): string[] {
  if (pen.said.has(rule)) return []
  pen.said.add(rule)
  const say = words[pen.lang]
  const why = hang(`    ${say.why}: `, text.why, pen.width).map((line) => pen.paint.dim(line))
  return [...why, ...hang(`    ${say.remedy}: `, text.remedy, pen.width)]
}

/** What is lacking: of words that were found, what they lack; of an absence, where it was looked for and what comes nearest. */
function absence(finding: Result, { lang, paint, width }: Pen): string[] {
  const say = words[lang]
  const near = finding.nearMiss
  const isQuoted = finding.evidence.some(({ quote }) => quote === near?.quote)
  if (isQuoted || (finding.evidence.length > 0 && finding.stated !== 'no')) {
    return near
      ? hang('    ', `${say.lacking} ${near.lacks}.`, width).map((line) => paint.dim(line))
      : []
  }
  const names = finding.searched.map((path) => path.at(-1)).filter((name) => name !== undefined)
  const sections = [...new Set(names)]
  const shown = sections.slice(0, 3).map((name) => quoted(harmless(shorten(name, 60)), lang))
  if (sections.length > 3) shown.push(say.andMore.replace('{n}', String(sections.length - 3)))
  const nearest = near
    ? `; ${say.nearest} ${quoted(harmless(shorten(near.quote, 160)), lang)}, ${say.nearestLacks} ${near.lacks}`
    : ''
  const text = `${say.searched}: ${shown.join(', ') || say.wholeText}${nearest}.`
  return hang('    ', text, width).map((line) => paint.dim(line))
}

/** Notes of one rule are one line with their number and the first words. */
function noteLines(notes: Result[], pen: Pen): string[] {
  const byRule = new Map<string, Result[]>()
  for (const note of notes) byRule.set(note.rule, [...(byRule.get(note.rule) ?? []), note])
  return [...byRule].flatMap(([rule, list]) => {
    const [first] = list as [Result, ...Result[]]
    const more = list.length > 1 ? ` (${count(list.length, 'note', pen.lang)})` : ''
    const quote = first.evidence[0]
      ? ` ${quoted(harmless(shorten(first.evidence[0].quote, 80)), pen.lang)}`
      : ''
    return hang('  ', `${harmless(first.message)}${quote}${more} [${rule}]`, pen.width).map(
      (line) => pen.paint.dim(line),
    )
  })
}
