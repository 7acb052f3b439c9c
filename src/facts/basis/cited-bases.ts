import type { Found } from '../fact.ts'
import type { Basis, Citation, Facts } from '../facts.ts'
import type { Reading } from '../reading.ts'
import { stretchAt } from './stretch.ts'
import { answersTo, isAboutRights, type Told } from './told-basis.ts'

/** Acts that a notice cites for its imprint, for consent to cookies or for limits of rights: no basis by themselves. */
const NO_BASIS = /^(?:TMG|DDG|MStV|RStV|UStG|HGB|BGB|StGB|ZPO|AGG|TKG|ECG|MedienG|UGB|UWG)$/
const LIMITS_OF_RIGHTS = /^(?:2[79]|3[2-8]|40)$/
/** A citation of more letters than this names them all. */
const CATALOGUE = 5

/** Bases that are cited: letters of Art. 6(1) and 9(2), and paragraphs of statutes on which something rests. */
export function citedBases(reading: Reading, facts: Facts): Told[] {
  const { found } = facts.citations
  const counts = new Map<string, number>()
  for (const citation of found) counts.set(keyOf(citation), (counts.get(keyOf(citation)) ?? 0) + 1)
  return found.flatMap((citation) => {
    const basis = basisOf(citation.value)
    if (!basis) return []
    const stretch = stretchAt(reading, citation.at.start)
    if (isAboutRights(reading, stretch, citation.at)) return []
    if (basis.by === 'statute' && !restsOn(reading, citation, stretch)) return []
    const catalogue = basis.by === 'citation' && (counts.get(keyOf(citation)) ?? 0) >= CATALOGUE
    const full = catalogue ? { ...basis, catalogue } : basis
    return [{ basis: full, at: citation.at, stretch, confidence: 'high' as const }]
  })
}

/** One citation of one article, with however many letters. */
function keyOf({ at, value }: Found<Citation>): string {
  return `${at.start} ${value.article}`
}

function basisOf(citation: Citation): Basis | undefined {
  const letter = letterOf(citation)
  if (letter !== undefined) return { letter, by: 'citation' }
  if (citation.law !== null && isStatute(citation))
    return { letter: null, by: 'statute', statute: citation.law }
  return isBareArticle(citation) ? { letter: null, by: 'vague' } : undefined
}

function letterOf({ law, section, article, paragraph, letter }: Citation): string | undefined {
  if (letter === undefined || (law !== 'GDPR' && (law !== null || section))) return undefined
  if (article === '6' && (paragraph === '1' || paragraph === undefined) && letter <= 'f')
    return `6.1.${letter}`
  if (article === '9' && paragraph === '2' && letter <= 'j') return `9.2.${letter}`
  return undefined
}

/** "Art. 6 DSGVO" and "Art. 6 Abs. 1 DSGVO". */
function isBareArticle({ law, section, article, paragraph, letter }: Citation): boolean {
  const ours = law === 'GDPR' || (law === null && !section)
  return ours && article === '6' && (paragraph === undefined || paragraph === '1') && !letter
}

function isStatute({ law, article }: Citation): boolean {
  if (law === null || law === 'GDPR' || NO_BASIS.test(law)) return false
  return !(law === 'BDSG' && LIMITS_OF_RIGHTS.test(article))
}

/** Whether processing rests on the statute that is cited, and not a period or a secret. */
function restsOn(reading: Reading, { at }: Found<Citation>, stretch: Told['stretch']): boolean {
  if (answersTo(reading, at.start, 'basis.heading')) return true
  if (reading.has(stretch, 'basis.named')) return true
  if (reading.has(stretch, 'basis.keeping') || !reading.has(stretch, 'basis.processing'))
    return false
  const before = reading.text({ start: Math.max(stretch.start, at.start - 24), end: at.start })
  return BY.test(before) || reading.has(stretch, 'basis.rest')
}

const BY = /\b(?:nach|laut|under)\s(?:dem\s|den\s|der\s)?$/i
