/** How sure the law data is, compared with the collection it was taken from, where that is at hand. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { confidenceInWords } from '../../scripts/law/confidence-in-words.ts'
import { AUTHORITIES } from '../../src/law/authority-table.ts'
import { isFirm, type Sourced } from '../../src/law/confidence.ts'
import { PROVIDERS } from '../../src/law/provider-table.ts'

describe('the spellings of confidence', () => {
  it.each([
    ['checked against published sources', 'verified'],
    ['checked against published sources; exceptions not checked (medium)', 'medium'],
    ['checked against published sources; day unverified', 'low'],
    ['not checked (high)', 'high'],
    ['not checked (medium-high)', 'medium'],
    ['[K-l]', 'low'],
    ['high', 'high'],
  ])('"%s" is %s', (written, confidence) => expect(confidenceInWords(written)).toBe(confidence))

  it('are not guessed', () => expect(() => confidenceInWords('rather sure')).toThrow(/rather sure/))
})

const source = '../shared/law'

describe.skipIf(!existsSync(source))('the collection of law', () => {
  interface Entry {
    id?: string
    value?: string
    confidence?: string
    dpf_confidence?: string
    former?: Entry[]
  }
  const read = (name: string) =>
    JSON.parse(readFileSync(`${source}/${name}.json`, 'utf8')) as Record<string, Entry[]>

  it('holds no entry that is unsure there and firm here', () => {
    const pairs = [
      ...(read('providers')['providers'] ?? []).flatMap((there) => {
        const here = PROVIDERS.find(({ id }) => id === there.id)
        return [
          [there.id, there.confidence, here] as const,
          [there.id, there.dpf_confidence, here?.dpf] as const,
        ]
      }),
      ...(read('authorities')['authorities'] ?? []).flatMap((there) => {
        const here = AUTHORITIES.find(({ id }) => id === there.id)
        const former = (there.former ?? []).map((each) => {
          const same = here?.former.find(({ value }) => value === each.value)
          return [each.value, each.confidence, same] as const
        })
        return [[there.id, there.confidence, here] as const, ...former]
      }),
    ]
    const met = pairs.filter(([, there, here]) => there !== undefined && here !== undefined)
    expect(met.length).toBeGreaterThan(200)
    expect(met.filter(([, there, here]) => isSurer(here, there)).map(([name]) => name)).toEqual([])
  })

  function isSurer(here: Pick<Sourced, 'confidence'> | undefined, there = ''): boolean {
    return here !== undefined && isFirm(here) && !isFirm({ confidence: confidenceInWords(there) })
  }
})
