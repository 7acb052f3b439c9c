/** The signs of symbol fonts that stand in notices: Wingdings counts boxes and arrows where others count letters. */
const WINGDINGS: Record<number, string> = {
  6: '✆',
  40: '☎',
  42: '✉',
  111: '☐',
  113: '☐',
  114: '☐',
  168: '☐',
  120: '☒',
  253: '☒',
  254: '☑',
  252: '✓',
  167: '•',
  216: '•',
  224: '→',
  232: '→',
}
const SYMBOL: Record<number, string> = { 45: '-', 183: '•', 174: '→' }
const TABLES = [
  { name: /^wingdings/i, signs: WINGDINGS },
  { name: /^symbol/i, signs: SYMBOL },
]
const PRIVATE = 0xf000

/** The sign of a `w:sym`: `char` is hexadecimal, in the private area for symbol fonts; nothing where it is not known. */
export function symbolOf(font: string | undefined, char: string | undefined): string {
  const code = Number.parseInt(char ?? '', 16)
  const isOwn = code >= PRIVATE && code < PRIVATE + 256
  const table = TABLES.find(({ name }) => name.test(font ?? ''))
  if (table) return table.signs[isOwn ? code - PRIVATE : code] ?? ''
  return isShown(code) ? String.fromCharCode(code) : ''
}

/** Neither a control character nor one that each font fills as it likes. */
function isShown(code: number): boolean {
  return (code >= 32 && code < 0xe000) || (code > 0xf8ff && code <= 0xffff)
}
