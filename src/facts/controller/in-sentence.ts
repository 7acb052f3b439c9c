/** The controller's name in the sentence that announces it. */
import type { Passage } from '../../document/notice.ts'
import { bodiesIn, type NamedBody } from '../grammar/bodies.ts'
import { nameOnLine } from '../grammar/name-lines.ts'
import type { Reading } from '../reading.ts'
import { type Announcement, reachedAfter } from './announcement.ts'
import { type Candidate, fromBody, isProvider, trim } from './candidate.ts'
import { type RoleMark, roleMarks } from './owners.ts'

/** A verb or a colon, and a name behind it. */
const OPENER = /(?:\b(?:ist|sind|is|are)\b|:)[:\s]{1,3}(?=[\p{Lu}])/gu

/** A body or person in the sentence itself: behind the words of the role, else before them. */
export function inSentence(announcement: Announcement): Candidate | undefined {
  const { reading, sentence } = announcement
  const others = roleMarks(reading, sentence).filter(({ owner }) => owner !== 'controller')
  const behind = bodyBehind(announcement, others)
  if (behind) return fromBody(behind, sentence, 'high')
  const before = others.length === 0 ? bodyBefore(announcement) : undefined
  return before ? fromBody(before, sentence, 'medium') : personBehind(announcement)
}

function bodyBehind(announcement: Announcement, others: RoleMark[]): NamedBody | undefined {
  const { reading, sentence, mark } = announcement
  if (others.some(({ start }) => start < mark.start)) return undefined
  const end = others[0]?.start ?? sentence.end
  const body = ownBodies(reading, { start: mark.end, end })[0]
  if (!body || mark.start === sentence.start) return body
  return isTied(reading, { start: mark.end, end: body.start }) ? body : undefined
}

function bodyBefore({ reading, sentence, mark }: Announcement): NamedBody | undefined {
  const body = ownBodies(reading, { start: sentence.start, end: mark.start }).at(-1)
  if (!body || body.kind === 'trade') return undefined
  const tied = isTied(reading, { start: body.end, end: sentence.end })
  return tied || isEnclosed({ reading, sentence, mark }, body) ? body : undefined
}

/** "Für die Verarbeitung ist die Stadt Auental verantwortlich": the verb before the name, the role right behind it. */
function isEnclosed(
  { reading, sentence, mark }: Pick<Announcement, 'reading' | 'sentence' | 'mark'>,
  body: NamedBody,
): boolean {
  const before = reading.text({ start: sentence.start, end: body.start })
  const between = reading.text({ start: body.end, end: mark.start })
  return /\b(?:ist|sind) (?:\S{1,30} ){0,8}$/.test(before) && /^[\s),]{0,3}$/.test(between)
}

function ownBodies(reading: Reading, passage: Passage): NamedBody[] {
  return bodiesIn(reading, passage).filter(({ name }) => !isProvider(name))
}

/** Whether a verb of being, or nothing but a sign, stands between the words of the role and the name. */
function isTied(reading: Reading, between: Passage): boolean {
  const words = reading.text(between)
  return (
    /:|(?:^|[\s,])(?:ist|sind|als|is|are|as)(?:[\s,:]|$)/.test(words) || words.trim().length <= 4
  )
}

/** "Verantwortlich ist Erika Muster, Weg 1, …": a name behind the verb or colon, with a contact in reach. */
function personBehind(announcement: Announcement): Candidate | undefined {
  const { reading, sentence, mark, contacts } = announcement
  const rest = reading.notice.text.slice(mark.end, sentence.end)
  for (const { index, 0: words } of rest.matchAll(OPENER)) {
    const start = mark.end + index + words.length
    const name = nameOnLine(reading, { start, end: endOfLine(reading, start, sentence.end) })
    if (!name || name.kind === 'single' || !reachedAfter(contacts, name.end)) continue
    const { kind } = name
    const at = trim(sentence, name)
    return { name: name.name, kind, at, full: kind !== 'head', confidence: 'high' }
  }
  return undefined
}

function endOfLine(reading: Reading, from: number, end: number): number {
  const at = reading.notice.text.indexOf('\n', from)
  return at < 0 || at > end ? end : at
}
