import { expect, it } from 'vitest'
import { WHYS } from '../../../src/audit/discovery/why.ts'
import { whyInWords } from '../../../src/report/audit/words/why.ts'

it.each(WHYS)('says why an address was taken or left: %s', (code) => {
  const [de, en] = [whyInWords(code, 'de'), whyInWords(code, 'en')]
  expect([de, en]).not.toContain(code)
  expect(de).not.toBe(en)
})
