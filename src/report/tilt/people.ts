import type { AllFacts } from '../../rules/rule.ts'

/** The forms of telephone numbers that TILT takes. */
const PHONE = /^\+{0,9}\(?\d{1,4}\)?[-\s./0-9]*$/

/** Who speaks for the controller, where the notice names a person, with the controller's own mail and telephone. */
export function representative(
  facts: AllFacts,
  email: string | undefined,
  phone: string | undefined,
): Record<string, string> | undefined {
  const person = facts.controller.found.find(
    ({ value }) => value.kind === 'head' || value.kind === 'person',
  )
  if (!person && !email) return undefined
  return known({ name: person?.value.name, email, phone: telephone(phone) })
}

/** The officer's own contacts; a name only where the officer is named. */
export function officer({ dpo }: AllFacts): Record<string, string> {
  const of = (kind: string) => dpo.found.find(({ value }) => value.kind === kind)?.value.text
  return known({
    name: of('named'),
    address: of('address'),
    email: of('email'),
    phone: telephone(of('phone')),
  })
}

function telephone(text: string | undefined): string | undefined {
  const number = text?.replace(/^[^\d+(]{0,40}/, '').trim()
  return number && PHONE.test(number) ? number : undefined
}

/** Without what is not known. */
function known(values: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value ? [[key, value]] : [])),
  )
}
