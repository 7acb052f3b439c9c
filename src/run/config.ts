/** What a repository says of its notices in art13.config.* (schema/config.schema.json describes the same). */
import type { Limits } from '../extract/limits.ts'
import type { LintOptions, SeverityOrOff } from '../lint/lint.ts'

/** At or above what a finding fails a run; each level includes those before it. */
export const FAIL_ON = ['error', 'warning', 'note', 'review', 'none'] as const
export type FailOn = (typeof FAIL_ON)[number]

/** What may differ from document to document. */
export interface DocumentConfig {
  /** Severities by rule id, instead of those of its cases; `off` leaves the rule out. */
  rules?: Record<string, SeverityOrOff>
  /** What is known of the controller; it goes before what the text shows. */
  profile?: LintOptions['given']
}

export interface Config extends DocumentConfig {
  $schema?: string
  /** Configurations that this one builds on, relative to it; the later one wins, this one over all. */
  extends?: string | readonly string[]
  /** JavaScript files with rules of one's own (`defineRule`), relative to the configuration. */
  customRules?: readonly string[]
  /** Settings for the documents that a glob takes, relative to the configuration; the later one wins. */
  overrides?: readonly (DocumentConfig & { files: readonly string[] })[]
  /** What is not taken from directories and globs, in the manner of .gitignore. */
  ignore?: readonly string[]
  /** The file of decisions, relative to the configuration. */
  decisions?: string
  /** ISO date of the law that is applied. */
  asOf?: string
  /** Language of the report. */
  lang?: LintOptions['lang']
  limits?: Partial<Limits>
  failOn?: FailOn
  maxWarnings?: number
}

/** Gives the configuration back as it is: for the types in an editor. */
export function defineConfig(config: Config): Config {
  return config
}
