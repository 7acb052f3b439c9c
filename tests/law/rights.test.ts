import { expect, it } from 'vitest'
import { GDPR_MISSPELLINGS, GDPR_NAMES } from '../../src/law/gdpr-names.ts'
import { type RightId, rightByArticle, rightOf } from '../../src/law/rights.ts'
import { hasSection, sectionTitle } from '../../src/law/sections.ts'

const rights: [article: number, paragraph: number | undefined, right: RightId | undefined][] = [
  [15, undefined, 'access'],
  [16, undefined, 'rectification'],
  [17, 1, 'erasure'],
  [18, undefined, 'restriction'],
  [20, 1, 'portability'],
  [21, 1, 'objection'],
  [7, 3, 'withdrawal'],
  [7, undefined, undefined],
  [77, 1, 'complaint'],
  [6, 1, undefined],
]

it.each(rights)('Art. %i(%s) gives %s', (article, paragraph, right) => {
  expect(rightByArticle(article, paragraph)).toBe(right)
})

it('names the article of a right', () => expect(rightOf('withdrawal').articles).toEqual(['7(3)']))

it('keeps right and wrong names apart', () => {
  const right = GDPR_NAMES.map(({ name }) => name)
  expect(GDPR_MISSPELLINGS.filter(({ wrong }) => right.includes(wrong))).toEqual([])
  expect(GDPR_MISSPELLINGS.filter(({ right: meant }) => !right.includes(meant))).toEqual([])
})

it.each([
  ['BDSG', '26', true],
  ['BDSG', '86', true],
  ['BDSG', '87', false],
  ['BDSG', '4a', false],
  ['BMG', '3', undefined],
])('%s § %s: %s', (law, section, known) => expect(hasSection(law, section)).toBe(known))

it('knows what a section is about', () => expect(sectionTitle('DSG-EKD', '46')).toBe('Beschwerde'))
