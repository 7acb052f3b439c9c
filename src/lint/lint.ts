/** Judges one notice: facts, rules, findings with their words, order. A pure function of its input. */
import { nearest } from '../document/nearest.ts'
import type { Notice, Passage } from '../document/notice.ts'
import { placesOf } from '../document/places.ts'
import { sectionsOf, type Visited } from '../document/walk.ts'
import type { Context, Given } from '../facts/context.ts'
import type { Facts } from '../facts/facts.ts'
import { establish } from '../facts/index.ts'
import { lacks } from '../rules/lacks.ts'
import { firstName } from '../rules/named.ts'
import type {
  Case,
  ItemJudgement,
  Judgement,
  Lang,
  Outcome,
  Rule,
  Severity,
} from '../rules/rule.ts'
import { withDirectives } from './directives.ts'
import { doubtOf } from './doubt.ts'
import { explain } from './explain.ts'
import { Fingerprints, type Identity } from './fingerprint.ts'
import { fill, profileInWords, sentenceOf } from './messages.ts'
import type { DocumentResult, Evidence, Result } from './result.ts'
import { ruleNames } from './rules-with.ts'

export interface LintOptions {
  /** ISO date of the law that is applied. */
  asOf: string
  lang: Lang
  rules: readonly Rule[]
  given?: Given
  /** Severities by rule id, instead of those of its cases. */
  severities?: Readonly<Record<string, SeverityOrOff>>
}

/** `off`: the rule does not run. */
export type SeverityOrOff = Severity | 'off'

/** What the judgement adds to a document: all of its result but the file's own data. */
export type Verdicts = Pick<
  DocumentResult,
  | 'status'
  | 'reasonCode'
  | 'language'
  | 'title'
  | 'date'
  | 'profile'
  | 'legalBases'
  | 'providers'
  | 'results'
>

/** Gives the verdicts on a notice, or says what the document is when it is no notice. */
export function lint(notice: Notice, options: LintOptions): Verdicts {
  const facts = establish(notice, options.given)
  const { profile } = facts
  const about = {
    language: facts.language.found[0]?.value ?? null,
    title: facts.title.found[0]?.value ?? null,
    date: facts.date.found[0]?.value ?? null,
  }
  if (facts.genre.stated === 'no') {
    const genre = facts.genre.found[0]?.value ?? 'other'
    const unread = unreadCode(notice)
    const status: Pick<Verdicts, 'status' | 'reasonCode'> = unread
      ? { status: 'unreadable', reasonCode: unread }
      : { status: 'not-a-notice', reasonCode: `not-a-notice:${genre}` }
    return { ...status, ...about, profile: null, legalBases: [], providers: [], results: [] }
  }
  return {
    status: 'checked',
    reasonCode: null,
    ...about,
    profile: {
      ...profile,
      because: profileInWords(profile.because, options.lang),
      from: profile.because.code,
      words: profile.because.words ?? null,
    },
    legalBases: basesOf(facts),
    providers: providersOf(facts),
    results: judge(notice, facts, options),
  }
}

/** Where not all was read, what was read does not tell what the document is: the notice may stand in the rest. */
function unreadCode({ meta, confidence }: Notice): string | undefined {
  if ((meta.unread ?? []).length > 0) return 'pages-without-text'
  return confidence.reasons.includes('damaged') ? 'damaged' : undefined
}

function basesOf(facts: Facts): string[] {
  const letters = facts.legalBasis.found.flatMap(({ value }) =>
    value.letter && !value.catalogue ? [value.letter] : [],
  )
  return [...new Set(letters)].sort()
}

function providersOf(facts: Facts): DocumentResult['providers'] {
  const byName = new Map(facts.providers.found.map(({ value }) => [value.name, value]))
  return [...byName.values()].map(({ name, thirdCountry }) => ({ name, thirdCountry }))
}

function judge(notice: Notice, facts: Facts, options: LintOptions): Result[] {
  const names = ruleNames(options.rules)
  const context: Context = {
    ...contextOf(notice, facts, options.asOf),
    nearestRule: (written: string) => nearest(written, names),
  }
  const sections = sectionsOf(notice)
  const fingerprints = new Fingerprints()
  const on = options.rules.filter(({ id }) => options.severities?.[id] !== 'off')
  const judged = on.flatMap((rule) =>
    [rule.check(facts, context)].flat().map((judgement) => {
      const result = resultOf(rule, judgement, { notice, sections, options, fingerprints })
      return { result, explains: judgement.explains ?? rule.explains ?? [] }
    }),
  )
  return withDirectives(explain(judged), facts.directives, { sections, ran: on })
}

