import type { Fact } from '../facts/fact.ts'
import { item } from './shapes/item.ts'

/** Kinds of collection in which the person hands in data; logs and cameras take them without the person's doing. */
const HANDED_IN = [
  'application',
  'membership',
  'form',
  'registration',
  'contract',
  'meeting',
  'newsletter',
  'contact',
]

export const obligationToProvide = item({
  id: 'obligation-to-provide',
  article: '13(2)(e)',
  fact: 'obligation',
  needs: ['situation'],
  severity: ({ situation }) => {
    const { found } = situation as Fact<string>
    return found.some(({ value }) => HANDED_IN.includes(value)) ? 'error' : 'warning'
  },
  owed: () => ({ owed: 'yes', because: 'always' }),
  missing: {
    de: 'Eine Angabe dazu, ob die Daten bereitgestellt werden müssen und was sonst folgt, wurde nicht gefunden.',
    en: 'Whether the data must be provided, and what follows if they are not, was not found in the text examined.',
  },
  incomplete: {
    de: 'Genannt ist nur, ob die Daten angegeben werden müssen, oder nur, was sonst folgt; anzugeben ist beides.',
    en: 'Only one half is stated: whether the data must be provided, or what follows if they are not. Both are required.',
  },
  question: {
    de: 'Zu entscheiden ist, ob die betroffene Person erkennt, was sie angeben muss und was ohne die Angabe geschieht. Falls nein: bitte ergänzen.',
    en: 'The question is whether the data subject can see what must be provided and what happens otherwise. If not: please add it.',
  },
  text: {
    de: {
      title: 'Pflicht oder Freiwilligkeit der Angaben und die Folgen sind genannt',
      why: 'Wer Daten abgibt, soll wissen, welche davon nötig sind und was geschieht, wenn sie fehlen.',
      remedy:
        'Ergänzen Sie einen Satz, etwa „Ohne die mit Stern bezeichneten Angaben können wir Ihr Anliegen nicht bearbeiten“ oder „Die Angabe ist freiwillig; Nachteile entstehen nicht“.',
    },
    en: {
      title: 'It is said whether data must be provided, and what follows otherwise',
      why: 'Those who hand in data should know which of them are needed and what happens when they are lacking.',
      remedy:
        'Add a sentence such as "The information is required by statute; without it the application cannot be decided" or "Providing it is voluntary; there are no disadvantages".',
    },
  },
  examples: [
    {
      text: '# Antrag auf Wohngeld\n\nSie sind verpflichtet, die Angaben im Antrag zu machen. Ohne diese Angaben kann über den Antrag nicht entschieden werden.',
      case: 'pass',
    },
    {
      text: 'Die Teilnahme an der Befragung ist freiwillig. Wenn Sie keine Angaben machen oder nicht teilnehmen, entstehen Ihnen keine Nachteile; ohne Ihre Angaben können wir Sie nur nicht einladen.',
      case: 'pass',
    },
    {
      text: '# Antrag auf einen Kleingarten\n\nIm Formular fragen wir nach Name und Anschrift.',
      case: 'missing',
    },
    {
      text: '# Datenschutz\n\nWenn Sie Cookies im Browser ablehnen, können Sie die Seite nicht in vollem Umfang nutzen.',
      case: 'missing',
    },
    {
      text: '# Kontaktformular\n\nDie Angabe Ihrer Telefonnummer ist freiwillig.',
      case: 'incomplete',
    },
    {
      text: 'Participation in the survey is voluntary. There are no negative consequences for you if you choose not to take part or withdraw later.',
      case: 'pass',
    },
    {
      text: '# Account\n\nThe account holds information voluntarily provided by you.',
      case: 'missing',
    },
    {
      text: '# Contact form\n\nYou can optionally give us further information on your instrument.',
      case: 'incomplete',
    },
    {
      text: '# Survey\n\nFilling in the card is voluntary. Without your details we cannot send you the results.',
      case: 'pass',
    },
    {
      text: '# Survey\n\nTo take part, you have to agree to the form that we have provided at the end.',
      case: 'missing',
    },
    {
      text: 'Die Mitwirkungspflicht folgt aus § 60 SGB I. Bei fehlender Mitwirkung kann das Wohngeld versagt werden.',
      case: 'pass',
    },
    {
      text: '# Befragung der Gäste\n\nDie Teilnahme ist freiwillig; Sie dürfen abbrechen, ohne dass Ihnen daraus Nachteile erwachsen.',
      case: 'pass',
    },
    {
      text: '# Anmeldung zur Ferienfahrt\n\nDie Angaben sind freiwillig. Ohne Gruppenwahl und Wunschtag kann keine Buchung angelegt werden.',
      case: 'pass',
    },
  ],
})
