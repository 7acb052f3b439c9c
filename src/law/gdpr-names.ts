/** How the GDPR is named, rightly and wrongly. Plain strings; case is significant. */

export interface GdprName {
  name: string
  kind: 'short' | 'long' | 'number'
  language: 'de' | 'en'
  /** Official or general use; the others are tolerated, never a finding. */
  usual: boolean
}

export const GDPR_NAMES: readonly GdprName[] = [
  { name: 'DSGVO', kind: 'short', language: 'de', usual: true },
  { name: 'DS-GVO', kind: 'short', language: 'de', usual: true },
  { name: 'EU-DSGVO', kind: 'short', language: 'de', usual: false },
  { name: 'EU-DS-GVO', kind: 'short', language: 'de', usual: false },
  { name: 'EUDSGVO', kind: 'short', language: 'de', usual: false },
  { name: 'DSGVO-EU', kind: 'short', language: 'de', usual: false },
  { name: 'RGPD', kind: 'short', language: 'en', usual: false },
  { name: 'GDPR', kind: 'short', language: 'en', usual: true },
  { name: 'Datenschutz-Grundverordnung', kind: 'long', language: 'de', usual: true },
  { name: 'Datenschutzgrundverordnung', kind: 'long', language: 'de', usual: false },
  { name: 'Datenschutz Grundverordnung', kind: 'long', language: 'de', usual: false },
  { name: 'DatenschutzGrundverordnung', kind: 'long', language: 'de', usual: false },
  { name: 'EU-Datenschutz-Grundverordnung', kind: 'long', language: 'de', usual: false },
  { name: 'EU-Datenschutzgrundverordnung', kind: 'long', language: 'de', usual: false },
  { name: 'General Data Protection Regulation', kind: 'long', language: 'en', usual: true },
  { name: 'Verordnung (EU) 2016/679', kind: 'number', language: 'de', usual: true },
  { name: 'VO (EU) 2016/679', kind: 'number', language: 'de', usual: true },
  { name: 'Regulation (EU) 2016/679', kind: 'number', language: 'en', usual: true },
]

export interface Misspelling {
  wrong: string
  right: string
  /** False where the string is also the name of something else: a question at most. */
  certain: boolean
}

const SHORT = 'DSGVO'
const HYPHENED = 'DS-GVO'
const LONG = 'Datenschutz-Grundverordnung'

export const GDPR_MISSPELLINGS: readonly Misspelling[] = [
  { wrong: 'DGSVO', right: SHORT, certain: true },
  { wrong: 'DSVGO', right: SHORT, certain: true },
  { wrong: 'DSGOV', right: SHORT, certain: true },
  { wrong: 'DGVO', right: SHORT, certain: true },
  { wrong: 'DSGV', right: SHORT, certain: true },
  { wrong: 'DGSOV', right: SHORT, certain: true },
  { wrong: 'DSGVVO', right: SHORT, certain: true },
  { wrong: 'DSGV0', right: SHORT, certain: true },
  { wrong: 'DSGO', right: SHORT, certain: true },
  // also a Land regulation on data in schools, and the Swiss ordinance
  { wrong: 'DSVO', right: SHORT, certain: false },
  { wrong: 'EU-DGSVO', right: 'EU-DSGVO', certain: true },
  { wrong: 'DS-VGO', right: HYPHENED, certain: true },
  { wrong: 'DS-GOV', right: HYPHENED, certain: true },
  { wrong: 'DGS-VO', right: HYPHENED, certain: true },
  { wrong: 'DSG-VO', right: HYPHENED, certain: true },
  { wrong: 'Datenschutzgrundverodnung', right: LONG, certain: true },
  { wrong: 'Datenschutzgrundverornung', right: LONG, certain: true },
  { wrong: 'Datenschutz-Grundverordung', right: LONG, certain: true },
  { wrong: 'Datenschutzgrundverordung', right: LONG, certain: true },
  { wrong: 'Datenschutz-Grundvorordnung', right: LONG, certain: true },
]

/** Numbers of the Regulation that are slips of 2016/679. */
export const GDPR_WRONG_NUMBERS: readonly string[] = [
  '2016/697',
  '2016/769',
  '2016/67',
  '2018/679',
  '2016/678',
]

/** Short names that look like a slip and are the names of other acts: never a misspelling. */
export const NOT_MISSPELLED: readonly string[] = ['DSG', 'DGV', 'KDG', 'DSG-EKD']
