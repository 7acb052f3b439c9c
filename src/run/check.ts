import type { DocumentResult, Report } from '../lint/result.ts'
import { summarize } from '../lint/summary.ts'
import { version } from '../lint/version.ts'
import { type RunOptions, run } from './run.ts'
import type { Source } from './task.ts'

/**
 * Judges documents and gives the whole report, as `art13 check --format json` writes it, in the order of the sources.
 * A source is a path or bytes with a name. The law of today and English sentences unless the options say otherwise.
 * Never rejects for a document: what cannot be read has a status with its reason. Looks for no configuration.
 */
export async function check(
  sources: Iterable<string | Source>,
  options: Partial<RunOptions> = {},
): Promise<Report> {
  const asOf = options.asOf ?? new Date().toISOString().slice(0, 10)
  const documents: DocumentResult[] = []
  const all = [...sources].map((each) => (typeof each === 'string' ? { path: each } : each))
  for await (const document of run(all, { lang: 'en', ...options, asOf })) documents.push(document)
  return reportOf(documents, asOf)
}

/** The report on these documents. */
export function reportOf(documents: DocumentResult[], asOf: string): Report {
  const tool = { name: 'art13', version } as const
  return { schemaVersion: '1', tool, asOf, documents, summary: summarize(documents) }
}
