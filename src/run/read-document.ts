import type { LintOptions } from '../lint/lint.ts'
import { Desk } from './desk.ts'
import type { Failure, Read, ReadOptions, Source } from './task.ts'

export interface ReadDocumentOptions extends ReadOptions {
  /** Asks for the facts, too; what the user says of the controller goes before what the text says. */
  facts?: LintOptions['given']
}

/** Reads one document under the limits that hold for judging it. */
export async function readDocument(
  source: Source,
  { facts, ...options }: ReadDocumentOptions,
): Promise<Read | Failure> {
  const desk = new Desk({ jobs: 1, ...options })
  try {
    const answer = await desk.answer(
      facts
        ? { want: 'facts', source, options: { ...options, given: facts } }
        : { want: 'notice', source, options },
    )
    if (answer.kind === 'document')
      throw new Error('A notice was asked for, and verdicts came back.')
    return answer
  } finally {
    await desk.end()
  }
}
