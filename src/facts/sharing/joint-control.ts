import { PROVIDERS } from '../../law/provider-table.ts'
import type { Detector } from '../detector.ts'
import { type Found, fact } from '../fact.ts'
import type { Reading, ReadSection, Sentence } from '../reading.ts'
import type { JointControl } from '../values/consistency.ts'
import { quoteOf } from './quote.ts'
import { servicesIn } from './services.ts'

const SOCIAL = new Set(
  PROVIDERS.filter(({ category }) => category === 'social').map(({ id }) => id),
)
/** Blocks on both sides of the claim in which the arrangement is told. */
const REACH = 8

/** The text's own claim that it is a controller jointly with others, and what it tells of the arrangement (Art. 26). */
export const jointControl: Detector<'jointControl'> = (reading) => {
  const found = reading.sentences.flatMap((sentence): Found<JointControl>[] => {
    if (!claims(reading, sentence)) return []
    const around = near(reading, sentence)
    const value: JointControl = {
      essence: around.some((one) => isEssence(reading, one)),
      agreement: around.some((one) => reading.has(one, 'joint.agreement')),
      platform: around.some((one) => isPlatform(reading, one)),
    }
    return [{ value, at: quoteOf(reading, sentence), confidence: 'high' }]
  })
  return fact(found.length > 0 ? 'yes' : 'no', found)
}

/** "Wir sind gemeinsam mit … verantwortlich": a sentence, not a definition, a condition or a list of recipients. */
function claims(reading: Reading, sentence: Sentence): boolean {
  if (sentence.block.kind === 'heading' || !reading.has(sentence, 'joint.claim')) return false
  if (reading.has(sentence, 'joint.defines')) return false
  return sentence.block.kind === 'paragraph' || /[.!]\s*$/.test(reading.text(sentence))
}

/** The sentences of its section and the ones around it that stand near. */
function near(reading: Reading, sentence: Sentence): Sentence[] {
  const { index, section } = sentence.block
  const family = (one: ReadSection) =>
    one === section || one.parent === section || one === section.parent
  return reading.blocks
    .slice(Math.max(0, index - REACH), index + REACH + 1)
    .filter((block) => family(block.section))
    .flatMap(({ sentences }) => sentences)
}

/** Who does what, or where the arrangement can be read: a link beside the word counts. */
function isEssence(reading: Reading, sentence: Sentence): boolean {
  const linked = /https?:|www\./.test(reading.text(sentence))
  const agreed = reading.has(sentence, 'joint.agreement', 'joint.claim')
  if (agreed && linked) return true
  if (!reading.has(sentence, 'joint.essence')) return false
  return agreed || reading.has(sentence, 'rights.all', 'hurdle.right', 'joint.agreement')
}

function isPlatform(reading: Reading, sentence: Sentence): boolean {
  return servicesIn(reading, sentence).some(({ value }) => SOCIAL.has(value.id))
}
