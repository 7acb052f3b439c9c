import { describe, expect, it } from 'vitest'
import { isPresent, labelledDocuments } from './labels.ts'
import { measure, precisionOf, recallOf, sumOf } from './measure.ts'

const LEAST = 0.9

describe.skipIf(!isPresent)('headings that a reader marked', () => {
  it('are found, and little else, in sum', async () => {
    const documents = labelledDocuments().filter(({ labels }) => !labels.heldOut)
    expect(documents.length).toBeGreaterThanOrEqual(15)
    const figures = []
    for (const { path, labels } of documents) figures.push(await measure(path, labels))
    const sum = sumOf(figures)
    expect(recallOf(sum)).toBeGreaterThanOrEqual(LEAST)
    expect(precisionOf(sum)).toBeGreaterThanOrEqual(LEAST)
  }, 120_000)
})
