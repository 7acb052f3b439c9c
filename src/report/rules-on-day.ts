import { type Dated, type StateOnDay, stateOn } from '../law/dated.ts'
import { writeDate } from '../law/dates.ts'
import type { Lang, Rule } from '../rules/rule.ts'
import { hang } from './layout.ts'

const SAY = {
  de: {
    title: (day: string) => `Was am ${day} gilt`,
    state: { holds: 'gilt', ended: 'überholt', 'not-yet': 'gilt noch nicht' },
    from: 'ab',
    until: 'bis',
    since: 'seit',
    silent: 'Kann an diesem Tag nichts finden: nichts davon ist überholt.',
    others: 'Nicht vom Stichtag abhängig',
  },
  en: {
    title: (day: string) => `What holds on ${day}`,
    state: { holds: 'holds', ended: 'outdated', 'not-yet': 'does not hold yet' },
    from: 'from',
    until: 'until',
    since: 'since',
    silent: 'Can find nothing on that day: none of this is outdated.',
    others: 'Independent of the date',
  },
} as const

const ORDER: readonly StateOnDay[] = ['ended', 'holds', 'not-yet']

/** Each rule that rests on dated law, with what has ended on a day, what holds and what does not hold yet. */
export function rulesOnDay(
  rules: readonly Rule[],
  asOf: string,
  { lang, width }: { lang: Lang; width: number },
): string {
  const say = SAY[lang]
  const others = rules.filter(({ law }) => !law).map(({ id }) => id)
  const lines = [
    say.title(writeDate(asOf, lang)),
    ...rules.flatMap((rule) => (rule.law ? ['', ...section(rule, asOf, { lang, width })] : [])),
    '',
    ...hang(`${say.others}: `, others.join(', '), width),
  ]
  return `${lines.join('\n')}\n`
}

function section(
  { id, text, law }: Rule,
  asOf: string,
  { lang, width }: { lang: Lang; width: number },
): string[] {
  const say = SAY[lang]
  const entries = law?.entries() ?? []
  const groups = ORDER.flatMap((state) => {
    const ones = entries.filter((entry) => stateOn(entry, asOf) === state)
    if (ones.length === 0) return []
    const list = ones.map((entry) => inWords(entry, state, lang)).join('; ')
    return hang(`  ${say.state[state]}: `, list, width)
  })
  const isSilent = law?.endedOnly && entries.every((entry) => stateOn(entry, asOf) !== 'ended')
  return [
    ...hang(`${id}  `, text[lang].title, width),
    ...(isSilent ? hang('  ', say.silent, width) : []),
    ...groups,
  ]
}

/** "Privacy Shield (seit 16.07.2020)", "Privacy Shield (bis 15.07.2020)": the end as the last day. */
function inWords({ what, from, until }: Dated, state: StateOnDay, lang: Lang): string {
  const say = SAY[lang]
  const on = (day: string) => writeDate(day, lang)
  if (state === 'ended' && until !== undefined) return `${what[lang]} (${say.since} ${on(until)})`
  if (state === 'not-yet' && from !== undefined) return `${what[lang]} (${say.from} ${on(from)})`
  return until === undefined ? what[lang] : `${what[lang]} (${say.until} ${on(lastDay(until))})`
}

function lastDay(until: string): string {
  return new Date(Date.parse(`${until}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}
