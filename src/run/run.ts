/** The one way to judge many documents: bytes or paths in, results in the same order out. One bad document stops nothing. */
import type { DocumentResult } from '../lint/result.ts'
import { Desk } from './desk.ts'
import { failed } from './failure.ts'
import { inOrder } from './in-order.ts'
import type { JudgeOptions, Source } from './task.ts'

export interface RunOptions extends JudgeOptions {
  /** Documents at the same time; by default as many as there are cores, at most four. */
  jobs?: number
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
  const { jobs, ...plain } = options
  const desk = new Desk(options)
  const judge = async (source: Source): Promise<DocumentResult> => {
    const answer = await desk.answer({ want: 'verdicts', source, options: plain })
    if (answer.kind === 'document') return answer.document
    if (answer.kind === 'failure') return failed(source, answer, options.lang)
    throw new Error(`Verdicts were asked for, and a ${answer.kind} came back.`)
  }
  try {
    yield* inOrder(sources, desk.jobs * AHEAD, judge)
  } finally {
    await desk.end()
  }
}
