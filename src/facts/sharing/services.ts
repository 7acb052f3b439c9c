/** Services of known providers, wherever the notice names them, and whether the name leads outside the EEA. */

import { fold } from '../../document/fold.ts'
import type { Passage } from '../../document/notice.ts'
import { firstFrom } from '../../document/spans.ts'
import type { Token } from '../../document/tokens.ts'
import type { Cue } from '../../language/lexicon.ts'
import { isEea } from '../../law/countries.ts'
import type { ProviderCategory, Provider as Vendor } from '../../law/provider-table.ts'
import { PROVIDER_NAMES, type ProviderName, providersByName, seatOf } from '../../law/providers.ts'
import { SERVICES_ABROAD } from '../../law/services-abroad.ts'
import type { Found } from '../fact.ts'
import type { Provider } from '../facts.ts'
import type { Reading } from '../reading.ts'
import { entitiesIn } from './entities.ts'

const MENU_WORDS = 2

interface Candidate {
  name: string
  entry?: ProviderName
  /** Of a service that is in the table of services abroad alone: its usual name. */
  service?: string
}

/** First word of a name, as written -> the names that begin with it, longest first. */
const BY_FIRST_WORD = new Map<string, Candidate[]>()
/** Most words of a text are none of them, which their folded form tells without cutting them out. */
const FOLDED_FIRST_WORDS = new Set<string>()
for (const entry of PROVIDER_NAMES) if (isOfOneProvider(entry)) add({ name: entry.name, entry })
for (const { name: service, names } of SERVICES_ABROAD)
  for (const name of names) add({ name, service })
for (const list of BY_FIRST_WORD.values()) list.sort((a, b) => b.name.length - a.name.length)

/** A company that stands behind several services tells none of them; owners are found by their legal form. */
function isOfOneProvider({ name, kind }: ProviderName): boolean {
  if (kind === 'parent') return false
  return kind !== 'entity' || providersByName(name).filter((one) => one.kind === kind).length === 1
}

function add(candidate: Candidate): void {
  const first = /^[\p{L}\d]+/u.exec(candidate.name)?.[0] ?? candidate.name
  BY_FIRST_WORD.set(first, [...(BY_FIRST_WORD.get(first) ?? []), candidate])
  FOLDED_FIRST_WORDS.add(fold(first))
}

/** What must stand near a name that is an ordinary word as well. */
const CONTEXT: Partial<Record<ProviderCategory, Cue>> = {
  video: 'service.video',
  google: 'service.video',
  office: 'service.video',
  messenger: 'service.messenger',
  social: 'service.social',
  fonts: 'service.cloud',
  cloud: 'service.cloud',
  hosting: 'service.cloud',
  telecom: 'service.cloud',
  payment: 'service.payment',
  maps: 'service.map',
  'municipal-it': 'service.computing',
}

const known = new WeakMap<Reading, Found<Provider>[]>()
const startsOf = new WeakMap<Found<Provider>[], Passage[]>()
const houses = new WeakMap<Reading, Set<string | undefined>>()

/** All mentions of services that begin in a passage or anywhere, in order; without those said not to be used. */
export function servicesIn(reading: Reading, inside?: Passage): Found<Provider>[] {
  const all = known.get(reading) ?? find(reading)
  known.set(reading, all)
  if (!inside) return all
  const starts = startsOf.get(all) ?? all.map(({ at }) => at)
  startsOf.set(all, starts)
  return all.slice(firstFrom(starts, inside.start), firstFrom(starts, inside.end))
}

function find(reading: Reading): Found<Provider>[] {
  const found: Found<Provider>[] = []
  let end = 0
  for (const [index, token] of reading.tokens.entries()) {
    if (token.opaque || token.start < end || !FOLDED_FIRST_WORDS.has(token.word)) continue
    const hit = candidateAt(reading, token)
    if (!hit || isNegated(reading, index) || isMenu(reading, token)) continue
    end = token.start + hit.name.length
    const at = { start: token.start, end }
    if (hit.entry?.ordinaryWord && !fits(reading, at, hit.entry.provider.category)) continue
    found.push({ value: providerOf(reading, hit), at, confidence: confidenceOf(hit) })
  }
  return found
}

function candidateAt(reading: Reading, token: Token): Candidate | undefined {
  const { text } = reading.notice
  return BY_FIRST_WORD.get(reading.text(token))?.find(({ name }) => {
    const written = text.slice(token.start, token.start + name.length)
    const next = text[token.start + name.length] ?? ' '
    return plain(written) === plain(name) && !/[\p{L}\d]/u.test(next)
  })
}

