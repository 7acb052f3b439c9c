import { item } from './shapes/item.ts'

export const rightToComplain = item<'complaint'>({
  id: 'right-to-complain',
  article: '13(2)(d)',
  fact: 'complaint',
  severity: 'error',
  owed: () => ({ owed: 'yes', because: 'always' }),
  missing: {
    de: 'Ein Hinweis auf das Beschwerderecht bei einer Aufsichtsbehörde wurde nicht gefunden.',
    en: 'A right to complain was not found in the text examined.',
  },
  incomplete: {
    de: 'Das Beschwerderecht ist nur unvollständig genannt: eine Behörde ohne das Recht, oder das Recht nur nebenbei.',
    en: 'The right to complain is stated only in part: an authority is named without it, or it is mentioned in passing.',
  },
  question: {
    de: 'Zu entscheiden ist, ob das Beschwerderecht an anderer Stelle steht. Falls nein: bitte ergänzen.',
    en: 'The question is whether the right to complain stands elsewhere. If not: please add it.',
  },
  text: {
    de: {
      title: 'Das Beschwerderecht ist genannt',
      why: 'Die betroffene Person soll wissen, dass sie sich an eine unabhängige Stelle wenden kann (Art. 77 DSGVO).',
      remedy:
        'Schreiben Sie, dass man sich bei einer Aufsichtsbehörde beschweren kann; ihr Name ist freiwillig.',
    },
    en: {
      title: 'The right to complain is named',
      why: 'The data subject should know that an independent body can be turned to (Art. 77 GDPR).',
      remedy: 'Name the right of complaint to an authority. Its name and address are optional.',
    },
  },
  examples: [
    {
      text: '# Aufsicht\n\nSie können sich bei der Aufsichtsbehörde für den Datenschutz beschweren.',
      case: 'pass',
    },
    {
      text: '# Ihre Rechte\n\n- Auskunft\n- Beschwerde bei der Aufsichtsbehörde (Art. 77 DSGVO)',
      case: 'pass',
    },
    {
      text: '# Datenschutzbeauftragter\n\nSie dürfen sich auch an die zuständige Datenschutzaufsichtsbehörde wenden.',
      case: 'pass',
    },
    {
      text: '# Zuständige Aufsichtsbehörde\n\nLandesbeauftragte für Datenschutz, Seestraße 4, 12345 Musterstadt',
      case: 'incomplete',
    },
    {
      text: '# Kundendienst\n\nBeschwerden über ein Gerät richten Sie bitte an die Mühlbach GmbH.',
      case: 'missing',
    },
    {
      text: '# Contact\n\nIf you would like to correct or delete information about you, or register a complaint, write to the Mill Street shop.',
      case: 'incomplete',
    },
    {
      text: 'Wir richten uns nach dem Hessischen Datenschutz- und Informationsfreiheitsgesetz. Zuständige Behörde ist das Bauamt Quellhausen.',
      case: 'missing',
    },
  ],
})
