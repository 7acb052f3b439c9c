import { type Judgement, rule } from './rule.ts'

export const basisArticleMismatch = rule<'basisSlips' | 'citations'>({
  id: 'basis-article-mismatch',
  article: '13(1)(c)',
  since: '0.1.0',
  needs: ['basisSlips', 'citations'],
  cases: {
    letter: {
      outcome: 'fail',
      severity: 'warning',
      de: '„{words}“ steht neben Art. 6 Abs. 1 lit. {letter} DSGVO; dieser Grund ist lit. {right}. Offen bleibt, worauf die Verarbeitung beruht.',
      en: '"{words}" stands beside Art. 6(1)({letter}) GDPR; this ground is ({right}). It remains open what the processing rests on.',
    },
    'no-basis': {
      outcome: 'fail',
      severity: 'warning',
      de: 'Art. {words} DSGVO ist als Rechtsgrundlage genannt, erlaubt aber keine Verarbeitung.',
      en: 'Art. {words} GDPR is named as a legal basis, but allows no processing.',
    },
    clauses: {
      outcome: 'review',
      de: '„{words}“ steht neben Art. 46 Abs. 2 lit. d DSGVO. Die Klauseln der Kommission sind lit. c.',
      en: '"{words}" stands beside Art. 46(2)(d) GDPR. The clauses of the Commission are (c).',
      question: {
        de: 'Zu entscheiden ist, ob die Klauseln der Kommission gemeint sind. Falls ja: bitte lit. c nennen; falls nein: keine Änderung.',
        en: 'The question is whether the clauses of the Commission are meant. If so: please cite (c); if not: no change.',
      },
    },
  },
  check: ({ basisSlips, citations }): Judgement | Judgement[] => {
    const seen = new Set<string>()
    const slips = basisSlips.found.filter(({ value }) => {
      const key = [value.kind, value.letter, value.right, value.kind === 'letter' || value.words]
      return seen.has(key.join(' ')) ? false : seen.add(key.join(' '))
    })
    if (slips.length > 0) {
      return slips.map(({ value, at }) => {
        const { words, letter, right } = value
        return { case: value.kind, values: { words, letter, right }, evidence: [at] }
      })
    }
    const ours = citations.found.find(({ value }) => value.law === 'GDPR')
    if (!ours) return { case: 'not-applicable', because: 'nothing', evidence: [] }
    return { case: 'pass', evidence: [ours.at] }
  },
  text: {
    de: {
      title: 'Die zitierte Stelle trägt die genannte Rechtsgrundlage',
      why: 'Von der Rechtsgrundlage hängen Widerruf, Widerspruch und Übertragbarkeit ab. Nennen Worte und Fundstelle verschiedene Gründe, sind diese Rechte nicht zu erkennen.',
      remedy:
        'Klären Sie, worauf die Verarbeitung beruht, und passen Sie Worte oder Fundstelle an.',
    },
    en: {
      title: 'The provision cited carries the legal basis named',
      why: 'Withdrawal, objection and portability depend on the legal basis. Where words and reference name different grounds, these rights cannot be told.',
      remedy: 'Find out what the processing rests on, and correct the words or the reference.',
    },
  },
  examples: [
    {
      text: 'Die Verarbeitung beruht auf unserem berechtigten Interesse an sicheren Systemen (Art. 6 Abs. 1 lit. f DSGVO).',
      case: 'pass',
    },
    {
      text: 'Ohne Ihre Einwilligung nutzen wir die Daten nach Art. 6 Abs. 1 lit. b DSGVO.',
      case: 'pass',
    },
    {
      text: 'Die Erfüllung gesetzlicher Pflichten (Art. 6 Abs. 1 lit. e DSGVO) und der Aufgaben der Gemeinde verlangt die Angaben.',
      case: 'pass',
    },
    {
      text: 'Rechtsgrundlagen sind Einwilligung und Vertrag (Art. 6 Abs. 1 lit. a und b DSGVO). Wir informieren nach Art. 13 DSGVO.',
      case: 'pass',
    },
    {
      text: 'Wir berufen uns auf berechtigte Interessen nach Art. 6 Abs. 1 lit. e DSGVO.',
      case: 'letter',
    },
    {
      text: 'Den Rundbrief senden wir auf Grund Ihrer Einwilligung; Rechtsgrundlage: Art. 6 Abs. 1 (b) DSGVO.',
      case: 'letter',
    },
    { text: 'Grundlage ist Art. 6 Abs. 1 lit. c DSGVO (Einwilligung).', case: 'letter' },
    { text: 'Rechtsgrundlage der Verarbeitung ist Art. 13 DSGVO.', case: 'no-basis' },
    {
      text: 'Wir verarbeiten die Angaben auf Grundlage von Art. 9 Abs. 1 DSGVO.',
      case: 'no-basis',
    },
    {
      text: 'Mit dem Dienst in Kanada gelten Standardvertragsklauseln nach Art. 46 Abs. 2 lit. d DSGVO.',
      case: 'clauses',
    },
    { text: 'Wir nehmen den Datenschutz ernst.', case: 'not-applicable' },
  ],
})
