import { PRODUCT } from './robots.ts'

/** Whose crawler this is: operators must be able to tell, and to object. */
export interface Identity {
  /** Of art13. */
  version: string
  /** A mail address or an http(s) address of a page. */
  contact: string
  /** What the visit is for. */
  purpose?: string
  /** How not to be visited any more. */
  objection?: string
}

const PURPOSE = 'audit of privacy notices under Art. 13 GDPR'
const OBJECTION = 'opt out by writing to this contact'

/**
 * `art13/<version> (+contact; purpose; opt-out)`.
 * @throws {Error} when the contact is neither mail nor web address, or a part holds what a header cannot.
 */
export function userAgent(identity: Identity): string {
  const { version, contact, purpose = PURPOSE, objection = OBJECTION } = identity
  if (!isPage(contact) && !isMail(contact))
    throw new Error(
      `The contact "${contact}" is neither a mail address nor the address of a web page: give one, as audit@example.org.`,
    )
  const parts = [`+${contact}`, purpose, objection]
  const bad = parts.find((part) => !/^[\x20-\x27\x2a-\x3a\x3c-\x7e]*$/.test(part))
  if (bad !== undefined)
    throw new Error(
      `"${bad}" cannot stand in the User-Agent: use ASCII letters, without semicolons and parentheses.`,
    )
  return `${PRODUCT}/${version} (${parts.join('; ')})`
}

function isPage(contact: string): boolean {
  return /^https?:/.test(contact) && URL.canParse(contact)
}

function isMail(contact: string): boolean {
  const [name, domain, ...more] = contact.split('@')
  return Boolean(name && domain?.includes('.')) && more.length === 0 && !/\s/.test(contact)
}
