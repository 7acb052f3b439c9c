/** Where the controller sits: by its own postal code, else by the name of a Land in its name. */
import { countryByName } from '../../law/countries.ts'
import { stateOfPostalCode } from '../../law/postal-codes.ts'
import { STATES, type StateCode } from '../../law/states.ts'
import { ownerOf } from '../controller/owners.ts'
import { namesController, standingOf } from '../controller/standing.ts'
import type { Found } from '../fact.ts'
import type { Contact, Facts } from '../facts.ts'
import type { Reading } from '../reading.ts'

export interface SeatOfBody {
  /** ISO 3166-1 alpha-2. */
  country: string
  state: StateCode | null
}

const COUNTRY_REACH = 60

/** The seat; Germany where nothing tells another country, no Land where the address does not decide. */
export function placeOf(reading: Reading, facts: Facts): SeatOfBody {
  const addresses = ownAddresses(reading, facts)
  for (const address of addresses) {
    const seat = seatOfAddress(reading, facts, address)
    if (seat) return seat
  }
  const country = abroad(facts, reading)
  if (country) return { country, state: null }
  return { country: 'DE', state: byName(facts) }
}

/** The controller's own addresses; then the officer's where it names the controller's own town. */
function ownAddresses(
  reading: Reading,
  { contacts, controller, controllerContact }: Facts,
): Found<Contact>[] {
  const standing = standingOf(controller)
  const named = namesController(reading, standing)
  const addresses = contacts.found.filter(({ value }) => value.postalCode !== undefined)
  const own = addresses.filter((address) => ownerOf(reading, address, standing) === 'controller')
  const given = controllerContact.found.filter(({ value }) => value.postalCode !== undefined)
  const name = controller.found[0]?.value
  const town = name?.kind === 'territory' ? name.name.split(' ')[1] : undefined
  const shared = addresses.filter(({ at, value }) => {
    const block = reading.blockAt(at.start)
    if (!town || !block || !value.text.endsWith(town)) return false
    return named(block)
  })
  return [...own, ...given, ...shared]
}

function seatOfAddress(
  reading: Reading,
  facts: Facts,
  { value, at }: Found<Contact>,
): SeatOfBody | undefined {
  const code = value.postalCode ?? ''
  const named = countryBehind(reading, at.end)
  if (code.length === 4) {
    const country = countryOfPrefix(value.text) ?? named ?? abroad(facts, reading) ?? 'AT'
    return { country, state: null }
  }
  if (named && named !== 'DE') return { country: named, state: null }
  const found = stateOfPostalCode(code)
  return found && 'state' in found ? { country: 'DE', state: found.state } : undefined
}

/** "A-1010", "CH-8000"; Liechtenstein writes Swiss codes. */
function countryOfPrefix(address: string): string | undefined {
  const prefix = /(?:^|\s)(AT?|CH|FL)[-–]\s?\d/.exec(address)?.[1]
  if (prefix === undefined) return undefined
  return prefix.startsWith('A') ? 'AT' : 'CH'
}

/** A country's name directly behind an address. */
function countryBehind(reading: Reading, end: number): string | undefined {
  const behind = reading.notice.text.slice(end, end + COUNTRY_REACH)
  const word = /^[\s,.(–-]{1,4}(?:CH-|A-)?([\p{Lu}][\p{L}]{3,20})/u.exec(behind)?.[1]
  return word === undefined ? undefined : countryByName(word)?.code
}

/** A country told by the domains of the controller's addresses; registers of associations are Austrian. */
function abroad({ controllerContact, contacts, dpo }: Facts, reading: Reading): string | undefined {
  const own = [...controllerContact.found, ...dpo.found].map(({ value }) => value.text)
  const mails = own.some((text) => text.includes('@'))
    ? own
    : contacts.found.map(({ value }) => value.text)
  const ends = mails.map((text) => /\.\s?([a-z]{2})$/i.exec(text)?.[1]?.toLowerCase())
  if (
    ends.includes('at') ||
    reading.has({ start: 0, end: reading.notice.text.length }, 'body.austrian')
  )
    return 'AT'
  return ends.includes('ch') ? 'CH' : undefined
}

function byName({ controller, title }: Facts): StateCode | null {
  const name = controller.found[0]?.value.name || (title.found[0]?.value ?? '')
  for (const { code, de, adjectives, aliases } of STATES) {
    const names = [de, ...aliases.filter((alias) => alias.length > 3)]
    if (names.some((state) => hasWord(name, state))) return code
    if (
      adjectives.some(
        (word) =>
          word.endsWith('*') && name.toLowerCase().includes(word.slice(0, -1).toLowerCase()),
      )
    )
      return code
  }
  return null
}

function hasWord(text: string, word: string): boolean {
  const at = text.indexOf(word)
  if (at < 0) return false
  return !/[\p{L}-]/u.test(
    `${text[at - 1] ?? ' '}${(text[at + word.length] ?? ' ').replace('s', ' ')}`,
  )
}
