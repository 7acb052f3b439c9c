/** Entries of a list of rights that cite the article and leave the right's name out: "• personenbezogenen Daten (Art. 15)". */
import type { Cue } from '../../language/lexicon.ts'
import { rightByArticle } from '../../law/rights.ts'
import type { Detector } from '../detector.ts'
import { fact } from '../fact.ts'
import type { Facts } from '../facts.ts'
import type { ReadBlock, Reading } from '../reading.ts'
import { articlesIn, citationsOf } from '../rights/articles.ts'
import { inRightsContext } from '../rights/entitlement.ts'
import { namings } from '../rights/naming.ts'

/** Characters; a longer entry is a sentence, which may name the right in other words. */
const LONGEST = 120
/** Words beside the citation: an entry of the citation alone is a reference, of one word still. */
const LEAST = 1

const NAMES: readonly Cue[] = [
  ...Object.values(namings).flatMap(({ noun, verb }) => [noun, verb]),
  'rights.blocking',
  'rights.carrying',
  'rights.carryOff',
  'rights.accessLearn',
  'rights.change',
  'rights.all',
  'rights.pointer',
  'complaint.complain',
  'withdrawal.withdraw',
]

export const unlabelledRights: Detector<'unlabelledRights'> = (reading, facts) => {
  const entries = reading.blocks.filter(({ kind }) => kind === 'item' || kind === 'paragraph')
  const found = entries.flatMap((block) => {
    const article = articleOf(reading, facts, block)
    if (!article || !isBare(reading, facts, block)) return []
    const at = { start: block.start, end: block.end }
    return [{ value: { article }, at, confidence: 'high' as const }]
  })
  return fact(found.length > 0 ? 'yes' : 'no', found)
}

/** The one article on a right that a short entry of a list cites. */
function articleOf(reading: Reading, facts: Facts, block: ReadBlock): string | undefined {
  if (block.end - block.start > LONGEST) return undefined
  const [article, second] = articlesIn(facts, block)
  if (!article || second !== undefined) return undefined
  const right = rightByArticle(Number(article))
  const listed = right !== undefined && article in byArticle && inRightsContext(reading, block)
  return listed && isInList(reading, facts, block) ? article : undefined
}

const byArticle = Object.fromEntries(Object.values(namings).map(({ article }) => [article, true]))

/** An item, or a paragraph beside another that cites the article of a right: a list whose marks were lost. */
function isInList(reading: Reading, facts: Facts, block: ReadBlock): boolean {
  if (block.kind === 'item') return true
  const beside = [reading.blocks[block.index - 1], reading.blocks[block.index + 1]]
  return beside.some(
    (other) =>
      other !== undefined &&
      other.section === block.section &&
      other.end - other.start <= LONGEST &&
      articlesIn(facts, other).some((article) => article in byArticle),
  )
}

/** Some words beside the citation, and none that names a right. */
function isBare(reading: Reading, facts: Facts, block: ReadBlock): boolean {
  if (reading.has(block, ...NAMES)) return false
  const cited = citationsOf(facts, block)
  const words = reading.tokens.slice(
    block.sentences[0]?.firstToken ?? 0,
    block.sentences.at(-1)?.endToken ?? 0,
  )
  const own = words.filter(
    ({ start }) => !cited.some(({ at }) => start >= at.start && start < at.end),
  )
  return own.length >= LEAST
}
