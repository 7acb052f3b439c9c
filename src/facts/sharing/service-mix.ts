import { PROVIDERS } from '../../law/provider-table.ts'
import type { Detector } from '../detector.ts'
import { type Found, fact } from '../fact.ts'
import type { Provider } from '../facts.ts'
import type { Reading } from '../reading.ts'
import type { LeftOver } from '../values/consistency.ts'
import { quoteOf } from './quote.ts'
import { servicesIn } from './services.ts'

/** Meetings are held with both kinds. */
const KIND: Record<string, string> = { office: 'video' }
const CATEGORY = new Map<string, string>(
  PROVIDERS.map(({ id, category }) => [id, KIND[category] ?? category]),
)
/** Sentences that must use the other service. */
const USES = 2

/**
 * The title is about one service, and the text uses another of its kind, again and again, and never the first:
 * a sheet that was copied for another service.
 */
export const serviceMix: Detector<'serviceMix'> = (reading, facts) => {
  const title = facts.title.found[0]?.at
  // Looked up by itself: the services of a reading leave out headings over nothing, as titles often are.
  const words = title ? wordsOf(reading.text(title)) : ''
  const titled = PROVIDERS.filter(({ names }) => names.some((name) => words.includes(` ${name} `)))
  const [own] = titled
  if (!own || !title || titled.length !== 1) return fact('no', [])
  const used = servicesIn(reading).filter((one) => isUsed(reading, one, title.end))
  if (used.some(({ value }) => value.id === own.id)) return fact('no', [])
  const others = used.filter(({ value }) => CATEGORY.get(value.id) === CATEGORY.get(own.id))
  const [other] = others
  if (!other || others.filter(({ value }) => value.id === other.value.id).length < USES)
    return fact('no', [])
  const value: LeftOver = { kind: 'service', name: other.value.name, against: title }
  const sentence = reading.sentenceAt(other.at.start) ?? other.at
  return fact('yes', [{ value, at: quoteOf(reading, sentence, other.at), confidence: 'medium' }])
}

/** Between blanks, signs left out. */
function wordsOf(text: string): string {
  return ` ${text.replace(/[^\p{L}\d]+/gu, ' ')} `
}

/** Stands in a sentence behind the title that uses or engages it. */
function isUsed(reading: Reading, { at }: Found<Provider>, behind: number): boolean {
  const sentence = reading.sentenceAt(at.start)
  if (!sentence || at.start < behind || sentence.block.kind === 'heading') return false
  return reading.has(sentence, 'service.use', 'service.engage')
}
