import type { joint as german } from '../de/joint.ts'
import type { Same } from '../topic.ts'

export const joint: Same<typeof german> = {
  claim: [
    'joint controller*',
    'jointly responsible',
    'joint control',
    'joint responsibility',
    'jointly control*',
    'joint data controller*',
  ],
  defines: ['alone or jointly', 'processor*', 'if', 'where', 'not', 'no', 'court of justice'],
  essence: [
    'essence',
    'allocat*',
    'responsible for',
    'contact point',
    'addendum',
    'available',
    'undertakes',
    'primary',
    'agreed that',
    'assert',
    'on request',
  ],
  agreement: ['agreement*', 'arrangement*', 'contract'],
}
