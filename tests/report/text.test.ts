/** What the text report says of a document as a whole, and how often. */
import { expect, it } from 'vitest'
import { textReport } from '../../src/report/text/text.ts'
import { rules } from '../../src/rules/index.ts'
import { run } from '../../src/run/run.ts'

async function report(text: string, name = 'notice.md'): Promise<string> {
  const documents = []
  const bytes = new TextEncoder().encode(text)
  for await (const document of run([{ path: name, bytes }], { asOf: '2026-11-21', lang: 'de' }))
    documents.push(document)
  const findings = { error: 0, warning: 0, note: 0, review: 0 }
  const summary = { documents: {}, pages: 0, characters: 0, findings }
  const options = { lang: 'de', width: 400, color: 0, quiet: false, rules } as const
  return textReport({ asOf: '2026-11-21', documents, summary } as never, options)
}

it('says what to decide once, where findings that follow each other ask the same', async () => {
  const text = await report(`# Datenschutz

Verantwortlich: {{ site.name }}, {{ site.street }}, {{ site.city }}

Wir verarbeiten Ihren Namen und Ihre Anschrift, um Ihre Bestellung auszuliefern (Art. 6 Abs. 1 lit. b DSGVO).
Sie haben ein Recht auf Auskunft, Berichtigung und Löschung Ihrer personenbezogenen Daten.
`)
  expect(text.match(/Variable der Vorlage/g)).toHaveLength(1)
  for (const name of ['name', 'street', 'city']) expect(text).toContain(`„{{ site.${name} }}“`)
})

it('does not call a text in another language no notice', async () => {
  const polish =
    'Administratorem danych osobowych jest gmina. Przetwarzamy imię i nazwisko oraz adres, aby zawrzeć umowę z mieszkańcem, który złożył wniosek w urzędzie. '
  const text = await report(polish.repeat(6), 'notice.txt')
  expect(text).toContain('notice.txt\n  Nicht geprüft: ')
  expect(text).not.toContain('kein Datenschutzhinweis')
})
