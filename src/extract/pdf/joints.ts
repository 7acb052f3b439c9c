/** How two lines of a paragraph are put together again. */
import type { Line } from './model.ts'
import { isFull, isLong } from './wrap.ts'

/** What stands between two lines: nothing, a blank or a hard break; and whether the hyphen at the end goes. */
export interface Joint {
  between: '' | ' ' | '\n'
  dropHyphen: boolean
}

/** After a hyphen, these words show that a part of a compound was left out: `Vor- und Nachname`. */
const ELLIPSIS = /^(?:und|oder|bzw|sowie|als|and|or|to|bis|noch|aber|wie)(?![\p{L}])/u
const HYPHEN = /[\p{L}\p{N}][-\u2010\u00AD]$/u
const LINK = /https?:|www\.|@/i

const endsInLink = (text: string) => LINK.test(text.slice(text.lastIndexOf(' ') + 1))

/**
 * Tells how `next` goes on after `line`. `listed`: no line of the paragraph so far was full, as in an address.
 */
export function jointOf(line: Line, next: Line, listed: boolean): Joint {
  if (line.torn) return { between: '', dropHyphen: false }
  const full = isFull(line, next)
  const address =
    !isLong(next) && /\d/.test(line.text + next.text) && /^[\p{Lu}\p{N}]/u.test(next.text)
  const stretched = line.reach !== undefined && !full
  const kept = stretched || (!full && !isLong(line, 0.3) && (listed || address))
  const joint = textJoint(line.text, next.text, {
    full,
    kept: kept && !runsOn(line.text, next.text),
  })
  const told = joint.between === '' && line.hyphen !== undefined
  return told ? { between: '', dropHyphen: line.hyphen === 'goes' } : joint
}

/** An abbreviation, a number or a single letter before a hyphen keeps it: `DSGVO-konform`, `3-monatig`, `E-mail`. */
const isShort = (text: string) =>
  /(?:[\p{Lu}\p{N}]{2}|(?:^|[^\p{L}])[\p{L}\p{N}])[-\u2010]$/u.test(text)

/** A small letter goes on with the sentence, but for the words that begin a line of an address. */
function runsOn(text: string, next: string): boolean {
  if (!/^\p{Ll}/u.test(next) || /[.:;!?]$/.test(text)) return false
  return !/^(?:c\/o|vertreten|z\.\s?H|zu Händen|p\.\s?A|www\.|http|e-?mail|tel|fax|mobil|represented|\S+@)/i.test(
    next,
  )
}

/** What the place of two lines tells: the first had no room for the next word; the break was meant to be seen. */
export interface Setting {
  full: boolean
  kept: boolean
}

/** The same by the texts. */
export function textJoint(text: string, next: string, { full, kept }: Setting): Joint {
  const hyphened = HYPHEN.test(text) ? hyphenJoint(text, next, kept) : undefined
  if (hyphened) return hyphened
  if (kept) return { between: '\n', dropHyphen: false }
  const cutLink =
    full && endsInLink(text) && /[/.?=&_@]$/.test(text) && /^[\p{Ll}\p{N}]/u.test(next)
  return { between: cutLink ? '' : ' ', dropHyphen: false }
}

/** After a hyphen; nothing where the next line begins with something else than a word. */
function hyphenJoint(text: string, next: string, kept: boolean): Joint | undefined {
  if (ELLIPSIS.test(next)) return { between: ' ', dropHyphen: false }
  if (endsInLink(text)) return { between: '', dropHyphen: text.endsWith('\u00AD') }
  if (/^\p{Ll}/u.test(next)) return { between: '', dropHyphen: !isShort(text) }
  if (kept || !/^[\p{Lu}\p{N}]/u.test(next)) return undefined
  return { between: '', dropHyphen: text.endsWith('\u00AD') }
}
