import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { establish } from '../../src/facts/index.ts'

async function factsOf(text: string) {
  const { notice } = await extract(new TextEncoder().encode(text), 'example.md')
  return establish(notice)
}

/** The letters that processing is tied to; `*` behind those of a catalogue. */
async function letters(text: string): Promise<string> {
  const { legalBasis } = await factsOf(text)
  const found = legalBasis.found.flatMap(({ value }) =>
    value.letter ? [value.letter + (value.catalogue ? '*' : '')] : [],
  )
  return [...new Set(found)].sort().join(' ')
}

describe('the legal bases', () => {
  it.each([
    ['Rechtsgrundlage ist Art. 6 Abs. 1 lit. b DSGVO.', '6.1.b'],
    ['Die Verarbeitung beruht auf Ihrer Einwilligung.', '6.1.a'],
    ['Mit Ihrer Einwilligung nutzen wir die Anschrift für den Rundbrief.', '6.1.a'],
    ['Ich willige ein, dass der Verein meine Angaben speichert.', '6.1.a'],
    ['Die Verarbeitung ist zur Erfüllung des Mietvertrags erforderlich.', '6.1.b'],
    ['Wir speichern die Belege aufgrund gesetzlicher Verpflichtungen.', '6.1.c'],
    ['Unser Auftrag wird aufgrund einer öffentlichen Aufgabe verarbeitet.', '6.1.e'],
    ['Based on our legitimate interest in secure operation we store the address.', '6.1.f'],
    ['Besondere Angaben verarbeiten wir nach Art. 9 Abs. 2 lit. h DSGVO.', '9.2.h'],
  ])('are told by "%s"', async (text, expected) => {
    expect(await letters(text)).toBe(expected)
  })

  it.each([
    'Ohne Ihre Einwilligung geben wir nichts an Dritte weiter.',
    'Eine Aufzeichnung findet ohne Einwilligung nicht statt.',
    'Eine Übermittlung erfolgt nur, wenn Sie eingewilligt haben.',
    'Sofern Sie eine Einwilligung erteilt haben, können Sie diese jederzeit widerrufen.',
    'Die Daten werden bis zum Widerruf Ihrer Einwilligung gespeichert.',
    'Sie können der Verarbeitung nach Art. 6 Abs. 1 lit. e oder f DSGVO widersprechen.',
    'Wir löschen die Daten, sobald der Vertrag erfüllt ist.',
    'Wir nutzen die Daten zur Abwicklung und zur Erfüllung rechtlicher Verpflichtungen.',
  ])('are not told by "%s"', async (text) => expect(await letters(text)).toBe(''))

  it('leave out the grounds on which a right may be used', async () => {
    const text =
      '# Ihre Rechte\n\n## Recht auf Datenübertragbarkeit\n\nEs besteht, wenn die Verarbeitung auf einer Einwilligung nach Art. 6 Abs. 1 lit. a DSGVO beruht.'
    expect(await letters(text)).toBe('')
  })

  it('mark a catalogue of all grounds, and keep what is used beside it', async () => {
    const catalogue = [
      'Soweit wir um eine Einwilligung bitten, dient Art. 6 Abs. 1 lit. a DSGVO als Grundlage.',
      'Für Verträge dient Art. 6 Abs. 1 lit. b DSGVO.',
      'Für Pflichten dient Art. 6 Abs. 1 lit. c DSGVO.',
      'Sollten lebenswichtige Interessen es erfordern, dient Art. 6 Abs. 1 lit. d DSGVO.',
    ]
    const text = `# Allgemeines\n\n${catalogue.join('\n\n')}\n\n# Bestellungen\n\nWir liefern auf Grundlage von Art. 6 Abs. 1 lit. b DSGVO.`
    expect(await letters(text)).toBe('6.1.a* 6.1.b 6.1.b* 6.1.c* 6.1.d*')
  })

  it('mark a range of letters', async () => {
    expect(await letters('Rechtsgrundlage ist Art. 6 Abs. 1 lit. a bis f DSGVO.')).toBe(
      '6.1.a* 6.1.b* 6.1.c* 6.1.d* 6.1.e* 6.1.f*',
    )
  })
})

