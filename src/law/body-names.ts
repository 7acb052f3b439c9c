/** What the name of a controller must not be taken for; the data: `body-traps.ts`. */

import { openWord } from './bodies.ts'
import { BODY_TRAPS, type BodyTrapEffect } from './body-traps.ts'

/** The traps that a name holds: all words of one of their entries stand in it, one behind the other. */
export function trapsOf(name: string): ReadonlySet<BodyTrapEffect> {
  const words = name.split(/[\s,;()"„“”]+/).filter(Boolean)
  const traps = BODY_TRAPS.filter((trap) => trap.words.some((entry) => holds(words, entry)))
  return new Set(traps.map(({ effect }) => effect))
}

/** A legal form may stand anywhere behind the word before it: "Stadtwerke Auental GmbH". */
function holds(words: readonly string[], entry: string): boolean {
  let from = 0
  for (const part of entry.split(' ').map(openWord)) {
    const at = words.findIndex((word, index) => index >= from && matches(word, part))
    if (at < 0) return false
    from = at + 1
  }
  return true
}

function matches(word: string, { stem, openStart, openEnd }: ReturnType<typeof openWord>): boolean {
  if (openStart && openEnd) return word.includes(stem)
  if (openStart) return word.endsWith(stem)
  return openEnd ? word.startsWith(stem) : word === stem
}
