import type { copying as german } from '../de/copying.ts'
import type { Same } from '../topic.ts'

export const copying: Same<typeof german> = {
  copy: [
    'copy',
    'copies',
    'available',
    'obtain',
    'on request',
    'upon request',
    'find',
    'see',
    'view',
    'link',
    'here',
    'details',
    'more information',
  ],
}
