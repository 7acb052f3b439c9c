/**
 * Takes each fulfilled duty out of a notice, one at a time, and shows that its rule stops passing: that what the
 * report quotes is what made the rule pass. A pure function of its input.
 */
import type { Notice, Passage } from '../../document/notice.ts'
import type { Context, Given } from '../../facts/context.ts'
import type { Fact } from '../../facts/fact.ts'
import type { Facts } from '../../facts/facts.ts'
import { establish } from '../../facts/index.ts'
import type { ItemJudgement, Outcome, Rule } from '../../rules/rule.ts'
import { contextOf, type LintOptions, outcomeOf } from '../lint.ts'
import type { Trial } from '../result.ts'
import { bodiesOf, meets, Rest, valued, valuesIn } from './damage.ts'

/** Deletions after which a duty that still passes counts as one that does not flip. */
const MOST_ROUNDS = 40

/** What a title may state by itself: the name of the body. */
const TITLED = new Set<keyof Facts>(['controller'])

type ItemRule = Rule & { fact: keyof Facts }

interface Scene {
  items: readonly ItemRule[]
  /** As it was in the whole notice: the damage must not change what is owed of whom. */
  context: Context
  given: Given
  whole: Map<string, Judged>
}

interface Judged {
  rule: ItemRule
  judgement: ItemJudgement
  outcome: Outcome
  /** All words that the fact was found by. */
  found: Passage[]
}

/** The trials of each item rule that passes, in the order of the rules; one after another, because each takes time. */
export function* selftest(
  notice: Notice,
  { rules, asOf, given }: Pick<LintOptions, 'rules' | 'asOf' | 'given'>,
): Generator<Trial> {
  const facts = establish(notice, given)
  const { body, state } = facts.profile
  const items = rules.filter((rule): rule is ItemRule => rule.fact !== undefined)
  const context = contextOf(notice, facts, asOf)
  const scene: Scene = {
    items,
    context,
    given: { body, ...(state && { state }) },
    whole: new Map(items.map((rule) => [rule.id, judge(rule, facts, context)])),
  }
  for (const rule of items) {
    if (scene.whole.get(rule.id)?.outcome !== 'pass') continue
    yield byWords(notice, rule, scene)
    if (!TITLED.has(rule.fact)) yield byBody(notice, rule, scene)
    if (valued(facts, rule.fact).length > 0) yield byValue(notice, rule, scene)
  }
}

function judge(rule: ItemRule, facts: Facts, context: Context): Judged {
  const judgement = rule.check(facts, context) as ItemJudgement
  const { found } = facts[rule.fact] as Fact<unknown>
  const outcome = outcomeOf(rule.cases[judgement.case], judgement)
  return { rule, judgement, outcome, found: found.map(({ at }) => at) }
}

/** First what the report quotes, then all that the fact was found by, over and over. */
function byWords(notice: Notice, rule: ItemRule, scene: Scene): Trial {
  let rest = new Rest(notice)
  for (let round = 0; ; round++) {
    const facts = establish(rest.notice, scene.given)
    const judged = judge(rule, facts, scene.context)
    const { evidence } = judged.judgement
    const words = round === 0 ? evidence : [...evidence, ...judged.found]
    if (judged.judgement.stated !== 'yes' || words.length === 0 || round === MOST_ROUNDS) {
      const alsoLost = lost(rest, facts, scene).filter((other) => other.rule !== rule.id)
      return { ...trialOf('words', rest, judged), alsoLost }
    }
    rest = rest.take(words)
  }
}

/** A heading without an answer states nothing, unless the value itself stands in it. */
function byBody(notice: Notice, rule: ItemRule, scene: Scene): Trial {
  let rest = new Rest(notice)
  for (let round = 0; ; round++) {
    const facts = establish(rest.notice, scene.given)
    const judged = judge(rule, facts, scene.context)
    const bodies = bodiesOf(rest.notice, [...judged.judgement.evidence, ...judged.found])
    if (judged.judgement.stated !== 'yes' || bodies.length === 0 || round === MOST_ROUNDS) {
      const trial = trialOf('body', rest, judged)
      const told = bodies.length === 0 && valuesIn(rest.notice, facts, rule.fact).length > 0
      return trial.flips === 'no' && told ? { ...trial, flips: 'otherwise' } : trial
    }
    rest = rest.take(bodies)
  }
}

/** What was told by a value must not be told by the words around it. */
function byValue(notice: Notice, rule: ItemRule, scene: Scene): Trial {
  let rest = new Rest(notice)
  for (let round = 0; ; round++) {
    const facts = establish(rest.notice, scene.given)
    const judged = judge(rule, facts, scene.context)
    const told = valued(facts, rule.fact)
    const values = valuesIn(rest.notice, facts, rule.fact)
    if (judged.judgement.stated !== 'yes' || values.length === 0 || round === MOST_ROUNDS) {
      const trial = trialOf('value', rest, judged)
      // What is told by no figure ("unbefristet") stands as it stood.
      const whole = told.every(({ at }) => notice.text.includes(wordsOf(rest.notice, at)))
      return trial.flips === 'no' && whole ? { ...trial, flips: 'otherwise' } : trial
    }
    rest = rest.take(values)
  }
}

function trialOf(damage: Trial['damage'], rest: Rest, { rule, judgement, outcome }: Judged): Trial {
  const flips = judgement.stated === 'yes' ? 'no' : 'yes'
  const [first] = judgement.evidence
  return {
    rule: rule.id,
    article: rule.article,
    damage,
    flips,
    removed: rest.gone.length,
    outcome,
    case: rule.cases[judgement.case] ? judgement.case : null,
    stated: judgement.stated,
    still: flips === 'no' && first ? wordsOf(rest.notice, first) : null,
    alsoLost: [],
  }
}

/** The items that lost what they stated, and whether the words taken were theirs, too. */
function lost(rest: Rest, facts: Facts, { items, context, whole }: Scene): Trial['alsoLost'] {
  return items.flatMap((rule) => {
    const before = whole.get(rule.id)
    if (before?.judgement.stated !== 'yes') return []
    const { judgement, outcome } = judge(rule, facts, context)
    if (judgement.stated === 'yes') return []
    const own = [...before.judgement.evidence, ...before.found]
    const shares = own.some((at) => rest.gone.some((hole) => meets(hole, at)))
    return [{ rule: rule.id, outcome, shares }]
  })
}

function wordsOf({ text }: Notice, { start, end }: Passage): string {
  return text.slice(start, end)
}
