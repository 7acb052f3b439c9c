import { describe, expect, it } from 'vitest'
import type { RightName } from '../../src/facts/facts.ts'
import { factsOf } from './facts-of.ts'

type Stated = 'yes' | 'partial' | 'no'
type Case = [text: string, expected: Partial<Record<RightName, Stated>>]

/** Real shapes of wording about invented bodies: what a reader is told of each right. */
const cases: Record<string, Case> = {
  'rights that are said not to exist here': [
    'Weil die App nichts erhebt, sind die Betroffenenrechte (Auskunft, Berichtigung, Löschung) nicht anwendbar.',
    { access: 'no', rectification: 'no', erasure: 'no' },
  ],
  'an enumeration in one sentence': [
    'Sie haben gegenüber dem Landkreis Talheim Anspruch auf Auskunft, Berichtigung, Löschung, Einschränkung der Verarbeitung, Widerspruch und Übertragbarkeit.',
    {
      access: 'yes',
      rectification: 'yes',
      erasure: 'yes',
      restriction: 'yes',
      objection: 'yes',
      portability: 'yes',
    },
  ],
  'a list under a heading': [
    '## Betroffenenrechte\n\n- Auskunft nach Art. 15 DSGVO\n- Berichtigung nach Art. 16 DSGVO\n- Löschung nach Art. 17 DSGVO\n- Einschränkung nach Art. 18 DSGVO\n- Widerspruch nach Art. 21 DSGVO',
    {
      access: 'yes',
      rectification: 'yes',
      erasure: 'yes',
      restriction: 'yes',
      objection: 'yes',
      portability: 'no',
    },
  ],
  'a row of rights in a cell beside its label': [
    '| Zweck | Bauaufsicht |\n| --- | --- |\n| Rechte der Betroffenen | Auskunft (Art. 15 DSGVO), Berichtigung (Art. 16 DSGVO), Löschung (Art. 17 DSGVO), Einschränkung der Verarbeitung (Art. 18 DSGVO) |\n| Widerspruch | Hausmeister |',
    { access: 'yes', rectification: 'yes', erasure: 'yes', restriction: 'yes', portability: 'no' },
  ],
  'an erasure that is ruled out': [
    '# Ihre Rechte\n\nAuskunft, Berichtigung und Einschränkung. Eine Löschung beurkundeter Einträge ist gesetzlich ausgeschlossen.',
    { access: 'yes', rectification: 'yes', restriction: 'yes', erasure: 'no' },
  ],
  'rights told with verbs': [
    'Du darfst wissen, was wir gespeichert haben, Falsches berichtigen und Überflüssiges löschen lassen, der Nutzung widersprechen und eine Einwilligung widerrufen.',
    { access: 'yes', rectification: 'yes', erasure: 'yes', objection: 'yes', restriction: 'no' },
  ],
  'a list after its lead': [
    'Als Gast des Freibads stehen Ihnen folgende Rechte zu:\n\n- Auskunft,\n- Korrektur falscher Angaben,\n- Löschung,\n- Einschränkung,\n- Datenportabilität.',
    {
      access: 'yes',
      rectification: 'yes',
      erasure: 'yes',
      restriction: 'yes',
      portability: 'yes',
      objection: 'no',
    },
  ],
  'one heading a right, with text': [
    '# Ihre Rechte\n\n## Auskunft\n\nSie können erfahren, welche Angaben die Bücherei über Sie führt.\n\n## Löschung\n\nAuf Wunsch müssen wir Ihre Daten entfernen.',
    { access: 'yes', erasure: 'yes', objection: 'no' },
  ],
  'bare headings': [
    '# Recht auf Auskunft\n\n# Recht auf Löschung\n\n# Kontakt\n\nRathausplatz 1',
    { access: 'partial', erasure: 'partial', restriction: 'no' },
  ],
  'rights described by what may be demanded': [
    'Du kannst verlangen, dass unrichtige Angaben korrigiert werden. Du kannst auch fordern, dass deine Fotos gelöscht oder deine Daten nur noch eingeschränkt genutzt werden. Du kannst der Nutzung deiner Daten widersprechen.',
    { rectification: 'yes', erasure: 'yes', restriction: 'yes', objection: 'yes' },
  ],
  'the old triad': [
    'Sie haben ein Recht auf Auskunft sowie ein Recht auf Berichtigung, Sperrung oder Löschung.',
    { access: 'yes', rectification: 'yes', erasure: 'yes', restriction: 'partial' },
  ],
  'the words in other meanings': [
    '# Ihre Rechte\n\nSie haben das Recht auf Beschwerde.\n\nWir holen eine Auskunft über Ihre Bonität ein.\n\nEine Korrektur der Bestellung ist bis zum Versand möglich.\n\nÜber die Löschung von Beiträgen entscheidet die Redaktion.\n\nDer Übermittlung an einen Dritten können Sie widersprechen.',
    { access: 'no', rectification: 'no', erasure: 'no', portability: 'no' },
  ],
  'cases in which another right exists': [
    'Die Einschränkung der Verarbeitung können Sie verlangen, wenn Sie Widerspruch eingelegt haben oder sie statt der Löschung wünschen.',
    { restriction: 'yes', objection: 'no', erasure: 'no' },
  ],
  'talk of the law': [
    'Das Landesgesetz enthält Spezialregelungen zum Recht auf Auskunft und zum Recht auf Löschung.',
    { access: 'no', erasure: 'no' },
  ],
  'a single thing on request': [
    'Auf Wunsch löschen wir Ihre Daten aus dem Verteiler. Dem Bezug des Rundbriefs können Sie jederzeit widersprechen.',
    { erasure: 'partial', objection: 'partial' },
  ],
  'blocking as a gloss on restriction': [
    'Sie können die Einschränkung der Verarbeitung (Sperrung) verlangen.',
    { restriction: 'yes' },
  ],
  'articles alone': [
    'Ihre Rechte ergeben sich aus den Art. 15 bis 18, 20 und 21 DSGVO.',
    {
      access: 'partial',
      rectification: 'partial',
      erasure: 'partial',
      restriction: 'partial',
      portability: 'partial',
      objection: 'partial',
    },
  ],
  'articles onward': [
    'Die Rechte nach Art. 15 ff. DSGVO stehen Ihnen offen.',
    { access: 'partial', objection: 'partial', portability: 'partial' },
  ],
  'a link': [
    'Hinweise zu Ihren Rechten finden Sie unter https://talheim.example/rechte.',
    { access: 'partial', erasure: 'partial' },
  ],
  'erasure as a duty of storing': [
    '# Löschung\n\nDie Löschung der Anträge erfolgt nach zehn Jahren. Danach werden alle Daten gelöscht.',
    { erasure: 'no' },
  ],
  'deleting cookies oneself': [
    'Sie können Cookies in Ihrem Browser jederzeit löschen oder deren Speicherung einschränken.',
    { erasure: 'no', restriction: 'no' },
  ],
  'opting out of a tool': [
    'Sie können der Messung durch Matomo widersprechen, indem Sie ein Opt-Out-Cookie setzen.',
    { objection: 'no' },
  ],
  'an objection to advertising alone': [
    'Der Werbung per Post können Sie widersprechen.',
    { objection: 'partial' },
  ],
  'an administrative objection': [
    'Gegen diesen Bescheid können Sie binnen eines Monats Widerspruch einlegen.',
    { objection: 'no' },
  ],
  'the objection of the operator': [
    'Der Nutzung der Kontaktdaten des Impressums für Werbung wird hiermit widersprochen.',
    { objection: 'no' },
  ],
  'a credit agency and a duty to inform': [
    'Wir holen Auskünfte bei einer Auskunftei ein. Sie sind zur Auskunft verpflichtet.',
    { access: 'no' },
  ],
  'the sending of data': [
    'Die Datenübertragung im Internet kann Sicherheitslücken haben.',
    { portability: 'no' },
  ],
  'a definition': [
    '# Begriffe\n\nEinschränkung der Verarbeitung ist die Markierung gespeicherter Angaben.',
    { restriction: 'no' },
  ],
  'rights in a table': [
    '| Recht | Artikel |\n| --- | --- |\n| Recht auf Auskunft | 15 |\n| Recht auf Löschung | 17 |',
    { access: 'yes', erasure: 'yes', objection: 'no' },
  ],
  'a table of contents': [
    '# Inhaltsverzeichnis\n\n- Recht auf Auskunft\n- Recht auf Löschung\n\n# Kontakt\n\nRathausplatz 1',
    { access: 'no', erasure: 'no' },
  ],
  'a Swiss notice': [
    'Sie können Auskunft darüber verlangen, ob wir Personendaten bearbeiten, und deren Berichtigung oder Herausgabe in einem gängigen elektronischen Format.',
    { access: 'yes', rectification: 'yes', portability: 'yes' },
  ],
  'an English list': [
    '# Your rights\n\nYou have the right to\n\n- access your data,\n- rectification,\n- erasure,\n- restriction of processing,\n- object to processing,\n- data portability.',
    {
      access: 'yes',
      rectification: 'yes',
      erasure: 'yes',
      restriction: 'yes',
      objection: 'yes',
      portability: 'yes',
    },
  ],
  'access that others have': [
    'We want to tell you that our hosting provider has access to your data.',
    { access: 'no' },
  ],
}

describe('the six rights', () => {
  it.each(Object.entries(cases))('%s', async (_, [text, expected]) => {
    const facts = await factsOf(text)
    const names = Object.keys(expected) as RightName[]
    const stated = Object.fromEntries(names.map((name) => [name, facts[name].stated]))
    expect(stated).toEqual(expected)
  })

  it('quotes the sentence that states the right, never a heading', async () => {
    const text =
      '# Recht auf Auskunft\n\nDas Bad gibt sie gern. Sie können sie jederzeit verlangen.'
    const { access } = await factsOf(text)
    expect(access.found[0]?.at).toMatchObject({ start: text.indexOf('Das Bad') - 2 })
  })
})
