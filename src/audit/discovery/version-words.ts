/** What tells versions of a notice from it: old ones, other languages, plain language; entries as in words.ts. */

/** The text says that it is no longer in force. */
export const SUPERSEDED: readonly string[] = [
  'bisherige fassung',
  'bisherigen fassung',
  'alte fassung',
  'alten fassung',
  'fruehere fassung',
  'frueheren fassung',
  'vorherige fassung',
  'alte version',
  'fruehere version',
  'vorherige version',
  'veraltet',
  'nicht mehr gueltig',
  'nicht mehr aktuell',
  'nicht mehr in kraft',
  'ausser kraft',
  ' archivfassung',
  ' archivierte',
  'old version',
  'previous version',
  'superseded',
]

/** In an address they say the same, where a twin without them is there. */
export const OLD_IN_ADDRESS: readonly string[] = [
  ' alt ',
  ' old ',
  ' archiv ',
  ' archive ',
  ' backup ',
  ' bak ',
  ' veraltet ',
  ' bisher ',
]

export const PLAIN_LANGUAGE: readonly string[] = [
  'leichte sprache',
  'leichter sprache',
  'leichtesprache',
  'einfache sprache',
  'einfacher sprache',
  'gebaerdensprache',
  ' dgs ',
  'easy to read',
]

/** First folders of an address that hold a website in another language. */
export const LANGUAGE_FOLDERS: readonly string[] =
  'en eng english fr fra es it pl pol tr tur ru rus uk ua ar nl da cs cz ro bg hr sr fa hu el pt zh sv fi hsb dsb'.split(
    ' ',
  )
