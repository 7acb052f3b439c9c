/** How far our words and their order agree with those of pdftotext. */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Notice } from '../../src/document/notice.ts'
import { type Differences, differencesOf, type Joined } from './differences.ts'
import { withoutFurniture } from './furniture.ts'
import { pdftotext, read } from './sides.ts'
import { agreement, bigramsOf, countsOf, type Token, tokensOf } from './words.ts'

export interface Fidelity {
  name: string
  /** Why there is no text of ours; the figures are then those of an empty text. */
  unreadable?: string
  confidence: string
  count: number
  words: number
  order: number
  /** Of the content stream, `pdftotext -raw`: a second opinion. */
  rawOrder: number
  fused: Joined[]
  split: Joined[]
  /** Words that only one side has, with their counts. */
  missing: string[]
  surplus: string[]
}

/** Compares one file. */
export async function fidelityOf(path: string): Promise<Fidelity> {
  const name = basename(path)
  const notice = await read(readFileSync(path), name)
  const unreadable = typeof notice === 'string' ? { unreadable: notice } : {}
  const sides = typeof notice === 'string' ? { text: '', fields: [] } : sidesOf(notice)
  const even = evenly(sides, pdftotext(path))
  const raw = evenly(sides, pdftotext(path, '-raw'))
  return {
    name,
    ...unreadable,
    confidence: typeof notice === 'string' ? '-' : notice.confidence.level,
    count: even.theirs.length,
    words: agreement(keysOf(even.ours), keysOf(even.theirs)),
    order: orderOf(even),
    rawOrder: orderOf(raw),
    fused: even.fused,
    split: even.split,
    missing: only(even.theirs, even.ours),
    surplus: only(even.ours, even.theirs),
  }
}

interface Ours {
  text: string
  fields: string[]
}

/** Values of form fields are annotations, no text of ours. */
const sidesOf = ({ text, annotations }: Notice): Ours => ({
  text,
  fields: annotations.filter(({ kind }) => kind === 'form-field').map((field) => field.text),
})

function evenly({ text, fields }: Ours, reference: string): Differences {
  const ours = tokensOf(text)
  return differencesOf(ours, withoutFields(withoutFurniture(ours, reference), fields))
}

/** Takes out the values of form fields, which pdftotext prints as far as they can be seen. */
function withoutFields(tokens: Token[], fields: string[]): Token[] {
  return fields.reduce((left, field) => {
    const value = keysOf(tokensOf(field))
    const start = left.findIndex((_, at) =>
      value.slice(0, 5).every((key, step) => left[at + step]?.key === key),
    )
    if (start < 0 || value.length === 0) return left
    const cut = value.findIndex((key, step) => left[start + step]?.key !== key)
    const length = cut < 0 ? value.length : cut
    return [...left.slice(0, start), ...left.slice(start + length)]
  }, tokens)
}

const keysOf = (tokens: Token[]) => tokens.map(({ key }) => key)

const orderOf = ({ ours, theirs }: Differences) =>
  agreement(bigramsOf(keysOf(ours)), bigramsOf(keysOf(theirs)))

function only(some: Token[], others: Token[]): string[] {
  const counts = countsOf(keysOf(some))
  for (const { key } of others) counts.set(key, (counts.get(key) ?? 0) - 1)
  return [...counts].filter(([, count]) => count > 0).map(([key, count]) => `${key}×${count}`)
}
