/** What is asked of a run, from the command line to the rooms that do it. */
import type { AuditOptions } from '../../audit/audit.ts'
import { version } from '../../lint/version.ts'
import type { Lang } from '../../rules/rule.ts'
import { ruleSetOf } from '../../run/rule-set.ts'
import { givenOf, UsageError } from '../options.ts'
import { readHosts } from './hosts-file.ts'
import { optedOut } from './inputs.ts'
import { withPackages } from './packages.ts'
import type { AuditValues } from './values.ts'

/** What of it a run keeps, so that it goes on as it began. */
export interface AuditConfig
  extends Pick<AuditValues, 'pages' | 'documents' | 'delay' | 'body' | 'allowPrivate'> {
  contact: string
  optOut: string[]
}

/** @throws {UsageError} when the contact is missing or none, or a pause too short. */
export async function configOf(values: AuditValues): Promise<AuditConfig> {
  const { contact, pages, documents, delay, body, allowPrivate } = values
  if (!contact)
    throw new UsageError(
      'Operators must be able to reach you: give a mail or web address, as --contact audit@example.org.',
    )
  // A host's pauses are kept also where they are tedious; only addresses of one's own may be hurried.
  if (delay < 1 && !allowPrivate)
    throw new UsageError('--delay is at least one second, but for --allow-private.')
  await userAgentOf(contact)
  return {
    contact,
    pages,
    documents,
    delay,
    optOut: await optedOut(values.optOut),
    ...(body && { body }),
    ...(allowPrivate && { allowPrivate }),
  }
}

/** @throws {UsageError} when the contact is no address. */
export async function userAgentOf(contact: string): Promise<string> {
  const { userAgent } = await withPackages(() => import('../../audit/fetch/user-agent.ts'))
  try {
    return userAgent({ version, contact })
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

export function judgeOf(asOf: string, { body }: AuditConfig) {
  return { asOf, lang: 'de' as Lang, given: givenOf({ ...(body && { body }) }) }
}

export function ruleSetFor(asOf: string, config: AuditConfig): string {
  return ruleSetOf(judgeOf(asOf, config))
}

/** How the web is asked. */
export async function fetchOf(
  { contact, pages, documents, delay, optOut, allowPrivate }: AuditConfig,
  { sites, hosts }: Pick<AuditValues, 'sites' | 'hosts'>,
): Promise<AuditOptions['fetch']> {
  return {
    version,
    contact,
    optOut,
    budget: { pages, documents },
    limits: {
      minDelay: delay * 1000,
      ...(delay === 0 && { delayFactor: 0 }),
      concurrency: Math.max(1, sites),
    },
    ...(allowPrivate && { allowPrivate, ports: 'any' as const }),
    ...(hosts && (await readHosts(hosts))),
  }
}
