import { basisAt, namesBasis, namesStatute } from './shapes/bases.ts'
import { rightRule } from './shapes/right.ts'

export const rightToObject = rightRule({
  id: 'right-to-object',
  fact: 'objection',
  needs: ['legalBasis', 'directMarketing'],
  name: { de: 'das Widerspruchsrecht', en: 'right to object' },
  why: {
    de: 'Wer Daten auf eine öffentliche Aufgabe oder auf berechtigte Interessen stützt, muss auf den Widerspruch ausdrücklich hinweisen (Art. 21 Abs. 4 DSGVO).',
    en: 'Where data are processed for a public task or for legitimate interests, the right to object has to be brought to attention explicitly (Art. 21(4) GDPR).',
  },
  owed: ({ legalBasis, directMarketing }) => {
    const evidence = [
      ...basisAt(legalBasis, '6.1.e', '6.1.f'),
      ...directMarketing.found.slice(0, 1).map(({ at }) => at),
    ].slice(0, 1)
    if (evidence.length > 0) return { owed: 'yes', because: 'basis-e-or-f', evidence }
    if (namesStatute(legalBasis)) return { owed: 'unclear', because: 'basis-open' }
    if (namesBasis(legalBasis)) return { owed: 'no', because: 'no-basis-e-or-f' }
    return { owed: 'unclear', because: 'basis-unknown' }
  },
  remedy: {
    de: 'Schreiben Sie, getrennt von anderen Angaben, dass der Verarbeitung widersprochen werden kann (Art. 21 Abs. 4 DSGVO).',
    en: 'Say, apart from other information, that one may object to the processing (Art. 21(4) GDPR).',
  },
  examples: [
    {
      text: '# Rechtsgrundlage\n\nGrundlage ist Art. 6 Abs. 1 lit. e DSGVO.\n\n# Ihre Rechte\n\nSie haben ein Widerspruchsrecht gegen die Verarbeitung.',
      case: 'pass',
    },
    {
      text: '# Rechtsgrundlage\n\nDie Verarbeitung beruht auf Art. 6 Abs. 1 lit. f DSGVO.\n\n# Ihre Rechte\n\nSie haben ein Recht auf Auskunft.',
      case: 'missing',
    },
    {
      text: '# Rechtsgrundlage\n\nDie Verarbeitung beruht auf Art. 6 Abs. 1 lit. f DSGVO.\n\n# Newsletter\n\nSie können dem Newsletter jederzeit widersprechen.',
      case: 'incomplete',
    },
    {
      text: '# Rechtsgrundlage\n\nGrundlage der Mitgliedschaft ist der Vertrag (Art. 6 Abs. 1 lit. b DSGVO).',
      case: 'not-applicable',
    },
    {
      text: '# Datenschutz\n\nDie Gemeinde Auental erfasst Ihren Namen, um die Anfrage zu bearbeiten.',
      case: 'missing-unclear',
    },
    {
      text: '# Legal basis\n\nWe rely on Art. 6(1)(e) GDPR.\n\n# Rights\n\nVisitors have the right:\n\n- To object to the storage of data that are processed on that basis (Article 21 GDPR)',
      case: 'pass',
    },
    {
      text: '# Legal basis\n\nWe rely on Art. 6(1)(f) GDPR.\n\n# Your rights\n\n## Right to object (Art. 21)\n\nObject to processing based on our legitimate interests.',
      case: 'pass',
    },
    {
      text: '# Legal basis\n\nWe rely on Art. 6(1)(f) GDPR.\n\n# Marketing\n\nYou may opt out of receiving our marketing letters.',
      case: 'incomplete',
    },
  ],
})
