/** The one normal form of text; the extractors put everything they read through it. */

/** Marks that no reader sees: soft hyphen, zero-width blanks and joiners, byte order mark, direction marks. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g
const BLANKS = /[\t\v\f\r \u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/g
const LIGATURES: Record<string, string> = {
  '\uFB00': 'ff',
  '\uFB01': 'fi',
  '\uFB02': 'fl',
  '\uFB03': 'ffi',
  '\uFB04': 'ffl',
  '\uFB05': 'st',
  '\uFB06': 'st',
}

/**
 * Brings a text into normal form: NFC, ligatures opened, invisible marks removed, runs of blanks made one.
 * Line feeds stay: they are the hard breaks of a block.
 */
export function normalize(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\uFB00-\uFB06]/g, (sign) => LIGATURES[sign] ?? sign)
    .replace(INVISIBLE, '')
    .replace(BLANKS, ' ')
}
