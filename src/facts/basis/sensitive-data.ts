/** Data of the special categories in a list of what is processed: an item, a cell, or a sentence that enumerates. */
import type { Hit } from '../../document/phrases.ts'
import type { Detector } from '../detector.ts'
import { type Found, fact } from '../fact.ts'
import { quote } from '../quote.ts'
import type { ReadBlock, Reading, Sentence } from '../reading.ts'

/** An item that names a field is short; a longer one tells a story. */
const LONGEST_ITEM = 160
/** Fields that a sentence names beside it, to be a list of data. */
const COMMAS = 2
/** A member of an enumeration is short on both sides. */
const OPENS_MEMBER = /(?:,|:|\bund\b|\boder\b|\band\b|\bor\b)[^,:]{0,24}$/
const ENDS_MEMBER = /^[^,.;]{0,24}(?:[,.;)]|\s(?:und|oder|sowie|and|or)\s|$)/
/** So many kinds in one place are the law's own list. */
const DEFINITION = 4

export const sensitiveData: Detector<'sensitiveData'> = (reading) => {
  const found = reading.hits('sensitive.data').flatMap((hit): Found<{ words: string }>[] => {
    const sentence = reading.sentenceAt(hit.start)
    if (!sentence || !isListed(reading, hit, sentence)) return []
    const value = { words: reading.text(hit) }
    return [{ value, at: quote(reading, hit), confidence: 'medium' }]
  })
  return fact(found.length > 0 ? 'yes' : 'no', found)
}

function isListed(reading: Reading, hit: Hit, sentence: Sentence): boolean {
  const { block } = sentence
  if (block.kind === 'heading' || reading.has(sentence, 'sensitive.denied')) return false
  if (reading.hits('sensitive.data', block).length >= DEFINITION) return false
  if (block.kind === 'item' || block.kind === 'cell') {
    return block.end - block.start <= LONGEST_ITEM && isUnderList(reading, block)
  }
  const before = { start: sentence.start, end: hit.start }
  const commas = reading.text(sentence).split(',').length - 1
  if (commas < COMMAS || !reading.has(before, 'sensitive.list')) return false
  const behind = reading.text({ start: hit.end, end: sentence.end })
  return OPENS_MEMBER.test(reading.text(before)) && ENDS_MEMBER.test(behind)
}

function isUnderList(reading: Reading, { lead, section }: ReadBlock): boolean {
  const over = [lead, section.heading].filter((one) => one !== undefined)
  const denied = over.some((one) => reading.has(one, 'sensitive.denied'))
  return !denied && over.some((one) => reading.has(one, 'sensitive.list'))
}
