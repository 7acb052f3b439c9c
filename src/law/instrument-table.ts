/**
 * What a transfer to a third country can rest on (Art. 44-49 GDPR), in force or void, with dates.
 * Pure data; lookups: `instruments.ts`.
 */

import type { Article } from './articles.ts'
import type { IsoDate, Sourced } from './confidence.ts'

export interface Instrument extends Sourced {
  id: string
  /** Literal names and numbers by which a text calls it; the usual one first. */
  names: readonly string[]
  articles: readonly Article[]
  /** First day of use, where it has one of its own. */
  validFrom?: IsoDate
  /** Since when it carries no transfer; null while it does. */
  voidSince: IsoDate | null
  /** The court or act that ended it. */
  authority?: string
  /** Ids of what stands in its place. */
  replacedBy?: readonly string[]
  /** Set for a court's ruling: it acts back, so the day is the latest one. */
  actsBack?: true
  /** Whether the notice owes a way to get a copy (Art. 13(1)(f)). */
  copyOwed: boolean
  /** Not open to authorities in the exercise of public powers (Art. 49(3)). */
  closedToAuthorities?: true
}

const GDPR: Sourced = { source: 'OJ L 119, 4.5.2016, p. 1', confidence: 'verified' }

export const INSTRUMENTS: readonly Instrument[] = [
  {
    id: 'adequacy',
    names: ['Angemessenheitsbeschluss', 'adequacy decision'],
    articles: ['45'],
    voidSince: null,
    copyOwed: false,
    ...GDPR,
  },
  {
    id: 'dpf',
    names: [
      'Data Privacy Framework',
      'EU-US Data Privacy Framework',
      'EU-U.S. Data Privacy Framework',
      'EU-US DPF',
      'DPF',
      'Datenschutzrahmen EU-USA',
      'EU-US-Datenschutzrahmen',
      'Trans-Atlantic Data Privacy Framework',
      'TADPF',
      '2023/1795',
    ],
    articles: ['45'],
    validFrom: '2023-07-10',
    voidSince: null,
    copyOwed: false,
    source: 'Decision (EU) 2023/1795; appeal C-703/25 P pending',
    confidence: 'verified',
  },
  {
    id: 'scc-2021',
    names: [
      'Standardvertragsklauseln',
      'Standarddatenschutzklauseln',
      'EU-Standardvertragsklauseln',
      'Standardvertragsklausel',
      'Standarddatenschutzklausel',
      'Standard Contractual Clauses',
      'standard contractual clauses',
      'standard data protection clauses',
      'SCC',
      'SCCs',
      '2021/914',
    ],
    articles: ['46(2)(c)', '46(2)(d)'],
    validFrom: '2021-06-27',
    voidSince: null,
    copyOwed: true,
    source: 'Decision (EU) 2021/914',
    confidence: 'high',
  },
  {
    id: 'bcr',
    names: [
      'verbindliche interne Datenschutzvorschriften',
      'Binding Corporate Rules',
      'binding corporate rules',
      'BCR',
    ],
    articles: ['46(2)(b)', '47'],
    voidSince: null,
    copyOwed: true,
    ...GDPR,
  },
  {
    id: 'public-instrument',
    names: [
      'rechtlich bindendes und durchsetzbares Dokument',
      'legally binding and enforceable instrument',
    ],
    articles: ['46(2)(a)'],
    voidSince: null,
    copyOwed: true,
    ...GDPR,
  },
  {
    id: 'code-of-conduct',
    names: ['genehmigte Verhaltensregeln', 'approved code of conduct'],
    articles: ['46(2)(e)'],
    voidSince: null,
    copyOwed: true,
    ...GDPR,
  },
  {
    id: 'certification',
    names: ['genehmigter Zertifizierungsmechanismus', 'approved certification mechanism'],
    articles: ['46(2)(f)'],
    voidSince: null,
    copyOwed: true,
    ...GDPR,
  },
  {
    id: 'authorised-clauses',
    names: ['genehmigte Vertragsklauseln', 'authorised contractual clauses'],
    articles: ['46(3)'],
    voidSince: null,
    copyOwed: true,
    ...GDPR,
  },
  {
    id: 'consent-49',
    names: ['ausdrückliche Einwilligung in die Übermittlung', 'explicit consent to the transfer'],
    articles: ['49(1)(a)'],
    voidSince: null,
    copyOwed: false,
    closedToAuthorities: true,
    ...GDPR,
  },
  {
    id: 'contract-49',
    names: [],
    articles: ['49(1)(b)', '49(1)(c)'],
    voidSince: null,
    copyOwed: false,
    closedToAuthorities: true,
    ...GDPR,
  },
  {
    id: 'interest-49',
    names: [],
    articles: ['49(1)(d)', '49(1)(e)', '49(1)(f)', '49(1)(g)'],
    voidSince: null,
    copyOwed: false,
    ...GDPR,
  },
  {
    id: 'compelling-interests-49',
    names: ['zwingende berechtigte Interessen', 'compelling legitimate interests'],
    articles: ['49(1) subpara. 2'],
    voidSince: null,
    copyOwed: true,
    closedToAuthorities: true,
    ...GDPR,
  },
  {
    id: 'safe-harbor',
    names: [
      'Safe Harbor',
      'Safe-Harbor',
      'Safe Harbour',
      'Safe-Harbour',
      'SafeHarbor',
      '2000/520/EG',
      '2000/520/EC',
    ],
    articles: ['45'],
    voidSince: '2015-10-06',
    authority: 'CJEU C-362/14 (Schrems I)',
    actsBack: true,
    replacedBy: ['dpf', 'scc-2021'],
    copyOwed: false,
    source: 'CJEU C-362/14',
    confidence: 'high',
  },
  {
    id: 'privacy-shield',
    names: ['Privacy Shield', 'Privacy-Shield', 'PrivacyShield', 'Datenschutzschild', '2016/1250'],
    articles: ['45'],
    voidSince: '2020-07-16',
    authority: 'CJEU C-311/18 (Schrems II)',
    actsBack: true,
    replacedBy: ['dpf', 'scc-2021'],
    copyOwed: false,
    source: 'CJEU C-311/18',
    confidence: 'high',
  },
  {
    id: 'swiss-us-privacy-shield',
    names: ['Swiss-US Privacy Shield', 'Swiss US Privacy Shield', 'Swiss-U.S. Privacy Shield'],
    articles: [],
    voidSince: '2020-09-08',
    authority: 'position of the Swiss commissioner (EDÖB) of 8 September 2020',
    replacedBy: [],
    copyOwed: false,
    source: 'EDÖB, position of 8 September 2020',
    confidence: 'high',
  },
  {
    id: 'scc-2001-2004',
    names: ['2001/497/EG', '2001/497/EC', '2004/915/EG', '2004/915/EC'],
    articles: [],
    voidSince: '2022-12-27',
    authority: 'Art. 4 of Decision (EU) 2021/914 (repealed on 27 September 2021)',
    replacedBy: ['scc-2021'],
    copyOwed: true,
    source: 'Decision (EU) 2021/914, Art. 4',
    confidence: 'high',
  },
  {
    id: 'scc-2010',
    names: ['2010/87/EU', '2010/87/EG'],
    articles: [],
    voidSince: '2022-12-27',
    authority: 'Art. 4 of Decision (EU) 2021/914 (repealed on 27 September 2021)',
    replacedBy: ['scc-2021'],
    copyOwed: true,
    source: 'Decision (EU) 2021/914, Art. 4',
    confidence: 'high',
  },
]

/**
 * Numbers taken for a transfer instrument that never were one: (EU) 2021/915 holds the clauses
 * between controller and processor (Art. 28). A question, no failure.
 */
export const NEVER_AN_INSTRUMENT: readonly string[] = ['2021/915']

/** Words beside a void instrument that say that the text knows it. */
export const KNOWN_TO_BE_VOID: readonly string[] = [
  'ungültig*',
  'unwirksam*',
  'gekippt*',
  'aufgehoben*',
  'nicht mehr',
  'Nachfolge*',
  'Schrems',
  'invalid*',
  'no longer',
  'successor*',
]
