import type { LintOptions } from '../lint/lint.ts'
import { Desk } from './desk.ts'
import type {
  Answer,
  Failure,
  JudgeOptions,
  Read,
  ReadOptions,
  Source,
  Task,
  Tried,
} from './task.ts'

export interface ReadDocumentOptions extends ReadOptions {
  /** Asks for the facts, too; what the user says of the controller goes before what the text says. */
  facts?: LintOptions['given']
}

/** Reads one document under the limits that hold for judging it. */
export async function readDocument(
  source: Source,
  { facts, ...options }: ReadDocumentOptions,
): Promise<Read | Failure> {
  const answer = await done(
    facts
      ? { want: 'facts', source, options: { ...options, given: facts } }
      : { want: 'notice', source, options },
  )
  if (answer.kind === 'read' || answer.kind === 'failure') return answer
  throw new Error(`A notice was asked for, and a ${answer.kind} came back.`)
}

/** Takes the fulfilled duties out of one document, under the limits that hold for judging it. */
export async function tryDocument(source: Source, options: JudgeOptions): Promise<Tried | Failure> {
  const answer = await done({ want: 'trials', source, options })
  if (answer.kind === 'tried' || answer.kind === 'failure') return answer
  throw new Error(`Trials were asked for, and a ${answer.kind} came back.`)
}

async function done(task: Task): Promise<Answer> {
  const desk = new Desk({ jobs: 1, ...task.options })
  try {
    return await desk.answer(task)
  } finally {
    await desk.end()
  }
}
