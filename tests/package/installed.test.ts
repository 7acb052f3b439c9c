/** The package as a user gets it: packed, installed without any other package, started. */
import { execFileSync, spawnSync } from 'node:child_process'
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const notices = 'fixtures/notices'
const pdf = filesOf(notices).find((name) => name.endsWith('.pdf'))
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'art13-installed-')))
let tarball = ''
const npm = { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' } as const

describe('the packed package', () => {
  beforeAll(() => {
    // Without scripts: `prepare` would build, and pull dist/ from under the other tests.
    const packed = execFileSync(
      'npm',
      ['pack', '--ignore-scripts', '--json', '--pack-destination', folder],
      { ...npm, cwd: process.cwd() },
    )
    const [{ filename }] = JSON.parse(packed) as [{ filename: string }]
    tarball = join(folder, filename)
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
    execFileSync('npm', ['install', `./${filename}`, '--omit=dev', '--offline'], npm)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('brings no other package', () => {
    const installed = readdirSync(join(folder, 'node_modules'))
    expect(installed.filter((name) => !name.startsWith('.'))).toEqual(['art13'])
  })

  it('brings the licences of what is bundled', () => {
    const dist = join(folder, 'node_modules/art13/dist')
    expect(readFileSync(join(dist, 'pdfjs-LICENSE'), 'utf8')).toContain('Apache License')
    expect(readFileSync(join(dist, 'THIRD-PARTY.txt'), 'utf8')).toMatch(/^commander \d/m)
  })

  it.each([
    ['publint', 'node_modules/publint/src/cli.js', []],
    ['attw', 'node_modules/@arethetypeswrong/cli/dist/index.js', ['--profile', 'esm-only']],
  ])('is clean for %s', (_, program, options) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [resolve(program), ...options, tarball],
      { encoding: 'utf8' },
    )
    expect(status, stdout + stderr).toBe(0)
  })

  it('says its version', () => {
    const { stdout, status } = art13('--version')
    expect([stdout.trim(), status]).toEqual([version, 0])
  })

  it('is a library, too', () => {
    const code = "const art13 = await import('art13'); console.log(Object.keys(art13).length > 0)"
    const node = spawnSync(process.execPath, ['--input-type=module', '-e', code], npm)
    expect([node.stderr, node.stdout.trim()]).toEqual(['', 'true'])
  })

  it.skipIf(pdf === undefined)('finds its worker beside itself, as a library', () => {
    const source = JSON.stringify({ path: resolve(notices, pdf ?? '') })
    const code = `import { run } from 'art13'
for await (const { status } of run([${source}], { asOf: '2026-11-21', lang: 'en' })) console.log(status)`
    const node = spawnSync(process.execPath, ['--input-type=module', '-e', code], npm)
    expect([node.stderr, node.stdout.trim()]).toEqual(['', 'checked'])
  })

  it('has declarations that stand on their own', () => {
    writeFileSync(join(folder, 'user.ts'), "export * from 'art13'\n")
    const tsc = resolve('node_modules/typescript/bin/tsc')
    const flags = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023']
    const { stdout } = spawnSync(process.execPath, [tsc, ...flags, 'user.ts'], npm)
    expect(stdout).toBe('')
  })

  it.skipIf(pdf === undefined)('checks a PDF (skipped while fixtures/notices has none)', () => {
    const path = resolve(notices, pdf ?? '')
    const { stdout, status } = art13('check', path, '--format', 'json', '--as-of', '2026-11-21')
    const { documents } = JSON.parse(stdout) as {
      documents: { status: string; results: { outcome: string; severity: string }[] }[]
    }
    const [document] = documents
    expect(document?.status).toBe('checked')
    const errors = document?.results.filter(
      ({ outcome, severity }) => outcome === 'fail' && severity === 'error',
    )
    expect(status).toBe(errors?.length === 0 ? 0 : 1)
  })
})

function art13(...args: string[]) {
  return spawnSync('npx', ['--no-install', 'art13', ...args], npm)
}

function filesOf(path: string): string[] {
  try {
    return readdirSync(path, { recursive: true, encoding: 'utf8' }).sort()
  } catch {
    return []
  }
}
