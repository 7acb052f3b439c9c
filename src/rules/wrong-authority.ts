import type { CompetenceSign } from '../facts/values/slips.ts'
import { authoritiesOfKind, authorityOf } from '../law/authorities.ts'
import { type Competence, type CompetenceCase, competenceFor } from '../law/competence.ts'
import { isFirm } from '../law/confidence.ts'
import { isStateCode, type StateCode } from '../law/states.ts'
import { type Given, type Judgement, rule } from './rule.ts'
import { isSeatSure } from './shapes/seat.ts'
import { isDoubtful } from './verdict.ts'

type Need = 'complaintAuthority' | 'competenceCase' | 'controllerContact' | 'regime'
type Context = Parameters<ReturnType<typeof rule<Need>>['check']>[1]

/** So many authorities of several Länder are a list to choose from. */
const LIST = 3

export const wrongAuthority = rule<Need>({
  id: 'wrong-authority',
  article: '13(2)(d)',
  since: '0.1.0',
  needs: ['complaintAuthority', 'competenceCase', 'controllerContact', 'regime'],
  cases: {
    wrong: {
      outcome: 'fail',
      severity: 'warning',
      de: 'Als zuständig ist genannt: {named}. Nach Art und Sitz des Verantwortlichen ist zuständig: {right}.',
      en: 'Named as the competent authority: {named}. By the kind and the seat of the controller, competent is: {right}.',
    },
    doubtful: {
      outcome: 'review',
      de: 'Für Beschwerden ist genannt: {named}. Nach Art und Sitz des Verantwortlichen liegt näher: {right}.',
      en: 'Named for complaints: {named}. By the kind and the seat of the controller, more likely: {right}.',
      question: {
        de: 'Zu entscheiden ist, welche Behörde zuständig ist. Falls die zweite: bitte sie nennen oder die Nennung streichen; falls die erste: keine Änderung. Beschwerden sind bei jeder Behörde möglich.',
        en: 'The question is which authority is competent. If the second: please name it, or strike the name; if the first: no change. Complaints may be lodged with any authority.',
      },
    },
    tax: {
      outcome: 'review',
      de: 'Für Beschwerden ist genannt: {named}. Für die Grund- und die Gewerbesteuer ist nach § 32h AO zuständig: {right}.',
      en: 'Named for complaints: {named}. For real-estate and trade tax, competent under § 32h AO is: {right}.',
      question: {
        de: 'Zu entscheiden ist, ob der Text (auch) diese Steuern betrifft. Falls ja: bitte die Bundesbehörde nennen; falls nein: keine Änderung.',
        en: 'The question is whether the text concerns these taxes (too). If so: please name the federal authority; if not: no change.',
      },
    },
  },
  check: (facts, context): Judgement => {
    const named = facts.complaintAuthority.found
    const [first] = named
    if (!first) return { case: 'not-applicable', because: 'no-authority', evidence: [] }
    const competence = competenceOf(facts, context)
    if (!competence) return { case: 'not-applicable', because: 'state-unknown', evidence: [] }
    const ids = [...new Set(named.map(({ value }) => value.id))]
    const evidence = named.slice(0, LIST).map(({ at }) => at)
    const [right = ''] = competence.authorities
    const values = { named: first.value.name, right: authorityOf(right).name }
    const tax = facts.competenceCase.found.some(({ value }) => value.special === REAL_TAX)
    if (tax && !ids.includes(right)) return { case: 'tax', values, evidence }
    const fits = ids.some((id) => competence.authorities.includes(id))
    if (fits || ids.length >= LIST) return { case: 'pass', evidence }
    const claimed = named.some(({ value }) => value.claimed)
    const known = [...ids, right].every((id) => isFirm(authorityOf(id)))
    const certain = competence.certain && known && isSure(facts, context)
    // Private companies may belong to the Federation, or be watched by its authority for their trade.
    const perhaps = context.profile.body === 'private' && ids.includes('bfdi')
    const sure = claimed && !perhaps && ids.length === 1 && certain
    return { case: sure ? 'wrong' : 'doubtful', values, evidence }
  },
  text: {
    de: {
      title: 'Die genannte Aufsichtsbehörde ist zuständig',
      why: 'Niemand muss eine Behörde nennen. Wer aber eine als zuständig bezeichnet, schickt Betroffene mit ihrer Beschwerde dorthin.',
      remedy:
        'Nennen Sie die Behörde des Landes, in dem der Verantwortliche sitzt, für Bundesbehörden und Jobcenter in gemeinsamer Einrichtung die des Bundes.',
    },
    en: {
      title: 'The supervisory authority named is the competent one',
      why: 'Nobody has to name an authority. But whoever calls one competent sends people there with their complaints.',
      remedy:
        'Name the authority of the Land in which the controller sits, or the federal one for federal bodies and joint Jobcenter.',
    },
  },
  examples: [
    {
      text: 'Verantwortlich ist die Stadt Auental, Am Markt 1, 34117 Auental.\n\nBeschwerden nimmt die zuständige Behörde entgegen, der Hessische Beauftragte für Datenschutz und Informationsfreiheit.',
      case: 'pass',
    },
    {
      text: 'Verantwortlich ist die Stadt Auental, Am Markt 1, 34117 Auental.\n\nBeschwerden nimmt die zuständige Aufsichtsbehörde entgegen, die LDI NRW.',
      case: 'wrong',
    },
    {
      text: 'Verantwortlich ist der Turnverein Auental e. V., Am Markt 1, 80331 Auental.\n\nZuständig für Beschwerden ist der Bayerische Landesbeauftragte für den Datenschutz.',
      case: 'wrong',
    },
    {
      text: 'Verantwortlich ist der Turnverein Auental e. V., Am Markt 1, 80331 Auental.\n\nSie können sich beim Bayerischen Landesbeauftragten für den Datenschutz beschweren.',
      case: 'doubtful',
    },
    {
      text: 'Verantwortlich ist die Stadt Auental, Am Markt 1, 34117 Auental.\n\nSie können sich etwa bei der LDI NRW beschweren.',
      case: 'doubtful',
    },
    {
      text: '# Datenschutz bei der Grundsteuer\n\nVerantwortlich ist die Stadt Auental, Am Markt 1, 34117 Auental.\n\nBeschwerden nimmt der Hessische Beauftragte für Datenschutz und Informationsfreiheit entgegen.',
      case: 'tax',
    },
    {
      text: 'Verantwortlich ist das Jobcenter Auental, Am Markt 1, 34117 Auental.\n\nZuständig für Beschwerden ist der BfDI.',
      case: 'pass',
      profile: { body: 'public' },
    },
    {
      text: 'Verantwortlich ist die Mühlbach Netzbau GmbH, Am Markt 1, 34117 Auental.\n\nBeschwerden nimmt die zuständige Aufsichtsbehörde entgegen, der BfDI.',
      case: 'doubtful',
    },
    {
      text: 'Verantwortlich ist die Stadt Auental, Am Markt 1, 34117 Auental.\n\nBeschwerden nimmt die Aufsichtsbehörde entgegen.',
      case: 'not-applicable',
    },
  ],
})

