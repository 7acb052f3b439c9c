import { findingsOf, type Report, rankOf } from '../../lint/result.ts'
import { FAIL_ON, type FailOn } from '../../run/config.ts'

export interface Gate {
  failOn: FailOn
  /** More warnings than this fail the run; hidden ones count, too. */
  maxWarnings?: number | undefined
  /** Findings never fail the run; what could not be done still does. */
  exitZero?: boolean | undefined
  /** A document that could not be read is told and does not fail the run. */
  allowUnreadable?: boolean | undefined
  /** Whether there may be nothing to judge. */
  mayBeEmpty?: boolean | undefined
  /** Whether a document was named itself, and not met in a directory or by a glob. */
  isNamed(path: string): boolean
}

/**
 * 2 when a document could not be read, a named one is no notice, or nothing was judged; else 1 when a finding reaches
 * the level or there are too many warnings; else 0.
 */
export function exitCode({ documents, summary }: Report, gate: Gate): 0 | 1 | 2 {
  const isBroken = ({ status, path }: Report['documents'][number]) => {
    if (status === 'error') return true
    if (status === 'unreadable') return !gate.allowUnreadable
    return status === 'not-a-notice' && gate.isNamed(path)
  }
  if (documents.some(isBroken)) return 2
  // What could not be read is not nothing: it is never green by itself.
  const isNothing = documents.every(({ status }) => status === 'not-a-notice')
  if (isNothing && gate.mayBeEmpty) return 0
  if (documents.every(({ status }) => status !== 'checked')) return 2
  if (gate.exitZero) return 0
  if (gate.maxWarnings !== undefined && summary.findings.warning > gate.maxWarnings) return 1
  if (gate.failOn === 'none') return 0
  const reached = FAIL_ON.slice(0, FAIL_ON.indexOf(gate.failOn) + 1)
  const fails = documents.flatMap(findingsOf).some((finding) => reached.includes(rankOf(finding)))
  return fails ? 1 : 0
}
