/**
 * What an audit costs: `npm run bench:audit -- [sites] [documents a site]` (1,000 and 20 unless given), against a generated
 * web on loopback with the pauses off, and once more when nothing has changed. Linux alone: memory is read from /proc.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const [sites = 1000, documents = 20] = process.argv.slice(2).map(Number)
/** Milliseconds between two looks at the memory. */
const LOOK = 500

const folder = mkdtempSync(join(tmpdir(), 'art13-bench-'))
const web = spawn(
  process.execPath,
  ['--import', 'tsx', 'bench/audit/web.ts', `${sites}`, `${documents}`],
  {
    stdio: ['pipe', 'pipe', 'inherit'],
  },
)
try {
  const port = await new Promise<number>((resolve) =>
    web.stdout.once('data', (data) => resolve(Number(data))),
  )
  const hosts = Array.from({ length: sites }, (_, number) => `www.gemeinde-${number}.example`)
  writeFileSync(join(folder, 'hosts'), `127.0.0.1:${port} ${hosts.join(' ')}\n`)
  writeFileSync(
    join(folder, 'list.csv'),
    `url\n${hosts.map((host) => `http://${host}/`).join('\n')}\n`,
  )
  await measured('first run')
  await measured('second run, nothing changed')
  const report = await timed([
    'report',
    '--dir',
    join(folder, 'audit'),
    '--out',
    join(folder, 'report'),
  ])
  console.log(
    `report: ${seconds(report.time)}, peak ${mega(report.peak)}, ${mega(sizeOf(join(folder, 'report')))}`,
  )
} finally {
  web.kill()
  rmSync(folder, { recursive: true, force: true })
}

async function measured(name: string): Promise<void> {
  const dir = join(folder, 'audit')
  const { time, peak, samples } = await timed([
    ...['audit', join(folder, 'list.csv'), '--contact', 'bench@example.org', '--dir', dir],
    ...['--allow-private', '--delay', '0', '--hosts', join(folder, 'hosts')],
  ])
  const quarters = [0.25, 0.5, 0.75, 1].map(
    (part) => samples[Math.ceil(samples.length * part) - 1] ?? 0,
  )
  const rate = (sites * documents) / (time / 1000)
  console.log(
    `${name}: ${sites} sites with ${documents} documents in ${seconds(time)}, ${rate.toFixed(1)} documents/s`,
  )
  console.log(`  memory: peak ${mega(peak)}; after each quarter ${quarters.map(mega).join(', ')}`)
  const base = readdirSync(dir).filter((file) => file.startsWith('audit.sqlite'))
  const database = base.reduce((sum, file) => sum + statSync(join(dir, file)).size, 0)
  console.log(`  database ${mega(database)}, bodies ${mega(sizeOf(join(dir, 'bodies')))}`)
}

interface Timed {
  /** Milliseconds. */
  time: number
  /** Bytes, of the audit's own process, as are those of the samples. */
  peak: number
  samples: number[]
}

async function timed(args: string[]): Promise<Timed> {
  const start = performance.now()
  const child = spawn(process.execPath, ['bin/art13.js', ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (data) => {
    said = `${said}${data}`.slice(-2_000)
  })
  const samples: number[] = []
  let peak = 0
  const looking = setInterval(() => {
    const { now, most } = memoryOf(child)
    samples.push(now)
    peak = Math.max(peak, most)
  }, LOOK)
  const code = await new Promise((resolve) => child.on('close', resolve))
  clearInterval(looking)
  if (code !== 0) throw new Error(`art13 ${args[0]} ended with ${code}: ${said}`)
  return { time: performance.now() - start, peak, samples }
}

/** Bytes; none when the process is gone. */
function memoryOf({ pid }: ChildProcess): { now: number; most: number } {
  const status = existsSync(`/proc/${pid}/status`)
    ? readFileSync(`/proc/${pid}/status`, 'utf8')
    : ''
  const bytes = (field: RegExp) => Number(field.exec(status)?.[1] ?? 0) * 1024
  return { now: bytes(/VmRSS:\s*(\d+) kB/), most: bytes(/VmHWM:\s*(\d+) kB/) }
}

function sizeOf(path: string): number {
  const entries = readdirSync(path, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0)
}

function mega(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}
