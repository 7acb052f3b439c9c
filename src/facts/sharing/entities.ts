/** Companies by their legal form: "Muster Systems, Inc." names somebody wherever it stands, and where it sits. */
import type { Passage } from '../../document/notice.ts'
import { spansIn } from '../../document/spans.ts'
import type { Reading } from '../reading.ts'
import { countriesIn, type NamedCountry } from './countries.ts'

export interface Entity extends Passage {
  name: string
  /** Outside the EEA by its legal form or by the address behind the name; null where that cannot be told. */
  outside: boolean | null
  /** ISO 3166-1 alpha-2 of the address or form. */
  country?: string
  /** Named as the owner of another company only. */
  parent: boolean
}

const FORM =
  /\b(?:GmbH|mbH|gGmbH|AG|SE|KG|KGaA|OHG|GbR|UG|eG|e\. ?V\.|e\. ?K\.|AöR|KdöR|Inc\b|Incorporated|LLC|L\.L\.C\.|Corp\b|Corporation|PBC|Ltd\b|Limited|Pty|Pte|PLC|plc|B\. ?V\.|N\.V\.|A\/S|ApS|AB|Oy|S\. ?à ?r\. ?l\.|Sàrl|SARL|SAS|S\.A\.S\.|S\.A\.|S\.p\.A\.|S\.r\.l\.|S\.L\.|SL|d\.o\.o\.|s\.r\.o\.|Unlimited Company|UC)(?![\p{L}\d])/gu
const AMERICAN = /^(?:Inc|Incorporated|LLC|L\.L\.C\.|Corp|Corporation|PBC)$/
const OVERSEAS = /^(?:Pty|Pte)$/
const BRITISH = /^(?:Ltd|Limited|PLC|plc)$/
const EUROPEAN_NAME = /\b(?:Ireland|Irland|Europe|Europa|EMEA|EU|Deutschland|Germany)\b/
const NAME_WORD = /^(?:[\p{Lu}\d(„"»“']|\p{Ll}{1,12}[\p{Lu}\d])[\p{L}\d&.+'’"“”/-]*[,)]?$/u
/** Before this, the name has not begun. */
const OPENING = /^[(„"»“']/
const JOINING = /^(?:&|and|und|of|für|de|com)$/
const LONGEST_NAME = 7
/** Characters in which an address is looked for. */
const ADDRESS = 170
const SWISS_ADDRESS = 90

const known = new WeakMap<Reading, Entity[]>()

/** All companies that the notice names with their legal form, in order; headings included. */
export function entitiesIn(reading: Reading, inside?: Passage): Entity[] {
  const all = known.get(reading) ?? reading.blocks.flatMap((block) => entitiesOf(reading, block))
  known.set(reading, all)
  if (!inside) return all
  return spansIn(all, inside)
}

function entitiesOf(reading: Reading, block: Passage): Entity[] {
  const text = reading.text(block)
  const found: Entity[] = []
  let from = 0
  for (const match of text.matchAll(FORM)) {
    const start = nameStart(text, from, match.index)
    const end = match.index + match[0].length
    if (start === match.index) continue
    from = end
    const at = { start: block.start + start, end: block.start + end }
    const name = text.slice(start, end).replace(OPENING, '')
    found.push({ ...at, name, parent: isParent(reading, at), ...seat(reading, name, at) })
  }
  return found
}

/** Where the name before a legal form begins: back over capitalized words. */
function nameStart(text: string, from: number, form: number): number {
  let at = form
  for (let count = 0; count < LONGEST_NAME; count++) {
    const word = text[at - 1] === ' ' ? lastWord(text.slice(from, at - 1)) : ''
    if (!isPartOfName(word, count)) break
    at -= word.length + 1
    if (OPENING.test(word)) break
  }
  const joining = /^(?:&|and|und|of|für|de|com) /.exec(text.slice(at, form))
  return joining ? at + joining[0].length : at
}

function isPartOfName(word: string, count: number): boolean {
  if (ARTICLE.test(word)) return false
  if (count > 0 && word.length > 4 && /[.:;]$/.test(word)) return false
  return NAME_WORD.test(word) || JOINING.test(word)
}

function lastWord(text: string): string {
  const blank = Math.max(text.lastIndexOf(' '), text.lastIndexOf('\n'))
  return text.slice(blank + 1)
}

/** Capitalized at the beginning of a sentence, and of a name no part. */
const ARTICLE =
  /^(?:Die|Der|Das|Dem|Den|The|Ein|Eine|Anbieters?|Firma|Dienstleisters?|Unternehmens?|Hosters?|Betreiber(?:in)?|Gesellschaft|Dienstes|By|Wir|We|Von|Bei|An|Als|Mit|Für)$/

function isParent(reading: Reading, at: Passage): boolean {
  const sentence = reading.sentenceAt(at.start)
  const start = Math.max(sentence?.start ?? at.start, at.start - 70)
  return reading.has({ start, end: at.start }, 'service.parent')
}

type Seat = Pick<Entity, 'outside' | 'country'>

function seat(reading: Reading, name: string, at: Passage): Seat {
  const form = name.slice(name.lastIndexOf(' ') + 1)
  const country = addressAfter(reading, at)
  const abroad = country && { country: country.code }
  if (AMERICAN.test(form))
    return { outside: true, country: country?.eea ? 'US' : (country?.code ?? 'US') }
  if (OVERSEAS.test(form)) return { outside: true, ...abroad }
  if (BRITISH.test(form)) return limited(name, country)
  // "AG" is Swiss as well: the address decides.
  const swiss = country?.code === 'CH' && /^(?:AG|GmbH|KG)$/.test(form)
  return swiss && country.start < at.end + SWISS_ADDRESS
    ? { outside: true, ...abroad }
    : { outside: false }
}

/** "Limited" is British, Irish, Maltese …: the name or the address decides. */
function limited(name: string, country: NamedCountry | undefined): Seat {
  if (EUROPEAN_NAME.test(name)) return { outside: false }
  return country ? { outside: !country.eea, country: country.code } : { outside: null }
}

/** The first country behind the name, and before the next company. */
function addressAfter(reading: Reading, at: Passage): NamedCountry | undefined {
  const block = reading.blockAt(at.start)
  const reach = Math.min(block?.end ?? at.end, at.end + ADDRESS)
  const next = reading.text({ start: at.end, end: reach }).search(FORM)
  return countriesIn(reading, { start: at.end, end: next < 0 ? reach : at.end + next })[0]
}
