/** Sections of national acts that notices cite: which exist, and what they are about. Data and two lookups. */

import type { Confidence } from './confidence.ts'

export interface SectionTable {
  law: string
  /** The last section, where the whole act is known: sections above it, or with a letter, do not exist. */
  last?: number
  /** German titles in short, by section. */
  titles: Readonly<Record<string, string>>
  source: string
  confidence: Confidence
}

export const SECTION_TABLES: readonly SectionTable[] = [
  {
    law: 'BDSG',
    last: 86,
    titles: {
      3: 'Verarbeitung durch öffentliche Stellen',
      4: 'Videoüberwachung öffentlich zugänglicher Räume',
      22: 'besondere Kategorien',
      23: 'Zweckänderung öffentliche Stellen',
      24: 'Zweckänderung nichtöffentliche Stellen',
      25: 'Übermittlung durch öffentliche Stellen',
      26: 'Beschäftigungsverhältnis',
      27: 'Forschung',
      28: 'Archiv',
      29: 'Geheimhaltungspflichten',
      30: 'Verbraucherkredite',
      31: 'Scoring und Bonitätsauskünfte',
      32: 'Ausnahmen von Art. 13 Abs. 3',
      33: 'Ausnahmen von Art. 14',
      34: 'Auskunftsrecht (Grenzen)',
      35: 'Löschung (Grenzen)',
      36: 'Widerspruch (Grenzen)',
      37: 'automatisierte Entscheidung (Versicherung)',
      38: 'Datenschutzbeauftragte nichtöffentlicher Stellen (20 Personen)',
      40: 'Aufsichtsbehörden der Länder',
    },
    source: 'BDSG of 2018',
    confidence: 'high',
  },
  {
    law: 'TDDDG',
    titles: {
      3: 'Fernmeldegeheimnis',
      19: 'technische und organisatorische Vorkehrungen',
      25: 'Endeinrichtungen (Cookies), (1) Einwilligung, (2) Nr. 1 und 2 Ausnahmen',
      29: 'BfDI',
    },
    source: 'TDDDG',
    confidence: 'high',
  },
  {
    law: 'KDG',
    titles: {
      6: 'Rechtmäßigkeit',
      8: 'Einwilligung',
      11: 'besondere Kategorien',
      14: 'transparente Information',
      15: 'Information bei unmittelbarer Erhebung (= Art. 13)',
      16: 'mittelbare Erhebung (= Art. 14)',
      17: 'Auskunft',
      18: 'Berichtigung',
      19: 'Löschung',
      20: 'Einschränkung',
      22: 'Datenübertragbarkeit',
      23: 'Widerspruch',
      24: 'automatisierte Entscheidung',
      48: 'Beschwerde',
    },
    source: 'KDG as amended, in force 1 March 2026',
    confidence: 'medium',
  },
  {
    law: 'DSG-EKD',
    titles: {
      6: 'Rechtmäßigkeit',
      11: 'Einwilligung',
      13: 'besondere Kategorien',
      16: 'transparente Information',
      17: 'Information bei unmittelbarer Erhebung',
      18: 'mittelbare',
      19: 'Auskunft',
      20: 'Berichtigung',
      21: 'Löschung',
      22: 'Einschränkung',
      24: 'Datenübertragbarkeit',
      25: 'Widerspruch',
      46: 'Beschwerde',
      '25a': 'automatisierte Verfahren',
    },
    source: 'DSG-EKD as amended, in force 1 May 2025',
    confidence: 'medium',
  },
]

/**
 * Whether an act has a section ("26", "4a"); undefined where the act is not known as a whole.
 * A section of the BDSG with a letter, or above § 86, is one of the act before May 2018, or a slip.
 */
export function hasSection(law: string, section: string): boolean | undefined {
  const table = tableOf(law)
  if (table?.last === undefined) return undefined
  const number = Number(section)
  return Number.isInteger(number) && number >= 1 && number <= table.last
}

/** What a section is about, in a few German words; undefined where it is not in the table. */
export function sectionTitle(law: string, section: string): string | undefined {
  return tableOf(law)?.titles[section]
}

function tableOf(law: string): SectionTable | undefined {
  return SECTION_TABLES.find((table) => table.law === law)
}
