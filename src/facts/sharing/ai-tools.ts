import type { Passage } from '../../document/notice.ts'
import { PROVIDERS } from '../../law/provider-table.ts'
import type { Detector } from '../detector.ts'
import { type Found, fact } from '../fact.ts'
import { periodsIn } from '../grammar/periods.ts'
import type { Reading, ReadSection, Sentence } from '../reading.ts'
import type { AiTool } from '../values/consistency.ts'
import { entitiesIn } from './entities.ts'
import { quoteOf } from './quote.ts'

const MAKERS = new Set(PROVIDERS.filter(({ category }) => category === 'ai').map(({ id }) => id))

/** Tools of artificial intelligence that the notice says are used, and what it tells of them in their section. */
export const aiTools: Detector<'aiTools'> = (reading, facts) => {
  const known = facts.providers.found.filter(({ value }) => MAKERS.has(value.id))
  const hits = [...reading.hits('tool.ai'), ...known.map(({ at }) => at)]
  const seen = new Set<ReadSection>()
  const found = hits
    .sort((one, other) => one.start - other.start)
    .flatMap((hit): Found<AiTool>[] => {
      const sentence = reading.sentenceAt(hit.start)
      if (!sentence || !isUsed(reading, sentence) || isName(reading, hit)) return []
      const { section } = sentence.block
      if (seen.has(section)) return []
      seen.add(section)
      const value = { name: reading.text(hit), lacks: lacksOf(reading, section, sentence) }
      return [{ value, at: quoteOf(reading, sentence, hit), confidence: 'medium' }]
    })
  return fact(found.length > 0 ? 'yes' : 'no', found)
}

/** "Wir nutzen ChatGPT …": a statement, and not that there is none, or that others must not train on the text. */
function isUsed(reading: Reading, sentence: Sentence): boolean {
  if (sentence.block.kind === 'heading' || reading.has(sentence, 'tool.unused')) return false
  return reading.has(sentence, 'tool.used') && !reading.has(sentence, 'tool.studied')
}

/** Part of a body's name: "Institut für Künstliche Intelligenz". */
function isName(reading: Reading, { start }: Passage): boolean {
  return /\p{Lu}\p{Ll}+ (?:für|of|for|on) $/u.test(
    reading.notice.text.slice(Math.max(0, start - 30), start),
  )
}

/** What nothing is said of in the section or the ones below it. */
function lacksOf(reading: Reading, section: ReadSection, sentence: Sentence): AiTool['lacks'] {
  const scope = reading.sections.filter((one) => one === section || one.parent === section)
  const inScope = (test: (one: ReadSection) => boolean) => scope.some(test)
  const lacks: AiTool['lacks'] = []
  if (!inScope((one) => reading.has(one, 'tool.goal'))) lacks.push('purpose')
  const receiver = inScope(
    (one) => reading.has(one, 'tool.receiver') || entitiesIn(reading, one).length > 0,
  )
  if (!receiver) lacks.push('recipient')
  const kept = inScope(
    (one) => reading.has(one, 'tool.storage') || periodsIn(reading, one).length > 0,
  )
  if (!kept && !reading.has(sentence, 'tool.storage')) lacks.push('storage')
  return lacks
}
