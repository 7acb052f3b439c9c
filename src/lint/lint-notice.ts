import type { Notice } from '../document/notice.ts'
import { type LintOptions, lint, type Verdicts } from './lint.ts'
import { rulesWith } from './rules-with.ts'

/**
 * Judges one notice that was read with `extract`: all rules of art13, the law of today and English sentences unless
 * the options say otherwise. Pure but for the day; reads and prints nothing.
 */
export function lintNotice(notice: Notice, options: Partial<LintOptions> = {}): Verdicts {
  const asOf = new Date().toISOString().slice(0, 10)
  return lint(notice, { asOf, lang: 'en', rules: rulesWith(undefined), ...options })
}
