import type { Lang } from '../../../rules/rule.ts'
import { de } from './de.ts'
import { en } from './en.ts'

export type AuditWords = typeof de

export const auditWords: Record<Lang, AuditWords> = { de, en }

/** Puts values into a sentence with `{name}`. */
export function put(sentence: string, values: Record<string, string>): string {
  return sentence.replace(/\{([a-z]{1,20})\}/g, (whole, name: string) => values[name] ?? whole)
}
