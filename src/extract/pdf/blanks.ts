/** How wide a blank within one line may be. */
import type { Word } from './model.ts'

/** In sizes of the font: in running text, behind the mark of a list item, between `Telefon:` and the number. */
const WIDEST_BLANK = 2.2
const AFTER_MARK = 5
const AFTER_LABEL = 15

/** Behind a list mark, or between the label and the value of a contact, a blank is as wide as a tab. */
export function widestBlank(row: Word[], word: Word): number {
  if (row.length === 1 && isLoneMark(row[0]?.text ?? '')) return AFTER_MARK
  const label = row.length < 4 && CONTACT_LABEL.test(row.map(({ text }) => text).join(''))
  return label && CONTACT_VALUE.test(word.text) ? AFTER_LABEL : WIDEST_BLANK
}

const CONTACT_LABEL =
  /^\s?(?:tel|telefon|telefax|fax|mobil|handy|phone|e-?mail|mail|internet|web|website|homepage)(?:nummer)?\.?\s?:?\s?$/i
const CONTACT_VALUE = /@|www\.|https?:|^[+(\d][\d\s()/+–-]{3,}$/

/** A bullet or number by itself: its words may stand far to the right. */
const isLoneMark = (text: string) =>
  /^\s*(?:[^\p{L}\p{N}\s_.]|\d{1,2}[.)]|[a-z][.)])\s*$/u.test(text)
