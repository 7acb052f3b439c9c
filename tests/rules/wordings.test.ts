import { describe, expect, it } from 'vitest'
import { traps } from './traps.cases.ts'
import { givenBy } from './wording.ts'
import { wordings } from './wordings.cases.ts'

function expectIn(given: string[], wanted: string, text: string): void {
  if (wanted.startsWith('!')) expect(given, text).not.toContain(wanted.slice(1))
  else expect(given, text).toContain(wanted)
}

describe.each(Object.entries(wordings))('wordings of %s', (rule, cases) => {
  it.each(cases.map((one, at) => [`${at + 1} ${one.gives}`, one] as const))(
    '%s',
    async (_, { gives, text }) => expectIn(await givenBy(rule, text), gives, text),
  )
})

describe('traps', () => {
  it.each(traps.map((one) => [`${one.trap} (${one.rule})`, one] as const))(
    '%s',
    async (_, { rule, gives, text }) => expectIn(await givenBy(rule, text), gives, text),
  )
})
