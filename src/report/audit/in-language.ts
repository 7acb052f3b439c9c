/** A stored result in the language of the report, whatever language it was judged in. */

import { fill } from '../../lint/messages.ts'
import type { DocumentResult, Result } from '../../lint/result.ts'
import { lacks } from '../../rules/lacks.ts'
import type { Lang, Rule, Words } from '../../rules/rule.ts'

const lacksByWords = new Map(
  Object.values(lacks).flatMap((words) => [words.de, words.en].map((text) => [text, words])),
)

/** Sentences of findings are made anew from the rule's cases; reasons why something was not judged stay as they are. */
export function inLanguage(
  document: DocumentResult,
  lang: Lang,
  rules: ReadonlyMap<string, Rule>,
): DocumentResult {
  return {
    ...document,
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
      result.outcome === 'pass' && rule
        ? `${rule.text[lang].title}.`
        : write(found, result.message),
    question: result.question && write(found?.question, result.question),
    nearMiss: near && { ...near, lacks: lacksByWords.get(near.lacks)?.[lang] ?? near.lacks },
  }
}
