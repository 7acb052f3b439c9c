/**
 * Checks the shape of the law data: `npx tsx scripts/law-check.ts`. It proves nothing about the law,
 * but a slip of the pen (a day that does not exist, an id used twice, an unknown article) is found.
 */

import { pathToFileURL } from 'node:url'
import { ADEQUACY_DECISIONS } from '../src/law/adequacy.ts'
import { type Article, provisionOf } from '../src/law/articles.ts'
import { AUTHORITIES } from '../src/law/authority-table.ts'
import {
  AUSTRIAN_PRIVATE_CUES,
  AUSTRIAN_PUBLIC_CUES,
  CHURCH_CUES,
  PRIVATE_CUES,
  PUBLIC_CUES,
} from '../src/law/body-cues.ts'
import { BODY_TRAPS } from '../src/law/body-traps.ts'
import { CONFIDENCES, isFirm, type Sourced } from '../src/law/confidence.ts'
import { COUNTRIES, countryByCode, isEea } from '../src/law/countries.ts'
import { GDPR_MISSPELLINGS, GDPR_NAMES } from '../src/law/gdpr-names.ts'
import { INSTRUMENTS } from '../src/law/instrument-table.ts'
import { LAND_ACTS } from '../src/law/land-acts.ts'
import { OUTDATED_REFERENCES } from '../src/law/law-change-table.ts'
import { OUTDATED_SERVICES } from '../src/law/outdated-services.ts'
import {
  BORDER_POSTAL_CODES,
  POSTAL_CODE_RANGES,
  UNCERTAIN_POSTAL_CODES,
} from '../src/law/postal-code-table.ts'
import { PROVIDERS } from '../src/law/provider-table.ts'
import { DUTY_LIMITS, REGIMES } from '../src/law/regimes.ts'
import { NOT_A_LEGAL_BASIS, RIGHT_IDS, RIGHTS, TOPICS } from '../src/law/rights.ts'
import { SECTION_TABLES } from '../src/law/sections.ts'
import { isStateCode, STATES } from '../src/law/states.ts'
import { STATUTES } from '../src/law/statutes.ts'
import { checkAuthorities } from './law/authorities.ts'

/** Every problem in the law data, one sentence each; empty when all is well. */
export function checkLaw(): string[] {
  return [
    ...checkSources(),
    ...checkNestedConfidence(),
    ...checkIds(),
    ...checkDates(),
    ...checkArticles(),
    ...checkSeverities(),
    ...checkPostalCodes(),
    ...checkCountries(),
    ...checkProviders(),
    ...checkAuthorities(),
    ...checkNames(),
  ]
}

const SOURCED: Readonly<Record<string, readonly Sourced[]>> = {
  adequacy: ADEQUACY_DECISIONS,
  authorities: AUTHORITIES,
  'former values': AUTHORITIES.flatMap(({ former }) => former),
  instruments: INSTRUMENTS,
  'land acts': LAND_ACTS,
  references: OUTDATED_REFERENCES,
  services: OUTDATED_SERVICES,
  providers: PROVIDERS,
  regimes: REGIMES,
  limits: DUTY_LIMITS,
  sections: SECTION_TABLES,
  statutes: STATUTES,
}

/** Each entry says where it can be looked up, in a few words, and how sure it is. */
function checkSources(): string[] {
  return Object.entries(SOURCED).flatMap(([table, entries]) =>
    entries.flatMap(({ source, confidence }) => [
      ...(source.trim() === '' || source.length > 100 ? [`${table}: source "${source}"`] : []),
      ...(CONFIDENCES.includes(confidence) ? [] : [`${table}: confidence "${confidence}"`]),
    ]),
  )
}

/** Confidence is spelled in one way wherever it stands, also inside an entry. */
function checkNestedConfidence(): string[] {
  const nested: readonly (readonly [string, string | undefined])[] = [
    ...AUTHORITIES.map(({ id, poBox }) => [id, poBox?.confidence] as const),
    ...LAND_ACTS.map(({ abbr, basisConfidence }) => [abbr, basisConfidence] as const),
    ...LAND_ACTS.map(({ abbr, former }) => [abbr, former?.confidence] as const),
  ]
  const known: readonly string[] = CONFIDENCES
  return nested
    .filter(([, confidence]) => confidence !== undefined && !known.includes(confidence))
    .map(([where, confidence]) => `${where}: confidence "${confidence}"`)
}

