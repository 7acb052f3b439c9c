/** Many documents: in order, a few at a time, each with the verdict that it has alone. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../src/extract/index.ts'
import type { DocumentResult } from '../../src/lint/result.ts'
import { perform } from '../../src/run/perform.ts'
import { readDocument } from '../../src/run/read-document.ts'
import { type RunOptions, run } from '../../src/run/run.ts'
import type { Source } from '../../src/run/task.ts'

const options: RunOptions = { asOf: '2026-11-21', lang: 'en' }
const pdf = 'fixtures/notices/kita-platz.pdf'
const markdown = 'fixtures/cli/short.md'
/** So little time that a text goes to a worker, too. */
const tight = { ...LIMITS, seconds: 4.9 }

async function judged(
  sources: Source[],
  more: Partial<RunOptions> = {},
): Promise<DocumentResult[]> {
  const documents = []
  for await (const document of run(sources, { ...options, ...more })) documents.push(document)
  return documents
}

describe('run', () => {
  it('gives what judging in this process gives', async () => {
    const source = { path: pdf, bytes: new Uint8Array(readFileSync(pdf)) }
    const answer = await perform({ want: 'verdicts', source, options })
    const expected = answer.kind === 'document' ? answer.document : undefined
    expect(expected?.status).toBe('checked')
    expect(await judged([source, { path: pdf }])).toEqual([expected, expected])
    const here = await judged([{ path: markdown }])
    expect(
      await judged([{ path: markdown }], { limits: { ...LIMITS, memory: 290_000_000 } }),
    ).toEqual(here)
  })

  it('keeps the order, whatever comes of a document', async () => {
    const paths = [
      pdf,
      markdown,
      'nowhere.pdf',
      'fixtures/bad/empty.txt',
      'src',
      markdown,
      pdf,
      'nowhere.md',
    ]
    const documents = await judged(
      paths.map((path) => ({ path })),
      { jobs: 2 },
    )
    expect(documents.map(({ path }) => path)).toEqual(paths)
    expect(documents.map(({ reasonCode, status }) => reasonCode ?? status)).toEqual([
      'checked',
      'checked',
      'missing',
      'empty',
      'directory',
      'checked',
      'checked',
      'missing',
    ])
  })

  it('runs the rules that are named', async () => {
    const [document] = await judged([{ path: markdown }], { rules: ['retention', 'purposes'] })
    expect(document?.results.map(({ rule }) => rule)).toEqual(['purposes', 'retention'])
    const [wrong] = await judged([{ path: markdown }], { rules: ['retentoin'] })
    expect(wrong).toMatchObject({ status: 'error', reasonCode: 'internal' })
  })

  it('takes only a few sources ahead of the result that is taken', async () => {
    let taken = 0
    function* endless() {
      for (;;) {
        taken++
        yield { path: markdown }
      }
    }
    for await (const _ of run(endless(), { ...options, jobs: 1 })) if (taken > 0) break
    expect(taken).toBeLessThan(20)
  })

  it('says which limit a document broke', async () => {
    const limits = { ...LIMITS, seconds: 0.001 }
    const [late] = await judged([{ path: pdf }], { limits })
    expect(late).toMatchObject({ path: pdf, status: 'error', reasonCode: 'timeout' })
    expect(late?.reason).toContain('--timeout')
    expect(late?.sha256).toBe((await judged([{ path: pdf }]))[0]?.sha256)
    const [large] = await judged([{ path: pdf }], { limits: { ...LIMITS, memory: 10_000_000 } })
    expect(large).toMatchObject({ status: 'error', reasonCode: 'memory', results: [] })
  })
})

describe('readDocument', () => {
  it('gives the notice and its facts, the same in a worker', async () => {
    const here = await readDocument({ path: markdown }, { facts: {} })
    expect(here).toMatchObject({ kind: 'read', facts: { controller: { stated: 'yes' } } })
    expect(await readDocument({ path: markdown }, { facts: {}, limits: tight })).toEqual(here)
    const bare = await readDocument({ path: pdf }, {})
    expect(bare).toMatchObject({ kind: 'read', notice: { format: 'pdf' } })
  })

  it('gives the reason why there is none', async () => {
    expect(await readDocument({ path: 'nowhere.pdf' }, {})).toMatchObject({ code: 'missing' })
  })
})
