import type { Detector } from '../detector.ts'
import { fact } from '../fact.ts'
import type { Citation } from '../facts.ts'
import { citedListAt } from './citation-list.ts'
import { gdprAt, type LawName, lawNameAt } from './law-name.ts'
import type { Provision } from './provision.ts'

const OPENER = /(?:§{1,2}|Art(?:ikeln?|ikels|icles?|t)?\.?|Sections?|Sec\.)\s{0,3}(?=\d)/gi
/** A letter that stands before the article: "point (f) of Article 6(1)", "Buchstabe f des Artikels 6". */
const LETTER_BEFORE =
  /(?:point|letter|lit\.|litera|Buchstaben?)\s\(?([a-z])\)?\s(?:of(?:\sthe)?|des|von|in)\s(?:first\ssubparagraph\sof\s)?$/i
/** What may stand between a citation without a law and the next one that names it. */
const BETWEEN =
  /^[\s,]{0,2}(?:und|oder|sowie|bzw\.|and|or|&|i\.?\s?V\.?\s?m\.?|in\sVerbindung\smit|in\sconjunction\swith)?\s?$/i

interface Group {
  start: number
  end: number
  section: boolean
  provisions: Provision[]
  law?: LawName
}

/**
 * Every provision of a law that the notice cites, in order. Lists and ranges are expanded; a citation without a law
 * takes it from the next one when the two are joined. All provisions of one citation share its passage.
 */
export const citations: Detector<'citations'> = (reading) => {
  const groups = groupsOf(reading.notice.text)
  lendLaws(groups, reading.notice.text)
  const found = groups.flatMap((group) =>
    group.provisions.map((provision) => ({
      value: citationOf(provision, group),
      at: { start: group.start, end: group.end },
      confidence: 'high' as const,
    })),
  )
  return fact(found.length > 0 ? 'yes' : 'no', found)
}

function groupsOf(text: string): Group[] {
  const groups: Group[] = []
  for (const opener of text.matchAll(OPENER)) {
    const from = groups.at(-1)?.end ?? 0
    if (opener.index < from || /[\p{L}\d]/u.test(text[opener.index - 1] ?? '')) continue
    const group = groupAt(text, opener.index, opener[0])
    if (group) groups.push(group)
  }
  return groups
}

function groupAt(text: string, start: number, opener: string): Group | undefined {
  const list = citedListAt(text, start + opener.length)
  if (!list) return undefined
  const { provisions, end } = list
  const law = lawNameAt(text, end) ?? gdprAt(text, pastStop(text, end))
  const before = LETTER_BEFORE.exec(text.slice(Math.max(0, start - 48), start))
  const [only] = provisions
  if (before && only && only.letter === undefined) only.letter = before[1]?.toLowerCase() ?? ''
  return {
    start: start - (before?.[0].length ?? 0),
    end: law?.end ?? end,
    section: /^(?:§|sec)/i.test(opener),
    provisions,
    ...(law && { law }),
  }
}

/** "lit. f. DSGVO": a stop behind the letter. */
function pastStop(text: string, at: number): number {
  return text[at] === '.' ? at + 2 : at
}

/** From the last to the first, so that a row of citations takes the law that stands at its end. */
function lendLaws(groups: Group[], text: string): void {
  for (let index = groups.length - 2; index >= 0; index--) {
    const group = groups[index] as Group
    const next = groups[index + 1] as Group
    if (group.law || !next.law || group.section !== next.section) continue
    if (BETWEEN.test(text.slice(group.end, Math.min(next.start, group.end + 40))))
      group.law = next.law
  }
}

function citationOf(provision: Provision, { section, law }: Group): Citation {
  const european = law ? law.law === 'GDPR' : !section
  const { written, ...read } = european ? ofTheRegulation(provision) : ofAStatute(provision)
  return {
    law: law?.law ?? null,
    spelling: law?.spelling ?? null,
    ...read,
    ...(section && { section }),
  }
}

/** The Regulation has no lettered articles: "Art. 6f" is letter f of Art. 6. */
function ofTheRegulation(provision: Provision): Provision {
  const [, article, letter] = /^(\d+)([a-z])$/.exec(provision.article) ?? []
  if (!article || !letter || provision.letter) return provision
  return { ...provision, article, letter }
}

/** Statutes have lettered paragraphs: "Abs. 1a" without a blank is one, in the Regulation it is Abs. 1 lit. a. */
function ofAStatute(provision: Provision): Provision {
  const { letter, paragraph, written, ...rest } = provision
  if (!written || paragraph === undefined) return provision
  return { ...rest, paragraph: paragraph + letter }
}
