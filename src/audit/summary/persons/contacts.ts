/** Mail addresses that are made of a person's name, and telephone numbers. */
import { OFFICE_PARTS, OFFICE_STEMS, PHONE_LABELS } from './lexicon.ts'
import type { Span, Word } from './words.ts'

const LOCAL = /[\p{L}\p{M}\d._+-]{1,64}(?=@|\s?[([{](?:at|ät)[)\]}])/giu
const NUMBER = /[+(]{0,2}\d[\d ()/.\u00a0–-]{1,24}\d/g
/** A surname of fewer letters occurs in too many words. */
const SHORTEST = 4

/** The parts before the @ that name a person: of two names or an initial and a name, or with one of these names. */
export function mailsIn(text: string, names: readonly Word[]): Span[] {
  const surnames = names.map(({ plain }) => folded(plain)).filter((name) => name.length >= SHORTEST)
  const spans: Span[] = []
  for (const { 0: local, index } of text.matchAll(LOCAL)) {
    const plain = folded(local.toLowerCase())
    if (surnames.some((name) => plain.includes(name)) || isPersonal(plain))
      spans.push([index, index + local.length])
  }
  return spans
}

function isPersonal(local: string): boolean {
  const parts = local.split(/[._+-]/).map((part) => part.replace(/\d/g, ''))
  const named = parts.filter(Boolean)
  const [first = '', last = ''] = [named[0], named.at(-1)]
  // Behind an abbreviation, a hyphen leads to a place or a subject.
  if (named.length < 2 || last.length < 3 || (local.includes('-') && first.length < 3)) return false
  return !named.some(
    (part) => OFFICE_PARTS.includes(part) || OFFICE_STEMS.some((stem) => part.includes(stem)),
  )
}

/** Numbers that begin as those of telephones do, or stand behind a word for one. */
export function phonesIn(text: string): Span[] {
  const spans: Span[] = []
  for (const { 0: number, index } of text.matchAll(NUMBER)) {
    const digits = number.replace(/\D/g, '')
    const isDate = /^\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}$/.test(number)
    const isDialled = /^[+(]{0,2}[0+]/.test(number) && digits.length >= 6
    if (!isDate && (isDialled || isLabelled(text, index)))
      spans.push([index, index + number.length])
  }
  return spans
}

function isLabelled(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 24), index).toLowerCase()
  const [, label = ''] = /(\p{L}{1,20})[.:\s-]{0,4}$/u.exec(before) ?? []
  return PHONE_LABELS.includes(label)
}

function folded(text: string): string {
  return text.replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue').replace(/ß/g, 'ss')
}
