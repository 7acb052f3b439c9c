import { describe, expect, it } from 'vitest'
import { textJoint } from '../../../src/extract/pdf/joints.ts'

const cases: [string, string, string][] = [
  ['Verarbeitung der Daten-', 'schutzhinweise', 'Verarbeitung der Datenschutzhinweise'],
  ['Teilnahme am Online-', 'Meeting', 'Teilnahme am Online-Meeting'],
  ['Angabe von Vor-', 'und Nachname', 'Angabe von Vor- und Nachname'],
  ['Bau-', 'bzw. Gewerbeamt', 'Bau- bzw. Gewerbeamt'],
  ['siehe www.gemeinde-', 'auental.example', 'siehe www.gemeinde-auental.example'],
  ['siehe https://auental.example/', 'datenschutz', 'siehe https://auental.example/datenschutz'],
  ['alles wird DSGVO-', 'konform gelöscht', 'alles wird DSGVO-konform gelöscht'],
  ['eine 3-', 'monatige Frist', 'eine 3-monatige Frist'],
  ['per E-', 'mail', 'per E-mail'],
  ['Frau Krause-', 'Lindenthal', 'Frau Krause-Lindenthal'],
  ['Be\u00AD', 'nachrichtigung', 'Benachrichtigung'],
  ['Seite an', 'Seite', 'Seite an Seite'],
  ['nach Ziffer 3 –', 'falls vorhanden', 'nach Ziffer 3 – falls vorhanden'],
]

describe('the joint of two full lines', () => {
  it.each(cases)('%s | %s', (first, second, whole) => {
    const { between, dropHyphen } = textJoint(first, second, { full: true, kept: false })
    expect((dropHyphen ? first.slice(0, -1) : first) + between + second).toBe(whole)
  })

  it('keeps a break that was meant', () => {
    const joint = textJoint('Am Markt 1', '99998 Auental', { full: false, kept: true })
    expect(joint).toEqual({ between: '\n', dropHyphen: false })
  })
})
