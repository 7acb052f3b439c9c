/** What is said of a decision that had no effect. */
import type { DecisionsReport } from '../lint/result.ts'
import type { Lang } from '../rules/rule.ts'

type DecisionProblem = DecisionsReport['problems'][number]
type Say = (problem: DecisionProblem) => string

const day = ({ decision }: DecisionProblem) => decision.until ?? ''
const documents = ({ now }: DecisionProblem) => now.map(({ document }) => document).join(', ')
const short = (text: string) =>
  (text.length > 80 ? `${text.slice(0, 79)}…` : text).replace(/\s+/g, ' ')

/** Why a decision had no effect, and what to do. */
const sentences: Record<Lang, Record<DecisionProblem['kind'], Say>> = {
  de: {
    expired: (problem) =>
      `abgelaufen am ${day(problem)}: der Befund zählt wieder. Neu entscheiden mit "art13 accept".`,
    lapsed: ({ decision, now }) =>
      `verfallen: der Wortlaut ist ein anderer${change(decision.quote, now[0]?.quote)}. Bitte neu entscheiden.`,
    unused: () =>
      'ohne Befund: was entschieden wurde, wird nicht mehr gefunden. "art13 accept --prune" entfernt es.',
    ambiguous: (problem) => `mehrdeutig: passt zu ${documents(problem)}. Bitte "document" angeben.`,
  },
  en: {
    expired: (problem) =>
      `expired on ${day(problem)}: the finding counts again. Decide anew with "art13 accept".`,
    lapsed: ({ decision, now }) =>
      `lapsed: the words are others now${change(decision.quote, now[0]?.quote)}. Please decide anew.`,
    unused: () =>
      'unused: what was decided is not found any more. "art13 accept --prune" removes it.',
    ambiguous: (problem) => `ambiguous: it fits ${documents(problem)}. Please name the "document".`,
  },
}

function change(before: string | null, now: string | null | undefined): string {
  if (!before || !now || before === now) return ''
  return ` ("${short(before)}" -> "${short(now)}")`
}

/** A line for each decision that had no effect. */
export function problemLines(report: DecisionsReport | undefined, lang: Lang): string[] {
  return (report?.problems ?? []).map((problem) => {
    const { document, rule, fingerprint } = problem.decision
    const where = document ?? problem.now[0]?.document ?? fingerprint.slice(0, 12)
    return `${where}: ${rule}: ${sentences[lang][problem.kind](problem)}`
  })
}
