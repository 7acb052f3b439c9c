/** What the text report says of a document as a whole, and how often. */
import { expect, it } from 'vitest'
import { textReport } from '../../src/report/text/text.ts'
import { rules } from '../../src/rules/index.ts'
import { run } from '../../src/run/run.ts'

async function report(text: string, name = 'notice.md', lang: 'de' | 'en' = 'de'): Promise<string> {
  const documents = []
  const bytes = new TextEncoder().encode(text)
  for await (const document of run([{ path: name, bytes }], { asOf: '2026-11-21', lang }))
    documents.push(document)
  const findings = { error: 0, warning: 0, note: 0, review: 0 }
  const summary = { documents: {}, pages: 0, characters: 0, findings }
  const options = { lang, width: 400, color: 0, quiet: false, rules } as const
  return textReport({ asOf: '2026-11-21', documents, summary } as never, options)
}

it('says what to decide once, where findings that follow each other ask the same', async () => {
  const text = await report(`# Datenschutz

Verantwortlich: Auental GmbH, Dorfplatz 2, 07330 Auental, info@remove-this.auental.example

Rückfragen: laden@remove-this.auental.example oder post@remove-this.auental.example

Wir verarbeiten Ihren Namen und Ihre Anschrift, um Ihre Bestellung auszuliefern (Art. 6 Abs. 1 lit. b DSGVO).
Sie haben ein Recht auf Auskunft, Berichtigung und Löschung Ihrer personenbezogenen Daten.
`)
  expect(text.match(/vermutlich\s+Spamschutz/g)).toHaveLength(1)
  for (const name of ['info', 'laden', 'post'])
    expect(text).toContain(`„${name}@remove-this.auental.example“`)
})

it('does not call a text in another language no notice', async () => {
  const polish =
    'Administratorem danych osobowych jest gmina. Przetwarzamy imię i nazwisko oraz adres, aby zawrzeć umowę z mieszkańcem, który złożył wniosek w urzędzie. '
  const text = await report(polish.repeat(6), 'notice.txt')
  expect(text).toContain('notice.txt\n  Nicht geprüft: ')
  expect(text).not.toContain('kein Datenschutzhinweis')
})

const LACKING = `# Datenschutz

Verantwortlich ist der Paddelclub Erlenwehr e. V., Flussweg 3, 12345 Auental. Wir speichern Ihren Namen.

## Ihre Rechte

Sie haben das Recht auf Auskunft.

## Speicherdauer

Wir löschen die Daten, sobald sie nicht mehr erforderlich sind.
`

it.each([
  ['de', 'right-to-erasure', 'Ort: im Abschnitt „Ihre Rechte“.'],
  ['de', 'retention', 'Ort: im Abschnitt „Speicherdauer“.'],
  ['de', 'legal-basis', 'Ort: ein eigener Abschnitt, etwa „Zwecke und Rechtsgrundlagen“.'],
  ['en', 'right-to-erasure', 'Where: in the section “Ihre Rechte”.'],
  ['en', 'purposes', 'Where: a section of its own, such as “Zwecke und Rechtsgrundlagen”.'],
] as const)('says where to add what is lacking: %s, %s', async (lang, rule, where) => {
  const text = await report(LACKING, 'notice.md', lang)
  const finding = text.split('\n\n').find((part) => part.split('\n')[0]?.includes(rule))
  expect(finding).toContain(where)
})

it.each(['de', 'en'] as const)(
  'says of each item that is lacking where it belongs: %s',
  async (lang) => {
    const bare = 'Datenschutzerklärung\n\nWir verarbeiten Ihre personenbezogenen Daten. '
    const text = await report(`# Datenschutz\n\n${bare.repeat(3)}`, 'notice.md', lang)
    const items = text
      .split('\n\n')
      .filter((part) => /^ {2}.*right-|^ {2}.*retention|^ {2}.*recipients/.test(part))
    expect(items.length).toBeGreaterThan(4)
    for (const item of items) expect(item).toMatch(lang === 'de' ? /Ort: / : /Where: /)
  },
)
