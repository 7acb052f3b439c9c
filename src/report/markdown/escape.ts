/** Text of strangers in Markdown: shown as it is, neither markup nor HTML, and without addressing anybody. */
import { harmless } from '../layout.ts'

/** Signs that mean something in CommonMark, in GitHub's and GitLab's dialects. */
const SIGNS = /[\\`*_{}[\]<>|~&$#@!%]|:(?=[/a-z0-9_+-])/gi
/** Before a word they mention a person or link an issue, a label, a milestone; an escape does not prevent that. */
const MENTIONS = '@#!$~%&'
/** Where the escape would be shown. */
const UNESCAPED = '@!%'
const BREAK = '&#8203;'

/** A text in one line. */
export function inline(text: string): string {
  const flat = harmless(text.replace(/\s+/g, ' ').trim())
  const escaped = flat.replace(SIGNS, (sign, at: number) => {
    const shown = UNESCAPED.includes(sign) ? sign : `\\${sign}`
    return isMention(flat, at) ? shown + BREAK : shown
  })
  return (
    escaped
      // A line of a list, a heading or a rule begins with these.
      .replace(/^([-+=])/, '\\$1')
      .replace(/^(\d{1,9})([.)])/, '$1\\$2')
      .replace(/\bwww\./gi, (name) => `${name.slice(0, -1)}\\.`)
  )
}

function isMention(text: string, at: number): boolean {
  if (!MENTIONS.includes(text[at] ?? '')) return false
  return /[\p{L}\p{N}_"]/u.test(text[at + 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')
}

/** A name as code, whatever backticks it has; in a table a bar would end the cell. */
export function code(text: string): string {
  const flat = harmless(text.replace(/\s+/g, ' ')).replaceAll('|', '\\|')
  const longest = Math.max(0, ...(flat.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  return longest > 0 ? `${fence} ${flat} ${fence}` : `${fence}${flat}${fence}`
}
