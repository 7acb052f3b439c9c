/**
 * Law beside Art. 13 GDPR: regimes that replace it, and limits that cut single duties.
 * Data and two lookups; `words` are plain, `*` stands for any letters.
 */

import type { Article } from './articles.ts'
import type { Sourced } from './confidence.ts'

export type RegimeId = 'penal' | 'catholic' | 'protestant'

export interface Regime extends Sourced {
  id: RegimeId
  /** What it means for the duties of Art. 13. */
  effect: 'not-applicable' | 'own-law'
  /** The acts, by abbreviation. */
  acts: readonly string[]
  /**
   * Words of the title, purpose or basis of a text that follows this regime. In a passing sentence
   * they tell nothing: many notices mention the fine for not answering.
   */
  words: readonly string[]
  /** Where the regime has its counterpart of a provision of the GDPR. */
  counterparts: Readonly<Partial<Record<Article, string>>>
  /** When a DPO is mandatory, where that differs from the GDPR. */
  dpo?: { always: readonly string[]; fromPersons: number; since: string }
}

export const REGIMES: readonly Regime[] = [
  {
    id: 'penal',
    effect: 'not-applicable',
    acts: ['OWiG', 'StPO', 'PolG'],
    words: [
      'Ordnungswidrigkeit*',
      'Bußgeld*',
      'Verwarnungsgeld*',
      'Strafverfolgung*',
      'Gefahrenabwehr*',
      '2016/680',
      'JI-Richtlinie',
      '§ 55 BDSG',
      '§ 45 BDSG',
    ],
    counterparts: { '13': '§ 55 BDSG' },
    source: 'Directive (EU) 2016/680; §§ 45 ff., 55 BDSG',
    confidence: 'verified',
  },
  {
    id: 'catholic',
    effect: 'own-law',
    acts: ['KDG', 'KDG-DVO', 'KDR-OG'],
    words: ['KDG', 'KDG-DVO', 'KDR-OG', 'Gesetz über den Kirchlichen Datenschutz'],
    counterparts: {
      '6': '§ 6 KDG',
      '7': '§ 8 KDG',
      '9': '§ 11 KDG',
      '12': '§ 14 KDG',
      '13': '§ 15 KDG',
      '14': '§ 16 KDG',
      '15': '§ 17 KDG',
      '16': '§ 18 KDG',
      '17': '§ 19 KDG',
      '18': '§ 20 KDG',
      '20': '§ 22 KDG',
      '21': '§ 23 KDG',
      '22': '§ 24 KDG',
      '77': '§ 48 KDG',
    },
    dpo: {
      always: [
        'Bistum',
        'Erzbistum',
        'Diözese',
        'Erzdiözese',
        'Pfarrei',
        'Kirchengemeinde',
        'Kirchenstiftung',
      ],
      fromPersons: 20,
      since: '2026-03-01',
    },
    source: 'KDG; § 36(1) KDG; Art. 91 GDPR',
    confidence: 'medium',
  },
  {
    id: 'protestant',
    effect: 'own-law',
    acts: ['DSG-EKD'],
    words: ['DSG-EKD', 'EKD-Datenschutzgesetz', 'Datenschutzgesetz der EKD'],
    counterparts: {
      '6': '§ 6 DSG-EKD',
      '7': '§ 11 DSG-EKD',
      '9': '§ 13 DSG-EKD',
      '12': '§ 16 DSG-EKD',
      '13': '§ 17 DSG-EKD',
      '14': '§ 18 DSG-EKD',
      '15': '§ 19 DSG-EKD',
      '16': '§ 20 DSG-EKD',
      '17': '§ 21 DSG-EKD',
      '18': '§ 22 DSG-EKD',
      '20': '§ 24 DSG-EKD',
      '21': '§ 25 DSG-EKD',
      '77': '§ 46 DSG-EKD',
    },
    dpo: { always: [], fromPersons: 20, since: '2025-05-01' },
    source: 'DSG-EKD as amended, in force 1 May 2025; Art. 91 GDPR',
    confidence: 'medium',
  },
]

/** Months within which an access request is answered: three under the DSG-EKD, else one. */
export const ANSWER_MONTHS = { gdpr: 1, protestant: 3 } as const

/** A limit on single duties of Art. 13 that leaves the others standing. */
export interface DutyLimit extends Sourced {
  id: string
  /** Words that show that the notice lies in its field. */
  words: readonly string[]
  /** The duties it cuts. */
  limits: readonly Article[]
  /** Duties that stay owed although a reader of the limit may think otherwise. */
  stillOwed: readonly Article[]
}

export const DUTY_LIMITS: readonly DutyLimit[] = [
  {
    id: 'social-data',
    words: [
      'Sozialdaten',
      'Sozialgeheimnis',
      '§ 35 SGB I',
      'Jobcenter',
      'SGB II',
      'SGB VIII',
      'SGB X',
      'SGB XII',
    ],
    limits: ['13(1)(e)'],
    stillOwed: ['13(1)(a)', '13(1)(c)', '13(2)(a)'],
    source: '§ 35 SGB I, § 82(1) SGB X',
    confidence: 'verified',
  },
  {
    id: 'tax',
    words: [
      'Steuergeheimnis',
      'Abgabenordnung',
      '§ 32a AO',
      '§ 30 AO',
      'Grundsteuer',
      'Gewerbesteuer',
    ],
    limits: ['13(3)'],
    stillOwed: ['13(1)', '13(2)'],
    source: '§ 32a AO',
    confidence: 'high',
  },
  {
    id: 'change-of-purpose',
    words: ['§ 32 BDSG'],
    limits: ['13(3)'],
    stillOwed: ['13(1)', '13(2)'],
    source: '§ 32 BDSG',
    confidence: 'high',
  },
]

/** The regime of that id. */
export function regimeOf(id: RegimeId): Regime {
  const found = REGIMES.find((regime) => regime.id === id)
  if (!found) throw new RangeError(`no such regime: ${id}`)
  return found
}

/** Where a regime has its counterpart of a provision of the GDPR ('13' -> '§ 15 KDG'). */
export function counterpartOf(id: RegimeId, article: Article): string | undefined {
  return regimeOf(id).counterparts[article]
}
