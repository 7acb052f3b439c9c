/**
 * What is judged of a shelf of real notices, which are no part of the project: every change of judgement is a diff of
 * `tests/shelf/judgements.txt`. `npm run shelf` writes the list anew; read the diff before it is committed.
 */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isFinding, type Report, type Result } from '../src/lint/result.ts'
import { rules } from '../src/rules/index.ts'
import { art13 } from './cli/art13.ts'

const folders = ['../shared/corpus/shelf', '../shared/corpus/files']
/** Milliseconds for a hundred documents on a busy machine. */
const PATIENCE = 900_000
const items = new Set(rules.filter(({ owed }) => owed !== undefined).map(({ id }) => id))

describe.skipIf(!folders.every(existsSync))('the shelf', () => {
  it(
    'is judged as before',
    async () => {
      const asked = [
        '--format',
        'json',
        '--as-of',
        '2026-11-21',
        '--lang',
        'en',
        '--timeout',
        '300',
      ]
      const { documents } = JSON.parse(art13('check', ...folders, ...asked).stdout) as Report
      const blocks = documents.map(judgementsOn).sort()
      await expect(blocks.join('\n')).toMatchFileSnapshot('shelf/judgements.txt')
    },
    PATIENCE,
  )
})

/** The name and status of a document, then a line for each item and each finding: rule, case, hash of the words. */
function judgementsOn({ path, status, results }: Report['documents'][number]): string {
  const told = results.filter((result) => isFinding(result) || items.has(result.rule))
  const lines = told.map(lineOf).sort()
  return [`${basename(path)} ${status}`, ...lines.map((line) => `  ${line}`), ''].join('\n')
}

/** Of a pass the words are left out: which of several passages is shown first is no judgement. */
function lineOf(result: Result): string {
  const words = isFinding(result) ? hashOf(result.evidence.map(({ quote }) => quote)) : ''
  return `${result.rule} ${result.case ?? result.outcome} ${words}`.trimEnd()
}

/** Eight digits tell quotes apart and give nothing of them away; blanks, case and signs do not count. */
function hashOf(quotes: readonly string[]): string {
  if (quotes.length === 0) return ''
  const plain = quotes.map((quote) =>
    quote
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  )
  return createHash('sha256').update(plain.sort().join('\n')).digest('hex').slice(0, 8)
}
