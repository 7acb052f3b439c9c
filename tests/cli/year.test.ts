/** A year of a repository of notices: what the gate says at each step, and with which exit code. */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const repository = mkdtempSync(join(tmpdir(), 'art13-year-'))
const bin = resolve('bin/art13.js')
const fixtures = resolve('fixtures')

/** Runs a command in the repository on a day of the year. */
function on(day: string, ...args: string[]) {
  const env = { ...process.env, LANG: 'C', LC_ALL: 'C', NO_COLOR: '1' }
  const call = [bin, ...args, '--as-of', day, '--lang', 'en']
  const { status, stdout, stderr } = spawnSync(process.execPath, call, {
    cwd: repository,
    env,
    encoding: 'utf8',
  })
  return { code: status, stdout, stderr, told: `${stdout} ${stderr}`.replace(/\s+/g, ' ') }
}

function report(day: string) {
  const { stdout } = on(day, 'check', '.', '--format', 'json')
  return JSON.parse(stdout) as {
    decisions?: { applied: number; problems: { kind: string; decision: { rule: string } }[] }
    summary: { findings: Record<string, number>; suppressed: number }
  }
}

function edit(name: string, change: (text: string) => string): void {
  const path = join(repository, name)
  const before = readFileSync(path, 'utf8')
  const after = change(before)
  expect(after, 'the edit changes something').not.toBe(before)
  writeFileSync(path, after)
}

const OLD = [
  'hundesteuer.txt',
  'radwerkstatt.txt',
  'reisebuero.html',
  'sportverein.md',
  'schule.pdf',
]

describe('a year of a repository', () => {
  beforeAll(() => {
    for (const name of OLD) copyFileSync(join(fixtures, 'notices', name), join(repository, name))
  })
  afterAll(() => rmSync(repository, { recursive: true, force: true }))

  it('January: the first run tells at least 30 old findings and fails', () => {
    expect(on('2026-01-10', 'check', '.').code).toBe(1)
    const { findings } = report('2026-01-10').summary
    const all = Object.values(findings).reduce((sum, n) => sum + n, 0)
    expect(all).toBeGreaterThanOrEqual(30)
  })

  it('a baseline takes them all; they stay visible and counted', () => {
    const { code, stdout } = on('2026-01-10', 'accept', '.', '--baseline')
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/^art13\.decisions\.yaml: \d+ written/),
    ])
    const { summary, decisions } = report('2026-01-10')
    expect(summary.findings).toEqual({ error: 0, warning: 0, note: 0, review: 0 })
    expect(summary.suppressed).toBe(decisions?.applied)
    expect(on('2026-01-10', 'check', '.', '--fail-on', 'review').code).toBe(0)
  })

  it('March: a new defect fails, and it alone is told', () => {
    edit('sportverein.md', (text) => text.replace(/^.*Löschung.*$/m, ''))
    const { code, stdout } = on('2026-03-01', 'check', '.', '--quiet')
    expect([code, stdout]).toEqual([1, expect.stringContaining('right-to-erasure')])
    expect(report('2026-03-01').summary.findings['error']).toBe(1)
  })

  it('April: the defect is mended, and the gate is green again', () => {
    copyFileSync(join(fixtures, 'notices', 'sportverein.md'), join(repository, 'sportverein.md'))
    expect(on('2026-04-01', 'check', '.').code).toBe(0)
  })

  it('May: an old defect is mended; its decision is told as unused and pruned', () => {
    edit('hundesteuer.txt', (text) => text.replace('[KB2]', ''))
    const { code, told } = on('2026-05-01', 'check', '.')
    expect([code, told]).toEqual([0, expect.stringMatching(/comment-residue: unused/)])
    expect(on('2026-05-01', 'accept', '.', '--prune').stdout).toMatch(/0 written, 1 removed/)
    expect(on('2026-05-01', 'check', '.').told).not.toContain('unused')
  })

  it('June: a doubtful passage is added and accepted with a reason until September', () => {
    edit(
      'sportverein.md',
      (text) => `${text}\n\nUnsere Mitgliederliste führt das [NAME EINSETZEN].\n`,
    )
    expect(on('2026-06-01', 'check', '.', '--fail-on', 'warning').code).toBe(1)
    const accept = [
      'accept',
      '.',
      '--finding',
      'placeholder',
      '--until',
      '2026-09-30',
      '--by',
      'DPO',
    ]
    expect(on('2026-06-01', ...accept).stderr).toContain('needs a reason')
    expect(on('2026-06-01', ...accept, '--reason', 'Name folgt im Herbst').code).toBe(0)
    expect(on('2026-06-01', 'check', '.', '--fail-on', 'warning').code).toBe(0)
    expect(readFileSync(join(repository, 'art13.decisions.yaml'), 'utf8')).toContain('Name folgt')
  })

  it('July: its words change, and it lapses', () => {
    edit('sportverein.md', (text) => text.replace('[NAME EINSETZEN]', '[NAME DER FIRMA EINSETZEN]'))
    const { code, told } = on('2026-07-01', 'check', '.', '--fail-on', 'warning')
    expect([code, told]).toEqual([1, expect.stringMatching(/placeholder: lapsed/)])
  })

  it('text inserted above changes no decision', () => {
    edit('sportverein.md', (text) => text.replace('[NAME DER FIRMA EINSETZEN]', '[NAME EINSETZEN]'))
    edit(
      'hundesteuer.txt',
      (text) =>
        `Diese Fassung gilt seit dem neuen Steuerjahr und ersetzt alle früheren.\n\n${text}`,
    )
    expect(on('2026-07-02', 'check', '.', '--fail-on', 'warning').code).toBe(0)
  })

  it('October: it expires, announces itself and counts again', () => {
    const { code, told } = on('2026-10-01', 'check', '.', '--fail-on', 'warning')
    expect([code, told]).toEqual([1, expect.stringMatching(/placeholder: expired on 2026-09-30/)])
  })

  it('a renamed document keeps its decisions', () => {
    copyFileSync(join(repository, 'hundesteuer.txt'), join(repository, 'hund.txt'))
    rmSync(join(repository, 'hundesteuer.txt'))
    expect(on('2026-10-01', 'check', '.').code).toBe(0)
  })

  it('December: a PDF is replaced by a scan: not green, and its decisions are kept', () => {
    copyFileSync(join(fixtures, 'bad', 'scan.pdf'), join(repository, 'schule.pdf'))
    const { code, stderr } = on('2026-12-01', 'check', '.')
    expect([code, stderr]).toEqual([2, expect.stringContaining('schule.pdf')])
    expect(on('2026-12-01', 'check', '.', '--allow-unreadable').code).toBe(0)
    const { decisions } = report('2026-12-01')
    const kinds = decisions?.problems.map(({ kind, decision: { rule } }) => `${rule} ${kind}`)
    expect(kinds).toEqual(['placeholder expired'])
  })
})
