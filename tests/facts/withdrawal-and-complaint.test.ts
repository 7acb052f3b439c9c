import { describe, expect, it } from 'vitest'
import { factsOf } from './facts-of.ts'

const withdrawals: [stated: string, text: string][] = [
  ['yes', 'Die Einwilligung können Sie jederzeit ohne Nachteile widerrufen.'],
  ['yes', 'Deine Zustimmung kannst du zu jeder Zeit zurückziehen.'],
  ['yes', 'Mit Ihrer jederzeit widerruflichen Einwilligung zeigen wir Fotos im Schaukasten.'],
  ['yes', 'Wir fragen um Ihr Einverständnis. Sie können es jederzeit zurücknehmen.'],
  ['yes', '# Ihre Rechte\n\n- Auskunft\n- Widerruf der Einwilligung (Art. 7 Abs. 3 DSGVO)'],
  ['yes', 'You may revoke your consent at any time by writing to Millbrook Tools Ltd.'],
  ['partial', 'Eine erteilte Einwilligung kann schriftlich widerrufen werden.'],
  ['partial', 'Ihrer Einwilligung können Sie jederzeit widersprechen.'],
  [
    'partial',
    'Zur Löschung von Angaben und zum Widerruf erteilter Einwilligungen wenden Sie sich an das Büro.',
  ],
  ['partial', 'Mit Einwilligung senden wir den Rundbrief. Sie können ihn abbestellen.'],
  [
    'partial',
    '## Rundbrief\n\nSie können sich jederzeit abmelden.\n\nGrundlage: Einwilligung (Art. 6 Abs. 1 lit. a DSGVO)',
  ],
  ['no', 'Mit Ihrer Einwilligung bewahren wir das Foto bis zum Widerruf auf.'],
  ['no', 'Den Kaufvertrag können Sie binnen vierzehn Tagen jederzeit widerrufen.'],
  ['no', 'Das SEPA-Mandat kann ich jederzeit widerrufen.'],
  ['no', '# Widerruf der Einwilligung\n\n# Kontakt\n\nRathausplatz 1'],
  ['no', 'Gegen die Verarbeitung können Sie jederzeit Widerspruch einlegen.'],
]

const complaints: [stated: string, text: string][] = [
  ['yes', 'Sie dürfen sich bei der Datenschutzaufsicht des Landes beschweren.'],
  ['yes', 'Es besteht ein Beschwerderecht bei jeder Aufsichtsbehörde.'],
  ['yes', 'Sind Sie anderer Meinung, können Sie die Datenschutzbehörde in Wien anrufen.'],
  ['yes', '# Ihre Rechte\n\n- Löschung\n- Beschwerde (Art. 77 DSGVO)'],
  ['yes', 'Sie dürfen bei der zuständigen Aufsichtsbehörde eine Meldung einreichen.'],
  [
    'yes',
    '# Datenschutzbeauftragte\n\nSie haben das Recht, sich an die Landesbeauftragte zu wenden.',
  ],
  ['yes', 'Passt dir etwas nicht, beschwer dich beim Landesbeauftragten für Datenschutz.'],
  ['yes', 'Ihnen steht der Weg zur Landesbeauftragten für den Datenschutz in Talheim offen.'],
  ['yes', '| Beschwerderecht | Landesbeauftragte für den Datenschutz, Seeweg 3 |\n| --- | --- |'],
  ['yes', 'You can complain to the Information Commissioner.'],
  ['partial', '# Aufsichtsbehörde\n\nLandesbeauftragter für Datenschutz, Seeweg 3, 12345 Talheim'],
  ['partial', '# Beschwerderecht\n\nsiehe Aushang im Flur'],
  ['partial', 'Zuständig ist das Bayerische Landesamt für Datenschutzaufsicht.'],
  ['no', 'Beschwerden über unsere Geräte nimmt der Kundendienst der Mühlbach GmbH entgegen.'],
  ['no', 'Über den Vertrag können Sie sich bei der BaFin als Aufsichtsbehörde beschweren.'],
  ['no', 'Datenpannen melden wir der Aufsichtsbehörde.'],
  ['no', 'Beschwerden über Lärm nimmt das Ordnungsamt entgegen.'],
  ['no', 'Der Turnverein Auental freut sich über Anregungen.'],
]

describe('withdrawal of consent', () => {
  it.each(withdrawals)('%s: %s', async (stated, text) => {
    expect((await factsOf(text)).withdrawal.stated).toBe(stated)
  })
})

describe('complaint to an authority', () => {
  it.each(complaints)('%s: %s', async (stated, text) => {
    expect((await factsOf(text)).complaint.stated).toBe(stated)
  })
})

describe('named authorities', () => {
  it.each([
    ['baylda', 'Zuständig ist das Bayerische Landesamt für Datenschutzaufsicht in Ansbach.'],
    ['bfdi', 'Aufsicht: die Bundesbeauftragte für den Datenschutz und die Informationsfreiheit'],
    ['hbdi', 'beim Hessischen Beauftragten für Datenschutz und Informationsfreiheit'],
    ['dsb-at', 'Österreichische Datenschutzbehörde, Wien'],
  ])('%s: %s', async (id, text) => {
    const { authority } = await factsOf(text)
    expect(authority.found.map(({ value }) => value.id)).toContain(id)
  })

  it('does not take a common word for the Austrian authority', async () => {
    const { authority } = await factsOf('Wenden Sie sich an die zuständige Datenschutzbehörde.')
    expect(authority.found.filter(({ value }) => value.id)).toEqual([])
  })
})
