/** What can be counted in a text to tell whether its words are whole and of a language. */

/** The commonest words of both languages: in a notice, more than every fourth word is one of them. */
const COMMON = new Set(
  `der die das und in zu den von mit für auf ist im des dem nicht ein eine einer eines sie wir ihre ihrer ihren ihr
  oder nach bei werden wird sind über zur zum als auch an aus durch es dass diese dieser daten art abs uns unsere
  the of and to a in is that for it as with be by on or this are your you we our from at data not may have has`.split(
    /\s+/,
  ),
)

/** Longer than any word of a notice, if not the short title of an act. */
const ENDLESS = 46
/** Share of vowels in the letters of speech in Latin script. */
const VOWELS = [0.28, 0.55] as const
/** Before a letter that stands alone for good: "lit. f", "Satz", "und", a number, a comma. */
const BEFORE_LETTER =
  /^\(?(?:lit|litera|buchst|buchstabe|abs|nr|und|oder|bis|sowie|and|or|\d.*)\.?$|,$/i
/** UTF-8 read as Windows-1252 ("fÃ¼r", "â€ž", "Â§") or Mac Roman ("f√ºr"), and Mac or DOS letters amid a word ("f¸r", "f\u0081r"). */
const MOJIBAKE =
  /Ã[\u0080-\u00BFŒœŠšŸŽž„–—‚†‡‰‹›‘’“”•…€ˆ˜™]|â€|√[§º∂ü†Ñ]|‚Ä|Â[§©«»°·\u00A0]|\p{Ll}[¸¨¤¶¼\u0080-\u009F„”Ÿ]\p{Ll}/gu

/** Commands of a web page that stand in the text as text: its source was pasted where its words should be. */
const MARKUP =
  /<\/?(?:p|div|span|h[1-6]|ul|ol|li|br|strong|b|em|a|t[drh]|table)(?: [^<>]{0,300})? ?\/?>|&(?:nbsp|amp|quot|[aouAOU]uml|szlig|sect);/g

/** Figures of a text; each is a count. */
export interface Signs {
  /** Characters but blanks, dots and rules. */
  visible: number
  words: number
  letters: number
  /** Replacement, private-use and control characters. */
  odd: number
  /** Words that are among the commonest of German and English. */
  common: number
  /** Words of one letter. */
  single: number
  /** Pieces of a word behind a blank that does not belong there. */
  split: number
  /** Words longer than words are. */
  endless: number
  /** Places where letters were decoded wrongly. */
  mojibake: number
  /** Commands of HTML that a reader sees. */
  markup: number
  /** Whether the words could be those of some language, be it another. */
  isSpeech: boolean
}

export function signsOf(text: string): Signs {
  const words = text.match(/\p{L}+/gu) ?? []
  const ink = text.replace(/[\s._…-]/g, '')
  return {
    visible: ink.length,
    words: words.length,
    letters: words.reduce((sum, word) => sum + word.length, 0),
    odd: ink.match(/[\uFFFD\uE000-\uF8FF\p{Cc}]/gu)?.length ?? 0,
    common: words.filter((word) => COMMON.has(word.toLowerCase())).length,
    single: words.filter((word) => word.length === 1).length,
    split: splitWords(text),
    endless: words.filter((word) => word.length >= ENDLESS).length,
    mojibake: text.match(MOJIBAKE)?.length ?? 0,
    markup: text.match(MARKUP)?.length ?? 0,
    isSpeech: isSpeech(words),
  }
}

/**
 * Pieces of split words: a consonant alone before the rest in small letters ("p ersonenbezogen"), or an umlaut at the
 * end of a piece before more ("gewä hrleisten"), where a font draws its umlauts in two strokes.
 */
function splitWords(text: string): number {
  const tokens = text.split(/\s+/)
  return tokens.filter((token, index) => {
    const next = tokens[index + 1] ?? ''
    if (/^\p{L}*[äöü]$/u.test(token)) return /^\p{Ll}/u.test(next)
    const isRest = /^\p{Ll}{3}/u.test(next) && !COMMON.has(next)
    if (!isRest || !/^[b-df-hj-np-tv-z]$/i.test(token)) return false
    return !BEFORE_LETTER.test(tokens[index - 1] ?? ',')
  }).length
}

/** In Latin script, by the share of vowels and of small letters; in another, by letters that are all of it. */
function isSpeech(words: string[]): boolean {
  const all = words.join('')
  const other = all.match(
    /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}]/gu,
  )
  if ((other?.length ?? 0) > 0.6 * all.length) return true
  const letters = all.normalize('NFD').toLowerCase()
  const vowels = letters.match(/[aeiouyıæøœ]/g)?.length ?? 0
  const latin = letters.match(/[a-zıæøœ]/g)?.length ?? 0
  const share = vowels / Math.max(1, latin)
  const lower = words.filter((word) => /^\p{L}?\p{Ll}+$/u.test(word)).length
  return share > VOWELS[0] && share < VOWELS[1] && lower > 0.6 * words.length
}
