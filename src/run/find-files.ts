/** Finds the documents that paths, globs and directories stand for. */
import { open, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { Ignored, type IgnorePattern } from './ignored.ts'

const NOTICES = new Set(['.pdf', '.docx', '.odt', '.html', '.htm', '.md', '.markdown', '.txt'])

export interface FoundFile {
  path: string
  /** Named on the command line itself; else met in a directory or by a glob. */
  named: boolean
}

export interface FindOptions {
  /** Beside .gitignore and .art13ignore. */
  ignore?: readonly IgnorePattern[]
  /** Leaves out named files that are ignored, too; for hooks that name every file of a commit. */
  forceExclude?: boolean
}

export interface FoundFiles {
  files: FoundFile[]
  /** Globs and directories that stand for no file. */
  empty: string[]
  /** How many files were left out because they are ignored. */
  ignored: number
}

/**
 * The files behind the arguments, in their order, each once; those of a directory or glob sorted by path and without
 * ignored ones. A named path that does not exist is given back as named, so that its absence is reported.
 */
export async function findFiles(
  patterns: readonly string[],
  { ignore, forceExclude = false }: FindOptions = {},
): Promise<FoundFiles> {
  const files = new Map<string, FoundFile>()
  const empty: string[] = []
  const ignored = new Ignored(ignore)
  const left = new Set<string>()
  for (const pattern of patterns) {
    const found = await expand(pattern)
    if (found.length === 0) empty.push(pattern)
    for (const file of found) {
      if (files.has(file.path) || left.has(file.path)) continue
      const isLeft = (forceExclude || !file.named) && (await ignored.has(file.path))
      if (isLeft) left.add(file.path)
      else files.set(file.path, file)
    }
  }
  return { files: [...files.values()], empty, ignored: left.size }
}

async function expand(pattern: string): Promise<FoundFile[]> {
  const known = await stat(pattern).catch(() => undefined)
  if (known?.isDirectory()) return met(await walk(pattern))
  if (known) return [{ path: pattern, named: true }]
  const { glob, isDynamicPattern } = await import('tinyglobby')
  if (!isDynamicPattern(pattern)) return [{ path: pattern, named: true }]
  return met(await glob(pattern, { ignore: ['**/node_modules/**', '**/.git/**'], onlyFiles: true }))
}

const met = (paths: string[]): FoundFile[] => paths.sort().map((path) => ({ path, named: false }))

async function walk(directory: string): Promise<string[]> {
  const { glob } = await import('tinyglobby')
  const all = await glob('**/*', {
    cwd: directory,
    ignore: ['**/node_modules/**', '**/.git/**'],
    onlyFiles: true,
  })
  const wanted: string[] = []
  for (const relative of all) {
    const path = join(directory, relative)
    if (NOTICES.has(extname(path).toLowerCase()) || (await isDocument(path))) wanted.push(path)
  }
  return wanted
}

/** A file of another name whose first bytes are those of a PDF or of a DOCX. */
async function isDocument(path: string): Promise<boolean> {
  const file = await open(path).catch(() => undefined)
  if (!file) return false
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(5), 0, 5, 0)
    const head = buffer.toString('latin1', 0, bytesRead)
    return head === '%PDF-' || head.startsWith('PK\u0003\u0004')
  } finally {
    await file.close()
  }
}
