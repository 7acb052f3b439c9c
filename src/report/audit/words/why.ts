/** Why an address was taken or left: codes of the search of a site, in words. */
import type { Lang, Words } from '../../../rules/rule.ts'

const why: Record<string, Words> = {}

/** The sentence of the code; a code without one stands for itself. */
export function whyInWords(code: string, lang: Lang): string {
  return why[code]?.[lang] ?? code
}
