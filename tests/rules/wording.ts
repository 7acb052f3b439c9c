import { extract } from '../../src/extract/index.ts'
import { establish } from '../../src/facts/index.ts'
import { rules } from '../../src/rules/index.ts'

/** A notice in Markdown and what a rule gives: `fires`, `silent`, the name of a case, or `!case` for any other. */
export interface Wording {
  gives: string
  text: string
}

export interface Trap extends Wording {
  trap: string
  rule: string
}

/** What a rule gives: the names of its cases, `fires` or `silent` among them. */
export async function givenBy(id: string, text: string): Promise<string[]> {
  const rule = rules.find((one) => one.id === id)
  if (!rule) throw new Error(`There is no rule "${id}".`)
  const { notice } = await extract(new TextEncoder().encode(text), 'notice.md')
  const facts = establish(notice)
  const context = {
    asOf: '2026-11-21',
    profile: facts.profile,
    confidence: { level: 'high' as const, reasons: [] },
  }
  const cases = [rule.check(facts, context)].flat().map((judgement) => judgement.case)
  return [...cases, cases.some((name) => rule.cases[name]) ? 'fires' : 'silent']
}
