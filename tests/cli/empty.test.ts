/** Nothing to check, and that is fine: the reports are there all the same, for a pipeline that collects them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FORMAT_NAMES } from '../../src/report/formats.ts'
import { folderWith } from './folder.ts'

const ignored = { '.art13ignore': 'draft.md\n', 'draft.md': '# Entwurf\n' }
const fine: [string, Record<string, string>, string[]][] = [
  ['all is ignored', ignored, ['draft.md', '--force-exclude']],
  ['all is ignored, in a folder', ignored, ['.']],
  ['no file, and that may be', {}, ['*.pdf', '--no-error-on-unmatched-pattern']],
]

describe.each(fine)('%s', (_, files, args) => {
  it('is green, and writes every report', () => {
    const folder = folderWith(files)
    const targets = FORMAT_NAMES.flatMap((name) => ['--format', `${name}=${name}.out`])
    const { code, stdout, stderr } = folder.art13('check', ...args, ...targets)
    expect([code, stdout], stderr).toEqual([0, ''])
    const read = (name: string) => readFileSync(join(folder.path, `${name}.out`), 'utf8')
    expect(FORMAT_NAMES.map(read)).toHaveLength(FORMAT_NAMES.length)
    expect(JSON.parse(read('json'))).toMatchObject({ documents: [], summary: { documents: {} } })
    expect(JSON.parse(read('gitlab'))).toEqual([])
    for (const name of ['sarif', 'sarif-github'])
      expect(JSON.parse(read(name)).runs[0].results).toEqual([])
    expect(read('junit')).toContain('<testsuites/>')
    expect(read('csv').trim().split('\n')).toHaveLength(1)
    expect(read('markdown')).toContain('## art13')
  })

  it('says nothing on standard output as text, and a whole report as JSON', () => {
    const { art13 } = folderWith(files)
    expect(art13('check', ...args).stdout).toBe('')
    expect(JSON.parse(art13('check', ...args, '--format', 'json').stdout).documents).toEqual([])
  })
})

it('is not green by itself', () => {
  const { code, stdout, stderr } = folderWith().art13('check', '.')
  expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining('No file to check')])
})
