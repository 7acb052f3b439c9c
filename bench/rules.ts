/**
 * What the judgement costs, extraction apart: `npm run bench:rules -- [folder or file]...` (by default fixtures/notices).
 * Set-up and first document are measured in fresh processes, the notices in turn; warm time is that of all notices, for
 * each 10,000 characters of text, and is then told by facts and rules, a fact without the facts that it asks for.
 */
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Notice } from '../src/document/notice.ts'
import { read } from './extract/sides.ts'
import { medianOf } from './extract/speed.ts'
import { bundled, type Subject } from './rules/bundle.ts'
import { firstOf } from './rules/first.ts'
import { warmOf } from './rules/warm.ts'

const AS_OF = '2026-11-21'
const FIRST_RUNS = 15
const WARM = { asOf: AS_OF, warmUp: 10, rounds: 20 }
const SHOWN = 20

const folders = process.argv.length > 2 ? process.argv.slice(2) : ['fixtures/notices']
const notices = await noticesIn(folders)
if (notices.length === 0) throw new Error(`No notice could be read in ${folders.join(', ')}.`)
const characters = notices.reduce((sum, { text }) => sum + text.length, 0)
console.log(`${notices.length} notices, ${characters} characters of text`)

const bundle = await bundled()
try {
  const firsts = Array.from({ length: FIRST_RUNS }, (_, run) =>
    firstOf(bundle.first, notices[run % notices.length] as Notice, AS_OF),
  )
  const load = medianOf(firsts.map((first) => first.load))
  const judge = medianOf(firsts.map((first) => first.judge))
  const both = medianOf(firsts.map((first) => first.load + first.judge))
  console.log(`set-up and first document ${ms(both)}: code ${ms(load)}, judging ${ms(judge)}`)

  const subject = (await import(bundle.subject)) as Subject
  const { total, parts } = warmOf(subject, notices, WARM)
  const per = (time: number) => (time * 10_000) / characters
  console.log(`warm ${ms(per(total))} for 10,000 characters, of it`)
  const costly = [...parts].sort(([, a], [, b]) => b - a)
  for (const [name, time] of costly.slice(0, SHOWN)) console.log(`  ${ms(per(time))}  ${name}`)
  const rest = costly.slice(SHOWN).reduce((sum, [, time]) => sum + time, 0)
  console.log(`  ${ms(per(rest))}  ${Math.max(0, costly.length - SHOWN)} others`)
} finally {
  rmSync(bundle.folder, { recursive: true })
}

/** What can be read below the folders, as notices. */
async function noticesIn(paths: readonly string[]): Promise<Notice[]> {
  const found: Notice[] = []
  for (const path of paths.flatMap(filesIn)) {
    const notice = await read(readFileSync(path), basename(path))
    if (typeof notice !== 'string') found.push(notice)
  }
  return found
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true })
    .map((name) => join(path, String(name)))
    .filter((name) => statSync(name).isFile())
    .sort()
}

function ms(time: number): string {
  return `${time.toFixed(2).padStart(6)} ms`
}
