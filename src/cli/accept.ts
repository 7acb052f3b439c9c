/** `art13 accept`: writes down what a person decided about findings, bound to their words. */
import { type Command, Option } from 'commander'
import { decide } from '../lint/decisions/decide.ts'
import type { Decision, DecisionVerdict } from '../lint/decisions/decision.ts'
import { record } from '../lint/decisions/record.ts'
import { type DocumentResult, findingsOf, type Result } from '../lint/result.ts'
import { verdicts } from './check/judge.ts'
import { type PlanValues, planOf } from './check/plan.ts'
import { shown } from './config/config-file.ts'
import { namesFor, readDecisions, writeDecisions } from './decisions/decisions-file.ts'
import { addDecisionOptions, addJudgeOptions, asDate, collect, UsageError } from './options.ts'
import { write } from './output.ts'

interface Options extends PlanValues {
  finding?: string[]
  baseline?: boolean
  prune?: boolean
  verdict: Exclude<DecisionVerdict, 'baseline'>
  reason?: string
  by?: string
  until?: string
}

export function addAccept(program: Command): void {
  const command = program
    .command('accept')
    .description('write down decisions on findings, each bound to the words it was made on')
    .argument('<paths...>', 'files, directories or globs, as for check')
    .option(
      '--finding <rule or fingerprint>',
      'which findings: all of a rule, or one by the first signs of its fingerprint; repeatable',
      collect,
    )
    .option('--reason <text>', 'why; required')
    .addOption(
      new Option('--verdict <verdict>', 'what was decided')
        .choices(['accepted', 'fulfilled', 'false-alarm'])
        .default('accepted'),
    )
    .option('--by <name>', 'who decided')
    .option('--until <date>', 'last day on which the decision holds, YYYY-MM-DD')
    .option(
      '--baseline',
      'take all present findings as they are: the gate tells new ones from now on',
    )
    .option('--prune', 'remove decisions whose findings are gone')
    .action(accept)
  addJudgeOptions(command)
  addDecisionOptions(command)
}

async function accept(paths: string[], options: Options, command: Command): Promise<void> {
  checkUse(options)
  const plan = await planOf(paths, options, command)
  if (plan.sources.length === 0)
    throw new UsageError(`No file to check was found in ${paths.join(', ')}.`)
  // 1. What is found, and what is decided already.
  const file = plan.settings.run.values.decisions
  const before = (await readDecisions(file, plan.rules)) ?? []
  const ran = new Set(plan.rules.map(({ id }) => id))
  const names = namesFor(file)
  const documents = await verdicts(plan)
  const decided = decide(documents, before, { asOf: plan.run.asOf, ran, ...names })
  tellUnreadable(decided.documents)
  // 2. The findings that are meant.
  const open = decided.documents.flatMap((document) =>
    findingsOf(document).map((finding) => ({ document, finding })),
  )
  const meant = options.baseline ? open : chosen(open, options.finding ?? [])
  const written = meant.map(({ document, finding }) =>
    record(finding, names.nameOf(document.path), verdictOf(options)),
  )
  // 3. Out go those that the new ones replace, and the stale ones when that is asked for.
  const replaced = decided.problems.filter(
    ({ kind, decision, now }) =>
      kind !== 'unused' &&
      now.some(({ fingerprint }) => written.some((each) => isFor(each, fingerprint, decision))),
  )
  const stale = options.prune ? decided.problems.filter(({ kind }) => kind !== 'ambiguous') : []
  const gone = new Set([...replaced, ...stale].map(({ decision }) => decision))
  await writeDecisions(file, [...before.filter((each) => !gone.has(each)), ...written])
  await write(
    `${shown(file)}: ${written.length} written, ${gone.size} removed, ${before.length - gone.size} kept.\n`,
  )
}

/** @throws {UsageError} when it is not said what is decided, or why. */
function checkUse({ finding, baseline, prune, reason, until }: Options): void {
  if (!finding && !baseline && !prune)
    throw new UsageError('Say what is decided: --finding RULE, --baseline or --prune.')
  if (finding && baseline)
    throw new UsageError('--baseline takes all findings; leave out --finding.')
  if (finding && (reason ?? '').trim().length < 3)
    throw new UsageError('A decision needs a reason that others understand: --reason "…".')
  if (until !== undefined) asDate(until, '--until')
}

function verdictOf(options: Options): Pick<Decision, 'verdict' | 'reason' | 'by' | 'until'> {
  const { reason = null, by = null, until = null } = options
  return { verdict: options.baseline ? 'baseline' : options.verdict, reason, by, until }
}

type Open = { document: DocumentResult; finding: Result }

/** @throws {UsageError} when a name stands for no finding, or the beginning of a fingerprint for several rules. */
function chosen(open: readonly Open[], names: readonly string[]): Open[] {
  const picked = names.flatMap((name) => {
    const found = open.filter(
      ({ finding }) =>
        finding.rule === name || (name.length >= 6 && finding.fingerprint.startsWith(name)),
    )
    if (found.length > 0) return found
    const rules = [...new Set(open.map(({ finding }) => finding.rule))].sort()
    const there = rules.length > 0 ? `Open are ${rules.join(', ')}.` : 'Nothing is open.'
    throw new UsageError(`There is no open finding "${name}". ${there}`)
  })
  return [...new Set(picked)]
}

function isFor(written: Decision, fingerprint: string, before: Decision): boolean {
  return written.fingerprint === fingerprint && written.rule === before.rule
}

/** What could not be read cannot be decided on: its decisions stay as they are. */
function tellUnreadable(documents: readonly DocumentResult[]): void {
  for (const { path, status, reason } of documents)
    if (status !== 'checked') process.stderr.write(`art13: ${path}: ${reason}\n`)
}
