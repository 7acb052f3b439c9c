import { basisAt, namesBasis, namesStatute } from './shapes/bases.ts'
import { rightRule } from './shapes/right.ts'

/** A warning at most: whether data are processed by automated means (Art. 20(1)(b)) is not visible in a text. */
export const rightToPortability = rightRule({
  id: 'right-to-portability',
  fact: 'portability',
  needs: ['legalBasis'],
  severity: 'warning',
  name: { de: 'das Recht auf Datenübertragbarkeit', en: 'right to data portability' },
  why: {
    de: 'Daten, die mit Einwilligung oder für einen Vertrag automatisiert verarbeitet werden, kann die betroffene Person mitnehmen.',
    en: 'Data subjects can take along data that are processed by automated means on the basis of consent or a contract.',
  },
  owed: ({ legalBasis }) => {
    const evidence = basisAt(legalBasis, '6.1.a', '6.1.b', '9.2.a')
    if (evidence.length > 0) return { owed: 'yes', because: 'basis-a-or-b', evidence }
    if (namesBasis(legalBasis) || namesStatute(legalBasis))
      return { owed: 'no', because: 'no-basis-a-or-b' }
    return { owed: 'unclear', because: 'basis-unknown' }
  },
  remedy: {
    de: 'Schreiben Sie, dass die bereitgestellten Daten in maschinenlesbarer Form verlangt werden können (Art. 20 DSGVO).',
    en: 'Say that the data provided can be demanded in a machine-readable form (Art. 20 GDPR).',
  },
  examples: [
    {
      text: '# Rechtsgrundlage\n\nGrundlage ist Ihre Einwilligung (Art. 6 Abs. 1 lit. a DSGVO).\n\n# Ihre Rechte\n\nSie haben ein Recht auf Datenübertragbarkeit.',
      case: 'pass',
    },
    {
      text: '# Rechtsgrundlage\n\nWir stützen uns auf Art. 6 Abs. 1 lit. b DSGVO.\n\n# Ihre Rechte\n\nSie können die Herausgabe in einem maschinenlesbaren Format verlangen.',
      case: 'pass',
    },
    {
      text: '# Rechtsgrundlage\n\nWir stützen uns auf Art. 6 Abs. 1 lit. b DSGVO.\n\n# Sicherheit\n\nDie Datenübertragung im Internet kann Sicherheitslücken haben.',
      case: 'missing',
    },
    {
      text: '# Rechtsgrundlage\n\nWir stützen uns auf Art. 6 Abs. 1 lit. b DSGVO.\n\n# Ihre Rechte\n\nEs gelten die Rechte nach Art. 15 bis 20 DSGVO.',
      case: 'incomplete',
    },
    {
      text: '# Rechtsgrundlage\n\nDas Standesamt Auental handelt nach Art. 6 Abs. 1 lit. e DSGVO.',
      case: 'not-applicable',
    },
    {
      text: '# Datenschutz\n\nDie Gemeinde Auental erfasst Ihren Namen, um die Anfrage zu bearbeiten.',
      case: 'missing-unclear',
    },
  ],
})
