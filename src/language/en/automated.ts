import type { automated as german } from '../de/automated.ts'
import type { Same } from '../topic.ts'

export const automated: Same<typeof german> = {
  heading: ['automat* ~ decision*', 'profiling'],
  decision: [
    'automat* ~ decision*',
    'decision* ~ automat*',
    'decision* ~ automated means',
    'never ~ automated means',
    'decision making ~ automat*',
    'automated individual decision*',
  ],
  lesser: ['automated processing', 'profiling'],
  none: ['no', 'not', 'never', 'neither', 'refrain*'],
  subjected: ['subject to', 'subjected to'],
  deciding: ['decision*', 'decide*'],
  human: ['by people', 'by a human', 'human*', 'our staff'],
  right: ['the right', 'right to', 'right not', 'review of'],
  covered: ['the existence', 'existence of', 'criteria and procedures', 'request clear'],
  defines: ['means any', 'any form'],
  applied: ['we use', 'we make', 'is used', 'are used', 'takes place', 'is made', 'are made'],
  logic: ['logic', 'significance', 'consequences', 'criteria', 'algorithm*'],
}
