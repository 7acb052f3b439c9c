import { rule } from './rule.ts'

export const aiToolUnexplained = rule<'aiTools'>({
  id: 'ai-tool-unexplained',
  article: '13(1)',
  since: '0.1.0',
  needs: ['aiTools'],
  cases: {
    'no-purpose': {
      outcome: 'review',
      de: 'Der Text nennt „{name}“; wofür das Werkzeug eingesetzt wird, wurde in diesem Abschnitt nicht gefunden.',
      en: 'The text names “{name}”; what the tool is used for was not found in this section.',
      question: {
        de: 'Zu entscheiden ist, ob dabei personenbezogene Daten verarbeitet werden. Falls ja: bitte Zweck, Empfänger und Speicherdauer nennen; falls nein: keine Änderung.',
        en: 'The question is whether personal data are processed with it. If so: please name purpose, recipient and period of storage; if not: no change.',
      },
    },
    'no-recipient': {
      outcome: 'review',
      de: 'Der Text nennt „{name}“; wer die Eingaben erhält, wurde in diesem Abschnitt nicht gefunden.',
      en: 'The text names “{name}”; who receives the input was not found in this section.',
      question: {
        de: 'Zu entscheiden ist, ob dabei personenbezogene Daten an einen Anbieter gehen. Falls ja: bitte ihn und die Speicherdauer nennen; falls nein: keine Änderung.',
        en: 'The question is whether personal data go to a provider. If so: please name it and the period of storage; if not: no change.',
      },
    },
  },
  check: ({ aiTools: { found } }) => {
    const [first] = found
    if (!first) return { case: 'not-applicable', because: 'nothing', evidence: [] }
    // Storage alone may be told for all data at once, elsewhere.
    const open = (what: 'purpose' | 'recipient') =>
      found.find(({ value }) => value.lacks.includes(what))
    const purpose = open('purpose')
    const lacking = purpose ?? open('recipient')
    if (!lacking) return { case: 'pass', evidence: [first.at] }
    const values = { name: lacking.value.name }
    return { case: purpose ? 'no-purpose' : 'no-recipient', values, evidence: [lacking.at] }
  },
  text: {
    de: {
      title: 'Zu Werkzeugen der künstlichen Intelligenz stehen Zweck und Empfänger',
      why: 'Was in ein solches Werkzeug eingegeben wird, erhält meist dessen Anbieter.',
      remedy: 'Sagen Sie, wofür das Werkzeug dient, wer die Eingaben erhält und wie lange.',
    },
    en: {
      title: 'Of tools of artificial intelligence, purpose and recipient are told',
      why: 'What is put into such a tool usually reaches its provider.',
      remedy: 'Say what the tool is for, who receives the input, and for how long.',
    },
  },
  examples: [
    {
      text: '# Hinweise\n\n## Bürgerservice\n\nWir nutzen ChatGPT zur Beantwortung von Anfragen.',
      case: 'no-recipient',
    },
    {
      text: '# Hinweise\n\n## Werkzeuge\n\nChatGPT wird genutzt.',
      case: 'no-purpose',
    },
    {
      text: '# Hinweise\n\n## Bürgerservice\n\nWir nutzen einen KI-Chatbot zur Beantwortung von Anfragen. Anbieter ist die Bergland Sprachdienste GmbH. Die Eingaben werden nach 30 Tagen gelöscht.',
      case: 'pass',
    },
    {
      text: '# Hinweise\n\n## Bürgerservice\n\nWir setzen keine KI-Systeme ein.',
      case: 'not-applicable',
    },
    {
      text: '# Hinweise\n\nVerantwortlich ist das Institut für Künstliche Intelligenz Auental, das Daten verarbeitet.',
      case: 'not-applicable',
    },
  ],
})
