/** Rights named by a heading: the text below states them, or nothing does. */

import type { Hit } from '../../document/phrases.ts'
import type { Cue } from '../../language/lexicon.ts'
import type { Found } from '../fact.ts'
import type { Right, RightName } from '../facts.ts'
import { quote } from '../quote.ts'
import type { ReadBlock, Reading, ReadSection } from '../reading.ts'
import { isAboutRights } from './entitlement.ts'
import { namings, nouns } from './naming.ts'
import { scopeOf } from './scope.ts'

/** So many bare headings in a row are no headings. */
const RUN = 3
/** How far back the lead of a list may stand, in blocks, and how long its entries are, in characters. */
const BACK = 10
const LONGEST = 200
/** Opens the answer to a question. */
const YES = /^\W{0,3}(?:ja|yes|selbstverständlich|natürlich|of course)\b/i

export function headed(reading: Reading, name: RightName): Found<Right>[] {
  const { noun, verb } = namings[name]
  const blocking: Cue[] = name === 'restriction' ? ['rights.blocking'] : []
  return reading.hits([noun, verb, ...blocking]).flatMap((hit) => {
    const heading = reading.blockAt(hit.start)
    if (heading?.kind !== 'heading' || !isOfRights(reading, heading, name)) return []
    const found = told(reading, heading, name) ?? finding(reading, hit, kindOf(reading, heading))
    return isOwn(reading, heading) ? [] : [found]
  })
}

/** The text below a heading that names this right alone, when it says that one may. */
function told(reading: Reading, heading: ReadBlock, name: RightName): Found<Right> | undefined {
  const said = textBelow(reading, heading.section).find(
    (block) =>
      (isAnswer(reading, heading, block) || opensWithDeed(reading, name, block)) &&
      !isOnOther(reading, name, block),
  )
  const alone =
    rightsIn(reading, heading) < 2 && !reading.has(heading, 'rights.narrow', 'rights.blocking')
  return said && alone && isGeneral(reading, name, said)
    ? finding(reading, said, 'named')
    : undefined
}

/** Says that one may; a question whether one may is answered by a yes, too. */
function isAnswer(reading: Reading, heading: ReadBlock, block: ReadBlock): boolean {
  if (reading.has(block, 'rights.claim', 'rights.may', 'rights.request')) return true
  return isQuestion(reading, heading) && YES.test(reading.text(block))
}

/** "Object to processing that rests on …": the deed itself, told to the reader. */
function opensWithDeed(reading: Reading, name: RightName, block: ReadBlock): boolean {
  return reading.hits(namings[name].verb, block).some(({ start }) => start === block.start)
}

/** A text that names other rights and not this one goes on to them. */
function isOnOther(reading: Reading, name: RightName, block: ReadBlock): boolean {
  const { noun, verb } = namings[name]
  return !reading.has(block, noun, verb) && rightsIn(reading, block) > 0
}

/** "Kann ich meine Daten löschen lassen?" */
function isQuestion(reading: Reading, heading: ReadBlock): boolean {
  return (
    reading.text(heading).includes('?') &&
    reading.has(heading, 'rights.may', 'rights.claim', 'rights.let')
  )
}

/** A heading without text states nothing, unless it is an entry of a list that was taken for a heading. */
function kindOf(reading: Reading, heading: ReadBlock): Right['kind'] {
  return isInRun(reading, heading) || followsLead(reading, heading) ? 'named' : 'heading'
}

/** Over the controller's own objection to advertising. */
function isOwn(reading: Reading, { section }: ReadBlock): boolean {
  return textBelow(reading, section).some((block) => reading.has(block, 'rights.ownObjection'))
}

/** Bare headings behind "Ihnen stehen folgende Rechte zu:" are its list. */
function followsLead(reading: Reading, heading: ReadBlock): boolean {
  if (heading.section.blocks.length > 1) return false
  for (let at = heading.index - 1; at >= Math.max(0, heading.index - BACK); at--) {
    const block = reading.blocks[at] as ReadBlock
    const opens = block.kind !== 'heading' && /:\s*$/.test(reading.text(block))
    if (opens) return reading.has(block, 'rights.claim')
    if (block.end - block.start > LONGEST) return false
  }
  return false
}

/** Bare headings one behind the other, each naming a right, are a list whose entries were taken for headings. */
function isInRun(reading: Reading, heading: ReadBlock): boolean {
  let length = 1
  for (const step of [-1, 1]) {
    for (let at = heading.index + step; isBareRight(reading, reading.blocks[at]); at += step)
      length++
  }
  return length >= RUN
}

function isBareRight(reading: Reading, block: ReadBlock | undefined): boolean {
  if (block?.kind !== 'heading' || isLabelled(reading, block)) return false
  return block.section.blocks.length === 0 && reading.has(block, ...nouns)
}

/** In a table of contents. */
function isLabelled(reading: Reading, { section }: ReadBlock): boolean {
  const over = section.parent?.heading
  return over !== undefined && reading.has(over, 'notice.contents')
}

/** "Löschung" over a section on storage is no right; "Recht auf Löschung" and "Auskunft, Löschung" are. */
function isOfRights(reading: Reading, heading: ReadBlock, name: RightName): boolean {
  if (name === 'access' || name === 'objection' || name === 'portability') return true
  const claimed = reading.has(heading, 'rights.claim') || rightsIn(reading, heading) > 1
  return claimed || isQuestion(reading, heading) || isAboutRights(reading, heading.section.parent)
}

/** An objection to one of a website's tools only is not the right to object. */
function isGeneral(reading: Reading, name: RightName, said: ReadBlock): boolean {
  const [first] = said.sentences
  return name !== 'objection' || (first !== undefined && scopeOf(reading, first, 'may') === 'named')
}

function rightsIn(reading: Reading, heading: ReadBlock): number {
  return Object.values(namings).filter(({ noun, verb }) => reading.has(heading, noun, verb)).length
}

/** The blocks of a section and of those below it. */
function textBelow(reading: Reading, section: ReadSection): ReadBlock[] {
  const inner = reading.sections.filter(({ parent }) => parent === section)
  return [...section.blocks, ...inner.flatMap((child) => textBelow(reading, child))]
}

function finding(reading: Reading, at: Hit | ReadBlock, kind: Right['kind']): Found<Right> {
  return { value: { kind }, at: quote(reading, at), confidence: 'medium' }
}
