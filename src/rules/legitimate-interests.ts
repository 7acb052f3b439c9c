import type { Fact } from '../facts/fact.ts'
import type { Basis } from '../facts/facts.ts'
import { item } from './shapes/item.ts'

/** The places where processing rests on Art. 6(1)(f). */
function onInterests(fact: Fact<Basis>) {
  return fact.found.filter(({ value }) => value.letter === '6.1.f' && !value.catalogue)
}

export const legitimateInterests = item({
  id: 'legitimate-interests',
  article: '13(1)(d)',
  fact: 'interests',
  needs: ['legalBasis'],
  severity: 'error',
  owed: ({ legalBasis }) => {
    const [first] = onInterests(legalBasis as Fact<Basis>)
    return first
      ? { owed: 'yes', because: 'basis-f', evidence: [first.at] }
      : { owed: 'no', because: 'no-basis-f' }
  },
  missing: {
    de: 'Die Verarbeitung wird auf ein berechtigtes Interesse gestützt. Welches Interesse verfolgt wird, wurde nicht gefunden.',
    en: 'The processing is based on a legitimate interest. Which interest is pursued was not found.',
  },
  incomplete: {
    de: 'Welches berechtigte Interesse verfolgt wird, lässt sich nur aus dem Zweck erschließen.',
    en: 'The legitimate interest that is pursued can only be inferred from the purpose.',
  },
  question: {
    de: 'Zu entscheiden ist, ob das verfolgte Interesse aus dem Zusammenhang hervorgeht. Falls nein: bitte benennen.',
    en: 'The question is whether the interest pursued follows from the context. If not: please name it.',
  },
  text: {
    de: {
      title: 'Die berechtigten Interessen sind benannt',
      why: 'Nur wer das Interesse kennt, kann es gegen die eigenen abwägen und der Verarbeitung begründet widersprechen.',
      remedy:
        'Benennen Sie das Interesse bei jeder Verarbeitung nach lit. f, etwa „unser Interesse, Angriffe auf den Server zu erkennen“.',
    },
    en: {
      title: 'The legitimate interests are named',
      why: 'Only those who know the interest can weigh it against their own and object with reasons.',
      remedy:
        'Name the interest with each processing under letter (f), as in "our interest in detecting attacks on the server".',
    },
  },
  examples: [
    {
      text: 'Protokolldaten speichern wir nach Art. 6 Abs. 1 lit. f DSGVO. Die Genossenschaft hat ein berechtigtes Interesse an ungestörtem Betrieb.',
      case: 'pass',
    },
    {
      text: 'Um Störungen des Servers zu erkennen, speichern wir die IP-Adresse. Rechtsgrundlage ist Art. 6 Abs. 1 lit. f DSGVO.',
      case: 'pass',
    },
    {
      text: '# Datenschutz\n\nWir speichern Ihre IP-Adresse. Rechtsgrundlage ist Art. 6 Abs. 1 lit. f DSGVO.',
      case: 'missing',
    },
    {
      text: '# Datenschutz\n\nIhre Daten werden aufgrund unserer berechtigten Interessen gespeichert.',
      case: 'missing',
    },
    {
      text: '# Anfragen\n\nZweck der Verarbeitung: Schriftwechsel\n\nRechtsgrundlage: berechtigte Interessen (Art. 6 Abs. 1 lit. f DSGVO)',
      case: 'pass',
    },
    {
      text: '# Anfragen\n\nZweck der Verarbeitung: Schriftwechsel\n\nRechtsgrundlage: Vertrag (Art. 6 Abs. 1 lit. b DSGVO), berechtigte Interessen (Art. 6 Abs. 1 lit. f DSGVO)',
      case: 'incomplete',
    },
    {
      text: 'Die Meldebehörde verarbeitet Ihre Daten nach Art. 6 Abs. 1 lit. c DSGVO und § 3 BMG.',
      case: 'not-applicable',
    },
    {
      text: 'Öffentliche Schulen dürfen sich hierfür nicht auf berechtigte Interessen nach Art. 6 Abs. 1 lit. f DSGVO berufen. Wir verarbeiten die Fotos nach Art. 6 Abs. 1 lit. e DSGVO.',
      case: 'not-applicable',
    },
    {
      text: 'Die Angaben dienen der Wahrung berechtigter Interessen der Artothek (pünktliche Ausleihe von Bildern).',
      case: 'pass',
    },
  ],
})
