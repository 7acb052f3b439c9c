/**
 * The words by which a detector finds its way, as data: cue (`topic.key`) -> entries of both languages. An entry is a
 * stem or a phrase of at most four words in natural spelling; how it is written is told in `document/phrases.ts`.
 */
import { de } from './de/words.ts'
import { en } from './en/words.ts'

type Words = typeof de

/** The name of a cue, such as `controller.heading`. */
export type Cue = {
  [Topic in keyof Words & string]: `${Topic}.${keyof Words[Topic] & string}`
}[keyof Words & string]

/** Both languages under the same cues: a bilingual notice is read once. */
export function lexicon(): Readonly<Record<string, readonly string[]>> {
  merged ??= merge()
  return merged
}

let merged: Record<string, readonly string[]> | undefined

function merge(): Record<string, readonly string[]> {
  const merged: Record<string, readonly string[]> = {}
  for (const words of [de, en]) {
    for (const [topic, keys] of Object.entries(words)) {
      for (const [key, entries] of Object.entries(keys)) {
        const cue = `${topic}.${key}`
        merged[cue] = merged[cue]?.concat(entries) ?? entries
      }
    }
  }
  return merged
}
