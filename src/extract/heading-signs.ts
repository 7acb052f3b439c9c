/** By what a line is known as a heading when nothing marks it as one. */
import { PhraseFinder } from '../document/phrases.ts'
import { tokensOf } from '../document/tokens.ts'
import { lexicon } from '../language/lexicon.ts'

const NUMBER =
  /^((?:§ ?)?(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|[IVX]{1,5}\.|[A-Z][.)]|[a-z]\))[ \t\u00A0]{1,10})["„“»(]?[A-ZÄÖÜ]/
const FINITE_VERB =
  /\b(?:ist|sind|wird|werden|haben|hat|kann|können|dürfen|müssen|erheben|verarbeiten|speichern|nutzen|möchten|erfolgt|gilt|gelten|steht|stehen|we|are|is|will|have|has|may|can)\b/
const VALUE =
  /@|\d{4,}|https?:|www\.|^(?:tel|fax|telefon|telefax|e-?mail|mail|internet|phone|adresse|anschrift|web)\b/i
/** "§ 2 Absatz 1 Bundesmeldegesetz", "§ 3 BMG": a law is cited, and nothing numbered. */
const PROVISION =
  /^§{1,2} ?\d{1,4}[a-z]? (?:Abs(?:atz|\.)|S(?:atz|\.)|Nr|Nummer|Ziff|ff?\.|\p{Lu}[\p{L}-]{0,28}\p{Lu}\p{L}{0,12}(?: [IVX]{1,4}| NRW| LSA| MV)?(?:$|[,;]| i\.| in Verbindung| und §| sowie))/u
/** A row of a coded list: "1 / Statistisches Landesamt / …". */
const CODED = /^\d{1,3} \/ /
/** What leads to a list or an address, and names no topic. */
const LEAD = /(?:wie folgt|folgende[nrs]?|as follows|the following):$/i
const MOST_WORDS = 14
const ONLY_BLANKS = /^[\s_.…]{3,}$/

/** "1. Zweck der Verarbeitung:", "§ 3 Umfang", "II. Rechte": numbered, short, no sentence. */
export function isNumberedHeading(line: string): boolean {
  const number = NUMBER.exec(line)?.[1]
  return (
    number !== undefined &&
    !PROVISION.test(line) &&
    line.length - number.length <= 110 &&
    isTitle(line.slice(number.length))
  )
}

/** Whether a line leaves room to fill something in, as "Ort, Datum: ______" does. */
export function holdsBlank(line: string): boolean {
  // Dots before a page number only lead to it.
  return /_{3}/.test(line) || (/\.{5}|…{2}/.test(line) && !/\d\s*$/.test(line))
}

/** Whether a line is nothing but room to fill in. */
export function isBlank(line: string): boolean {
  return ONLY_BLANKS.test(line)
}

/** How deep a numbered heading stands: "1." 0, "1.2" 1, "1.2.3" 2; `undefined` when it has no number. */
export function depthOf(line: string): number | undefined {
  const number = NUMBER.exec(line)?.[1]
  if (number === undefined) return undefined
  if (/^[a-z]\)/.test(number)) return 1
  return (number.match(/\.\d/g) ?? []).length
}

/** Words that can be a heading: short, not ended like a sentence, no address, no telephone number. */
export function isTitle(line: string): boolean {
  const text = line.trim()
  if (text.endsWith('?')) return text.length <= 160
  const words = text.split(/\s+/).length
  if (words > MOST_WORDS || text.length > 120 || VALUE.test(text) || /[.;,!]$/.test(text))
    return false
  if (LEAD.test(text) || CODED.test(text) || PROVISION.test(text)) return false
  if (/[.;!?] \p{Lu}/u.test(text.replace(/\b(?:Abs|Art|Nr|lit|S|Ziff|Buchst|No)\. /g, '')))
    return false
  if (
    /\s(?:auf|für|von|zu|an|bei|mit|in|der|die|das|den|dem|und|oder|sowie|of|for|to|the|and|or)$/.test(
      text,
    )
  )
    return false
  if (
    /^(?:\S+ )?(?:Wer|Was|Wie|Wo|Wann|Warum|Wozu|Welche[rsnm]?|Who|What|How|Which|Why|Where)\b/.test(
      text,
    )
  )
    return true
  const body = text.replace(/:$/, '').replace(/\s(?:ist|sind|is|are)$/i, '')
  return !FINITE_VERB.test(body) && !/: \S/.test(body)
}

let finder: PhraseFinder | undefined

/** Whether a line, being a title, holds words by which notices head their topics. */
export function opensTopic(line: string): boolean {
  if (!isTitle(line)) return false
  finder ??= new PhraseFinder(
    Object.fromEntries(Object.entries(lexicon()).filter(([cue]) => cue.endsWith('.heading'))),
  )
  const tokens = tokensOf(line, { start: 0, end: line.length })
  return finder.find(tokens).size > 0
}
