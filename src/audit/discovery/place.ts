/** Where on a page something stands: told by elements, roles, and the names that designers give. */
import type { Element } from './dom.ts'
import { BANNER_NAMES, FOOTER_NAMES, MAIN_NAMES, NAVIGATION_NAMES } from './page-words.ts'

export interface Place {
  part: 'footer' | 'navigation' | 'body'
  /** In the content proper: a header or footer here is that of an article. */
  isMain: boolean
  /** In a banner about cookies. */
  isBanner: boolean
}

export const START: Place = { part: 'body', isMain: false, isBanner: false }

const footerNames = new Set(FOOTER_NAMES)
const navigationNames = new Set(NAVIGATION_NAMES)
const bannerNames = new Set(BANNER_NAMES)
const mainNames = new Set(MAIN_NAMES)

/** The place of what is in an element that stands in a place. */
export function placeIn(element: Element, place: Place): Place {
  const { name, attribs } = element
  const role = attribs['role']
  if (name === 'html' || name === 'body') return place
  if (name === 'main' || role === 'main') return { ...place, part: 'body', isMain: true }
  if (name === 'nav' || role === 'navigation') return { ...place, part: 'navigation' }
  if (role === 'dialog' || role === 'alertdialog') return { ...place, isBanner: true }
  if (!place.isMain) {
    if (name === 'footer' || role === 'contentinfo') return { ...place, part: 'footer' }
    if (name === 'header' || name === 'aside' || role === 'banner')
      return { ...place, part: 'navigation' }
  }
  return placeByName(attribs, place)
}

function placeByName(attribs: Record<string, string>, place: Place): Place {
  const names = namesOf(attribs)
  if (names.length === 0) return place
  if (names.some((one) => bannerNames.has(one))) return { ...place, isBanner: true }
  if (place.isMain) return place
  if (names.some((one) => footerNames.has(one))) return { ...place, part: 'footer' }
  if (names.some((one) => navigationNames.has(one))) return { ...place, part: 'navigation' }
  const isMain = place.part === 'body' && names.some((one) => mainNames.has(one))
  return isMain ? { ...place, isMain } : place
}

/** The first word of each name: `footer-links` stands in the footer, `has-footer` need not. */
function namesOf(attribs: Record<string, string>): string[] {
  const all = `${attribs['id'] ?? ''} ${attribs['class'] ?? ''}`.slice(0, 500).trim()
  if (all === '') return []
  return all.split(/\s/).map((one) => (/^[a-z]{1,30}/i.exec(one)?.[0] ?? '').toLowerCase())
}
