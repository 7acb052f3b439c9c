/** `art13 audit status`: how far the runs are. */
import type { SiteOutcome } from '../../audit/result.ts'
import type { RunStatus } from '../../audit/store/status.ts'
import type { Lang } from '../../rules/rule.ts'
import { langOf } from '../options.ts'
import { write } from '../output.ts'
import { amount } from './amount.ts'
import { inFolder } from './folder.ts'

interface StatusValues {
  dir: string
  format: 'text' | 'json'
  lang?: string
}

export async function status({ dir, format, lang }: StatusValues): Promise<void> {
  const { runs, outcomes } = await inFolder(dir, async ({ db }) => {
    const { statusOf } = await import('../../audit/store/status.ts')
    const { SITE_OUTCOMES } = await import('../../audit/result.ts')
    return { runs: await statusOf(db), outcomes: SITE_OUTCOMES }
  })
  if (format === 'json') return write(`${JSON.stringify(runs, null, 2)}\n`)
  const say = SAY[langOf(lang)]
  if (runs.length === 0) return write(`${say.none(dir)}\n`)
  await write(
    runs
      .map((run) => linesOf(run, outcomes, say).join('\n'))
      .join('\n\n')
      .concat('\n'),
  )
}

const SAY = {
  de: {
    none: (dir: string) => `In „${dir}“ ist kein Lauf.`,
    state: (run: RunStatus) => (run.finished ? 'abgeschlossen' : 'nicht abgeschlossen'),
    sites: (run: RunStatus) =>
      `${run.done} von ${amount(run.listed, 'Website', 'Websites')} geprüft (${run.list})`,
    documents: ({ documents }: RunStatus) =>
      `${amount(documents.onSites, 'Hinweis', 'Hinweise')}, ${documents.distinct} verschiedene`,
    open: ({ open }: RunStatus) =>
      `begonnen und nicht beendet: ${amount(open.requests, 'Abruf', 'Abrufe')}, ${amount(open.verdicts, 'Bewertung', 'Bewertungen')}`,
    parked: (key: string, until: string) => `${key} wird nach ${until} noch einmal versucht`,
  },
  en: {
    none: (dir: string) => `There is no run in "${dir}".`,
    state: (run: RunStatus) => (run.finished ? 'finished' : 'not finished'),
    sites: (run: RunStatus) =>
      `${run.done} of ${amount(run.listed, 'website', 'websites')} examined (${run.list})`,
    documents: ({ documents }: RunStatus) =>
      `${amount(documents.onSites, 'notice', 'notices')}, ${documents.distinct} different`,
    open: ({ open }: RunStatus) =>
      `begun and not ended: ${amount(open.requests, 'request', 'requests')}, ${amount(open.verdicts, 'verdict', 'verdicts')}`,
    parked: (key: string, until: string) => `${key} is tried again after ${until}`,
  },
} satisfies Record<Lang, unknown>

/** Sites that are parked are shown up to this number. */
const SHOWN = 10

function linesOf(
  run: RunStatus,
  outcomes: readonly SiteOutcome[],
  say: (typeof SAY)[Lang],
): string[] {
  const counts = outcomes.flatMap((outcome) => {
    const count = run.outcomes[outcome]
    return count ? [`    ${String(count).padStart(6)}  ${outcome}`] : []
  })
  const isBusy = run.open.requests + run.open.verdicts > 0
  const parked = run.parked
    .slice(0, SHOWN)
    .map(({ key, notBefore }) => `  ${say.parked(key, notBefore.toISOString())}`)
  return [
    `${run.id}  ${run.started}  ${say.state(run)}`,
    `  ${say.sites(run)}`,
    ...counts,
    `  ${say.documents(run)}`,
    ...(isBusy ? [`  ${say.open(run)}`] : []),
    ...parked,
    ...(run.parked.length > SHOWN ? ['  …'] : []),
  ]
}
