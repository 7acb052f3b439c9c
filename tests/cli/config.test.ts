/** Configurations: which one holds, what each value comes from, and what is said of a wrong one. */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const root = mkdtempSync(join(tmpdir(), 'art13-config-'))
const bin = resolve('bin/art13.js')
const notice = resolve('fixtures/cli/short.md')
let number = 0

/** Runs art13 in a new folder with these files; a value of null is a copy of a short notice. */
function run(files: Record<string, string | null>, ...args: string[]) {
  const folder = join(root, String(number++))
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    if (text === null) copyFileSync(notice, path)
    else writeFileSync(path, text)
  }
  const env = { ...process.env, LANG: 'C', LC_ALL: 'C', NO_COLOR: '1' }
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
  })
  return { code: status, stdout, stderr }
}

afterAll(() => rmSync(root, { recursive: true, force: true }))

interface Printed {
  name: string
  files: Record<string, string>
  file: string
  args?: string[]
  lines: string[]
}

const rule = (severity: string) => `{ "rules": { "retention": "${severity}" } }`
const printed: Printed[] = [
  {
    name: 'JSON',
    files: { 'art13.config.json': rule('note') },
    file: 'a.md',
    lines: ['rules.retention: note  # art13.config.json'],
  },
  {
    name: 'YAML, where off is a word',
    files: { 'art13.config.yaml': 'rules:\n  retention: off\n' },
    file: 'a.md',
    lines: ['rules.retention: off  # art13.config.yaml'],
  },
  {
    name: 'JavaScript',
    files: { 'art13.config.mjs': `export default ${rule('note')}` },
    file: 'a.md',
    lines: ['rules.retention: note  # art13.config.mjs'],
  },
  {
    name: 'the key of package.json',
    files: { 'package.json': `{ "art13": ${rule('note')} }` },
    file: 'a.md',
    lines: ['rules.retention: note  # package.json'],
  },
  {
    name: 'the nearest one alone',
    files: { 'art13.config.json': rule('note'), 'deep/er/art13.config.json': rule('off') },
    file: 'deep/er/a.md',
    lines: ['rules.retention: off  # deep/er/art13.config.json'],
  },
  {
    name: 'what it extends, below it',
    files: {
      'art13.config.json': '{ "extends": "base.yaml", "lang": "de" }',
      'base.yaml': 'lang: en\nrules: { retention: note }\n',
    },
    file: 'a.md',
    lines: ['lang: de  # art13.config.json', 'rules.retention: note  # base.yaml'],
  },
  {
    name: 'an override for some documents',
    files: {
      'art13.config.yaml':
        'profile: { body: public }\noverrides:\n  - { files: ["kitas/**"], profile: { body: church } }\n',
    },
    file: 'kitas/a.md',
    lines: ['profile.body: church  # art13.config.yaml, overrides 1'],
  },
  {
    name: 'a flag over all',
    files: { 'art13.config.json': '{ "failOn": "note", "limits": { "pages": 3 } }' },
    file: 'a.md',
    args: ['--fail-on', 'warning', '--timeout', '5'],
    lines: [
      'failOn: warning  # --fail-on',
      'limits.pages: 3  # art13.config.json',
      'limits.seconds: 5  # --timeout',
    ],
  },
  {
    name: 'none when that is asked',
    files: { 'art13.config.json': rule('note') },
    file: 'a.md',
    args: ['--no-config'],
    lines: ['failOn: error  # default'],
  },
]

describe('--print-config', () => {
  it.each(printed)('$name', ({ files, file, args = [], lines }) => {
    const { stdout, stderr } = run(files, 'check', '--print-config', file, ...args)
    expect(stdout.split('\n'), stderr).toEqual(expect.arrayContaining(lines))
    if (args.includes('--no-config')) expect(stdout).not.toContain('rules.')
  })
})

