import { isNumberedHeading, opensTopic } from '../heading-signs.ts'
import { isBlock, type OfficeDraft, textOf } from './draft.ts'

const LONGEST = 70
const LEGAL_FORM =
  /(?:^|\s)(?:g?GmbH|mbH|AG|KG|UG|OHG|GbR|eG|e\.\s?V\.|e\.\s?K\.|Stiftung|Ltd\.?|Inc\.?|Co\. KG)$/
const CONTACT =
  /\S@\S|https?:|www\.|\b\d{5}\s\p{Lu}|(?:Tel|Fax|Telefon|Telefax|Mobil|E-?Mail|IBAN)\b\.?\s?:/iu
/** Postal codes of four digits begin their line; elsewhere these are a year. */
const SHORT_CODE = /^(?:[A-Z]{1,2}-)?\d{4}\s\p{Lu}/u
/** Nobody writes a longer heading: it is a paragraph in the wrong style. */
const LONGEST_HEADING = 300
/** An address has its first sign within so many lines. */
const NEAR = 4

/** The name of a body above its address is no heading, however it is printed. */
export function withoutNames(drafts: OfficeDraft[]): OfficeDraft[] {
  return drafts.map((draft, index) => {
    const text = textIn(draft)
    if (text === undefined || !isBlock(draft) || !draft.headable) return draft
    const isName = LEGAL_FORM.test(text) || isAnnounced(text, textIn(drafts[index - 1]))
    if (!isName || /[:?\n]/.test(text) || text.length > LONGEST) return draft
    return standsOverAddress(drafts, index) ? { ...draft, headable: false } : draft
  })
}

/** What follows a colon is what the colon announces, unless it is a chapter. */
function isAnnounced(text: string, before: string | undefined): boolean {
  return before?.endsWith(':') === true && !isNumberedHeading(text) && !opensTopic(text)
}

/** Whether a paragraph in a style for headings can be one. */
export function mayHead(text: string): boolean {
  return text.length <= LONGEST_HEADING && !isContact(text)
}

/** Whether a text tells how to reach someone. */
export function isContact(text: string): boolean {
  return CONTACT.test(text)
}

function standsOverAddress(drafts: OfficeDraft[], index: number): boolean {
  for (const draft of drafts.slice(index + 1, index + 1 + NEAR)) {
    const line = textIn(draft)
    if (line === undefined || line.length > LONGEST) return false
    if (isContact(line) || SHORT_CODE.test(line)) return true
  }
  return false
}

/** The text of a paragraph; of anything else nothing. */
function textIn(draft: OfficeDraft | undefined): string | undefined {
  return draft?.kind === 'paragraph' ? textOf(draft.spans) : undefined
}
