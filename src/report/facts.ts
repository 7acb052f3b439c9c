import type { Notice } from '../document/notice.ts'
import { harmless, shorten } from './layout.ts'

/** A fact as it is shown; its value may be anything. */
interface Shown {
  stated: string
  found: { value: unknown; at: { start: number; end: number }; confidence: string }[]
  nearMiss?: { at: { start: number; end: number }; lacks: string }
}

/** What was understood, fact by fact: value, how sure, and the words. */
export function factsReport(notice: Notice, facts: Record<string, unknown>): string {
  const lines = Object.entries(facts).flatMap(([name, value]) => factLines(notice, name, value))
  return `${lines.join('\n')}\n`
}

function factLines(notice: Notice, name: string, value: unknown): string[] {
  if (!isFact(value)) return [`${name}: ${otherwise(value)}`]
  const finds = value.found.map(({ value: found, at, confidence }) => {
    const quote = harmless(shorten(notice.text.slice(at.start, at.end), 140))
    return `    ${otherwise(found)} (${confidence}) “${quote}”`
  })
  const near = value.nearMiss
  const miss = near
    ? [
        `    nearest: “${harmless(shorten(notice.text.slice(near.at.start, near.at.end), 140))}” (lacks ${near.lacks})`,
      ]
    : []
  return [`${name}: ${value.stated}`, ...finds, ...miss]
}

function isFact(value: unknown): value is Shown {
  return typeof value === 'object' && value !== null && 'stated' in value && 'found' in value
}

function otherwise(value: unknown): string {
  if (typeof value !== 'object' || value === null) return plain(value)
  return Object.entries(value)
    .filter(([, each]) => each !== null && each !== undefined && each !== false)
    .map(([key, each]) =>
      each === true ? key : `${key} ${typeof each === 'object' ? otherwise(each) : plain(each)}`,
    )
    .join(', ')
}

/** A value in one line. */
function plain(value: unknown): string {
  return harmless(String(value).replace(/\s+/g, ' '))
}
