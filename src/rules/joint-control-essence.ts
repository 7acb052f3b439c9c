import { rule } from './rule.ts'

export const jointControlEssence = rule<'jointControl'>({
  id: 'joint-control-essence',
  article: '26(2)',
  since: '0.1.0',
  needs: ['jointControl'],
  cases: {
    missing: {
      outcome: 'fail',
      severity: 'warning',
      de: 'Der Text spricht von gemeinsamer Verantwortlichkeit. Was die Vereinbarung im Wesentlichen regelt, wurde nicht gefunden.',
      en: 'The text speaks of joint control. The essence of the arrangement was not found.',
    },
    platform: {
      outcome: 'review',
      de: 'Der Text spricht von gemeinsamer Verantwortlichkeit mit einem sozialen Netzwerk. Was die Vereinbarung im Wesentlichen regelt, wurde nicht gefunden.',
      en: 'The text speaks of joint control with a social network. The essence of the arrangement was not found.',
      question: {
        de: 'Zu entscheiden ist, ob die gemeinsame Verantwortlichkeit besteht; Gerichte beurteilen das verschieden. Falls ja: bitte sagen, wer was erfüllt, oder auf die Vereinbarung verweisen; falls nein: die Aussage streichen.',
        en: 'The question is whether there is joint control; courts differ. If so: please say who does what, or point to the arrangement; if not: strike the statement.',
      },
    },
  },
  check: ({ jointControl: { found } }) => {
    if (found.length === 0) return { case: 'not-applicable', because: 'nothing', evidence: [] }
    const lacking = found.filter(({ value }) => !value.essence)
    const [first] = lacking
    // One place that tells it is enough: the claim may be repeated.
    if (!first || lacking.length < found.length)
      return { case: 'pass', evidence: found.slice(0, 1).map(({ at }) => at) }
    const { platform } = first.value
    return { case: platform ? 'platform' : 'missing', evidence: [first.at] }
  },
  text: {
    de: {
      title: 'Bei gemeinsamer Verantwortlichkeit steht, wer was erfüllt',
      why: 'Sind mehrere gemeinsam verantwortlich, muss das Wesentliche ihrer Vereinbarung den Betroffenen zur Verfügung stehen (Art. 26 Abs. 2 DSGVO).',
      remedy:
        'Sagen Sie, wer informiert, wer Anfragen beantwortet und an wen man sich wendet, oder verlinken Sie die Vereinbarung.',
    },
    en: {
      title: 'Where there is joint control, the text says who does what',
      why: 'Where several are controllers together, the essence of their arrangement has to be available to those concerned (Art. 26(2) GDPR).',
      remedy:
        'Say who informs, who answers requests and to whom one turns, or link to the arrangement.',
    },
  },
  examples: [
    {
      text: '# Hinweise zum Seenfest\n\n## Verantwortliche\n\nDie Stadt Auental und der Seenverein Auental e. V. sind gemeinsam für die Anmeldung verantwortlich.',
      case: 'missing',
    },
    {
      text: '# Hinweise zum Seenfest\n\n## Verantwortliche\n\nDie Stadt Auental und der Seenverein Auental e. V. sind gemeinsam für die Anmeldung verantwortlich. In der Vereinbarung ist festgelegt, dass der Verein Anfragen beantwortet.',
      case: 'pass',
    },
    {
      text: '# Notice of the lake fair\n\n## Controllers\n\nAuental Ltd and the Lake Club are joint controllers of the registration.',
      case: 'missing',
    },
    {
      text: '# Hinweise\n\n## Auftritte\n\nFür unsere Seite bei Facebook sind wir gemeinsam mit dem Betreiber verantwortlich.',
      case: 'platform',
    },
    {
      text: '# Hinweise\n\n## Begriffe\n\nVerantwortlicher ist, wer allein oder gemeinsam mit anderen über Zwecke und Mittel entscheidet.',
      case: 'not-applicable',
    },
    {
      text: '# Hinweise\n\n## Begriffe\n\nWir geben Daten an Auftragsverarbeiter, gemeinsam Verantwortliche und Behörden weiter.',
      case: 'not-applicable',
    },
  ],
})
