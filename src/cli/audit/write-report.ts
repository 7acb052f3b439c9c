/** Makes the report's folder: whole, or not at all. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { AuditFile } from '../../report/audit/files.ts'
import type { Lang } from '../../rules/rule.ts'
import { langOf, UsageError } from '../options.ts'
import { write } from '../output.ts'
import { amount } from './amount.ts'
import { inFolder } from './folder.ts'
import { withPackages } from './packages.ts'

export interface ReportValues {
  dir: string
  out: string
  run?: string
  since?: string
  maskPersons?: boolean
  csvSeparator: string
  csvBom?: boolean
  lang?: string
}

/** All that a report's folder holds, and by what it is known as one, which the next one may replace. */
const PARTS = ['index.html', 'report.json', 'sites.csv', 'findings.csv', 'sites']
const TELLING = ['index.html', 'report.json']

const SAY: Record<Lang, (index: string, listed: number, examined: number) => string> = {
  de: (index, listed, examined) =>
    `${index}: ${examined} von ${amount(listed, 'Website', 'Websites')} geprüft. Zum Lesen im Browser öffnen.`,
  en: (index, listed, examined) =>
    `${index}: ${examined} of ${amount(listed, 'website', 'websites')} examined. Open it in a browser.`,
}

export async function writeReport(values: ReportValues): Promise<void> {
  const { dir, out, run, since, maskPersons = false, csvSeparator, csvBom = false } = values
  const lang = langOf(values.lang)
  mustBeReplaceable(out)
  await inFolder(dir, async ({ db }) => {
    const { summarize } = await import('../../audit/summary/summarize.ts')
    const { auditFiles } = await withPackages(() => import('../../report/audit/files.ts'))
    const asked = { ...(run && { run }), ...(since && { since }), maskPersons }
    const report = await summarize(db, asked).catch((error: Error) => {
      throw new UsageError(error.message)
    })
    const csv = { separator: csvSeparator, bom: csvBom }
    await inPlace(out, (folder) => writeFiles(folder, auditFiles(report, { lang, csv })))
    const { listed, examined } = report.result.counts
    await write(`${SAY[lang](join(out, 'index.html'), listed, examined)}\n`)
  })
}

async function writeFiles(folder: string, files: AsyncIterable<AuditFile>): Promise<void> {
  for await (const { name, text } of files) {
    const file = join(folder, name)
    await mkdir(dirname(file), { recursive: true })
    await write(text, file)
  }
}

/** @throws {UsageError} when there is something that is no report. */
function mustBeReplaceable(out: string): void {
  if (!existsSync(out)) return
  const there = statSync(out).isDirectory() ? readdirSync(out) : [out]
  const isReport =
    TELLING.every((name) => there.includes(name)) && there.every((name) => PARTS.includes(name))
  if (there.length > 0 && !isReport)
    throw new UsageError(`"${out}" holds something else: name another folder with --out.`)
}

/** Has a folder filled beside its place, and puts it there when it is whole. */
async function inPlace(out: string, fill: (folder: string) => Promise<void>): Promise<void> {
  const place = resolve(out)
  const draft = `${place}.${process.pid}`
  try {
    await mkdir(draft, { recursive: true })
    await fill(draft)
    await rm(place, { recursive: true, force: true })
    await rename(draft, place)
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}
