import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { projectFiles } from './project-files.ts'
import { runsOfWords } from './runs-of-words.ts'

/** Other people's notices, beside the checkout of those who work on the rules; none of their sentences comes in here. */
const foreign = ['../shared/corpus', '../shared/seeds'].filter(existsSync)
const readable = /\.(?:md|txt|html?|jsonl)$/
const length = 8

/** The words of the law and official titles belong to nobody and cannot be said otherwise. In small letters. */
const official: string[] = [
  'right to rectification right to erasure right to',
  'der landesbeauftragte für den datenschutz und die informationsfreiheit baden württemberg',
  'der bundesbeauftragte für den datenschutz und die informationsfreiheit',
  'wenn die personenbezogenen daten nicht bei der betroffenen person erhoben wurden',
  'verordnung eu 2016 679 des europäischen parlaments und des rates vom 27 april 2016',
  'regulation eu 2016 679 of the european parliament and of the council of 27 april 2016',
]
/** Tables of official names and addresses. */
const registers = /^src\/law\/(?:authority|provider)-table\.ts$/

describe.skipIf(foreign.length === 0)('the words of the project', () => {
  it(`share no run of ${length} words with somebody's notice`, () => {
    const own = new Map<string, string>()
    const files = projectFiles('src', 'fixtures', 'docs', 'README.md')
    for (const path of files.filter((name) => !registers.test(name))) {
      for (const run of runsOfWords(readFileSync(path, 'utf8'), length)) own.set(run, path)
    }
    const shared = projectFiles(...foreign)
      .filter((path) => readable.test(path))
      .flatMap((path) => runsOfWords(readFileSync(path, 'utf8'), length))
      .filter((run) => own.has(run) && !official.some((name) => name.includes(run)))
    expect([...new Set(shared)].map((run) => `${own.get(run)}: ${run}`)).toEqual([])
  })
})
