import { rule } from './rule.ts'

export const rightUnlabelled = rule<'unlabelledRights'>({
  id: 'right-unlabelled',
  article: '13(2)(b)',
  since: '0.1.0',
  needs: ['unlabelledRights'],
  cases: {
    unlabelled: {
      outcome: 'fail',
      severity: 'warning',
      de: 'Der Eintrag nennt nur Art. {article} DSGVO, nicht das Recht selbst.',
      en: 'The entry gives only Art. {article} GDPR, not the right itself.',
    },
  },
  check: ({ unlabelledRights }) =>
    unlabelledRights.found.length > 0
      ? unlabelledRights.found.map(({ value, at }) => ({
          case: 'unlabelled',
          values: { article: value.article },
          evidence: [at],
        }))
      : { case: 'pass', evidence: [] },
  explains: [
    'right-to-erasure',
    'right-of-access',
    'right-to-rectification',
    'right-to-object',
    'right-to-restriction',
    'right-to-portability',
  ],
  text: {
    de: {
      title: 'Jeder Eintrag der Liste der Rechte nennt das Recht',
      why: 'Mit einer Artikelnummer allein kann die betroffene Person nichts anfangen; meist ist der Anfang des Eintrags beim Kopieren verloren gegangen.',
      remedy: 'Ergänzen Sie den Namen des Rechts, etwa „Recht auf Auskunft über die“.',
    },
    en: {
      title: 'Every entry of the list of rights names the right',
      why: 'A number of an article alone tells the data subject nothing; the beginning of the entry was mostly lost in copying.',
      remedy: 'Add the name of the right, such as “right of access to”.',
    },
  },
  examples: [
    {
      text: '# Ihre Rechte\n\n- zu den gespeicherten Angaben (Art. 15 DSGVO)\n- Recht auf Berichtigung (Art. 16 DSGVO)',
      case: 'unlabelled',
    },
    {
      text: '# Ihre Rechte\n\n- Auskunft (Art. 15 DSGVO)\n- Berichtigung (Art. 16 DSGVO)',
      case: 'pass',
    },
    {
      text: '# Rechtsgrundlagen\n\n- Anträge auf Förderung (Art. 6 Abs. 1 lit. e DSGVO)',
      case: 'pass',
    },
  ],
})
