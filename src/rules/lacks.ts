/** What a near miss lacks: codes of the detectors, in words that go on after "dort fehlt" and "which lacks". */
import type { Words } from './rule.ts'

export const lacks: Record<string, Words> = {
  name: { de: 'der Name der Stelle', en: 'the name of the body' },
  'legal-person': {
    de: 'die Stelle, die rechtlich Trägerin ist',
    en: 'the body that is legally responsible',
  },
  'own-contact': {
    de: 'ein Kontakt des Verantwortlichen selbst',
    en: 'a contact of the controller itself',
  },
  'own-officer': {
    de: 'die oder der eigene Datenschutzbeauftragte',
    en: "the body's own data protection officer",
  },
  'officer-contact': {
    de: 'ein Weg, die oder den Datenschutzbeauftragten zu erreichen',
    en: 'a way to reach the data protection officer',
  },
  'basis-of-this': {
    de: 'die Rechtsgrundlage dieser Verarbeitung',
    en: 'the legal basis of this processing',
  },
  interest: { de: 'das Interesse, das verfolgt wird', en: 'the interest that is pursued' },
  consequence: { de: 'die Folge der Nichtangabe', en: 'what follows when data are not provided' },
  duty: {
    de: 'ob die Angabe verpflichtend oder freiwillig ist',
    en: 'whether the data are required or voluntary',
  },
  logic: {
    de: 'Logik, Tragweite und Auswirkungen',
    en: 'the logic, significance and consequences',
  },
  whether: {
    de: 'ob es automatisierte Entscheidungen gibt',
    en: 'whether automated decisions are made',
  },
  instrument: {
    de: 'die Garantie selbst, etwa Standardvertragsklauseln oder ein Angemessenheitsbeschluss',
    en: 'the safeguard itself, such as standard contractual clauses or an adequacy decision',
  },
  'recipient-kind': {
    de: 'welche Stellen oder Arten von Stellen die Daten erhalten',
    en: 'which bodies, or kinds of bodies, receive the data',
  },
  'recipient-elsewhere': {
    de: 'der Empfänger, den der Text an anderer Stelle nennt',
    en: 'the recipient that the text names elsewhere',
  },
  purpose: {
    de: 'ein Zweck, aus dem sich erkennen lässt, wofür die Daten gebraucht werden',
    en: 'a purpose that shows what the data are needed for',
  },
  country: { de: 'das Land, in das die Daten gehen', en: 'the country to which the data go' },
  'transfer-whether': {
    de: 'ob Daten in ein Drittland gehen',
    en: 'whether data go to a third country',
  },
  answer: { de: 'die Angabe selbst', en: 'the information itself' },
  period: {
    de: 'eine Frist oder ein Kriterium, aus dem sich die Dauer ergibt',
    en: 'a period, or a criterion from which the length follows',
  },
  'right-name': { de: 'der Name des Rechts', en: 'the name of the right' },
  'right-text': { de: 'ein Text zur Überschrift', en: 'a text below the heading' },
  'right-here': {
    de: 'das Recht selbst; der Text verweist nur auf eine andere Stelle',
    en: 'the right itself; the text only points elsewhere',
  },
  'restriction-word': {
    de: 'die Einschränkung der Verarbeitung; „Sperrung“ ist das frühere Recht',
    en: 'restriction of processing; “blocking” is the former law',
  },
  'right-in-general': {
    de: 'der Widerspruch gegen die Verarbeitung im Ganzen',
    en: 'the objection to processing in general',
  },
  'right-against-controller': {
    de: 'der Anspruch gegen den Verantwortlichen',
    en: 'the claim against the controller',
  },
  entitlement: {
    de: 'die Aussage, dass ein Recht besteht',
    en: 'the statement that there is a right',
  },
  anytime: { de: 'das Wort „jederzeit“', en: 'the words “at any time”' },
  'withdrawal-word': {
    de: 'der Widerruf der Einwilligung; genannt ist ein Widerspruch',
    en: 'the withdrawal of consent; an objection is named',
  },
  'withdrawal-right': {
    de: 'die Aussage, dass die Einwilligung widerrufen werden kann',
    en: 'the statement that consent can be withdrawn',
  },
  'complaint-right': { de: 'das Recht auf Beschwerde', en: 'the right to lodge a complaint' },
}
