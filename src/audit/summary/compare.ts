/** What changed on a site between two runs. */
import type { DocumentChange, FindingChange, SiteChanges } from '../result.ts'

export interface ComparedFinding {
  rule: string
  case: string | null
  fingerprint: string
}

export interface ComparedDocument {
  url: string
  sha256: string | null
  /** Null: it was not judged, so nothing is known of its findings. */
  findings: readonly ComparedFinding[] | null
}

/** A site in one run; null where its outcome says nothing about its notices. */
export type ComparedSite = readonly ComparedDocument[] | null

interface Pair {
  before: ComparedDocument | undefined
  now: ComparedDocument | undefined
}

/** Documents in today's order, those that are gone after them. */
export function compareSites(before: ComparedSite, now: ComparedSite): SiteChanges {
  if (before === null || now === null) return unknown(before ?? now ?? [])
  const changes: SiteChanges = { documents: [], findings: [] }
  for (const pair of paired(before, now)) {
    const { url } = pair.now ?? (pair.before as ComparedDocument)
    changes.documents.push({ url, change: documentChange(pair) })
    for (const { finding, change } of findingChanges(pair))
      changes.findings.push({ url, rule: finding.rule, case: finding.case, change })
  }
  return changes
}

function unknown(documents: readonly ComparedDocument[]): SiteChanges {
  const change = 'unknown' as const
  return {
    documents: documents.map(({ url }) => ({ url, change })),
    findings: documents.flatMap(({ url, findings }) =>
      (findings ?? []).map(({ rule, case: name }) => ({ url, rule, case: name, change })),
    ),
  }
}

/** Documents belong together by address and content, else by content (it moved), else by address. */
function paired(before: readonly ComparedDocument[], now: readonly ComparedDocument[]): Pair[] {
  const left = new Set(before)
  const earlier = new Map<ComparedDocument, ComparedDocument>()
  const same = (a: ComparedDocument, b: ComparedDocument) =>
    a.sha256 !== null && a.sha256 === b.sha256
  const steps = [
    (a: ComparedDocument, b: ComparedDocument) => a.url === b.url && same(a, b),
    same,
    (a: ComparedDocument, b: ComparedDocument) => a.url === b.url,
  ]
  for (const fits of steps) {
    for (const document of now) {
      if (earlier.has(document)) continue
      const match = [...left].find((other) => fits(other, document))
      if (!match) continue
      left.delete(match)
      earlier.set(document, match)
    }
  }
  return [
    ...now.map((document) => ({ before: earlier.get(document), now: document })),
    ...[...left].map((document) => ({ before: document, now: undefined })),
  ]
}

function documentChange({ before, now }: Pair): DocumentChange {
  if (!before) return 'new'
  if (!now) return 'gone'
  if (before.sha256 === null || now.sha256 === null) return 'unknown'
  return before.sha256 === now.sha256 ? 'unchanged' : 'changed'
}

/** Of what is gone, nothing is said; of what was not judged in one of the runs, nothing is known. */
function findingChanges({
  before,
  now,
}: Pair): { finding: ComparedFinding; change: FindingChange }[] {
  if (!now) return []
  const changed = (change: FindingChange) => (finding: ComparedFinding) => ({ finding, change })
  if (!before) return (now.findings ?? []).map(changed('new'))
  if (!before.findings || !now.findings)
    return (before.findings ?? now.findings ?? []).map(changed('unknown'))
  const { both, added, missing } = matched(before.findings, now.findings)
  return [
    ...both.map(changed('open')),
    ...added.map(changed('new')),
    ...missing.map(changed('fixed')),
  ]
}

/** By fingerprint, each as often as it occurs. */
function matched(before: readonly ComparedFinding[], now: readonly ComparedFinding[]) {
  const left = [...before]
  const both: ComparedFinding[] = []
  const added: ComparedFinding[] = []
  for (const finding of now) {
    const index = left.findIndex(({ fingerprint }) => fingerprint === finding.fingerprint)
    if (index === -1) added.push(finding)
    else {
      left.splice(index, 1)
      both.push(finding)
    }
  }
  return { both, added, missing: left }
}
