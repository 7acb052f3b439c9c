/** What is read of purposes, recipients, providers, transfers and safeguards, from sentences of our own. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { establish } from '../../src/facts/index.ts'

async function factsOf(text: string) {
  const { notice } = await extract(new TextEncoder().encode(text), 'notice.md')
  return establish(notice)
}

const under = (heading: string, text: string) => `# Hinweise\n\n## ${heading}\n\n${text}`

describe('transfer', () => {
  it.for([
    // denied
    ['yes', 'none', 'Eine Übermittlung in ein Drittland findet nicht statt.'],
    ['yes', 'none', 'Es ist nicht geplant, Ihre Angaben an ein Drittland weiterzugeben.'],
    ['yes', 'none', 'Die Weitergabe an Drittstaaten ist weder erfolgt noch beabsichtigt.'],
    ['yes', 'none', 'Ihre Daten gelangen nicht in Länder außerhalb der EU.'],
    [
      'yes',
      'none',
      'Die Verarbeitung findet ausschließlich innerhalb der Europäischen Union statt.',
    ],
    ['yes', 'none', under('Übermittlung in ein Drittland', 'Nein')],
    ['yes', 'none', under('Drittlandtransfer', 'Ist nicht vorgesehen.')],
    ['yes', 'none', under('Datenübermittlung in Drittländer', 'Keine')],
    ['yes', 'none', 'Drittlandübermittlung: keine'],
    ['yes', 'none', 'Your data are not transferred to any third country.'],
    ['yes', 'none', 'We do not transfer personal data outside the European Economic Area.'],
    // stated
    ['yes', 'stated', 'Die Daten werden auf Servern in den USA gespeichert.'],
    ['yes', 'stated', 'Dabei werden Daten in die Vereinigten Staaten übermittelt.'],
    ['yes', 'stated', 'Ihre IP-Adresse wird an einen Server in Indien übertragen.'],
    ['yes', 'stated', 'Serverstandort: USA'],
    ['yes', 'stated', 'Die Bearbeitung der Personendaten kann in den USA erfolgen.'],
    ['yes', 'stated', 'Wir geben Personendaten nach Indien bekannt: Bekanntgabe an das Labor.'],
    ['yes', 'stated', 'The data are stored on servers in the United States.'],
    // in part
    ['partial', 'stated', 'Ihre Daten können auch außerhalb der EU verarbeitet werden.'],
    ['partial', 'inside', 'Unser Server steht in Deutschland.'],
    ['partial', 'condition', 'Sofern wir Daten in Drittländer übermitteln, achten wir auf Schutz.'],
    // nothing
    [
      'no',
      undefined,
      'Sie haben das Recht, über Garantien bei Drittländern unterrichtet zu werden.',
    ],
    ['no', undefined, 'Die Reise führt in die Schweiz und nach Norwegen.'],
    ['no', undefined, 'Die Anbieterin ist die Nordlicht Maps Inc., 12 Harbor Road, Portland, USA.'],
    ['no', undefined, 'Der Kanada-Freundeskreis Auental speichert Namen.'],
    ['no', undefined, 'Wir verarbeiten Ihr Geburtsland, zum Beispiel Syrien.'],
    ['no', undefined, 'Für Waren aus China speichern wir die Zollnummer.'],
  ] as const)('%s, %s: %s', async ([stated, kind, text]) => {
    const { transfer } = await factsOf(text)
    expect([
      transfer.stated,
      transfer.found.find(({ value }) => value.kind !== 'entity')?.value.kind,
    ]).toEqual([stated, kind])
  })
})

describe('safeguards', () => {
  it.for([
    ['yes', 'scc-2021', 'Grundlage sind die Standardvertragsklauseln der Kommission.'],
    ['yes', 'scc-2021', 'Wir haben Standarddatenschutzklauseln vereinbart (2021/914).'],
    ['yes', 'dpf', 'Das Unternehmen ist nach dem EU-US Data Privacy Framework zertifiziert.'],
    ['yes', 'bcr', 'Die Übermittlung beruht auf Binding Corporate Rules.'],
    ['yes', 'consent-49', 'Sie stützt sich auf Art. 49 Abs. 1 lit. a DSGVO.'],
    ['yes', 'adequacy', 'Für die Schweiz gibt es einen Angemessenheitsbeschluss.'],
    ['partial', 'adequacy', 'Es liegt ein Angemessenheitsbeschluss vor.'],
    ['partial', 'privacy-shield', 'Der Dienst ist nach dem Privacy Shield zertifiziert.'],
    ['partial', 'safe-harbor', 'The company adheres to Safe Harbor.'],
    ['partial', 'scc-2010', 'Es gelten die Standardvertragsklauseln (2010/87/EU).'],
    [
      'no',
      undefined,
      'Ein Angemessenheitsbeschluss für Indien fehlt; es gibt keinen Angemessenheitsbeschluss.',
    ],
    ['no', undefined, 'Under the DMCA safe harbor we remove copies.'],
    ['no', undefined, 'Die Daten werden in die USA übermittelt.'],
  ] as const)('%s, %s: %s', async ([stated, instrument, text]) => {
    const { safeguards } = await factsOf(text)
    expect([safeguards.stated, safeguards.found[0]?.value.instrument]).toEqual([stated, instrument])
  })

  it('knows a sentence that disowns its instrument', async () => {
    const text = 'Der Privacy Shield ist seit dem Urteil Schrems II ungültig.'
    const { safeguards } = await factsOf(text)
    expect(safeguards.found[0]?.value.disowned).toBe(true)
  })
})

describe('recipients', () => {
  it.for([
    // nobody
    ['yes', 'none', 'Ihre Angaben geben wir nicht an Dritte weiter.'],
    ['yes', 'none', 'Es erfolgt keine Weitergabe an Dritte.'],
    ['yes', 'none', 'Die Daten werden weder verkauft noch an andere Stellen übermittelt.'],
    ['yes', 'none', under('Empfänger', 'Keine.')],
    ['yes', 'none', 'We do not share your data with third parties.'],
    [
      'yes',
      'none',
      'Daten werden Dritten nicht zugänglich gemacht; Dritten wird nichts mitgeteilt.',
    ],
    // somebody
    [
      'yes',
      'category',
      under('Wer bekommt meine Daten?', 'Finanzamt, Stadtkasse und die Rechnungsprüfung.'),
    ],
    ['yes', 'category', 'Ihre Anschrift übermitteln wir an die Meldebehörde und an das Jugendamt.'],
    [
      'yes',
      'category',
      'Die Daten werden weitergegeben an:\n\n- Krankenkassen\n- Berufsgenossenschaft',
    ],
    ['yes', 'category', 'Der Versand erfolgt durch eine Druckerei, die wir beauftragt haben.'],
    ['yes', 'named', 'Die Software wird von der Bergland Systeme GmbH betrieben.'],
    ['yes', 'named', 'Die Daten werden im Auftrag durch die AKDB verarbeitet, ein Rechenzentrum.'],
    ['yes', 'category', 'Recipients of your data are our bank and the tax authorities.'],
    // in part
    ['partial', 'processor', 'Dafür setzen wir Dienstleister ein.'],
    ['partial', 'vague', 'Wir geben Daten an Dritte weiter, wenn es erforderlich ist.'],
    // nothing
    ['no', undefined, 'Sie können sich bei der Aufsichtsbehörde beschweren.'],
    ['no', undefined, 'Empfänger ist eine natürliche oder juristische Person, die Daten erhält.'],
    [
      'no',
      undefined,
      'Ihr Browser übermittelt die Adresse Ihres Internet-Service-Providers an uns.',
    ],
    ['no', undefined, 'Durch die Verschlüsselung können Dritte nicht mitlesen.'],
    ['no', undefined, 'Die Daten erhalten wir vom Einwohnermeldeamt.'],
    ['no', undefined, 'Sie müssen uns den Bescheid des Finanzamts vorlegen.'],
    ['no', undefined, 'Sie erhalten beim Bürgeramt Auskunft zu den Angaben.'],
    ['no', undefined, under('Wer ist für meine Daten verantwortlich?', 'Stadt Auental, Bauamt')],
  ] as const)('%s, %s: %s', async ([stated, kind, text]) => {
    const { recipients } = await factsOf(`Verantwortlich ist die Stadt Auental.\n\n${text}`)
    expect([recipients.stated, recipients.found[0]?.value.kind]).toEqual([stated, kind])
  })
})

describe('providers', () => {
  it.for([
    [[['webex', true]], 'Wir nutzen Cisco Webex.'],
    [[['zoom', true]], 'Die Videokonferenz läuft über „Zoom“.'],
    [[], 'Mit dem Zoom der Karte vergrößern Sie den Ausschnitt.'],
    [[], 'Wir verwenden kein Google Analytics.'],
    [[], 'Folgende Dienste nutzen wir nicht:\n\n- Google Maps\n- YouTube'],
    [[], 'Ein Signal ertönt, und die Teams treffen sich.'],
    [[['google-analytics', true]], 'Diese Seite nutzt Google Analytics.'],
    [
      [['google-analytics', false]],
      'Diese Seite nutzt Google Analytics der Google Ireland Limited, Dublin, Irland.',
    ],
    [[['matomo', false]], 'Wir betreiben Matomo auf eigenem Server.'],
    [[['nordlicht-maps-inc', true]], 'Die Karten liefert die Nordlicht Maps Inc., Portland, USA.'],
    [[], 'Die Karten liefert die Nordlicht Maps GmbH, eine Tochter der Nordlicht Maps Inc.'],
    [[['bergland-ltd', true]], 'Hoster ist die Bergland Ltd, 3 Mill Lane, Leeds, Großbritannien.'],
    [[], 'Hoster ist die Bergland Ltd, 3 Mill Lane, Cork, Irland.'],
  ] as const)('%j: %s', async ([expected, text]) => {
    const { providers } = await factsOf(`Verantwortlich ist die Stadt Auental.\n\n${text}`)
    expect(providers.found.map(({ value }) => [value.id, value.thirdCountry])).toEqual(expected)
  })
})

describe('purposes', () => {
  it.for([
    ['yes', 'Zweck der Verarbeitung ist die Vergabe der Kleingärten.'],
    ['yes', under('Zwecke', 'Vergabe der Kleingärten')],
    ['yes', 'Die Daten dienen der Abrechnung der Kurse.'],
    ['yes', 'Wir benötigen Ihre Nummer, damit wir Sie erreichen.'],
    ['yes', 'Wir speichern die Adresse, um Ihnen das Heft zuzusenden.'],
    ['yes', 'Ihre Angaben werden zur Bearbeitung des Antrags verwendet.'],
    ['yes', 'We use your e-mail address to send you the newsletter.'],
    ['partial', 'Wir verarbeiten Daten zur Erfüllung unserer Aufgaben.'],
    ['partial', 'Wir speichern die Daten, solange es für die genannten Zwecke erforderlich ist.'],
    ['no', 'Verantwortlich ist der Zweckverband Wasserwerk Auental.'],
    ['no', '## Besuch der Website\n\nArt und Zweck der Verarbeitung:\n\n## Kontakt\n\nSeeweg 3'],
    ['no', 'Wir speichern Ihren Namen bis zum Ende des Jahres.'],
    ['no', 'Mit Ihren Daten gehen wir sorgsam um.'],
    ['no', 'Für die Verarbeitung gelten die gesetzlichen Bestimmungen.'],
    ['no', 'Der Verantwortliche entscheidet über die Zwecke und Mittel der Verarbeitung.'],
  ] as const)('%s: %s', async ([stated, text]) => {
    const { purposes } = await factsOf(text)
    expect(purposes.stated).toBe(stated)
  })
})
