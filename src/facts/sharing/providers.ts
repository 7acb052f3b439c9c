/** Services and companies that the notice names, by name or by legal form, and whether they sit outside the EEA. */
import type { Detector } from '../detector.ts'
import { type Found, fact } from '../fact.ts'
import type { Provider } from '../facts.ts'
import type { Reading } from '../reading.ts'
import { entitiesIn } from './entities.ts'
import { idOf, servicesIn } from './services.ts'

/** One entry a provider, at its best place: the company where one is named, else the service. */
export const providers: Detector<'providers'> = (reading, facts) => {
  const own = facts.controller.found.map(({ value }) => value.name)
  const found = new Map<string, Found<Provider>>()
  for (const one of [...servicesIn(reading), ...companies(reading, own)]) {
    const known = found.get(one.value.id)
    if (!known || (one.value.by === 'entity' && known.value.by !== 'entity'))
      found.set(one.value.id, one)
  }
  const list = [...found.values()].sort((a, b) => a.at.start - b.at.start)
  return fact(list.length > 0 ? 'yes' : 'no', list)
}

/** Companies outside the EEA by legal form or address; neither the controller nor a mere owner. */
function companies(reading: Reading, own: readonly string[]): Found<Provider>[] {
  return entitiesIn(reading)
    .filter(({ outside, parent }) => outside === true && !parent)
    .filter(({ name }) => !own.some((mine) => mine.includes(name) || name.includes(mine)))
    .map(({ name, start, end }) => ({
      value: { id: idOf(name), name, thirdCountry: true, by: 'entity' },
      at: { start, end },
      confidence: 'high',
    }))
}
