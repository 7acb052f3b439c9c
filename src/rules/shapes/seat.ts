import type { Profile } from '../../facts/context.ts'
import type { Facts } from '../../facts/facts.ts'
import { stateOfPostalCode } from '../../law/postal-codes.ts'

/** Whether the Land of the profile is that of a postal code of the controller's own, and not of its name alone. */
export function isSeatSure(
  { controllerContact }: Pick<Facts, 'controllerContact'>,
  { state }: Profile,
): boolean {
  return controllerContact.found.some(({ value }) => {
    const seat = stateOfPostalCode(value.postalCode ?? '')
    return seat !== undefined && 'state' in seat && seat.state === state
  })
}
