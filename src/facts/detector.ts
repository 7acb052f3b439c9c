import type { Given } from './context.ts'
import type { Facts } from './facts.ts'
import type { Reading } from './reading.ts'

/** Establishes one fact of a notice; asks other facts by name, never in a circle. */
export type Detector<Key extends keyof Facts> = (
  reading: Reading,
  facts: Facts,
  given: Given,
) => Facts[Key]
