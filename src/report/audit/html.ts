/** HTML in which all that is put in is text, unless it is HTML itself: nothing has to be remembered to be escaped. */
import { createHash } from 'node:crypto'
import { harmless } from '../layout.ts'

/** Text that is HTML already. */
export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

export type Slot = Html | string | number | null | undefined | false | readonly Slot[]

/** A template: text is escaped for content and for quoted attributes, lists are joined, null and false are nothing. */
export function html(parts: TemplateStringsArray, ...slots: Slot[]): Html {
  return new Html(String.raw({ raw: parts }, ...slots.map(written)))
}

function written(slot: Slot): string {
  if (slot === null || slot === undefined || slot === false) return ''
  if (slot instanceof Html) return slot.text
  if (typeof slot === 'object') return slot.map(written).join('')
  return escapeHtml(String(slot))
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Every text of others goes through here: no markup, no control characters, no reversed writing. */
function escapeHtml(text: string): string {
  return harmless(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
}

/** An address that a reader may follow; undefined for any scheme but http and https. */
export function webAddress(url: string): string | undefined {
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.href : undefined
}

/** A link to a page of others; only the text where the address is none that may be followed. */
export function outward(url: string, text: Slot = url): Html {
  const address = webAddress(url)
  if (!address) return html`<span class="url">${text}</span>`
  return html`<a class="url" href="${address}" rel="noopener noreferrer">${text}</a>`
}

/** Data for a script of the page: no sign in it can end the element that holds it. */
export function embeddedJson(id: string, data: unknown): Html {
  const text = JSON.stringify(data, (_, value) =>
    typeof value === 'string' ? harmless(value) : value,
  )
  const safe = text.replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return html`<script type="application/json" id="${id}">${new Html(safe)}</script>`
}

/** The source of a Content-Security-Policy that allows exactly this text. */
export function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