describe('whether the legal basis is stated', () => {
  it.each([
    ['Rechtsgrundlage ist § 3 Abs. 1 BMG.', 'yes'],
    ['## Rechtsgrundlagen\n\n§§ 29b, 29c AO', 'yes'],
    ['Die Verarbeitung erfolgt auf Grundlage Ihrer Einwilligung.', 'yes'],
    ['Rechtsgrundlage ist das Wohngeldgesetz.', 'partial'],
    ['Rechtsgrundlage ist Art. 6 Abs. 1 DSGVO.', 'partial'],
    ['Rechtsgrundlage ist Art. 6 Abs. 1 lit. a bis f DSGVO.', 'partial'],
    ['## Rechtsgrundlage\n\n## Empfänger\n\nNiemand.', 'no'],
    ['Belege bewahren wir nach § 147 AO zehn Jahre auf.', 'no'],
  ])('%s', async (text, expected) => {
    expect((await factsOf(text)).legalBasis.stated).toBe(expected)
  })

  it('names the processing for which none is told', async () => {
    const text =
      '# Datenschutz\n\n## Logfiles\n\nDer Server speichert Adressen.\n\n## Newsletter\n\nWir versenden ihn auf Grundlage von Art. 6 Abs. 1 lit. a DSGVO.'
    const { legalBasis } = await factsOf(text)
    expect(legalBasis).toMatchObject({ stated: 'partial', nearMiss: { lacks: 'basis-of-this' } })
  })
})

describe('statements that clash', () => {
  it.each([
    [
      'Grundlage ist Art. 6 Abs. 1 lit. b DSGVO.\n\nDie Daten werden bis zum Widerruf der Einwilligung gespeichert.',
      'kept-until-withdrawn',
    ],
    [
      'Die Beratung erfolgt ausschließlich auf Grundlage Ihrer Einwilligung.\n\nZugleich gilt Art. 6 Abs. 1 lit. e DSGVO.',
      'consent-and-task',
    ],
    [
      'Grundsätzlich verarbeiten wir ausschließlich auf Grundlage Ihrer Einwilligung, mit Ausnahme der Pflichtaufgaben.\n\nDort gilt Art. 6 Abs. 1 lit. e DSGVO.',
      undefined,
    ],
    [
      '## Rundbrief\n\nEr beruht ausschließlich auf Ihrer Einwilligung.\n\n## Meldewesen\n\nEs gilt Art. 6 Abs. 1 lit. e DSGVO.',
      undefined,
    ],
    [
      'Fotos zeigen wir mit Ihrer Einwilligung (Art. 6 Abs. 1 lit. a DSGVO).\n\nSie bleiben bis zum Widerruf der Einwilligung gespeichert.',
      undefined,
    ],
  ])('%s', async (text, kind) => {
    const { basisClashes } = await factsOf(text)
    expect(basisClashes.found[0]?.value.kind).toBe(kind)
  })
})

describe('slips in the names of laws', () => {
  it.each([
    ['Art. 15 DGSVO', 'DGSVO'],
    ['gemäß der DSVGO', 'DSVGO'],
    ['Art. 17 DS-DVO', 'DS-DVO'],
    ['nach § 15 DSGVO', '§ 15'],
    ['Verordnung (EU) 2016/697', '2016/697'],
    ['§ 4 HmDSG', 'HmDSG'],
    ['Art. 15 DSGVO und Art. 25 DSG', undefined],
    ['§ 4 HmbDSG und § 3 DSG NRW', undefined],
  ])('%s', async (text, written) => {
    const { misspellings } = await factsOf(text)
    expect(misspellings.found[0]?.value.written).toBe(written)
  })
})
