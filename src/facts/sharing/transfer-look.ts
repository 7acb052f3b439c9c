/** What a sentence holds that could tell of a third country. */
import type { Passage } from '../../document/notice.ts'
import type { Hit } from '../../document/phrases.ts'
import type { Reading, Sentence } from '../reading.ts'
import { countriesIn } from './countries.ts'
import { entitiesIn } from './entities.ts'
import { hasIn } from './has-in.ts'
import { isAway, isGiven } from './passing.ts'

/** Characters of a label at the most. */
const LABEL = 120
/** Characters between "in" and the country, a list of countries included. */
const INTO = 60
/** Characters between "servers of" and the company. */
const HOST = 24

export interface Look {
  reading: Reading
  sentence: Sentence
  /** Third countries in general words. */
  third: Hit[]
  /** Third countries by name, addresses and seats left out. */
  countries: { code: string; start: number; end: number }[]
  /** The heading, or the label before the sentence, asks for transfers. */
  asked: boolean
  moves: boolean
}

/** Looks at a sentence; `home` is the controller's own country where it lies outside the EEA. */
export function look(reading: Reading, sentence: Sentence, home: string | undefined): Look {
  return {
    reading,
    sentence,
    third: reading.hits(['transfer.third', 'transfer.organisation'], sentence),
    countries: placesIn(reading, sentence).filter(({ code }) => code !== home),
    asked: isAsked(reading, sentence),
    moves: isMoving(reading, sentence),
  }
}

/** Data are said to move, or words that take other things as well have data beside them. */
function isMoving(reading: Reading, sentence: Sentence): boolean {
  if (reading.has(sentence, 'transfer.move') || isOnGoing(reading, sentence)) return true
  if (!reading.has(sentence, 'transfer.data', 'recipient.data', 'purpose.data')) return false
  return reading.has(sentence, 'transfer.send') || isGiven(hasIn(reading, sentence))
}

/** "The service gets your address. An adequacy decision covers …": a safeguard for what the sentence before sends. */
function isOnGoing(reading: Reading, sentence: Sentence): boolean {
  const before = reading.sentences[sentence.index - 1]
  if (before?.block !== sentence.block || !reading.has(sentence, 'safeguard.adequacy')) return false
  return reading.has(before, 'transfer.move', 'transfer.send') || isGiven(hasIn(reading, before))
}

/** Third countries as places, and the seat of a company there to which the sentence sends data. */
function placesIn(reading: Reading, sentence: Sentence): Look['countries'] {
  const outside = countriesIn(reading, sentence).filter(({ eea }) => !eea)
  const places = outside.filter(
    (country) => isPlace(reading, sentence, country) && isReached(reading, sentence, country),
  )
  if (places.length > 0) return places
  if (outside.length === 0) {
    const before = placesBefore(reading, sentence)
    return before.length > 0 ? before : companyBefore(reading, sentence)
  }
  const company = entitiesIn(reading, sentence).find(
    (one) =>
      one.outside === true &&
      !one.parent &&
      (goesTo(reading, sentence, one) ||
        isSentBack(reading, sentence, one) ||
        isHost(reading, one)),
  )
  return outside.filter(({ start }) => company !== undefined && start > company.start)
}

/** "… Inc. in Atlanta, USA. Ihre Adresse wird dorthin übertragen": the country of the sentence before. */
function placesBefore(reading: Reading, sentence: Sentence): Look['countries'] {
  const before = reading.sentences[sentence.index - 1]
  const there = reading.hits('transfer.there', sentence)[0]
  if (!there || before?.block !== sentence.block) return []
  if (!reading.has(sentence, 'recipient.data', 'purpose.data')) return []
  const { start, end } = there
  return countriesIn(reading, before)
    .filter(({ eea }) => !eea)
    .map(({ code }) => ({ code, start, end }))
}

/** Data that are passed on go to the country that is named; where they are kept or handled, "in" tells it. */
function isReached(reading: Reading, sentence: Sentence, country: Passage): boolean {
  if (reading.has(sentence, 'recipient.pass', 'transfer.send', 'transfer.server')) return true
  if (isGiven(hasIn(reading, sentence)) || reading.has(sentence, 'recipient.obtain')) return true
  if (isOnGoing(reading, sentence)) return true
  const from = Math.max(sentence.start, country.start - INTO)
  return reading.has({ start: from, end: country.start }, 'transfer.into')
}

