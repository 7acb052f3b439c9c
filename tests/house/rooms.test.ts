import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { projectFiles } from './project-files.ts'

const rooms = [
  ...['document', 'language', 'law', 'extract', 'facts', 'rules', 'lint', 'run', 'audit', 'report'],
  'cli',
]
/** Pure data may be as long as what it lists. */
const data = /^src\/(?:law|language)\//
const lumber = ['util', 'utils', 'helpers', 'common', 'core', 'lib', 'misc', 'shared']

describe('the rooms of src', () => {
  it('are the listed ones, beside index.ts', () => {
    const found = readdirSync('src').filter((name) => name !== 'index.ts')
    expect(found.filter((name) => !rooms.includes(name))).toEqual([])
  })

  it('have no lumber room', () => {
    const folders = projectFiles('src').flatMap((path) => path.split('/').slice(1, -1))
    expect(folders.filter((name) => lumber.includes(name))).toEqual([])
  })

  it('hold files that can be read in one sitting (300 lines)', () => {
    const long = projectFiles('src', 'scripts', 'bin').filter(
      (path) => !data.test(path) && lines(path) > 300,
    )
    expect(long).toEqual([])
  })

  it('never end the process: an exit code is set, so that output is written to its end', () => {
    const exits = projectFiles('src', 'scripts', 'bin').filter((path) =>
      /\bprocess\.(?:exit|abort)\(/.test(readFileSync(path, 'utf8')),
    )
    expect(exits).toEqual([])
  })
})

function lines(path: string): number {
  return readFileSync(path, 'utf8').trimEnd().split('\n').length
}
