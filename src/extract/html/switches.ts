import type { Branch } from './visible-tree.ts'

const TITLE_NAMES =
  /(?:^|[\s_-])(?:accordion|collapse|collapsible|toggle|faq|tab)(?:[\w-]{0,15}[_-])?(?:title|header|heading|head|question|trigger|button|label)(?:\s|$)|(?:^|\s)toggler(?:\s|$)/i

/** Whether a click on it opens or closes a panel beside it: the title of a foldable part. */
export function isSwitch({ tag, attributes }: Branch): boolean {
  if (attributes.size === 0 || /^(?:input|li|ul|ol|nav|form|section|article|table|body)$/.test(tag))
    return false
  if (attributes.has('aria-expanded') || attributes.has('aria-controls')) return true
  const toggle = attributes.get('data-bs-toggle') ?? attributes.get('data-toggle') ?? ''
  if (/^(?:collapse|accordion)/.test(toggle)) return true
  if (attributes.get('role') === 'button') return true
  return TITLE_NAMES.test(attributes.get('class') ?? '')
}

/** The ids of the panels that a switch names. */
export function panelsOf(branch: Branch): string[] {
  if (branch.attributes.size === 0) return []
  const { attributes } = branch
  const names = [
    'aria-controls',
    'data-target',
    'data-bs-target',
    ...(isSwitch(branch) ? ['href'] : []),
  ]
  return names.flatMap((name) => {
    const target = attributes.get(name)
    return target ? [target.replace(/^#/, '')] : []
  })
}
