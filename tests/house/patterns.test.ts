import { expect, it } from 'vitest'
import { patternsOf } from '../../scripts/patterns/patterns-of.ts'

const code = [
  'const a = /[/]x\\//giu',
  "const b = new RegExp('a+', 'y')",
  'const c = RegExp(`b`)',
  "const d = new RegExp(words.join('|'))",
  "const e = 'no /pattern/ here' // nor /here/",
].join('\n')

it('finds literals and what is given to RegExp, and nothing in strings and comments', () => {
  const found = patternsOf('x.ts', code).map(({ place, source, flags }) => [place, source, flags])
  expect(found).toEqual([
    ['x.ts:1', '[/]x\\/', 'giu'],
    ['x.ts:2', 'a+', 'y'],
    ['x.ts:3', 'b', ''],
    ['x.ts:4', undefined, ''],
  ])
})
