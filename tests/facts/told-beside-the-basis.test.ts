/** Facts that go with the legal basis: interests, the obligation to provide, automated decisions. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { establish } from '../../src/facts/index.ts'

async function factsOf(text: string) {
  const { notice } = await extract(new TextEncoder().encode(text), 'example.md')
  return establish(notice)
}

describe('the legitimate interests', () => {
  it.each([
    ['Wir speichern die Adresse nach Art. 6 Abs. 1 lit. f DSGVO, um Angriffe zu erkennen.', 'yes'],
    ['Art. 6 Abs. 1 lit. f DSGVO (berechtigtes Interesse an einem sicheren Betrieb)', 'yes'],
    ['- Berechtigte Interessen (lit. f) – für die Abwehr von Angriffen', 'yes'],
    [
      'Rechtsgrundlage: Art. 6 Abs. 1 lit. f DSGVO\n\n## Berechtigte Interessen\n\n- Hausrecht',
      'yes',
    ],
    ['We rely on our legitimate interest in preventing fraud (Art. 6(1)(f) GDPR).', 'yes'],
    [
      'Die Karte dient dazu, den Weg zum Hof zu zeigen.Dies ist ein berechtigtes Interesse nach Art. 6 Abs. 1 lit. f DSGVO.',
      'yes',
    ],
    ['Wir speichern die Adresse nach Art. 6 Abs. 1 lit. f DSGVO.', 'no'],
    ['Aufgrund unserer berechtigten Interessen speichern wir die Adresse.', 'no'],
    ['Unser Interesse an Ihrer Bewerbung ist groß.', 'no'],
  ])('%s', async (text, expected) => {
    expect((await factsOf(text)).interests.stated).toBe(expected)
  })
})

describe('the obligation to provide', () => {
  it.each([
    [
      'Die Bereitstellung Ihrer Daten ist für die Bearbeitung des Antrags erforderlich. Werden sie nicht angegeben, kann der Antrag nicht bearbeitet werden.',
      'yes',
    ],
    [
      'Sie sind nach § 60 SGB I zur Mitwirkung verpflichtet. Kommen Sie dem nicht nach, kann die Leistung versagt werden.',
      'yes',
    ],
    ['Wer der Meldepflicht nicht nachkommt, handelt ordnungswidrig.', 'yes'],
    [
      'Die Angabe ist freiwillig. Machen Sie keine Angaben, entstehen Ihnen ohne die Daten keine Nachteile.',
      'yes',
    ],
    [
      'Es steht Ihnen frei, die Daten anzugeben. Für den Versand sind diese Angaben erforderlich.',
      'yes',
    ],
    [
      '## Müssen Sie Daten bereitstellen?\n\nJa. Fehlen sie, muss der Antrag abgelehnt werden.',
      'yes',
    ],
    ['Felder mit Stern sind Pflichtfelder.', 'partial'],
    ['Die Angabe der Telefonnummer ist freiwillig.', 'partial'],
    ['## Pflicht zur Bereitstellung der Daten\n\nNein', 'partial'],
    ['Ohne Cookies kann die Seite nicht vollständig genutzt werden.', 'no'],
    ['Grundlage ist die freiwillig erteilte Einwilligung.', 'no'],
    ['Wir sind gesetzlich verpflichtet, die Daten an das Finanzamt zu übermitteln.', 'no'],
    ['Gegenüber den Kassen sind wir verpflichtet, Ihre Angaben bereitzustellen.', 'no'],
    ['Die Freiwillige Feuerwehr verarbeitet Daten ihrer Mitglieder.', 'no'],
    ['## Pflicht zur Bereitstellung der Daten', 'no'],
  ])('%s', async (text, expected) => {
    expect((await factsOf(text)).obligation.stated).toBe(expected)
  })
})

describe('automated decisions', () => {
  it.each([
    ['Automatisierte Entscheidungen im Einzelfall finden nicht statt.', 'yes'],
    ['## Automatisierte Entscheidungsfindung\n\nNein', 'yes'],
    ['We do not use automated decision-making.', 'yes'],
    ['Sie haben das Recht, keiner automatisierten Entscheidung unterworfen zu werden.', 'partial'],
    ['Eine automatisierte Verarbeitung findet nicht statt.', 'partial'],
    ['Die Auskunft umfasst das Bestehen einer automatisierten Entscheidungsfindung.', 'no'],
    ['Es werden keine Nutzerprofile erstellt.', 'no'],
    ['Logeinträge werden automatisiert gelöscht.', 'no'],
  ])('%s', async (text, expected) => {
    expect((await factsOf(text)).automated.stated).toBe(expected)
  })
})

describe('the situation', () => {
  it.each([
    ['# Antrag auf Wohngeld\n\nBitte füllen Sie das Formular aus.', 'form'],
    ['# Videoüberwachung\n\nAm Eingang hängen Kameras.', 'camera'],
    ['Der Server schreibt Logfiles.', 'logs'],
    ['# Aufnahmeantrag\n\nIch beantrage die Mitgliedschaft.', 'membership'],
  ])('%s', async (text, expected) => {
    const { situation } = await factsOf(text)
    expect(situation.found.map(({ value }) => value)).toContain(expected)
  })
})
