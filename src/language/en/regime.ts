import type { regime as german } from '../de/regime.ts'
import type { Same } from '../topic.ts'

export const regime: Same<typeof german> = {
  police: ['law enforcement directive', 'directive 2016 680', 'criminal prosecution'],
  fines: ['administrative offences', 'fine proceedings'],
  tax: ['fiscal code', 'tax proceedings', 'dog tax'],
  social: ['social data', 'social code'],
  parish: ['parish', '*diocese*'],
  catholic: ['catholic'],
  kdg: ['church data protection'],
  dsgEkd: [],
}
