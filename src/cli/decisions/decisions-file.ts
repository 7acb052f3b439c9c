/** Reads and writes art13.decisions.yaml. */
import { existsSync } from 'node:fs'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, relative, resolve } from 'node:path'
import type { Decision } from '../../lint/decisions/decision.ts'
import { ruleNamed } from '../../rules/named.ts'
import type { Rule } from '../../rules/rule.ts'
import { shown } from '../config/config-file.ts'
import { UsageError } from '../options.ts'
import { decisionsSchema } from './schema.ts'

const HEAD = [
  ' What people decided about findings of art13, bound to the words they decided on.',
  ' Written by "art13 accept"; a reason may be edited, a fingerprint not.',
].join('\n')

/**
 * The decisions in a file, with the rules' names of today; undefined when there is none.
 * @throws {UsageError} when it cannot be read or is wrong.
 */
export async function readDecisions(
  path: string,
  rules: readonly Rule[],
): Promise<Decision[] | undefined> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw new UsageError(`The decisions in ${shown(path)} cannot be read: ${error.message}`)
  })
  if (text === undefined) return undefined
  const { parse } = await import('../yaml.ts')
  const { validate } = await import('../config/validate.ts')
  let content: unknown
  try {
    content = parse(text)
  } catch (error) {
    throw new UsageError(
      `The decisions in ${shown(path)} cannot be read: ${(error as Error).message}`,
    )
  }
  validate(content, decisionsSchema, { file: shown(path), what: 'a file of decisions' })
  const { decisions } = (content ?? {}) as { decisions?: Partial<Decision>[] | null }
  return (decisions ?? []).map(whole).map((decision) => {
    const { id = decision.rule } = ruleNamed(decision.rule, rules) ?? {}
    return { ...decision, rule: id }
  })
}

function whole(entry: Partial<Decision>): Decision {
  const { fingerprint = '', rule = '', verdict = 'accepted', section = [] } = entry
  return {
    fingerprint,
    document: entry.document ?? null,
    rule,
    case: entry.case ?? null,
    section,
    quote: entry.quote ?? null,
    verdict,
    reason: entry.reason ?? null,
    by: entry.by ?? null,
    until: entry.until ?? null,
  }
}

/** Writes all decisions of a file anew, ordered by document and rule; a file that is cut off is never left behind. */
export async function writeDecisions(path: string, decisions: readonly Decision[]): Promise<void> {
  const { Document } = await import('../yaml.ts')
  const content = { decisions: [...decisions].sort(inOrder).map(bare) }
  const document = new Document(content, { aliasDuplicateObjects: false })
  document.commentBefore = HEAD
  const draft = `${path}.${process.pid}.part`
  await writeFile(draft, document.toString({ lineWidth: 0 }))
  await rename(draft, path)
}

function inOrder(a: Decision, b: Decision): number {
  const key = ({ document, rule, fingerprint }: Decision) =>
    [document ?? '', rule, fingerprint].join('\n')
  return key(a) < key(b) ? -1 : 1
}

/** Without what is not said. */
function bare(decision: Decision): Partial<Decision> {
  const { section, ...rest } = decision
  const said = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null))
  return section.length > 0 ? { ...said, section } : said
}

/** How decisions in this file name documents, and whether one that they name is gone. */
export function namesFor(path: string): {
  nameOf(document: string): string
  isGone(name: string): boolean
} {
  const base = dirname(path)
  return {
    nameOf: (document) => relative(base, resolve(document)).replaceAll('\\', '/'),
    isGone: (name) => !existsSync(resolve(base, name)),
  }
}
