import { rule } from './rule.ts'

/** The item whose gap an entry that cites the article may be the reason of; never another right's. */
const ITEM_OF_ARTICLE: Readonly<Record<string, string>> = {
  15: 'right-of-access',
  16: 'right-to-rectification',
  17: 'right-to-erasure',
  18: 'right-to-restriction',
  20: 'right-to-portability',
  21: 'right-to-object',
}

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
          explains: [ITEM_OF_ARTICLE[value.article]].filter((item) => item !== undefined),
        }))
      : { case: 'pass', evidence: [] },
  explains: Object.values(ITEM_OF_ARTICLE),
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
