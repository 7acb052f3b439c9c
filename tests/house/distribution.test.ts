/** What other programs start art13 by: each file is well-formed, and names only what there is. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { art13 } from '../cli/art13.ts'

const help = art13('check', '--help').stdout
const optionsIn = (text: string) => text.match(/(?<![\w-])--[a-z][a-z-]+/g) ?? []
const unknown = (text: string) => optionsIn(text).filter((name) => !help.includes(name))

interface Action {
  inputs: Record<string, { description: string; default?: string }>
  outputs: Record<string, { description: string; value: string }>
  runs: { using: string; steps: { id?: string; run?: string; uses?: string }[] }
}

describe('action.yml', () => {
  const text = readFileSync('action.yml', 'utf8')
  const action = parse(text) as Action
  const script = readFileSync('scripts/action.sh', 'utf8')

  it('uses each input, and has each that it uses', () => {
    const used = [...text.matchAll(/inputs\.([a-z-]+)/g)].map(([, name]) => name)
    expect([...new Set(used)].sort()).toEqual(Object.keys(action.inputs).sort())
  })

  it('gives each output from what the script writes', () => {
    const written = [...script.matchAll(/(?:echo "|^ {6})([a-z-]+)[=:,]/gm)].map(([, name]) => name)
    for (const [name, { value }] of Object.entries(action.outputs)) {
      expect(value).toBe(`\${{ steps.check.outputs.${name} }}`)
      expect(written).toContain(name)
    }
  })

  it('hands over each variable that the script reads', () => {
    const read = new Set(script.match(/ART13(?:_[A-Z]+(?:_[A-Z]+)*)?(?=[}":\]]|$)/gm))
    for (const name of read) expect(text).toMatch(new RegExp(`^ +${name}:`, 'm'))
  })

  it('has descriptions, and steps that do something', () => {
    for (const { description } of [
      ...Object.values(action.inputs),
      ...Object.values(action.outputs),
    ])
      expect(description.length).toBeGreaterThan(10)
    for (const { run, uses } of action.runs.steps) expect(run ?? uses).toBeTruthy()
  })

  it('starts art13 with options that it has', () => {
    expect(optionsIn(script).length).toBeGreaterThan(3)
    expect(unknown(script)).toEqual([])
  })
})

describe('.pre-commit-hooks.yaml', () => {
  const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as {
    id: string
    entry: string
    language: string
    files: string
  }[]

  it('starts a program of the package with options that it has', () => {
    const { bin } = JSON.parse(readFileSync('package.json', 'utf8')) as { bin: object }
    for (const { entry } of hooks) {
      expect(Object.keys(bin)).toContain(entry.split(' ')[0])
      expect(unknown(entry)).toEqual([])
    }
  })

  it.each([
    ['a.pdf', true],
    ['deep/er/a.docx', true],
    ['a.odt', true],
    ['a.html', true],
    ['a.md', true],
    ['a.txt', true],
    ['art13.decisions.yaml', false],
    ['pdf', false],
    ['a.pdf.png', false],
  ])('%s: %s', (name, isTaken) => {
    for (const { files } of hooks) expect(new RegExp(files).test(name)).toBe(isTaken)
  })
})

describe('Dockerfile', () => {
  const lines = readFileSync('Dockerfile', 'utf8').split('\n')

  it('installs without optional packages and runs as an ordinary user', () => {
    expect(lines.join('\n')).toContain('--omit=optional')
    const user = lines.findIndex((line) => line.startsWith('USER '))
    expect([lines[user], user < lines.findIndex((line) => line.startsWith('ENTRYPOINT'))]).toEqual([
      'USER node',
      true,
    ])
  })
})

describe('docs/ci.md', () => {
  const text = readFileSync('docs/ci.md', 'utf8')
  const blocks = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block]) => block ?? '')

  it('shows YAML that can be read', () => {
    expect(blocks.length).toBeGreaterThanOrEqual(5)
    for (const block of blocks) expect(parse(block)).toBeTypeOf('object')
  })

  it('gives the action inputs that it has', () => {
    const workflow = blocks.find((block) => block.includes('jobs:')) ?? ''
    const { jobs } = parse(workflow) as {
      jobs: { art13: { steps: { with?: Record<string, string> }[] } }
    }
    const given = jobs.art13.steps.flatMap((step) => Object.keys(step.with ?? {}))
    const { inputs } = parse(readFileSync('action.yml', 'utf8')) as Action
    expect(given.length).toBeGreaterThan(0)
    for (const name of given) expect(Object.keys(inputs)).toContain(name)
  })

  it('names options that there are', () => {
    const others = ['accept', 'diff'].map((name) => art13(name, '--help').stdout).join('')
    const foreign = ['--global', '--omit', '--rm']
    const wrong = unknown(text).filter((name) => !foreign.includes(name) && !others.includes(name))
    expect(wrong).toEqual([])
  })

  it('links to files that there are', () => {
    const links = [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, link]) => `docs/${link}`)
    expect(links.length).toBeGreaterThan(0)
    for (const link of links) expect(existsSync(link), link).toBe(true)
  })
})
