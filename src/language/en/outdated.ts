import type { outdated as german } from '../de/outdated.ts'
import type { Same } from '../topic.ts'

/** Words by which a text itself says that something is a thing of the past. */
export const outdated: Same<typeof german> = {
  historic: [
    'former*',
    'previous*',
    'replaced',
    'replaces',
    'superseded',
    'repeal*',
    'successor*',
    'no longer',
    'renamed',
    'once known',
    'known as',
    'moved',
  ],
  unsure: [
    'if',
    'where',
    'whether',
    'unless',
    'or',
    'either',
    'may',
    'might',
    'possibly',
    'partly',
    'however',
    'but',
    'only',
    'such as',
    'currently',
  ],
  regulation: ['gdpr', 'general data protection regulation', '2016 679'],
  until: ['until', 'expires', 'limited', 'ends'],
}
