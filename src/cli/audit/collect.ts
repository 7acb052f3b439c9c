/** `art13 audit gc`: removes what an audit keeps and no longer needs. */
import type { Collected } from '../../audit/store/gc.ts'
import type { Lang } from '../../rules/rule.ts'
import { langOf } from '../options.ts'
import { write } from '../output.ts'
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
  await write(`${SAY[langOf(lang)](gone, megabytes(gone.bodies.bytes + gone.database))}\n`)
}

const SAY: Record<Lang, (gone: Collected, size: string) => string> = {
  de: ({ runs, verdicts, bodies }, size) =>
    `Entfernt: ${runs.length} Läufe, ${verdicts} Bewertungen, ${bodies.files} gespeicherte Dateien; ${size} MB frei.`,
  en: ({ runs, verdicts, bodies }, size) =>
    `Removed: ${runs.length} runs, ${verdicts} verdicts, ${bodies.files} stored files; ${size} MB freed.`,
}

function megabytes(bytes: number): string {
  return (Math.max(0, bytes) / 1e6).toFixed(1)
}
