/**
 * Whole-process time of linting one document, as a ratio to an empty Node process of the same round:
 * `npm run bench`. Rounds are interleaved; medians are printed. Absolute times say little on a shared machine.
 */
import { spawnSync } from 'node:child_process'

const ROUNDS = 9
const CASES: Record<string, string[]> = {
  'node -e 0': ['-e', '0'],
  'art13 --version': ['bin/art13.js', '--version'],
  'one Markdown notice': [
    'bin/art13.js',
    'check',
    'fixtures/notices/modell-unternehmen.md',
    '--format',
    'json',
  ],
  'one PDF notice': [
    'bin/art13.js',
    'check',
    'fixtures/notices/kita-platz.pdf',
    '--format',
    'json',
  ],
}

// Certificates that the environment asks for are parsed at every start, and would be measured instead.
const env = { ...process.env }
delete env['NODE_EXTRA_CA_CERTS']

const times = new Map(Object.keys(CASES).map((name) => [name, [] as number[]]))
for (let round = 0; round <= ROUNDS; round++) {
  for (const [name, args] of Object.entries(CASES)) {
    const start = performance.now()
    spawnSync(process.execPath, args, { env, stdio: 'ignore' })
    if (round > 0) times.get(name)?.push(performance.now() - start)
  }
}

const median = (list: number[]) =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN
const base = times.get('node -e 0') ?? []
for (const [name, list] of times) {
  const ratio = median(list.map((time, round) => time / (base[round] ?? Number.NaN)))
  console.log(
    `${name.padEnd(22)} ${median(list).toFixed(0).padStart(5)} ms   x ${ratio.toFixed(1)}`,
  )
}
