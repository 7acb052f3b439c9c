/**
 * The model notices: what is complete must stop passing when a duty is taken out, and must go on passing when the
 * duty stands elsewhere or is worded otherwise. The wordings are in fixtures/model-variants, one file an item.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Notice, Passage } from '../src/document/notice.ts'
import { without } from '../src/document/without.ts'
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

/** Deletions after which an item that still passes counts as one that cannot be taken out. */
const MOST_ROUNDS = 40
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

  it.each(items)('%s does not pass when it is taken out', (item) => {
    expect(taken(notice, item).outcome).not.toBe('pass')
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

/** Deletes, over and over, the evidence of an item until it passes no longer, and gives what then is said of it. */
function taken(notice: Notice, item: string): Result {
  let rest = notice
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const result = judge(rest, item)
    if (result.outcome !== 'pass') return result
    // From the end, so that the passages before keep their place.
    const passages = result.evidence
      .map(({ offset: [start, end] }): Passage => sentenceAround(rest, { start, end }))
      .sort((a, b) => b.start - a.start)
    for (const passage of apart(passages)) rest = without(rest, passage)
  }
  return judge(rest, item)
}

/** The lines that hold a passage: a name or an address taken out of its sentence would leave the rest of it behind. */
function sentenceAround({ text }: Notice, { start, end }: Passage): Passage {
  const before = Math.max(
    text.lastIndexOf('. ', start - 1) + 2,
    text.lastIndexOf('\n', start - 1) + 1,
  )
  const ends = ['. ', '\n'].map((sign) => text.indexOf(sign, end - 1)).filter((at) => at >= 0)
  const behind = Math.min(...ends, text.length)
  return { start: Math.min(before, start), end: Math.max(behind, end) }
}

function apart(passages: Passage[]): Passage[] {
  return passages.filter((passage, index) => {
    const behind = passages[index - 1]
    return !behind || passage.end <= behind.start
  })
}

/** A Markdown source without the lines that begin with the given words, those lines, and where the first one stood. */
function cutOut(source: string, openings: string[]): { rest: string[]; cut: string[]; at: number } {
  const lines = source.split('\n')
  const isCut = (line: string) => openings.some((opening) => line.startsWith(opening))
  const cut = lines.filter(isCut)
  if (cut.length !== openings.length) throw new Error(`Not one line each: ${openings.join(', ')}`)
  return { rest: lines.filter((line) => !isCut(line)), cut, at: lines.findIndex(isCut) }
}
