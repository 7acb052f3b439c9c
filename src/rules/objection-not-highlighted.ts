import { rule } from './rule.ts'
import { basisAt } from './shapes/bases.ts'

export const objectionNotHighlighted = rule<
  'objection' | 'objectionPlace' | 'legalBasis' | 'directMarketing' | 'document' | 'regime'
>({
  id: 'objection-not-highlighted',
  article: '21(4)',
  since: '0.1.0',
  needs: ['objection', 'objectionPlace', 'legalBasis', 'directMarketing', 'document', 'regime'],
  cases: {
    among: {
      outcome: 'fail',
      severity: 'note',
      de: 'Auf das Widerspruchsrecht wird nur in einer Reihe mit anderen Rechten hingewiesen. Bei Art. 6 Abs. 1 lit. e und f DSGVO und bei Direktwerbung muss der Hinweis verständlich und getrennt von anderen Angaben stehen.',
      en: 'The right to object is stated only in a row with other rights. With Art. 6(1)(e) and (f) GDPR and direct marketing it has to be presented clearly and separately from other information.',
    },
  },
  check: ({ objection, objectionPlace, legalBasis, directMarketing, document, regime }) => {
    if (regime.found.some(({ value }) => value === 'police' || value === 'fines'))
      return { case: 'not-applicable', because: 'other-regime', evidence: [] }
    const isOwed =
      basisAt(legalBasis, '6.1.e', '6.1.f').length > 0 || directMarketing.found.length > 0
    if (!isOwed) return { case: 'not-applicable', because: 'no-basis-e-or-f', evidence: [] }
    const [first] = objectionPlace.found
    if (objection.stated !== 'yes' || !first)
      return { case: 'not-applicable', because: 'nothing', evidence: [] }
    const apart = objectionPlace.found.find(({ value }) => value.kind === 'apart')
    if (apart) return { case: 'pass', evidence: [apart.at] }
    // Only of a page is the layout known: frames and print of other formats may be lost in reading.
    const isPage = document.found[0]?.value.format === 'html'
    return { case: 'among', evidence: [first.at], ...(isPage && { severity: 'warning' as const }) }
  },
  text: {
    de: {
      title: 'Auf das Widerspruchsrecht wird gesondert hingewiesen',
      why: 'Art. 21 Abs. 4 DSGVO verlangt einen ausdrücklichen Hinweis, der von anderen Informationen getrennt ist. Druckbild und Rahmen können beim Lesen der Datei verloren gegangen sein.',
      remedy:
        'Setzen Sie das Widerspruchsrecht unter eine eigene Überschrift, mit seinen Voraussetzungen und dem Weg, es auszuüben.',
    },
    en: {
      title: 'The right to object is presented separately',
      why: 'Art. 21(4) GDPR demands an explicit notice apart from other information. Print and frames may have been lost in reading the file.',
      remedy:
        'Put the right to object under a heading of its own, with its conditions and the way to exercise it.',
    },
  },
  examples: [
    {
      text: '# Rechtsgrundlage\n\nDie Verarbeitung beruht auf Art. 6 Abs. 1 lit. f DSGVO.\n\n# Ihre Rechte\n\nSie können Auskunft, Berichtigung und Löschung verlangen; auch ein Recht auf Widerspruch besteht.',
      case: 'among',
    },
    {
      text: '# Legal basis\n\nThe basis of the processing is Art. 6(1)(f) GDPR.\n\n# Your rights\n\nYou may ask for access and erasure, and you have the right to object.',
      case: 'among',
    },
    {
      text: '# Rechtsgrundlage\n\nDie Verarbeitung beruht auf Art. 6 Abs. 1 lit. f DSGVO.\n\n# Ihre Rechte\n\nIhnen steht ein Recht auf Auskunft und auf Löschung zu.\n\n# Widerspruchsrecht\n\nSie haben das Recht, der Verarbeitung aus Gründen Ihrer besonderen Situation zu widersprechen.',
      case: 'pass',
    },
    {
      text: '# Rechtsgrundlage\n\nGrundlage ist Ihre Einwilligung (Art. 6 Abs. 1 lit. a DSGVO).\n\n# Ihre Rechte\n\nIhnen steht ein Recht auf Auskunft und auf Widerspruch zu.',
      case: 'not-applicable',
    },
  ],
})
