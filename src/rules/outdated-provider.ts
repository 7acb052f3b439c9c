import { isFirm } from '../law/confidence.ts'
import { outdatedServices } from '../law/outdated-services.ts'
import { rule } from './rule.ts'

const MOST_PLACES = 5

export const outdatedProvider = rule<'outdatedServices' | 'providers'>({
  id: 'outdated-provider',
  article: '13(1)(e)',
  since: '0.1.0',
  needs: ['outdatedServices', 'providers'],
  cases: {
    renamed: {
      outcome: 'fail',
      severity: 'note',
      de: 'Dienste oder Unternehmen heißen inzwischen anders: {renamed}.',
      en: 'Services or companies bear another name by now: {renamed}.',
    },
    closed: {
      outcome: 'fail',
      severity: 'note',
      de: 'Dienste sind inzwischen eingestellt: {closed}.',
      en: 'Services have been closed: {closed}.',
    },
    both: {
      outcome: 'fail',
      severity: 'note',
      de: 'Dienste heißen inzwischen anders ({renamed}) oder sind eingestellt ({closed}).',
      en: 'Services bear another name by now ({renamed}) or have been closed ({closed}).',
    },
  },
  check: (facts, { asOf }) => {
    const outdated = outdatedServices(asOf).filter((entry) => isFirm(entry))
    const named = outdated.flatMap(({ id, now }) => {
      const places = facts.outdatedServices.found.filter(({ value }) => value.id === id)
      const [first] = places
      return first ? [{ now, written: first.value.written, at: first.at }] : []
    })
    const renamed = named.flatMap(({ written, now }) => (now === null ? [] : `${written} → ${now}`))
    const closed = named.filter(({ now }) => now === null).map(({ written }) => written)
    const evidence = named
      .map(({ at }) => at)
      .sort((a, b) => a.start - b.start)
      .slice(0, MOST_PLACES)
    const values = { renamed: renamed.join(', ').replace(/\.$/, ''), closed: closed.join(', ') }
    if (renamed.length > 0 && closed.length > 0) return { case: 'both', values, evidence }
    if (renamed.length > 0) return { case: 'renamed', values, evidence }
    if (closed.length > 0) return { case: 'closed', values, evidence }
    const known = facts.providers.found.slice(0, 1).map(({ at }) => at)
    if (known.length > 0) return { case: 'pass', evidence: known }
    return { case: 'not-applicable', because: 'nothing', evidence: [] }
  },
  text: {
    de: {
      title: 'Die genannten Dienste gibt es unter diesem Namen',
      why: 'Ein eingestellter Dienst oder ein früherer Firmenname zeigt, dass der Text älter ist als die Verarbeitung, die er beschreibt.',
      remedy:
        'Streichen Sie, was nicht mehr eingesetzt wird, und nennen Sie sonst den heutigen Namen.',
    },
    en: {
      title: 'The services that are named exist under that name',
      why: 'A service that was closed, or a former company name, shows that the text is older than the processing that it describes.',
      remedy: 'Delete what is not in use any more, and otherwise give the name of today.',
    },
  },
  examples: [
    { text: 'Besuche unserer Seite zählen wir mit Piwik auf eigenem Server.', case: 'renamed' },
    { text: 'Beiträge lassen sich über Google+ teilen.', case: 'closed' },
    { text: 'Beiträge lassen sich über Google+ und Twitter teilen.', case: 'both' },
    { text: 'Besuche unserer Seite zählen wir mit Matomo (früher Piwik).', case: 'pass' },
    { text: 'Wir verlinken unser Profil bei X (Twitter).', case: 'pass' },
    {
      text: 'Besuche unserer Seite zählen wir mit Piwik auf eigenem Server.',
      case: 'pass',
      asOf: '2017-06-01',
    },
    { text: 'Die Seite bindet Karten von Google Maps ein.', case: 'pass' },
    { text: 'Wir setzen keine Dienste anderer Unternehmen ein.', case: 'not-applicable' },
  ],
})
