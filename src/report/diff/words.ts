/** What `art13 diff` says, in both languages. */
import type { DocumentDiff } from '../../lint/diff.ts'
import type { Lang, Rule } from '../../rules/rule.ts'

/** The lists of a comparison, in the order in which they are told. */
export const LISTS = ['lost', 'gained', 'added', 'fixed'] as const

export const say = {
  de: {
    lost: 'Pflichtangaben, die verloren gingen',
    gained: 'Pflichtangaben, die hinzukamen',
    added: 'Neue Befunde',
    fixed: 'Erledigte Befunde',
    same: (n: number) => `Unverändert: ${n} ${n === 1 ? 'Befund' : 'Befunde'}.`,
    nothing: 'Kein Unterschied.',
    alike: (n: number) => `${n} ${n === 1 ? 'Dokument' : 'Dokumente'} ohne Unterschied.`,
    was: 'war',
    is: 'jetzt',
    newDocument: 'neues Dokument',
    gone: 'Dokument entfernt',
    documentsGone: 'Entfernte Dokumente',
  },
  en: {
    lost: 'Duties lost',
    gained: 'Duties gained',
    added: 'New findings',
    fixed: 'Findings fixed',
    same: (n: number) => `Unchanged: ${n} ${n === 1 ? 'finding' : 'findings'}.`,
    nothing: 'No difference.',
    alike: (n: number) => `${n} ${n === 1 ? 'document' : 'documents'} without a difference.`,
    was: 'was',
    is: 'now',
    newDocument: 'new document',
    gone: 'document removed',
    documentsGone: 'Documents removed',
  },
} as const

/** The title of a rule; its id where the run did not have it. */
export function titleOf(rule: string, { rules, lang }: { rules: readonly Rule[]; lang: Lang }) {
  return rules.find(({ id }) => id === rule)?.text[lang].title ?? rule
}

/** How many findings stand in both versions; nothing where there is one version only. */
export function sameIn({ before, after, same }: DocumentDiff, lang: Lang): string[] {
  return before === null || after === null ? [] : [say[lang].same(same)]
}

/** Whether two versions differ in anything that is judged. */
export function isAlike(diff: DocumentDiff): boolean {
  const isThere = diff.before !== null && diff.after !== null
  return isThere && LISTS.every((list) => diff[list].length === 0)
}
