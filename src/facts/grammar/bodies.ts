/** Named bodies in a text: a company by its legal form, a town or an authority by the noun before or behind its name. */
import type { Passage } from '../../document/notice.ts'
import type { Hit } from '../../document/phrases.ts'
import { withoutOverlaps } from '../../document/spans.ts'
import type { Cue } from '../../language/lexicon.ts'
import type { Reading } from '../reading.ts'
import { extendLeft, extendRight, isJoint, type Stretch } from './body-name.ts'

export type BodyKind =
  | 'company'
  | 'territory'
  | 'authority'
  | 'institution'
  | 'association'
  | 'church'
  | 'establishment'
  | 'trade'

/** A body with its whole name as the passage. An establishment (a school, an office) has no legal personality. */
export interface NamedBody extends Passage {
  name: string
  kind: BodyKind
}

const KINDS: readonly [Cue, BodyKind][] = [
  ['body.form', 'company'],
  ['body.church', 'church'],
  ['body.establishment', 'establishment'],
  ['body.authority', 'authority'],
  ['body.territory', 'territory'],
  ['body.institution', 'institution'],
  ['body.association', 'association'],
  ['body.trade', 'trade'],
]
const MANNERS: Partial<Record<BodyKind, Stretch['manner']>> = {
  territory: 'town',
  company: 'company',
}
const RANK: Record<BodyKind, number> = {
  company: 0,
  church: 1,
  territory: 2,
  authority: 3,
  institution: 4,
  association: 5,
  establishment: 6,
  trade: 7,
}
/** Short forms, their full stops left out, as they must be written: "ag" and "eu" are other words. */
const SHORT_FORMS = new Set(
  'AG KG SE UG OG OHG GAG gAG eK EK eV EV eU eG EG eKfm eKfr BV SA AB Inc Corp GbR eGbR Ltd LLC LLP PLC GmbH mbH MBH gUG PartG KGaA AöR KdöR AdöR SARL Sàrl Oy ApS SRL Pty'.split(
    ' ',
  ),
)
/** The states that are called "Land X" as bodies. */
const NAMES_OF_STATES =
  /^ (?:Baden|Berlin|Brandenburg|Bremen|Hessen|Mecklenburg|Niedersachsen|Nordrhein|Rheinland|Saarland|Sachsen|Schleswig|Tirol|Salzburg|Steiermark|Kärnten|Vorarlberg|Burgenland|Wien|Niederösterreich|Oberösterreich)/

/** The named bodies of a passage in order; of overlapping ones the surest kind. */
export function bodiesIn(reading: Reading, passage: Passage): NamedBody[] {
  const found: NamedBody[] = []
  for (const [cue, kind] of KINDS) {
    for (const hit of reading.hits(cue, passage)) {
      const body = readBody(reading, passage, { hit, kind })
      if (body) found.push(body)
    }
  }
  found.sort((a, b) => RANK[a.kind] - RANK[b.kind] || a.start - b.start)
  return withoutOverlaps(found)
}

interface Noun {
  hit: Hit
  kind: BodyKind
}

function readBody(reading: Reading, passage: Passage, noun: Noun): NamedBody | undefined {
  const { hit, kind } = noun
  if (!isNounOfBody(reading, noun)) return undefined
  const manner = MANNERS[kind] ?? 'other'
  const first = extendLeft(reading, { ...passage, from: hit.first, manner })
  const last =
    kind === 'company' ? hit.last : extendRight(reading, { ...passage, from: hit.last, manner })
  const named = last > hit.last || first < hit.first || isOwnName(kind, hit)
  if (!named || (kind === 'company' && first === hit.first)) return undefined
  const start = reading.tokens[first]?.start ?? hit.start
  const end = closed(reading, { start, end: reading.tokens[last]?.end ?? hit.end })
  const name = reading.text({ start, end })
  if (kind !== 'company' && /datenschutz|data protection/i.test(name)) return undefined
  return { start, end, name, kind }
}

/** A noun with a capital letter or a form in its proper spelling, and no authority of data protection. */
function isNounOfBody(reading: Reading, { hit, kind }: Noun): boolean {
  if (reading.has(hit, 'dpo.commissioner')) return false
  if (kind === 'company') return isForm(reading, hit)
  // "freie evangelische Gemeinde", "City of": of several words the last is the noun, but for a joint.
  const words = reading.text(hit).split(' ')
  const noun = words.findLast((word) => !isJoint(word)) ?? ''
  if (/^Land(?:es)?$/.test(noun))
    return NAMES_OF_STATES.test(reading.notice.text.slice(hit.end, hit.end + 24))
  return /^\p{Lu}/u.test(noun)
}

/** The name with the full stop of "e. V." or the bracket that closes an abbreviation. */
function closed(reading: Reading, name: Passage): number {
  const sign = reading.notice.text[name.end]
  const open = reading.text(name)
  const stop = sign === '.' && /\b[A-Z]$|Inc$|Corp$|Ltd$/.test(open)
  return stop || (sign === ')' && open.includes('(')) ? name.end + 1 : name.end
}

/** A phrase of several words is a name of its own ("Deutsche Rentenversicherung"); a bare noun is none. */
function isOwnName(kind: BodyKind, hit: Hit): boolean {
  return (
    kind !== 'territory' && kind !== 'trade' && kind !== 'establishment' && hit.last > hit.first
  )
}

/** Short forms count in capitals only, so that "ag" inside a word or "eu" is none. */
function isForm(reading: Reading, hit: Hit): boolean {
  const letters = reading.text(hit).replace(/[. ]/g, '')
  return SHORT_FORMS.has(letters) || (letters.length > 4 && /^\p{Lu}|^g/u.test(letters))
}
