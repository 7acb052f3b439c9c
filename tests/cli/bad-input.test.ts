/** Bad input: each file ends in its status with one sentence, exit code 2, and the others are still judged. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { art13 } from './art13.ts'

const folder = 'fixtures/bad'
const good = 'fixtures/cli/short.md'
const expected: Record<string, { status: string; reasonCode: string }> = JSON.parse(
  readFileSync(`${folder}/expected.json`, 'utf8'),
)

describe('bad input', () => {
  it('has an expectation for each file', () => {
    const files = readdirSync(folder).filter((file) => file !== 'expected.json')
    expect(Object.keys(expected).sort()).toEqual(files.sort())
  })

  it.each(Object.entries(expected))('%s', (file, want) => {
    const { code, stdout, stderr } = art13(
      'check',
      `${folder}/${file}`,
      good,
      '--format',
      'json',
      '--lang',
      'en',
    )
    const [bad, other] = JSON.parse(stdout).documents
    expect(bad).toMatchObject({ ...want, results: [] })
    expect(bad.reason).toMatch(/^[A-Z].*\.$/)
    expect(stderr).toContain(bad.reason)
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+/)
    expect(other.status).toBe('checked')
    expect(code).toBe(2)
  })

  it('a file that is missing', () => {
    const { code, stderr } = art13('check', 'fixtures/nowhere.pdf', '--lang', 'en')
    expect(stderr).toContain('There is no such file.')
    expect(code).toBe(2)
  })

  it('a file over a limit names the limit and the option', () => {
    const { code, stderr } = art13('check', good, '--max-bytes', '10', '--lang', 'en')
    expect(stderr).toContain('larger than 10 bytes (limit: --max-bytes)')
    expect(code).toBe(2)
  })
})
