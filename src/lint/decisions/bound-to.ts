import type { Result } from '../result.ts'
import type { Decision } from './decision.ts'

/**
 * What a decision on a finding is bound to, for people to read: the words with their section; of an absence the first
 * section searched, for the words in its evidence only say why it is owed.
 */
export function boundTo(finding: Result): Pick<Decision, 'section' | 'quote'> {
  const [words] = finding.stated === 'no' ? [] : finding.evidence
  return { section: words?.section ?? finding.searched[0] ?? [], quote: words?.quote ?? null }
}