describe('a wrong configuration is told, with what may be meant', () => {
  it.each([
    ['a key', { 'art13.config.json': '{ "ruels": {} }' }, 'did you mean "rules"?'],
    ['a rule', { 'art13.config.json': '{ "rules": { "retenton": "off" } }' }, '"retention"'],
    ['a severity', { 'art13.config.json': rule('fatal') }, 'rules.retention: "fatal" is none of'],
    ['a day', { 'art13.config.json': '{ "asOf": "2026-02-30" }' }, 'asOf: "2026-02-30"'],
    ['JSON', { 'art13.config.json': '{' }, 'art13.config.json'],
    ['a base that is not there', { 'art13.config.json': '{ "extends": "b.json" }' }, 'b.json'],
    ['a ring', { 'art13.config.json': '{ "extends": "art13.config.json" }' }, 'extends itself'],
    ['no rule', { 'art13.config.json': '{ "customRules": ["r.mjs"] }', 'r.mjs': '' }, 'no rule'],
  ])('%s', (_, files, sentence) => {
    const { code, stderr } = run({ ...files, 'a.md': null }, 'check', 'a.md')
    expect([code, stderr]).toEqual([2, expect.stringContaining(sentence)])
  })
})

describe('which files are checked', () => {
  const paths = (stdout: string) =>
    (JSON.parse(stdout) as { documents: { path: string }[] }).documents.map(({ path }) => path)
  const files = {
    '.gitignore': 'build/\n',
    '.art13ignore': 'draft-*.md\n!draft-final.md\n',
    'art13.config.json': '{ "ignore": ["old/"] }',
    'a.md': null,
    'build/b.md': null,
    'draft-1.md': null,
    'draft-final.md': null,
    'old/c.md': null,
  }

  it('leaves out what ignore files and the configuration name', () => {
    const { stdout } = run(files, 'check', '.', '--format', 'json')
    expect(paths(stdout)).toEqual(['a.md', 'draft-final.md'])
  })

  it('takes an ignored file that is named, but for --force-exclude', () => {
    const named = ['check', 'draft-1.md', 'a.md', '--format', 'json']
    expect(paths(run(files, ...named).stdout)).toEqual(['draft-1.md', 'a.md'])
    expect(paths(run(files, ...named, '--force-exclude').stdout)).toEqual(['a.md'])
  })

  it('is quiet where all that was named is ignored', () => {
    const { code, stdout } = run(files, 'check', 'draft-1.md', '--force-exclude')
    expect([code, stdout]).toEqual([0, ''])
  })
})

describe('a comment in the document', () => {
  const text = readFileSync(notice, 'utf8')
  const suppressed = (comment: string) => {
    const content = [comment, text, 'Bitte an das [NAME EINSETZEN] schreiben.'].join('\n\n')
    const { stdout } = run({ 'a.md': content }, 'check', 'a.md', '--format', 'json')
    const [document] = (
      JSON.parse(stdout) as {
        documents: { results: { rule: string; suppressed: { reason: string } | null }[] }[]
      }
    ).documents
    return document?.results.flatMap(({ rule: id, suppressed: decided }) =>
      decided ? [`${id}: ${decided.reason}`] : [],
    )
  }

  it('switches a rule off, with its reason', () => {
    expect(suppressed('<!-- art13-disable placeholder -- folgt im Herbst -->')).toEqual([
      'placeholder: folgt im Herbst',
    ])
  })

  it('has no effect without one', () => {
    expect(suppressed('<!-- art13-disable placeholder -->')).toEqual([])
  })

  it('that names no rule is told, with the one that may be meant', () => {
    const content = `<!-- art13-disable plcaeholder -- folgt im Herbst -->\n\n${text}`
    const { stdout } = run({ 'a.md': content }, 'check', 'a.md', '--lang', 'en')
    const told = stdout.replace(/\s+/g, ' ')
    expect(told).toContain('there is no such rule, the nearest is “placeholder”')
  })
})
