/** Links within one notice: to its next page, or to its version in another language. */
import { folded, foldedAddress, speaks } from './fold.ts'
import type { Link, Page } from './page.ts'
import { PLAIN_LANGUAGE } from './version-words.ts'

/** "Seite 2 von 3", and what leads there. */
const FURTHER = /\b(?:seite|teil|page|part) \d{1,2} (?:von|of) \d{1,2}\b/

export type Relation = 'next' | 'alternate'

/** What a link on a notice leads to, when it is one of these. */
export function relationOf(link: Link, page: Page): Relation | null {
  if (leadsOn(link)) return 'next'
  const said = folded(link.text)
  const isForeign = link.hreflang !== '' && !link.hreflang.startsWith('de')
  const isPlain =
    link.part === 'body' && speaks(`${said}${foldedAddress(link.url)}`, PLAIN_LANGUAGE)
  const isTranslated = isForeign && link.hreflang.slice(0, 2) !== page.language.slice(0, 2)
  return isTranslated || isPlain ? 'alternate' : null
}

/** Whether a link leads on to the next page. */
export function leadsOn(link: Link): boolean {
  return link.rel.includes('next') || FURTHER.test(folded(link.text))
}
