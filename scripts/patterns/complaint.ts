import { check } from 'recheck'
import type { Pattern } from './patterns-of.ts'
import { repeatedGroups } from './repeated-groups.ts'

const PATIENCE = 20_000 // milliseconds for one pattern

/**
 * Why a pattern is not proved safe; nothing when it is. Both the pattern, with the flags that it is used with, and
 * each group that it repeats go through recheck's automaton checker. Whatever is not "safe" is a complaint, also when
 * the checker cannot tell.
 */
export async function complaintAbout({
  source,
  flags,
  text,
}: Pattern): Promise<string | undefined> {
  if (source === undefined) return `built at run time, cannot be proved: ${text}`
  const whole = await flawOf(source, flags)
  if (whole !== undefined) return `${whole}: ${text}`
  for (const group of repeatedGroups(source)) {
    // `g` and `y` say where a search begins, and a group is tried at one place.
    const flaw = await flawOf(group, flags.replace(/[gy]/g, ''))
    if (flaw !== undefined) return `${flaw} in the repeated group ${group}: ${text}`
  }
  return undefined
}

async function flawOf(source: string, flags: string): Promise<string | undefined> {
  try {
    // `d` only adds offsets to the result, and recheck does not know it.
    const verdict = await check(source, flags.replace('d', ''), {
      checker: 'automaton',
      // recheck's own limit does not hold when a pattern is too large for it: it then never answers.
      signal: AbortSignal.timeout(PATIENCE),
    })
    if (verdict.status === 'safe') return undefined
    const why =
      verdict.status === 'vulnerable' ? verdict.complexity.summary : JSON.stringify(verdict.error)
    return `${verdict.status} (${why})`
  } catch (error) {
    return `unknown (${String(error)})`
  }
}
