/** The public API: read a document, judge a notice, judge many documents. */
export type { Notice, Passage, Place, Section } from './document/notice.ts'
export { type Extracted, extract, LIMITS, type Limits } from './extract/index.ts'
export { Unreadable } from './extract/unreadable.ts'
export type { Body, Profile } from './facts/context.ts'
export type { Facts } from './facts/facts.ts'
export { establish } from './facts/index.ts'
export { type LintOptions, lint, type Verdicts } from './lint/lint.ts'
export type {
  DocumentResult,
  Evidence,
  Report,
  Result,
  Summary,
  Suppression,
} from './lint/result.ts'
export { summarize } from './lint/summary.ts'
export { version } from './lint/version.ts'
export { rules } from './rules/index.ts'
export type { Rule } from './rules/rule.ts'
export { type RunOptions, run } from './run/run.ts'
export type { Source } from './run/task.ts'
