import type { Found } from '../facts/fact.ts'
import type { Citation } from '../facts/facts.ts'
import { isStateCode, type StateCode, stateOf } from '../law/states.ts'
import { stateOfStatute, statutesByName } from '../law/statutes.ts'
import { type Judgement, rule } from './rule.ts'
import { isSeatSure } from './shapes/seat.ts'
import { isDoubtful } from './verdict.ts'

export const foreignLandAct = rule<'citations' | 'competenceCase' | 'controllerContact'>({
  id: 'foreign-land-act',
  article: '6(3)',
  since: '0.1.0',
  needs: ['citations', 'competenceCase', 'controllerContact'],
  cases: {
    foreign: {
      outcome: 'fail',
      severity: 'warning',
      de: 'Zitiert ist „{act}“, ein Datenschutzgesetz eines anderen Landes ({of}). Der Verantwortliche sitzt nach seiner Anschrift in {own}.',
      en: 'The text cites "{act}", the data protection act of another Land ({of}). By its address the controller sits in {own}.',
    },
    'foreign-unclear': {
      outcome: 'review',
      de: 'Zitiert ist „{act}“, ein Gesetz eines anderen Landes ({of}). Der Verantwortliche sitzt, soweit der Text es zeigt, in {own}.',
      en: 'The text cites "{act}", an act of another Land ({of}). As far as the text shows, the controller sits in {own}.',
      question: {
        de: 'Zu entscheiden ist, ob das Gesetz hier gilt. Falls nein: bitte das Gesetz des eigenen Landes nennen; falls ja: keine Änderung.',
        en: 'The question is whether this act applies here. If not: please name the act of the own Land; if so: no change.',
      },
    },
  },
  check: ({ citations, competenceCase, controllerContact }, context): Judgement => {
    const { profile } = context
    const own = profile.state
    if (profile.country !== 'DE' || own === null || !isStateCode(own))
      return { case: 'not-applicable', because: 'state-unknown', evidence: [] }
    const across = competenceCase.found.some(
      ({ value }) => value.special === 'online-service-across-states',
    )
    if (across) return { case: 'not-applicable', because: 'across-states', evidence: [] }
    const acts = citations.found.flatMap(ofALand)
    const [any] = acts
    if (!any) return { case: 'not-applicable', because: 'no-land-act', evidence: [] }
    const foreign = acts.filter(({ states }) => !states.includes(own))
    const [first] = foreign.filter(({ firm }) => firm).concat(foreign)
    if (!first) return { case: 'pass', evidence: [any.at] }
    const mixed = acts.some(({ states, firm }) => firm && states.includes(own))
    const known = profile.body === 'public' && profile.confidence !== 'low'
    const sure = first.firm && !mixed && known && isSeatSure({ controllerContact }, profile)
    const of = first.states.map((code) => stateOf(code).de).join(', ')
    return {
      case: sure && !isDoubtful(context) ? 'foreign' : 'foreign-unclear',
      values: { act: first.act, of, own: stateOf(own).de },
      evidence: foreign.filter(({ act }) => act === first.act).map(({ at }) => at),
    }
  },
  text: {
    de: {
      title: 'Zitiert ist das Recht des eigenen Landes',
      why: 'Das Gesetz eines anderen Landes trägt die Verarbeitung nicht. Meist ist es aus einer Vorlage stehen geblieben.',
      remedy:
        'Nennen Sie das Gesetz des eigenen Landes, und sehen Sie den übrigen Text auf weitere Reste der Vorlage durch.',
    },
    en: {
      title: 'The law of the own Land is cited',
      why: 'The act of another Land does not support the processing. Usually it was left over from a template.',
      remedy:
        'Name the act of the own Land, and look through the text for more that the template left behind.',
    },
  },
  examples: [
    {
      text: 'Verantwortlich ist die Stadt Auental, Am Markt 1, 34117 Auental. Rechtsgrundlage ist Art. 6 Abs. 1 lit. e DSGVO mit § 3 HDSIG.',
      case: 'pass',
    },
    {
      text: 'Verantwortlich ist die Stadt Auental, Am Markt 1, 70173 Auental. Rechtsgrundlage ist § 4 LDSG.',
      case: 'pass',
    },
    {
      text: 'Verantwortlich ist die Stadt Auental, Am Markt 1, 34117 Auental. Rechtsgrundlage ist Art. 6 Abs. 1 lit. e DSGVO mit § 3 DSG NRW.',
      case: 'foreign',
    },
    {
      text: 'Verantwortlich ist die Stadt Auental, Am Markt 1, 34117 Auental. Rechtsgrundlage ist Art. 6 Abs. 1 lit. e DSGVO mit § 120 SchulG NRW.',
      case: 'foreign-unclear',
    },
    {
      text: 'Verantwortlich ist die Auental Holz GmbH, Am Markt 1, 34117 Auental. Rechtsgrundlage ist § 3 DSG NRW.',
      case: 'foreign-unclear',
    },
    {
      text: 'Verantwortlich ist die Stadt Auental, Am Markt 1, 34117 Auental. Den Antrag stellen Sie über einen Onlinedienst nach dem Onlinezugangsgesetz. Dafür gilt § 3 DSG NRW.',
      case: 'not-applicable',
    },
    {
      text: 'Verantwortlich ist die Stadt Auental, Am Markt 1, 34117 Auental. Rechtsgrundlage ist § 3 BMG.',
      case: 'not-applicable',
    },
  ],
})

interface LandLaw {
  act: string
  states: readonly StateCode[]
  /** A data protection act, of which the Land is certain; other acts are told by their abbreviation. */
  firm: boolean
  at: Found<Citation>['at']
}

/** The Land, or the Länder, whose act is cited; none for federal law and for names that all Länder share. */
function ofALand({ value, at }: Found<Citation>): LandLaw[] {
  const { law } = value
  if (law === null || law === 'GDPR') return []
  const named = statutesByName(law)
  const states = named.flatMap(({ state }) => state ?? [])
  if (named.length > 0) {
    const firm = named.every(({ confidence }) => confidence === 'high' || confidence === 'verified')
    return states.length === named.length ? [{ act: law, states, firm, at }] : []
  }
  const marked = stateOfStatute(law)
  return marked ? [{ act: law, states: [marked], firm: false, at }] : []
}
