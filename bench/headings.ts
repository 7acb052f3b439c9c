/**
 * Recall and precision of headings in documents that a reader has labelled: `npm run bench:headings`.
 * `-- --lines` shows the headings that no label has, `-- --label FILE LIST PRODUCER` prints the labels of a new
 * document (a line of the list is the level, a blank and the heading; `?` for the level where readers would differ).
 */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { isPresent, labelledDocuments, labelsOf } from '../tests/headings/labels.ts'
import { type Figures, measure, precisionOf, recallOf, sumOf } from '../tests/headings/measure.ts'

const [mode, file, list, producer = ''] = process.argv.slice(2)

if (mode === '--label' && file && list) {
  const labels = labelsOf(file, readFileSync(list, 'utf8'), producer)
  console.log(JSON.stringify(labels, null, 1))
} else if (isPresent) await table()
else console.log('The labelled documents are not there (../shared/corpus).')

async function table(): Promise<void> {
  print('', 'marked  found  wrong  recall  precision  nesting')
  const documents = labelledDocuments()
  const figures = new Map<boolean, Figures[]>([
    [false, []],
    [true, []],
  ])
  for (const { path, labels } of documents) {
    const result = await measure(path, labels)
    figures.get(labels.heldOut === true)?.push(result)
    row(`${labels.heldOut ? '* ' : ''}${basename(path)}`, result)
    if (mode !== '--lines') continue
    for (const { text, level, label } of result.shown)
      if (!label) console.log(`   not marked: ${'#'.repeat(level)} ${text.slice(0, 90)}`)
  }
  row('ALL', sumOf(figures.get(false) ?? []))
  row('HELD OUT (*)', sumOf(figures.get(true) ?? []))
}

function row(name: string, figures: Figures): void {
  const { marked, found, wrong, pairs, nested } = figures
  const shares = [recallOf(figures), precisionOf(figures), pairs === 0 ? 1 : nested / pairs]
  const counts = [marked, found, wrong].map((count) => String(count).padStart(6))
  print(name, `${counts.join(' ')}  ${shares.map((share) => percent(share)).join('   ')}`)
}

function print(name: string, rest: string): void {
  console.log(`${name.slice(0, 40).padEnd(42)}${rest}`)
}

function percent(share: number): string {
  return (100 * share).toFixed(1).padStart(6)
}
