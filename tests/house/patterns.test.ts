import { describe, expect, it } from 'vitest'
import { complaintAbout } from '../../scripts/patterns/complaint.ts'
import { patternsOf } from '../../scripts/patterns/patterns-of.ts'

const code = [
  'const a = /[/]x\\//giu',
  "const b = new RegExp('a+', 'y')",
  'const c = RegExp(`b`)',
  "const d = new RegExp(words.join('|'))",
  "const e = 'no /pattern/ here' // nor /here/",
  'const again = (given: RegExp) => text.matchAll(given)',
  "const f = text.search('f+')",
  'const g = text.match(word)',
  'const Made = RegExp',
  'const all: readonly RegExp[] = []; for (const one of all) text.match(one)',
].join('\n')

it('finds literals and what is given to RegExp, and nothing in strings and comments', () => {
  const found = patternsOf('x.ts', code).map(({ place, source, flags }) => [place, source, flags])
  expect(found).toEqual([
    ['x.ts:1', '[/]x\\/', 'giu'],
    ['x.ts:2', 'a+', 'y'],
    ['x.ts:3', 'b', ''],
    ['x.ts:4', undefined, ''],
    ['x.ts:7', 'f+', ''],
    ['x.ts:8', undefined, ''],
    ['x.ts:9', undefined, ''],
  ])
})

describe('a pattern', () => {
  it.each([
    ['bounded', '(?:\\s[a-z]{1,30}){0,6}:', ''],
    ['unbounded at one place', 'a+b', 'y'],
    ['unbounded behind the beginning', '^a+b', ''],
    ['bounded beside look-around', '(?<!a)b{1,9}(?=c)', 'g'],
    ['with the offsets of its groups', '(a)b', 'dg'],
    ['of one reading, repeated', '(?:[a-z]{1,30}, ){1,30}', ''],
  ])('that is %s is let through', async (_, source, flags) => {
    expect(await complaintAbout({ place: '', text: source, source, flags })).toBeUndefined()
  })

  it.each([
    ['exponential', '^(a+)+b', '', /^vulnerable/],
    ['polynomial', 'a+b', '', /^vulnerable/],
    ['not known to the checker', '(?=x)a+b', '', /^unknown/],
    ['of a flag not known to the checker', 'a', 'v', /^unknown/],
    ['no pattern at all', '(', '', /^unknown/],
    ['made at run time', undefined, '', /^built at run time/],
    ['bounded, with readings that multiply', '(a{1,30}){1,30}b', '', /in the repeated group/],
    ['bounded, with a choice that multiplies', '(?:a|aa){1,40}b', '', /in the repeated group/],
    ['the same in another group', '(?:x(?:\\w{0,9}-?){2,9}y)?z', 'u', /in the repeated group/],
    ['the same in capitals', '(?:a|A){1,40}b', 'i', /in the repeated group/],
  ])('that is %s is refused', async (_, source, flags, complaint) => {
    const pattern = { place: '', text: '', flags, ...(source !== undefined && { source }) }
    expect(await complaintAbout(pattern)).toMatch(complaint)
  })
})
