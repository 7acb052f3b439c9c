/** Signs that another authority than that of the Land is competent: in the controller's name, the title, or the text. */
import type { Passage } from '../../document/notice.ts'
import type { Cue } from '../../language/lexicon.ts'
import { trapsOf } from '../../law/body-names.ts'
import type { Detector } from '../detector.ts'
import { type Found, fact } from '../fact.ts'
import type { Facts } from '../facts.ts'
import type { Reading } from '../reading.ts'
import type { CompetenceSign } from '../values/slips.ts'

type Special = CompetenceSign['special']

/** Looked for in the controller's name: a town also writes to federal offices. */
const BY_NAME: readonly [Cue, Special][] = [
  ['competence.jobcenter', 'unsure'],
  ['competence.broadcaster', 'broadcaster'],
  ['competence.federal', 'federal-body'],
  ['competence.perhapsFederal', 'unsure'],
  ['competence.savingsBank', 'savings-bank'],
  ['competence.telecom', 'unsure'],
]
/** Looked for in the title. */
const BY_TITLE: readonly [Cue, Special][] = [
  ['competence.jobcenter', 'unsure'],
  ['competence.realTax', 'real-estate-or-trade-tax'],
  ['competence.localTax', 'local-tax'],
]
/** Looked for in the whole text. */
const BY_TEXT: readonly [Cue, Special][] = [
  ['competence.acrossStates', 'online-service-across-states'],
  ['competence.telecomService', 'unsure'],
]

export const competenceCase: Detector<'competenceCase'> = (reading, facts) => {
  const { controller, title } = facts
  const names = controller.found.slice(0, 2).map(({ at }) => at)
  const titles = title.found.slice(0, 1).map(({ at }) => at)
  const whole = [{ start: 0, end: reading.notice.text.length }]
  const found = [
    ...BY_NAME.flatMap((sign) => signsIn(reading, names, sign)),
    ...BY_TITLE.flatMap((sign) => signsIn(reading, titles, sign)),
    ...municipalCompany(facts),
    ...BY_TEXT.flatMap((sign) => signsIn(reading, whole, sign)),
  ]
  return fact(found.length > 0 ? 'yes' : 'no', found)
}

function signsIn(
  reading: Reading,
  passages: readonly Passage[],
  [cue, special]: readonly [Cue, Special],
): Found<CompetenceSign>[] {
  const [hit] = passages.flatMap((passage) => reading.hits(cue, passage))
  return hit ? [{ value: { special }, at: hit, confidence: 'medium' }] : []
}

/** A town's company: of private law by its form, and of public law in Bavaria where it administers. */
function municipalCompany({ controller }: Facts): Found<CompetenceSign>[] {
  const [first] = controller.found
  const traps = trapsOf(first?.value.name ?? '')
  if (!first || !(traps.has('private-municipal') || traps.has('public-competing'))) return []
  const special = traps.has('private-municipal') ? 'municipal-company' : 'unsure'
  return [{ value: { special }, at: first.at, confidence: 'medium' }]
}
