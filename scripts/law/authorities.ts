/** Checks the shape of what is told of supervisory authorities: a slip here would be printed as a correction. */

import { AUTHORITIES } from '../../src/law/authority-table.ts'
import { type CompetenceCase, competenceFor } from '../../src/law/competence.ts'
import { INSTRUMENTS } from '../../src/law/instrument-table.ts'
import { STATE_CODES } from '../../src/law/states.ts'

/** Every problem, one sentence each. */
export function checkAuthorities(): string[] {
  return [...checkReferences(), ...checkContacts(), ...checkFormerValues()]
}

/** Addresses and numbers as a reader needs them: a misprint here would be printed as a correction. */
function checkContacts(): string[] {
  return AUTHORITIES.flatMap(({ id, country, street, zip, phone, fax, email, web, poBox }) => {
    const codes = country === 'DE' ? [zip, poBox?.zip] : []
    return [
      ...codes
        .filter((code) => code !== undefined && !/^\d{5}$/.test(code))
        .map((code) => `${id}: postal code "${code}"`),
      ...((street === undefined) === (zip === undefined) ? [] : [`${id}: street without its code`]),
      ...[phone, fax]
        .filter((number) => number !== undefined && !/^\+?[\d ()/-]{8,}$/.test(number))
        .map((number) => `${id}: number "${number}"`),
      ...(email === undefined || /^[\w.-]+@[\w.-]+\.\w+$/.test(email) ? [] : [`${id}: "${email}"`]),
      ...(web.startsWith('https://') ? [] : [`${id}: web address "${web}"`]),
    ]
  })
}

/** A former value says what to look for in the form that the search needs, and differs from what is right today. */
function checkFormerValues(): string[] {
  return AUTHORITIES.flatMap(({ id, former, street, email, name, variants, short }) =>
    former.flatMap(({ kind, value, match, replacedBy }) => {
      const digits = kind === 'phone' || kind === 'fax'
      const right = [street, email, name, ...variants, ...short]
      return [
        ...match
          .filter((sought) => digits !== /^\d+$/.test(sought))
          .map((sought) => `${id}: "${sought}" is no ${kind} to look for`),
        ...match
          .filter((sought) => right.includes(sought))
          .map((sought) => `${id}: "${sought}" is right`),
        ...(replacedBy === value ? [`${id}: "${value}" replaced by itself`] : []),
      ]
    }),
  )
}

const CASES: readonly (CompetenceCase | undefined)[] = [
  undefined,
  'federal-body',
  'telecommunications',
  'joint-jobcenter',
  'municipal-jobcenter',
  'real-estate-or-trade-tax',
  'local-tax',
  'savings-bank',
  'municipal-company',
  'online-service-across-states',
  'broadcaster',
  'protestant',
  'catholic',
]

/** Competence leads to authorities that exist, and an instrument to successors that exist. */
function checkReferences(): string[] {
  const ids = AUTHORITIES.map(({ id }) => id)
  const competent = STATE_CODES.flatMap((state) =>
    CASES.flatMap((special) => [
      ...competenceFor(state, 'public', special).authorities,
      ...competenceFor(state, 'private', special).authorities,
    ]),
  )
  const instruments = INSTRUMENTS.map(({ id }) => id)
  const successors = INSTRUMENTS.flatMap(({ replacedBy = [] }) => replacedBy)
  const matches = AUTHORITIES.flatMap(({ former }) =>
    former.filter(({ match }) => match.length === 0),
  )
  return [
    ...competent.filter((id) => !ids.includes(id)).map((id) => `no authority ${id}`),
    ...successors.filter((id) => !instruments.includes(id)).map((id) => `no instrument ${id}`),
    ...matches.map(({ value }) => `authority: nothing to look for in "${value}"`),
  ]
}
