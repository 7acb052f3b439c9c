import type { dpo as german } from '../de/dpo.ts'
import type { Same } from '../topic.ts'

export const dpo: Same<typeof german> = {
  heading: ['data protection officer*', 'dpo', 'data privacy officer'],
  officer: [
    'data protection officer*',
    'data protection official',
    'data protection representative',
    'data privacy officer',
    'privacy officer',
    'dpo',
  ],
  commissioner: [
    'supervisory authority',
    'supervisory authorities',
    'data protection authority',
    'data protection authorities',
    'data protection commissioner',
    'state commissioner',
    'federal commissioner',
    'information commissioner*',
    'office for data protection',
    'data protection supervision',
    'lodge a complaint',
  ],
  privacyMailbox: ['privacy team', 'data protection coordinator', 'data protection contact'],
  none: [
    'no data protection officer',
    'not ~ data protection officer',
    'not required to appoint',
    'not obliged to appoint',
  ],
  foreign: ['of the provider', 'of the respective provider'],
}
