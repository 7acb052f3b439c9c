/** The figures as tables to read. */
import { basename } from 'node:path'
import type { Fidelity } from './fidelity.ts'
import type { PairAgreement } from './pairs.ts'
import { medianOf, type Speed } from './speed.ts'

const percent = (share: number) => (100 * share).toFixed(2).padStart(7)
const named = (name: string) => name.slice(0, 38).padEnd(39)
const count = (value: number, width = 6) => String(value).padStart(width)

/** One line a file, then the sum and the median; fused and split words below. */
export function fidelityTable(files: Fidelity[]): string {
  const head = `${named('file')} words  agree   order     raw  fused split  confidence`
  const rows = files.map(
    (file) =>
      `${named(file.name)}${count(file.count)}${percent(file.words)} ${percent(file.order)} ${percent(file.rawOrder)}` +
      `${count(file.fused.length)}${count(file.split.length)}  ${file.unreadable ?? file.confidence}`,
  )
  const read = files.filter((file) => !file.unreadable)
  const median = (of: (file: Fidelity) => number) => percent(medianOf(read.map(of)))
  const total = read.reduce((sum, file) => sum + file.count, 0)
  const mean = (of: (file: Fidelity) => number) =>
    percent(read.reduce((sum, file) => sum + of(file) * file.count, 0) / total)
  const sum = (of: (file: Fidelity) => unknown[]) =>
    count(read.reduce((all, file) => all + of(file).length, 0))
  return [
    head,
    ...rows,
    `${named('median')}${count(read.length)}${median((f) => f.words)} ${median((f) => f.order)} ${median((f) => f.rawOrder)}`,
    `${named('sum, by words')}${count(total)}${mean((f) => f.words)} ${mean((f) => f.order)} ${mean((f) => f.rawOrder)}` +
      `${sum((f) => f.fused)}${sum((f) => f.split)}`,
    '',
    ...files.flatMap(({ name, fused }) =>
      fused.map(({ whole, parts }) => `fused  ${named(name)}${whole}  <  ${parts.join(' | ')}`),
    ),
    ...files.flatMap(({ name, split }) =>
      split.map(({ whole, parts }) => `split  ${named(name)}${parts.join(' | ')}  <  ${whole}`),
    ),
  ].join('\n')
}

/** What differs in one file. */
export function differenceLines({ name, missing, surplus }: Fidelity): string {
  return `${name}\n  only pdftotext: ${missing.join(' ')}\n  only ours: ${surplus.join(' ')}`
}

export function pairTable(pairs: PairAgreement[]): string {
  const rows = pairs.flatMap(({ pair, unreadable, words, order, headings, onlyPdf, onlyOther }) => [
    `${named(basename(pair.pdf))} ${named(basename(pair.other))}` +
      (unreadable ?? `${percent(words)} ${percent(order)} ${percent(headings)}`),
    ...onlyPdf.map((text) => `  only in the PDF:   ${text}`),
    ...onlyOther.map((text) => `  only in the other: ${text}`),
  ])
  return [`${named('PDF')} ${named('DOCX or ODT')}  words   order headings`, ...rows].join('\n')
}

export function speedTable({ files, pages, ours, theirs, ratio, perFile }: Speed): string {
  const slowest = [...perFile].sort((a, b) => b.ratio - a.ratio).slice(0, 8)
  return [
    `${files} files, ${pages} pages, warm: ours ${ours.toFixed(2)} ms a page, pdftotext ${theirs.toFixed(2)}`,
    `ratio by rounds ${ratio.toFixed(2)}, by files ${medianOf(perFile.map((file) => file.ratio)).toFixed(2)} (medians)`,
    ...slowest.map((file) => `  ${named(file.name)} x ${file.ratio.toFixed(2)}`),
  ].join('\n')
}
