import { describe, expect, it } from 'vitest'
import { datesIn } from '../../src/facts/grammar/dates.ts'
import { factsOf } from './facts-of.ts'

describe('written dates', () => {
  it.each([
    ['29. März 2022', '2022-03-29'],
    ['29.03.2022', '2022-03-29'],
    ['1.1.21', '2021-01-01'],
    ['2018-05-21', '2018-05-21'],
    ['03/2022', '2022-03'],
    ['März 2022', '2022-03'],
    ['2018-09', '2018-09'],
    ['2026', '2026'],
    ['January 5, 2023', '2023-01-05'],
    ['5th January 2023', '2023-01-05'],
    ['Jänner 2021', '2021-01'],
  ])('%s is %s', (text, iso) => {
    expect(datesIn(text).map((date) => date.iso)).toEqual([iso])
  })

  it.each(['31.13.2022', '45. Mai', 'Zimmer 4711'])('none in "%s"', (text) => {
    expect(datesIn(text)).toEqual([])
  })
})

describe('the date of the notice', () => {
  it.each([
    ['Stand: 15.02.2020', '2020-02-15'],
    ['Stand 03/2022', '2022-03'],
    ['(Stand Mai 2021)', '2021-05'],
    ['Version vom 1. Juni 2023', '2023-06-01'],
    ['Letzte Änderung: 12.01.2024', '2024-01-12'],
    ['Diese Hinweise wurden zuletzt aktualisiert am 12.01.2024.', '2024-01-12'],
    ['V: 02.03.2025', '2025-03-02'],
    ['Last updated: March 5, 2025', '2025-03-05'],
    ['Effective as of 1 June 2022', '2022-06-01'],
    ['Auental, 03.04.2024', '2024-04-03'],
  ])('%s', async (line, iso) => {
    const { date } = await factsOf(`# Datenschutz\n\n${line}\n\nWir verarbeiten Ihren Namen.`)
    expect(date.found[0]?.value).toBe(iso)
  })

  it.each([
    'Die Server entsprechen dem Stand der Technik von 2019.',
    'Es gilt die Satzung in der Fassung vom 01.02.2019.',
    'Die Datenschutz-Grundverordnung gilt seit dem 25. Mai 2018.',
    'Der Browser wird in der Version 2020 erkannt.',
  ])('none in "%s"', async (line) => {
    const { date } = await factsOf(
      `# Datenschutz\n\nText.\n\nText.\n\nText.\n\n${line}\n\nText.\n\nText.\n\nText.\n\nText.`,
    )
    expect(date.found).toEqual([])
  })

  it('does not take front matter for the notice', async () => {
    const { date } = await factsOf(
      '---\ndate: 2021-01-01\n---\n\n# Datenschutz\n\nStand: 2. Mai 2020',
    )
    expect(date.found[0]?.value).toBe('2020-05-02')
  })
})
