/** `art13 audit gc`: removes what an audit keeps and no longer needs. */
import type { Collected } from '../../audit/store/gc.ts'
import type { Lang } from '../../rules/rule.ts'
import { langOf } from '../options.ts'
import { write } from '../output.ts'
import { amount } from './amount.ts'
import { asWriter, mustExist } from './folder.ts'

interface CollectValues {
  dir: string
  keepRuns?: number
  withoutBodies?: boolean
  lang?: string
}

export async function collectGarbage({ dir, lang, ...asked }: CollectValues): Promise<void> {
  await mustExist(dir)
  const gone = await asWriter(dir, async ({ db, bodies }) => {
    const { collect } = await import('../../audit/store/gc.ts')
    return collect(db, bodies, asked)
  })
  const spoken = langOf(lang)
  const size = megabytes(gone.bodies.bytes + gone.database, spoken)
  await write(`${SAY[spoken](gone, size)}\n`)
}

const SAY: Record<Lang, (gone: Collected, size: string) => string> = {
  de: ({ runs, verdicts, bodies }, size) =>
    `Entfernt: ${amount(runs.length, 'Lauf', 'Läufe')}, ${amount(verdicts, 'Bewertung', 'Bewertungen')}, ${amount(bodies.files, 'gespeicherte Datei', 'gespeicherte Dateien')}; ${size} MB sind frei geworden.`,
  en: ({ runs, verdicts, bodies }, size) =>
    `Removed: ${amount(runs.length, 'run', 'runs')}, ${amount(verdicts, 'verdict', 'verdicts')}, ${amount(bodies.files, 'stored file', 'stored files')}; ${size} MB freed.`,
}

function megabytes(bytes: number, lang: Lang): string {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 }
  return (Math.max(0, bytes) / 1e6).toLocaleString(lang, digits)
}
