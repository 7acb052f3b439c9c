import { readFileSync } from 'node:fs'
import { summarize } from '../../src/lint/summary.ts'
import { version } from '../../src/lint/version.ts'
import { textReport } from '../../src/report/text/text.ts'
import { rules } from '../../src/rules/index.ts'
import { run } from '../../src/run/run.ts'

const BLOCK = /<!-- output -->\n[\s\S]*<!-- \/output -->/
const SHOWN = 'fixtures/notices/hundesteuer.txt'
const AS_OF = '2026-11-21'

/** The README with the output of a real run between its marks. */
export async function readmeWithOutput(): Promise<string> {
  const documents = []
  for await (const document of run([{ path: SHOWN }], { asOf: AS_OF, lang: 'en' }))
    documents.push(document)
  const tool = { name: 'art13', version } as const
  const report = {
    schemaVersion: '1',
    tool,
    asOf: AS_OF,
    documents,
    summary: summarize(documents),
  } as const
  const text = textReport(report, { lang: 'en', width: 80, color: 0, quiet: false, rules })
  const command = `$ art13 check ${SHOWN} --as-of ${AS_OF} --lang en`
  const block = [
    '<!-- output -->',
    '',
    '```text',
    command,
    text.trimEnd(),
    '```',
    '',
    '<!-- /output -->',
  ].join('\n')
  return readFileSync('README.md', 'utf8').replace(BLOCK, () => block)
}
