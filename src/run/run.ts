/** The one way to judge many documents: bytes or paths in, results in the same order out. One bad document stops nothing. */

import { LIMITS } from '../extract/limits.ts'
import type { DocumentResult } from '../lint/result.ts'
import type { Cache } from './cache.ts'
import { Desk } from './desk.ts'
import { failed } from './failure.ts'
import { inOrder } from './in-order.ts'
import { readWithin } from './read-file.ts'
import type { JudgeOptions, Source } from './task.ts'

export interface RunOptions extends JudgeOptions {
  /** Documents at the same time; by default as many as there are cores, at most four. */
  jobs?: number
  /** Where results are kept from run to run; none when absent. */
  cache?: Cache
}

/** How many documents a worker may be ahead of one that takes long: their results wait for it. */
const AHEAD = 8

/**
 * Judges the sources; never throws for a document. All but small texts are read in child processes, which end when
 * the last result is taken or the caller stops. Sources are taken as results are: only a few are under way.
 */
export async function* run(
  sources: Iterable<Source> | AsyncIterable<Source>,
  options: RunOptions,
): AsyncGenerator<DocumentResult> {
  const { jobs, cache, ...plain } = options
  const desk = new Desk(options)
  const judge = async ({ options: own, ...source }: Source): Promise<DocumentResult> => {
    const asked = { ...plain, ...own }
    return cache ? kept(cache, source, asked, fresh) : fresh(source, asked)
  }
  const fresh = async (source: Source, asked: JudgeOptions): Promise<DocumentResult> => {
    const answer = await desk.answer({ want: 'verdicts', source, options: asked })
    if (answer.kind === 'document') return answer.document
    if (answer.kind === 'failure') return failed(source, answer, options.lang)
    throw new Error(`Verdicts were asked for, and a ${answer.kind} came back.`)
  }
  try {
    yield* inOrder(sources, desk.jobs * AHEAD, judge)
  } finally {
    await desk.end()
    await cache?.sweep()
  }
}

/** The result that the cache has, or a fresh one for it. */
async function kept(
  cache: Cache,
  source: Source,
  asked: JudgeOptions,
  fresh: (source: Source, asked: JudgeOptions) => Promise<DocumentResult>,
): Promise<DocumentResult> {
  const most = (asked.limits ?? LIMITS).bytes
  const bytes = source.bytes ?? (await readWithin(source.path, most).catch(() => undefined))
  if (!bytes) return fresh(source, asked)
  const key = await cache.key(bytes, source.path, asked)
  const before = await cache.get(key, source.path)
  if (before) return before
  const document = await fresh(source, asked)
  await cache.put(key, document)
  return document
}
