/** Makes synthetic words and lines for the tests of the PDF steps: 10 points high, 5 points a letter. */
import type { Line, Word } from '../../../src/extract/pdf/model.ts'

/** A word of one line; `left` and `baseline` in points. */
export function word(text: string, left: number, baseline: number, more: Partial<Word> = {}): Word {
  const size = more.size ?? 10
  const right = left + text.length * size * 0.5
  return {
    text,
    left,
    right,
    baseline,
    size,
    font: 'Serif',
    weight: 400,
    spaced: false,
    artifact: false,
    turn: 0,
    ...more,
  }
}

/** A line at the left margin; the column is `edge` points wide. */
export function line(text: string, baseline: number, more: Partial<Line> = {}): Line {
  const left = more.left ?? 50
  const size = more.size ?? 10
  return {
    page: 1,
    words: [word(text, left, baseline)],
    text,
    left,
    right: left + text.length * size * 0.5,
    top: baseline - 8,
    bottom: baseline + 2,
    baseline,
    size,
    font: 'Serif',
    weight: 400,
    pure: true,
    artifact: false,
    turn: 0,
    edge: 350,
    ...more,
  }
}

/** Lines one below the other at a pitch of 12 points; an empty text leaves a gap of one line. */
export function lines(texts: string[], more: Partial<Line> = {}): Line[] {
  return texts.flatMap((text, index) => (text === '' ? [] : [line(text, 100 + 12 * index, more)]))
}
