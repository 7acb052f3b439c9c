/** Whether an entry of the law tables is meant for this controller. */
import type { Profile } from '../../facts/context.ts'
import type { Fact } from '../../facts/fact.ts'
import type { OutdatedReference } from '../../law/law-change-table.ts'

export function appliesHere(
  { appliesTo = {} }: OutdatedReference,
  { body, country, state }: Profile,
  regime: Fact<string>,
): boolean {
  if (appliesTo.country !== undefined && appliesTo.country !== country) return false
  if (appliesTo.state !== undefined && state !== null && appliesTo.state !== state) return false
  return appliesTo.body === undefined || isOfKind(appliesTo.body, body, regime)
}

function isOfKind(
  kind: NonNullable<NonNullable<OutdatedReference['appliesTo']>['body']>,
  body: Profile['body'],
  { found }: Fact<string>,
): boolean {
  if (kind === 'not-public') return body !== 'public'
  if (kind === 'public' || kind === 'private') return body === kind
  if (body !== 'church') return false
  const protestant = found.some(({ value }) => value === 'dsg-ekd')
  const catholic = found.some(({ value }) => value === 'kdg' || value === 'catholic-parish')
  return kind === 'protestant' ? protestant : catholic || !protestant
}
