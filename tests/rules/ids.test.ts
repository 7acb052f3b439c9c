/** Ids and cases are promises: configurations, decisions and dashboards hold them. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rules } from '../../src/rules/index.ts'
import { ruleNamed } from '../../src/rules/named.ts'

const ever = JSON.parse(readFileSync('schema/rule-ids.json', 'utf8')) as Record<string, string[]>

describe('no rule disappears', () => {
  it.each(Object.entries(ever))('%s', (id, cases) => {
    const rule = ruleNamed(id, rules)
    expect(rule, `"${id}" is gone: a renamed rule keeps its old id in "aliases"`).toBeDefined()
    expect(Object.keys(rule?.cases ?? {})).toEqual(expect.arrayContaining(cases))
  })

  it('each name stands for one rule', () => {
    const names = rules.flatMap(({ id, aliases = [] }) => [id, ...aliases])
    expect(new Set(names).size).toBe(names.length)
  })

  it('what is deprecated says what to use instead', () => {
    for (const { deprecated } of rules)
      if (deprecated) expect([deprecated.use.de, deprecated.use.en]).not.toContain('')
  })
})
