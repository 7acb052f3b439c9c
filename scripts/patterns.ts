/**
 * Proves that no regular expression of the product can be made slow by a notice: each pattern in src/ goes through
 * recheck's automaton checker, which decides (its fuzzer only fails to find an attack). Anything but "safe" fails.
 * `tsx scripts/patterns.ts src/law` looks into one room only.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, posix, sep } from 'node:path'
import { check } from 'recheck'
import { type Pattern, patternsOf } from './patterns/patterns-of.ts'

const cacheFile = 'node_modules/.cache/art13/safe-patterns.json'
const checker = 'recheck 4.5.0, automaton'
const patience = 20_000 // milliseconds for one pattern

const proved = new Set(readCache())
const patterns = sourceFiles(process.argv[2] ?? 'src').flatMap(patternsInFile)
const complaints: string[] = []

for (const pattern of patterns) {
  const complaint = await complaintAbout(pattern)
  if (complaint !== undefined) complaints.push(`${pattern.place}  ${complaint}`)
}
mkdirSync(dirname(cacheFile), { recursive: true })
writeFileSync(cacheFile, JSON.stringify([...proved].sort()))

console.log(`${patterns.length} patterns, ${complaints.length} not proved`)
if (complaints.length > 0) {
  console.error(complaints.join('\n'))
  console.error(
    'A pattern without *, + and {n,} is always safe. Beside look-around and back-references, bound every repeat; ' +
      'an unbounded one is safe only behind ^ or with the flag y.',
  )
  process.exitCode = 1
}

function sourceFiles(folder: string): string[] {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const paths = all.map((path) => posix.join(folder, ...path.split(sep)))
  return paths.filter((path) => path.endsWith('.ts')).sort()
}

function patternsInFile(path: string): Pattern[] {
  return patternsOf(path, readFileSync(path, 'utf8'))
}

async function complaintAbout({ source, flags, text }: Pattern): Promise<string | undefined> {
  if (source === undefined) return `built at run time, cannot be proved: ${text}`
  const key = createHash('sha256').update(`${checker}\0${source}\0${flags}`).digest('base64')
  if (proved.has(key)) return undefined
  // `d` only adds offsets to the result, and recheck does not know it.
  const verdict = await check(source, flags.replace('d', ''), {
    checker: 'automaton',
    // recheck's own limit does not hold when a pattern is too large for it: it then never answers.
    signal: AbortSignal.timeout(patience),
  })
  if (verdict.status === 'safe') {
    proved.add(key)
    return undefined
  }
  const why =
    verdict.status === 'vulnerable' ? verdict.complexity.summary : JSON.stringify(verdict.error)
  return `${verdict.status} (${why}): ${text}`
}

function readCache(): string[] {
  return existsSync(cacheFile) ? (JSON.parse(readFileSync(cacheFile, 'utf8')) as string[]) : []
}
