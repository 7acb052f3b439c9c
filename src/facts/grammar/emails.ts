import type { Found } from '../fact.ts'
import type { Contact } from '../facts.ts'

/** The sign, written plainly, in brackets, or as a word between blanks. */
const AT = /@|[([{<] ?(?:@|at|ät|a|at-symbol|at-zeichen|ät-zeichen) ?[)\]}>]| (?:at|ät) /gi
const LOCAL_SIGN = /[\w.%+-]/
/** A host name behind the sign; its dots may be written out or stand between blanks. */
const HOST =
  /^ ?[a-z0-9-]{1,63}(?:(?:\.| \. | ?[([{<] ?(?:dot|punkt|\.) ?[)\]}>] ?| (?:dot|punkt) )[a-z0-9-]{2,63}){1,5}/i
/** Words put into an address against collectors of addresses; the mail does not arrive with them. */
const SPAM_TRAP = /no-?spam|kein-?spam|spam-?schutz|remove-?this|delete-?this/i
/** The same as a whole label; inside another word they belong to it: "loeschung@", "entfernungen.example". */
const TRAP_LABEL = /^(?:remove(?:-?me)?|anti-?spam|(?:bitte-?)?(?:entfernen|loeschen)|invalid)$/i
/** What a page shows in place of an address that a script would have to write. */
const PROTECTED = /\[e-?mail.protected\]|\(e-?mail.protected\)/gi
const LOCAL_MAX = 64

/** All e-mail addresses of a text. A bare "at" counts only beside a label or a dot that is written out. */
export function emailsIn(text: string): Found<Contact>[] {
  const found: Found<Contact>[] = []
  for (const sign of text.matchAll(AT)) {
    const email = emailAround(text, sign.index, sign[0])
    if (email) found.push(email)
  }
  for (const { index, 0: words } of text.matchAll(PROTECTED)) {
    const value: Contact = { kind: 'email', text: words, obfuscated: true }
    found.push({ value, at: { start: index, end: index + words.length }, confidence: 'medium' })
  }
  return found
}

function emailAround(text: string, index: number, sign: string): Found<Contact> | undefined {
  const localEnd = text[index - 1] === ' ' ? index - 1 : index
  const start = startOfLocal(text, localEnd)
  const host = HOST.exec(text.slice(index + sign.length, index + sign.length + 130))?.[0]
  if (start === localEnd || !host || !/[a-z]{2}$/i.test(host)) return undefined
  const end = index + sign.length + host.length
  const words = text.slice(start, end)
  const spelled = / (?:dot|punkt) | \. |[)\]}>] ?\w/i.test(host)
  const labelled = /(?:e-?mail|mail|kontakt)\W{0,3}$/i.test(
    text.slice(Math.max(0, start - 12), start),
  )
  if (/^\s/.test(sign) && !spelled && !labelled) return undefined
  const trapped = words.split(/[@.+_]/).some((label) => TRAP_LABEL.test(label))
  const obfuscated = trapped || SPAM_TRAP.test(words)
  const value: Contact = { kind: 'email', text: words, ...(obfuscated && { obfuscated }) }
  return { value, at: { start, end }, confidence: 'high' }
}

function startOfLocal(text: string, end: number): number {
  let at = end
  while (at > 0 && end - at < LOCAL_MAX && LOCAL_SIGN.test(text[at - 1] as string)) at--
  while (at < end && /[.%+-]/.test(text[at] as string)) at++
  return at
}
