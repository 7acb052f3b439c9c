/** Which pages and files are one document: the same content, or pages that lead on from one to the next. */
import { become, type Case } from './case.ts'
import { countSaid, kindOf, saysOf, together } from './content.ts'
import { namesOf } from './notice.ts'
import { leadsOn } from './relation.ts'

/** A text that is shorter is no sign that two pages are the same. */
const TELLING = 400

/** The same bytes or text: the one that calls itself canonical stands for all, else the first that was met. */
export function joinSame(cases: readonly Case[]): void {
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

/** Pages that lead on from one to the next are one document, judged by what they say together. */
export function joinParts(cases: readonly Case[]): void {
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
