import { rule } from './rule.ts'

export const twoDpos = rule<'rivals' | 'dpo'>({
  id: 'two-dpos',
  article: '13(1)(b)',
  since: '0.1.0',
  needs: ['rivals', 'dpo'],
  cases: {
    different: {
      outcome: 'review',
      de: 'Zwei Abschnitte nennen verschiedene Datenschutzbeauftragte; der zweite ist unter {name} zu erreichen.',
      en: 'Two sections name different data protection officers; the second is reached at {name}.',
      question: {
        de: 'Zu entscheiden ist, wer benannt ist. Falls nur eine Person: bitte die andere Angabe streichen; falls beide: sagen, wofür.',
        en: 'The question is who is designated. If one person only: please strike the other; if both: say for what.',
      },
    },
  },
  check: ({ rivals, dpo }) => {
    const rival = rivals.found.find(({ value }) => value.kind === 'officers')
    if (rival) {
      const { name, against } = rival.value
      return { case: 'different', values: { name }, evidence: [against, rival.at] }
    }
    const [first] = dpo.found
    if (!first) return { case: 'not-applicable', because: 'nothing', evidence: [] }
    return { case: 'pass', evidence: [first.at] }
  },
  text: {
    de: {
      title: 'Für eine Verarbeitung steht fest, wer Datenschutzbeauftragter ist',
      why: 'Zwei Adressen lassen offen, wer zuständig ist; oft ist eine aus einer Vorlage stehen geblieben.',
      remedy: 'Streichen Sie die überholte Angabe.',
    },
    en: {
      title: 'For one processing it is clear who is the data protection officer',
      why: 'Two addresses leave open who is competent; often one was left over from a template.',
      remedy: 'Strike the one that no longer holds.',
    },
  },
  examples: [
    {
      text: '# Hinweise der Stadt Auental\n\n## Datenschutzbeauftragter\n\nE-Mail: datenschutz@auental.example\n\n## Zweck\n\nWir bearbeiten die Anmeldung.\n\n## Datenschutzbeauftragte\n\nE-Mail: dsb@bergland.example',
      case: 'different',
    },
    {
      text: '# Hinweise der Stadt Auental\n\n## Datenschutzbeauftragter\n\nE-Mail: datenschutz@auental.example',
      case: 'pass',
    },
    {
      text: '# Hinweise der Stadt Auental\n\n## Datenschutzbeauftragter\n\nE-Mail: datenschutz@auental.example oder dsb@bergland.example',
      case: 'pass',
    },
    { text: 'Wir verarbeiten Ihre Angaben zur Anmeldung.', case: 'not-applicable' },
  ],
})
