import { GDPR_MISSPELLINGS, GDPR_WRONG_NUMBERS, NOT_MISSPELLED } from '../../law/gdpr-names.ts'
import { LAND_ACTS } from '../../law/land-acts.ts'
import { stateOfStatute, statutesByName } from '../../law/statutes.ts'
import type { Detector } from '../detector.ts'
import { type Found, fact } from '../fact.ts'
import type { Citation, Misspelling } from '../facts.ts'

/** Names of the Regulation that drop a part of it. */
const MISNAMED: readonly { wrong: string; right: string }[] = [
  { wrong: 'EU-Datenschutzverordnung', right: 'EU-Datenschutz-Grundverordnung' },
  { wrong: 'Europäische Datenschutzverordnung', right: 'Datenschutz-Grundverordnung' },
  { wrong: 'Europäischen Datenschutzverordnung', right: 'Datenschutz-Grundverordnung' },
]
const SHORT_NAME = 'DSGVO'

/**
 * Slips in the name of the GDPR: known misspellings wherever they stand, unknown ones one letter away behind an
 * article, wrong numbers of the Regulation, and the section sign for its articles. Also slips in a Land's act.
 */
export const misspellings: Detector<'misspellings'> = (reading, facts) => {
  const { text } = reading.notice
  const cited = facts.citations.found
  const found = [
    ...GDPR_MISSPELLINGS.filter(({ certain }) => certain).flatMap((one) => occurrences(text, one)),
    ...MISNAMED.flatMap((one) => spellings(one).flatMap((each) => occurrences(text, each))),
    ...GDPR_WRONG_NUMBERS.flatMap((wrong) => occurrences(text, { wrong, right: '2016/679' })),
    ...cited.flatMap(nearMissOf),
    ...cited.flatMap(nearLandAct),
    ...cited.flatMap(wrongSign),
  ]
  return fact(found.length > 0 ? 'yes' : 'no', firstOfEach(found))
}

/** A name with a hyphen also as a broken line leaves it: with a blank behind the hyphen. */
function spellings({ wrong, right }: { wrong: string; right: string }) {
  return [...new Set([wrong, wrong.replaceAll('-', '- ')])].map((each) => ({ wrong: each, right }))
}

function occurrences(
  text: string,
  { wrong, right }: { wrong: string; right: string },
): Found<Misspelling>[] {
  const found: Found<Misspelling>[] = []
  for (let at = text.indexOf(wrong); at >= 0; at = text.indexOf(wrong, at + wrong.length)) {
    const end = at + wrong.length
    if (isLetter(text[at - 1]) || isLetter(text[end])) continue
    found.push(slip('name', { written: wrong, right }, { start: at, end }))
  }
  return found
}

/** "DS-DVO" behind an article of Art. 1 to 99, where no statute is called so. */
function nearMissOf({ value, at }: Found<Citation>): Found<Misspelling>[] {
  const { spelling, law, section } = value
  if (!spelling || section || law === 'GDPR' || Number.parseInt(value.article, 10) > 99) return []
  const bare = spelling.toUpperCase().replace(/^EU-?|[\s-]/g, '')
  if (bare.length < 4 || NOT_MISSPELLED.includes(spelling) || statutesByName(spelling).length > 0)
    return []
  const near = isOneSlipAway(bare, SHORT_NAME)
  return near ? [slip('name', { written: spelling, right: SHORT_NAME }, at)] : []
}

const SHORTEST = 5

/** An act that no table knows, one letter away from the data protection act of one Land alone. */
function nearLandAct({ value, at }: Found<Citation>): Found<Misspelling>[] {
  const { spelling } = value
  if (!spelling || spelling.length < SHORTEST || !/^[A-Za-zäöü]+$/.test(spelling)) return []
  if (statutesByName(spelling).length > 0 || stateOfStatute(spelling)) return []
  const [act, ...others] = LAND_ACTS.filter(({ abbr }) => isOneSlipAway(spelling, abbr))
  return act && others.length === 0
    ? [slip('statute', { written: spelling, right: act.abbr }, at)]
    : []
}

function wrongSign({ value, at }: Found<Citation>): Found<Misspelling>[] {
  if (value.law !== 'GDPR' || !value.section) return []
  return [slip('sign', { written: `§ ${value.article}`, right: `Art. ${value.article}` }, at)]
}

function slip(
  kind: Misspelling['kind'],
  { written, right }: { written: string; right: string },
  at: { start: number; end: number },
): Found<Misspelling> {
  return { value: { kind, written, right }, at, confidence: 'high' }
}

/** One letter put in, left out, changed, or two changed places. */
function isOneSlipAway(word: string, right: string): boolean {
  if (word === right || Math.abs(word.length - right.length) > 1) return false
  let same = 0
  while (same < word.length && word[same] === right[same]) same++
  const [a, b] = [word.slice(same), right.slice(same)]
  if (a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1)) return true
  return a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2)
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\d]/u.test(sign)
}

/** The first place of each slip, in the order of the text. */
function firstOfEach(found: readonly Found<Misspelling>[]): Found<Misspelling>[] {
  const seen = new Set<string>()
  return [...found]
    .sort((a, b) => a.at.start - b.at.start)
    .filter(({ value }) => {
      const key = value.kind === 'sign' ? 'sign' : value.written
      return seen.has(key) ? false : seen.add(key)
    })
}
