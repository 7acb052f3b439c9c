import type { SiteRow } from '../../audit/result.ts'

/** In the order in which a reader asks for them. */
export const RANKS = ['error', 'warning', 'review', 'note'] as const

/**
 * Documents, judged ones, and findings by rank. Null is what nobody knows: of a site that could not be read, and the
 * findings where no text was judged; a nought would say that there are none.
 */
export function knownOf({ outcome, documents, judged, findings }: SiteRow): (number | null)[] {
  const isRead = outcome === 'found' || outcome === 'not-found'
  const counts = isRead ? [documents, judged] : [null, null]
  return [...counts, ...RANKS.map((rank) => (isRead && judged > 0 ? findings[rank] : null))]
}
