/** The sixteen Länder by their ISO 3166-2 codes, with the words that tell a Land in a text. */

export interface State {
  code: StateCode
  de: string
  en: string
  /** Stems of the adjective; a closing `*` stands for any letters. */
  adjectives: readonly string[]
  /** Other names in use. */
  aliases: readonly string[]
}

export const STATE_CODES = [
  'BB',
  'BE',
  'BW',
  'BY',
  'HB',
  'HE',
  'HH',
  'MV',
  'NI',
  'NW',
  'RP',
  'SH',
  'SL',
  'SN',
  'ST',
  'TH',
] as const

/** ISO 3166-2:DE without `DE-`. */
export type StateCode = (typeof STATE_CODES)[number]

type Row = readonly [
  de: string,
  en: string,
  adjectives: readonly string[],
  aliases: readonly string[],
]

const ROWS: Readonly<Record<StateCode, Row>> = {
  BB: ['Brandenburg', 'Brandenburg', ['brandenburgisch*'], ['Land Brandenburg']],
  BE: ['Berlin', 'Berlin', ['Berliner'], ['Land Berlin']],
  BW: ['Baden-Württemberg', 'Baden-Württemberg', ['baden-württembergisch*'], ['BaWü']],
  BY: ['Bayern', 'Bavaria', ['bayerisch*', 'bayrisch*'], ['Freistaat Bayern']],
  HB: ['Bremen', 'Bremen', ['bremisch*', 'Bremer'], ['Freie Hansestadt Bremen']],
  HE: ['Hessen', 'Hesse', ['hessisch*'], ['Land Hessen']],
  HH: ['Hamburg', 'Hamburg', ['hamburgisch*', 'Hamburger'], ['Freie und Hansestadt Hamburg']],
  MV: [
    'Mecklenburg-Vorpommern',
    'Mecklenburg-Western Pomerania',
    ['mecklenburg-vorpommersch*'],
    ['M-V', 'MV'],
  ],
  NI: ['Niedersachsen', 'Lower Saxony', ['niedersächsisch*'], ['Land Niedersachsen']],
  NW: [
    'Nordrhein-Westfalen',
    'North Rhine-Westphalia',
    ['nordrhein-westfälisch*'],
    ['NRW', 'NW', 'Nordrhein Westfalen'],
  ],
  RP: ['Rheinland-Pfalz', 'Rhineland-Palatinate', ['rheinland-pfälzisch*'], ['RLP']],
  SH: ['Schleswig-Holstein', 'Schleswig-Holstein', ['schleswig-holsteinisch*'], ['Land SH']],
  SL: ['Saarland', 'Saarland', ['saarländisch*'], []],
  SN: ['Sachsen', 'Saxony', ['sächsisch*'], ['Freistaat Sachsen']],
  ST: ['Sachsen-Anhalt', 'Saxony-Anhalt', ['sachsen-anhaltisch*'], ['LSA']],
  TH: ['Thüringen', 'Thuringia', ['thüringisch*', 'Thüringer'], ['Freistaat Thüringen']],
}

export const STATES: readonly State[] = STATE_CODES.map((code) => {
  const [de, en, adjectives, aliases] = ROWS[code]
  return { code, de, en, adjectives, aliases }
})

/** Whether a string is the code of a Land. */
export function isStateCode(code: string): code is StateCode {
  return (STATE_CODES as readonly string[]).includes(code)
}

/** The Land of that code. */
export function stateOf(code: StateCode): State {
  const [de, en, adjectives, aliases] = ROWS[code]
  return { code, de, en, adjectives, aliases }
}
