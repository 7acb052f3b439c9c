/** The report's own words, in both languages. What a rule says stands in the rule. */
import type { DocumentResult } from '../lint/result.ts'
import type { Lang } from '../rules/rule.ts'

const de = {
  severity: { error: 'Mangel', warning: 'Auffälligkeit', note: 'Hinweis', review: 'Prüffrage' },
  counts: {
    error: ['Mangel', 'Mängel'],
    warning: ['Auffälligkeit', 'Auffälligkeiten'],
    note: ['Hinweis', 'Hinweise'],
    review: ['Prüffrage', 'Prüffragen'],
    document: ['Dokument', 'Dokumente'],
    page: ['Seite', 'Seiten'],
    character: ['Zeichen', 'Zeichen'],
  },
  headings: {
    defects: 'Mängel und Auffälligkeiten',
    questions: 'Prüffragen',
    notes: 'Hinweise',
    file: 'Zur Datei (Barrierefreiheit)',
    found: 'Gefunden',
    inapplicable: 'Nicht einschlägig',
    unexamined: 'Nicht geprüft',
  },
  body: {
    public: 'öffentliche Stelle',
    private: 'nichtöffentliche Stelle',
    church: 'kirchliche Stelle',
    unclear: 'Art der Stelle unklar',
  } as Record<NonNullable<DocumentResult['profile']>['body'], string>,
  asOf: 'Stichtag',
  assumed: 'Angenommen',
  change: 'Ändern mit --body und --state.',
  page: 'S.',
  line: 'Z.',
  paragraph: 'Absatz',
  why: 'Warum',
  remedy: 'Vorschlag',
  measured: 'Gemessen',
  missing: 'Im geprüften Text nicht gefunden.',
  searched: 'Durchsucht',
  wholeText: 'der ganze Text',
  aboveAll: 'besonders',
  nearest: 'am nächsten kommt',
  nearestLacks: 'dort fehlt',
  lacking: 'Es fehlt:',
  where: { label: 'Ort', section: 'im Abschnitt', own: 'ein eigener Abschnitt, etwa' },
  andMore: 'und {n} weitere',
  none: 'keine',
  allExamined: 'Alles Lesbare wurde geprüft.',
  lowConfidence: 'Der Text ließ sich nur unsicher lesen',
  someDoubt: 'Der Text wurde mit Vorbehalt gelesen',
  asQuestions: 'Was nicht gefunden wurde, ist deshalb Prüffrage.',
  status: {
    checked: 'geprüft',
    'not-a-notice': 'kein Datenschutzhinweis',
    unreadable: 'nicht lesbar',
    error: 'Fehler',
  },
  limits:
    'Geprüft wurde nur der Text dieses Dokuments. Ob die Angaben zutreffen und die Verarbeitung zulässig ist, kann die Prüfung nicht feststellen. Keine Rechtsberatung.',
  selftest: {
    damage: {
      words: 'ohne ihre Worte',
      body: 'ohne den Text unter der Überschrift',
      value: 'ohne Angabe oder Zahl darin',
    },
    stated: { yes: 'noch gefunden', partial: 'unvollständig', no: 'nicht gefunden' },
    otherwise: 'auch anders gesagt',
    passages: ['Stelle', 'Stellen'],
    still: 'Der Befund bleibt, gestützt auf',
    shares: 'Mit denselben Worten entfallen',
    depends: 'Mit ihnen entfallen, weil sie auf ihnen beruhen',
    none: 'Keine Pflicht ist erfüllt, die herausgenommen werden könnte.',
    all: 'Jede erfüllte Pflicht ({duties}) wurde herausgenommen oder beschädigt; jedes Mal änderte sich der Befund.',
    some: 'In {trials} von {all} Versuchen änderte sich der Befund nicht: Die gezeigten Worte sind nicht das, worauf er beruht. Bitte melden.',
  },
  inapplicable: 'Nicht einschlägig, ',
  unexamined: 'Nicht geprüft, ',
  total: 'Insgesamt',
  quotes: ['„', '“'],
}

const en: typeof de = {
  severity: { error: 'defect', warning: 'concern', note: 'note', review: 'question' },
  counts: {
    error: ['defect', 'defects'],
    warning: ['concern', 'concerns'],
    note: ['note', 'notes'],
    review: ['question', 'questions'],
    document: ['document', 'documents'],
    page: ['page', 'pages'],
    character: ['character', 'characters'],
  },
  headings: {
    defects: 'Defects and concerns',
    questions: 'Questions',
    notes: 'Notes',
    file: 'On the file (accessibility)',
    found: 'Found',
    inapplicable: 'Does not apply',
    unexamined: 'Not examined',
  },
  body: {
    public: 'public body',
    private: 'private body',
    church: 'church body',
    unclear: 'kind of body unclear',
  },
  asOf: 'as of',
  assumed: 'Assumed',
  change: 'Change with --body and --state.',
  page: 'p.',
  line: 'line',
  paragraph: 'paragraph',
  why: 'Why',
  remedy: 'Suggestion',
  measured: 'Measured',
  missing: 'Not found in the text examined.',
  searched: 'Searched',
  wholeText: 'the whole text',
  aboveAll: 'above all',
  nearest: 'nearest',
  nearestLacks: 'which lacks',
  lacking: 'Lacking:',
  where: { label: 'Where', section: 'in the section', own: 'a section of its own, such as' },
  andMore: 'and {n} more',
  none: 'none',
  allExamined: 'All that can be read was examined.',
  lowConfidence: 'The text could be read with doubts only',
  someDoubt: 'The text was read with a reservation',
  asQuestions: 'What was not found is therefore a question.',
  status: {
    checked: 'checked',
    'not-a-notice': 'no privacy notice',
    unreadable: 'unreadable',
    error: 'error',
  },
  limits:
    'Only the text of this document was examined. Whether the information is true and the processing lawful cannot be told by this check. No legal advice.',
  selftest: {
    damage: {
      words: 'without its words',
      body: 'without the text below the heading',
      value: 'without the detail or figure in it',
    },
    stated: { yes: 'still found', partial: 'incomplete', no: 'not found' },
    otherwise: 'told otherwise, too',
    passages: ['passage', 'passages'],
    still: 'The verdict stays, resting on',
    shares: 'Lost with the same words',
    depends: 'Lost with them, because it rests on them',
    none: 'No duty is fulfilled that could be taken out.',
    all: 'Each fulfilled duty ({duties}) was taken out or damaged; each time the verdict changed.',
    some: 'In {trials} of {all} trials the verdict did not change: the words shown are not what it rests on. Please report it.',
  },
  inapplicable: 'Does not apply, ',
  unexamined: 'Not examined, ',
  total: 'In all',
  quotes: ['“', '”'],
}

export type ReportWords = typeof de

export const words: Record<Lang, ReportWords> = { de, en }

/** "1 Mangel", "4 Mängel": a count with its noun. */
export function count(n: number, noun: keyof ReportWords['counts'], lang: Lang): string {
  const [one, many] = words[lang].counts[noun]
  return `${n.toLocaleString(lang)} ${n === 1 ? one : many}`
}

/** A quotation in the marks of the language. */
export function quoted(text: string, lang: Lang): string {
  const [open, close] = words[lang].quotes
  return `${open}${text}${close}`
}
