/**
 * Which article gives which right, which articles suit which topic, and how the GDPR is named.
 * Source: Regulation (EU) 2016/679, OJ L 119, 4.5.2016, p. 1; it holds for every entry here.
 */

import type { Article } from './articles.ts'
import type { Sourced } from './confidence.ts'

export const RIGHTS_SOURCE: Sourced = { source: 'OJ L 119, 4.5.2016, p. 1', confidence: 'verified' }

export const RIGHT_IDS = [
  'information',
  'access',
  'rectification',
  'erasure',
  'restriction',
  'notification-of-recipients',
  'portability',
  'objection',
  'no-automated-decision',
  'withdrawal',
  'complaint',
  'remedy-against-authority',
  'remedy-against-controller',
  'damages',
] as const

export type RightId = (typeof RIGHT_IDS)[number]

export interface Right {
  id: RightId
  /** German names of the right, the usual one first. */
  names: readonly string[]
  /** Where the right stands. */
  articles: readonly Article[]
}

export const RIGHTS: readonly Right[] = [
  { id: 'information', names: ['Information', 'Informationspflicht'], articles: ['13', '14'] },
  { id: 'access', names: ['Auskunft', 'Auskunftsrecht'], articles: ['15'] },
  { id: 'rectification', names: ['Berichtigung', 'Vervollständigung'], articles: ['16'] },
  {
    id: 'erasure',
    names: ['Löschung', 'Recht auf Vergessenwerden', 'Vergessenwerden'],
    articles: ['17'],
  },
  {
    id: 'restriction',
    names: ['Einschränkung der Verarbeitung', 'Einschränkung'],
    articles: ['18'],
  },
  {
    id: 'notification-of-recipients',
    names: ['Unterrichtung', 'Mitteilungspflicht'],
    articles: ['19'],
  },
  {
    id: 'portability',
    names: ['Datenübertragbarkeit', 'Datenportabilität', 'Übertragbarkeit'],
    articles: ['20'],
  },
  { id: 'objection', names: ['Widerspruch', 'Widerspruchsrecht'], articles: ['21'] },
  {
    id: 'no-automated-decision',
    names: ['automatisierte Entscheidung', 'automatisierte Entscheidungsfindung', 'Profiling'],
    articles: ['22'],
  },
  {
    id: 'withdrawal',
    names: ['Widerruf der Einwilligung', 'Widerruf', 'widerrufen'],
    articles: ['7(3)'],
  },
  {
    id: 'complaint',
    names: ['Beschwerde bei einer Aufsichtsbehörde', 'Beschwerderecht'],
    articles: ['77'],
  },
  {
    id: 'remedy-against-authority',
    names: ['gerichtlicher Rechtsbehelf gegen eine Aufsichtsbehörde'],
    articles: ['78'],
  },
  {
    id: 'remedy-against-controller',
    names: ['gerichtlicher Rechtsbehelf gegen Verantwortliche'],
    articles: ['79'],
  },
  { id: 'damages', names: ['Schadensersatz'], articles: ['82'] },
]

export interface Topic {
  id: string
  /** German words for the topic. */
  words: readonly string[]
  /** Provisions that suit it; a citation of one of them, or of a part of it, is right. */
  articles: readonly Article[]
}

export const TOPICS: readonly Topic[] = [
  {
    id: 'consent',
    words: ['Einwilligung'],
    articles: ['6(1)(a)', '7', '9(2)(a)', '8', '49(1)(a)'],
  },
  { id: 'contract', words: ['Vertrag', 'vorvertraglich*'], articles: ['6(1)(b)'] },
  {
    id: 'legal-obligation',
    words: ['rechtliche Verpflichtung', 'gesetzliche Verpflichtung'],
    articles: ['6(1)(c)'],
  },
  {
    id: 'vital-interests',
    words: ['lebenswichtige Interessen'],
    articles: ['6(1)(d)', '9(2)(c)'],
  },
  {
    id: 'public-task',
    words: ['öffentliches Interesse', 'öffentliche Gewalt', 'Wahrnehmung einer Aufgabe'],
    articles: ['6(1)(e)'],
  },
  {
    id: 'legitimate-interests',
    words: ['berechtigtes Interesse', 'berechtigte Interessen'],
    articles: ['6(1)(f)'],
  },
  { id: 'processor', words: ['Auftragsverarbeitung', 'Auftragsverarbeiter'], articles: ['28'] },
  {
    id: 'joint-control',
    words: ['gemeinsame Verantwortlichkeit', 'gemeinsam Verantwortliche'],
    articles: ['26'],
  },
  { id: 'representative', words: ['Vertreter in der Union'], articles: ['27'] },
  { id: 'dpo', words: ['Datenschutzbeauftragte*'], articles: ['37', '38', '39'] },
  { id: 'adequacy', words: ['Angemessenheitsbeschluss'], articles: ['45'] },
  {
    id: 'standard-clauses',
    words: ['Standardvertragsklauseln', 'Standarddatenschutzklauseln'],
    articles: ['46(2)(c)', '46(2)(d)'],
  },
  {
    id: 'binding-rules',
    words: ['verbindliche interne Datenschutzvorschriften', 'Binding Corporate Rules'],
    articles: ['46(2)(b)', '47'],
  },
  {
    id: 'derogation',
    words: ['Ausnahme für bestimmte Fälle', 'ausdrückliche Einwilligung in die Übermittlung'],
    articles: ['49(1)(a)'],
  },
  {
    id: 'special-categories',
    words: ['besondere Kategorien', 'Gesundheitsdaten'],
    articles: ['9'],
  },
  { id: 'criminal', words: ['strafrechtliche Verurteilungen'], articles: ['10'] },
  {
    id: 'security',
    words: ['technische und organisatorische Maßnahmen'],
    articles: ['32', '24', '25'],
  },
  {
    id: 'archive-research',
    words: ['Archivzwecke', 'Forschungszwecke', 'statistische Zwecke'],
    articles: ['89', '9(2)(j)', '5(1)(b)'],
  },
  { id: 'dpia', words: ['Datenschutz-Folgenabschätzung'], articles: ['35'] },
  { id: 'employment', words: ['Beschäftigungskontext'], articles: ['88'] },
  { id: 'breach', words: ['Datenpanne', 'Verletzung des Schutzes'], articles: ['33', '34'] },
]

/** Provisions that notices name as a legal basis though they are none, and what they are instead. */
export const NOT_A_LEGAL_BASIS: readonly { article: Article; why: string }[] = [
  { article: '9(1)', why: 'the prohibition; the bases are in Art. 9(2)' },
  { article: '13', why: 'the duty to inform' },
  { article: '15', why: 'the right of access' },
  { article: '30', why: 'the record of processing activities' },
]

/** The right of that name in our tables. */
export function rightOf(id: RightId): Right {
  const found = RIGHTS.find((right) => right.id === id)
  if (!found) throw new RangeError(`no such right: ${id}`)
  return found
}

/** The right that an article gives, if it gives one; Art. 7 only by its third paragraph. */
export function rightByArticle(article: number, paragraph?: number): RightId | undefined {
  if (article === 7) return paragraph === 3 ? 'withdrawal' : undefined
  return RIGHTS.find((right) => right.articles.includes(`${article}`))?.id
}
