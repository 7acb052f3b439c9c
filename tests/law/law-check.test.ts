import { expect, it } from 'vitest'
import { checkLaw } from '../../scripts/law-check.ts'

it('finds the law data sound', () => {
  expect(checkLaw()).toEqual([])
})
