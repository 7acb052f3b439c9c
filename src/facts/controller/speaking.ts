/** The controller in running text: "wir, die Stadt X", "der Verein … (nachfolgend …)", a body that runs the service itself. */

import { fold } from '../../document/fold.ts'
import type { Passage } from '../../document/notice.ts'
import { bodiesIn, type NamedBody } from '../grammar/bodies.ts'
import type { Reading, Sentence } from '../reading.ts'
import { type Candidate, fromBody, isProvider } from './candidate.ts'
import { roleMarks } from './owners.ts'

const NEAR = 40
const EARLY_BLOCKS = 8
const NEVER: ReadonlySet<NamedBody['kind']> = new Set(['establishment', 'trade'])
const FOREIGN_FORM = /\b(?:Inc|LLC|Ltd|Limited|Corp|Corporation)\b/

interface Mention {
  body: NamedBody
  sentence: Sentence
}

/** Bodies that speak or act as the author of the notice, the plainest first. */
export function speaking(reading: Reading): Candidate[] {
  const mentions = reading.sentences
    .filter((sentence) => !isAboutOthers(reading, sentence))
    .flatMap((sentence) => bodiesIn(reading, sentence).map((body) => ({ body, sentence })))
    .filter(({ body }) => !NEVER.has(body.kind) && !isProvider(body.name))
  const plain = mentions.filter(({ body, sentence }) => speaksOfItself(reading, body, sentence))
  if (plain.length > 0) return plain.map(({ body, sentence }) => fromBody(body, sentence, 'medium'))
  const acting = mentions.filter(
    ({ body, sentence }) =>
      !FOREIGN_FORM.test(body.name) &&
      acts(reading, body, sentence) &&
      (isEarly(sentence) || (isPublic(body) && isNamedAgain(body, mentions))),
  )
  const often = mostNamed(
    acting.length > 0 ? acting : mentions.filter(({ body }) => isPublic(body)),
  )
  if (acting.length > 0)
    return often.map(({ body, sentence }) => fromBody(body, sentence, 'medium'))
  return often.length > 1 ? [inferred(often[0] as Mention)] : []
}

/** A body that is named once, deep in the text, is as a rule a recipient or a source. */
function isNamedAgain(body: NamedBody, mentions: readonly Mention[]): boolean {
  return mentions.filter((mention) => fold(mention.body.name) === fold(body.name)).length > 1
}

/** Private bodies deep in the text are as a rule recipients. */
function isEarly({ block }: Sentence): boolean {
  return block.index < EARLY_BLOCKS
}

/** A public body that the text names again and again without saying what it does. */
function inferred({ body, sentence }: Mention): Candidate {
  return { ...fromBody(body, sentence, 'low'), full: false }
}

function isAboutOthers(reading: Reading, sentence: Sentence): boolean {
  const heading = sentence.block.section.heading
  const strangers = (passage: Passage) =>
    roleMarks(reading, passage).some(({ owner }) => owner !== 'controller')
  return strangers(sentence) || (heading !== undefined && strangers(heading))
}

/** "Wir, die …" before the name, or "(nachfolgend …)" behind it. */
function speaksOfItself(reading: Reading, body: NamedBody, sentence: Passage): boolean {
  const before = { start: Math.max(sentence.start, body.start - 14), end: body.start }
  const behind = { start: body.end, end: Math.min(sentence.end, body.end + NEAR) }
  if (/\brefers to (?:the )?$/.test(reading.text(before))) return true
  return (
    /\b(?:wir|we),? (?:die|der|das|the|als)? ?$/i.test(reading.text(before)) ||
    reading.has(behind, 'controller.alias')
  )
}

/** The body is the subject of a verb by which a controller speaks of itself, runs the service, or is joined by a form. */
function acts(reading: Reading, body: NamedBody, sentence: Passage): boolean {
  const agent = / (?:durch|von|by) (?:die |den |das |der |dem |the )?$/.test(
    reading.notice.text.slice(Math.max(sentence.start, body.start - NEAR), body.start),
  )
  const reach = NEAR * (agent ? 4 : 2)
  const around = {
    start: Math.max(sentence.start, body.start - NEAR),
    end: Math.min(sentence.end, body.end + reach),
  }
  const before = { start: sentence.start, end: body.start }
  if (reading.has(before, 'controller.joins')) return true
  if (!isPublic(body) && reading.has(before, 'controller.we')) return false
  return reading.has(around, 'controller.acts')
}

function isPublic({ kind }: NamedBody): boolean {
  return kind === 'territory' || kind === 'authority' || kind === 'institution' || kind === 'church'
}

/** The mentions of the body that is named most often; the first of them at a tie. */
function mostNamed(mentions: readonly Mention[]): Mention[] {
  const groups = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const key = fold(mention.body.name)
    groups.set(key, [...(groups.get(key) ?? []), mention])
  }
  let best: Mention[] = []
  for (const group of groups.values()) if (group.length > best.length) best = group
  return best.slice(0, 2)
}