/** "Übermittlung an die … Inc.", "die … Inc., der wir … senden". */
function goesTo(reading: Reading, sentence: Sentence, company: Passage): boolean {
  const sends = reading.has(sentence, 'recipient.pass', 'transfer.send')
  const before = { start: sentence.start, end: company.start }
  return sends && (isAway(reading, before) || reading.has(before, 'recipient.receiver'))
}

/** "Kartendienst der … Inc., USA; Ihre Adresse wird an diesen Dienst übermittelt". */
function isSentBack(reading: Reading, sentence: Sentence, company: Passage): boolean {
  const behind = { start: company.end, end: sentence.end }
  if (!reading.has(behind, 'recipient.pass', 'transfer.send')) return false
  return reading.has(behind, 'transfer.backTo') && reading.has(sentence, 'recipient.data')
}

/** "auf den Servern der … Inc., USA": data lie where the machines of that company stand. */
function isHost(reading: Reading, company: Passage): boolean {
  const before = { start: Math.max(0, company.start - HOST), end: company.start }
  return reading.has(before, 'transfer.serversOf')
}

/** "Ein Werkzeug der Muster Inc., Denver, USA. Dabei wird Ihre Adresse an Muster übertragen." */
function companyBefore(reading: Reading, sentence: Sentence): Look['countries'] {
  const before = reading.sentences[sentence.index - 1]
  if (before?.block !== sentence.block || !reading.has(sentence, 'recipient.data')) return []
  if (!reading.has(sentence, 'recipient.pass', 'transfer.send')) return []
  const words = reading.text(sentence)
  return entitiesIn(reading, before).flatMap(({ name, outside, parent, country }) => {
    const at = words.search(/(?:\ban|\bto) \p{Lu}/u)
    const brand = name.split(' ')[0] ?? name
    if (outside !== true || parent || !country || at < 0) return []
    if (!words.slice(at + 3).startsWith(brand)) return []
    const start = sentence.start + at + 3
    return [{ code: country, start, end: start + brand.length }]
  })
}

/** Not the end of an address, a company's seat, "EU-US", "outside the USA", or part of a name ("Kanada-Verein"). */
function isPlace(reading: Reading, sentence: Sentence, { start, end }: Passage): boolean {
  if (/^-(?!Server|Cloud|Transfer|Übermitt)\p{L}/u.test(reading.notice.text.slice(end, end + 12)))
    return false
  const before = reading.notice.text.slice(Math.max(sentence.start, start - 40), start)
  if (
    /(?:EU[- –]{1,3}|[Aa]ußerhalb (?:der |von )?[^,;]{0,20}|outside (?:the |of )?[^,;]{0,20})$/.test(
      before,
    )
  )
    return false
  if (/(?:\bSitz|\bseat|\bbased|\bFirmensitz|\bHauptsitz)\b[^.]{0,16}$/.test(before)) return false
  if (/(?:Serverstandort|Standort|location)\S{0,3} (?:ist |is )?(?:die |den )?$/.test(before))
    return true
  if (/ in \p{Lu}[\p{L}-]{1,30} \($/u.test(before)) return true
  return !/(?:\d|[,(|/])\s?$/.test(before) || /Server[^,]{0,20}[,(] ?$/.test(before)
}

/** A heading on third countries, or a label right before ("Drittlandübermittlung: …"). */
function isAsked(reading: Reading, sentence: Sentence): boolean {
  const { block } = sentence
  const label = reading.blocks[block.index - 1]
  const heading = block.section.heading
  const asks = (passage: Passage | undefined) =>
    passage !== undefined &&
    reading.has(passage, 'transfer.heading') &&
    !reading.has(passage, 'recipient.receiver')
  if (asks(heading)) return true
  const short =
    label?.section === block.section &&
    label.end - label.start < LABEL &&
    !/[.!?]$/.test(reading.text(label))
  return short ? asks(label) : false
}
