import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { projectFiles } from './project-files.ts'

const files = projectFiles('src/language').filter((path) => path.endsWith('.ts'))
const most = 4

describe('the words of a language', () => {
  it.for(files)('%s lists stems and phrases of at most four words', async (path) => {
    const module: unknown = await import(pathToFileURL(path).href)
    const entries = strings(module)
    expect(entries.filter((entry) => words(entry) > most)).toEqual([])
    expect(patterns(module)).toEqual([])
  })

  it.for([
    ['gespeichert', 1],
    ['so lange ~ erforderlich ist', 4],
    ['bis zum Ablauf der Frist', 5],
  ] as const)('counts the words of "%s": %i', ([entry, count]) => {
    expect(words(entry)).toBe(count)
  })
})

/** `~` stands for a gap and is no word. */
function words(entry: string): number {
  return entry.split(/\s+/).filter((word) => word !== '' && word !== '~').length
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return members(value).flatMap(strings)
}

function patterns(value: unknown): RegExp[] {
  if (value instanceof RegExp) return [value]
  return members(value).flatMap(patterns)
}

function members(value: unknown): unknown[] {
  if (value instanceof Map) return [...value.entries()].flat()
  if (value instanceof Set) return [...value]
  return typeof value === 'object' && value !== null ? Object.values(value) : []
}
