import type { Result } from '../result.ts'
import { boundTo } from './bound-to.ts'
import type { Decision } from './decision.ts'

/** The decision on a finding of a document, as it is written down. */
export function record(
  finding: Result,
  document: string,
  decided: Pick<Decision, 'verdict' | 'reason' | 'by' | 'until'>,
): Decision {
  return {
    fingerprint: finding.fingerprint,
    document,
    rule: finding.rule,
    case: finding.case,
    ...boundTo(finding),
    ...decided,
  }
}
