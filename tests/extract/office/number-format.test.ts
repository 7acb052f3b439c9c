import { describe, expect, it } from 'vitest'
import { formatNumber } from '../../../src/extract/office/number-format.ts'

describe('formatNumber', () => {
  it.each([
    [4, '1', '4'],
    [4, 'i', 'iv'],
    [1999, 'I', 'MCMXCIX'],
    [5000, 'I', '5000'],
    [3, 'a', 'c'],
    [26, 'A', 'Z'],
    [0, 'a', '0'],
    [0, 'i', '0'],
    [3, '一', '3'],
  ])('writes %i as %s: %s', (value, format, text) => {
    expect(formatNumber(value, format, false)).toBe(text)
    expect(formatNumber(value, format, true)).toBe(text)
  })

  it.each([
    [27, 'aa', 'aa'],
    [28, 'ab', 'bb'],
    [53, 'ba', 'aaa'],
  ])('writes %i behind z as %s, doubled as %s', (value, single, doubled) => {
    expect(formatNumber(value, 'a', false)).toBe(single)
    expect(formatNumber(value, 'a', true)).toBe(doubled)
  })
})
