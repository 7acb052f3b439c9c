/** Finds the names of persons in a text by what leads to them. */
import {
  CONNECTORS,
  DEGREE_PARTS,
  DEGREES,
  FILLERS,
  GENDER_ENDINGS,
  HONORIFICS,
  OPEN_DEGREES,
  ROLE_ENDINGS,
  ROLE_PHRASES,
  ROLES,
} from './lexicon.ts'
import { type Lead, nameAt, nameBefore, type Part } from './name.ts'
import { isHyphen, isSpace, type Word } from './words.ts'

/** So many words may stand between a role and what leads to the name. */
const REACH = 8

const phrases = new Map<string, string[][]>()
for (const phrase of ROLE_PHRASES) {
  const parts = phrase.split(' ')
  const [first = ''] = parts
  phrases.set(first, [...(phrases.get(first) ?? []), parts])
}

const stems = ROLES.map((role) => ({ stem: role.replace('*', ''), isOpen: role.startsWith('*') }))
const endings = new Set(ROLE_ENDINGS)
/** Words that were looked at already: links say the same few thousand times. */
const roles = new Map<string, boolean>()
const MOST_KNOWN = 10_000

/** Names with their parts, in no order; one may be found twice. */
export function namesIn(words: readonly Word[]): Part[][] {
  const names: Part[][] = []
  for (let index = 0; index < words.length; index++) {
    names.push(titledAt(words, index))
    const after = roleEndAt(words, index)
    if (after !== undefined)
      names.push(...namesAfterRole(words, after), roleAfterName(words, index))
  }
  return names.filter((parts) => parts.length > 0)
}

/** The name behind a title that begins at a word. */
function titledAt(words: readonly Word[], index: number): Part[] {
  const { next, lead } = titlesAt(words, index)
  if (lead === undefined) return []
  const start = skipRole(words, next)
  return roleEndAt(words, start) === undefined ? nameAt(words, start, lead) : []
}

/** Titles from a word on: where they end and how sure a name follows. */
function titlesAt(words: readonly Word[], index: number): { next: number; lead: Lead | undefined } {
  let lead: Lead | undefined
  let next = index
  for (;;) {
    const word = words[next]
    if (!word) break
    const kind = titleKind(word, lead)
    if (!kind) break
    const open = OPEN_DEGREES.includes(word.plain) && /^\.?-$/.test(word.gap)
    const isTitle = open || isTitleGap(word.gap) || nextIsPart(words, next)
    if (!isTitle) return { next, lead: undefined }
    lead = lead === 'honorific' ? lead : kind
    next += open ? 2 : 1
  }
  return { next, lead }
}

function titleKind({ text, plain }: Word, lead: Lead | undefined): Lead | undefined {
  const isUpper = text !== plain
  if (isUpper && HONORIFICS.includes(plain)) return 'honorific'
  if (isUpper && DEGREES.includes(plain)) return 'degree'
  return lead && DEGREE_PARTS.includes(plain) ? lead : undefined
}

/** `. `, a space, or what stands around `(FH)`. */
function isTitleGap(gap: string): boolean {
  return isSpace(gap) || /^\.?\s?[()]?\s?$/.test(gap)
}

/** Dr.-Ing. is a title, Dr.-Muster-Straße is none. */
function nextIsPart(words: readonly Word[], index: number): boolean {
  const next = words[index + 1]
  return next !== undefined && DEGREE_PARTS.includes(next.plain) && words[index]?.gap === '.-'
}

/** The index behind a role that begins at a word. */
function roleEndAt(words: readonly Word[], index: number): number | undefined {
  for (const phrase of phrases.get(words[index]?.plain ?? '') ?? [])
    if (phrase.every((part, offset) => words[index + offset]?.plain === part))
      return index + phrase.length
  const word = words[index]
  if (!word || isHyphen(words[index - 1]?.gap ?? '') || !isRole(word)) return undefined
  return behindGender(words, index)
}

function isRole({ plain, text }: Word): boolean {
  if (plain === text) return false
  const known = roles.get(plain)
  if (known !== undefined) return known
  const is = stems.some(({ stem, isOpen }) => {
    const at = plain.lastIndexOf(stem)
    return (isOpen ? at >= 0 : at === 0) && endings.has(plain.slice(at + stem.length))
  })
  if (roles.size >= MOST_KNOWN) roles.clear()
  roles.set(plain, is)
  return is
}

function behindGender(words: readonly Word[], index: number): number {
  const next = words[index + 1]
  const { gap = '' } = words[index] ?? {}
  const isForm = ['*', '/', '/-', ':', '(', '_'].includes(gap)
  return isForm && next && GENDER_ENDINGS.includes(next.plain) && next.text === next.plain
    ? index + 2
    : index + 1
}

/** The role itself may stand between title and name: Herr Bürgermeister Muster. */
function skipRole(words: readonly Word[], index: number): number {
  const after = roleEndAt(words, index)
  return after !== undefined && isSpace(words[after - 1]?.gap ?? '') ? after : index
}

function namesAfterRole(words: readonly Word[], after: number): Part[][] {
  const names: Part[][] = []
  for (let index = after; index < Math.min(words.length, after + REACH); index++) {
    const { gap = '', plain = '' } = words[index - 1] ?? {}
    const leads = index === after || /^\)?\s?[:,(–-]/.test(gap) || CONNECTORS.includes(plain)
    if (leads) {
      // Without a verb or a colon, "der" begins the name of the body.
      const mayFill = gap.includes(':') || CONNECTORS.includes(plain)
      const name =
        mayFill || !FILLERS.includes(words[index]?.plain ?? '') ? wantedAt(words, index, gap) : []
      if (name.length > 0) names.push(name)
      if (name.length > 0 || gap.includes(':')) return names
    }
    // A sentence ends behind a word; behind a letter or number it is an abbreviation.
    if (/[.;!?]\s/.test(words[index]?.gap ?? '') && (words[index]?.text.length ?? 0) > 3) break
  }
  return names
}

function wantedAt(words: readonly Word[], start: number, gap: string): Part[] {
  let index = start
  for (let skipped = 0; skipped < 4; skipped++) {
    const isFiller = FILLERS.includes(words[index]?.plain ?? '')
    const after = isFiller ? index + 1 : skipRole(words, index)
    if (after === index || !isSpace(words[after - 1]?.gap ?? '')) break
    index = after
  }
  const titled = titledAt(words, index)
  if (titled.length > 0) return titled
  const name = nameAt(words, index, 'role')
  return name.length > 0 || !gap.includes(':') ? name : reversedAt(words, index)
}

/** `Muster, Erika` */
function reversedAt(words: readonly Word[], index: number): Part[] {
  const surname = nameAt(words, index, 'degree')
  const last = surname.at(-1)?.last
  if (surname.length !== 1 || last === undefined || words[last]?.gap !== ', ') return []
  const given = nameAt(words, last + 1, 'degree')
  return given.length === 1 ? [...surname, ...given] : []
}

/** `Erika Muster, Datenschutzbeauftragte`, `Max Muster (Bürgermeister)`, `Max Muster ist Leiter` */
function roleAfterName(words: readonly Word[], role: number): Part[] {
  const before = words[role - 1]
  if (!before) return []
  if (/^\s?[,(–]\s?$/.test(before.gap)) return nameBefore(words, role - 1)
  for (let index = role - 1; index >= Math.max(0, role - 4); index--) {
    const { plain = '', gap = '' } = words[index] ?? {}
    if (!isSpace(gap)) return []
    if (plain === 'ist' || plain === 'is') return nameBefore(words, index - 1)
  }
  return []
}
