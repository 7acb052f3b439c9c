import type { Topic } from '../topic.ts'

/** Words of sentences that touch a matter by the way: others are shown before them as proof. */
export const proof = {
  /** The notice speaks of itself: what it is written for is no purpose of a processing. */
  notice: [
    'diese* datenschutz*',
    'dieser datenschutz*',
    'diesen datenschutz*',
    'unsere datenschutz*',
    'dieser erklärung',
    'diese erklärung',
    'diesen hinweisen',
    'diese hinweise',
    'diesem hinweis',
    'dieses dokument*',
    'sie ~ aufklären',
    'wir sie ~ informieren',
    'möchten ~ sie ~ informieren',
    'informieren wir sie',
    'wir informieren sie',
    'sie darüber ~ informieren',
    'überblick',
    'übersicht fasst',
    'datenschutzerklärung von',
    'umfang darlegen',
    'nähere information*',
    'weitere information*',
    'weiterführende information*',
    'zuletzt aktualisiert',
  ],
  /** A term is defined. */
  defined: ['ist jede', 'ist jeder', 'ist jedes', 'sind alle', 'bezeichnet', 'im sinne dieser'],
  /** A promise or a declaration of the reader, or of somebody who works for the controller. */
  declared: [
    'verpflichte mich',
    'ich bestätige',
    'ich erkläre',
    'erkläre ich',
    'willige ein',
    'willige ich',
    'ich willige',
    'wir bestätigen',
    'entscheidung zur',
    'widerrufen',
  ],
  /** An exception, a liability, a measure of security: the sentence tells no handling of data. */
  except: [
    'gilt nicht',
    'gilt jedoch nicht',
    'hiervon ausgenommen',
    'davon ausgenommen',
    'unberührt',
    'haftung*',
    'maßnahmen zur',
    'maßnahmen zum',
  ],
  /** How somebody is kept from the data. */
  avoid: ['vermeiden', 'verhindern', 'unterdrücken', 'unterbinden', 'deaktivier*'],
  /** What readers do themselves: a button, an account elsewhere. */
  reader: ['*button*', 'anklick*', 'eingeloggt', 'ihrem benutzerkonto', 'klicken'],
  /** Data go to somebody else: what they get them for is another's aim. */
  passed: [
    'übermittelt',
    'übermitteln',
    'übermittlung',
    'datenübermittlung*',
    'weitergegeben',
    'weitergabe',
    'weitergeleitet',
  ],
  /** What readers' own devices hand over is no passing on. */
  sender: ['browser', 'webbrowser', 'endgerät*', 'rechner*'],
  /** By the word: the purpose itself is told. */
  told: [
    'zweck ist',
    'zwecke sind',
    'zweck ~ ist',
    'zwecke ~ sind',
    'dient der',
    'dient dem',
    'dient dazu',
    'dienen der',
    'dienen dem',
    'dienen dazu',
  ],
} as const satisfies Topic
