/** Groups of a pattern that are repeated, each as a pattern of its own whose ambiguity can be decided. */

/** From how many repetitions on an ambiguous group counts: below, its readings stay few. */
const OFTEN = 3
/** A bound from which a repeat is taken for one without end; smaller ones are cheap to check as they are. */
const LONG = 5

interface Group {
  /** Where its content begins, behind `(?:` and the like. */
  content: number
  isLookaround: boolean
  /** The content with inner look-around left out and long bounds opened. */
  text: string
}

/**
 * Each repeated group G as `^(?:G)*$`. A checker that weighs growth without end calls every bounded pattern safe,
 * and yet `(a{1,30}){1,30}b` takes hours on forty letters: the readings of one word multiply with each round. Whether
 * they do is decided on the loop alone. What stands outside of it adds no rounds, so no pattern is let through that
 * multiplies; look-around only rules readings out and is left out.
 */
export function repeatedGroups(source: string): string[] {
  const found: string[] = []
  const open: Group[] = [{ content: 0, isLookaround: false, text: '' }]
  for (let at = 0; at < source.length; ) {
    const token = TOKEN.exec(source.slice(at))?.[0] ?? source.charAt(at)
    at += token.length
    const group = open.at(-1)
    if (!group) break
    if (token.startsWith('(')) {
      open.push({ content: at, isLookaround: /^\(\?<?[=!]/.test(token), text: '' })
    } else if (token === ')') {
      const around = open.at(-2)
      open.pop()
      const repeat = QUANTIFIER.exec(source.slice(at))?.[0] ?? ''
      at += repeat.length
      if (mostOf(repeat) >= OFTEN) found.push(`^(?:${group.text})*$`)
      if (around && !group.isLookaround) around.text += `(?:${group.text})${opened(repeat)}`
    } else group.text += opened(token)
  }
  return [...new Set(found.filter(isVariable))]
}

/** Escapes and classes whole, the beginning of a group with its marks, a repeat with its bounds. */
const TOKEN =
  /^(?:\\[pP]\{[^}]{1,40}\}|\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:<?[=!]|<\w{1,40}>|:))?|\{\d+(?:,\d*)?\})/
const QUANTIFIER = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/

/** How often a repeat goes round at most; 1 where there is none. */
function mostOf(repeat: string): number {
  if (repeat === '' || repeat.startsWith('?')) return 1
  const [, least = '', comma = '', most = ''] = /^\{(\d+)(,?)(\d*)\}/.exec(repeat) ?? []
  if (least === '' || (comma !== '' && most === '')) return Number.POSITIVE_INFINITY
  return Number(most || least)
}

/** A repeat of many rounds without its upper bound; all else as it is. */
function opened(token: string): string {
  const [, least, most] = /^\{(\d+),(\d+)\}/.exec(token) ?? []
  return most !== undefined && Number(most) >= LONG
    ? token.replace(/^\{\d+,\d+\}/, `{${least},}`)
    : token
}

/** Without a choice there is one reading. */
function isVariable(pattern: string): boolean {
  return /[|?+]|\{\d+,|\*(?!\$$)/.test(pattern.slice('^(?:'.length))
}
