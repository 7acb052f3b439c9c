import type { Topic } from '../topic.ts'

/** Where a copy of the safeguards can be had (Art. 13(1)(f)). */
export const copying = {
  /** A copy, or the place where the safeguards can be seen. */
  copy: [
    'kopie*',
    'abschrift*',
    'einsehbar',
    'einsehen',
    'einzusehen',
    'eingesehen',
    'abrufbar',
    'abrufen',
    'abgerufen',
    'erhältlich',
    'anfordern',
    'angefordert',
    'anzufordern',
    'auf anfrage',
    'auf wunsch',
    'auf nachfrage',
    'zur verfügung ~ stellen',
    'finden sie',
    'findest du',
    'nachlesen',
    'nachzulesen',
    'veröffentlicht',
    'unter folgendem link',
    'siehe',
    'vgl',
    'link',
    'hier',
    'details',
    'weitere informationen',
    'nähere informationen',
    'verlinkt*',
  ],
} as const satisfies Topic