function checkIds(): string[] {
  const tables = {
    adequacy: ADEQUACY_DECISIONS.map(({ country }) => country),
    authorities: AUTHORITIES.map(({ id }) => id),
    countries: COUNTRIES.map(({ code }) => code),
    'country names': COUNTRIES.flatMap(({ de, en, aliases }) => [...new Set([de, en, ...aliases])]),
    instruments: INSTRUMENTS.map(({ id }) => id),
    'land acts': LAND_ACTS.map(({ state }) => state),
    references: OUTDATED_REFERENCES.map(({ id }) => id),
    services: OUTDATED_SERVICES.map(({ id }) => id),
    providers: PROVIDERS.map(({ id }) => id),
    regimes: REGIMES.map(({ id }) => id),
    limits: DUTY_LIMITS.map(({ id }) => id),
    topics: TOPICS.map(({ id }) => id),
    rights: RIGHTS.map(({ id }) => id),
    misspellings: GDPR_MISSPELLINGS.map(({ wrong }) => wrong),
  }
  const twice = Object.entries(tables).flatMap(([table, ids]) =>
    repeated(ids).map((id) => `${table}: "${id}" is there twice`),
  )
  const missing = RIGHT_IDS.filter((id) => !RIGHTS.some((right) => right.id === id))
  return [...twice, ...missing.map((id) => `rights: "${id}" is missing`)]
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index)
}

type DateRow = readonly [where: string, ...dates: (string | null | undefined)[]]

function row(...given: DateRow): DateRow {
  return given
}

/** Dates that must follow each other; null and undefined are left out. */
function checkDates(): string[] {
  const rows = [
    ...ADEQUACY_DECISIONS.map((entry) =>
      row(`adequacy ${entry.country}`, entry.decidedOn, entry.validFrom, entry.validUntil),
    ),
    ...AUTHORITIES.flatMap(({ id, former }) =>
      former.map(({ value, since, noLaterThan }) => row(`${id}, ${value}`, since, noLaterThan)),
    ),
    ...INSTRUMENTS.map(({ id, validFrom, voidSince }) => row(id, validFrom, voidSince)),
    ...LAND_ACTS.map(({ abbr, actOf, inForce }) => row(abbr, actOf, inForce)),
    ...OUTDATED_REFERENCES.map(({ id, validFrom, wrongSince }) => row(id, validFrom, wrongSince)),
    ...OUTDATED_SERVICES.map(({ id, wrongSince }) => row(id, wrongSince)),
  ]
  return rows.flatMap(([where, ...dates]) => {
    const given = dates.filter((date) => date !== null && date !== undefined)
    return [
      ...given.filter((date) => !isDay(date)).map((date) => `${where}: "${date}" is no day`),
      ...(given.toSorted().join() === given.join() ? [] : [`${where}: dates out of order`]),
    ]
  })
}

function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === date
}

/** Every provision of the GDPR that is named exists. */
function checkArticles(): string[] {
  const named: readonly Article[] = [
    ...RIGHTS.flatMap(({ articles }) => articles),
    ...TOPICS.flatMap(({ articles }) => articles),
    ...NOT_A_LEGAL_BASIS.map(({ article }) => article),
    ...INSTRUMENTS.flatMap(({ articles }) => articles),
    ...REGIMES.flatMap(({ counterparts }) => Object.keys(counterparts) as Article[]),
    ...DUTY_LIMITS.flatMap(({ limits, stillOwed }) => [...limits, ...stillOwed]),
  ]
  return named.flatMap((article) => {
    try {
      provisionOf(article)
      return []
    } catch {
      return [`Art. ${article} GDPR does not exist`]
    }
  })
}

/** What is not sure never leads to more than a question; what names nothing to look for leads to nothing. */
function checkSeverities(): string[] {
  return OUTDATED_REFERENCES.flatMap((entry) => {
    const { id, severity, names, provisions } = entry
    return [
      ...(isFirm(entry) || severity === 'review' ? [] : [`reference ${id}: not sure enough`]),
      ...(SEVERITIES.includes(severity) ? [] : [`reference ${id}: severity "${severity}"`]),
      ...(names.length > 0 || provisions ? [] : [`reference ${id}: nothing to look for`]),
    ]
  })
}