function plain(name: string): string {
  return name.replaceAll('-', ' ').replaceAll('\n', ' ')
}

function confidenceOf({ entry }: Candidate): 'high' | 'medium' | 'low' {
  if (entry?.kind === 'entity') return 'high'
  return entry && !entry.ordinaryWord ? 'medium' : 'low'
}

function providerOf(reading: Reading, { name, entry, service = name }: Candidate): Provider {
  if (!entry) {
    const thirdCountry = !isHouseInEea(reading, [name.split(' ')[0]])
    return { id: idOf(service), name: service, thirdCountry, by: 'service' }
  }
  const { provider, kind } = entry
  if (kind === 'entity') {
    const thirdCountry = entry.seats.some((seat) => !isEea(seat))
    return { id: provider.id, name, thirdCountry, by: 'entity' }
  }
  const thirdCountry = isVendorAbroad(provider) && !namesHouseInEea(reading, provider)
  return { id: provider.id, name: provider.service, thirdCountry, by: 'service' }
}

/** Whether the bare name of a service leads abroad: by the company behind it, or by its owner. */
function isVendorAbroad(vendor: Vendor): boolean {
  if (vendor.selfHosted) return false
  const seat = seatOf(vendor)
  if (seat === 'unknown') return false
  if (seat !== 'eea') return true
  const local = vendor.entities.some((entity) => entity.seat === 'DE' || entity.seat === 'AT')
  return !local && (vendor.parent?.countries ?? []).some((country) => !isEea(country))
}

/** A company of the group in the EEA is named: then its owner's seat is no transfer (DSK, 31 January 2023). */
function namesHouseInEea(reading: Reading, vendor: Vendor): boolean {
  const houses = vendor.entities.filter(({ seat }) => isEea(seat))
  return isHouseInEea(
    reading,
    houses.map(({ name }) => name.split(' ')[0]),
  )
}

function isHouseInEea(reading: Reading, firsts: readonly (string | undefined)[]): boolean {
  const inside =
    houses.get(reading) ??
    new Set(
      entitiesIn(reading)
        .filter(({ outside }) => outside === false)
        .map(({ name }) => name.split(' ')[0]),
    )
  houses.set(reading, inside)
  return firsts.some((first) => inside.has(first))
}

/** "GitHub, Inc" -> `github-inc`. */
export function idOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '-')
    .replace(/-$/, '')
}

/** A heading over nothing, a list entry that is the name alone: links of a page, unless the list is of recipients. */
function isMenu(reading: Reading, token: Token): boolean {
  const sentence = reading.sentenceAt(token.start)
  if (sentence?.block.kind === 'heading') return sentence.block.section.blocks.length === 0
  if (sentence?.block.kind !== 'item' || sentence.endToken - sentence.firstToken > MENU_WORDS)
    return false
  const { lead } = sentence.block
  return !lead || !reading.has(lead, 'recipient.heading', 'recipient.receiver', 'service.use')
}

/** "kein Google Analytics", "Facebook wird nicht eingesetzt". */
function isNegated(reading: Reading, index: number): boolean {
  const token = reading.tokens[index]
  const sentence = token && reading.sentenceAt(token.start)
  if (!token || !sentence) return false
  if (reading.has(sentence, 'service.unused')) return true
  // "Folgende Dienste nutzen wir nicht:" and the list below it.
  const { lead } = sentence.block
  if (lead && reading.text(lead).endsWith(':') && reading.has(lead, 'service.unused')) return true
  const from = reading.tokens[Math.max(sentence.firstToken, index - 4)]?.start ?? token.start
  return reading.has({ start: from, end: token.start }, 'service.no')
}

/** In quotes, or beside a word of what the service is for. */
function fits(
  reading: Reading,
  at: { start: number; end: number },
  category: ProviderCategory,
): boolean {
  const { text } = reading.notice
  const sentence = reading.sentenceAt(at.start)
  const cue = CONTEXT[category]
  if (
    !sentence ||
    /^[- ]?(?:Funktion|Stufe|Faktor|Level|In|Out)/.test(text.slice(at.end, at.end + 9))
  )
    return false
  if (/[„"»“]/.test(text[at.start - 1] ?? '')) return true
  return cue !== undefined && reading.has(sentence, cue)
}
