/** The package as a user gets it: packed, installed without any other package, started. */
import { execFileSync, spawnSync } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
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
    execFileSync(
      'npm',
      ['install', `./${filename}`, '--omit=dev', '--omit=optional', '--offline'],
      npm,
    )
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('brings no other package, but for those of the audit, which can be left out', () => {
    const installed = readdirSync(join(folder, 'node_modules'))
    expect(installed.filter((name) => !name.startsWith('.'))).toEqual(['art13'])
  })

  it.each([
    [['audit', 'list.csv', '--contact', 'audit@example.org']],
    [['audit', 'list.csv', '--contact', 'audit@example.org', '--dry-run']],
    [['audit', '--resume']],
    [['audit', 'status']],
    [['audit', 'gc']],
    [['report']],
  ])('says what an audit lacks where its packages were left out: %j', (args) => {
    const repository = emptyRepository(args.join('-').replace(/\W+/g, '-'))
    writeFileSync(join(repository, 'list.csv'), 'url\nwww.stadt.example\n')
    const { stdout, stderr, status } = art13At(repository, ...args)
    expect(stderr).toMatch(
      /^art13: Audits need "[\w@./-]+", which is not installed\. Install art13 again without --omit=optional\.\n$/,
    )
    expect([status, stdout]).toEqual([2, ''])
    expect(readdirSync(repository)).toEqual(['list.csv'])
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

  it('does what the README shows of the library', () => {
    const repository = emptyRepository('library')
    writeFileSync(join(repository, 'notices.mjs'), codeIn('README.md', '// notices.mjs'))
    copyFileSync(join(notices, 'sportverein.md'), join(repository, 'notice.md'))
    const { stdout, stderr } = spawnSync(process.execPath, ['notices.mjs'], {
      ...npm,
      cwd: repository,
    })
    expect(stderr).toBe('')
    expect(stdout).toMatch(/^notice\.md checked/)
    expect(stdout).toMatch(/^notice\.pdf error .+/m)
    expect(stdout).toMatch(/\[retention\]$/m)
    expect(stdout).toMatch(/^[1-9]\d* fulfilled$/m)
  })

  it('takes a configuration and a rule of one’s own as the documents show them', () => {
    const repository = emptyRepository('rules')
    copyFileSync(join(notices, 'sportverein.md'), join(repository, 'notice.md'))
    writeFileSync(join(repository, 'art13.config.mjs'), codeIn('README.md', '// art13.config.mjs'))
    const shown = art13At(repository, 'check', '--print-config', 'notice.md').stdout
    expect(shown).toContain('rules.retention-vague: error  # art13.config.mjs')
    rmSync(join(repository, 'art13.config.mjs'))
    mkdirSync(join(repository, 'rules'))
    const [rule, config] = ['// rules/title.js', '# art13.config.yaml'] as const
    writeFileSync(join(repository, 'package.json'), '{ "type": "module" }')
    writeFileSync(join(repository, 'rules/title.js'), codeIn('docs/ci.md', rule))
    writeFileSync(join(repository, 'art13.config.yaml'), codeIn('docs/ci.md', config))
    const { stdout } = art13At(repository, 'check', 'notice.md', '--format', 'json')
    expect(stdout).toContain('"rule": "acme-title"')
  })

  it('is set up as a gate by docs/ci.md alone', () => {
    const repository = emptyRepository('gate')
    for (const name of ['hundesteuer.txt', 'sportverein.md', 'schule.pdf'])
      copyFileSync(join(notices, name), join(repository, name))
    const day = ['--as-of', '2026-11-21']
    expect(art13At(repository, 'init').status).toBe(0)
    expect(art13At(repository, 'check', '.', ...day).status).toBe(1)
    expect(art13At(repository, 'accept', '.', '--baseline', ...day).status).toBe(0)
    const [gitlab] =
      /art13 check notices --format gitlab.*/.exec(readFileSync('docs/ci.md', 'utf8')) ?? []
    const [, , , ...formats] = gitlab?.split(' ') ?? []
    expect(art13At(repository, 'check', '.', ...formats, ...day).status).toBe(0)
    expect(readFileSync(join(repository, 'gl-code-quality-report.json'), 'utf8')).toMatch(/^\[/)
    const notice = join(repository, 'sportverein.md')
    writeFileSync(notice, readFileSync(notice, 'utf8').replace(/^.*Löschung.*$/m, ''))
    const { status, stdout } = art13At(repository, 'check', '.', '--quiet', ...day)
    expect([status, stdout]).toEqual([1, expect.stringContaining('right-to-erasure')])
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

/** A folder of its own where the package is found, as in a repository that has installed it. */
function emptyRepository(name: string): string {
  const path = join(folder, name)
  mkdirSync(path)
  return path
}

function art13At(cwd: string, ...args: string[]) {
  const program = join(folder, 'node_modules/art13/bin/art13.js')
  return spawnSync(process.execPath, [program, ...args], { ...npm, cwd })
}

/** The block of code in a document that begins with a line. */
function codeIn(file: string, first: string): string {
  const blocks = readFileSync(file, 'utf8').split(/^```\w*\n/m)
  const code = blocks.find((block) => block.startsWith(`${first}\n`))
  if (code === undefined) throw new Error(`${file} has no code that begins with "${first}".`)
  return code
}

function filesOf(path: string): string[] {
  try {
    return readdirSync(path, { recursive: true, encoding: 'utf8' }).sort()
  } catch {
    return []
  }
}
