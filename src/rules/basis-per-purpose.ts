import { rule } from './rule.ts'

export const basisPerPurpose = rule<'unassignedBases' | 'legalBasis'>({
  id: 'basis-per-purpose',
  article: '13(1)(c)',
  since: '0.1.0',
  needs: ['unassignedBases', 'legalBasis'],
  cases: {
    unassigned: {
      outcome: 'fail',
      severity: 'warning',
      de: 'Mehrere Rechtsgrundlagen sind aufgezählt (Art. 6 Abs. 1 lit. {letters} DSGVO), keine ist einem Zweck zugeordnet.',
      en: 'Several legal bases are listed (Art. 6(1)({letters}) GDPR), and none is assigned to a purpose.',
    },
  },
  check: ({ unassignedBases, legalBasis }) => {
    const [row] = unassignedBases.found
    if (row) {
      const values = { letters: [...row.value.letters].sort().join(', ') }
      return { case: 'unassigned', values, evidence: [row.at] }
    }
    const [basis] = legalBasis.found
    if (!basis) return { case: 'not-applicable', because: 'basis-unknown', evidence: [] }
    return { case: 'pass', evidence: [basis.at] }
  },
  text: {
    de: {
      title: 'Jede Rechtsgrundlage ist einem Zweck zugeordnet',
      why: 'Von der Grundlage hängt ab, ob man widerrufen, widersprechen oder Daten mitnehmen kann. Eine Liste lässt das nicht erkennen.',
      remedy: 'Ordnen Sie jedem Zweck seine Rechtsgrundlage zu, etwa in einer Tabelle.',
    },
    en: {
      title: 'Each legal basis is assigned to a purpose',
      why: 'Whether one can withdraw, object or take data along depends on the basis. A list does not show it.',
      remedy: 'Assign its legal basis to each purpose, for instance in a table.',
    },
  },
  examples: [
    {
      text: '# Hinweise\n\n## Rechtsgrundlagen\n\nRechtsgrundlagen sind Art. 6 Abs. 1 lit. a, lit. b und lit. f DSGVO.',
      case: 'unassigned',
    },
    {
      text: '# Hinweise\n\n## Rechtsgrundlagen\n\nFür den Rundbrief gilt Art. 6 Abs. 1 lit. a DSGVO, für den Beitrag lit. b, für die Statistik lit. f.',
      case: 'pass',
    },
    {
      text: '# Hinweise\n\n## Rundbrief\n\nRechtsgrundlage ist Art. 6 Abs. 1 lit. a DSGVO.\n\n## Allgemeines\n\nRechtsgrundlagen sind Art. 6 Abs. 1 lit. a, lit. b und lit. f DSGVO.',
      case: 'pass',
    },
    { text: 'Wir speichern die Daten bis zum Jahresende.', case: 'not-applicable' },
  ],
})
