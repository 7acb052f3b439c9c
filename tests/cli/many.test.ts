/** A thousand documents, a pipe that closes early, and what a terminal is shown. */
import { spawn } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { Progress } from '../../src/cli/check/progress.ts'
import { colourOf } from '../../src/cli/output.ts'
import { bin, folderWith } from './folder.ts'

const notice = (n: number) => `# Datenschutzhinweise zum Verleih ${n}

Verantwortlich ist die Gemeinde Auental, Dorfplatz 2, 07330 Auental. Wir verarbeiten Ihre Angaben für den Verleih.
Sie haben das Recht auf Auskunft.
`
const BROKEN = Buffer.from('%PDF-1.7\nnothing of a PDF follows\n')
const fixed = ['--as-of', '2026-11-21', '--lang', 'en', '--rule', 'retention', '--no-config']

/** So many documents; each hundredth cannot be read. */
function shelf(size: number) {
  const files = Array.from({ length: size }, (_, index): [string, string | Uint8Array] => {
    const name = String(index + 1).padStart(4, '0')
    return (index + 1) % 100 === 0 ? [`${name}.pdf`, BROKEN] : [`${name}.md`, notice(index)]
  })
  return folderWith(Object.fromEntries(files))
}

describe('many documents', () => {
  it('one broken in each hundred: the others are judged, the broken ones named', () => {
    const { code, stdout, stderr } = shelf(1000).art13('check', '.', '--format', 'json', ...fixed)
    const { documents, summary } = JSON.parse(stdout) as {
      documents: { path: string; status: string; reason: string }[]
      summary: { documents: Record<string, number> }
    }
    expect([code, summary.documents['checked']]).toEqual([2, 990])
    const broken = documents.filter(({ status }) => status !== 'checked')
    expect(broken.map(({ path }) => path)).toEqual(
      Array.from({ length: 10 }, (_, index) => `${String((index + 1) * 100).padStart(4, '0')}.pdf`),
    )
    for (const { path, reason } of broken) {
      expect(reason).not.toBe('')
      expect(stderr).toContain(path)
    }
  })

  it('a pipe that closes after the first line is no error', async () => {
    const { path } = shelf(99)
    const child = spawn(process.execPath, [bin, 'check', '.', '--format', 'json', ...fixed], {
      cwd: path,
      env: { ...process.env, NO_COLOR: '1' },
    })
    let stderr = ''
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((done) => child.once('close', done))
    expect([code, stderr]).toEqual([1, ''])
  })
})

describe('the progress line', () => {
  const shown = (isTTY: boolean, total: number, env: NodeJS.ProcessEnv = {}) => {
    const written: string[] = []
    const stream = { isTTY, write: (text: string) => written.push(text) > 0 }
    let now = 0
    const progress = new Progress(total, { stream, env, clock: () => now })
    for (let n = 0; n < total; n++) {
      now += 500
      progress.step()
    }
    progress.end()
    return written
  }

  it('tells on a terminal how far a long run is, and goes', () => {
    const written = shown(true, 30)
    expect(written[0]).toBe('\r\u001B[K2/30, 14 s')
    expect(written.at(-1)).toBe('\r\u001B[K')
  })

  it.each([
    ['without a terminal', false, 30, {}],
    ['in CI', true, 30, { CI: 'true' }],
    ['for a short run', true, 3, {}],
  ] as const)('is silent %s', (...[, isTTY, total, env]) => {
    expect(shown(isTTY, total, env)).toEqual([])
  })
})

describe('colour', () => {
  it.each([
    ['no terminal', undefined, {}, 0],
    ['NO_COLOR', undefined, { NO_COLOR: '1', FORCE_COLOR: '1' }, 0],
    ['an empty NO_COLOR', undefined, { NO_COLOR: '', FORCE_COLOR: '1' }, 1],
    ['FORCE_COLOR', undefined, { FORCE_COLOR: '1' }, 1],
    ['FORCE_COLOR=0', undefined, { FORCE_COLOR: '0' }, 0],
    ['--color always', 'always', { NO_COLOR: '1' }, 1],
    ['--color never', 'never', { FORCE_COLOR: '1' }, 0],
  ] as const)('%s', (...[, choice, env, level]) => {
    expect(colourOf(choice, env)).toBe(level)
  })

  it('is in no report that goes to a file', () => {
    const folder = folderWith({ 'a.md': notice(1) })
    const args = ['check', 'a.md', '--format', 'text=out.txt', '--format', 'csv=-.csv', ...fixed]
    folder.art13With({ FORCE_COLOR: '1', NO_COLOR: '' }, ...args, '--color', 'always')
    expect(folder.read('out.txt')).not.toContain('\u001B[')
  })
})
