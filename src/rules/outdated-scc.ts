import { datedInstruments } from '../law/dated.ts'
import { rule } from './rule.ts'
import { voidInstrument } from './shapes/void-instrument.ts'

export const outdatedScc = rule<'safeguards' | 'date'>({
  id: 'outdated-scc',
  article: '13(1)(f)',
  since: '0.1.0',
  needs: ['safeguards', 'date'],
  cases: {
    sole: {
      outcome: 'fail',
      severity: 'error',
      de: 'Als Garantie sind nur frühere Standardvertragsklauseln genannt. Auf sie kann seit {since} keine Übermittlung mehr gestützt werden (Art. 4 des Beschlusses (EU) 2021/914).',
      en: 'Former standard contractual clauses are the only safeguard named. Since {since} no transfer can rest on them (Art. 4 of Decision (EU) 2021/914).',
    },
    'sole-when-written': {
      outcome: 'fail',
      severity: 'error',
      de: 'Als Garantie sind nur frühere Standardvertragsklauseln genannt. Auf sie kann seit {since} keine Übermittlung mehr gestützt werden (Art. 4 des Beschlusses (EU) 2021/914), also schon beim Stand {date}.',
      en: 'Former standard contractual clauses are the only safeguard named. Since {since} no transfer can rest on them (Art. 4 of Decision (EU) 2021/914), so already at the date of the notice, {date}.',
    },
    beside: {
      outcome: 'fail',
      severity: 'warning',
      de: 'Neben anderen Garantien sind frühere Standardvertragsklauseln genannt. Auf sie kann seit {since} keine Übermittlung mehr gestützt werden (Art. 4 des Beschlusses (EU) 2021/914).',
      en: 'Former standard contractual clauses are named beside other safeguards. Since {since} no transfer can rest on them (Art. 4 of Decision (EU) 2021/914).',
    },
    'beside-when-written': {
      outcome: 'fail',
      severity: 'warning',
      de: 'Neben anderen Garantien sind frühere Standardvertragsklauseln genannt. Auf sie kann seit {since} keine Übermittlung mehr gestützt werden (Art. 4 des Beschlusses (EU) 2021/914), also schon beim Stand {date}.',
      en: 'Former standard contractual clauses are named beside other safeguards. Since {since} no transfer can rest on them (Art. 4 of Decision (EU) 2021/914), so already at the date of the notice, {date}.',
    },
  },
  check: voidInstrument(['scc-2001-2004', 'scc-2010']),
  explains: ['transfer-safeguards'],
  law: { entries: () => datedInstruments(['scc-2001-2004', 'scc-2010']), endedOnly: true },
  text: {
    de: {
      title: 'Genannte Standardvertragsklauseln sind die heutigen',
      why: 'Die Klauseln nach den Entscheidungen 2001/497/EG, 2004/915/EG und 2010/87/EU sind durch den Beschluss (EU) 2021/914 abgelöst; die Übergangsfrist für bestehende Verträge ist abgelaufen.',
      remedy:
        'Schließen Sie mit dem Empfänger die Klauseln nach dem Beschluss (EU) 2021/914 und nennen Sie diese; die Nummer ist nicht geschuldet.',
    },
    en: {
      title: 'Standard contractual clauses that are named are those of today',
      why: 'The clauses of Decisions 2001/497/EC, 2004/915/EC and 2010/87/EU were replaced by Decision (EU) 2021/914; the time allowed for existing contracts has passed.',
      remedy:
        'Conclude the clauses of Decision (EU) 2021/914 with the recipient and name those; the number is not owed.',
    },
  },
  examples: [
    {
      text: 'Die Übermittlung in die USA beruht auf Standardvertragsklauseln nach dem Beschluss 2010/87/EU.',
      case: 'sole',
    },
    {
      text: 'Stand: 9. Mai 2023\n\nDie Übermittlung nach Indien beruht auf Standardvertragsklauseln (2004/915/EG).',
      case: 'sole-when-written',
    },
    {
      text: 'Für Indien gelten die Klauseln des Beschlusses 2010/87/EU.\n\nFür die Bergland Mail Inc. in den USA gilt das Data Privacy Framework.',
      case: 'beside',
    },
    {
      text: 'Stand: 9. Mai 2023\n\nFür Indien gelten die Klauseln des Beschlusses 2010/87/EU.\n\nFür Konzernfirmen dort gelten Binding Corporate Rules.',
      case: 'beside-when-written',
    },
    {
      text: 'Die Standardvertragsklauseln nach 2010/87/EU wurden durch den Beschluss (EU) 2021/914 ersetzt, den wir für Indien verwenden.',
      case: 'pass',
    },
    {
      text: 'Die Übermittlung in die USA beruht auf Standardvertragsklauseln nach dem Beschluss 2010/87/EU.',
      case: 'pass',
      asOf: '2022-06-01',
    },
    {
      text: 'Die Übermittlung nach Indien beruht auf Standardvertragsklauseln der Kommission.',
      case: 'not-applicable',
    },
  ],
})
