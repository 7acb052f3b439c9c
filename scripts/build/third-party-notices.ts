import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Manifest {
  name: string
  version: string
  license?: string
  /** How packages of long ago stated it. */
  licenses?: { type: string }[]
  author?: string | { name?: string }
}

/**
 * The licence texts of the packages that a bundle took in.
 * @param inputs paths of the bundled files, relative to the project, with forward slashes
 * @returns one text, packages in alphabetical order
 * @throws when a package states no licence
 */
export function thirdPartyNotices(inputs: string[]): string {
  const folders = new Set(inputs.flatMap((path) => packageFolder(path) ?? []))
  return [...folders]
    .sort()
    .map(notice)
    .join(`\n${'-'.repeat(80)}\n\n`)
}

/** The innermost package of a path, so that a nested copy of another version is listed too. */
function packageFolder(path: string): string | undefined {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]
}

function notice(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  const licence = manifest.license ?? manifest.licenses?.map(({ type }) => type).join(' or ')
  if (licence === undefined) throw new Error(`${folder} states no licence`)
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name))
  const text = file === undefined ? byline(manifest) : readFileSync(join(folder, file), 'utf8')
  return `${manifest.name} ${manifest.version} (${licence})\n\n${text.trim()}\n`
}

function byline({ author }: Manifest): string {
  const name = typeof author === 'string' ? author : author?.name
  return name === undefined ? '' : `Copyright (c) ${name}`
}
