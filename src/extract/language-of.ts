/** The language of a text by its commonest words; programs write their own language into a file, not the text's. */
const WORDS = {
  de: new Set(
    'der die das und den von mit für auf ist des dem nicht ein eine wir sie ihre werden wird oder bei nach zu zur im'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the of and to in is that for it with be by on or this are your you we our from not may have has'.split(
      ' ',
    ),
  ),
}

/** `de` or `en` where one of them clearly leads; else nothing. */
export function languageOf(text: string): 'de' | 'en' | undefined {
  const counts = { de: 0, en: 0 }
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    if (WORDS.de.has(word)) counts.de++
    if (WORDS.en.has(word)) counts.en++
  }
  if (counts.de > 2 * counts.en + 3) return 'de'
  return counts.en > 2 * counts.de + 3 ? 'en' : undefined
}
