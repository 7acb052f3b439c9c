import type { Found } from '../facts/fact.ts'
import type { EditingTrace } from '../facts/values/form.ts'
import { type Judgement, rule } from './rule.ts'
import { withoutStop } from './shapes/without-stop.ts'

const MOST_PLACES = 5
/** Characters of a comment that are shown. */
const SHOWN = 80

export const commentResidue = rule<'comments'>({
  id: 'comment-residue',
  article: '12(1)',
  since: '0.1.0',
  needs: ['comments'],
  cases: {
    mark: {
      outcome: 'fail',
      severity: 'warning',
      de: 'Im Text steht eine Kommentarmarke aus der Bearbeitung.',
      en: "The text holds an editor's comment mark.",
    },
    comment: {
      outcome: 'fail',
      severity: 'warning',
      de: 'Die Datei enthält Kommentare aus der Bearbeitung (Zahl: {count}), zuerst: „{words}“.',
      en: 'The file holds comments of its editors (number: {count}), first: “{words}”.',
    },
    change: {
      outcome: 'fail',
      severity: 'warning',
      de: 'Die Datei enthält nachverfolgte Änderungen, die weder angenommen noch verworfen sind (Zahl: {count}), zuerst: „{words}“.',
      en: 'The file holds tracked changes that were neither accepted nor rejected (number: {count}), first: “{words}”.',
    },
    source: {
      outcome: 'fail',
      severity: 'note',
      de: 'Im Quelltext stehen Anmerkungen oder stillgelegte Absätze, die beim Lesen der Seite nicht zu sehen sind (Zahl: {count}), zuerst „{words}“ in Zeile {line}, neben dem hier zitierten Text.',
      en: 'The source holds remarks or disused paragraphs that nobody sees on the page (number: {count}), first “{words}” in line {line}, beside the text quoted here.',
    },
  },
  check: ({ comments: { found } }) => {
    const marks = found.filter(({ value }) => value.kind === 'mark')
    const judged = [
      ...marks.map(({ at }): Judgement => ({ case: 'mark', evidence: [at] })),
      ...(['comment', 'change', 'source'] as const).flatMap((kind) => collected(kind, found)),
    ]
    return judged.length > 0 ? judged : { case: 'pass', evidence: [] }
  },
  text: {
    de: {
      title: 'Keine Kommentare und Änderungen aus der Bearbeitung',
      why: 'Kommentare zeigen, dass der Text vor der Freigabe noch in Bearbeitung war; eine offene Anmerkung kann die Stelle selbst betreffen, und wer die Datei öffnet, liest mit.',
      remedy:
        'Prüfen Sie, ob die Anmerkung erledigt ist, und entfernen Sie sie vor der Veröffentlichung; nachverfolgte Änderungen nehmen Sie an oder verwerfen Sie.',
    },
    en: {
      title: 'No comments and changes of editors are left',
      why: 'Comments show that the text was still being edited; an open remark may concern the very passage, and whoever opens the file reads it.',
      remedy:
        'Check whether the remark has been dealt with and remove it before publication; accept or reject tracked changes.',
    },
  },
  examples: [
    {
      text: 'Die Protokolle der Anlage werden nicht ausgewertet[KL2]. Sie dienen der Sicherheit.',
      case: 'mark',
    },
    {
      text: 'Die Protokolle der Anlage werden nicht ausgewertet. Sie dienen der Sicherheit.',
      case: 'pass',
    },
    {
      text: '# Hinweise\n\n<!-- Diesen Absatz vor der Freigabe mit dem Bauhof abstimmen. -->\n\nWir speichern Daten der Anlage.',
      case: 'source',
    },
    {
      text: '# Hinweise\n\n{# Absatz zum Rundbrief folgt #}\n\nWir speichern Daten der Anlage.',
      case: 'source',
    },
    {
      text: '# Hinweise\n\n<!-- Ende Hauptspalte -->\n\nWir speichern Daten der Anlage.',
      case: 'pass',
    },
    {
      text: 'Wir speichern Daten der Anlage.',
      file: { format: 'docx' },
      annotations: [{ kind: 'comment', text: 'Stimmt die Frist noch?' }],
      case: 'comment',
    },
    {
      text: 'Wir speichern Daten der Anlage.',
      file: { format: 'odt' },
      annotations: [{ kind: 'deletion', text: 'vier Wochen' }],
      case: 'change',
    },
    { text: 'Die Verordnung [EU] 2016/679 gilt unmittelbar, siehe auch Anlage [2].', case: 'pass' },
  ],
})

/** One finding for all traces of a kind. */
function collected(kind: EditingTrace['kind'], found: readonly Found<EditingTrace>[]): Judgement[] {
  const traces = found.filter(({ value }) => value.kind === kind)
  const [first] = traces
  if (!first) return []
  const { words, line = 1 } = first.value
  const shown = words.length > SHOWN ? `${words.slice(0, SHOWN).trimEnd()} …` : withoutStop(words)
  const values = { count: String(traces.length), words: shown, line: String(line) }
  const places = new Map(traces.map(({ at }) => [at.start, at]))
  return [{ case: kind, values, evidence: [...places.values()].slice(0, MOST_PLACES) }]
}
