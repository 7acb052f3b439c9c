/** Warm time a page against pdftotext, one process a file. Absolute times say little on a shared machine. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { DecompressionStream } from '../../src/extract/pdf/inflate.ts'
import { read } from './sides.ts'

// As in the bundle, see scripts/build/unpacked-at-once.ts.
Object.assign(globalThis, { DecompressionStream })

const ROUNDS = 5

export interface Speed {
  files: number
  pages: number
  /** Milliseconds a page, of all files, at the median round. */
  ours: number
  theirs: number
  /** Ratio of the two, round by round, at the median. */
  ratio: number
  /** Ratio of single files, each at its median round. */
  perFile: { name: string; ratio: number }[]
}

/** Measures all readable files, interleaved: each file by us, then by pdftotext, round after round. */
export async function speedOf(paths: string[]): Promise<Speed> {
  const files: { path: string; bytes: Uint8Array; ratios: number[] }[] = []
  let pages = 0
  // The first round warms up, and tells which files can be read.
  for (const path of paths) {
    const bytes = readFileSync(path)
    const notice = await read(bytes, basename(path))
    if (typeof notice === 'string') continue
    pages += notice.meta.pages ?? 1
    files.push({ path, bytes, ratios: [] })
  }
  const rounds: { ours: number; theirs: number }[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const sum = { ours: 0, theirs: 0 }
    for (const file of files) {
      const ours = await timed(() => read(file.bytes, basename(file.path)))
      const theirs = await timed(() => spawnSync('pdftotext', ['-q', file.path, '-']))
      sum.ours += ours
      sum.theirs += theirs
      file.ratios.push(ours / theirs)
    }
    rounds.push(sum)
  }
  return {
    files: files.length,
    pages,
    ours: medianOf(rounds.map(({ ours }) => ours)) / pages,
    theirs: medianOf(rounds.map(({ theirs }) => theirs)) / pages,
    ratio: medianOf(rounds.map(({ ours, theirs }) => ours / theirs)),
    perFile: files.map(({ path, ratios }) => ({ name: basename(path), ratio: medianOf(ratios) })),
  }
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** The middle value; not a number for an empty list. */
export function medianOf(list: number[]): number {
  const sorted = [...list].sort((a, b) => a - b)
  const [low, high] = [Math.floor((sorted.length - 1) / 2), Math.ceil((sorted.length - 1) / 2)]
  return ((sorted[low] ?? Number.NaN) + (sorted[high] ?? Number.NaN)) / 2
}
