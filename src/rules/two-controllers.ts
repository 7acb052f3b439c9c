import { rule } from './rule.ts'

export const twoControllers = rule<'rivals' | 'controller'>({
  id: 'two-controllers',
  article: '13(1)(a)',
  since: '0.1.0',
  needs: ['rivals', 'controller'],
  cases: {
    different: {
      outcome: 'review',
      de: 'Zwei Abschnitte nennen verschiedene Verantwortliche, der zweite: {name}.',
      en: 'Two sections name different controllers, the second: {name}.',
      question: {
        de: 'Zu entscheiden ist, wer für diese Verarbeitung verantwortlich ist. Falls nur eine Stelle: bitte die andere streichen; falls jede für einen Teil: sagen, wofür; falls beide gemeinsam: das sagen.',
        en: 'The question is who controls this processing. If one body only: please strike the other; if each for a part: say for which; if both jointly: say so.',
      },
    },
  },
  check: ({ rivals, controller }) => {
    const rival = rivals.found.find(({ value }) => value.kind === 'controllers')
    if (rival) {
      const { name, against } = rival.value
      return { case: 'different', values: { name }, evidence: [against, rival.at] }
    }
    const [first] = controller.found
    if (!first) return { case: 'not-applicable', because: 'nothing', evidence: [] }
    return { case: 'pass', evidence: [first.at] }
  },
  text: {
    de: {
      title: 'Für eine Verarbeitung steht fest, wer verantwortlich ist',
      why: 'Wer zwei Verantwortliche liest, weiß nicht, an wen er sich wenden muss.',
      remedy:
        'Nennen Sie einen Verantwortlichen, oder sagen Sie, welche Stelle für welchen Teil verantwortlich ist.',
    },
    en: {
      title: 'For one processing it is clear who is the controller',
      why: 'Whoever reads of two controllers does not know to whom to turn.',
      remedy: 'Name one controller, or say which body is responsible for which part.',
    },
  },
  examples: [
    {
      text: '# Hinweise zur Anmeldung\n\n## Verantwortlicher\n\nStadt Auental, Marktplatz 1, 12345 Auental\n\n## Zweck\n\nWir bearbeiten die Anmeldung.\n\n## Verantwortliche Stelle\n\nBergland Veranstaltungs GmbH, Seeweg 3, 54321 Bergstadt',
      case: 'different',
    },
    {
      text: '# Hinweise zur Anmeldung\n\n## Verantwortlicher\n\nTanzhaus Auental GmbH, Marktplatz 1, 12345 Auental\n\n## Zweck\n\nWir bearbeiten die Anmeldung.\n\n## Verantwortliche Stelle\n\nBergland Veranstaltungs GmbH, Seeweg 3, 54321 Bergstadt',
      case: 'different',
    },
    {
      text: '# Hinweise zur Anmeldung\n\n## Verantwortlicher\n\nStadt Auental, Marktplatz 1, 12345 Auental',
      case: 'pass',
    },
    {
      text: '# Hinweise zur Anmeldung\n\n## Verantwortlicher\n\nStadt Auental, Marktplatz 1, 12345 Auental. Im Gutachterausschuss ist dieser selbst verantwortlich.',
      case: 'pass',
    },
    { text: 'Wir verarbeiten Ihre Angaben zur Anmeldung.', case: 'not-applicable' },
  ],
})
