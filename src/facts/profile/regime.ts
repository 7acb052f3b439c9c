import type { Cue } from '../../language/lexicon.ts'
import type { Given } from '../context.ts'
import type { Detector } from '../detector.ts'
import { type Found, fact } from '../fact.ts'
import type { Facts } from '../facts.ts'
import type { Reading } from '../reading.ts'

interface Sign {
  value: string
  cue: Cue
  /** Occurrences in the text that tell it; a title or main heading tells it at once. Absent: only the title tells. */
  often?: number
}

const FIRST_HEADINGS = 20
/** Police and fines must stand in the title: as recipients or tasks they occur in any notice, headings included. */
const TITLE_BLOCKS = 3
const CHURCH_LAWS = ['kdg', 'dsg-ekd']
const SIGNS: readonly Sign[] = [
  { value: 'police', cue: 'regime.police' },
  { value: 'fines', cue: 'regime.fines' },
  { value: 'tax', cue: 'regime.tax', often: 2 },
  { value: 'social-data', cue: 'regime.social', often: 2 },
  { value: 'kdg', cue: 'regime.kdg', often: 1 },
  { value: 'dsg-ekd', cue: 'regime.dsgEkd', often: 1 },
]

/** Another law than the GDPR's general rules that the notice shows itself to be under; several are possible. */
export const regime: Detector<'regime'> = (reading, facts, { law }) => {
  const told = SIGNS.flatMap((sign) => signIn(reading, facts, sign))
  const found = law ? under(law, told) : told
  found.push(...catholicParish(reading, facts, found))
  return fact(found.length > 0 ? 'yes' : 'no', found)
}

/** What the user says of the church law goes before what the text shows. */
function under(law: NonNullable<Given['law']>, told: readonly Found<string>[]): Found<string>[] {
  const others = told.filter(({ value }) => !CHURCH_LAWS.includes(value))
  if (law === 'gdpr') return others
  const shown = told.find(({ value }) => value === law)
  return [...others, shown ?? { value: law, at: { start: 0, end: 0 }, confidence: 'high' }]
}

function signIn(reading: Reading, facts: Facts, { value, cue, often }: Sign): Found<string>[] {
  const title = facts.title.found[0]?.at
  const heads = reading.blocks.filter(
    ({ kind, index }) => kind === 'heading' && index < (often ? FIRST_HEADINGS : TITLE_BLOCKS),
  )
  const inTitle = [...(title ? [title] : []), ...heads].find((passage) => reading.has(passage, cue))
  const hits = reading.hits(cue)
  const first = hits[0]
  const sentence = first && reading.sentenceAt(first.start)
  if (inTitle)
    return [{ value, at: { start: inTitle.start, end: inTitle.end }, confidence: 'high' }]
  if (often === undefined || hits.length < often || !sentence) return []
  return [{ value, at: sentence, confidence: 'medium' }]
}

/** A Catholic diocese or parish as the controller: told by its name, or by its name beside the KDG. */
function catholicParish(reading: Reading, facts: Facts, laws: Found<string>[]): Found<string>[] {
  const parish = facts.controller.found.find(({ at }) => reading.has(at, 'regime.parish'))
  if (!parish) return []
  const named = facts.controller.found.some(({ at }) => reading.has(at, 'regime.catholic'))
  if (!named && !laws.some(({ value }) => value === 'kdg')) return []
  return [{ value: 'catholic-parish', at: parish.at, confidence: 'medium' }]
}
