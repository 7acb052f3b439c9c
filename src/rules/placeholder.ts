import { type Judgement, rule } from './rule.ts'

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
      de: 'Im Text stehen Variablen der Vorlage (Zahl: {count}), zuerst: {first}.',
      en: 'Template variables stand in the text (number: {count}), first: {first}.',
      question: {
        de: 'Zu entscheiden ist, ob sie beim Veröffentlichen durch Werte ersetzt werden. Falls ja: bitte den veröffentlichten Text prüfen lassen; falls nein: bitte ausfüllen.',
        en: 'The question is whether they are replaced by values when the text is published. If so: please have the published text examined; if not: please fill them in.',
      },
    },
  },
  check: ({ placeholders: { found } }) => {
    const variables = found.filter(({ value }) => value.kind === 'variable')
    const unfilled = found.filter(({ value }) => value.kind !== 'variable')
    const judged = unfilled.map(({ at }): Judgement => ({ case: 'unfilled', evidence: [at] }))
    const [first] = variables
    if (first) {
      const values = { count: String(variables.length), first: first.value.words ?? '' }
      judged.push({ case: 'variable', values, evidence: variables.map(({ at }) => at) })
    }
    return judged.length > 0 ? judged : { case: 'pass', evidence: [] }
  },
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
