import { rule } from './rule.ts'

export const sourceOfData = rule<'origin'>({
  id: 'source-of-data',
  article: '14(2)(f)',
  since: '0.1.0',
  needs: ['origin'],
  cases: {
    'no-source': {
      outcome: 'review',
      de: 'Der Titel nennt auch Art. 14 DSGVO, also Daten von anderen. Woher Daten kommen, wurde nicht gefunden.',
      en: 'The title cites Art. 14 GDPR too, that is, data from others. Where data come from was not found.',
      question: {
        de: 'Zu entscheiden ist, ob Daten bei anderen erhoben werden. Falls ja: bitte Quelle und Kategorien der Daten nennen; falls nein: Art. 14 im Titel streichen.',
        en: 'The question is whether data are collected from others. If so: please name the source and the categories of data; if not: strike Art. 14 from the title.',
      },
    },
    'no-categories': {
      outcome: 'review',
      de: 'Nach dem Text kommen Daten auch von anderen. Welche Kategorien von Daten das sind, wurde nicht gefunden (Art. 14 Abs. 1 lit. d DSGVO).',
      en: 'The text says that data come from others too. Which categories of data these are was not found (Art. 14(1)(d) GDPR).',
      question: {
        de: 'Zu entscheiden ist, welche Daten von anderen kommen. Bitte die Kategorien nennen, wenn sie den Betroffenen nicht schon bekannt sind.',
        en: 'The question is which data come from others. Please name the categories, unless those concerned know them already.',
      },
    },
  },
  check: ({ origin: { found } }) => {
    const first = (says: string) => found.find(({ value }) => value.says === says)
    const others = first('others')
    const announced = first('announced')
    if (!others && !announced) return { case: 'not-applicable', because: 'nothing', evidence: [] }
    if (others && !first('kinds')) return { case: 'no-categories', evidence: [others.at] }
    const told = others ?? first('source')
    if (told) return { case: 'pass', evidence: [told.at] }
    return { case: 'no-source', evidence: announced ? [announced.at] : [] }
  },
  text: {
    de: {
      title: 'Wo Daten von anderen kommen, stehen Quelle und Kategorien',
      why: 'Wer seine Daten nicht selbst gegeben hat, kann nur so erkennen, woher sie stammen.',
      remedy: 'Nennen Sie die Stellen, von denen Daten kommen, und welche Arten von Daten es sind.',
    },
    en: {
      title: 'Where data come from others, source and categories are named',
      why: 'Those who did not give their data themselves can see only in this way where they come from.',
      remedy: 'Name the bodies from which data come, and what kinds of data these are.',
    },
  },
  examples: [
    {
      text: '# Informationen nach Art. 13 und 14 DSGVO zur Hundesteuer\n\nWir verarbeiten, was Sie im Formular eintragen.',
      case: 'no-source',
    },
    {
      text: '# Informationen nach Art. 13 und 14 DSGVO zur Hundesteuer\n\n## Woher wir Daten haben\n\nAnschriften erhalten wir aus dem Melderegister. Erfasst werden Name, Anschrift und Geburtsdatum.',
      case: 'pass',
    },
    {
      text: '# Hinweise zur Förderung\n\nWir verarbeiten auch, was wir aus anderen Quellen erhalten.',
      case: 'no-categories',
    },
    {
      text: '# Hinweise nach Art. 13 DSGVO\n\n## Statistik\n\nEine Zusammenführung mit Angaben aus anderen Quellen nehmen wir nicht vor.',
      case: 'not-applicable',
    },
    {
      text: '# Hinweise nach Art. 13 DSGVO\n\n## Rechte\n\nAuskunft über die Herkunft der Daten erhalten Sie auf Antrag.',
      case: 'not-applicable',
    },
  ],
})
