/** The one way to judge many documents: bytes or paths in, results in the same order out. One bad document stops nothing. */
import { createHash } from 'node:crypto'
import { extract, LIMITS, type Limits } from '../extract/index.ts'
import { Unreadable } from '../extract/unreadable.ts'
import { type LintOptions, lint } from '../lint/lint.ts'
import type { DocumentResult, Status } from '../lint/result.ts'
import { fileProblem, readWithin } from './read-file.ts'
import { reasonFor } from './reasons.ts'

/** A document to be judged: by its path, or by its bytes with the name to report. */
export interface Source {
  path: string
  bytes?: Uint8Array
}

export interface RunOptions extends LintOptions {
  limits?: Limits
}

/** Judges the sources one after another; never throws for a document. */
export async function* run(
  sources: Iterable<Source>,
  options: RunOptions,
): AsyncGenerator<DocumentResult> {
  for (const source of sources) yield await judgeOne(source, options)
}

async function judgeOne(source: Source, options: RunOptions): Promise<DocumentResult> {
  let bytes: Uint8Array = new Uint8Array()
  try {
    const limits = options.limits ?? LIMITS
    bytes = source.bytes ?? (await readWithin(source.path, limits.bytes))
    const end = performance.now() + limits.seconds * 1000
    const { notice, mediaType } = await withDeadline(
      extract(bytes, source.path, { limits }),
      limits.seconds,
    )
    const checkpoint = () => {
      if (performance.now() > end) throw late(limits.seconds)
    }
    const verdicts = lint(notice, { ...options, checkpoint })
    const { pages } = notice.meta
    const { level, reasons } = notice.confidence
    const extraction = {
      pages: pages ?? null,
      characters: notice.text.length,
      confidence: level,
      reasons,
    }
    const { status, reasonCode, ...judged } = verdicts
    const reason = reasonCode ? reasonFor(reasonCode, options.lang) : null
    const file = { path: source.path, sha256: hash(bytes), mediaType }
    return { ...file, status, reasonCode, reason, extraction, ...judged }
  } catch (error) {
    return failed(source, bytes, { error, lang: options.lang })
  }
}

function late(seconds: number): Unreadable {
  return new Unreadable('timeout', `Not judged within ${seconds} s.`, { limit: seconds })
}

/** Gives up waiting for a document after some seconds; what only computes without a pause is not interrupted. */
async function withDeadline<T>(work: Promise<T>, seconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const overdue = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late(seconds)), seconds * 1000)
  })
  return Promise.race([work, overdue]).finally(() => clearTimeout(timer))
}

function failed(
  source: Source,
  bytes: Uint8Array,
  { error, lang }: { error: unknown; lang: LintOptions['lang'] },
): DocumentResult {
  const { status, code, details } = classify(error)
  return {
    path: source.path,
    sha256: hash(bytes),
    mediaType: 'application/octet-stream',
    status,
    reasonCode: code,
    reason: reasonFor(code, lang, details),
    extraction: { pages: null, characters: 0, confidence: 'low', reasons: [] },
    language: null,
    title: null,
    date: null,
    profile: null,
    legalBases: [],
    providers: [],
    results: [],
  }
}

function classify(error: unknown): {
  status: Status
  code: string
  details: Record<string, string | number>
} {
  if (error instanceof Unreadable)
    return { status: 'unreadable', code: error.code, details: error.details }
  const problem = fileProblem(error)
  if (problem) return { status: 'error', code: problem, details: {} }
  return { status: 'error', code: 'internal', details: { what: (error as Error).message } }
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
