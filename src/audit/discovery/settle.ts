/** Decides what each address is, when all that can be seen has been seen: which pages are one document, which are none. */
import type { Considered, Decision, DocumentKind } from '../result.ts'
import { countSaid, kindOf, type Says, saysOf, together } from './content.ts'
import { folded, foldedAddress, speaks } from './fold.ts'
import { type Candidate, isPromising, worthOfCandidate } from './frontier.ts'
import { leadsOn } from './relation.ts'
import type { Visit } from './visit.ts'
import type { Why } from './why.ts'
import { LANGUAGE_FOLDERS, OLD_IN_ADDRESS, PLAIN_LANGUAGE, SUPERSEDED } from './words.ts'

/** A text that is shorter is no sign that two pages are the same. */
const TELLING = 400

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

/** A page or file, and what it turned out to be. */
interface Case {
  visit: Visit
  decision: Decision
  kind: DocumentKind | null
  of: string | null
  why: Why
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
  const verdict = result && noticeBy(visit, saysOf(result))
  if (verdict)
    return { ...left(verdict), decision: 'taken', kind: kindOf(namesOf(visit), visit.page) }
  if (candidate.via === 'list') return left('home')
  if (soft !== null && textKey === soft) return left('soft-404')
  if (hub.isHub) return { ...left('lists-notices'), decision: 'hub' }
  if (result?.status === 'unreadable' || result?.status === 'error') return left('unreadable')
  return left(result?.status === 'checked' ? 'says-too-little' : 'not-a-notice')
}

/** Why a document is a notice; undefined when it is none. */
function noticeBy({ result, page, isNamed, candidate }: Visit, says: Says): Why | undefined {
  const isCalled = isNamed || isPromising(candidate)
  if (result?.status === 'unreadable' || result?.status === 'error')
    return page === undefined && isCalled ? 'unreadable-notice' : undefined
  if (result?.status !== 'checked') return undefined
  const said = countSaid(says)
  if (said === 3) return 'says-all'
  return said === 2 && isCalled ? 'named-and-says-some' : undefined
}

/** All that calls it something: the link, the titles, the first heading. */
function namesOf({ candidate, page, result }: Visit): string {
  return [candidate.text, page?.title, page?.heading, result?.title].join(' | ')
}

/** The same bytes or text: the one that calls itself canonical stands for all, else the first that was met. */
function joinSame(cases: readonly Case[]): void {
  const groups = new Map<string, Case[]>()
  for (const one of cases) {
    if (one.decision !== 'taken') continue
    const { sha256, textKey, page } = one.visit
    const keys = [sha256, (page?.text.length ?? 0) < TELLING ? null : textKey].flatMap(
      (key) => key ?? [],
    )
    const group = keys.map((key) => groups.get(key)).find((known) => known) ?? []
    group.push(one)
    for (const key of keys) groups.set(key, group)
  }
  for (const group of new Set(groups.values())) {
    const canonical = group.find(({ visit }) =>
      group.some((one) => one.visit.page?.canonical === visit.url),
    )
    const main = canonical ?? group[0]
    for (const one of group)
      if (one !== main) become(one, 'same', { of: main?.visit.url ?? null, why: 'same-content' })
  }
}

function become(one: Case, decision: Decision, { of, why }: { of: string | null; why: Why }): void {
  one.decision = decision
  one.of = of
  one.why = why
}

/** Pages that lead on from one to the next are one document, judged by what they say together. */
function joinParts(cases: readonly Case[]): void {
  const byUrl = new Map(cases.map((one) => [one.visit.url, one]))
  const nextOf = new Map<Case, Case>()
  for (const one of cases.filter(mayBePart)) {
    const next = one.visit.page?.links.filter(leadsOn).map(({ url }) => byUrl.get(url))
    const other = next?.find(
      (found) => found && found !== one && mayBePart(found) && !isBack(found, one, nextOf),
    )
    if (other) nextOf.set(one, other)
  }
  const behind = new Set(nextOf.values())
  for (const head of nextOf.keys()) if (!behind.has(head)) joinChain(head, nextOf)
}

function isBack(found: Case, one: Case, nextOf: ReadonlyMap<Case, Case>): boolean {
  return nextOf.get(found) === one
}

function mayBePart({ visit }: Case): boolean {
  return visit.page !== undefined && visit.result?.status === 'checked' && visit.isNamed
}

function joinChain(head: Case, nextOf: ReadonlyMap<Case, Case>): void {
  const chain = [head]
  for (let next = nextOf.get(head); next && !chain.includes(next); next = nextOf.get(next))
    chain.push(next)
  const says = together(chain.flatMap(({ visit }) => (visit.result ? [saysOf(visit.result)] : [])))
  if (countSaid(says) < 2) return
  const whole = chain.map(({ visit }) => visit.page?.text ?? '').join(' ')
  become(head, 'taken', { of: null, why: 'says-all-in-parts' })
  const { page } = head.visit
  head.kind = kindOf(namesOf(head.visit), page && { ...page, text: whole })
  for (const part of chain.slice(1)) {
    become(part, 'part', { of: head.visit.url, why: 'further-page' })
    part.kind = head.kind
  }
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
