import type { Passage } from './notice.ts'

/** Words whose full stop ends no sentence, folded. Both languages: a notice may hold both. */
const ABBREVIATIONS = new Set(
  `abs art artt nr nrn lit buchst bst ziff ziffer kap bspw bzw ca ggf ggfs evtl inkl exkl incl vgl usw etc sog
   str tel fax dr prof dipl ing med jur st hl co e v i z b d h u a o ä ae s f ff m w sen jun geb gem lt max min mind
   uabs unterabs rn anm abt vertr gez abschn allg einschl entspr insb insbes zzgl sen zb dh ua idf ivm idr iv
   mr mrs ms no vs al approx dept est inc ltd sec para paras bundesges gs bgbl abl eu ev zt pp bez bes jhd std stk tsd`.split(
    /\s+/,
  ),
)
const MONTHS = /^(?:jan|feb|mär|maer|apr|mai|jun|jul|aug|sep|okt|nov|dez|may|mar|oct|dec)/i

/** A law's name that goes with the letter before it: "lit. e. DSGVO". */
const LAW = /^(?:EU-? ?)?(?:DS-?GVO|DSG|GDPR|BDSG|KDG)/

/**
 * The sentences of a block, as passages of the whole text. A hard break ends a sentence only after a full stop;
 * abbreviations, ordinals and dates do not end one.
 */
export function sentencesOf(text: string, block: Passage): Passage[] {
  const sentences: Passage[] = []
  let start = block.start
  for (let at = block.start; at < block.end; at++) {
    const sign = text[at] as string
    if (sign !== '.' && sign !== '!' && sign !== '?') continue
    const next = afterQuotes(text, at + 1)
    if (next < block.end && !/\s/.test(text[next] as string)) continue
    if (sign === '.' && !endsSentence(text, { start, end: block.end }, at)) continue
    if (sign !== '.' && !opensSentence(text.slice(next, next + 6).trimStart())) continue
    sentences.push({ start, end: next })
    start = skipBlanks(text, next, block.end)
    at = start - 1
  }
  if (start < block.end) sentences.push({ start, end: block.end })
  return sentences
}

function afterQuotes(text: string, from: number): number {
  let at = from
  while (/["'“”’«»)\]]/.test(text[at] ?? '')) at++
  return at
}

function skipBlanks(text: string, from: number, end: number): number {
  let at = from
  while (at < end && /\s/.test(text[at] as string)) at++
  return at
}

/** Whether the full stop at `at` closes a sentence, told from the word before and the word behind. */
function endsSentence(text: string, block: Passage, at: number): boolean {
  const before = wordBefore(text, block.start, at)
  const behind = text.slice(at + 1, Math.min(block.end, at + 14)).trimStart()
  if (!opensSentence(behind)) return false
  const opensBlock = at - before.length === block.start
  if (/^\d{1,2}$/.test(before)) return !opensBlock && !MONTHS.test(behind) && !isOrdinal(text, at)
  if (/^\p{L}$/u.test(before)) return isLetterOfLaw(text, at) && !LAW.test(behind)
  return !ABBREVIATIONS.has(before.toLowerCase()) && !before.endsWith('str')
}

/** "zum 1. des nächsten Monats": a number behind a word that asks for a day. */
function isOrdinal(text: string, at: number): boolean {
  return /\b(?:zum|am|vom|dem|den|der|des|bis|ab|jeden) \d{1,2}$/.test(
    text.slice(Math.max(0, at - 10), at),
  )
}

function wordBefore(text: string, from: number, at: number): string {
  let start = at
  while (start > from && /[\p{L}\p{N}]/u.test(text[start - 1] as string)) start--
  return text.slice(start, at)
}

/** "… lit. f. Die" ends a sentence, "z. B. Die" does not. */
function isLetterOfLaw(text: string, at: number): boolean {
  return /(?:lit|buchst|bst)\.?\s[a-z]$|buchstabe\s[a-z]$/i.test(
    text.slice(Math.max(0, at - 14), at),
  )
}

function opensSentence(behind: string): boolean {
  return behind === '' || /^[\p{Lu}\p{N}"'„“«»([§•–-]/u.test(behind)
}
