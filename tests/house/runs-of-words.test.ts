import { expect, it } from 'vitest'
import { runsOfWords } from './runs-of-words.ts'

it.for([
  ['one line', 'Wir löschen die Daten'],
  ['a wrapped line', 'wir löschen\n   die  Daten.'],
  ['HTML', '<p>Wir l&ouml;schen <b class="x">die</b>&nbsp;Daten</p>'],
  ['a JSON string', '{"x": "Wir löschen\\ndie Daten"}'],
] as const)('finds the same words in %s', ([, text]) => {
  expect(runsOfWords(text, 4)).toContain('wir löschen die daten')
})

it('finds no run in a text that is too short', () => {
  expect(runsOfWords('nur drei Worte', 4)).toEqual([])
})

it('counts a citation as one word', () => {
  expect(runsOfWords('nach Art. 6 Abs. 1 lit. e oder f DSGVO', 3)).toEqual(['nach citation dsgvo'])
})
