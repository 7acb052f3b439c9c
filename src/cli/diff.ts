/** `art13 diff`: which duties were gained and lost between two versions of a notice. */
import { stat } from 'node:fs/promises'
import { relative } from 'node:path'
import { type Command, Option } from 'commander'
import { type DocumentDiff, diff } from '../lint/diff.ts'
import type { DocumentResult } from '../lint/result.ts'
import { version } from '../lint/version.ts'
import { verdicts } from './check/judge.ts'
import { type Plan, type PlanValues, planOf } from './check/plan.ts'
import { addJudgeOptions, UsageError } from './options.ts'
import { widthOf, write } from './output.ts'

interface Options extends PlanValues {
  format: 'text' | 'json' | 'markdown'
  failOnLoss?: boolean
}

export function addDiff(program: Command): void {
  const command = program
    .command('diff')
    .description('compare two versions: duties gained and lost, findings new and fixed')
    .argument('<old>', 'a file, or a folder whose files are paired by their names')
    .argument('<new>', 'the same, later')
    .addOption(
      new Option('-f, --format <format>', 'how the comparison is told')
        .choices(['text', 'json', 'markdown'])
        .default('text'),
    )
    .option('--fail-on-loss', 'exit with 1 when a duty that was fulfilled is so no more')
    .action(compare)
  addJudgeOptions(command)
}

async function compare(
  old: string,
  now: string,
  options: Options,
  command: Command,
): Promise<void> {
  if ((await isFolder(old)) !== (await isFolder(now)))
    throw new UsageError('Compare two files, or two folders.')
  const before = await planOf([old], options, command)
  const after = await planOf([now], options, command)
  const diffs = pairs(
    { root: old, documents: await verdicts(before) },
    { root: now, documents: await verdicts(after) },
  )
  if (diffs.length === 0) throw new UsageError(`No notice was found in ${old} and ${now}.`)
  await write(await render(diffs, options.format, after))
  const hasLoss = diffs.some(({ lost, after: path }) => lost.length > 0 || path === null)
  if (options.failOnLoss && hasLoss) process.exitCode ??= 1
}

interface Side {
  root: string
  documents: readonly DocumentResult[]
}

/** @throws {UsageError} when one of two files cannot be judged; in folders such files are told and left out. */
function pairs(old: Side, now: Side): DocumentDiff[] {
  const [before, after] = [judged(old), judged(now)]
  const single = old.documents[0]?.path === old.root && now.documents[0]?.path === now.root
  if (single) return [diff(old.documents[0], now.documents[0])]
  const names = [...new Set([...before.keys(), ...after.keys()])].sort()
  // Of a version that cannot be read nothing is known, least of all that its duties are lost.
  return names
    .filter((name) => before.get(name) !== null && after.get(name) !== null)
    .map((name) => diff(before.get(name) ?? undefined, after.get(name) ?? undefined))
}

/** By name within the root; null for what could not be judged. */
function judged({ root, documents }: Side): Map<string, DocumentResult | null> {
  const byName = new Map<string, DocumentResult | null>()
  for (const document of documents) {
    const { status, path, reason } = document
    const name = relative(root, path)
    if (status === 'checked') byName.set(name, document)
    else if (path === root) throw new UsageError(`${path}: ${reason}`)
    else {
      process.stderr.write(`art13: ${path}: ${reason}\n`)
      if (status !== 'not-a-notice') {
        process.exitCode = 2
        byName.set(name, null)
      }
    }
  }
  return byName
}

async function render(
  diffs: readonly DocumentDiff[],
  format: Options['format'],
  { lang, rules, run }: Plan,
): Promise<string> {
  if (format === 'json') {
    const tool = { name: 'art13', version }
    return `${JSON.stringify({ schemaVersion: '1', tool, asOf: run.asOf, diffs }, null, 2)}\n`
  }
  if (format === 'markdown')
    return (await import('../report/diff/markdown.ts')).diffMarkdown(diffs, { lang, rules })
  const { diffText } = await import('../report/diff/text.ts')
  return diffText(diffs, { lang, rules, width: widthOf() })
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined)
  if (!found) throw new UsageError(`There is no "${path}".`)
  return found.isDirectory()
}
