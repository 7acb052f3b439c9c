import type { Found } from '../facts/fact.ts'
import type { Facts } from '../facts/facts.ts'
import type { AdequacyClaim } from '../facts/values/outdated.ts'
import { ADEQUACY_DECISIONS, type AdequacyDecision, adequacyOf } from '../law/adequacy.ts'
import { isFirm } from '../law/confidence.ts'
import { datedDecisions } from '../law/dated.ts'
import { type Judgement, rule } from './rule.ts'
import { writtenAfter } from './shapes/written.ts'

const MOST_PLACES = 3

export const adequacyWrong = rule<'adequacyClaims' | 'safeguards' | 'date'>({
  id: 'adequacy-wrong',
  article: '45',
  since: '0.1.0',
  needs: ['adequacyClaims', 'safeguards', 'date'],
  cases: {
    'no-decision': {
      outcome: 'fail',
      severity: 'warning',
      de: 'Der Text nennt einen Angemessenheitsbeschluss (Land: {country}). Am Stichtag gilt keiner.',
      en: 'An adequacy decision is named for {country}. On the as-of date there is none.',
    },
    denied: {
      outcome: 'fail',
      severity: 'warning',
      de: 'Nach dem Text fehlt ein Angemessenheitsbeschluss (Land: {country}). Seit {since} gilt der Beschluss {decision}.',
      en: 'The text says that there is no adequacy decision for {country}. Since {since} there is Decision {decision}.',
    },
    'denied-when-written': {
      outcome: 'fail',
      severity: 'warning',
      de: 'Nach dem Text fehlt ein Angemessenheitsbeschluss (Land: {country}). Seit {since} gilt der Beschluss {decision}, also schon beim Stand {date}.',
      en: 'The text says that there is no adequacy decision for {country}. Since {since} there is Decision {decision}, so already at the date of the notice, {date}.',
    },
    'denied-in-part': {
      outcome: 'review',
      de: 'Nach dem Text fehlt ein Angemessenheitsbeschluss (Land: {country}). Seit {since} gilt der Beschluss {decision}, aber nicht für jeden Empfänger.',
      en: 'The text says that there is no adequacy decision for {country}. Since {since} there is Decision {decision}, but not for every recipient.',
      question: {
        de: 'Zu entscheiden ist, ob der genannte Empfänger unter den Beschluss fällt, in den USA also auf der Liste des Data Privacy Framework steht. Falls ja: bitte den Beschluss nennen; falls nein: keine Änderung.',
        en: 'The question is whether the decision covers the recipient; in the USA, whether it is on the list of the Data Privacy Framework. If so: please name the decision; if not: no change.',
      },
    },
    ended: {
      outcome: 'fail',
      severity: 'warning',
      de: 'Der Angemessenheitsbeschluss (Land: {country}) soll am {until} enden. Er ist verlängert bis {end}.',
      en: 'The adequacy decision for {country} is said to end on {until}. It has been prolonged until {end}.',
    },
  },
  check: (facts, { asOf }) => {
    const { found } = facts.adequacyClaims
    const countries = [...new Set(found.map(({ value }) => value.country))]
    const judged = countries.flatMap((country) => {
      const claims = found.filter(({ value }) => value.country === country)
      return judge(claims, facts, asOf)
    })
    if (judged.length > 0) return judged
    if (found.length > 0) return { case: 'pass', evidence: found.slice(0, 1).map(({ at }) => at) }
    return { case: 'not-applicable', because: 'nothing', evidence: [] }
  },
  law: { entries: datedDecisions },
  text: {
    de: {
      title: 'Was zu Angemessenheitsbeschlüssen gesagt wird, trifft zu',
      why: 'Ob für ein Land ein Angemessenheitsbeschluss gilt, entscheidet darüber, ob eine Übermittlung weitere Garantien braucht (Art. 45, 46 DSGVO).',
      remedy:
        'Gleichen Sie das Land mit der Liste der Europäischen Kommission ab und nennen Sie den Beschluss oder die Garantie, auf der die Übermittlung beruht.',
    },
    en: {
      title: 'What is said on adequacy decisions is right',
      why: 'Whether there is an adequacy decision for a country decides whether a transfer needs other safeguards (Art. 45, 46 GDPR).',
      remedy:
        'Compare the country with the list of the European Commission, and name the decision or the safeguard that the transfer rests on.',
    },
  },
  examples: [
    {
      text: 'Der Kundendienst sitzt in Indien. Für Indien liegt ein Angemessenheitsbeschluss der Kommission vor.',
      case: 'no-decision',
    },
    {
      text: 'Support is given from India. There is an adequacy decision of the Commission for India.',
      case: 'no-decision',
    },
    {
      text: 'Die Buchhaltung liegt in Neuseeland. Für Neuseeland besteht kein Angemessenheitsbeschluss.',
      case: 'denied',
    },
    {
      text: 'Stand: 6. März 2024\n\nDie Buchhaltung liegt in Neuseeland. Für Neuseeland besteht kein Angemessenheitsbeschluss.',
      case: 'denied-when-written',
    },
    {
      text: 'Der Rundbrief läuft über einen Dienst in den USA. Für die USA besteht kein Angemessenheitsbeschluss.',
      case: 'denied-in-part',
    },
    {
      text: 'Server stehen in Großbritannien. Der Angemessenheitsbeschluss für Großbritannien gilt bis zum 27.06.2025.',
      case: 'ended',
    },
    {
      text: 'Die Buchhaltung liegt in der Schweiz. Für die Schweiz liegt ein Angemessenheitsbeschluss vor.',
      case: 'pass',
    },
    {
      text: 'Der Rundbrief läuft über einen Dienst in den USA. Für die USA besteht kein Angemessenheitsbeschluss.',
      case: 'pass',
      asOf: '2022-05-01',
    },
    {
      text: 'Nach Indien übermitteln wir nur, sofern ein Angemessenheitsbeschluss vorliegt oder Standardvertragsklauseln vereinbart sind.',
      case: 'not-applicable',
    },
  ],
})

