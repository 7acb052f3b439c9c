import { PROVIDERS, type Provider as Vendor } from '../../law/provider-table.ts'
import type { Detector } from '../detector.ts'
import { type Found, fact } from '../fact.ts'
import type { Provider } from '../facts.ts'
import type { Reading, Sentence } from '../reading.ts'
import type { LeftOver } from '../values/consistency.ts'
import { quoteOf } from './quote.ts'
import { servicesIn } from './services.ts'

/** Meetings are held with both kinds. */
const KIND: Record<string, string> = { office: 'video' }
const CATEGORY = new Map<string, string>(
  PROVIDERS.map(({ id, category }) => [id, KIND[category] ?? category]),
)
/** Sentences that must name the other service, one of them as used. */
const NAMED = 2

/**
 * The title is about one service, and the text uses another of its kind, names it again, and never uses the first:
 * a sheet that was copied for another service.
 */
export const serviceMix: Detector<'serviceMix'> = (reading, facts) => {
  const title = facts.title.found[0]?.at
  // Looked up by itself: the services of a reading leave out headings over nothing, as titles often are.
  const words = title ? wordsOf(reading.text(title)) : ''
  const titled = PROVIDERS.filter((one) => isIn(words, one))
  const [own] = titled
  if (!own || !title || titled.length !== 1) return fact('no', [])
  const used = servicesIn(reading).filter(
    (one) => one.at.start >= title.end && isUsed(reading, one),
  )
  if (reading.sentences.some((one) => one.start >= title.end && uses(reading, one, own)))
    return fact('no', [])
  const others = used.filter(({ value }) => CATEGORY.get(value.id) === CATEGORY.get(own.id))
  const [other] = others
  const vendor = PROVIDERS.find(({ id }) => id === other?.value.id)
  if (!other || !vendor || timesNamed(reading, vendor) < NAMED) return fact('no', [])
  const value: LeftOver = { kind: 'service', name: other.value.name, against: title }
  const sentence = reading.sentenceAt(other.at.start) ?? other.at
  return fact('yes', [{ value, at: quoteOf(reading, sentence, other.at), confidence: 'medium' }])
}

/** Between blanks, signs left out. */
function wordsOf(text: string): string {
  return ` ${text.replace(/[^\p{L}\d]+/gu, ' ')} `
}

/** By one of its names; also by one that is an ordinary word, for nothing else is judged of it. */
function isIn(words: string, { names, ordinaryWords = [] }: Vendor): boolean {
  return [...names, ...ordinaryWords].some((name) => words.includes(` ${name} `))
}

function uses(reading: Reading, sentence: Sentence, vendor: Vendor): boolean {
  if (sentence.block.kind === 'heading' || !isIn(wordsOf(reading.text(sentence)), vendor))
    return false
  return reading.has(sentence, 'service.use', 'service.engage')
}

function timesNamed(reading: Reading, vendor: Vendor): number {
  return reading.sentences.filter((sentence) => isIn(wordsOf(reading.text(sentence)), vendor))
    .length
}

/** Stands in a sentence that uses or engages it. */
function isUsed(reading: Reading, { at }: Found<Provider>): boolean {
  const sentence = reading.sentenceAt(at.start)
  if (!sentence || sentence.block.kind === 'heading') return false
  return reading.has(sentence, 'service.use', 'service.engage')
}
