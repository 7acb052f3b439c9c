import type { Trial } from '../lint/result.ts'
import type { Lang } from '../rules/rule.ts'
import { hang, harmless, shorten, wrap } from './layout.ts'
import { quoted, type ReportWords, words } from './words.ts'

/** What became of each duty that was taken out: a line a damage, and what the whole comes to. */
export function selftestReport(trials: readonly Trial[], lang: Lang, width: number): string {
  const say = words[lang].selftest
  if (trials.length === 0) return `${wrap(say.none, width).join('\n')}\n`
  const duties = [...new Set(trials.map(({ rule }) => rule))]
  const lines = duties.flatMap((rule) => [
    rule,
    ...trials
      .filter((trial) => trial.rule === rule)
      .flatMap((trial) => linesOf(trial, lang, width)),
  ])
  return `${[...lines, '', ...wrap(summaryOf(trials, duties.length, say), width)].join('\n')}\n`
}

function summaryOf(trials: readonly Trial[], duties: number, say: ReportWords['selftest']): string {
  const failed = trials.filter(({ flips }) => flips === 'no').length
  if (failed === 0) return say.all.replace('{duties}', String(duties))
  return say.some.replace('{trials}', String(failed)).replace('{all}', String(trials.length))
}

function linesOf(trial: Trial, lang: Lang, width: number): string[] {
  const say = words[lang].selftest
  const [one, many] = say.passages
  const size = `${trial.removed} ${trial.removed === 1 ? one : many}`
  const verdict = trial.case ? `${trial.outcome}, ${trial.case}` : trial.outcome
  const then = trial.flips === 'otherwise' ? say.otherwise : say.stated[trial.stated]
  const mark = trial.flips === 'no' ? '  ✗ ' : '  ✓ '
  const still = trial.still
    ? [`${say.still} ${quoted(harmless(shorten(trial.still, 160)), lang)}.`]
    : []
  const told = [...still, ...lostLines(trial, say)].flatMap((line) => hang('      ', line, width))
  return [
    ...hang(mark, `${say.damage[trial.damage]} (${size}): ${then} (${verdict})`, width),
    ...told,
  ]
}

function lostLines({ alsoLost }: Trial, say: ReportWords['selftest']): string[] {
  const named = (shares: boolean) =>
    alsoLost.filter((lost) => lost.shares === shares).map(({ rule }) => rule)
  return [[say.shares, named(true)] as const, [say.depends, named(false)] as const].flatMap(
    ([label, rules]) => (rules.length > 0 ? [`${label}: ${rules.join(', ')}.`] : []),
  )
}
