/**
 * The public API. `check` judges documents; `extract` and `lintNotice` are its two steps for one document;
 * `defineRule` and `defineConfig` are for configurations.
 */
export type { Block, Notice, Passage, Place, Section, SectionPath } from './document/notice.ts'
export {
  type Extracted,
  type ExtractOptions,
  extract,
  LIMITS,
  type Limits,
} from './extract/index.ts'
export { Unreadable } from './extract/unreadable.ts'
export type { Body, Context, Given as GivenProfile, Profile } from './facts/context.ts'
export type { Fact, Found, NearMiss } from './facts/fact.ts'
export type { Facts } from './facts/facts.ts'
export { establish } from './facts/index.ts'
export type { Decision, DecisionVerdict } from './lint/decisions/decision.ts'
export { BadRule, defineRule } from './lint/define-rule.ts'
export type { LintOptions, SeverityOrOff, Verdicts } from './lint/lint.ts'
export { lintNotice } from './lint/lint-notice.ts'
export {
  type DecisionsReport,
  type DocumentResult,
  type Evidence,
  findingsOf,
  type Report,
  type Result,
  type Summary,
  type Suppression,
  suppressedOf,
} from './lint/result.ts'
export { version } from './lint/version.ts'
export { rules } from './rules/index.ts'
export type {
  Case,
  Example,
  Given,
  Judgement,
  Rule,
  RuleText,
  Severity,
  Words,
} from './rules/rule.ts'
export { check } from './run/check.ts'
export { type Config, type DocumentConfig, defineConfig } from './run/config.ts'
export { type RunOptions, run } from './run/run.ts'
export type { DocumentOptions, Source } from './run/task.ts'
