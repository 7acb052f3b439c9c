/** What the notice says on adequacy decisions: that there is one for a country, that there is none, that one ends. */
import { ADEQUACY_DECISIONS } from '../../law/adequacy.ts'
import type { Detector } from '../detector.ts'
import { type Found, fact } from '../fact.ts'
import { datesIn } from '../grammar/dates.ts'
import type { Reading, Sentence } from '../reading.ts'
import type { AdequacyClaim } from '../values/outdated.ts'
import { countriesIn, type NamedCountry } from './countries.ts'
import { quoteOf } from './quote.ts'

export const adequacyClaims: Detector<'adequacyClaims'> = (reading) => {
  const found = reading.sentences.flatMap((sentence) => {
    const claim = claimIn(reading, sentence)
    return claim ? [claim] : []
  })
  return fact(found.length > 0 ? 'yes' : 'no', found)
}

/** A plain statement on one country alone; with a condition or an alternative in it, it claims nothing. */
function claimIn(reading: Reading, sentence: Sentence): Found<AdequacyClaim> | undefined {
  if (sentence.block.kind === 'heading') return undefined
  const denied = reading.has(sentence, 'safeguard.noAdequacy', 'safeguard.unsafe')
  if (!denied && !reading.has(sentence, 'safeguard.adequacy')) return undefined
  const country = onlyCountry(countriesIn(reading, sentence))
  if (!country || country.eea) return undefined
  const until = endIn(reading, sentence, country.code)
  if (!until && reading.has(sentence, 'outdated.unsure')) return undefined
  if (!denied && !until && rests(reading, sentence)) return undefined
  const says: Pick<AdequacyClaim, 'says' | 'until'> = until
    ? { says: 'ends', until }
    : { says: denied ? 'none' : 'adequate' }
  return {
    value: { country: country.code, name: reading.text(country), ...says },
    at: quoteOf(reading, sentence),
    confidence: 'high',
  }
}

function onlyCountry(countries: readonly NamedCountry[]): NamedCountry | undefined {
  const outside = countries.filter(({ eea }) => !eea)
  const [first] = outside
  return outside.every(({ code }) => code === first?.code) ? first : undefined
}

/** A day to which the decision for that country is said to be limited, and which is not the day it was made. */
function endIn(reading: Reading, sentence: Sentence, country: string): string | undefined {
  if (!reading.has(sentence, 'outdated.until')) return undefined
  const ends = ADEQUACY_DECISIONS.find((one) => one.country === country)?.earlierEnds ?? []
  return datesIn(reading.text(sentence)).find(({ iso }) => ends.includes(iso))?.iso
}

/** Another instrument in the sentence: what carries the transfer cannot be told. */
function rests(reading: Reading, sentence: Sentence): boolean {
  return reading.has(
    sentence,
    'safeguard.scc',
    'safeguard.bcr',
    'safeguard.privacyShield',
    'safeguard.safeHarbor',
    'safeguard.dpf',
    'safeguard.void',
    'transfer.not',
  )
}
