/** A finding keeps its names when the document changes elsewhere: so an alert that was closed stays closed. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { render, reportOn } from '../small-report.ts'

const md = readFileSync('fixtures/reports/kleingarten.md', 'utf8')
const pdf = readFileSync('fixtures/notices/kita-platz.pdf')

/** The names of what counts, as GitHub and GitLab are given them. */
async function names(path: string, bytes: Uint8Array): Promise<unknown> {
  const report = await reportOn([{ path, bytes }], 'de')
  const sarif = JSON.parse((await render('sarif-github', report, { reviews: true })).text)
  const gitlab = JSON.parse((await render('gitlab', report)).text)
  return {
    sha256: report.documents[0]?.sha256,
    lines: sarif.runs[0].results.map(
      (result: { locations: { physicalLocation: { region: { startLine: number } } }[] }) =>
        result.locations[0]?.physicalLocation.region.startLine,
    ),
    names: {
      sarif: sarif.runs[0].results.map(
        ({ ruleId, partialFingerprints }: { ruleId: string; partialFingerprints: object }) => [
          ruleId,
          partialFingerprints,
        ],
      ),
      gitlab: gitlab.map(({ fingerprint }: { fingerprint: string }) => fingerprint),
    },
  }
}

const encode = (text: string) => new TextEncoder().encode(text)

it('when text is inserted above', async () => {
  const before = (await names('a.md', encode(md))) as Record<string, unknown>
  const more = md.replace(
    '## Wer wir sind',
    '## Vorwort\n\nUnser Verein besteht seit 1921 und freut sich über Gäste.\n\n## Wer wir sind',
  )
  const after = (await names('a.md', encode(more))) as Record<string, unknown>
  expect(after['lines']).not.toEqual(before['lines'])
  expect(after['names']).toEqual(before['names'])
})

/** As a program writes it that exports the same text on another day: other dates and another identity. */
function exportedAgain(bytes: Uint8Array): Uint8Array {
  const latin = Buffer.from(bytes).toString('latin1')
  const later = latin
    .replace(/(\/(?:CreationDate|ModDate)\s*\(D:)\d{14}/g, '$120270102030405')
    .replace(/(\/ID\s*\[\s*<)[0-9A-Fa-f]{32}/, `$1${'0'.repeat(32)}`)
  return Buffer.from(later, 'latin1')
}

it('when a PDF is exported again', async () => {
  const again = exportedAgain(pdf)
  const [before, after] = [await names('a.pdf', pdf), await names('a.pdf', again)] as Record<
    string,
    unknown
  >[]
  expect(after?.['sha256']).not.toBe(before?.['sha256'])
  expect(after?.['names']).toEqual(before?.['names'])
})

it('and has another name in another file', async () => {
  const [one, other] = [await names('a.md', encode(md)), await names('b.md', encode(md))]
  expect(other).not.toEqual(one)
})
