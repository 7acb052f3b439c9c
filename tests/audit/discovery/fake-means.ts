import type { Means } from '../../../src/audit/discovery/discovered.ts'
import type { Answer, Failure, Fetched, Reason } from '../../../src/audit/fetch/fetched.ts'
import type { DocumentResult, Result } from '../../../src/lint/result.ts'

/** A page by its text; a status, a failure, or a redirect (`> /there`). */
export type Told = string | number | Reason

export interface FakeOptions {
  /** How many requests of each kind there are. */
  pages?: number
  documents?: number
  sitemaps?: string[]
}

/** The words for an answer of each kind in a test, and what the judge makes of them. */
export const NOTICE = 'Verantwortlich, Zweck, Rechte.'
export const HALF = 'Verantwortlich, Zweck.'

const REASONS: readonly string[] = [
  ...['blocked', 'budget', 'refused', 'robots', 'stopped', 'timeout', 'dns', 'opted-out'],
  ...['robots-delay', 'robots-unreachable', 'blocked-address', 'other-host'],
]

/** Answers from a table of addresses; what is not in it is 404. */
export function fakeMeans(web: Record<string, Told>, options: FakeOptions = {}): Means {
  const left = { page: options.pages ?? 1_000, document: options.documents ?? 1_000 }
  return {
    async get(url, { kind }) {
      if (left[kind]-- <= 0) return failure(url, 'budget')
      return told(web, url)
    },
    sitemapsOf: async () => options.sitemaps ?? [],
    judge: async (answer) => judged(new TextDecoder().decode(answer.bytes)),
  }
}

function told(web: Record<string, Told>, url: string): Fetched {
  const page = web[url] ?? 404
  if (typeof page === 'number') return answer(url, page, '<p>Fehler</p>')
  if (page.startsWith('> ')) return { ...told(web, page.slice(2)), url }
  if (REASONS.includes(page)) return failure(url, page as Reason)
  return answer(url, 200, page)
}

function answer(url: string, status: number, text: string): Answer {
  return {
    ...{ kind: 'answer', url, finalUrl: url, hops: [], startedAt: 0, took: 0, status },
    mediaType: text.startsWith('%PDF-') ? 'application/pdf' : 'text/html',
    ...{ charset: 'utf-8', etag: undefined, lastModified: undefined, language: undefined },
    ...{ disposition: undefined, bytes: new TextEncoder().encode(text) },
  }
}

function failure(url: string, reason: Reason): Failure {
  const course = { url, finalUrl: url, hops: [], startedAt: 0, took: 0 }
  return { kind: 'failure', ...course, reason, detail: `It is ${reason}.` }
}

function judged(text: string): DocumentResult {
  const says: [string, string][] = [
    ['controller-identity', 'Verantwortlich'],
    ['purposes', 'Zweck'],
    ['right-of-access', 'Rechte'],
  ]
  const results = says.map(
    ([rule, word]) => ({ rule, stated: text.includes(word) ? 'yes' : 'no' }) as Result,
  )
  const isNotice = text.includes('Verantwortlich')
  const status = isNotice ? 'checked' : 'not-a-notice'
  return {
    status: text.includes('gescannt') ? 'unreadable' : status,
    results: isNotice ? results : [],
    language: text.includes('in English') ? 'en' : 'de',
    title: null,
  } as unknown as DocumentResult
}
