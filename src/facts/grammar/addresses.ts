import { stateOfPostalCode } from '../../law/postal-codes.ts'
import type { Found } from '../fact.ts'
import type { Contact } from '../facts.ts'

/** A postal code before a town; the country may stand before it. Numbers inside longer numbers do not count. */
const CODE =
  /(?<![\d.,/-])(?:(D|DE|A|AT|CH|FL)[-–] ?)?(\d{4,5})[ \n](?=((?:\p{Lu}[\p{L}./-]{1,40})(?: (?:am|an der|a\.|im|in|ob|bei|b\.|v\.|d\.|der|vor|\p{Lu}[\p{L}.-]{1,30})){0,4}))/gu
/** The end of a line that gives a street with its number, or a post box. */
const NUMBER = /^(?:\d{1,4} ?[a-z]?|\d{1,4}[a-z]?(?:[-–/+]\d{1,4}[a-z]?){1,3})$/i
/** "12 Harbour Street". */
const NUMBER_FIRST =
  /^\d{1,5}[a-z]? \p{Lu}[^\d,]{1,40} (?:street|st|road|rd|avenue|ave|lane|drive|way|square|place)\.?$/iu
const POST_BOX = /^(?:postfach|pf|post box|po box|p\.o\. box)\b/i
const UNITS = /^(?:Euro|EUR|Uhr|Prozent|Zeichen|Mitglied|Nutzer|Besucher|Stück|Tage|Jahre|CA|USA)/
const BEYOND =
  /(?<![\w-])(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|(?:[ACDFGHIKLMNOPRSTUVW][A-Z]),? \d{5}(?:-\d{4})?|\d{4} [A-Z]{2}|[A-Z]\d{2} [A-Z\d]{4})(?![\w-])/g
const LOOK_BACK = 110
/** The words of a line; a number may be set against the abbreviation before it ("Talstr.2"). */
const WORDS = /\p{L}[^\s\d]{0,40}\.(?=\d)|\S{1,120}/gu
const KIND_OF_STREET =
  /^(?:str|straße|strasse|weg|platz|allee|gasse|ring|damm|ufer|markt|hof|steig|bogen|chaussee|street|avenue|bleiche|graben)\.?$/i
const COMPOUND =
  /[\p{L}-](?:str|straße|strasse|weg|platz|allee|gasse|ring|damm|ufer|markt|hof|steig|bogen|chaussee|graben|berg|park)\.?$/u
const SMALL =
  /^(?:an|am|der|im|in|zum|zur|auf|den|dem|vor|hinter|unter|de|van|An|Am|Im|In|Zum|Zur|Auf|Vor|Hinter|Unter|Bei)$/

/** All postal addresses of a text: German, Austrian and Swiss ones by code and town, others by the form of their code. */
export function addressesIn(text: string): Found<Contact>[] {
  const found: Found<Contact>[] = []
  for (const match of text.matchAll(CODE)) {
    const address = readAddress(text, match)
    if (address) found.push(address)
  }
  for (const { index, 0: code } of text.matchAll(BEYOND)) {
    const end = index + code.length
    if (/^[HV]R/.test(code) || found.some(({ at }) => at.start < end && index < at.end)) continue
    const street = streetBefore(text, index)
    if (street === undefined) continue
    const value: Contact = { kind: 'address', text: text.slice(street, end) }
    found.push({ value, at: { start: street, end }, confidence: 'medium' })
  }
  return found.sort((a, b) => a.at.start - b.at.start)
}

function readAddress(text: string, match: RegExpExecArray): Found<Contact> | undefined {
  const [whole, prefix, code = '', town = ''] = match
  const german = code.length === 5
  const abroad = prefix !== undefined && !/^DE?$/.test(prefix)
  if (UNITS.test(town) || (prefix !== undefined && abroad === german)) return undefined
  const street = streetBefore(text, match.index)
  const opens = /(?:^|[\n,|;:·•-] ?)$/.test(text.slice(Math.max(0, match.index - 2), match.index))
  const likely = prefix !== undefined || (german && opens && stateOfPostalCode(code) !== undefined)
  if (street === undefined && !likely) return undefined
  const start = street ?? match.index
  const end = match.index + whole.length + endOfTown(town)
  const value: Contact = { kind: 'address', text: text.slice(start, end), postalCode: code }
  return { value, at: { start, end }, confidence: street === undefined ? 'medium' : 'high' }
}

/** The town's name is its first word, and more when it goes on with a preposition ("bei", "am") or opens with "Bad". */
function endOfTown(town: string): number {
  const words = town.split(' ')
  let length = words[0]?.length ?? 0
  for (let at = 1; at < words.length; at++) {
    const before = words[at - 1] as string
    const goesOn = /^(?:Bad|Sankt|St\.|Neu|Alt|Groß|Klein|Hohen|Burg)$/.test(before)
    if (!goesOn && !/^\p{Ll}/u.test(words[at] as string) && !/^\p{Ll}/u.test(before)) break
    length += 1 + (words[at]?.length ?? 0)
  }
  return town[length - 1] === '.' ? length - 1 : length
}

/** Where the street begins whose number or post box stands before the code, or nothing. */
function streetBefore(text: string, codeAt: number): number | undefined {
  const from = Math.max(0, codeAt - LOOK_BACK)
  const before = text.slice(from, codeAt)
  let end = before.length
  for (let part = 0; part < 3; part++) {
    while (end > 0 && /[\s,|;:·•–-]/.test(before[end - 1] as string)) end--
    let start = end
    while (start > 0 && !/[\n,|;:·•]/.test(before[start - 1] as string)) start--
    const street = streetAtEnd(before.slice(start, end))
    if (street !== undefined) return from + start + street
    end = start
  }
  return undefined
}

/** Where the street begins in a part of a line that ends with its number; nothing when it does not. */
function streetAtEnd(part: string): number | undefined {
  const lead = part.length - part.trimStart().length
  if (POST_BOX.test(part.trimStart()) || NUMBER_FIRST.test(part.trimStart())) return lead
  const places = [...part.matchAll(WORDS)]
  const words = places.map(([word]) => word)
  let first = words.length
  while (
    first > 0 &&
    (NUMBER.test(words[first - 1] as string) || /^[-–+&a-z]$/.test(words[first - 1] as string))
  )
    first--
  if (first === words.length || first === 0) return undefined
  if (words[first - 1] === 'Postfach') return part.lastIndexOf('Postfach')
  if (
    /^(?:nr|nummer|tel|telefon|fax|abs|art|hrb|hra|vr|version|teil|kapitel|ziffer|§|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)\.?:?$/i.test(
      words[first - 1] as string,
    )
  )
    return undefined
  const street = startOfStreet(words, first - 1)
  if (!words.slice(street, first).some((word) => /^\p{Lu}/u.test(word))) return undefined
  return places[street]?.index
}

/** "Lindenallee" is whole; "Allee" and "Straße" need the word before; else small words and one name before them. */
function startOfStreet(words: readonly string[], last: number): number {
  const word = words[last] as string
  if (COMPOUND.test(word)) return last
  let at = last
  while (at > 0 && last - at < 3 && SMALL.test(words[at - 1] as string)) at--
  const bare = at === last ? KIND_OF_STREET.test(word) : !/^\p{Lu}/u.test(words[at] as string)
  return bare && at > 0 && /^\p{Lu}/u.test(words[at - 1] as string) ? at - 1 : at
}
