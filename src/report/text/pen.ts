import type { ChalkInstance } from 'chalk'
import type { Lang, Rule } from '../../rules/rule.ts'

export interface TextOptions {
  lang: Lang
  /** Columns; lines are wrapped to it, quotes included. */
  width: number
  /** Colour level of chalk: 0 is none. */
  color: 0 | 1 | 2 | 3
  /** Only what fails or is in question; what is hidden still counts. */
  quiet: boolean
  rules: readonly Rule[]
}

export interface Pen extends TextOptions {
  paint: ChalkInstance
  /** Rules whose reason and remedy the report has already given. */
  said: Set<string>
}

/** A heading over lines; nothing when there are none. */
export function section(heading: string, content: string[], { paint }: Pen): string[] {
  return content.length > 0 ? ['', paint.bold(heading), ...content] : []
}