/** The first of the claims on one country that is wrong on that day. */
function judge(
  claims: readonly Found<AdequacyClaim>[],
  facts: Pick<Facts, 'safeguards' | 'date'>,
  asOf: string,
): Judgement[] {
  const wrong = claims.flatMap(({ value }) => {
    const kind = wrongness(value, facts, asOf)
    return kind ? [{ kind, value }] : []
  })
  const [first] = wrong
  if (!first) return []
  const { kind, value } = first
  const decision = adequacyOf(value.country, asOf)
  const since = decision?.validFrom ?? ''
  const date = kind === 'denied' ? writtenAfter(facts, since) : undefined
  return [
    {
      case: date === undefined ? kind : `${kind}-when-written`,
      values: {
        country: value.name,
        since,
        decision: decision?.decision ?? '',
        until: value.until ?? '',
        end: decision?.validUntil ?? '',
        ...(date !== undefined && { date }),
      },
      evidence: claims
        .filter((claim) => claim.value.says === value.says)
        .slice(0, MOST_PLACES)
        .map(({ at }) => at),
    },
  ]
}

function wrongness(
  { says, country, until }: AdequacyClaim,
  { safeguards }: Pick<Facts, 'safeguards'>,
  asOf: string,
): 'no-decision' | 'denied' | 'denied-in-part' | 'ended' | undefined {
  const decision = adequacyOf(country, asOf)
  const known = ADEQUACY_DECISIONS.find((one) => one.country === country)
  if (says === 'adequate') return decision ? undefined : claimedWrongly(known, safeguards)
  if (!decision || !isFirm(decision)) return undefined
  if (says === 'ends') return until !== decision.validUntil ? 'ended' : undefined
  if (decision.condition === undefined) return 'denied'
  // A text that knows the framework speaks of recipients outside it.
  const knows = safeguards.found.some(({ value }) => value.instrument === 'dpf')
  return country === 'US' && knows ? undefined : 'denied-in-part'
}

/** A decision that the notice names by its own name is the matter of another rule. */
function claimedWrongly(
  known: AdequacyDecision | undefined,
  { found }: Facts['safeguards'],
): 'no-decision' | undefined {
  const named = ['privacy-shield', 'safe-harbor']
  const other = found.some(({ value }) => named.includes(value.instrument))
  return known?.country === 'US' && other ? undefined : 'no-decision'
}
