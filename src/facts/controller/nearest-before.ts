import type { Passage } from '../../document/notice.ts'

const FIRST_LOOK = 1000
/** No name and no mark is longer: what begins so far inside a look is read as in the whole. */
const MARGIN = 500

/**
 * The last of what `read` finds in a passage, in order. It looks at the end of the passage first and further back only
 * while that does not settle it: a block may be the whole text, and is asked once for every contact in it.
 */
export function nearestBefore<T extends Passage>(
  passage: Passage,
  read: (look: Passage) => T[],
): T | undefined {
  const { start: whole, end } = passage
  for (let reach = FIRST_LOOK; ; reach *= 4) {
    const start = Math.max(whole, end - reach)
    const last = read({ start, end }).at(-1)
    if (start === whole || (last && last.start >= start + MARGIN)) return last
  }
}
