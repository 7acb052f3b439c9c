/** Adequacy decisions of the Commission (Art. 45 GDPR) with the time they are in force. */

import type { IsoDate, Sourced } from './confidence.ts'
import { countryByName, isEea } from './countries.ts'

export interface AdequacyDecision extends Sourced {
  /** ISO 3166-1 code; 'EPO' is the European Patent Organisation. */
  country: string
  /** Number of the decision. */
  decision: string
  decidedOn: IsoDate
  validFrom: IsoDate
  /** The last day in force, null where no end is set. */
  validUntil: IsoDate | null
  /** Ends that were set once and have been moved: a text naming one of them is outdated. */
  earlierEnds?: readonly IsoDate[]
  /** What the recipient must fulfil; without it the decision covers all recipients of the country. */
  condition?: string
}

export const ADEQUACY_DECISIONS: readonly AdequacyDecision[] = [
  {
    country: 'AD',
    decision: '2010/625/EU',
    decidedOn: '2010-10-19',
    validFrom: '2010-10-19',
    validUntil: null,
    source: 'Decision 2010/625/EU',
    confidence: 'high',
  },
  {
    country: 'AR',
    decision: '2003/490/EC',
    decidedOn: '2003-06-30',
    validFrom: '2003-06-30',
    validUntil: null,
    source: 'Decision 2003/490/EC',
    confidence: 'high',
  },
  {
    country: 'CA',
    decision: '2002/2/EC',
    decidedOn: '2001-12-20',
    validFrom: '2001-12-20',
    validUntil: null,
    condition:
      'recipient subject to PIPEDA (commercial organisations); not public bodies, not most employee data',
    source: 'Decision 2002/2/EC',
    confidence: 'high',
  },
  {
    country: 'CH',
    decision: '2000/518/EC',
    decidedOn: '2000-07-26',
    validFrom: '2000-07-26',
    validUntil: null,
    source: 'Decision 2000/518/EC',
    confidence: 'high',
  },
  {
    country: 'FO',
    decision: '2010/146/EU',
    decidedOn: '2010-03-05',
    validFrom: '2010-03-05',
    validUntil: null,
    source: 'Decision 2010/146/EU',
    confidence: 'high',
  },
  {
    country: 'GG',
    decision: '2003/821/EC',
    decidedOn: '2003-11-21',
    validFrom: '2003-11-21',
    validUntil: null,
    source: 'Decision 2003/821/EC',
    confidence: 'high',
  },
  {
    country: 'IM',
    decision: '2004/411/EC',
    decidedOn: '2004-04-28',
    validFrom: '2004-04-28',
    validUntil: null,
    source: 'Decision 2004/411/EC',
    confidence: 'high',
  },
  {
    country: 'JE',
    decision: '2008/393/EC',
    decidedOn: '2008-05-08',
    validFrom: '2008-05-08',
    validUntil: null,
    source: 'Decision 2008/393/EC',
    confidence: 'high',
  },
  {
    country: 'IL',
    decision: '2011/61/EU',
    decidedOn: '2011-01-31',
    validFrom: '2011-01-31',
    validUntil: null,
    condition: 'automated processing; territory of the state within its borders before 1967',
    source: 'Decision 2011/61/EU',
    confidence: 'high',
  },
  {
    country: 'JP',
    decision: '(EU) 2019/419',
    decidedOn: '2019-01-23',
    validFrom: '2019-01-23',
    validUntil: null,
    condition: 'private sector: business operators under APPI with the Supplementary Rules',
    source: 'Decision (EU) 2019/419',
    confidence: 'high',
  },
  {
    country: 'NZ',
    decision: '2013/65/EU',
    decidedOn: '2012-12-19',
    validFrom: '2012-12-19',
    validUntil: null,
    source: 'Decision 2013/65/EU',
    confidence: 'high',
  },
  {
    country: 'KR',
    decision: '(EU) 2022/254',
    decidedOn: '2021-12-17',
    validFrom: '2021-12-17',
    validUntil: null,
    condition:
      'organisations under PIPA; not credit information, missionary work, nomination of candidates',
    source: 'Decision (EU) 2022/254',
    confidence: 'high',
  },
  {
    country: 'UY',
    decision: '2012/484/EU',
    decidedOn: '2012-08-21',
    validFrom: '2012-08-21',
    validUntil: null,
    source: 'Decision 2012/484/EU',
    confidence: 'high',
  },
  {
    country: 'GB',
    decision: '(EU) 2021/1772',
    decidedOn: '2021-06-28',
    validFrom: '2021-06-28',
    validUntil: '2031-12-27',
    earlierEnds: ['2025-06-27', '2025-12-27'],
    source: 'Decision (EU) 2021/1772, renewed on 19 December 2025',
    confidence: 'verified',
  },
  {
    country: 'US',
    decision: '(EU) 2023/1795',
    decidedOn: '2023-07-10',
    validFrom: '2023-07-10',
    validUntil: null,
    condition:
      'recipient listed as active under the EU-U.S. Data Privacy Framework; staff data need a separate entry',
    source: 'Decision (EU) 2023/1795; General Court T-553/23, appeal C-703/25 P pending',
    confidence: 'verified',
  },
  {
    country: 'EPO',
    decision: '(EU) 2025/1382',
    decidedOn: '2025-07-15',
    validFrom: '2025-07-15',
    validUntil: null,
    source: 'Decision (EU) 2025/1382',
    confidence: 'verified',
  },
  {
    country: 'BR',
    decision: '(EU) 2026/179',
    decidedOn: '2026-01-26',
    validFrom: '2026-01-28',
    validUntil: null,
    condition: 'recipients under LGPD; not transfers solely for public security or law enforcement',
    source: 'Decision (EU) 2026/179',
    confidence: 'verified',
  },
]

/** Organisations with a decision of their own, by the names in use. */
export const ADEQUATE_ORGANISATIONS: Readonly<Record<string, readonly string[]>> = {
  EPO: [
    'Europäische Patentorganisation',
    'Europäisches Patentamt',
    'European Patent Office',
    'EPA',
    'EPO',
  ],
}

/**
 * The adequacy decision in force for a country on a day; undefined where there is none.
 * `country` is an ISO code, 'EPO', or a German or English name. A decision with a `condition` covers
 * only recipients that fulfil it. EEA countries need no decision and have none.
 */
export function adequacyOf(country: string, asOf: IsoDate): AdequacyDecision | undefined {
  const code = codeOf(country)
  return ADEQUACY_DECISIONS.find(
    (decision) => decision.country === code && isInForce(decision, asOf),
  )
}

/** Whether a transfer to the country needs Chapter V at all: it lies outside the EEA on that day. */
export function isThirdCountry(country: string, asOf: IsoDate): boolean {
  return !isEea(codeOf(country), asOf)
}

function isInForce({ validFrom, validUntil }: AdequacyDecision, asOf: IsoDate): boolean {
  return validFrom <= asOf && (validUntil === null || asOf <= validUntil)
}

function codeOf(country: string): string {
  const organisation = Object.entries(ADEQUATE_ORGANISATIONS).find(([, names]) =>
    names.includes(country),
  )
  return organisation?.[0] ?? countryByName(country)?.code ?? country
}
