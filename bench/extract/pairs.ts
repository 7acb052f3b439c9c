/** One document in two formats: how far text and headings agree. */
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, extname, resolve } from 'node:path'
import type { Notice } from '../../src/document/notice.ts'
import { sectionsOf, textOf } from '../../src/document/walk.ts'
import { read } from './sides.ts'
import { agreement, bigramsOf, keyOf, tokensOf } from './words.ts'

export interface Pair {
  pdf: string
  other: string
}

export interface PairAgreement {
  pair: Pair
  /** Why it could not be compared. */
  unreadable?: string
  words: number
  order: number
  headings: number
  /** Headings that only one side has. */
  onlyPdf: string[]
  onlyOther: string[]
}

/** The pairs of a folder: a PDF and a DOCX or ODT of the same name, and those of a list, a line a pair. */
export function pairsOf(pdfs: string[], list: string | undefined): Pair[] {
  const twins = pdfs.flatMap((pdf) =>
    ['.docx', '.odt']
      .map((extension) => pdf.slice(0, -extname(pdf).length) + extension)
      .filter(existsSync)
      .map((other) => ({ pdf, other })),
  )
  if (list === undefined) return twins
  const listed = readFileSync(list, 'utf8')
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .flatMap(([pdf, other]) =>
      pdf && other && !pdf.startsWith('#')
        ? [{ pdf: resolve(dirname(list), pdf), other: resolve(dirname(list), other) }]
        : [],
    )
  return [...twins, ...listed]
}

/** Compares the two documents of a pair. */
export async function agreementOf(pair: Pair): Promise<PairAgreement> {
  const [pdf, other] = await Promise.all(
    [pair.pdf, pair.other].map((path) => read(readFileSync(path), basename(path))),
  )
  const none = { pair, words: 0, order: 0, headings: 0, onlyPdf: [], onlyOther: [] }
  if (typeof pdf !== 'object') return { ...none, unreadable: `pdf: ${pdf}` }
  if (typeof other !== 'object') return { ...none, unreadable: `other: ${other}` }
  const [a, b] = [keysOf(pdf), keysOf(other)]
  const [headings, others] = [headingsOf(pdf), headingsOf(other)]
  return {
    pair,
    words: agreement(a, b),
    order: agreement(bigramsOf(a), bigramsOf(b)),
    headings: agreement([...headings.keys()], [...others.keys()]),
    onlyPdf: [...headings].filter(([key]) => !others.has(key)).map(([, text]) => text),
    onlyOther: [...others].filter(([key]) => !headings.has(key)).map(([, text]) => text),
  }
}

const keysOf = (notice: Notice) => tokensOf(notice.text).map(({ key }) => key)

/** The headings by their letters: numbers may be automatic in the one, and are no part of its text. */
function headingsOf(notice: Notice): Map<string, string> {
  const texts = sectionsOf(notice).flatMap(({ section: { heading } }) =>
    heading ? [textOf(notice, heading)] : [],
  )
  return new Map(texts.map((text) => [keyOf(text).replace(/^\d+/, '').toLowerCase(), text]))
}
