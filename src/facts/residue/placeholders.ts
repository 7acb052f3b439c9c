import type { Passage } from '../../document/notice.ts'
import type { Detector } from '../detector.ts'
import { type Found, fact } from '../fact.ts'
import type { Residue } from '../facts.ts'
import type { Reading } from '../reading.ts'

const BRACKETS = /\[[^[\]\n]{2,60}\]|<[^<>\n@/]{2,60}>/g
const CROSSES = /(?:^|[\s:,(])[Xx]{3,12}(?:$|[\s,;)]|\.(?:$|\s))/gm
const VARIABLE = /\{\{[^{}\n]{1,120}\}\}|\{#[^{}\n]{1,120}#\}|\$\{[^{}\n]{1,80}\}|%[A-Z_]{3,40}%/g

/** Values that a template asks for and nobody filled in; `variable` where a publishing system may still do so. */
export const placeholders: Detector<'placeholders'> = (reading) => {
  const found: Found<Residue>[] = [
    ...words(reading),
    ...brackets(reading),
    ...matches(reading, CROSSES, 'crosses'),
    ...variables(reading),
  ].sort((a, b) => a.at.start - b.at.start)
  return fact(found.length > 0 ? 'yes' : 'no', found)
}

function words(reading: Reading): Found<Residue>[] {
  return reading.hits('residue.placeholder').map((hit) => find('word', hit))
}

function variables(reading: Reading): Found<Residue>[] {
  return matches(reading, VARIABLE, reading.notice.format === 'markdown' ? 'variable' : 'mark')
}

/** Brackets around a word for the value that is wanted; the `{{< … >}}` of a publishing system is a variable. */
function brackets(reading: Reading): Found<Residue>[] {
  return matches(reading, BRACKETS, 'slot').filter(
    ({ at }) => reading.has(at, 'residue.slot') && reading.notice.text[at.start - 1] !== '{',
  )
}

function matches(reading: Reading, pattern: RegExp, kind: string): Found<Residue>[] {
  return [...reading.notice.text.matchAll(pattern)].map((match) =>
    find(kind, { start: match.index, end: match.index + match[0].length }, match[0]),
  )
}

function find(kind: string, { start, end }: Passage, words?: string): Found<Residue> {
  return { value: { kind, ...(words && { words }) }, at: { start, end }, confidence: 'high' }
}
