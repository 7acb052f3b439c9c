/** The formats as a user asks for them: several in one run, files, GitHub's summary, options of a format. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FORMAT_NAMES } from '../../src/report/formats.ts'
import { art13 } from './art13.ts'

const notice = 'fixtures/cli/short.md'
const fixed = ['--as-of', '2026-11-21', '--lang', 'de']
const folder = () => mkdtempSync(join(tmpdir(), 'art13-'))

it('all formats in one run, each in its file, with the exit code of one', () => {
  const files = FORMAT_NAMES.map((format) => ({ format, file: join(folder(), format) }))
  const asked = files.flatMap(({ format, file }) => ['--format', `${format}=${file}`])
  const { code, stdout } = art13('check', notice, ...asked, ...fixed)
  expect(code).toBe(1)
  expect(stdout).toBe('')
  for (const { file } of files) expect(readFileSync(file, 'utf8').trim()).not.toBe('')
})

it.each(FORMAT_NAMES)('%s gives the exit code that text gives', (format) => {
  const { code, stdout } = art13('check', notice, '--format', format, ...fixed)
  expect(code).toBe(1)
  expect(stdout.endsWith('\n')).toBe(true)
})

it('github adds to the summary of the step, once a run', () => {
  const file = join(folder(), 'summary.md')
  const env = { ...process.env, GITHUB_STEP_SUMMARY: file, GITHUB_WORKSPACE: process.cwd() }
  const args = ['bin/art13.js', 'check', notice, '--format', 'github', ...fixed]
  for (let run = 0; run < 2; run++) spawnSync(process.execPath, args, { env })
  expect(readFileSync(file, 'utf8').match(/^## art13/gm)).toHaveLength(2)
})

describe('csv', () => {
  it('has the separator and the byte order mark asked for', () => {
    const options = ['--csv-separator', 'tab', '--csv-bom']
    const { stdout } = art13('check', notice, '--format', 'csv', ...options, ...fixed)
    expect(stdout.startsWith('\uFEFFDokument\tStatus\t')).toBe(true)
  })

  it('refuses another separator', () => {
    const { code, stderr } = art13('check', notice, '--format', 'csv', '--csv-separator', 'x')
    expect(code).toBe(2)
    expect(stderr).toContain('--csv-separator')
  })
})

it('facts as TILT, with what is not stated on standard error', () => {
  const { code, stdout, stderr } = art13('facts', notice, '--format', 'tilt', ...fixed.slice(2))
  expect(code).toBe(0)
  expect(JSON.parse(stdout).meta).toMatchObject({ url: [notice], version: 1 })
  expect(stderr).toContain('dataProtectionOfficer.')
})
