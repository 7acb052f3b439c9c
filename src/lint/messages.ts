/** Makes the sentences of a result from the rule's own words. */
import type { Profile } from '../facts/context.ts'
import { writeDate } from '../law/dates.ts'
import { because } from '../rules/because.ts'
import type { Judgement, Lang, Rule } from '../rules/rule.ts'

/** The sentence of a judgement: of a case, its own; of a pass, the rule's title; else the reason. */
export function sentenceOf(rule: Rule, judgement: Judgement, lang: Lang): string {
  const found = rule.cases[judgement.case]
  if (found) return fill(found[lang], judgement.values ?? {}, lang)
  if (judgement.case === 'pass') return `${rule.text[lang].title}.`
  const reason = because[judgement.because ?? 'nothing']?.[lang] ?? judgement.because ?? ''
  if (judgement.case === 'not-evaluated') {
    return lang === 'de'
      ? `Nicht geprüft, weil ${reason}. Das ist keine Aussage über den Inhalt.`
      : `Not examined, because ${reason}. This says nothing about the content.`
  }
  return lang === 'de' ? `Nicht einschlägig, weil ${reason}.` : `Does not apply, because ${reason}.`
}

/** Puts the values into a sentence; ISO dates and decimals are written in the manner of the language. */
export function fill(sentence: string, values: Record<string, string>, lang: Lang): string {
  return sentence.replace(/\{([a-zA-Z]{1,30})\}/g, (_, name: string) =>
    writeValue(values[name] ?? '', lang),
  )
}

function writeValue(value: string, lang: Lang): string {
  if (lang === 'de' && /^\d{1,3}\.\d$/.test(value)) return value.replace('.', ',')
  return writeDate(value, lang)
}

const REASONS = {
  de: {
    given: 'vorgegeben',
    controller: 'nach der Angabe des Verantwortlichen',
    title: 'nach dem Titel',
    text: 'nach dem Text',
    nothing: 'im Text deutet nichts auf die Art der Stelle',
  },
  en: {
    given: 'as given',
    controller: "by the controller's own block",
    title: 'by the title',
    text: 'by the text',
    nothing: 'nothing in the text shows the kind of body',
  },
}

/** Why the profile is what it is, with the words it rests on. */
export function profileInWords(
  { code, words }: { code: Profile['because']['code']; words?: string | null },
  lang: Lang,
): string {
  const reason = REASONS[lang][code]
  if (!words) return reason
  return lang === 'de' ? `${reason}: „${words}“` : `${reason}: “${words}”`
}
