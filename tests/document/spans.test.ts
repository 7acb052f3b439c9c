import { describe, expect, it } from 'vitest'
import {
  covered,
  firstFrom,
  overlapsAny,
  spansIn,
  withoutOverlaps,
} from '../../src/document/spans.ts'

const span = (start: number, end: number) => ({ start, end })
const list = [span(0, 4), span(6, 9), span(12, 20)]

describe('spans', () => {
  it.each([
    [0, 0],
    [1, 1],
    [6, 1],
    [13, 3],
  ])('the first from %i is number %i', (offset, expected) =>
    expect(firstFrom(list, offset)).toBe(expected),
  )

  it('gives those that lie whole in another', () => {
    expect(spansIn(list, span(5, 19))).toEqual([span(6, 9)])
  })

  it.each([
    [span(4, 6), false],
    [span(3, 5), true],
    [span(8, 13), true],
    [span(20, 30), false],
  ])('overlap of %j: %s', (passage, expected) => expect(overlapsAny(list, passage)).toBe(expected))

  it('keeps the preferred of those that overlap', () => {
    expect(withoutOverlaps([span(5, 10), span(8, 12), span(0, 5)])).toEqual([
      span(0, 5),
      span(5, 10),
    ])
  })

  it('covers what overlaps as one', () => {
    expect(covered([span(0, 5), span(3, 8), span(10, 12)])).toEqual([span(0, 8), span(10, 12)])
  })
})
