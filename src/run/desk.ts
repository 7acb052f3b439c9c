import { availableParallelism } from 'node:os'
import { LIMITS } from '../extract/limits.ts'
import { hashOf } from './hash.ts'
import type { Outcome } from './messages.ts'
import type { Pool } from './pool.ts'
import { readWithin } from './read-file.ts'
import { smallText } from './small-text.ts'
import type { Answer, Failure, Source, Task } from './task.ts'

export interface DeskOptions {
  /** Workers at the same time; by default a core each, at most four. */
  jobs?: number
  limits?: Task['options']['limits']
}

/** Small texts that are read in this process before workers are worth their start. */
const SMALL_TEXTS = 30
/** Seconds and bytes: below these, a limit is too tight to be kept without a worker. */
const TIGHT = { seconds: 10, memory: 300_000_000 }

const HERE = import.meta.url
/** Beside this file: among the sources, and in the bundle. */
const ENTRY = new URL(HERE.endsWith('.ts') ? './worker.ts' : './worker.js', HERE)

/** Takes tasks and has them done: a small text in this process, all else by a worker with a deadline. */
export class Desk {
  readonly jobs: number
  #limits
  /** Opened when the first task needs a worker. */
  #pool: Promise<Pool<Task, Answer>> | undefined
  #small = 0

  constructor({ jobs = Math.min(availableParallelism(), 4), limits = LIMITS }: DeskOptions) {
    this.jobs = jobs
    this.#limits = limits
  }

  /** Never rejects: what goes wrong with a document is a failure. */
  async answer(task: Task): Promise<Answer> {
    const small = this.#fewSoFar() ? await smallText(task.source) : undefined
    if (small) {
      this.#small++
      const { perform } = await import('./perform.ts')
      return perform({ ...task, source: small })
    }
    this.#pool ??= this.#open()
    const outcome = await (await this.#pool).do(task, this.#limits.seconds)
    if (outcome.ended === 'done') return outcome.reply
    return failureFrom(outcome, { source: task.source, limits: this.#limits })
  }

  /** Ends the workers. */
  async end(): Promise<void> {
    await (await this.#pool)?.end()
  }

  async #open(): Promise<Pool<Task, Answer>> {
    const { Pool } = await import('./pool.ts')
    return new Pool({ entry: ENTRY, size: this.jobs, memory: this.#limits.memory })
  }

  #fewSoFar(): boolean {
    const { seconds, memory } = this.#limits
    const tight = seconds < TIGHT.seconds || memory < TIGHT.memory
    return !tight && !this.#pool && this.#small < SMALL_TEXTS
  }
}

async function failureFrom(
  outcome: Exclude<Outcome<Answer>, { ended: 'done' }>,
  { source, limits }: { source: Source; limits: typeof LIMITS },
): Promise<Failure> {
  const failure = {
    kind: 'failure',
    status: 'error',
    sha256: await hashFor(source, limits),
  } as const
  if (outcome.ended === 'failed')
    return { ...failure, code: 'internal', details: { what: outcome.what } }
  const limit = outcome.ended === 'timeout' ? limits.seconds : limits.memory
  return { ...failure, code: outcome.ended, details: { limit } }
}

/** The worker took what it had read with it. */
async function hashFor({ path, bytes }: Source, limits: typeof LIMITS): Promise<string> {
  const empty = new Uint8Array()
  return hashOf(bytes ?? (await readWithin(path, limits.bytes).catch(() => empty)))
}
