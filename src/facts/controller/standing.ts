import { fold } from '../../document/fold.ts'
import type { Fact } from '../fact.ts'
import type { ControllerName } from '../facts.ts'
import { bodiesIn } from '../grammar/bodies.ts'
import type { ReadBlock, Reading } from '../reading.ts'
import { isProvider } from './candidate.ts'
import type { Standing } from './owners.ts'

const SHORTEST = 4

/** Tells of a body's name whether it is the controller's, a well-known provider's, or somebody else's. */
export function standingOf(controller: Fact<ControllerName>): (name: string) => Standing {
  const sure = controller.found.filter(({ confidence }) => confidence === 'high')
  const names = (sure.length > 0 ? sure : controller.found.slice(0, 2))
    .map(({ value }) => plain(value.name))
    .filter((name) => name.length >= SHORTEST)
  return (name) => {
    const other = plain(name)
    if (names.some((own) => own.includes(other) || other.includes(own))) return 'controller'
    return isProvider(name) ? 'provider' : 'stranger'
  }
}

/** Tells of a block whether it names the controller; a block is read once, however often it is asked about. */
export function namesController(
  reading: Reading,
  standing: (name: string) => Standing,
): (block: ReadBlock) => boolean {
  const known = new Map<ReadBlock, boolean>()
  return (block) => {
    const names =
      known.get(block) ??
      bodiesIn(reading, block).some(({ name }) => standing(name) === 'controller')
    known.set(block, names)
    return names
  }
}

/** Compared without blanks and signs: extraction may lose blanks. */
function plain(name: string): string {
  return fold(name).replace(/[^a-z0-9]/g, '')
}
