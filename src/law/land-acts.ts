/** The data protection acts of the Länder since the GDPR. Data and two lookups. */

import type { Confidence, IsoDate, Sourced } from './confidence.ts'
import type { StateCode } from './states.ts'

export interface LandAct extends Sourced {
  state: StateCode
  abbr: string
  aliases: readonly string[]
  name: string
  /** Day of the act. */
  actOf: IsoDate
  inForce: IsoDate
  /** The general basis for public bodies, as it is cited; surer of the act than of the number. */
  basis: string
  basisConfidence: Confidence
  /** The act before it, where it bore another name; other acts kept their names. */
  former?: { abbr: string; name: string; wrongSince: IsoDate; confidence: Confidence }
}

export const LAND_ACTS: readonly LandAct[] = [
  {
    state: 'BW',
    abbr: 'LDSG',
    aliases: ['LDSG BW'],
    name: 'Landesdatenschutzgesetz Baden-Württemberg',
    actOf: '2018-06-12',
    inForce: '2018-06-21',
    basis: '§ 4 LDSG',
    basisConfidence: 'medium',
    source: 'gazette of the Land, act of 2018-06-12',
    confidence: 'high',
  },
  {
    state: 'BY',
    abbr: 'BayDSG',
    aliases: [],
    name: 'Bayerisches Datenschutzgesetz',
    actOf: '2018-05-15',
    inForce: '2018-05-25',
    basis: 'Art. 4 Abs. 1 BayDSG',
    basisConfidence: 'medium',
    source: 'gazette of the Land, act of 2018-05-15',
    confidence: 'high',
  },
  {
    state: 'BE',
    abbr: 'BlnDSG',
    aliases: [],
    name: 'Berliner Datenschutzgesetz',
    actOf: '2018-06-13',
    inForce: '2018-06-24',
    basis: '§ 3 BlnDSG',
    basisConfidence: 'medium',
    source: 'gazette of the Land, act of 2018-06-13',
    confidence: 'high',
  },
  {
    state: 'BB',
    abbr: 'BbgDSG',
    aliases: [],
    name: 'Brandenburgisches Datenschutzgesetz',
    actOf: '2018-05-08',
    inForce: '2018-05-25',
    basis: '§ 5 Abs. 1 BbgDSG',
    basisConfidence: 'medium',
    source: 'gazette of the Land, act of 2018-05-08',
    confidence: 'high',
  },
  {
    state: 'HB',
    abbr: 'BremDSGVOAG',
    aliases: [],
    name: 'Bremisches Ausführungsgesetz zur EU-DSGVO',
    actOf: '2018-05-08',
    inForce: '2018-05-25',
    basis: '§ 3 BremDSGVOAG',
    basisConfidence: 'medium',
    former: {
      abbr: 'BremDSG',
      name: 'Bremisches Datenschutzgesetz',
      wrongSince: '2018-05-25',
      confidence: 'high',
    },
    source: 'gazette of the Land, act of 2018-05-08',
    confidence: 'high',
  },
  {
    state: 'HH',
    abbr: 'HmbDSG',
    aliases: [],
    name: 'Hamburgisches Datenschutzgesetz',
    actOf: '2018-05-18',
    inForce: '2018-05-25',
    basis: '§ 4 HmbDSG',
    basisConfidence: 'medium',
    source: 'gazette of the Land, act of 2018-05-18',
    confidence: 'high',
  },
  {
    state: 'HE',
    abbr: 'HDSIG',
    aliases: [],
    name: 'Hessisches Datenschutz- und Informationsfreiheitsgesetz',
    actOf: '2018-05-03',
    inForce: '2018-05-25',
    basis: '§ 3 Abs. 1 HDSIG',
    basisConfidence: 'medium',
    former: {
      abbr: 'HDSG',
      name: 'Hessisches Datenschutzgesetz',
      wrongSince: '2018-05-25',
      confidence: 'high',
    },
    source: 'gazette of the Land, act of 2018-05-03',
    confidence: 'high',
  },
  {
    state: 'MV',
    abbr: 'DSG M-V',
    aliases: ['DSG MV', 'LDSG M-V'],
    name: 'Landesdatenschutzgesetz Mecklenburg-Vorpommern',
    actOf: '2018-05-22',
    inForce: '2018-05-25',
    basis: '§ 4 Abs. 1 DSG M-V',
    basisConfidence: 'medium',
    source: 'gazette of the Land, act of 2018-05-22',
    confidence: 'high',
  },
  {
    state: 'NI',
    abbr: 'NDSG',
    aliases: [],
    name: 'Niedersächsisches Datenschutzgesetz',
    actOf: '2018-05-16',
    inForce: '2018-05-25',
    basis: '§ 3 NDSG',
    basisConfidence: 'medium',
    source: 'gazette of the Land, act of 2018-05-16',
    confidence: 'high',
  },
  {
    state: 'NW',
    abbr: 'DSG NRW',
    aliases: ['DSG NW'],
    name: 'Datenschutzgesetz Nordrhein-Westfalen',
    actOf: '2018-05-17',
    inForce: '2018-05-25',
    basis: '§ 3 Abs. 1 DSG NRW',
    basisConfidence: 'medium',
    source: 'gazette of the Land, act of 2018-05-17',
    confidence: 'high',
  },
  {
    state: 'RP',
    abbr: 'LDSG',
    aliases: ['LDSG RLP', 'LDSG RP'],
    name: 'Landesdatenschutzgesetz Rheinland-Pfalz',
    actOf: '2018-05-08',
    inForce: '2018-05-25',
    basis: '§ 3 LDSG',
    basisConfidence: 'medium',
    source: 'gazette of the Land, act of 2018-05-08',
    confidence: 'high',
  },
  {
    state: 'SL',
    abbr: 'SDSG',
    aliases: ['SaarlDSG'],
    name: 'Saarländisches Datenschutzgesetz',
    actOf: '2018-05-16',
    inForce: '2018-05-25',
    basis: '§ 4 SDSG',
    basisConfidence: 'medium',
    source: 'gazette of the Land, act of 2018-05-16',
    confidence: 'high',
  },
  {
    state: 'SN',
    abbr: 'SächsDSDG',
    aliases: [],
    name: 'Sächsisches Datenschutzdurchführungsgesetz',
    actOf: '2018-04-26',
    inForce: '2018-05-25',
    basis: '§ 3 SächsDSDG',
    basisConfidence: 'medium',
    former: {
      abbr: 'SächsDSG',
      name: 'Sächsisches Datenschutzgesetz',
      wrongSince: '2018-05-25',
      confidence: 'high',
    },
    source: 'gazette of the Land, act of 2018-04-26',
    confidence: 'high',
  },
  {
    state: 'ST',
    abbr: 'DSAG LSA',
    aliases: [],
    name: 'Datenschutz-Grundverordnungs-Ausfüllungsgesetz Sachsen-Anhalt',
    actOf: '2020-02-18',
    inForce: '2020-02-26',
    basis: '§ 4 DSAG LSA',
    basisConfidence: 'medium',
    former: {
      abbr: 'DSG LSA',
      name: 'Datenschutzgesetz Sachsen-Anhalt',
      wrongSince: '2020-02-26',
      confidence: 'low',
    },
    source: 'gazette of the Land, act of 2020-02-18',
    confidence: 'high',
  },
  {
    state: 'SH',
    abbr: 'LDSG',
    aliases: ['LDSG SH'],
    name: 'Landesdatenschutzgesetz Schleswig-Holstein',
    actOf: '2018-05-02',
    inForce: '2018-05-25',
    basis: '§ 3 Abs. 1 LDSG',
    basisConfidence: 'medium',
    source: 'gazette of the Land, act of 2018-05-02',
    confidence: 'high',
  },
  {
    state: 'TH',
    abbr: 'ThürDSG',
    aliases: [],
    name: 'Thüringer Datenschutzgesetz',
    actOf: '2018-06-06',
    inForce: '2018-06-15',
    basis: '§ 16 Abs. 1 ThürDSG',
    basisConfidence: 'medium',
    source: 'gazette of the Land, act of 2018-06-06',
    confidence: 'high',
  },
]

/** The act of a Land. */
export function landActOf(state: StateCode): LandAct {
  const found = LAND_ACTS.find((act) => act.state === state)
  if (!found) throw new RangeError(`no data protection act for ${state}`)
  return found
}

/** The acts of that abbreviation or name: LDSG alone belongs to three Länder. */
export function landActsByName(name: string): readonly LandAct[] {
  return LAND_ACTS.filter((act) => [act.abbr, act.name, ...act.aliases].includes(name))
}
