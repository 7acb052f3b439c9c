import { rule } from './rule.ts'

/** No law demands a new date; so many years are a reason to look again. */
const YEARS = 3

export const staleDate = rule<'date'>({
  id: 'stale-date',
  article: '12(1)',
  since: '0.1.0',
  needs: ['date'],
  cases: {
    stale: {
      outcome: 'fail',
      severity: 'note',
      de: 'Der Text trägt den Stand {date}. Er ist älter als drei Jahre; bitte durchsehen, ob alle Angaben noch zutreffen.',
      en: 'The text is dated {date}. It is more than three years old; please check whether everything in it still holds.',
    },
  },
  check: ({ date }, { asOf }) => {
    const found = date.found[0]
    if (!found) return { case: 'not-applicable', because: 'no-date', evidence: [] }
    const values = { date: found.value }
    const stale = expiry(found.value) < asOf
    return { case: stale ? 'stale' : 'pass', values, evidence: [found.at] }
  },
  text: {
    de: {
      title: 'Der Stand liegt höchstens drei Jahre zurück',
      why: 'Seit dem angegebenen Stand können sich Recht, Anschriften und eingesetzte Dienste geändert haben. Ein Gesetz verlangt keine Erneuerung des Datums.',
      remedy: 'Sehen Sie den Text durch und setzen Sie danach einen neuen Stand.',
    },
    en: {
      title: 'The date is at most three years back',
      why: 'Since that date the law, addresses and the services in use may have changed. No law demands that the date be renewed.',
      remedy: 'Go through the text and then set a new date.',
    },
  },
  examples: [
    {
      text: '# Datenschutzhinweise\n\nStand: 15. März 2019\n\nVerantwortlich ist die Gemeinde Auental.',
      case: 'stale',
      asOf: '2026-11-21',
    },
    {
      text: '# Datenschutzhinweise\n\nStand: Oktober 2023\n\nVerantwortlich ist die Gemeinde Auental.',
      case: 'stale',
      asOf: '2026-11-21',
    },
    {
      text: '# Datenschutzhinweise\n\nVerantwortlich ist die Gemeinde Auental.\n\nStand: November 2023',
      case: 'pass',
      asOf: '2026-11-21',
    },
    {
      text: '# Datenschutzhinweise\n\nVerantwortlich ist die Gemeinde Auental.\n\nVersion vom 01.12.2023',
      case: 'pass',
      asOf: '2026-11-21',
    },
    {
      text: '# Datenschutzhinweise\n\nDie Server entsprechen dem Stand der Technik von 2015.',
      case: 'not-applicable',
    },
  ],
})

/** The day from which a date, given to the day, month or year, is too old; a month or year counts from its end. */
function expiry(written: string): string {
  const [year = '0', month = '12', day = '31'] = written.split('-')
  return [String(Number(year) + YEARS), month, day].join('-')
}
