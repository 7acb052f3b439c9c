/** Why a document could not be read; the sentence for the user is made from it in the report. */
export type UnreadableCode =
  | 'no-text-layer'
  | 'outlined'
  | 'ocr-missing'
  | 'ocr-failed'
  | 'garbled'
  | 'no-words'
  | 'encrypted'
  | 'too-many-pages'
  | 'too-large'
  | 'damaged'
  | 'empty'
  | 'too-long'
  | 'unpacked-too-large'
  | 'unsupported'
  | 'pointer'
  | 'binary'
  | 'data'
  | 'timeout'
  | 'not-a-file'

/** Thrown by an extractor when a document gives no text that could be judged. The message is for developers. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
  readonly code: UnreadableCode
  /** Figures for the sentence, such as `pages` and `limit`. */
  readonly details: Record<string, string | number>

  constructor(
    code: UnreadableCode,
    message: string,
    details: Record<string, string | number> = {},
  ) {
    super(message)
    this.code = code
    this.details = details
  }
}
