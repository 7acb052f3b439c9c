import { opensTopic } from '../heading-signs.ts'
import { bearsBannerName } from './furniture.ts'
import { type Branch, contains, isBranch, lengthBelow, textBelow } from './visible-tree.ts'
import { privacyWords } from './weights.ts'

const HEADING = /^h[1-6]$/
/** Fewer characters say nothing beside a title. */
const SHORTEST = 120
const CHOICE = /einstellung|auswahl|settings|preferences|choices|cookies/i

/**
 * Whether a footer, a side column or a dialog holds a notice of its own: a title that speaks of privacy, and text below
 * it that opens topics of a notice. A banner that asks for consent holds none.
 */
export function holdsNotice(branch: Branch): boolean {
  if (lengthBelow(branch) < SHORTEST || bearsBannerName(branch)) return false
  const titles = headingsOf(branch)
  const title = titles.find((each) => privacyWords(each) > 0 && !CHOICE.test(each))
  if (!title || contains(branch, asksForConsent)) return false
  const opensOthers = titles.some((each) => each !== title && opensTopic(each))
  return opensOthers || lengthBelow(branch) > 4 * SHORTEST
}

function headingsOf(branch: Branch): string[] {
  return branch.children.filter(isBranch).flatMap((child) => {
    if (!isHeading(child)) return headingsOf(child)
    return [textBelow(child).replace(/\s+/g, ' ').trim()]
  })
}

function isHeading({ tag, attributes }: Branch): boolean {
  return HEADING.test(tag) || tag === 'summary' || attributes.get('role') === 'heading'
}

const asksForConsent = (branch: Branch) =>
  /^(?:button|a)$/.test(branch.tag) &&
  lengthBelow(branch) < 40 &&
  /akzeptieren|annehmen|zustimmen|ablehnen|accept|reject|allow/i.test(textBelow(branch))
