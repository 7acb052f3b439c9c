import { rule } from './rule.ts'

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
  },
  check: ({ comments }) =>
    comments.found.length > 0
      ? comments.found.map(({ at }) => ({ case: 'mark', evidence: [at] }))
      : { case: 'pass', evidence: [] },
  text: {
    de: {
      title: 'Keine Kommentarmarken im Text',
      why: 'Eine Kommentarmarke zeigt, dass der Text vor der Freigabe noch in Bearbeitung war; eine offene Anmerkung kann die Stelle selbst betreffen.',
      remedy: 'Prüfen Sie, ob die Anmerkung erledigt ist, und entfernen Sie die Marke.',
    },
    en: {
      title: 'No comment marks in the text',
      why: 'A comment mark shows that the text was still being edited; an open remark may concern the very passage.',
      remedy: 'Check whether the remark has been dealt with and remove the mark.',
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
    { text: 'Die Verordnung [EU] 2016/679 gilt unmittelbar, siehe auch Anlage [2].', case: 'pass' },
  ],
})
