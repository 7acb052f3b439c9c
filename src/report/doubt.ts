import type { DocumentResult } from '../lint/result.ts'
import { doubts, QUIET_DOUBTS, unreadInWords } from '../rules/doubts.ts'
import type { Lang } from '../rules/rule.ts'
import { words } from './words.ts'

/** At the top of a report: the pages that could not be read, and why the text is not sure; empty where it is. */
export function doubtInWords({ extraction }: DocumentResult, lang: Lang): string {
  const { unread, confidence, reasons } = extraction
  const say = words[lang]
  const sentences: string[] = []
  if (unread.length > 0) sentences.push(unreadInWords(unread, lang))
  const told = reasons
    .filter((code) => !QUIET_DOUBTS.includes(code) && code !== 'pages-without-text')
    .flatMap((code) => doubts[code]?.[lang] ?? [])
  if (told.length > 0) {
    const how = confidence === 'low' ? say.lowConfidence : say.someDoubt
    sentences.push(`${how}: ${told.join('; ')}.`)
  }
  if (unread.length > 0 || confidence === 'low') sentences.push(say.asQuestions)
  return sentences.join(' ')
}
