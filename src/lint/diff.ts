/** What changed between two versions of a document: duties gained and lost, findings new and fixed. */
import { type DocumentResult, findingsOf, type Result } from './result.ts'

export interface DutyChange {
  rule: string
  article: Result['article']
  /** The result in each version; the evidence of the one that passes shows the words that went or came. */
  before: Result
  after: Result
}

export interface DocumentDiff {
  /** Null where the document is not there in that version. */
  before: string | null
  after: string | null
  /** Duties that are fulfilled now and were not, and the reverse; what the law does not ask for counts as neither. */
  gained: DutyChange[]
  lost: DutyChange[]
  /** Findings by fingerprint, each as often as it occurs; what only moved is in neither list, nor is what went with its document. */
  added: Result[]
  fixed: Result[]
  /** How many findings stand in both. */
  same: number
}

/** Compares two versions; `undefined` stands for a document that was added or removed. Suppressed findings do not count. */
export function diff(
  before: DocumentResult | undefined,
  after: DocumentResult | undefined,
): DocumentDiff {
  const duties = dutiesOf(before, after)
  const [old, now] = [before ? findingsOf(before) : [], after ? findingsOf(after) : []]
  const added = beyond(now, old)
  return {
    before: before?.path ?? null,
    after: after?.path ?? null,
    gained: duties.filter((duty) => isFulfilled(duty.after) && isLacking(duty.before)),
    lost: duties.filter((duty) => isFulfilled(duty.before) && isLacking(duty.after)),
    added,
    fixed: after ? beyond(old, now) : [],
    same: now.length - added.length,
  }
}

const isFulfilled = ({ outcome }: Result) => outcome === 'pass'
const isLacking = ({ outcome }: Result) => outcome === 'fail' || outcome === 'review'

function dutiesOf(
  before: DocumentResult | undefined,
  after: DocumentResult | undefined,
): DutyChange[] {
  const old = new Map(itemsOf(before).map((result) => [result.rule, result]))
  return itemsOf(after).flatMap((result) => {
    const { rule, article } = result
    const earlier = old.get(rule)
    return earlier ? [{ rule, article, before: earlier, after: result }] : []
  })
}

/** The twenty item rules: each gives one result. */
function itemsOf(document: DocumentResult | undefined): Result[] {
  return (document?.results ?? []).filter(({ stated }) => stated !== null)
}

/** What a list holds beyond another one, by fingerprint and number. */
function beyond(list: readonly Result[], other: readonly Result[]): Result[] {
  const left = new Map<string, number>()
  for (const { fingerprint } of other) left.set(fingerprint, (left.get(fingerprint) ?? 0) + 1)
  return list.filter(({ fingerprint }) => {
    const n = left.get(fingerprint) ?? 0
    left.set(fingerprint, n - 1)
    return n <= 0
  })
}
