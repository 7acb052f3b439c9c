/** A page or file, and what it turned out to be. */
import type { Decision, DocumentKind } from '../result.ts'
import type { Visit } from './visit.ts'
import type { Why } from './why.ts'

export interface Case {
  visit: Visit
  decision: Decision
  kind: DocumentKind | null
  of: string | null
  why: Why
}

export function become(
  one: Case,
  decision: Decision,
  { of, why }: { of: string | null; why: Why },
): void {
  one.decision = decision
  one.of = of
  one.why = why
}
