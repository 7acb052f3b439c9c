/** Why an item is owed, is not owed, or cannot be told: codes of the rules, in words. */
import type { Words } from './rule.ts'

export const because: Record<string, Words> = {
  always: { de: 'diese Angabe ist immer geschuldet', en: 'this information is always owed' },
  'public-body': {
    de: 'öffentliche Stellen haben immer eine oder einen Datenschutzbeauftragten (Art. 37 Abs. 1 lit. a DSGVO)',
    en: 'public bodies always have a data protection officer (Art. 37(1)(a) GDPR)',
  },
  'catholic-body': {
    de: 'Diözesen und Kirchengemeinden haben immer eine oder einen Datenschutzbeauftragten (§ 36 Abs. 1 KDG)',
    en: 'dioceses and parishes always have a data protection officer (§ 36(1) KDG)',
  },
  'no-officer': {
    de: 'nach dem Text keine Datenschutzbeauftragte oder kein Datenschutzbeauftragter benannt ist',
    en: 'the text says that no data protection officer is designated',
  },
  'officer-unknown': {
    de: 'aus dem Text nicht hervorgeht, ob eine Pflicht zur Benennung besteht (Art. 37 DSGVO, § 38 BDSG)',
    en: 'the text does not show whether an officer has to be designated (Art. 37 GDPR)',
  },
  'basis-f': {
    de: 'Art. 6 Abs. 1 lit. f DSGVO als Rechtsgrundlage genannt ist',
    en: 'Art. 6(1)(f) GDPR is named as a legal basis',
  },
  'no-basis-f': {
    de: 'keine Verarbeitung auf Art. 6 Abs. 1 lit. f DSGVO gestützt wird',
    en: 'no processing is based on Art. 6(1)(f) GDPR',
  },
  'basis-e-or-f': {
    de: 'die Verarbeitung auf Art. 6 Abs. 1 lit. e oder f DSGVO gestützt wird oder der Direktwerbung dient',
    en: 'the processing is based on Art. 6(1)(e) or (f) GDPR, or serves direct marketing',
  },
  'no-basis-e-or-f': {
    de: 'weder Art. 6 Abs. 1 lit. e oder f DSGVO noch Direktwerbung im Text vorkommt',
    en: 'neither Art. 6(1)(e) or (f) GDPR nor direct marketing occurs in the text',
  },
  'basis-a-or-b': {
    de: 'die Verarbeitung auf Einwilligung oder Vertrag gestützt wird (Art. 20 Abs. 1 DSGVO)',
    en: 'the processing is based on consent or contract (Art. 20(1) GDPR)',
  },
  'no-basis-a-or-b': {
    de: 'weder Einwilligung noch Vertrag als Rechtsgrundlage genannt ist (Art. 20 Abs. 1 DSGVO)',
    en: 'neither consent nor contract is a legal basis here (Art. 20(1) GDPR)',
  },
  'basis-open': {
    de: 'der Text nur andere Gesetze nennt und offen lässt, auf welchen Buchstaben von Art. 6 Abs. 1 DSGVO die Verarbeitung gestützt wird',
    en: 'the text names other law only and leaves open which letter of Art. 6(1) GDPR the processing rests on',
  },
  'basis-unknown': {
    de: 'der Text keine Rechtsgrundlage nennt',
    en: 'the text names no legal basis',
  },
  consent: {
    de: 'eine Verarbeitung auf Einwilligung gestützt wird',
    en: 'processing rests on consent',
  },
  'no-consent': {
    de: 'keine Verarbeitung auf Einwilligung gestützt wird',
    en: 'no processing rests on consent',
  },
  'recipients-shown': { de: 'der Text Empfänger erkennen lässt', en: 'the text shows recipients' },
  'recipients-unknown': {
    de: 'aus dem Text nicht hervorgeht, ob es Empfänger gibt („gegebenenfalls“, Art. 13 Abs. 1 lit. e DSGVO)',
    en: 'the text does not show whether there are recipients ("if any", Art. 13(1)(e) GDPR)',
  },
  'social-data': {
    de: 'Stellen nach § 35 SGB I Empfänger nur eingeschränkt nennen müssen (§ 82 Abs. 1 SGB X)',
    en: 'bodies under § 35 SGB I owe recipients only in part (§ 82(1) SGB X)',
  },
  'transfer-stated': {
    de: 'der Text eine Übermittlung in ein Drittland nennt',
    en: 'the text states a transfer to a third country',
  },
  'entity-outside': {
    de: 'ein genannter Dienst oder Server außerhalb des EWR liegt',
    en: 'a service or server that is named lies outside the EEA',
  },
  'transfer-possible': {
    de: 'der Text eine Übermittlung in ein Drittland nur für den Fall regelt, dass sie stattfindet',
    en: 'the text deals with a transfer to a third country only in case there is one',
  },
  'safeguard-named': {
    de: 'der Text eine Garantie für Drittländer nennt, aber keine Übermittlung',
    en: 'the text names a safeguard for third countries, but no transfer',
  },
  'no-transfer': {
    de: 'der Text keine Übermittlung in ein Drittland erkennen lässt',
    en: 'the text shows no transfer to a third country',
  },
  'automated-shown': {
    de: 'der Text eine automatisierte Entscheidung beschreibt',
    en: 'the text describes an automated decision',
  },
  'automated-silent': {
    de: 'der Text keine automatisierte Entscheidung erkennen lässt; Schweigen ist hier zulässig',
    en: 'the text shows no automated decision; silence is allowed here',
  },
  'first-layer': {
    de: 'dies eine erste Ebene mit Verweis auf die vollständige Information ist; die zweite Ebene wurde nicht geprüft',
    en: 'this is a first layer that points to the full notice; the second layer was not examined',
  },
  'other-regime': {
    de: 'ein anderes Regime gilt, das nicht geprüft wurde',
    en: 'another legal regime applies, which was not examined',
  },
  'not-public': {
    de: 'keine öffentliche Stelle verantwortlich ist',
    en: 'the controller is not a public body',
  },
  'no-basis-c-or-e': {
    de: 'keine Verarbeitung auf Art. 6 Abs. 1 lit. c oder e DSGVO gestützt wird',
    en: 'no processing is based on Art. 6(1)(c) or (e) GDPR',
  },
  'other-format': {
    de: 'die Datei nicht in dem Format vorliegt, das die Regel betrifft',
    en: 'the file is not of the format that the rule is about',
  },
  'other-language': {
    de: 'das Maß nur für deutsche Texte ab einer gewissen Länge gilt',
    en: 'the measure holds only for German texts of some length',
  },
  'state-unknown': {
    de: 'aus dem Text nicht hervorgeht, in welchem Land der Verantwortliche sitzt',
    en: 'the text does not show in which Land the controller sits',
  },
  'across-states': {
    de: 'der Text einen Dienst betrifft, den Länder füreinander betreiben (§ 8a OZG)',
    en: 'the text concerns a service that Länder run for each other (§ 8a OZG)',
  },
  'no-land-act': {
    de: 'kein Gesetz eines Landes zitiert ist',
    en: 'no act of a Land is cited',
  },
  'no-authority': {
    de: 'für Beschwerden keine bestimmte Behörde genannt ist; das ist zulässig',
    en: 'no particular authority is named for complaints; that is allowed',
  },
  'no-date': {
    de: 'der Text kein Datum trägt',
    en: 'the text bears no date',
  },
  'text-doubtful': {
    de: 'nicht der ganze Text sicher gelesen werden konnte',
    en: 'not all of the text could be read with certainty',
  },
  nothing: {
    de: 'im Text nichts vorkommt, was die Regel betrifft',
    en: 'nothing in the text concerns the rule',
  },
}
