import { datedInstruments } from '../law/dated.ts'
import { rule } from './rule.ts'
import { voidInstrument } from './shapes/void-instrument.ts'

export const outdatedSafeHarbor = rule<'safeguards' | 'date'>({
  id: 'outdated-safe-harbor',
  article: '13(1)(f)',
  since: '0.1.0',
  needs: ['safeguards', 'date'],
  cases: {
    sole: {
      outcome: 'fail',
      severity: 'error',
      de: 'Als Garantie ist nur Safe Harbor genannt. Die Entscheidung ist spätestens seit {since} ungültig (EuGH C-362/14).',
      en: 'Safe Harbor is the only safeguard named. The decision has been invalid since {since} at the latest (CJEU C-362/14).',
    },
    'sole-when-written': {
      outcome: 'fail',
      severity: 'error',
      de: 'Als Garantie ist nur Safe Harbor genannt. Die Entscheidung ist spätestens seit {since} ungültig (EuGH C-362/14), also schon beim Stand {date}.',
      en: 'Safe Harbor is the only safeguard named. The decision has been invalid since {since} at the latest (CJEU C-362/14), so already at the date of the notice, {date}.',
    },
    beside: {
      outcome: 'fail',
      severity: 'warning',
      de: 'Neben anderen Garantien ist Safe Harbor genannt. Die Entscheidung ist spätestens seit {since} ungültig (EuGH C-362/14).',
      en: 'Safe Harbor is named beside other safeguards. The decision has been invalid since {since} at the latest (CJEU C-362/14).',
    },
    'beside-when-written': {
      outcome: 'fail',
      severity: 'warning',
      de: 'Neben anderen Garantien ist Safe Harbor genannt. Die Entscheidung ist spätestens seit {since} ungültig (EuGH C-362/14), also schon beim Stand {date}.',
      en: 'Safe Harbor is named beside other safeguards. The decision has been invalid since {since} at the latest (CJEU C-362/14), so already at the date of the notice, {date}.',
    },
  },
  check: voidInstrument(['safe-harbor']),
  explains: ['transfer-safeguards'],
  law: { entries: () => datedInstruments(['safe-harbor']), endedOnly: true },
  text: {
    de: {
      title: 'Safe Harbor dient nicht als Garantie',
      why: 'Der Europäische Gerichtshof hat die Safe-Harbor-Entscheidung im Oktober 2015 für ungültig erklärt. Sie trägt keine Übermittlung in die USA.',
      remedy:
        'Prüfen Sie, ob der Empfänger auf der Liste des EU-U.S. Data Privacy Framework steht, oder nennen Sie die Standardvertragsklauseln.',
    },
    en: {
      title: 'Safe Harbor does not serve as a safeguard',
      why: 'The Court of Justice declared the Safe Harbor decision invalid in October 2015. It carries no transfer to the USA.',
      remedy:
        'Check whether the recipient is on the list of the EU-U.S. Data Privacy Framework, or name the standard contractual clauses.',
    },
  },
  examples: [
    {
      text: 'Die Nordlicht Maps Inc. (USA) hat sich den Grundsätzen von Safe Harbor unterworfen.',
      case: 'sole',
    },
    {
      text: 'Stand: 4. April 2017\n\nDie Nordlicht Maps Inc. (USA) hat sich den Grundsätzen von Safe Harbor unterworfen.',
      case: 'sole-when-written',
    },
    {
      text: 'Unser Karteninstitut in den USA ist nach Safe Harbor zertifiziert; zudem gelten Standardvertragsklauseln.',
      case: 'beside',
    },
    {
      text: 'Stand: 4. April 2017\n\nUnser Karteninstitut in den USA ist nach Safe Harbor zertifiziert; zudem gelten Standardvertragsklauseln.',
      case: 'beside-when-written',
    },
    {
      text: 'Seit Safe Harbor für ungültig erklärt wurde, nutzen wir für die USA Standardvertragsklauseln.',
      case: 'pass',
    },
    {
      text: 'Die Nordlicht Maps Inc. (USA) hat sich den Grundsätzen von Safe Harbor unterworfen.',
      case: 'pass',
      asOf: '2014-03-01',
    },
    {
      text: 'Hinweise auf Urheberrechtsverletzungen prüfen wir nach dem DMCA Safe Harbor der USA.',
      case: 'not-applicable',
    },
  ],
})
