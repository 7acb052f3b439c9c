/** Tells how far an audit is, on standard error: a line on a terminal, JSON lines elsewhere. */
import type { AuditEvent } from '../../audit/audit.ts'
import type { Lang } from '../../rules/rule.ts'
import { amount } from './amount.ts'

interface Surroundings {
  stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write' | 'columns'>
  env: NodeJS.ProcessEnv
  /** Milliseconds since 1970. */
  now(): number
}

/** Milliseconds between two states of the line. */
const PAUSE = 200
/** Outcomes that are no result of ours. */
const FAILED = ['unreachable', 'blocked', 'bad-url']

const WORDS = {
  de: {
    line: (s: State) =>
      `${s.done}/${s.listed} Websites, ${amount(s.notices, 'Hinweis', 'Hinweise')}, ${s.failures} Fehler, ${s.perMinute}/min, noch ${durationOf(s.secondsLeft)}`,
    waiting: (sites: number, until: string) =>
      `Um ${until} Uhr folgt der zweite Versuch bei ${amount(sites, 'Website', 'Websites')}. Strg-C speichert und endet.`,
  },
  en: {
    line: (s: State) =>
      `${s.done}/${s.listed} websites, ${amount(s.notices, 'notice', 'notices')}, ${amount(s.failures, 'failure', 'failures')}, ${s.perMinute}/min, ${durationOf(s.secondsLeft)} left`,
    waiting: (sites: number, until: string) =>
      `At ${until} ${amount(sites, 'website', 'websites')} will be tried once more. Ctrl-C saves and ends.`,
  },
}

interface State {
  listed: number
  done: number
  notices: number
  failures: number
  /** Websites, by this process. */
  perMinute: number
  /** Null while nothing tells. */
  secondsLeft: number | null
}

export class AuditProgress {
  readonly #lang: Lang
  readonly #around: Surroundings
  readonly #started: number
  readonly #before: number
  readonly #listed: number
  #done: number
  #notices = 0
  #failures = 0
  #last = 0

  /** `listed` sites, of which `done` were examined by an earlier process. */
  constructor(
    { listed, done, lang }: { listed: number; done: number; lang: Lang },
    around: Surroundings = { stream: process.stderr, env: process.env, now: Date.now },
  ) {
    this.#listed = listed
    this.#before = done
    this.#done = done
    this.#lang = lang
    this.#around = around
    this.#started = around.now()
  }

  readonly tell = (event: AuditEvent): void => {
    if (event.kind === 'site' && event.isFinal) {
      this.#done++
      this.#notices += event.documents
      if (FAILED.includes(event.outcome)) this.#failures++
    }
    if (this.#isTerminal) this.#draw(event)
    else this.#around.stream.write(`${JSON.stringify({ ...event, progress: this.#state })}\n`)
  }

  /** Takes the line away. */
  end(): void {
    if (this.#last > 0) this.#around.stream.write('\r\u001B[K')
  }

  get #isTerminal(): boolean {
    return Boolean(this.#around.stream.isTTY) && !this.#around.env['CI']
  }

  get #state(): State {
    const seconds = (this.#around.now() - this.#started) / 1000
    const own = this.#done - this.#before
    const left = ((this.#listed - this.#done) * seconds) / own
    return {
      listed: this.#listed,
      done: this.#done,
      notices: this.#notices,
      failures: this.#failures,
      perMinute: seconds > 0 ? Math.round((own * 60) / seconds) : 0,
      secondsLeft: own > 0 ? Math.ceil(left) : null,
    }
  }

  #draw(event: AuditEvent): void {
    const now = this.#around.now()
    if (event.kind === 'site' && now - this.#last < PAUSE && this.#done < this.#listed) return
    this.#last = now
    const words = WORDS[this.#lang]
    const text =
      event.kind === 'site'
        ? words.line(this.#state)
        : words.waiting(event.sites, new Date(event.until).toTimeString().slice(0, 5))
    this.#around.stream.write(`\r\u001B[K${text.slice(0, (this.#around.stream.columns || 80) - 1)}`)
  }
}

/** `35 s`, `12 min`, `2 h 05 min`; `?` for what is not known. */
function durationOf(seconds: number | null): string {
  if (seconds === null) return '?'
  if (seconds < 60) return `${seconds} s`
  const minutes = Math.ceil(seconds / 60)
  if (minutes < 60) return `${minutes} min`
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`
}
