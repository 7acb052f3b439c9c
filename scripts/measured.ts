/**
 * Counts how well the item rules tell what is not stated, and writes it into the table that `art13 explain` shows:
 * `tsx scripts/measured.ts REPORT.json LABELS --de "deutsche Hinweise" --en "German notices" [--unseen]`.
 * REPORT is what `art13 check --format json` gave on labelled notices; LABELS a folder with one JSON file a notice.
 * A set of the same German name is replaced, the others stay. `--unseen`: nobody who wrote the rules knew the notices.
 * The table is an input: `npm run check` does not write it, for the notices are no part of the project.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Report } from '../src/lint/result.ts'
import { rules } from '../src/rules/index.ts'
import type { Counts, MeasuredSet } from '../src/rules/measured/measured.ts'

const TABLE = 'src/rules/measured/table.json'

/** What a label says of a notice; two readings of an item are written "no|partial". */
interface Label {
  file: string
  readable: boolean
  items: Record<string, { stated: string }>
}

type Documents = ReadonlyMap<string, Report['documents'][number]>

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { de: { type: 'string' }, en: { type: 'string' }, unseen: { type: 'boolean' } },
})
const [reportFile, labelsFolder] = positionals
if (reportFile && labelsFolder && values.de && values.en) {
  const name = { de: values.de, en: values.en }
  const set = measure(read<Report>(reportFile), labelsIn(labelsFolder))
  store({ name, known: !values.unseen, ...set })
} else {
  console.error('usage: measured.ts REPORT.json LABELS --de NAME --en NAME [--unseen]')
  process.exitCode = 2
}

function measure(
  report: Report,
  labels: readonly Label[],
): Pick<MeasuredSet, 'measuredOn' | 'version' | 'items'> {
  const documents = new Map(report.documents.map((each) => [basename(each.path), each]))
  const counted = rules
    .filter(({ owed }) => owed !== undefined)
    .map(({ id }) => [id, countsOf(id, labels, documents)] as const)
  return {
    measuredOn: new Date().toISOString().slice(0, 10),
    version: report.tool.version,
    items: Object.fromEntries(counted),
  }
}

/**
 * Counts the notices in which the label has one reading, yes or no; "in part" and doubts say nothing here.
 * What is stated is compared, not the outcome: whether the law asks for an item is another question. A document
 * that is not in the report, or was not judged, counts against the rule in either way.
 */
function countsOf(id: string, labels: readonly Label[], documents: Documents): Counts {
  const pairs = labels.flatMap(({ file, items }) => {
    const stated = items[id]?.stated
    if (stated !== 'yes' && stated !== 'no') return []
    const result = documents
      .get(file)
      ?.results.find((each) => each.rule === id && each.stated != null)
    return [{ stated, said: result?.stated }]
  })
  const count = (test: (pair: (typeof pairs)[number]) => boolean) => pairs.filter(test).length
  return {
    notices: pairs.length,
    hits: count(({ stated, said }) => stated === 'no' && said === 'no'),
    falseAlarms: count(({ stated, said }) => stated === 'yes' && (said ?? 'no') === 'no'),
    misses: count(({ stated, said }) => stated === 'no' && said !== 'no'),
  }
}

function labelsIn(folder: string): Label[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => read<Label>(join(folder, name)))
    .filter(({ readable }) => readable)
}

function store(set: MeasuredSet): void {
  const { sets } = read<{ sets: MeasuredSet[] }>(TABLE)
  const others = sets.filter(({ name }) => name.de !== set.name.de)
  const all = [...others, set].sort((a, b) => a.name.de.localeCompare(b.name.de, 'de'))
  writeFileSync(TABLE, `${JSON.stringify({ sets: all }, null, 1)}\n`)
}

function read<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T
}
