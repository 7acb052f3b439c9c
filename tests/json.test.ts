/**
 * The reports as they are written: JSON against its schema, text against what was read and approved
 * (`npx vitest run tests/json.test.ts -u` writes it anew, to be read again).
 */
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { art13 } from './cli/art13.ts'

const schema = JSON.parse(readFileSync('schema/result.schema.json', 'utf8'))
const asOf = ['--as-of', '2026-11-21']

describe('the JSON report', () => {
  const paths = ['fixtures/notices', 'fixtures/bad']

  it.each(['de', 'en'])('in %s is what the schema promises', (lang) => {
    const { stdout } = art13('check', ...paths, '--format', 'json', '--lang', lang, ...asOf)
    const ajv = new Ajv({ allErrors: true, allowUnionTypes: true })
    formats.default(ajv)
    const validate = ajv.compile(schema)
    validate(JSON.parse(stdout))
    expect(validate.errors).toBeNull()
  })
})

describe('the text report', () => {
  const cases = ['kegelkiste.md', 'hundesteuer.txt'].flatMap((name) =>
    ['de', 'en'].map((lang) => [name, lang] as const),
  )
  it.each(cases)('on %s in %s', async (name, lang) => {
    const { stdout } = art13('check', `fixtures/notices/${name}`, '--lang', lang, ...asOf)
    await expect(stdout).toMatchFileSnapshot(`../fixtures/reports/${name}.${lang}.txt`)
  })
})
