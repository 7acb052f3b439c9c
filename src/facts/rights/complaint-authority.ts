/** The supervisory authorities to which a notice sends complaints, and whether it calls them the competent ones. */
import type { Passage } from '../../document/notice.ts'
import type { Cue } from '../../language/lexicon.ts'
import type { Detector } from '../detector.ts'
import { type Found, fact } from '../fact.ts'
import type { Facts } from '../facts.ts'
import { bodiesIn } from '../grammar/bodies.ts'
import { quote } from '../quote.ts'
import type { ReadBlock, Reading } from '../reading.ts'
import type { NamedAuthority } from '../values/slips.ts'

const ON_COMPLAINTS: readonly Cue[] = ['complaint.complain', 'complaint.turn', 'complaint.takes']

export const complaintAuthority: Detector<'complaintAuthority'> = (reading, facts) => {
  const found = facts.authority.found.flatMap(({ value, at }): Found<NamedAuthority>[] => {
    const block = reading.blockAt(at.start)
    if (value.id === undefined || !block || block.kind === 'heading') return []
    const around = aroundOf(reading, block, at)
    if (!around.some((passage) => reading.has(passage, ...ON_COMPLAINTS, 'complaint.heading')))
      return []
    const sentence = around[0] as Passage
    if (reading.has(sentence, 'competence.list') || isOfAnother(reading, facts, around)) return []
    const near = around.filter((passage) => passage.end <= at.end || passage === sentence)
    const example = near.some((passage) => reading.has(passage, 'competence.example'))
    const claimed = !example && near.some((one) => reading.has(one, 'competence.competent'))
    const { id, name } = value
    return [{ value: { id, name, claimed }, at: quote(reading, at), confidence: 'high' }]
  })
  return fact(found.length > 0 ? 'yes' : 'no', found)
}

/** The sentence of a name, the one before it, what introduces it, and the heading. */
function aroundOf(reading: Reading, block: ReadBlock, at: Passage): Passage[] {
  const sentence = reading.sentenceAt(at.start) ?? block
  const before = reading.sentences.filter(({ end }) => end <= sentence.start).at(-1)
  const beside = before?.block.section === block.section ? [before] : []
  const over = [block.lead, block.section.heading].filter((one) => one !== undefined)
  return [sentence, ...beside, ...over]
}

/** The authority of a provider or of a credit agency, which the sentence or the heading names. */
function isOfAnother(reading: Reading, facts: Facts, around: readonly Passage[]): boolean {
  const names = facts.controller.found.map(({ value }) => value.name)
  const [sentence] = around
  const heading = around.find((one) => reading.blockAt(one.start)?.kind === 'heading')
  return [sentence, heading].some((one) => {
    if (!one) return false
    const provider = facts.providers.found.some(
      ({ at }) => at.start >= one.start && at.end <= one.end,
    )
    if (provider || reading.has(one, 'competence.another')) return true
    const companies = bodiesIn(reading, one).filter(({ kind }) => kind === 'company')
    return companies.some(
      ({ name }) => !names.some((own) => own.includes(name) || name.includes(own)),
    )
  })
}