const SEVERITIES: readonly string[] = ['error', 'warning', 'note', 'review']

function checkPostalCodes(): string[] {
  const ranges = POSTAL_CODE_RANGES.flatMap(([first, last, state], index) => {
    const before = POSTAL_CODE_RANGES[index - 1]?.[1] ?? ''
    const sound = before < first && first <= last && /^\d{5}-\d{5}$/.test(`${first}-${last}`)
    return sound && isStateCode(state) ? [] : [`postal codes ${first}-${last}`]
  })
  const undecided = Object.entries({ ...BORDER_POSTAL_CODES, ...UNCERTAIN_POSTAL_CODES })
  const single = undecided.flatMap(([code, states]) => {
    const decided = POSTAL_CODE_RANGES.some(([first, last]) => first <= code && code <= last)
    return states.length > 1 && states.every(isStateCode) && !decided ? [] : [`postal code ${code}`]
  })
  return [...ranges, ...single]
}

function checkCountries(): string[] {
  const adequate = ADEQUACY_DECISIONS.filter(
    ({ country }) => country !== 'EPO' && (countryByCode(country) === undefined || isEea(country)),
  ).map(({ country }) => `adequacy: ${country} is no known third country`)
  const eea = COUNTRIES.filter((country) => country.eea).length
  return [
    ...adequate,
    ...(eea === 30 ? [] : [`the EEA has ${eea} countries`]),
    ...(STATES.length === 16 && LAND_ACTS.length === 16 ? [] : ['a Land is missing']),
  ]
}

function checkProviders(): string[] {
  return PROVIDERS.flatMap(
    ({ id, names, ordinaryWords = [], entities, parent, dpf, selfHosted }) => {
      const countries = [...entities.map(({ seat }) => seat), ...(parent?.countries ?? [])]
      return [
        ...countries.filter((code) => !countryByCode(code)).map((code) => `${id}: country ${code}`),
        ...(names.length > 0 ? [] : [`${id}: no name`]),
        ...(entities.length > 0 || selfHosted ? [] : [`${id}: no entity`]),
        ...ordinaryWords
          .filter((word) => names.includes(word))
          .map((word) => `${id}: "${word}" twice`),
        ...(CONFIDENCES.includes(dpf.confidence) ? [] : [`${id}: confidence of the listing`]),
      ]
    },
  )
}

/** Names are plain strings: no sign of a pattern, no blank at an end, `*` only at the ends of a word. */
function checkNames(): string[] {
  const cues = [
    ...PUBLIC_CUES,
    ...PRIVATE_CUES,
    ...CHURCH_CUES,
    ...AUSTRIAN_PUBLIC_CUES,
    ...AUSTRIAN_PRIVATE_CUES,
    ...BODY_TRAPS,
  ]
  const names = [
    ...cues.flatMap(({ words }) => words),
    ...GDPR_NAMES.map(({ name }) => name),
    ...GDPR_MISSPELLINGS.map(({ wrong }) => wrong),
    ...INSTRUMENTS.flatMap(({ names }) => names),
    ...OUTDATED_REFERENCES.flatMap(({ names, onlyNear = [], unlessNear = [] }) => [
      ...names,
      ...onlyNear,
      ...unlessNear,
    ]),
    ...OUTDATED_SERVICES.flatMap(({ names }) => names),
    ...PROVIDERS.flatMap(({ names, ordinaryWords = [] }) => [...names, ...ordinaryWords]),
    ...STATUTES.flatMap(({ abbr, name, aliases }) => [abbr, name, ...aliases]),
  ]
  return names
    .filter((name) => name !== name.trim() || name === '' || /[\\|^$?[\]{}]|\w\*\w/.test(name))
    .map((name) => `"${name}" is no plain name`)
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const problems = checkLaw()
  for (const problem of problems) console.error(problem)
  console.log(problems.length === 0 ? 'law data: sound' : `law data: ${problems.length} problems`)
  process.exitCode = problems.length === 0 ? 0 : 1
}
