/** A Word document as paragraphs in reading order, before it is decided what they are. */
import type { Annotation } from '../../document/notice.ts'
import type { Label } from './numbering.ts'

export interface Run {
  /** Tabs are tabs, hard breaks `\n`. */
  text: string
  bold: boolean
  underlined: boolean
  /** In half points. */
  size: number
  /** Parts two paragraphs that stand in one cell. */
  parts?: true
}

export interface Paragraph {
  kind: 'paragraph' | 'cell'
  runs: Run[]
  /** Of headings, from 1, by style or outline. */
  level?: number
  isTitle?: boolean
  /** An entry of a table of contents. */
  isEntry?: boolean
  label?: Label
  /** A footnote or endnote. */
  note?: true
  /** Stands in a header or footer. */
  aside?: true
  /** Stands in a text box or in a table that frames text. */
  framed?: true
  remarks: Pick<Annotation, 'kind' | 'text'>[]
  /** What hangs on it and is read behind it: notes and text boxes. */
  attached: Paragraph[]
}

export function textOf({ runs }: { runs: readonly { text: string }[] }): string {
  return runs.map(({ text }) => text).join('')
}

export function isBlank(paragraph: Paragraph): boolean {
  return paragraph.runs.every(({ text }) => text.trim() === '')
}