const REAL_TAX: CompetenceCase = 'real-estate-or-trade-tax'

/** Which authorities may be named; nothing where the seat is not known, or the law is another one. */
function competenceOf(facts: Given<Need>, { profile }: Context): Competence | undefined {
  const { country, state, body } = profile
  if (country === 'AT') return foreign('dsb-at')
  if (country !== 'DE' || state === null || !isStateCode(state)) return undefined
  if (body === 'church') return ofChurch(facts, state)
  const signs = facts.competenceCase.found.map(({ value }) => value.special)
  if (body === 'unclear') {
    const either = [competenceFor(state, 'public'), competenceFor(state, 'private')]
    return { ...unsure(either, signs), source: 'kind of body not certain' }
  }
  const [special] = signs.filter((sign): sign is CompetenceCase => sign !== 'unsure')
  const own = special === 'federal-body' && body === 'private' ? undefined : special
  const competence = competenceFor(state, body, own)
  // Of broadcasters, some Länder watch the administration themselves.
  if (own === 'broadcaster') return unsure([competence, competenceFor(state, body)], signs)
  return signs.includes('unsure') ? unsure([competence], signs) : competence
}

/** Everything that may be right; the federal authority too, where the words let it be. */
function unsure(
  competences: readonly Competence[],
  signs: readonly CompetenceSign['special'][],
): Competence {
  const authorities = competences.flatMap((one) => one.authorities)
  const federal = signs.includes('unsure') ? ['bfdi'] : []
  return { authorities: [...new Set([...authorities, ...federal])], certain: false, source: '' }
}

function foreign(id: string): Competence {
  return { authorities: [id], certain: false, source: 'seat abroad' }
}

/** A church under its own law has its own authority; one that cites the GDPR alone is not judged. */
function ofChurch({ regime }: Given<Need>, state: StateCode): Competence | undefined {
  const under = (law: string) => regime.found.some(({ value }) => value === law)
  if (!under('kdg') && !under('dsg-ekd')) return undefined
  const own = competenceFor(state, 'private', under('kdg') ? 'catholic' : 'protestant')
  const others = authoritiesOfKind('church').map(({ id }) => id)
  return { ...own, authorities: [...new Set([...own.authorities, ...others])], certain: false }
}

/** The seat by the controller's own postal code, and a body and a text of which there is no doubt. */
function isSure(facts: Given<Need>, context: Context): boolean {
  const { profile } = context
  return profile.confidence !== 'low' && !isDoubtful(context) && isSeatSure(facts, profile)
}
