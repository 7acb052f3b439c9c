import { rule } from './rule.ts'

/** One or two long sentences are in every legal text. */
const FEWEST = 3
const QUOTED = 3

const LONG =
  'Das Hafenamt Auental verarbeitet die Angaben zu Ihrem Boot und zu Ihrer Person, die Sie in dem Antrag auf einen Liegeplatz gemacht haben oder die es bei der Abnahme am Steg selbst festgestellt hat, um den Platz zu vergeben, die Gebühr zu berechnen, im Falle eines Sturmes die Eigner zu benachrichtigen und nach dem Ende der Saison die Abrechnung zu erstellen.'

export const longSentences = rule<'longSentences'>({
  id: 'long-sentences',
  article: '12(1)',
  since: '0.1.0',
  needs: ['longSentences'],
  cases: {
    long: {
      outcome: 'fail',
      severity: 'note',
      de: '{count} Sätze haben mehr als 45 Wörter, der längste {longest}.',
      en: '{count} sentences have more than 45 words, the longest {longest}.',
    },
  },
  check: ({ longSentences: { found } }) => {
    const [longest] = found
    if (!longest || found.length < FEWEST) return { case: 'pass', evidence: [] }
    const values = { count: String(found.length), longest: String(longest.value) }
    return { case: 'long', values, evidence: found.slice(0, QUOTED).map(({ at }) => at) }
  },
  text: {
    de: {
      title: 'Die Sätze sind überschaubar',
      why: 'Informationen sind in klarer und einfacher Sprache zu geben (Art. 12 Abs. 1 DSGVO). Die Grenze von 45 Wörtern ist eine Setzung dieser Prüfung.',
      remedy: 'Teilen Sie die Sätze; setzen Sie Aufzählungen als Listen.',
    },
    en: {
      title: 'The sentences are of a length that can be followed',
      why: 'Information has to be given in clear and plain language (Art. 12(1) GDPR). The limit of 45 words is set by this check.',
      remedy: 'Divide the sentences; write enumerations as lists.',
    },
  },
  examples: [
    { text: `# Datenschutz\n\n${LONG}\n\n${LONG}\n\n${LONG}`, case: 'long' },
    { text: `# Datenschutz\n\n${LONG}\n\nDas Amt löscht sie nach einem Jahr.`, case: 'pass' },
    {
      text: '# Datenschutz\n\nDas Hafenamt vergibt die Plätze. Es löscht nach einem Jahr.',
      case: 'pass',
    },
  ],
})
