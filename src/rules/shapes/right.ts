/** What the rules on the six rights share: how a missing and an incomplete right is worded. */
import type { Passage } from '../../document/notice.ts'
import type { Context } from '../../facts/context.ts'
import type { RightName } from '../../facts/facts.ts'
import type { Example, Given, Owed, Rule, Severity, Words } from '../rule.ts'
import { item } from './item.ts'

type Needed = RightName | 'legalBasis' | 'directMarketing'

export interface RightRule {
  id: string
  fact: RightName
  /** The right with its article, in the case in which it stands alone: "das Recht auf Auskunft". */
  name: Words
  /** What the right gives, one sentence. */
  why: Words
  /** What to write, one sentence. */
  remedy: Words
  severity?: Severity
  /** Severity when it is only partly told; one step milder than `severity` unless given. */
  partly?: Severity
  needs?: readonly ('legalBasis' | 'directMarketing')[]
  /** Always, unless given. */
  owed?(
    facts: Given<Needed>,
    context: Context,
  ): {
    owed: Owed
    because: string
    evidence?: Passage[]
  }
  examples: readonly Example[]
}

/** An item rule on one right. It passes when the right is called by its name or described. */
export function rightRule(definition: RightRule): Rule {
  const { id, fact, name, why, remedy, examples, needs = [], partly } = definition
  const { de, en } = name
  return item<Needed>({
    id,
    article: '13(2)(b)',
    fact,
    needs,
    severity: definition.severity ?? 'error',
    ...(partly && { partly }),
    owed: definition.owed ?? (() => ({ owed: 'yes', because: 'always' })),
    missing: {
      de: `Ein Hinweis auf ${de} wurde nicht gefunden.`,
      en: `The ${en} was not found in the text examined.`,
    },
    incomplete: {
      de: `Auf ${de} wird nur unvollständig hingewiesen.`,
      en: `The ${en} is stated only in part.`,
    },
    question: {
      de: `Zu entscheiden ist, ob ${de} hier besteht und beim Namen genannt werden muss. Falls ja: bitte ergänzen; falls nein: keine Änderung.`,
      en: `The question is whether the ${en} applies here and has to be named. If so: please add it; if not: no change.`,
    },
    text: {
      de: {
        title: `Der Hinweis auf ${de} ist vorhanden`,
        why: why.de,
        remedy: remedy.de,
      },
      en: {
        title: `The notice tells of the ${en}`,
        why: why.en,
        remedy: remedy.en,
      },
    },
    examples,
  })
}
