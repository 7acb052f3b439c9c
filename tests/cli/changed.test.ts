/** `--changed` and `--since` against a real repository. */
import { spawnSync } from 'node:child_process'
import { readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Folder, folderWith } from './folder.ts'

const notice = readFileSync('fixtures/cli/short.md', 'utf8')
const AUTHOR = [
  '-c',
  'user.name=A',
  '-c',
  'user.email=a@town.example',
  '-c',
  'commit.gpgsign=false',
]

/** Runs git in the folder; what the machine configures stays out. */
function git({ path }: Folder, ...args: string[]): void {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '', GIT_CONFIG_NOSYSTEM: '1' }
  const { status, stderr } = spawnSync('git', [...AUTHOR, ...args], {
    cwd: path,
    env,
    encoding: 'utf8',
  })
  expect(status, stderr).toBe(0)
}

/** Six notices on the branch "main", all committed. */
function repository(): Folder {
  const names = ['same', 'edited', 'renamed', 'deleted', 'umlaut-straße', 'deep/er/inner']
  const files = Object.fromEntries(names.map((name) => [`${name}.md`, `${notice}\n\n${name}\n`]))
  const folder = folderWith({ ...files, '.gitignore': 'draft-*.md\n' })
  git(folder, 'init', '-q', '-b', 'main')
  git(folder, 'add', '.')
  git(folder, 'commit', '-q', '-m', 'Add notices')
  return folder
}

/** One change of each kind in the working tree. */
function change(folder: Folder): void {
  renameSync(join(folder.path, 'renamed.md'), join(folder.path, 'moved.md'))
  rmSync(join(folder.path, 'deleted.md'))
  folder.write({
    'edited.md': `${notice}\n\nNeu.\n`,
    'umlaut-straße.md': `${notice}\n\nNeu.\n`,
    'new.md': notice,
    'draft-1.md': notice,
  })
}

function checked(folder: Folder, ...args: string[]): string[] {
  const { stdout, stderr } = folder.art13('check', ...args, '--format', 'json')
  expect(stderr).not.toContain('internal error')
  const { documents } = JSON.parse(stdout) as { documents: { path: string }[] }
  return documents.map(({ path }) => path)
}

const CHANGED = ['edited.md', 'moved.md', 'new.md', 'umlaut-straße.md']

describe('--changed', () => {
  it('takes what differs and what is new, without what is deleted or ignored', () => {
    const folder = repository()
    change(folder)
    expect(checked(folder, '.', '--changed')).toEqual(CHANGED)
  })

  it('takes what is staged', () => {
    const folder = repository()
    change(folder)
    git(folder, 'add', '-A')
    expect(checked(folder, '.', '--changed')).toEqual(CHANGED)
  })

  it('is green where nothing has changed, and says so', () => {
    const { code, stdout, stderr } = repository().art13('check', '.', '--changed')
    expect([code, stdout, stderr]).toEqual([0, '', expect.stringContaining('nothing to check: 6')])
  })

  it('works from a folder below', () => {
    const folder = repository()
    change(folder)
    folder.write({ 'deep/er/inner.md': `${notice}\n\nNeu.\n` })
    expect(checked(folder.below('deep'), '.', '--changed')).toEqual(['er/inner.md'])
  })
})

describe('--since', () => {
  it('takes what the branch did, not what happened on the other one meanwhile', () => {
    const folder = repository()
    git(folder, 'switch', '-q', '-c', 'feature')
    change(folder)
    git(folder, 'add', '-A')
    git(folder, 'commit', '-q', '-m', 'Change notices')
    git(folder, 'switch', '-q', 'main')
    folder.write({ 'same.md': `${notice}\n\nMain.\n` })
    git(folder, 'commit', '-q', '-a', '-m', 'Change another')
    git(folder, 'switch', '-q', 'feature')
    expect(checked(folder, '.', '--changed', '--since', 'main')).toEqual(CHANGED)
  })

  it.each([
    [
      'a revision that is not there',
      ['--changed', '--since', 'nowhere'],
      /git, which says: .*nowhere[\s\S]*fetch-depth/,
    ],
    ['an option instead of a revision', ['--changed', '--since=--all'], /is no revision of git/],
    ['without --changed', ['--since', 'main'], /--since goes with --changed/],
  ])('%s', (_, args, sentence) => {
    const { code, stderr } = repository().art13('check', '.', ...args)
    expect([code, stderr]).toEqual([2, expect.stringMatching(sentence)])
  })
})

it('outside a repository there is nothing to compare with', () => {
  const { code, stderr } = folderWith({ 'a.md': notice }).art13('check', '.', '--changed')
  expect([code, stderr]).toEqual([
    2,
    expect.stringMatching(/--changed asks git, which says: .*not a git repository/),
  ])
})

it('before the first commit everything is new', () => {
  const folder = folderWith({ 'a.md': notice })
  git(folder, 'init', '-q')
  expect(checked(folder, '.', '--changed')).toEqual(['a.md'])
})

it('without git it says what it needs', () => {
  const { code, stderr } = repository().art13With({ PATH: '' }, 'check', '.', '--changed')
  expect([code, stderr]).toEqual([2, 'art13: --changed needs git, which is not installed.\n'])
})
