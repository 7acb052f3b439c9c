import { type ChildProcess, fork } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { endWithProcess } from './live.ts'
import type { Message, Outcome } from './messages.ts'

/** Within this a worker must be up, however busy the machine is. */
const START_SECONDS = 60
/** Time for the last words of a worker that has ended. */
const LAST_WORDS = 1_000

interface Job<Reply> {
  seconds: number
  /** When it is late, in milliseconds of `performance.now()`. */
  end: number
  timer: NodeJS.Timeout
  settle: (outcome: Outcome<Reply>) => void
}

/** One worker process: kept warm, does one task at a time, and is killed when that takes too long or too much memory. */
export class Child<Task, Reply> {
  /** Bytes of memory after the last task. */
  resident = 0
  #process: ChildProcess
  #job: Job<Reply> | undefined
  #began = false
  #late = false
  #gone: Promise<void>

  /** `entry` is a module that calls `serve`; the worker kills itself above `memory` bytes. */
  constructor(entry: URL, memory: number) {
    this.#process = start(entry, memory)
    endWithProcess(this.#process)
    this.#process.on('message', (message) => this.#hear(message as Message<Reply>))
    this.#gone = new Promise((gone) => {
      const end = (outcome: Outcome<never>) => {
        this.#settle(outcome)
        gone()
      }
      this.#process.on('error', () => {
        if (this.#process.pid === undefined) end({ ended: 'no-worker' })
      })
      this.#process.once('exit', (code, signal) => {
        const tell = () => end({ ended: this.#cause(code, signal) })
        if (!this.#process.connected) return tell()
        this.#process.once('disconnect', tell)
        setTimeout(tell, LAST_WORDS).unref()
      })
    })
    this.#rest()
  }

  /** Whether it can take a task. */
  get alive(): boolean {
    const { connected, exitCode, signalCode } = this.#process
    return connected && exitCode === null && signalCode === null
  }

  /** Gives a task to a worker that has none. Its time counts from the moment it begins. */
  do(task: Task, seconds: number): Promise<Outcome<Reply>> {
    this.#process.ref()
    this.#process.channel?.ref()
    return new Promise((settle) => {
      this.#job = { seconds, settle, end: 0, timer: this.#alarm(START_SECONDS * 1000) }
      // An error here is followed by the end of the process.
      this.#process.send(task as object, undefined, undefined, () => {})
    })
  }

  /** Kills the process and waits until it is gone. */
  end(): Promise<void> {
    this.#process.ref()
    this.#process.kill('SIGKILL')
    return this.#gone
  }

  #hear(message: Message<Reply>): void {
    const job = this.#job
    if (!job) return
    if (message.kind === 'started') {
      this.#began = true
      this.#until(job, performance.now() + job.seconds * 1000)
    } else if (message.kind === 'more-time') this.#until(job, job.end + message.milliseconds)
    else {
      this.resident = message.resident
      this.#settle(
        message.kind === 'done'
          ? { ended: 'done', reply: message.reply }
          : { ended: 'failed', what: message.what },
      )
    }
  }

  #until(job: Job<Reply>, end: number): void {
    clearTimeout(job.timer)
    job.end = end
    job.timer = this.#alarm(end - performance.now())
  }

  #alarm(milliseconds: number): NodeJS.Timeout {
    return setTimeout(() => {
      this.#late = true
      this.#process.kill('SIGKILL')
    }, milliseconds)
  }

  #settle(outcome: Outcome<Reply>): void {
    const job = this.#job
    this.#job = undefined
    clearTimeout(job?.timer)
    this.#rest()
    job?.settle(outcome)
  }

  /** A worker without a task does not keep the process alive. */
  #rest(): void {
    this.#process.unref()
    this.#process.channel?.unref()
  }

  #cause(code: number | null, signal: NodeJS.Signals | null) {
    if (this.#late) return this.#began ? 'timeout' : 'no-worker'
    // Not killed from here: by its own watch, or by a system without memory. V8 aborts when its heap is full.
    if (signal === 'SIGKILL' || signal === 'SIGABRT' || code === 134) return 'memory'
    return this.#began ? 'crashed' : 'no-worker'
  }
}

function start(entry: URL, memory: number): ChildProcess {
  // Certificates are parsed at every start of Node 20; a worker opens no connection.
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env
  return fork(fileURLToPath(entry), [String(memory), String(process.pid)], {
    env,
    execArgv: entry.pathname.endsWith('.ts') ? ['--import', typescriptLoader()] : [],
    serialization: 'advanced',
    // Standard output belongs to the report; a stack trace of a worker helps nobody.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
}

/** Only where art13 runs from its sources. */
function typescriptLoader(): string {
  return pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
}
