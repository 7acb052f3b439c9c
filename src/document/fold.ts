/** Folding is for search only: the text itself is never changed by it. */

const LETTERS: Record<string, string> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'oe',
}

/** What is folded already, as most words are. */
const PLAIN = /^[a-z\d]{0,100}$/

/**
 * The form under which words are compared: lower case, umlauts and sharp s written out, accents dropped,
 * the marks of gender forms removed (Nutzer*innen, Nutzer:innen, Nutzer/-innen, Beauftragte(r)).
 */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  if (PLAIN.test(lower)) return lower
  return lower
    .replace(/[äöüßæœø]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\u0300-\u036F*:_/()|·-]/g, '')
}