/** What a rule may know beside the facts. */
export function contextOf(notice: Notice, facts: Facts, asOf: string): Context {
  return {
    asOf,
    profile: facts.profile,
    confidence: notice.confidence,
    ...(notice.meta.unread && { unread: notice.meta.unread }),
  }
}

interface Scene {
  notice: Notice
  sections: Visited[]
  options: LintOptions
  fingerprints: Fingerprints
}

function resultOf(rule: Rule, judgement: Judgement | ItemJudgement, scene: Scene): Result {
  const { lang } = scene.options
  const found = rule.cases[judgement.case]
  const outcome = outcomeOf(found, judgement)
  const evidence = judgement.evidence.map((passage) => evidenceOf(scene, passage))
  const near = judgement.nearMiss
  const searched =
    outcome === 'pass' || outcome === 'not-applicable' ? [] : (judgement.searched ?? [])
  const isNear = near && outcome !== 'pass' && outcome !== 'not-applicable'
  return {
    rule: rule.id,
    article: rule.article,
    case: found ? judgement.case : null,
    outcome,
    severity: outcome === 'fail' ? severityOf(rule, judgement, scene.options) : null,
    stated: 'stated' in judgement ? judgement.stated : null,
    owed: 'owed' in judgement ? judgement.owed : null,
    message: sentenceOf(rule, judgement, lang),
    ...valuesOf(judgement, found),
    question: questionOf(found, judgement, scene),
    evidence,
    searched,
    nearMiss: isNear
      ? { ...evidenceOf(scene, near.at), lacks: lacks[near.lacks]?.[lang] ?? near.lacks }
      : null,
    explainedBy: null,
    fingerprint: scene.fingerprints.of(identityOf(rule, judgement, { evidence, searched })),
    suppressed: null,
  }
}

/** What another language needs to say the same. */
function valuesOf(judgement: Judgement, found: Case | undefined): Pick<Result, 'values'> {
  const { case: name, values, because } = judgement
  if (found) return values ? { values } : {}
  return name === 'pass' || because === undefined ? {} : { values: { because } }
}

/** What makes a finding the same in another version; of an absence its evidence only says why it is owed. */
function identityOf(
  rule: Rule,
  judgement: Judgement | ItemJudgement,
  { evidence, searched }: Pick<Result, 'evidence' | 'searched'>,
): Identity {
  const isAbsence = 'stated' in judgement && judgement.stated === 'no'
  const [first] = isAbsence ? [] : evidence
  return {
    rule: firstName(rule),
    case: judgement.case,
    sections: first ? [first.section] : searched,
    quote: first ? evidence.map(({ quote }) => quote).join(' … ') : '',
  }
}

/** The user's choice for the rule, else what the facts decide, else the case's own. */
function severityOf(rule: Rule, judgement: Judgement, { severities = {} }: LintOptions): Severity {
  const chosen = severities[rule.id]
  if (chosen && chosen !== 'off') return chosen
  return judgement.severity ?? rule.cases[judgement.case]?.severity ?? 'warning'
}

/** What is to be decided; of an absence in a text that was not wholly read, with what was not read before it. */
function questionOf(
  found: Case | undefined,
  judgement: Judgement | ItemJudgement,
  { notice, options: { lang } }: Scene,
): string | null {
  if (!found?.question) return null
  const question = fill(found.question[lang], judgement.values ?? {}, lang)
  const isLacking = 'stated' in judgement && judgement.stated !== 'yes'
  const doubt = isLacking ? doubtOf(notice, lang) : undefined
  return doubt ? `${doubt} ${question}` : question
}

/** The outcome of a judgement: that of its case, or the reserved name itself. */
export function outcomeOf(found: Case | undefined, judgement: Judgement): Outcome {
  if (found) return found.outcome
  const name = judgement.case
  if (name === 'pass' || name === 'not-applicable' || name === 'not-evaluated') return name
  throw new Error(`A rule gave the case "${name}", which it does not declare.`)
}

function evidenceOf({ notice, sections }: Scene, passage: Passage): Evidence {
  const holder =
    sections.findLast(({ section }) => firstOffset(section) <= passage.start) ?? sections[0]
  return {
    quote: notice.text.slice(passage.start, passage.end),
    section: holder?.path ?? [],
    offset: [passage.start, passage.end],
    places: placesOf(notice, passage),
  }
}

function firstOffset(section: Visited['section']): number {
  return section.heading?.start ?? section.blocks[0]?.start ?? 0
}
