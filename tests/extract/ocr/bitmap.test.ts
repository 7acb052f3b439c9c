import { expect, it } from 'vitest'
import { blankBitmap, type Picture, paint, toPgm } from '../../../src/extract/ocr/bitmap.ts'
import type { Matrix } from '../../../src/extract/pdf/matrix.ts'

/** Two by two pixels: 10 20 over 30 40; below 0 is transparent. */
function picture(greys = [10, 20, 30, 40]): Picture {
  return { width: 2, height: 2, greyAt: (x, y) => greys[2 * y + x] ?? -1 }
}

/** From the unit square, y up, to a bitmap of four by four pixels, y down. */
const cases: [string, Matrix, number[]][] = [
  ['fills the bitmap', [4, 0, 0, -4, 0, 4], [10, 10, 20, 20, 10, 10, 20, 20]],
  ['a quarter turned', [0, 4, 4, 0, 0, 0], [30, 30, 10, 10, 30, 30, 10, 10]],
  ['upside down', [-4, 0, 0, 4, 4, 0], [40, 40, 30, 30, 40, 40, 30, 30]],
  ['a strip at the top', [4, 0, 0, -2, 0, 2], [10, 10, 20, 20, 30, 30, 40, 40]],
  ['made smaller: averaged', [1, 0, 0, -1, 1, 1], [255, 25, 255, 255, 255, 255, 255, 255]],
  ['flat: nowhere', [4, 0, 4, 0, 0, 0], [255, 255, 255, 255, 255, 255, 255, 255]],
]

it.each(cases)('an image that %s', (_, matrix, first) => {
  const bitmap = blankBitmap(4, 4)
  paint(bitmap, picture(), matrix)
  expect([...bitmap.grey.slice(0, 8)]).toEqual(first)
})

it('lets through what lies beneath', () => {
  const bitmap = blankBitmap(2, 2)
  paint(bitmap, picture([1, 2, 3, 4]), [2, 0, 0, -2, 0, 2])
  paint(bitmap, picture([-1, 9, -1, -1]), [2, 0, 0, -2, 0, 2])
  expect([...bitmap.grey]).toEqual([1, 9, 3, 4])
})

it('writes PGM', () => {
  const bytes = toPgm({ width: 2, height: 1, grey: Uint8Array.from([0, 255]) })
  expect(Buffer.from(bytes).toString('latin1')).toBe('P5\n2 1\n255\n\0\u00ff')
})
