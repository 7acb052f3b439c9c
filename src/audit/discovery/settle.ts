/** Decides what each address is, when all that can be seen has been seen: which pages are one document, which are none. */
import type { Considered } from '../result.ts'
import { become, type Case } from './case.ts'
import { kindOf } from './content.ts'
import { folded, foldedAddress, speaks } from './fold.ts'
import { type Candidate, isPromising, worthOfCandidate } from './frontier.ts'
import { joinParts, joinSame } from './join.ts'
import { namesOf, noticeBy } from './notice.ts'
import { LANGUAGE_FOLDERS, OLD_IN_ADDRESS, PLAIN_LANGUAGE, SUPERSEDED } from './version-words.ts'
import type { Visit } from './visit.ts'
import type { Why } from './why.ts'

export interface Ordered extends Considered {
  order: number
}

interface Around {
  known: ReadonlyMap<string, Candidate>
  /** The key of the text that comes for an address that cannot exist. */
  soft: string | null
  /** Something was not asked for because the site's share is used up. */
  isSpent: boolean
}

export function settle(visits: readonly Visit[], around: Around): Ordered[] {
  const cases = visits.map((visit) => caseOf(visit, around.soft))
  joinSame(cases)
  joinParts(cases)
  const notices = cases.filter(({ decision }) => decision === 'taken')
  for (const one of notices) markStale(one, notices)
  markVariants(cases)
  const seen = new Set(visits.flatMap(({ url, candidate }) => [url, candidate.url]))
  const unseen = [...around.known.values()].filter(
    (candidate) => !seen.has(candidate.url) && isWorthTelling(candidate),
  )
  return [...cases.map(rowOf), ...unseen.map((candidate) => unseenRow(candidate, around.isSpent))]
}

function isWorthTelling({ score, relation }: Candidate): boolean {
  return score.isNamed || isPromising({ score, relation })
}

/** By its own content alone. */
function caseOf(visit: Visit, soft: string | null): Case {
  const left = (why: Why): Case => ({ visit, decision: 'left', kind: null, of: null, why })
  const { hindrance, result, hub, textKey, candidate } = visit
  if (hindrance !== null) return left(hindrance)
  const verdict = noticeBy(visit)
  if (verdict)
    return { ...left(verdict), decision: 'taken', kind: kindOf(namesOf(visit), visit.page) }
  if (candidate.via === 'list') return left('home')
  if (soft !== null && textKey === soft) return left('soft-404')
  if (hub.isHub) return { ...left('lists-notices'), decision: 'hub' }
  if (result?.status === 'unreadable' || result?.status === 'error') return left('unreadable')
  return left(result?.status === 'checked' ? 'says-too-little' : 'not-a-notice')
}

function markStale(one: Case, notices: readonly Case[]): void {
  if (one.decision !== 'taken') return
  if (speaks(folded(namesOf(one.visit)), SUPERSEDED))
    become(one, 'stale', { of: null, why: 'says-superseded' })
  else if (isOld(one) && notices.some((other) => isNewer(other, one)))
    become(one, 'stale', { of: null, why: 'old-address' })
}

function isOld({ visit }: Case): boolean {
  return speaks(`${foldedAddress(visit.url)}${folded(visit.candidate.text)}`, OLD_IN_ADDRESS)
}

/** A notice in force on the same thing: the policy of the website, or a sheet of the same name. */
function isNewer(other: Case, one: Case): boolean {
  if (other === one || other.decision !== 'taken' || isOld(other) || other.kind !== one.kind)
    return false
  return one.kind === 'policy' || bareName(other) === bareName(one)
}

function bareName({ visit }: Case): string {
  const last = new URL(visit.url).pathname.split('/').filter(Boolean).at(-1) ?? ''
  const [words = ''] = foldedAddress(new URL(`/${last}`, visit.url).href).split('|')
  return OLD_IN_ADDRESS.reduce((text, word) => text.replace(word, ' '), words).trim()
}

function markVariants(cases: readonly Case[]): void {
  const originals = cases.filter(
    (one) => one.decision === 'taken' && variantOf(one.visit) === undefined,
  )
  if (originals.length === 0) return
  const byUrl = new Map(cases.map((one) => [one.visit.url, one]))
  for (const one of cases) {
    const why = variantOf(one.visit)
    if (why === undefined || !mayBeVariant(one)) continue
    const original =
      originalOf(one, byUrl) ?? originals.find(({ kind }) => kind === 'policy') ?? originals[0]
    if (original === undefined || original === one) continue
    become(one, 'variant', { of: original.visit.url, why })
    one.kind = original.kind
  }
}

function mayBeVariant({ decision, visit }: Case): boolean {
  if (decision === 'taken') return true
  return decision === 'left' && visit.isNamed && visit.result?.status === 'checked'
}

/** The notice whose page led there. */
function originalOf({ visit }: Case, byUrl: ReadonlyMap<string, Case>): Case | undefined {
  const parent = byUrl.get(visit.candidate.parent ?? '')
  if (parent === undefined) return undefined
  const head =
    parent.decision === 'part' || parent.decision === 'same' ? byUrl.get(parent.of ?? '') : parent
  return head?.decision === 'taken' && variantOf(head.visit) === undefined ? head : undefined
}

const folders = new Set(LANGUAGE_FOLDERS)

/** What makes a document a version of another one. */
function variantOf(visit: Visit): 'other-language' | 'plain-language' | undefined {
  const named = `${folded(namesOf(visit))}${foldedAddress(visit.url)}`
  if (speaks(named, PLAIN_LANGUAGE)) return 'plain-language'
  const language = visit.result?.language ?? visit.page?.language ?? ''
  if (language !== '') return language.startsWith('de') ? undefined : 'other-language'
  const [, folder = ''] = new URL(visit.url).pathname.toLowerCase().split('/')
  return folders.has(folder) ? 'other-language' : undefined
}

function rowOf({ visit, decision, kind, of, why }: Case): Ordered {
  const { candidate, url, sha256 } = visit
  return { ...rowFor(candidate), url, decision, kind, of, sha256, why }
}

function unseenRow(candidate: Candidate, isSpent: boolean): Ordered {
  const { score } = candidate
  const unasked: Why = isSpent && isPromising(candidate) ? 'budget' : 'not-asked'
  const why: Why = score.isNegative ? 'other-words' : unasked
  return { ...rowFor(candidate), decision: 'left', kind: null, of: null, sha256: null, why }
}

function rowFor(candidate: Candidate) {
  const { url, parent, via, text, heading, order } = candidate
  return { url, parent, via, text, heading, score: worthOfCandidate(candidate), order }
}
