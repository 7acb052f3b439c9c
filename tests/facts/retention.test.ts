import { describe, expect, it } from 'vitest'
import { factsOf } from './facts-of.ts'

const cases: [stated: string, text: string][] = [
  ['yes', 'Die Anmeldungen löschen wir sechs Wochen nach dem Zeltlager.'],
  ['yes', '# Speicherdauer\n\n10 Jahre nach Schließung der Akte'],
  ['yes', 'Wir bewahren die Aufnahmen der Kamera 72 Stunden auf.'],
  ['yes', 'Nach einem Jahr wird das Konto vernichtet.'],
  ['yes', 'Die Aufbewahrungsfrist beträgt zehn (10) volle Jahre.'],
  [
    'yes',
    'Es gilt eine Speicherfrist von 30 Tagen; das Protokoll ist dann nicht mehr erforderlich.',
  ],
  ['yes', '# Dauer der Speicherung\n\nDie Videodaten werden nach Ende der Sprechstunde gelöscht.'],
  ['yes', 'Ihre Mitgliedsdaten bleiben bis zum Austritt gespeichert.'],
  ['yes', 'Die Angaben löscht das Bad mit Ablauf des Kalenderjahres.'],
  ['yes', '# Wie lange speichern wir?\n\nEs findet keine Speicherung statt.'],
  ['yes', '| Daten | Speicherdauer |\n| --- | --- |\n| Adresse | 3 Jahre |\n| Foto | 6 Monate |'],
  [
    'yes',
    '# Wie lange?\n\nSo lange dies für die Festsetzung erforderlich ist. Maßstab sind die Verjährungsfristen der §§ 169 und 228 AO.',
  ],
  [
    'yes',
    '| Speicherdauer | auf Dauer des Bestandes der Anlage |\n| --- | --- |\n| Zweck | Aufsicht |',
  ],
  ['yes', 'Personenstandsbücher sind dauernd aufzubewahren.'],
  ['yes', '# Löschfristen\n\nSolange erforderlich, höchstens aber zwei Jahre.'],
  ['yes', 'Log files are deleted after 14 days.'],
  ['partial', 'Wir speichern die Daten nur, solange dies für die Aufgabe erforderlich ist.'],
  ['partial', 'Die Löschung der Anträge erfolgt gemäß dem Löschkonzept des Amtes.'],
  ['partial', 'Gelöscht wird, sobald der Zweck der Erhebung entfallen ist.'],
  ['partial', 'Die Daten werden im Rahmen der gesetzlichen Aufbewahrungsfristen gespeichert.'],
  [
    'partial',
    'Logdateien löschen wir nach sieben Tagen. Alle übrigen Daten speichern wir, solange es erforderlich ist.',
  ],
  [
    'partial',
    'Die Logfiles löscht der Server nach sieben Tagen.\n\nDaten aus dem Kontaktformular speichern wir auf unserem Rechner.',
  ],
  ['partial', 'Eine Speicherung der Fotoaufnahmen findet nicht statt, es gibt keine Speicherung.'],
  ['partial', 'Session-Cookies werden nach Ende Ihres Besuchs gelöscht.'],
  ['partial', 'Ein Cookie bleibt zwei Jahre auf Ihrem Endgerät gespeichert.'],
  [
    'partial',
    '# Server\n\nProtokolle werden sieben Tage gespeichert.\n\n# E-Mail\n\nAnfragen löschen wir, wenn sie nicht mehr benötigt werden.',
  ],
  ['partial', 'The data are kept as long as necessary for the purpose.'],
  ['no', '# Dauer der Verarbeitung\n\nAnträge bearbeiten wir innerhalb von vier Wochen.'],
  ['no', 'Auf Ihren Antrag antworten wir innerhalb eines Monats.'],
  ['no', 'Das Angebot richtet sich an Personen ab 16 Jahren.'],
  ['no', 'Die Mitgliedschaft kann mit einer Frist von drei Monaten gekündigt werden.'],
  ['no', 'Ich kann innerhalb von acht Wochen die Erstattung des Betrags verlangen.'],
  ['no', '# Speicherdauer\n\n# Kontakt\n\nRathausplatz 1'],
  ['no', 'Sie haben das Recht, dass Ihre Daten unverzüglich gelöscht werden.'],
  ['no', 'Beim Aufruf der Seite speichert der Server Ihre IP-Adresse.'],
]

describe('retention', () => {
  it.each(cases)('%s: %s', async (stated, text) => {
    expect((await factsOf(text)).retention.stated).toBe(stated)
  })

  it('names the vague sentence as the nearest miss', async () => {
    const text = 'Wir speichern Ihre Angaben, solange es nötig ist.'
    const { retention } = await factsOf(text)
    expect(retention.nearMiss).toMatchObject({ lacks: 'period' })
  })
})
