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
/** Words that open a sentence and end no address, in small letters; by them a full stop without a blank is known. */
const OPENERS = new Set(
  `der die das den dem ein eine einen wir sie ihr ihre unser unsere diese dieser dieses dies es ist sind wird werden
   bei im in am an auf aus mit für nach zur zum soweit sofern wenn falls durch dabei hierbei hierzu dazu damit
   the this these we you your our it if when for`.split(/\s+/),
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
    const end = endAt(text, { start, end: block.end }, at)
    if (end === undefined) continue
    sentences.push({ start, end })
    start = skipBlanks(text, end, block.end)
    at = start - 1
  }
  if (start < block.end) sentences.push({ start, end: block.end })
  return sentences
}

/** Where the sentence ends that the sign at `at` closes, quotes included; nothing where it closes none. */
function endAt(text: string, block: Passage, at: number): number | undefined {
  const sign = text[at] as string
  if (sign !== '.' && sign !== '!' && sign !== '?') return undefined
  const next = afterQuotes(text, at + 1)
  const parted = next >= block.end || /\s/.test(text[next] as string)
  if (!parted && !(sign === '.' && lacksBlank(text, block, at))) return undefined
  const closes =
    sign === '.'
      ? endsSentence(text, block, at)
      : opensSentence(text.slice(next, next + 6).trimStart())
  return closes ? next : undefined
}

/** The word before a full stop without a blank, back to the last blank: letters alone, so no address or file's name. */
const PLAIN = /(?:^|[\s(„“"])\p{L}?\p{Ll}{3,40}\)?$/u
/** What opens a sentence there: a word that can open one, and a blank behind it. */
const OPENING = /^\.(?:\p{Lu}\p{Ll}{1,40})(?=\s)/u

/** "… übertragung.Die Nutzung …": the blank was forgotten. */
function lacksBlank(text: string, { start, end }: Passage, at: number): boolean {
  const [opening] = OPENING.exec(text.slice(at, Math.min(end, at + 44))) ?? []
  return (
    opening !== undefined &&
    OPENERS.has(opening.slice(1).toLowerCase()) &&
    PLAIN.test(text.slice(Math.max(start, at - 46), at))
  )
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
