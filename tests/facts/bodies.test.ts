import { describe, expect, it } from 'vitest'
import { bodyCases } from './bodies.cases.ts'
import { factsOf } from './facts-of.ts'

describe('who is responsible, and how the body and its officer are reached', () => {
  it.each(bodyCases.map((one) => [one.name, one] as const))('%s', async (_, { text, expected }) => {
    const { controller, controllerContact, dpo, profile } = await factsOf(text)
    const told = {
      controller: controller.stated,
      contact: controllerContact.stated,
      officer: dpo.stated,
      body: profile.body,
      seat: profile.state === null ? profile.country : `${profile.country}-${profile.state}`,
    }
    expect(told).toMatchObject(expected)
  })
})
