import { rule } from './rule.ts'

export const disableWithoutReason = rule<'directives'>({
  id: 'disable-without-reason',
  article: '5(2)',
  since: '0.1.0',
  needs: ['directives'],
  cases: {
    'no-reason': {
      outcome: 'fail',
      severity: 'warning',
      de: 'Der Kommentar „{text}“ schaltet eine Regel ab und nennt keinen Grund; er bleibt ohne Wirkung.',
      en: 'The comment “{text}” switches a rule off and gives no reason; it has no effect.',
    },
    'no-rule': {
      outcome: 'fail',
      severity: 'warning',
      de: 'Der Kommentar „{text}“ nennt keine Regel; er bleibt ohne Wirkung.',
      en: 'The comment “{text}” names no rule; it has no effect.',
    },
    'unknown-rule': {
      outcome: 'fail',
      severity: 'warning',
      de: 'Der Kommentar „{text}“ nennt „{name}“: Diese Regel gibt es nicht, am nächsten kommt „{meant}“.',
      en: 'The comment “{text}” names “{name}”: there is no such rule, the nearest is “{meant}”.',
    },
  },
  check: ({ directives }, { nearestRule }) => {
    const wrong = directives.found.flatMap(({ value: { text, rules, reason }, at }) => {
      const found = (name: string, values = {}) => ({
        case: name,
        values: { text, ...values },
        evidence: [at],
      })
      if (rules.length === 0) return [found('no-rule')]
      const slips = rules.flatMap((name) => {
        const meant = nearestRule?.(name) ?? name
        return meant === name ? [] : [found('unknown-rule', { name, meant })]
      })
      return [...(reason === null ? [found('no-reason')] : []), ...slips]
    })
    return wrong.length > 0 ? wrong : { case: 'pass', evidence: [] }
  },
  text: {
    de: {
      title: 'Abgeschaltete Regeln haben einen Grund',
      why: 'Wer einen Befund ausblendet, muss auch später noch sagen können, warum (Rechenschaftspflicht, Art. 5 Abs. 2 DSGVO).',
      remedy:
        'Schreiben Sie „art13-disable REGEL -- Grund“, oder halten Sie die Entscheidung mit „art13 accept“ fest.',
    },
    en: {
      title: 'Rules that are switched off have a reason',
      why: 'Whoever hides a finding must still be able to say why later on (accountability, Art. 5(2) GDPR).',
      remedy: 'Write “art13-disable RULE -- reason”, or record the decision with “art13 accept”.',
    },
  },
  examples: [
    {
      text: '<!-- art13-disable retention -->\n\nDie Anmeldungen zum Ferienlager werden aufbewahrt, solange es erforderlich ist.',
      case: 'no-reason',
    },
    {
      text: '<!-- art13-disable -- steht im Aktenplan -->\n\nDie Anmeldungen zum Ferienlager werden aufbewahrt.',
      case: 'no-rule',
    },
    {
      text: '<!-- art13-disable retenton -- die Frist steht im Aktenplan -->\n\nDie Anmeldungen zum Ferienlager werden aufbewahrt.',
      case: 'unknown-rule',
    },
    {
      text: '<!-- art13-disable retention -- die Frist steht im Aktenplan, der verlinkt ist -->\n\nDie Anmeldungen zum Ferienlager werden aufbewahrt, solange es erforderlich ist.',
      case: 'pass',
    },
    {
      text: '<!-- Entwurf der Leitung, noch nicht freigegeben -->\n\nDie Anmeldungen zum Ferienlager werden ein Jahr aufbewahrt.',
      case: 'pass',
    },
  ],
})
