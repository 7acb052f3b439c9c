/** What is asked of a document, and what comes back: plain data, because it crosses to another process. */
import type { Notice } from '../document/notice.ts'
import type { ExtractOptions } from '../extract/index.ts'
import type { LintOptions } from '../lint/lint.ts'
import type { DocumentResult, Status, Trial } from '../lint/result.ts'

/** A document: by its path, or by its bytes with the name to report. */
export interface Source {
  path: string
  bytes?: Uint8Array
  /** The character set that a server named for it. */
  charset?: string
  /** What holds for this document instead of what is asked for all. */
  options?: DocumentOptions
}

/** What may differ from document to document. */
export type DocumentOptions = Pick<JudgeOptions, 'given' | 'severities' | 'customRules'>

export type ReadOptions = Pick<ExtractOptions, 'limits' | 'ocr'>

export interface JudgeOptions extends ReadOptions, Omit<LintOptions, 'rules'> {
  /** The ids of the rules to run; all when absent. */
  rules?: readonly string[]
  /** Absolute paths of modules with rules of one's own. */
  customRules?: readonly string[]
}

export type Task = { source: Source } & (
  | { want: 'verdicts'; options: JudgeOptions }
  | { want: 'trials'; options: JudgeOptions }
  | { want: 'notice'; options: ReadOptions }
  | { want: 'facts'; options: ReadOptions & Pick<LintOptions, 'given'> }
)

/** Why a document gave no notice: a code with the figures for its sentence (reasons.ts). */
export interface Failure {
  kind: 'failure'
  status: Exclude<Status, 'checked'>
  code: string
  details: Record<string, string | number>
  sha256: string
}

/** A notice as it was read, with its facts when they were asked for. */
export interface Read {
  kind: 'read'
  notice: Notice
  sha256: string
  facts?: Record<string, unknown>
}

/** What became of the fulfilled duties of a notice when they were taken out. */
export interface Tried {
  kind: 'tried'
  trials: Trial[]
}

export type Answer = { kind: 'document'; document: DocumentResult } | Tried | Read | Failure
