/**
 * Whatever notice: a duty that is fulfilled is missed when its words are taken out, when only its heading is left, and
 * when its value is gone; and a rule whose evidence is not what it rests on is caught.
 */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'
import type { Notice } from '../src/document/notice.ts'
import { extract } from '../src/extract/index.ts'
import { lint } from '../src/lint/lint.ts'
import type { Trial } from '../src/lint/result.ts'
import { selftest } from '../src/lint/selftest/selftest.ts'
import { rules } from '../src/rules/index.ts'
import type { ItemJudgement, Rule } from '../src/rules/rule.ts'

const files = globSync([
  'fixtures/notices/*',
  'fixtures/extract/docx/*.docx',
  'fixtures/extract/odt/*.odt',
]).sort()
const asked = { asOf: '2026-11-21', rules }

async function read(bytes: Uint8Array, name: string): Promise<Notice> {
  return (await extract(bytes, name)).notice
}

const told = ({ rule, damage, still }: Trial) => `${rule}, ${damage}: ${still}`

describe('each fulfilled duty', () => {
  it.each(files)('of %s is missed', async (file) => {
    const notice = await read(readFileSync(file), basename(file))
    const passed = lint(notice, { ...asked, lang: 'en' }).results.filter(
      ({ stated, outcome }) => stated !== null && outcome === 'pass',
    )
    const trials = [...selftest(notice, asked)]
    const tried = trials.filter(({ damage }) => damage === 'words').map(({ rule }) => rule)
    expect(tried).toEqual(passed.map(({ rule }) => rule))
    expect(trials.filter(({ flips }) => flips === 'no').map(told)).toEqual([])
  })

  it('was tried in all formats', () => {
    const kinds = new Set(files.map((file) => file.split('.').at(-1)))
    expect([...kinds].sort()).toEqual(['docx', 'html', 'md', 'odt', 'pdf', 'txt'])
  })
})

const TEXT = `# Datenschutz

Verantwortlich ist der Ruderclub Moorsee e. V., Uferweg 2, 12345 Moorsee.

## Speicherdauer

Wir löschen die Anmeldung nach zwei Jahren. Rechnungen heben wir zehn Jahre auf.

## Ihre Rechte

Sie haben das Recht auf Auskunft und auf Löschung.
`

/** Trials of a text of which nothing but some rules is judged. */
async function trialsOf(text: string, some: readonly Rule[]): Promise<Trial[]> {
  const notice = await read(new TextEncoder().encode(text), 'notice.md')
  return [...selftest(notice, { ...asked, rules: some })]
}

const named = (...ids: string[]) => rules.filter(({ id }) => ids.includes(id))

describe('a trial', () => {
  it('takes out a duty wherever it is stated', async () => {
    const trials = await trialsOf(TEXT, named('retention'))
    expect(trials.map(({ damage, flips, removed }) => [damage, flips, removed])).toEqual([
      ['words', 'yes', 2],
      ['body', 'yes', 1],
      ['value', 'yes', 2],
    ])
  })

  it('tells a duty that is also told without its value', async () => {
    const text = TEXT.replace(
      'heben wir zehn Jahre auf',
      'löschen wir, sobald die steuerrechtlichen Fristen von zehn Jahren abgelaufen sind',
    )
    const value = (await trialsOf(text, named('retention'))).find(
      ({ damage }) => damage === 'value',
    )
    expect(value).toMatchObject({ flips: 'otherwise', outcome: 'pass' })
  })

  it('asks no figure of words that never had one', async () => {
    const text = TEXT.replace('heben wir zehn Jahre auf', 'speichern wir unbefristet')
    const value = (await trialsOf(text, named('retention'))).find(
      ({ damage }) => damage === 'value',
    )
    expect(value).toMatchObject({ flips: 'otherwise', removed: 1 })
  })

  it('tells a duty whose value stands in the heading', async () => {
    const text = TEXT.replace('## Speicherdauer', '## Zum Vertrag (Art. 6 Abs. 1 lit. b DSGVO)')
    const body = (await trialsOf(text, named('legal-basis'))).find(
      ({ damage }) => damage === 'body',
    )
    expect(body?.flips).toBe('otherwise')
  })

  it('names what was lost with the same words', async () => {
    const [words] = await trialsOf(TEXT, named('right-of-access', 'right-to-erasure'))
    expect(words).toMatchObject({
      rule: 'right-of-access',
      alsoLost: [{ rule: 'right-to-erasure', shares: true }],
    })
  })

  it.for([
    ['quotes other words', 'Ruderclub'],
    ['quotes a heading', 'Ihre Rechte'],
  ])('catches a rule that %s', async ([, words]) => {
    const [access] = named('right-of-access') as [Rule]
    const wrong: Rule = {
      ...access,
      fact: 'restriction',
      check: () => {
        const start = TEXT.indexOf(words as string)
        const evidence = [{ start, end: start + 5 }]
        return { case: 'pass', stated: 'yes', owed: 'yes', evidence } as ItemJudgement
      },
    }
    const trials = await trialsOf(TEXT, [wrong])
    expect(trials.map(({ damage, flips }) => [damage, flips])).toContainEqual(['words', 'no'])
  })
})
