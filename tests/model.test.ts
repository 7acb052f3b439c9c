/**
 * The model notices: what is complete must go on passing when a duty stands elsewhere or is worded otherwise. The
 * wordings are in fixtures/model-variants, one file an item. That it stops passing without: selftest.test.ts.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Notice } from '../src/document/notice.ts'
import { extract } from '../src/extract/index.ts'
import { lint } from '../src/lint/lint.ts'
import type { Result } from '../src/lint/result.ts'
import { rules } from '../src/rules/index.ts'

type Model = 'modell-behoerde.md' | 'modell-unternehmen.md'

interface Variants {
  item: string
  /** The model notice into which a wording is put where it does not say otherwise. */
  in: Model
  /** The paragraphs that state the duty, by their first words. */
  paragraphs: Partial<Record<Model, string[]>>
  /** Why the item is still stated when they are gone. */
  elsewhere?: string
  wordings: { style: string; text: string; in?: Model }[]
}

const models: Model[] = ['modell-behoerde.md', 'modell-unternehmen.md']
const variants = readdirSync('fixtures/model-variants').map(
  (file): Variants => JSON.parse(readFileSync(`fixtures/model-variants/${file}`, 'utf8')),
)
const sources = new Map(
  models.map((model) => [model, readFileSync(`fixtures/notices/${model}`, 'utf8')]),
)

/** A denied transfer is stated, though not owed. */
const FULFILLED = /^(?:pass|not-applicable)$/

async function noticeOf(source: string): Promise<Notice> {
  return (await extract(new TextEncoder().encode(source), 'notice.md')).notice
}

function judge(notice: Notice, item: string): Result {
  const { results } = lint(notice, { asOf: '2026-11-21', lang: 'de', rules })
  const found = results.find((result) => result.rule === item)
  if (!found) throw new Error(`There is no result of the rule ${item}.`)
  return found
}

const of = (model: Model) => sources.get(model) as string

/** The items that are owed in a model notice and fulfilled. */
function fulfilled(notice: Notice): string[] {
  const { results } = lint(notice, { asOf: '2026-11-21', lang: 'de', rules })
  return results
    .filter(({ stated, outcome }) => stated !== null && outcome === 'pass')
    .map(({ rule }) => rule)
}

describe.each(models)('%s', async (model) => {
  const notice = await noticeOf(of(model))
  const items = fulfilled(notice)

  it('fulfils what its kind of body owes', () => {
    const told = variants.filter(({ paragraphs }) => paragraphs[model]).map(({ item }) => item)
    const { results } = lint(notice, { asOf: '2026-11-21', lang: 'de', rules })
    const stated = results.filter((result) => result.stated === 'yes').map(({ rule }) => rule)
    expect(stated.sort()).toEqual(told.sort())
  })

  const movable = variants.filter(
    ({ item, paragraphs }) => items.includes(item) && paragraphs[model],
  )
  it.each(movable)('$item passes under another heading', async ({ item, paragraphs }) => {
    const { rest, cut } = cutOut(of(model), paragraphs[model] ?? [])
    const moved = `${rest.join('\n')}\n\n## Sonstiges\n\n${cut.join('\n\n')}\n`
    expect(judge(await noticeOf(moved), item).outcome).toBe('pass')
  })
})

describe.each(variants)('$item', ({ item, in: usual, paragraphs, elsewhere, wordings }) => {
  it.skipIf(elsewhere)('is missed when its paragraphs are gone', async () => {
    const { rest } = cutOut(of(usual), paragraphs[usual] ?? [])
    expect(judge(await noticeOf(rest.join('\n')), item).stated).not.toBe('yes')
  })

  const cases = wordings.map(({ style, text, in: model = usual }) => [style, text, model] as const)
  it.each(cases)('%s: %s', async (_, text, model) => {
    const { rest, at } = cutOut(of(model), paragraphs[model] ?? [])
    rest.splice(at, 0, '', text, '')
    const { stated, outcome } = judge(await noticeOf(rest.join('\n')), item)
    expect({ stated, outcome }).toEqual({
      stated: 'yes',
      outcome: expect.stringMatching(FULFILLED),
    })
  })
})

/** A Markdown source without the lines that begin with the given words, those lines, and where the first one stood. */
function cutOut(source: string, openings: string[]): { rest: string[]; cut: string[]; at: number } {
  const lines = source.split('\n')
  const isCut = (line: string) => openings.some((opening) => line.startsWith(opening))
  const cut = lines.filter(isCut)
  if (cut.length !== openings.length) throw new Error(`Not one line each: ${openings.join(', ')}`)
  return { rest: lines.filter((line) => !isCut(line)), cut, at: lines.findIndex(isCut) }
}
