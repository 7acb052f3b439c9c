/** What reads configurations. In a file of its own: it is loaded when there is one to read. */
import { basename } from 'node:path'
import { pathToFileURL } from 'node:url'
import { cosmiconfig } from 'cosmiconfig'
import { parse } from '../yaml.ts'

const yaml = named((content) => parse(content))
const json = named((content) => JSON.parse(content))

/** An error of a parser says at which line, and not of which file. */
function named(read: (content: string) => unknown) {
  return (path: string, content: string): unknown => {
    try {
      return read(content)
    } catch (error) {
      throw new Error(`${basename(path)}: ${(error as Error).message}`)
    }
  }
}

async function script(path: string): Promise<unknown> {
  const loaded = (await import(pathToFileURL(path).href)) as { default?: unknown }
  if (loaded.default === undefined) throw new Error('it has no default export')
  return loaded.default
}

/** Looks for these files in the one directory that is asked about: nothing user-wide may change what CI says. */
export function configReader(places: readonly string[]) {
  const { search: searchIn, load } = cosmiconfig('art13', {
    searchPlaces: [...places],
    searchStrategy: 'none',
    loaders: { '.json': json, '.yaml': yaml, '.yml': yaml, '.js': script, '.mjs': script },
  })
  return { searchIn, load }
}
