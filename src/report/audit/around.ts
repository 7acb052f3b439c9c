import type { Lang, Rule } from '../../rules/rule.ts'
import type { CsvOptions } from '../csv-line.ts'
import type { codeWords } from './words/codes.ts'
import type { AuditWords } from './words/words.ts'

/** What every part of the report is written with. */
export interface Around {
  lang: Lang
  say: AuditWords
  codes: (typeof codeWords)['de']
  rules: ReadonlyMap<string, Rule>
  csv: CsvOptions
}
