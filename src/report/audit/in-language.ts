/** A stored result in the language of the report, whatever language it was judged in. */

import { fill, profileInWords, sentenceOf } from '../../lint/messages.ts'
import type { DocumentResult, Result } from '../../lint/result.ts'
import { unreadInWords } from '../../rules/doubts.ts'
import { lacks } from '../../rules/lacks.ts'
import type { Lang, Rule, Words } from '../../rules/rule.ts'
import { reasonFor } from '../../run/reasons.ts'

const lacksByWords = new Map(
  Object.values(lacks).flatMap((words) => [words.de, words.en].map((text) => [text, words])),
)

/** Every sentence is made anew, from the rule's words and the values that were stored. */
export function inLanguage(
  document: DocumentResult,
  lang: Lang,
  rules: ReadonlyMap<string, Rule>,
): DocumentResult {
  const { status, reasonCode, reasonValues, extraction, profile } = document
  const pages = extraction.unread.length > 0 ? unreadInWords(extraction.unread, lang) : ''
  return {
    ...document,
    reason:
      status === 'checked' || reasonCode === null
        ? document.reason
        : reasonFor(reasonCode, lang, { pages, ...reasonValues }),
    profile: profile && {
      ...profile,
      because: profileInWords({ code: profile.from, words: profile.words }, lang),
    },
    results: document.results.map((result) => translated(result, lang, rules.get(result.rule))),
  }
}

function translated(result: Result, lang: Lang, rule: Rule | undefined): Result {
  const found = result.case === null ? undefined : rule?.cases[result.case]
  const near = result.nearMiss
  const write = (words: Words | undefined, stored: string) => {
    const sentence = words && fill(words[lang], result.values ?? {}, lang)
    // A question may stand behind a doubt about the text.
    return sentence && !stored.endsWith(sentence) ? sentence : stored
  }
  return {
    ...result,
    message:
      found || !rule
        ? write(found, result.message)
        : sentenceOf(rule, { case: result.outcome, evidence: [], ...result.values }, lang),
    question: result.question && write(found?.question, result.question),
    nearMiss: near && { ...near, lacks: lacksByWords.get(near.lacks)?.[lang] ?? near.lacks },
  }
}
