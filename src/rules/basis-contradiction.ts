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
    'either-or': {
      outcome: 'review',
      de: 'Für dieselbe Verarbeitung sind die Einwilligung oder eine andere Rechtsgrundlage genannt, ohne dass der Text sagt, was gilt.',
      en: 'For the same processing, consent or another legal basis is named, and the text does not say which applies.',
      question: {
        de: 'Zu entscheiden ist, worauf die Verarbeitung beruht. Falls auf der anderen Grundlage: bitte die Einwilligung streichen, denn ihr Widerruf bliebe folgenlos; falls es mehrere Fälle gibt: bitte jeden mit seiner Grundlage nennen.',
        en: 'The question is what the processing rests on. If on the other basis: please strike consent, for its withdrawal would be without effect; if there are several cases: please name each with its basis.',
      },
    },
    'two-grounds': {
      outcome: 'review',
      de: 'Zwei Abschnitte mit derselben Überschrift nennen verschiedene Rechtsgrundlagen: einer die Einwilligung, der andere nicht.',
      en: 'Two sections with the same heading name different legal bases: one consent, the other not.',
      question: {
        de: 'Zu entscheiden ist, ob beide Abschnitte dieselbe Verarbeitung meinen. Falls ja: bitte angleichen; falls nein: die Überschriften unterscheiden.',
        en: 'The question is whether both sections mean the same processing. If so: please bring them in line; if not: tell the headings apart.',
      },
    },
    published: {
      outcome: 'review',
      de: 'Für Veröffentlichungen wird eine Einwilligung erbeten; der Text stützt Veröffentlichungen daneben auf berechtigte Interessen.',
      en: 'Consent is asked for publications, while the text rests publications on legitimate interests as well.',
      question: {
        de: 'Zu entscheiden ist, ob beide Stellen dieselben Veröffentlichungen meinen. Falls ja: bitte eine Grundlage streichen; falls nein: sagen, was ohne Einwilligung veröffentlicht wird.',
        en: 'The question is whether both mean the same publications. If so: please strike one basis; if not: say what is published without consent.',
      },
    },
  },
  check: ({ basisClashes, legalBasis }) => {
    if (basisClashes.found.length > 0) {
      return basisClashes.found.map(({ value, at }) => ({
        case: value.kind,
        // Both grounds may stand in one sentence.
        evidence: at.start === value.against.start ? [at] : [at, value.against],
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
    {
      text: '# Aufnahmeantrag\n\nIch willige ein, dass meine Angaben vom Verein gespeichert und verarbeitet werden.\n\nDie Daten sind zur Durchführung der Mitgliedschaft nötig.\n\nRechtsgrundlage ist Art. 6 Abs. 1 lit. b DSGVO.',
      case: 'consent-beside-contract',
    },
    {
      text: '# Datenschutz im Rathaus\n\n## Rückruf\n\nDie Rufnummer verarbeiten wir auf Grundlage Ihrer Einwilligung (Art. 6 Abs. 1 lit. a DSGVO) oder unseres berechtigten Interesses (Art. 6 Abs. 1 lit. f DSGVO).',
      case: 'either-or',
    },
    {
      text: '# Datenschutz im Rathaus\n\n## Rückruf\n\nDie Rufnummer verarbeiten wir je nach Anliegen auf Grundlage Ihrer Einwilligung (Art. 6 Abs. 1 lit. a DSGVO) oder unseres berechtigten Interesses (Art. 6 Abs. 1 lit. f DSGVO).',
      case: 'pass',
    },
    {
      text: '# Datenschutz im Verein\n\n## Gästebuch\n\nDie Verarbeitung beruht auf Art. 6 Abs. 1 lit. a DSGVO.\n\n## Weitere Angebote\n\nWir verschicken Einladungen.\n\n## Gästebuch\n\nEinträge verarbeiten wir nach Art. 6 Abs. 1 lit. f DSGVO.',
      case: 'two-grounds',
    },
    {
      text: '# Anmeldung zum Zeltlager\n\n## Fotos\n\nIch willige in die Veröffentlichung von Fotos meines Kindes ein.\n\n## Hinweise\n\nBei der Öffentlichkeitsarbeit verarbeiten wir Daten auf Grund unseres berechtigten Interesses (Art. 6 Abs. 1 lit. f DSGVO).',
      case: 'published',
    },
    { text: 'Wir speichern die Daten bis zum Jahresende.', case: 'not-applicable' },
  ],
})
