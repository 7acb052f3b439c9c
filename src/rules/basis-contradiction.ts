import { rule } from './rule.ts'

export const basisContradiction = rule<'basisClashes' | 'legalBasis'>({
  id: 'basis-contradiction',
  article: '13(1)(c)',
  since: '0.1.0',
  needs: ['basisClashes', 'legalBasis'],
  cases: {
    'kept-until-withdrawn': {
      outcome: 'fail',
      severity: 'warning',
      de: 'Gespeichert wird bis zum Widerruf der Einwilligung, als Rechtsgrundlage ist aber keine Einwilligung genannt. Bitte angleichen.',
      en: 'Data are kept until consent is withdrawn, yet consent is not named as a legal basis. Please bring the two in line.',
    },
    'consent-and-task': {
      outcome: 'fail',
      severity: 'warning',
      de: 'Dieselbe Verarbeitung soll ausschließlich auf Einwilligung und zugleich auf einer öffentlichen Aufgabe beruhen. Bitte klären, was gilt.',
      en: 'The same processing is said to rest exclusively on consent and on a public task. Please clarify which applies.',
    },
    'consent-beside-contract': {
      outcome: 'review',
      de: 'Für Daten, deren Verarbeitung auf den Vertrag oder die Mitgliedschaft gestützt wird, wird daneben eine Einwilligung eingeholt.',
      en: 'Consent is asked for data whose processing is based on the contract or the membership.',
      question: {
        de: 'Zu entscheiden ist, ob die Erklärung anderes betrifft als die Durchführung des Vertrags. Falls nein: bitte streichen, denn ein Widerruf bliebe folgenlos; falls ja: den Gegenstand nennen.',
        en: 'The question is whether the declaration concerns more than the performance of the contract. If not: please strike it, for a withdrawal would be without effect; if so: name its object.',
      },
    },
  },
  check: ({ basisClashes, legalBasis }) => {
    if (basisClashes.found.length > 0) {
      return basisClashes.found.map(({ value, at }) => ({
        case: value.kind,
        evidence: [at, value.against],
      }))
    }
    if (legalBasis.found.length === 0)
      return { case: 'not-applicable', because: 'basis-unknown', evidence: [] }
    return { case: 'pass', evidence: legalBasis.found.slice(0, 1).map(({ at }) => at) }
  },
  text: {
    de: {
      title: 'Die Angaben zur Rechtsgrundlage widersprechen sich nicht',
      why: 'Beruht eine Verarbeitung auf Gesetz oder Vertrag, endet sie nicht mit einem Widerruf. Wer um Einwilligung gebeten wird, darf aber damit rechnen.',
      remedy:
        'Legen Sie je Verarbeitung eine Rechtsgrundlage fest und passen Sie die Speicherdauer an.',
    },
    en: {
      title: 'The statements on the legal basis do not contradict each other',
      why: 'Processing that rests on law or contract does not end with a withdrawal. Those who are asked for consent may expect that it does.',
      remedy: 'Settle on one legal basis for each processing, and adapt the period of storage.',
    },
  },
  examples: [
    {
      text: 'Fotos veröffentlichen wir mit Ihrer Einwilligung (Art. 6 Abs. 1 lit. a DSGVO). Sie bleiben bis zum Widerruf der Einwilligung gespeichert.',
      case: 'pass',
    },
    {
      text: '# Stadtbücherei\n\n## Rundbrief\n\nDer Versand beruht ausschließlich auf Ihrer Einwilligung (Art. 6 Abs. 1 lit. a DSGVO).\n\n## Ausleihe\n\nDie Ausleihe beruht auf Art. 6 Abs. 1 lit. e DSGVO.',
      case: 'pass',
    },
    {
      text: '# Sprechstunde\n\nRechtsgrundlage ist Art. 6 Abs. 1 lit. e DSGVO.\n\nDie Angaben werden bis zum Widerruf Ihrer Einwilligung gespeichert.',
      case: 'kept-until-withdrawn',
    },
    {
      text: '# Telefonberatung\n\nDie Beratung erfolgt ausschließlich auf Grundlage Ihrer Einwilligung.\n\nWir verarbeiten die Daten nach Art. 6 Abs. 1 lit. e DSGVO.',
      case: 'consent-and-task',
    },
    {
      text: '# Aufnahmeantrag\n\nIch willige ein, dass meine Daten vom Verein gespeichert werden.\n\n## Datenschutz\n\nDie Verwaltung der Mitglieder beruht auf Art. 6 Abs. 1 lit. b DSGVO.',
      case: 'consent-beside-contract',
    },
    { text: 'Wir speichern die Daten bis zum Jahresende.', case: 'not-applicable' },
  ],
})
