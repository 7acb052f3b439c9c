/** One defect, one finding: a specific reason and the item that it hollows out are tied together. */
import { isFinding, type Result } from './result.ts'

const RANK = { error: 3, warning: 2, note: 1 }

/**
 * Ties each item that fails or is in question to the first finding that explains it; the item takes the higher
 * severity of the two. A question is not tied to a finding that fails: the fail would be lost in it.
 */
export function explain(judged: { result: Result; explains: readonly string[] }[]): Result[] {
  const reasons = judged.filter(({ result, explains }) => isFinding(result) && explains.length > 0)
  return judged.map(({ result }) => {
    if (!isFinding(result)) return result
    const reason = reasons.find(
      ({ result: other, explains }) =>
        other !== result &&
        explains.includes(result.rule) &&
        (result.outcome === 'fail' || other.outcome === 'review'),
    )
    if (!reason) return result
    const severity = higher(result.severity, reason.result.severity)
    return {
      ...result,
      explainedBy: reason.result.fingerprint,
      severity: result.outcome === 'fail' ? severity : result.severity,
    }
  })
}

function higher(a: Result['severity'], b: Result['severity']): Result['severity'] {
  if (!a || !b) return a ?? b
  return RANK[a] >= RANK[b] ? a : b
}
