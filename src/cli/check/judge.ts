/** Judges the documents of a plan and lays people's decisions on what was found. */
import { decide } from '../../lint/decisions/decide.ts'
import type { DocumentResult, Report } from '../../lint/result.ts'
import { reportOf } from '../../run/check.ts'
import { namesFor, readDecisions } from '../decisions/decisions-file.ts'
import type { Plan } from './plan.ts'
import { Progress } from './progress.ts'

/** @throws {UsageError} when the file of decisions cannot be read or is wrong. */
export async function judge(plan: Plan): Promise<Report> {
  const { decisions: file, asOf } = { ...plan.settings.run.values, asOf: plan.run.asOf }
  // Before the work, so that a wrong file is told at once.
  const decisions = await readDecisions(file, plan.rules)
  const judged = await verdicts(plan)
  const ran = new Set(plan.rules.map(({ id }) => id))
  const decided = decisions && decide(judged, decisions, { asOf, ran, ...namesFor(file) })
  const report = reportOf(decided?.documents ?? judged, asOf)
  if (!decided) return report
  return { ...report, decisions: { applied: decided.applied, problems: decided.problems } }
}

/** Every document's verdicts, in the order of the plan; how far it is is told on a terminal. */
export async function verdicts(plan: Plan): Promise<DocumentResult[]> {
  const { run } = await import('../../run/run.ts')
  const progress = new Progress(plan.sources.length)
  const documents: DocumentResult[] = []
  try {
    for await (const document of run(plan.sources, plan.run)) {
      documents.push(document)
      progress.step()
    }
  } finally {
    progress.end()
  }
  return documents
}
