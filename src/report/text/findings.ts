import { type DocumentResult, findingsOf, type Result, suppressedOf } from '../../lint/result.ts'
import { absenceInWords } from '../absence.ts'
import { hang, harmless, shorten } from '../layout.ts'
import { placeInWords } from '../place.ts'
import { decisionOf, rulesNamed, sentenceOf, shownOf } from '../told.ts'
import { whereToAdd } from '../where.ts'
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
  const told = { document, pen }
  return [
    ...section(
      say.defects,
      defects.flatMap((finding, index) => ['', ...lines(finding, defects[index - 1], told)]),
      pen,
    ),
    ...section(
      say.questions,
      questions.flatMap((finding, index) => ['', ...lines(finding, questions[index - 1], told)]),
      pen,
    ),
    ...(pen.quiet ? [] : noteSections(notes, pen)),
  ]
}

/** What a person has decided on, with the reason: it stays visible. */
export function decidedLines(document: DocumentResult, pen: Pen): string[] {
  const { lang, width, paint } = pen
  const lines = suppressedOf(document).flatMap((finding) => {
    const shown = shownOf(finding, document)
    const place = placeInWords(shown.evidence[0], document.mediaType, lang)
    const head = [harmless(place), paint.dim(rulesNamed(finding, document))].filter(Boolean)
    const decision = finding.suppressed ? decisionOf(finding.suppressed, lang) : ''
    return [
      `  ${head.join('  ')}`,
      ...hang('    ', harmless(sentenceOf(finding, document, lang)), width),
      ...hang('    ', harmless(decision), width),
    ]
  })
  return section(words[lang].headings.decided, lines, pen)
}

/** What is noted about the file itself stands apart from what is noted about its words. */
function noteSections(notes: Result[], pen: Pen): string[] {
  const say = words[pen.lang].headings
  const onFile = new Set(pen.rules.filter(({ about }) => about === 'file').map(({ id }) => id))
  return [
    ...section(
      say.notes,
      noteLines(
        notes.filter(({ rule }) => !onFile.has(rule)),
        pen,
      ),
      pen,
    ),
    ...section(
      say.file,
      noteLines(
        notes.filter(({ rule }) => onFile.has(rule)),
        pen,
      ),
      pen,
    ),
  ]
}

interface Told {
  document: DocumentResult
  pen: Pen
}

/** A finding; `above` is the one before it: what it says in the same words is not said again. */
function lines(finding: Result, above: Result | undefined, { document, pen }: Told): string[] {
  const { lang, paint } = pen
  const say = words[lang]
  const shown = shownOf(finding, document)
  const rank = finding.outcome === 'review' ? 'review' : (finding.severity ?? 'note')
  const colour = { error: paint.red, warning: paint.yellow, note: paint.dim, review: paint.cyan }[
    rank
  ]
  const place = placeInWords(shown.evidence[0], document.mediaType, lang)
  const head = [
    colour(say.severity[rank]),
    place && harmless(place),
    paint.dim(rulesNamed(finding, document)),
  ]
    .filter(Boolean)
    .join('  ')
  const text = pen.rules.find((rule) => rule.id === shown.rule)?.text[lang]
  const sentence = harmless(sentenceOf(finding, document, lang))
  const isSaid =
    above && shown.evidence.length > 0 && harmless(sentenceOf(above, document, lang)) === sentence
  const body = [
    ...(isSaid ? [] : hang('    ', sentence, pen.width)),
    ...quotes(shown, pen),
    ...absence(shown, pen),
    ...(text ? advice(shown.rule, text, pen) : []),
    ...whereLines(finding, document, pen),
  ]
  return [`  ${head}`, ...body]
}

function quotes(finding: Result, { lang, paint, width }: Pen): string[] {
  return [...new Set(finding.evidence.map(({ quote }) => quote))]
    .slice(0, 3)
    .flatMap((quote) =>
      hang('    ', quoted(harmless(shorten(quote, 240)), lang), width).map((line) =>
        paint.italic(line),
      ),
    )
}

/** Where to add what is lacking. */
function whereLines(finding: Result, document: DocumentResult, pen: Pen): string[] {
  const where = whereToAdd(finding, document, pen.lang)
  return where ? hang(`    ${words[pen.lang].where.label}: `, `${where}.`, pen.width) : []
}

/** Why it matters and what to do: said once a rule in a report. */
function advice(rule: string, text: { why: string; remedy: string }, pen: Pen): string[] {
  if (pen.said.has(rule)) return []
  pen.said.add(rule)
  const say = words[pen.lang]
  const why = hang(`    ${say.why}: `, text.why, pen.width).map((line) => pen.paint.dim(line))
  return [...why, ...hang(`    ${say.remedy}: `, text.remedy, pen.width)]
}

/** What is lacking, dimmed. */
function absence(finding: Result, { lang, paint, width }: Pen): string[] {
  return hang('    ', absenceInWords(finding, lang), width).map((line) => paint.dim(line))
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
