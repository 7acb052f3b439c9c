/** Why a text is trusted less: the codes of `confidence.reasons` in words, and pages named in a sentence. */
import type { Lang, Words } from './rule.ts'

/** Codes that make nothing doubtful for a reader: they only keep the text from being called sure. */
export const QUIET_DOUBTS: readonly string[] = ['short-text', 'left-out']

export const doubts: Record<string, Words> = {
  'replacement-characters': {
    de: 'Zeichen sind verloren gegangen',
    en: 'characters were lost',
  },
  mojibake: {
    de: 'Umlaute und Sonderzeichen sind falsch kodiert',
    en: 'umlauts and special characters are wrongly encoded',
  },
  markup: {
    de: 'im Text stehen HTML-Befehle, er ist nicht die fertige Seite',
    en: 'HTML commands stand in the text, it is not the page as displayed',
  },
  'unknown-words': {
    de: 'kaum ein häufiges Wort des Deutschen oder Englischen kommt vor',
    en: 'hardly any frequent word of German or English occurs',
  },
  'letter-spacing': {
    de: 'Wörter stehen in einzelnen Buchstaben da',
    en: 'words stand in single letters',
  },
  'split-words': { de: 'Wörter sind zerteilt', en: 'words are split' },
  'fused-words': { de: 'Leerzeichen zwischen Wörtern fehlen', en: 'blanks between words are lost' },
  order: {
    de: 'die Reihenfolge der Absätze ist nicht sicher',
    en: 'the order of the paragraphs is not certain',
  },
  'pages-without-text': {
    de: 'nicht alle Seiten enthalten lesbaren Text',
    en: 'not all pages hold readable text',
  },
  recognized: {
    de: 'der Text wurde aus einem Bild erkannt',
    en: 'the text was recognized from an image',
  },
  'ocr-missing': {
    de: 'für --ocr fehlen die Pakete tesseract.js und @tesseract.js-data/deu',
    en: '--ocr lacks the packages tesseract.js and @tesseract.js-data/deu',
  },
  damaged: {
    de: 'die Datei ist beschädigt und wurde nicht ganz gelesen',
    en: 'the file is damaged and was not read to its end',
  },
  embedded: {
    de: 'ein eingebettetes Dokument wurde nicht gelesen',
    en: 'an embedded document was not read',
  },
  'short-text': { de: 'der Text ist sehr kurz', en: 'the text is very short' },
  'left-out': {
    de: 'Kopf- und Fußzeilen oder Feldinhalte sind ein großer Teil des Textes',
    en: 'headers, footers or values of fields make up much of the text',
  },
}

/** "Seite 3", "Seiten 3–5 und 7": page numbers, ascending, in the case in which they open a sentence. */
export function pagesInWords(pages: readonly number[], lang: Lang): string {
  const spans: [first: number, last: number][] = []
  for (const page of pages) {
    const last = spans.at(-1)
    if (last && page === last[1] + 1) last[1] = page
    else spans.push([page, page])
  }
  const named = spans.flatMap(([first, last]) => {
    if (first === last) return [`${first}`]
    return last === first + 1 ? [`${first}`, `${last}`] : [`${first}–${last}`]
  })
  const [one, many, and] = { de: ['Seite', 'Seiten', 'und'], en: ['Page', 'Pages', 'and'] }[lang]
  const end = named.pop() ?? ''
  const list = named.length > 0 ? `${named.join(', ')} ${and} ${end}` : end
  return `${pages.length === 1 ? one : many} ${list}`
}

/** The sentence that names pages without text; `tail` follows behind a semicolon. */
export function unreadInWords(pages: readonly number[], lang: Lang, tail = ''): string {
  const [holds, hold] = {
    de: ['enthält keinen lesbaren Text', 'enthalten keinen lesbaren Text'],
    en: ['holds no readable text', 'hold no readable text'],
  }[lang]
  return `${pagesInWords(pages, lang)} ${pages.length === 1 ? holds : hold}${tail && `; ${tail}`}.`
}
