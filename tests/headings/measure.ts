/** How many of the marked headings are found, and how many of the found ones are headings. */
import { readFileSync } from 'node:fs'
import { sectionsOf, textOf } from '../../src/document/walk.ts'
import { extract } from '../../src/extract/index.ts'
import { hashOf, type Label, type Labels } from './labels.ts'

/** The figures of one document, or of several in sum. */
export interface Figures {
  /** Marked by the reader. */
  marked: number
  /** Of these, found. */
  found: number
  /** Headings in our tree that the reader has not marked, optional ones left out. */
  wrong: number
  /** Pairs of headings that follow each other in both, and of these, those where both go up, down or stay. */
  pairs: number
  nested: number
}

/** A heading of our tree, and whether the reader has it. */
export interface Shown {
  text: string
  level: number
  label?: Label
}

/** Reads one document and compares its headings with the labels. */
export async function measure(path: string, labels: Labels): Promise<Figures & { shown: Shown[] }> {
  const { notice } = await extract(readFileSync(path), path)
  const left = [...labels.headings]
  const shown = sectionsOf(notice).flatMap(({ section }): Shown[] => {
    if (!section.heading) return []
    const text = textOf(notice, section.heading)
    const hash = hashOf(text, labels.salt)
    const at = firstOf(left, hash)
    const [label] = at < 0 ? [] : left.splice(at, 1)
    return [{ text, level: section.level, ...(label && { label }) }]
  })
  const marked = labels.headings.filter(({ optional }) => !optional).length
  const found = shown.filter(({ label }) => label && !label.optional).length
  const wrong = shown.filter(({ label }) => !label).length
  return { marked, found, wrong, ...nesting(shown), shown }
}

/** Where the same words were marked twice, a certain mark goes before an optional one. */
function firstOf(labels: Label[], hash: string): number {
  const certain = labels.findIndex((label) => label.hash === hash && !label.optional)
  return certain < 0 ? labels.findIndex((label) => label.hash === hash) : certain
}

function nesting(shown: Shown[]): { pairs: number; nested: number } {
  const known = shown.filter(({ label }) => label?.level !== undefined)
  const steps = known.slice(1).map(({ level, label }, index) => {
    const before = known[index] as Shown
    return Math.sign(level - before.level) === Math.sign(levelOf(label) - levelOf(before.label))
  })
  return { pairs: steps.length, nested: steps.filter((same) => same).length }
}

const levelOf = (label: Label | undefined) => label?.level ?? 0

/** The figures of several documents in sum. */
export function sumOf(all: Figures[]): Figures {
  const sum: Figures = { marked: 0, found: 0, wrong: 0, pairs: 0, nested: 0 }
  for (const figures of all)
    for (const key of Object.keys(sum) as (keyof Figures)[]) sum[key] += figures[key]
  return sum
}

/** Share of the marked headings that are found. */
export const recallOf = ({ marked, found }: Figures) => (marked === 0 ? 1 : found / marked)

/** Share of the shown headings that are marked. */
export const precisionOf = ({ found, wrong }: Figures) =>
  found + wrong === 0 ? 1 : found / (found + wrong)
