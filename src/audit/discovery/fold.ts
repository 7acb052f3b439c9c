/** Brings what links and pages say to one form, in which the words of words.ts are looked for. */
import { fold } from '../../document/fold.ts'

const HIDDEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g
const HYPHENS = /[-_\u2010-\u2013]/g
const OTHER = /[^\p{L}\p{N}]{1,100}/gu
/** "PDF, 120 KB", "(1,2 MB)", "[pdf]": what a system adds to the name of a file. */
const FILE_NOTE =
  /\b(?:pdf|docx?|odt|rtf|kb|kib|mb|mib|bytes|datei|nicht barrierefrei)\b|\b\d{1,6}(?:[.,]\d{1,3})?(?= ?[km]i?b\b)/giu

/**
 * Folds a text: words with single spaces between and around them. What is written with hyphens stands in it twice,
 * in words and as one: "Datenschutz-Hinweise" is found as both.
 */
export function folded(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(HIDDEN, '')
    .replace(/[*:/()|·]/g, ' ')
  const apart = words(plain.replace(HYPHENS, ' '))
  const together = words(plain.replace(HYPHENS, ''))
  return together === apart ? apart : `${apart}|${together}`
}

/** The words of an address: its path and query without percent-encodings and endings. */
export function foldedAddress(url: string): string {
  const { pathname, search } = new URL(url)
  return folded(
    decoded(pathname + search).replace(/\.(?:html?|php|aspx?|jsp|pdf|docx?|odt)(?=$|\?)/i, ' '),
  )
}

/** The words of a link without its file's kind and size. */
export function withoutFileNote(text: string): string {
  return text
    .replace(FILE_NOTE, ' ')
    .replace(/[\s,;()[\]]{1,100}/g, ' ')
    .trim()
}

/** Whether one of the words is in a folded text. */
export function speaks(text: string, list: readonly string[]): boolean {
  return list.some((word) => text.includes(word))
}

/** How many of the words are in a folded text. */
export function countOf(text: string, list: readonly string[]): number {
  return list.filter((word) => text.includes(word)).length
}

function words(plain: string): string {
  return ` ${fold(plain).replace(OTHER, ' ').trim()} `
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // Encoded in an old character set, or not at all.
    return text.replace(/%[\da-f]{2}/gi, ' ')
  }
}
