/**
 * Which supervisory authority is competent for a controller.
 * Sources: Art. 55 GDPR, § 40 BDSG (seat of a private body), Art. 1 BayDSG, § 32h AO, § 50(4) SGB II,
 * § 29 TDDDG. Anyone may complain to any authority (Art. 77(1)): a different one is wrong only where
 * the text says that it is competent.
 */

import type { StateCode } from './states.ts'

/** What moves competence away from the authority of the Land. */
export type CompetenceCase =
  | 'federal-body'
  | 'telecommunications'
  | 'joint-jobcenter'
  | 'municipal-jobcenter'
  | 'real-estate-or-trade-tax'
  | 'local-tax'
  | 'savings-bank'
  | 'municipal-company'
  | 'online-service-across-states'
  | 'broadcaster'
  | 'protestant'
  | 'catholic'

export interface Competence {
  /** Ids of the authorities that may rightly be named; the first one is the competent one. */
  authorities: readonly string[]
  /** False where a differing authority is a question at most. */
  certain: boolean
  source: string
}

const STATE_AUTHORITY: Readonly<Record<Exclude<StateCode, 'BY'>, string>> = {
  BB: 'lda-bb',
  BE: 'blnbdi',
  BW: 'lfdi-bw',
  HB: 'lfdi-hb',
  HE: 'hbdi',
  HH: 'hmbbfdi',
  MV: 'lfdi-mv',
  NI: 'lfd-ni',
  NW: 'ldi-nrw',
  RP: 'lfdi-rp',
  SH: 'uld',
  SL: 'udz-sl',
  SN: 'sdtb',
  ST: 'lfd-st',
  TH: 'tlfdi',
}

/**
 * The authority for a German body of that Land; `special` names what the notice is about or who issues it.
 * Church bodies and broadcasters come with all authorities of their kind, for the diocese decides.
 */
export function competenceFor(
  state: StateCode,
  body: 'public' | 'private',
  special?: CompetenceCase,
): Competence {
  return special === undefined ? ofState(state, body) : ofCase(special, ofState(state, body), state)
}

function ofState(state: StateCode, body: 'public' | 'private'): Competence {
  if (state === 'BY') {
    const id = body === 'public' ? 'baylfd' : 'baylda'
    return { authorities: [id], certain: true, source: 'Art. 1 BayDSG; § 40 BDSG' }
  }
  const source = body === 'public' ? 'Land data protection act' : '§ 40(2) BDSG'
  return { authorities: [STATE_AUTHORITY[state]], certain: true, source }
}

function ofCase(special: CompetenceCase, usual: Competence, state: StateCode): Competence {
  switch (special) {
    case 'federal-body':
      return { authorities: ['bfdi'], certain: true, source: 'Art. 55 GDPR; § 40 BDSG' }
    case 'telecommunications':
      return { authorities: ['bfdi'], certain: true, source: '§ 29 TDDDG' }
    case 'joint-jobcenter':
      return { authorities: ['bfdi'], certain: true, source: '§ 50(4) sentence 3 SGB II' }
    case 'municipal-jobcenter':
      return { ...usual, source: 'Land data protection act' }
    case 'real-estate-or-trade-tax':
      return { ...withOther('bfdi', usual), source: '§ 32h(1), § 1(2) no. 1 AO' }
    case 'local-tax':
      return {
        ...usual,
        certain: false,
        authorities: [...usual.authorities, 'bfdi'],
        source: '§ 32h(3) AO',
      }
    case 'savings-bank':
      return state === 'BY'
        ? { authorities: ['baylda'], certain: true, source: 'Art. 1(2) sentence 2 BayDSG' }
        : { ...usual, certain: false }
    case 'municipal-company':
      return state === 'BY'
        ? { authorities: ['baylda', 'baylfd'], certain: false, source: 'Art. 1(2) BayDSG' }
        : { ...usual, certain: false }
    case 'online-service-across-states':
      return { ...usual, certain: false, source: '§ 8a(4) OZG' }
    case 'broadcaster':
      return { authorities: ['rdsb'], certain: false, source: 'mdr.de/rundfunkdatenschutz' }
    case 'protestant':
      return { authorities: ['bfd-ekd'], certain: false, source: '§ 46 DSG-EKD; Art. 91 GDPR' }
    case 'catholic':
      return { authorities: CATHOLIC, certain: false, source: '§ 48 KDG; Art. 91 GDPR' }
  }
}

const CATHOLIC = ['kdsz-dortmund', 'kdsz-ffm', 'kdsa-nord', 'kdsa-ost', 'kdsz-bayern'] as const

function withOther(first: string, { authorities }: Competence): Omit<Competence, 'source'> {
  return { authorities: [first, ...authorities], certain: false }
}
