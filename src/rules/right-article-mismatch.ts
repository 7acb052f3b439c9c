import { rule } from './rule.ts'

const MOST_PLACES = 5

export const rightArticleMismatch = rule<'rightSlips' | 'citations'>({
  id: 'right-article-mismatch',
  article: '12(1)',
  since: '0.1.0',
  needs: ['rightSlips', 'citations'],
  cases: {
    one: {
      outcome: 'fail',
      severity: 'warning',
      de: '„{words}“ steht neben Art. {article} DSGVO; dieses Recht folgt aus {right}.',
      en: '"{words}" stands beside Art. {article} GDPR; this right follows from {right}.',
    },
    several: {
      outcome: 'fail',
      severity: 'warning',
      de: '{count} Rechte stehen neben einem falschen Artikel der DSGVO, das erste („{words}“) neben Art. {article} statt {right}.',
      en: '{count} rights stand beside a wrong article of the GDPR, the first ("{words}") beside Art. {article} instead of {right}.',
    },
  },
  check: ({ rightSlips, citations }) => {
    const { found } = rightSlips
    const [first] = found
    if (first) {
      const { words, article, right } = first.value
      const values = { words, article, right: cited(right), count: String(found.length) }
      const evidence = found.slice(0, MOST_PLACES).map(({ at }) => at)
      return { case: found.length > 1 ? 'several' : 'one', values, evidence }
    }
    const ours = citations.found.find(({ value }) => value.law === 'GDPR')
    if (!ours) return { case: 'not-applicable', because: 'nothing', evidence: [] }
    return { case: 'pass', evidence: [ours.at] }
  },
  text: {
    de: {
      title: 'Die Rechte stehen neben ihrem Artikel',
      why: 'Wer ein Recht nachschlägt und unter dem genannten Artikel ein anderes findet, weiß nicht, welches gemeint ist. Ein Widerruf der Einwilligung ist kein Widerspruch nach Art. 21 DSGVO.',
      remedy:
        'Berichtigen Sie den Artikel oder lassen Sie ihn weg: Die Fundstelle ist nicht vorgeschrieben.',
    },
    en: {
      title: 'The rights stand beside their articles',
      why: 'Whoever looks a right up and finds another one under the article named cannot tell which is meant. Withdrawing consent is no objection under Art. 21 GDPR.',
      remedy: 'Correct the article or leave it out: the reference is not required.',
    },
  },
  examples: [
    {
      text: 'Sie haben das Recht auf Auskunft (Art. 15 DSGVO), Berichtigung (Art. 16 DSGVO) und Löschung (Art. 17 DSGVO).',
      case: 'pass',
    },
    {
      text: 'Sie können Berichtigung oder Löschung verlangen (Art. 16, 17 DSGVO). Einwilligungen können Sie widerrufen, der Verarbeitung nach Art. 21 DSGVO widersprechen.',
      case: 'pass',
    },
    {
      text: 'Gemäß Art. 18 DSGVO folgt statt einer Löschung nur eine Einschränkung.',
      case: 'pass',
    },
    {
      text: 'Nach Berichtigung, Löschung oder Einschränkung unterrichten wir die Empfänger. Die Mitteilung der Löschung folgt Art. 19 DSGVO.',
      case: 'pass',
    },
    { text: 'Sie haben ein Recht auf Löschung (Art. 16 DSGVO).', case: 'one' },
    {
      text: 'Gemäß Art. 17 DSGVO haben Sie das Recht auf Berichtigung unrichtiger Daten.',
      case: 'one',
    },
    {
      text: 'Ihre Einwilligung können Sie jederzeit mit dem Widerruf nach Art. 21 DSGVO beenden.',
      case: 'one',
    },
    {
      text: '# Ihre Rechte\n\n- Recht auf Auskunft (Art. 16 DSGVO)\n- Recht auf Berichtigung (Art. 17 DSGVO)\n- Recht auf Löschung (Art. 18 DSGVO)',
      case: 'several',
    },
    { text: 'Wir nehmen den Datenschutz ernst.', case: 'not-applicable' },
  ],
})

/** "7(3)" as it is cited. */
function cited(article: string): string {
  return `Art. ${article.replace(/\((\d)\)/, ' Abs. $1')}`
}
