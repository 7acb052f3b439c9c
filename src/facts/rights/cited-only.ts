/** Rights of which a notice gives the article and not the name: "Rechte nach Art. 15 bis 21 DSGVO". */
import type { Found } from '../fact.ts'
import type { Citation, Facts, Right, RightName } from '../facts.ts'
import { quote } from '../quote.ts'
import type { ReadBlock, Reading } from '../reading.ts'
import { articlesIn, citationsOf } from './articles.ts'
import { inRightsContext } from './entitlement.ts'
import { namings } from './naming.ts'

/** "Art. 15 ff." goes on to the last article on rights. */
const ONWARD = /\bff\b/
const FIRST = 12
const LAST = 22

export function citedOnly(reading: Reading, facts: Facts, name: RightName): Found<Right>[] {
  const whole = { start: 0, end: reading.notice.text.length }
  return citationsOf(facts, whole).flatMap((citation) => {
    const block = reading.blockAt(citation.at.start)
    if (!block || !isOnRights(reading, block) || !reaches(reading, citation, name)) return []
    const alone = isEntry(block) && articlesIn(facts, block).length === 1
    const kind = alone ? ('unlabelled' as const) : ('article-only' as const)
    return [{ value: { kind }, at: quote(reading, citation.at), confidence: 'high' as const }]
  })
}

function reaches(reading: Reading, { value, at }: Found<Citation>, name: RightName): boolean {
  const { article } = namings[name]
  if (value.article === article) return true
  const first = Number(value.article)
  const onward = ONWARD.test(reading.text(at)) && first >= FIRST
  return onward && first < Number(article) && Number(article) < LAST
}

function isOnRights(reading: Reading, block: ReadBlock): boolean {
  return reading.has(block, 'rights.claim', 'rights.all') || inRightsContext(reading, block)
}

function isEntry(block: ReadBlock): boolean {
  return block.kind === 'item' || block.kind === 'cell'
}
