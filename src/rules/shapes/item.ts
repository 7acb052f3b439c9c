/** What the twenty item rules share: one fact, one result, four sentences, and the way through `verdict.ts`. */
import type { Passage } from '../../document/notice.ts'
import type { Context } from '../../facts/context.ts'
import type { Fact } from '../../facts/fact.ts'
import type { Facts } from '../../facts/facts.ts'
import type {
  Case,
  Example,
  Given,
  ItemJudgement,
  Owed,
  Rule,
  RuleText,
  Severity,
  Words,
} from '../rule.ts'
import { evidenceOf, milder, unsure, verdict } from '../verdict.ts'
import { SCOPE_FACTS, type Scope, scopeOf } from './scope.ts'

export interface Item<Need extends keyof Facts> {
  id: string
  article: Rule['article']
  fact: Need
  /** Further facts that `owed` and `severity` look at. */
  needs?: readonly Need[]
  severity: Severity | 'review' | ((facts: Given<Need>, context: Context) => Severity)
  /** Severity when it is only partly stated; one step milder than `severity` unless given. */
  partly?: Severity
  silence?: boolean
  /** `byProfile`: owed because of what the body is, so that an unsure profile makes the lack a question. */
  owed(
    facts: Given<Need>,
    context: Context,
  ): { owed: Owed; because: string; byProfile?: boolean; evidence?: Passage[] }
  /** The sentences: not found; found in part; and what a person must decide when it is unclear. */
  missing: Words
  incomplete: Words
  question: Words
  text: { de: RuleText; en: RuleText }
  examples: readonly Example[]
}

/** Makes an item rule. Its cases are `missing`, `incomplete`, and both as questions. */
export function item<Need extends keyof Facts>(definition: Item<Need>): Rule {
  const { id, article, text, examples } = definition
  const needs = [...new Set([definition.fact, ...(definition.needs ?? []), ...SCOPE_FACTS])]
  const check = (facts: Given<Need>, context: Context) => judge(definition, facts, context)
  const owed = definition.owed
  return {
    id,
    article,
    since: '0.1.0',
    needs,
    fact: definition.fact,
    cases: casesOf(definition),
    owed,
    check,
    text,
    examples,
  } as unknown as Rule
}

function casesOf<Need extends keyof Facts>(definition: Item<Need>): Record<string, Case> {
  const { missing, incomplete, question } = definition
  const asked = { outcome: 'review', question } as const
  if (definition.severity === 'review') {
    return {
      'missing-unclear': { ...asked, ...missing },
      'incomplete-unclear': { ...asked, ...incomplete },
    }
  }
  const severity = typeof definition.severity === 'function' ? 'error' : definition.severity
  return {
    missing: { outcome: 'fail', severity, ...missing },
    incomplete: { outcome: 'fail', severity: definition.partly ?? milder(severity), ...incomplete },
    'missing-unclear': { ...asked, ...missing },
    'incomplete-unclear': { ...asked, ...incomplete },
  }
}

function judge<Need extends keyof Facts>(
  definition: Item<Need>,
  facts: Given<Need>,
  context: Context,
): ItemJudgement {
  const fact = facts[definition.fact] as Fact<unknown>
  const scope = scopeOf(definition.id, facts as unknown as Facts, context.profile.country)
  const { owed, because, byProfile, evidence = [] } = owing(definition, scope, { facts, context })
  const { severity: fixed, silence = false, partly } = definition
  const severity = typeof fixed === 'function' ? fixed(facts, context) : fixed
  const name = verdict({
    stated: fact.stated,
    owed,
    severity,
    silence,
    elsewhere: scope === 'second-layer',
    unsure: scope === 'other-law' || unsure(context, byProfile ?? false),
  })
  const { searched, nearMiss, stated } = fact
  // Of what is there in part, the words that fall short are the evidence, not those beside them that do not.
  const words = stated === 'partial' && nearMiss ? [nearMiss.at] : evidenceOf(fact)
  const found = { evidence: words, searched, ...(nearMiss && { nearMiss }) }
  const reason = name === 'not-evaluated' ? 'first-layer' : because
  const judgement: ItemJudgement = { case: name, because: reason, stated, owed, ...found }
  // Of an absence, the words that make the item owed here.
  if (judgement.evidence.length === 0) judgement.evidence = evidence
  if (typeof fixed !== 'function' || (name !== 'missing' && name !== 'incomplete')) return judgement
  const lacking = severity as Severity
  return { ...judgement, severity: name === 'missing' ? lacking : (partly ?? milder(lacking)) }
}

/** Under another regime nothing of Art. 13 is owed; else the item itself says whether it is. */
function owing<Need extends keyof Facts>(
  definition: Item<Need>,
  scope: Scope,
  { facts, context }: { facts: Given<Need>; context: Context },
): ReturnType<Item<Need>['owed']> {
  if (scope === 'other-regime') return { owed: 'no', because: 'other-regime' }
  return definition.owed(facts, context)
}
