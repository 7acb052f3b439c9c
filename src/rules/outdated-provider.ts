import type { Passage } from '../document/notice.ts'
import type { Facts } from '../facts/facts.ts'
import { isFirm } from '../law/confidence.ts'
import { datedServices } from '../law/dated.ts'
import { outdatedServices } from '../law/outdated-services.ts'
import { type Judgement, rule } from './rule.ts'
import { withoutStop } from './shapes/without-stop.ts'
import { writtenAfter } from './shapes/written.ts'

const MOST_PLACES = 5

export const outdatedProvider = rule<'outdatedServices' | 'providers' | 'date'>({
  id: 'outdated-provider',
  article: '13(1)(e)',
  since: '0.1.0',
  needs: ['outdatedServices', 'providers', 'date'],
  cases: {
    renamed: {
      outcome: 'fail',
      severity: 'note',
      de: 'Dienste oder Unternehmen heißen inzwischen anders: {renamed}.',
      en: 'Services or companies bear another name by now: {renamed}.',
    },
    'renamed-when-written': {
      outcome: 'fail',
      severity: 'note',
      de: 'Dienste oder Unternehmen hießen schon beim Stand {date} anders: {renamed}.',
      en: 'Services or companies bore another name already at the date of the notice, {date}: {renamed}.',
    },
    closed: {
      outcome: 'fail',
      severity: 'note',
      de: 'Dienste sind inzwischen eingestellt: {closed}.',
      en: 'Services have been closed: {closed}.',
    },
    'closed-when-written': {
      outcome: 'fail',
      severity: 'note',
      de: 'Dienste waren schon beim Stand {date} eingestellt: {closed}.',
      en: 'Services were closed already at the date of the notice, {date}: {closed}.',
    },
    both: {
      outcome: 'fail',
      severity: 'note',
      de: 'Dienste heißen inzwischen anders ({renamed}) oder sind eingestellt ({closed}).',
      en: 'Services bear another name by now ({renamed}) or have been closed ({closed}).',
    },
    'both-when-written': {
      outcome: 'fail',
      severity: 'note',
      de: 'Dienste hießen schon beim Stand {date} anders ({renamed}) oder waren eingestellt ({closed}).',
      en: 'Already at the date of the notice, {date}, services bore another name ({renamed}) or were closed ({closed}).',
    },
  },
  check: (facts, { asOf }) => {
    const named = namedOn(facts, asOf)
    const [before, since] = [true, false].map((early) =>
      named.filter(({ date }) => (date !== undefined) === early),
    )
    const judged = [before, since].flatMap((names = []) => told(names))
    if (judged.length > 0) return judged
    const known = facts.providers.found.slice(0, 1).map(({ at }) => at)
    if (known.length > 0) return { case: 'pass', evidence: known }
    return { case: 'not-applicable', because: 'nothing', evidence: [] }
  },
  law: { entries: datedServices, endedOnly: true },
  text: {
    de: {
      title: 'Die genannten Dienste gibt es unter diesem Namen',
      why: 'Ein eingestellter Dienst oder ein früherer Firmenname zeigt, dass der Text älter ist als die Verarbeitung, die er beschreibt.',
      remedy:
        'Streichen Sie, was nicht mehr eingesetzt wird, und nennen Sie sonst den heutigen Namen.',
    },
    en: {
      title: 'The services that are named exist under that name',
      why: 'A service that was closed, or a former company name, shows that the text is older than the processing that it describes.',
      remedy: 'Delete what is not in use any more, and otherwise give the name of today.',
    },
  },
  examples: [
    { text: 'Besuche unserer Seite zählen wir mit Piwik auf eigenem Server.', case: 'renamed' },
    { text: 'Beiträge lassen sich über Google+ teilen.', case: 'closed' },
    { text: 'Beiträge lassen sich über Google+ und Twitter teilen.', case: 'both' },
    {
      text: 'Stand: 4. April 2024\n\nBesuche unserer Seite zählen wir mit Piwik auf eigenem Server.',
      case: 'renamed-when-written',
    },
    {
      text: 'Stand: 4. April 2024\n\nBeiträge lassen sich über Google+ teilen.',
      case: 'closed-when-written',
    },
    {
      text: 'Stand: 4. April 2024\n\nBeiträge lassen sich über Google+ und Twitter teilen.',
      case: 'both-when-written',
    },
    {
      text: 'Stand: 4. April 2020\n\nBeiträge lassen sich über Google+ und Twitter teilen.',
      case: 'renamed',
    },
    { text: 'Besuche unserer Seite zählen wir mit Matomo (früher Piwik).', case: 'pass' },
    { text: 'Wir verlinken unser Profil bei X (Twitter).', case: 'pass' },
    {
      text: 'Besuche unserer Seite zählen wir mit Piwik auf eigenem Server.',
      case: 'pass',
      asOf: '2017-06-01',
    },
    { text: 'Die Seite bindet Karten von Google Maps ein.', case: 'pass' },
    { text: 'Wir setzen keine Dienste anderer Unternehmen ein.', case: 'not-applicable' },
  ],
})

interface Named {
  written: string
  now: string | null
  at: Passage
  /** The date of the notice, where the name was wrong by then. */
  date: string | undefined
}

/** The names that are surely wrong on that day, each once. */
function namedOn(facts: Pick<Facts, 'outdatedServices' | 'date'>, asOf: string): Named[] {
  return outdatedServices(asOf)
    .filter((entry) => isFirm(entry))
    .flatMap(({ id, now, wrongSince }) => {
      const first = facts.outdatedServices.found.find(({ value }) => value.id === id)
      if (!first) return []
      const date = writtenAfter(facts, wrongSince)
      return [{ now, written: first.value.written, at: first.at, date }]
    })
}

/** One finding on names that were wrong at the same time; none where there are none. */
function told(names: readonly Named[]): Judgement[] {
  if (names.length === 0) return []
  const renamed = names.flatMap(({ written, now }) => (now === null ? [] : `${written} → ${now}`))
  const closed = names.filter(({ now }) => now === null).map(({ written }) => written)
  const date = names[0]?.date
  const one = renamed.length > 0 ? 'renamed' : 'closed'
  const kind = renamed.length > 0 && closed.length > 0 ? 'both' : one
  const evidence = names
    .map(({ at }) => at)
    .sort((a, b) => a.start - b.start)
    .slice(0, MOST_PLACES)
  return [
    {
      case: date === undefined ? kind : `${kind}-when-written`,
      values: {
        renamed: withoutStop(renamed.join(', ')),
        closed: closed.join(', '),
        ...(date !== undefined && { date }),
      },
      evidence,
    },
  ]
}
