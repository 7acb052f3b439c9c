import { isEea } from '../law/countries.ts'
import { rule } from './rule.ts'

export const copyOfSafeguards = rule<'safeguardCopies'>({
  id: 'copy-of-safeguards',
  article: '13(1)(f)',
  since: '0.1.0',
  needs: ['safeguardCopies'],
  cases: {
    'not-told': {
      outcome: 'review',
      de: 'Für Drittländer ist eine Garantie genannt; wie eine Kopie zu erhalten oder wo sie verfügbar ist, wurde nicht gefunden.',
      en: 'A safeguard for third countries is named; how to obtain a copy, or where it is available, was not found.',
      question: {
        de: 'Zu entscheiden ist, ob die Übermittlung auf dieser Garantie beruht. Falls ja: bitte sagen, wo sie einzusehen oder wie eine Kopie zu erhalten ist; falls ein Angemessenheitsbeschluss genügt: keine Änderung.',
        en: 'The question is whether the transfer rests on this safeguard. If so: please say where it can be seen or how to obtain a copy; if an adequacy decision is enough: no change.',
      },
    },
  },
  check: ({ safeguardCopies: { found } }, { profile }) => {
    if (found.length === 0 || !isEea(profile.country))
      return { case: 'not-applicable', because: 'nothing', evidence: [] }
    const told = found.find(({ value }) => value.told)
    const [first] = found
    if (told || !first) return { case: 'pass', evidence: told ? [told.at] : [] }
    return { case: 'not-told', evidence: [first.at] }
  },
  text: {
    de: {
      title: 'Zu Garantien für Drittländer steht, wie man eine Kopie erhält',
      why: 'Standardvertragsklauseln und verbindliche interne Vorschriften kann man nur prüfen, wenn man sie lesen kann.',
      remedy:
        'Verlinken Sie die Klauseln, oder nennen Sie die Stelle, die auf Anfrage eine Kopie schickt.',
    },
    en: {
      title: 'For safeguards for third countries, the text says how to obtain a copy',
      why: 'Standard clauses and binding rules can be examined only by those who can read them.',
      remedy: 'Link to the clauses, or name the office that sends a copy on request.',
    },
  },
  examples: [
    {
      text: '# Hinweise\n\n## Videotreffen\n\nDie Übermittlung nach Kanada beruht auf Standardvertragsklauseln.',
      case: 'not-told',
    },
    {
      text: '# Hinweise\n\n## Videotreffen\n\nDie Übermittlung in die USA beruht auf Standardvertragsklauseln. Eine Kopie erhalten Sie auf Anfrage.',
      case: 'pass',
    },
    {
      text: '# Hinweise\n\n## Videotreffen\n\nDer Dienst steht auf der Liste des Data Privacy Framework.',
      case: 'not-applicable',
    },
    {
      text: '# Hinweise\n\n## Videotreffen\n\nDer Dienst ist nach dem Data Privacy Framework zertifiziert; daneben gelten Standardvertragsklauseln.',
      case: 'pass',
    },
  ],
})
