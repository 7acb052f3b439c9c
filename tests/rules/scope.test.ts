/** Documents that cannot be held to the whole of Art. 13. */
import { describe, expect, it } from 'vitest'
import { run } from '../../src/run/run.ts'

async function outcomes(text: string): Promise<Record<string, string>> {
  const source = { path: 'notice.md', bytes: new TextEncoder().encode(text) }
  for await (const { results } of run([source], { asOf: '2026-11-21', lang: 'de' })) {
    return Object.fromEntries(results.map((result) => [result.rule, result.outcome]))
  }
  return {}
}

describe('scope', () => {
  it('a first layer is not blamed for what the second may hold', async () => {
    const sign = `# Videoüberwachung

Verantwortlich: Freibad Auental GmbH, Am Wehr 4, 07330 Auental, Telefon 03671 55520

Zweck: Schutz vor Einbruch. Rechtsgrundlage: Art. 6 Abs. 1 lit. f DSGVO.

Weitere Informationen zum Datenschutz erhalten Sie an der Kasse und unter www.freibad.example/datenschutz.`
    const found = await outcomes(sign)
    expect(found['controller-identity']).toBe('pass')
    expect(found['purposes']).toBe('pass')
    expect(found['obligation-to-provide']).toBe('not-evaluated')
    expect(found['recipients']).toBe('not-evaluated')
    expect(Object.values(found)).not.toContain('fail')
  })

  it('a notice on fines follows another regime', async () => {
    const notice = `# Datenschutzhinweise im Bußgeldverfahren

## Verantwortlicher

Stadt Auental, Bußgeldstelle, Dorfplatz 2, 07330 Auental

## Zweck

Wir verarbeiten Ihre Daten zur Verfolgung von Ordnungswidrigkeiten im Bußgeldverfahren nach dem OWiG.`
    const found = await outcomes(notice)
    expect(found['right-to-object']).toBe('not-applicable')
    expect(found['obligation-to-provide']).toBe('not-applicable')
  })

  it('authorities that pursue crimes are recipients, not a regime', async () => {
    const notice = `# Datenschutzhinweise des Fundbüros

## Verantwortlicher

Stadt Auental, Fundbüro, Dorfplatz 2, 07330 Auental

## Empfänger

Strafverfolgungsbehörden erhalten Angaben bei Verdacht. Ordnungswidrigkeiten meldet das Fundbüro dem Ordnungsamt. Zur Strafverfolgung und zur Ahndung von Ordnungswidrigkeiten geben wir sonst nichts weiter.`
    const found = await outcomes(notice)
    expect(found['retention']).toBe('fail')
  })

  it('under church law a lack is a question', async () => {
    const notice = `# Datenschutzhinweise der Kirchengemeinde

Verantwortlich ist die Katholische Kirchengemeinde St. Ivo Auental, Kirchberg 1, 07330 Auental.

Wir verarbeiten Ihren Namen zur Planung des Pfarrfestes nach § 6 Abs. 1 lit. b KDG und § 15 KDG.`
    const found = await outcomes(notice)
    expect(found['retention']).toBe('review')
    expect(found['right-of-access']).toBe('review')
  })
})
