import { rule } from './rule.ts'
import { isDoubtful } from './verdict.ts'

export const dateMissing = rule<'date' | 'layer'>({
  id: 'date-missing',
  article: '12(1)',
  since: '0.1.0',
  needs: ['date', 'layer'],
  cases: {
    missing: {
      outcome: 'fail',
      severity: 'note',
      de: 'Ein Stand oder Datum der Fassung wurde nicht gefunden.',
      en: 'A date or version of the text was not found.',
    },
  },
  check: ({ date, layer }, context) => {
    const [first] = date.found
    if (first) return { case: 'pass', evidence: [first.at] }
    // A sign or a short first layer need not say when it was written.
    if (layer.stated === 'yes')
      return { case: 'not-applicable', because: 'first-layer', evidence: [] }
    if (isDoubtful(context))
      return { case: 'not-evaluated', because: 'text-doubtful', evidence: [] }
    return { case: 'missing', evidence: [] }
  },
  text: {
    de: {
      title: 'Der Text trägt einen Stand',
      why: 'Mit einem Stand lässt sich nachweisen, welche Fassung wann galt. Vorgeschrieben ist er nicht.',
      remedy: 'Setzen Sie einen Stand, etwa „Stand: Mai 2026“.',
    },
    en: {
      title: 'The text bears a date',
      why: 'With a date it can be shown which version applied when. No law demands it.',
      remedy: 'Add a date, such as "as of May 2026".',
    },
  },
  examples: [
    { text: '# Datenschutz\n\nStand 05/2026\n\nWir verarbeiten Ihren Namen.', case: 'pass' },
    {
      text: '# Datenschutz\n\nDie Satzung vom 3. Mai 2021 gilt. Wir verarbeiten Ihren Namen.',
      case: 'missing',
    },
  ],
})
