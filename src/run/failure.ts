import { Unreadable } from '../extract/unreadable.ts'
import type { DocumentResult } from '../lint/result.ts'
import { hashOf } from './hash.ts'
import { fileProblem } from './read-file.ts'
import { reasonFor } from './reasons.ts'
import type { Failure, JudgeOptions, Source } from './task.ts'

/** What an error means for the document: unreadable, a problem of the file, or a defect of art13. */
export function failureOf(error: unknown, bytes: Uint8Array): Failure {
  const failure = { kind: 'failure', details: {}, sha256: hashOf(bytes) } as const
  if (error instanceof Unreadable)
    return { ...failure, status: 'unreadable', code: error.code, details: error.details }
  const problem = fileProblem(error)
  if (problem) return { ...failure, status: 'error', code: problem }
  const what = error instanceof Error ? error.message : String(error)
  return { ...failure, status: 'error', code: 'internal', details: { what } }
}

/** The result of a document that could not be judged. */
export function failed(
  source: Source,
  { status, code, details, sha256 }: Failure,
  lang: JudgeOptions['lang'],
): DocumentResult {
  return {
    path: source.path,
    sha256,
    mediaType: 'application/octet-stream',
    status,
    reasonCode: code,
    reason: reasonFor(code, lang, details),
    ...(Object.keys(details).length > 0 && { reasonValues: details }),
    extraction: { pages: null, unread: [], characters: 0, confidence: 'low', reasons: [] },
    language: null,
    title: null,
    date: null,
    profile: null,
    legalBases: [],
    providers: [],
    results: [],
  }
}
