/** Every rule against its own examples: text in, through extract and facts, to the promised case. */
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { nearest } from '../src/document/nearest.ts'
import type { Level } from '../src/document/notice.ts'
import { extract } from '../src/extract/index.ts'
import { establish } from '../src/facts/index.ts'
import { rules } from '../src/rules/index.ts'
import type { Example, Judgement, Rule } from '../src/rules/rule.ts'

const RESERVED = ['pass', 'not-applicable', 'not-evaluated']

async function judge(rule: Rule, example: Example, level: Level = 'high'): Promise<Judgement[]> {
  const { notice } = await extract(new TextEncoder().encode(example.text), 'example.md')
  notice.format = example.file?.format ?? notice.format
  for (const one of example.annotations ?? []) notice.annotations.push({ ...one, at: 0 })
  const facts = establish(notice)
  const profile = { ...facts.profile, ...example.profile }
  Object.defineProperty(facts, 'profile', { value: profile })
  for (const { value } of facts.document.found) Object.assign(value, example.file)
  const context = {
    asOf: example.asOf ?? '2026-11-21',
    profile,
    confidence: { level, reasons: [] },
    nearestRule: (written: string) =>
      nearest(
        written,
        rules.map(({ id }) => id),
      ),
  }
  return [rule.check(facts, context)].flat()
}

describe.each(rules)('$id', (rule) => {
  it.each(
    rule.examples.map((example, index) => [`${index + 1} ${example.case}`, example] as const),
  )('example %s', async (_, example) => {
    const cases = (await judge(rule, example)).map((judgement) => judgement.case)
    expect(cases, example.text).toContain(example.case)
  })

  it('shows a pass and each of its cases', async () => {
    const shown = new Set(rule.examples.map((example) => example.case))
    for (const example of rule.examples) {
      for (const judgement of await judge(rule, example, 'low')) shown.add(judgement.case)
    }
    expect([...shown]).toContain('pass')
    expect(Object.keys(rule.cases).filter((name) => !shown.has(name))).toEqual([])
    const declared = [...Object.keys(rule.cases), ...RESERVED]
    expect(rule.examples.filter((example) => !declared.includes(example.case))).toEqual([])
  })

  it('speaks both languages without leftovers', () => {
    const sentences = [
      ...Object.values(rule.cases).flatMap((each) => [each.de, each.en]),
      ...Object.values(rule.text.de),
      ...Object.values(rule.text.en),
    ]
    for (const sentence of sentences) expect(sentence.trim().length, sentence).toBeGreaterThan(10)
  })
})

it('lists each rule of the folder once, under the name of its file', () => {
  const files = readdirSync(new URL('../src/rules', import.meta.url))
  const shared = [
    'rule.ts',
    'verdict.ts',
    'index.ts',
    'because.ts',
    'doubts.ts',
    'lacks.ts',
    'named.ts',
  ]
  const named = files
    .filter((file) => file.endsWith('.ts') && !shared.includes(file))
    .map((file) => file.slice(0, -3))
  expect(rules.map((rule) => rule.id).sort()).toEqual(named.sort())
})
