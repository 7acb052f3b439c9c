import { rule } from './rule.ts'

export const placeholder = rule<'placeholders'>({
  id: 'placeholder',
  article: '12(1)',
  since: '0.1.0',
  needs: ['placeholders'],
  cases: {
    unfilled: {
      outcome: 'fail',
      severity: 'warning',
      de: 'An dieser Stelle steht noch ein Platzhalter der Vorlage.',
      en: 'A placeholder of the template is still here.',
    },
    variable: {
      outcome: 'review',
      de: 'Bitte prüfen: An dieser Stelle steht eine Variable der Vorlage.',
      en: 'Please check: a template variable stands here.',
      question: {
        de: 'Zu entscheiden ist, ob sie beim Veröffentlichen durch einen Wert ersetzt wird. Falls ja: keine Änderung; falls nein: bitte ausfüllen.',
        en: 'The question is whether it is replaced by a value when the text is published. If so: no change; if not: please fill it in.',
      },
    },
  },
  check: ({ placeholders }) =>
    placeholders.found.length > 0
      ? placeholders.found.map(({ value, at }) => ({
          case: value.kind === 'variable' ? 'variable' : 'unfilled',
          evidence: [at],
        }))
      : { case: 'pass', evidence: [] },
  text: {
    de: {
      title: 'Keine unausgefüllten Platzhalter',
      why: 'Ein Platzhalter sagt der betroffenen Person nichts; die Angabe, für die er steht, fehlt.',
      remedy: 'Ersetzen Sie den Platzhalter durch die Angabe.',
    },
    en: {
      title: 'No unfilled placeholders',
      why: 'A placeholder tells the data subject nothing; the information that it stands for is lacking.',
      remedy: 'Replace the placeholder by the information.',
    },
  },
  examples: [
    { text: 'Verantwortlich ist die [Name der Behörde], Rathausplatz 1.', case: 'unfilled' },
    { text: 'Sie erreichen uns unter Telefon XXXXX.', case: 'unfilled' },
    {
      text: 'Verantwortlich ist Erika Mustermann, Musterweg 1, 12345 Musterhausen.',
      case: 'unfilled',
    },
    { text: 'Sie erreichen uns unter {{ site.email }}.', case: 'variable' },
    {
      text: 'Sie erreichen uns [hier](https://auental.example/kontakt) und im Rathaus [Zimmer 12].',
      case: 'pass',
    },
  ],
})
