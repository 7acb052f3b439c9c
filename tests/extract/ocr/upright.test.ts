import { expect, it } from 'vitest'
import { type Bitmap, blankBitmap } from '../../../src/extract/ocr/bitmap.ts'
import type { Recognized, RecognizedLine } from '../../../src/extract/ocr/recognizer.ts'
import { readUpright, turnedBack } from '../../../src/extract/ocr/upright.ts'
import { wordsOf } from '../../../src/extract/ocr/words.ts'

/** A line of words from one corner to the other. */
function line(texts: string[], corners: [number, number, number, number][]): RecognizedLine {
  const words = corners.map(([x0, y0, x1, y1], index) => {
    return { text: texts[index] ?? '', confidence: 90, bbox: { x0, y0, x1, y1 } }
  })
  const [[x0, y0], [, , x1, y1]] = [corners.at(0), corners.at(-1)] as [number[], number[]]
  const bbox = { x0, y0, x1, y1 } as RecognizedLine['bbox']
  return { bbox, baseline: { ...bbox, y0: bbox.y1 }, rowAttributes: { rowHeight: 10 }, words }
}

const upright = line(
  ['Guten', 'Tag'],
  [
    [10, 20, 50, 30],
    [55, 20, 80, 30],
  ],
)
const downwards = line(
  ['Gu', 'Ta'],
  [
    [70, 10, 80, 50],
    [70, 55, 80, 80],
  ],
)
const upwards = line(
  ['Gu', 'Ta'],
  [
    [20, 50, 30, 90],
    [20, 20, 30, 45],
  ],
)
upwards.bbox = { x0: 20, y0: 20, x1: 30, y1: 90 }
const good: Recognized = { confidence: 90, lines: [upright] }
const bad: Recognized = { confidence: 20, lines: [upright] }

const cases: [string, Recognized[], number, number][] = [
  ['upright', [good], 0, 1],
  ['upside down', [bad, good], 2, 2],
  ['of nothing that can be read', [bad, bad], 0, 2],
  ['whose lines run downwards', [{ confidence: 80, lines: [downwards] }, good], 1, 2],
  ['whose lines run upwards', [{ confidence: 80, lines: [upwards] }, good], 3, 2],
  ['that was turned the wrong way', [{ confidence: 80, lines: [downwards] }, bad, good], 3, 3],
]

it.each(cases)('a page %s', async (_, answers, turn, times) => {
  const left = [...answers]
  const read = async () => left.shift() as Recognized
  let again = 1
  const page = { bitmap: blankBitmap(100, 200), scale: 2 }
  const found = await readUpright({ read, end() {} }, page, () => again++)
  expect(found.turn).toBe(turn)
  expect(again).toBe(times)
  expect(left).toEqual([])
})

/** A page of three by two pixels, turned back by quarters. */
const page: Bitmap = { width: 3, height: 2, grey: Uint8Array.from([1, 2, 3, 4, 5, 6]) }
it.each([
  [1, 2, [3, 6, 2, 5, 1, 4]],
  [2, 3, [6, 5, 4, 3, 2, 1]],
  [3, 2, [4, 1, 5, 2, 6, 3]],
])('%d quarters back', (turn, width, grey) => {
  const turned = turnedBack(page, turn)
  expect([turned.width, [...turned.grey]]).toEqual([width, grey])
})

it('gives words where the PDF reader expects turned text', () => {
  const at = (turn: number) => {
    const [word] = wordsOf({ result: good, bitmap: blankBitmap(100, 200), turn }, 2)
    return [word?.left, word?.right, word?.baseline, word?.turn]
  }
  expect(at(0)).toEqual([5, 25, 15, 0])
  expect(at(1)).toEqual([5, 25, 15 - 100, 1])
  expect(at(2)).toEqual([5 - 50, 25 - 50, 15 - 100, 2])
  expect(at(3)).toEqual([5 - 50, 25 - 50, 15, 3])
})

it.each([
  [['§', '4', 'BDSG'], '§ 4 BDSG'],
  [['8', '4', 'BDSG'], '§ 4 BDSG'],
  [['88', '13,', '14', 'KiTaG)'], '§§ 13, 14 KiTaG)'],
  [['&', '83', 'des', 'Hessischen', 'Schulgesetzes'], '§ 83 des Hessischen Schulgesetzes'],
  [['8', '3', 'Plätze', 'sind', 'frei'], '8 3 Plätze sind frei'],
  [['Müller', '&', '12', 'Söhne'], 'Müller & 12 Söhne'],
  [['*', 'ein', 'Punkt'], '• ein Punkt'],
])('mends %j', (texts, wanted) => {
  const corners = texts.map((_, index) => [10 * index, 0, 10 * index + 9, 10])
  const lines = [line(texts, corners as [number, number, number, number][])]
  const words = wordsOf(
    { result: { confidence: 90, lines }, bitmap: blankBitmap(9, 9), turn: 0 },
    1,
  )
  expect(words.map(({ text }) => text).join(' ')).toBe(wanted)
})
