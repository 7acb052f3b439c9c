import { datedInstruments } from '../law/dated.ts'
import { rule } from './rule.ts'
import { voidInstrument } from './shapes/void-instrument.ts'

export const outdatedPrivacyShield = rule<'safeguards' | 'date'>({
  id: 'outdated-privacy-shield',
  article: '13(1)(f)',
  since: '0.1.0',
  needs: ['safeguards', 'date'],
  cases: {
    sole: {
      outcome: 'fail',
      severity: 'error',
      de: 'Als Garantie ist nur der Privacy Shield genannt. Er ist seit {since} ungültig (EuGH C-311/18).',
      en: 'The Privacy Shield is the only safeguard named. It has been invalid since {since} (CJEU C-311/18).',
    },
    'sole-when-written': {
      outcome: 'fail',
      severity: 'error',
      de: 'Als Garantie ist nur der Privacy Shield genannt. Er ist seit {since} ungültig (EuGH C-311/18), also schon beim Stand {date}.',
      en: 'The Privacy Shield is the only safeguard named. It has been invalid since {since} (CJEU C-311/18), so already at the date of the notice, {date}.',
    },
    beside: {
      outcome: 'fail',
      severity: 'warning',
      de: 'Neben anderen Garantien ist der Privacy Shield genannt. Er ist seit {since} ungültig (EuGH C-311/18).',
      en: 'The Privacy Shield is named beside other safeguards. It has been invalid since {since} (CJEU C-311/18).',
    },
    'beside-when-written': {
      outcome: 'fail',
      severity: 'warning',
      de: 'Neben anderen Garantien ist der Privacy Shield genannt. Er ist seit {since} ungültig (EuGH C-311/18), also schon beim Stand {date}.',
      en: 'The Privacy Shield is named beside other safeguards. It has been invalid since {since} (CJEU C-311/18), so already at the date of the notice, {date}.',
    },
  },
  check: voidInstrument(['privacy-shield']),
  explains: ['transfer-safeguards'],
  law: { entries: () => datedInstruments(['privacy-shield']), endedOnly: true },
  text: {
    de: {
      title: 'Der Privacy Shield dient nicht als Garantie',
      why: 'Der Europäische Gerichtshof hat den Privacy Shield für ungültig erklärt. Seitdem trägt er keine Übermittlung in die USA.',
      remedy:
        'Prüfen Sie, ob der Empfänger auf der Liste des EU-U.S. Data Privacy Framework steht, oder nennen Sie die Standardvertragsklauseln.',
    },
    en: {
      title: 'The Privacy Shield does not serve as a safeguard',
      why: 'The Court of Justice declared the Privacy Shield invalid. Since then it carries no transfer to the USA.',
      remedy:
        'Check whether the recipient is on the list of the EU-U.S. Data Privacy Framework, or name the standard contractual clauses.',
    },
  },
  examples: [
    {
      text: 'Die Nordlicht Maps Inc. (USA) ist nach dem Privacy Shield zertifiziert.',
      case: 'sole',
    },
    {
      text: 'Stand: 12. Mai 2022\n\nDie Nordlicht Maps Inc. (USA) ist nach dem Privacy Shield zertifiziert.',
      case: 'sole-when-written',
    },
    {
      text: 'Grundlage der Übermittlung in die USA sind der Privacy Shield und Standardvertragsklauseln.',
      case: 'beside',
    },
    {
      text: 'Stand: 12. Mai 2022\n\nGrundlage der Übermittlung in die USA sind der Privacy Shield und Standardvertragsklauseln.',
      case: 'beside-when-written',
    },
    {
      text: 'Seit der Privacy Shield vom Gerichtshof für ungültig erklärt wurde, stützen wir uns auf Standardvertragsklauseln.',
      case: 'pass',
    },
    {
      text: 'Die Nordlicht Maps Inc. (USA) ist nach dem Privacy Shield zertifiziert.',
      case: 'pass',
      asOf: '2019-05-01',
    },
    {
      text: 'Die Nordlicht Maps Inc. nimmt am EU-US- und am Swiss-US Privacy Shield teil.',
      case: 'sole',
    },
    {
      text: 'Die Säntis Karten AG stützt sich auf den Swiss-US Privacy Shield.',
      case: 'not-applicable',
    },
    { text: 'Eine Übermittlung in Drittländer findet nicht statt.', case: 'not-applicable' },
  ],
})
