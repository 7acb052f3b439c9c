/**
 * Headings that a reader marked in documents of others. The documents lie in `../shared`; here stand only the hash of
 * the file and salted hashes of its heading lines, so that no word of theirs is kept.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** One heading line. */
export interface Label {
  hash: string
  /** As a reader sees it, 1 at the top; absent where it was not marked. */
  level?: number
  /** Some readers would call it a heading, others not: it counts neither way. */
  optional?: true
}

/** The headings of one document. */
export interface Labels {
  /** SHA-256 of the file. */
  file: string
  /** What made the file, in our words. */
  producer: string
  salt: string
  /** Nothing was ever tuned to it. */
  heldOut?: true
  headings: Label[]
}

/** The documents of others, beside the checkout. */
const FOLDERS = ['../shared/corpus/files', '../shared/corpus/shelf']

/** Whether there is anything to measure. */
export const isPresent = FOLDERS.some((folder) => existsSync(folder))

const HERE = 'tests/headings/labels'

/** All label files, each with the document it speaks of; documents that are not there are left out. */
export function labelledDocuments(): { path: string; labels: Labels }[] {
  const paths = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.pdf'))
      .map((name) => `${folder}/${name}`),
  )
  const byHash = new Map(paths.map((path) => [sha256(readFileSync(path)), path]))
  return readdirSync(HERE)
    .sort()
    .map((name): Labels => JSON.parse(readFileSync(`${HERE}/${name}`, 'utf8')))
    .flatMap((labels) => {
      const path = byHash.get(labels.file)
      return path === undefined ? [] : [{ path, labels }]
    })
}

/** Turns a list of heading lines into labels: `2 Ihre Rechte`, or `? Kontakt` where readers would differ. */
export function labelsOf(path: string, list: string, producer: string): Labels {
  const file = sha256(readFileSync(path))
  const salt = sha256(`${file} headings`).slice(0, 16)
  const headings = list
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Label => {
      const hash = hashOf(line.slice(2), salt)
      return line.startsWith('?') ? { hash, optional: true } : { hash, level: Number(line[0]) }
    })
  return { file, producer, salt, headings }
}

/** How heading lines are compared: without numbering, case, blanks, signs, and the ligatures that fonts lose. */
export function hashOf(heading: string, salt: string): string {
  const plain = heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(
      /^[\s•·●▪-]*(?:§\s*\d+|\(?(?:\d+(?:\.\d+)*|[a-z]|[ivx]{1,4})[.)]|\d+(?:\.\d+)*\s)?/u,
      '',
    )
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/ff?[il]|ff|f?t[ti]|ft/gu, '')
  return sha256(salt + plain).slice(0, 16)
}

const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex')
