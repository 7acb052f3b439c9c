import type { Detector } from '../detector.ts'
import { fact } from '../fact.ts'
import { stretchAt } from './stretch.ts'

/**
 * Where the notice rests processing on legitimate interests: `cited` by Art. 6(1)(f), `worded`, or `fiscal` where the
 * words show an act outside a public task. A wholesale catalogue does not count.
 */
export const interestReliance: Detector<'interestReliance'> = (reading, facts) => {
  const told = facts.legalBasis.found.filter(
    ({ value }) => value.letter === '6.1.f' && !value.catalogue,
  )
  const found = told.map(({ value, at, confidence }) => {
    const stretch = stretchAt(reading, at.start)
    const fiscal = reading.has(stretch, 'competence.fiscal', 'competence.outsideTask')
    const plain = value.by === 'citation' ? ('cited' as const) : ('worded' as const)
    return { value: { kind: fiscal ? ('fiscal' as const) : plain }, at, confidence }
  })
  return fact(found.length > 0 ? 'yes' : 'no', found)
}
