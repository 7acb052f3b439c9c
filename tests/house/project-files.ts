import { existsSync, readdirSync } from 'node:fs'
import { join, sep } from 'node:path'

const foreign = ['node_modules', 'dist', 'coverage', '.git']
const binary = /\.(?:pdf|docx|odt|bin|gz|png|ico|tgz)$/

/**
 * The text files of the project below the given folders or files, with forward slashes, in alphabetical order.
 * A path that does not exist gives none.
 */
export function projectFiles(...paths: string[]): string[] {
  return paths
    .flatMap((path) => (existsSync(path) ? below(path) : []))
    .filter((path) => !binary.test(path))
    .map((path) => path.replace(/^\.[\\/]/, '').replaceAll(sep, '/'))
    .sort()
}

function below(path: string): string[] {
  if (foreign.some((name) => path.split(sep).includes(name))) return []
  const entries = readdirOrUndefined(path)
  return entries === undefined ? [path] : entries.flatMap((name) => below(join(path, name)))
}

function readdirOrUndefined(path: string): string[] | undefined {
  try {
    return readdirSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined
    throw error
  }
}
