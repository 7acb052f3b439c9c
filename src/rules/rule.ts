import type { Annotation, Passage, SectionPath } from '../document/notice.ts'
import type { Context, Profile } from '../facts/context.ts'
import type { NearMiss } from '../facts/fact.ts'
import type { Facts } from '../facts/facts.ts'
import type { FileTraits } from '../facts/values/form.ts'
import type { Article } from '../law/articles.ts'
import type { Dated } from '../law/dated.ts'

export type Severity = 'error' | 'warning' | 'note'
export type Outcome = 'pass' | 'fail' | 'review' | 'not-applicable' | 'not-evaluated'
export type Stated = 'yes' | 'partial' | 'no'
export type Owed = 'yes' | 'no' | 'unclear'
export type Lang = 'de' | 'en'

/** One thing in both languages of the report. `{name}` stands for a value of the judgement. */
export interface Words {
  de: string
  en: string
}

/** What a rule can find, with its sentence. A review also says what is to be decided. */
export interface Case extends Words {
  outcome: 'fail' | 'review'
  severity?: Severity
  question?: Words
}

/** The documentation of a rule: `title` is true when the rule passes. */
export interface RuleText {
  title: string
  why: string
  remedy: string
}

export interface Judgement {
  /** A key of the rule's cases, or `pass`, `not-applicable`, `not-evaluated`. */
  case: string
  /** A code of rules/because.ts: why it does not apply, cannot be evaluated, or is owed. */
  because?: string
  /** Values for the sentence; ISO dates are written in the manner of the language. */
  values?: Record<string, string>
  evidence: Passage[]
  /** Instead of the case's severity, where the facts decide it. */
  severity?: Severity
  /** Of an absence: the sections searched and the nearest that the notice comes to it. */
  searched?: SectionPath[]
  nearMiss?: NearMiss
  /** Narrows the rule's `explains` to the items that this finding explains. */
  explains?: readonly string[]
}

export interface ItemJudgement extends Judgement {
  stated: Stated
  owed: Owed
}

/** A notice in Markdown about an invented body, with the case that the rule must give. */
export interface Example {
  text: string
  case: string
  profile?: Partial<Profile>
  /** Of rules about the file: what the file is, instead of Markdown. */
  file?: Partial<FileTraits>
  /** Beside the first words of the text. */
  annotations?: readonly Pick<Annotation, 'kind' | 'text'>[]
  asOf?: string
}

/** The facts and the context that a rule may see: those it declares. */
export type Given<Need extends keyof Facts> = Pick<Facts, Need>

/** What is established about a notice, for those who show it all. */
export type AllFacts = Given<keyof Facts>

export interface Rule<Need extends keyof Facts = keyof Facts> {
  /** Kebab case; equals the file's name. */
  id: string
  /** A provision of the GDPR, such as `13(1)(a)`. */
  article: Article
  /** Version of art13 that first had the rule. */
  since: string
  /** Former ids, the first one first: they are still understood. */
  aliases?: readonly string[]
  /** The rule is still understood and will go: since which version, and what to use instead. */
  deprecated?: { since: string; use: Words }
  needs: readonly Need[]
  /** Item rules: the fact that states the item. */
  fact?: Need
  cases: Record<string, Case>
  /** Item rules: whether the law asks for the item in this notice; `because` is a code of rules/because.ts. */
  owed?(facts: Given<Need>, context: Context): { owed: Owed; because: string; evidence?: Passage[] }
  check(facts: Given<Need>, context: Context): Judgement | Judgement[]
  /** What the rule is about, where that is not the text: the report gives such notes a block of their own. */
  about?: 'file'
  /** Item rules whose gap this finding is the specific reason of. */
  explains?: readonly string[]
  /** What the rule holds a notice against that begins or ends on a day. */
  law?: {
    entries(): readonly Dated[]
    /** It reports only what has ended: where nothing has, it can find nothing. */
    endedOnly?: true
  }
  text: { de: RuleText; en: RuleText }
  examples: readonly Example[]
}

/** A rule with its needs checked against what it reads, then held in the table with the others. */
export function rule<Need extends keyof Facts>(definition: Rule<Need>): Rule {
  return definition as unknown as Rule
}
