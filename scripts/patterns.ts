/**
 * Proves that no regular expression of the product can be made slow by a notice: each pattern in src/ goes through
 * recheck's automaton checker, which decides (its fuzzer only fails to find an attack), and so does each group that a
 * pattern repeats. Anything but "safe" fails, and so does a pattern that is not known before the product runs.
 * `tsx scripts/patterns.ts src/law` looks into one room only.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, posix, sep } from 'node:path'
import { complaintAbout } from './patterns/complaint.ts'
import { type Pattern, patternsOf } from './patterns/patterns-of.ts'

const cacheFile = 'node_modules/.cache/art13/safe-patterns.json'
/** Part of each key: what was proved by another method has to be proved again. */
const checker = 'recheck 4.5.0, automaton, repeated groups'

const proved = new Set(readCache())
const patterns = sourceFiles(process.argv[2] ?? 'src').flatMap(patternsInFile)
const complaints: string[] = []

for (const pattern of patterns) {
  const complaint = await complaintOnce(pattern)
  if (complaint !== undefined) complaints.push(`${pattern.place}  ${complaint}`)
}
mkdirSync(dirname(cacheFile), { recursive: true })
writeFileSync(cacheFile, JSON.stringify([...proved].sort()))

console.log(`${patterns.length} patterns, ${complaints.length} not proved`)
if (complaints.length > 0) {
  console.error(complaints.join('\n'))
  console.error(
    'A pattern without *, + and {n,} is always safe. Beside look-around and back-references, bound every repeat; ' +
      'an unbounded one is safe only behind ^ or with the flag y. A repeated group must be read in one way only: let each ' +
      'round begin or end with a sign that its repeats do not take.',
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

async function complaintOnce(pattern: Pattern): Promise<string | undefined> {
  const parts = [checker, pattern.source, pattern.flags].join('\0')
  const key = createHash('sha256').update(parts).digest('base64')
  if (proved.has(key)) return undefined
  const complaint = await complaintAbout(pattern)
  if (complaint === undefined) proved.add(key)
  return complaint
}

function readCache(): string[] {
  return existsSync(cacheFile) ? (JSON.parse(readFileSync(cacheFile, 'utf8')) as string[]) : []
}
