import { rule } from './rule.ts'

export const falseHurdles = rule<'hurdles'>({
  id: 'false-hurdles',
  article: '12(2)',
  since: '0.1.0',
  needs: ['hurdles'],
  cases: {
    fee: {
      outcome: 'fail',
      severity: 'warning',
      de: 'Für die Ausübung von Rechten wird ein Entgelt verlangt. Sie ist unentgeltlich; Ausnahmen gelten nur für offenkundig unbegründete oder exzessive Anträge und weitere Kopien (Art. 12 Abs. 5 DSGVO).',
      en: 'A payment is asked for exercising rights. It is free of charge, except for manifestly unfounded or excessive requests and further copies (Art. 12(5) GDPR).',
    },
    written: {
      outcome: 'fail',
      severity: 'warning',
      de: 'Rechte sollen nur schriftlich ausgeübt werden können. Eine Form ist dafür nicht vorgeschrieben; die Ausübung ist zu erleichtern (Art. 12 Abs. 2 DSGVO).',
      en: 'Rights are said to be open in writing only. The law prescribes no form; exercising them is to be facilitated (Art. 12(2) GDPR).',
    },
    identity: {
      outcome: 'fail',
      severity: 'warning',
      de: 'Eine Ausweiskopie wird als Regel verlangt. Zusätzliche Angaben zur Identität sind nur bei begründeten Zweifeln zulässig (Art. 12 Abs. 6 DSGVO).',
      en: 'A copy of an identity document is demanded as a rule. More information on identity may be asked for in case of reasonable doubt only (Art. 12(6) GDPR).',
    },
    late: {
      outcome: 'fail',
      severity: 'warning',
      de: 'Für die Antwort wird mehr als ein Monat angesetzt. Anträge sind unverzüglich, spätestens innerhalb eines Monats zu beantworten; eine Verlängerung ist die Ausnahme (Art. 12 Abs. 3 DSGVO).',
      en: 'More than a month is set for the answer. Requests are to be answered without delay and within one month; an extension is the exception (Art. 12(3) GDPR).',
    },
  },
  check: ({ hurdles: { found } }) => {
    const easy = found.filter(({ value }) => value.kind === 'easy')
    const kinds = new Set(found.map(({ value }) => value.kind))
    kinds.delete('easy')
    if (found.length === 0) return { case: 'not-applicable', because: 'nothing', evidence: [] }
    if (kinds.size === 0) return { case: 'pass', evidence: easy.slice(0, 1).map(({ at }) => at) }
    // One finding for each kind, however often it is repeated.
    return [...kinds].map((kind) => ({
      case: kind,
      evidence: found
        .filter(({ value }) => value.kind === kind)
        .map(({ at }) => at)
        .slice(0, 3),
    }))
  },
  text: {
    de: {
      title: 'Die Ausübung der Rechte wird nicht erschwert',
      why: 'Wer liest, dass eine Auskunft Geld, Papier oder eine Ausweiskopie kostet, verzichtet leicht auf sie.',
      remedy:
        'Streichen Sie die Bedingung. Nennen Sie einen einfachen Weg, etwa eine E-Mail-Adresse, und verlangen Sie Nachweise nur im Zweifel.',
    },
    en: {
      title: 'Nothing is put in the way of exercising the rights',
      why: 'Whoever reads that access costs money, paper or a copy of a passport may easily do without it.',
      remedy:
        'Strike the condition. Name an easy way, such as an e-mail address, and ask for proof in case of doubt only.',
    },
  },
  examples: [
    {
      text: '# Hinweise\n\n## Ihre Rechte\n\nEine Auskunft erteilen wir gegen eine Gebühr von 10 Euro.',
      case: 'fee',
    },
    {
      text: '# Hinweise\n\n## Ihre Rechte\n\nFür jede Auskunft erheben wir eine Gebühr von 12 Euro.',
      case: 'fee',
    },
    {
      text: '# Hinweise\n\n## Ihre Rechte\n\nAuskunft erhalten Sie einmal im Jahr kostenlos.',
      case: 'fee',
    },
    {
      text: '# Hinweise\n\n## Ihre Rechte\n\nAnträge auf Löschung bedürfen der Schriftform.',
      case: 'written',
    },
    {
      text: '# Hinweise\n\n## Einwilligung\n\nDer Widerruf Ihrer Einwilligung muss schriftlich erfolgen.',
      case: 'written',
    },
    {
      text: '# Hinweise\n\n## Ihre Rechte\n\nJedem Auskunftsersuchen ist zur Auskunft eine Kopie des Personalausweises beizufügen.',
      case: 'identity',
    },
    {
      text: '# Hinweise\n\n## Ihre Rechte\n\nIhre Anfrage auf Auskunft beantworten wir innerhalb von drei Monaten.',
      case: 'late',
    },
    {
      text: '# Notice\n\n## Your rights\n\nRequests for access must be made in writing.',
      case: 'written',
    },
    {
      text: '# Hinweise\n\n## Ihre Rechte\n\nDie Auskunft ist kostenfrei. Bei offenkundig unbegründeten Anträgen kann eine Gebühr erhoben werden.',
      case: 'pass',
    },
    {
      text: '# Hinweise\n\n## Ihre Rechte\n\nDer Widerruf der Einwilligung kann schriftlich oder per E-Mail erfolgen.',
      case: 'not-applicable',
    },
    {
      text: '# Hinweise\n\n## Ihre Rechte\n\nHaben wir begründete Zweifel an Ihrer Identität, bitten wir vor der Auskunft um eine Kopie des Ausweises.',
      case: 'not-applicable',
    },
    {
      text: '# Hinweise\n\n## Ihre Rechte\n\nAuskunft erteilen wir binnen eines Monats; die Frist kann um zwei weitere Monate verlängert werden.',
      case: 'pass',
    },
    {
      text: '# Hinweise\n\n## Mitgliedschaft\n\nDer Austritt muss schriftlich erklärt werden.',
      case: 'not-applicable',
    },
    {
      text: '# Hinweise der evangelischen Kirchengemeinde Auental\n\nEs gilt das DSG-EKD.\n\n## Ihre Rechte\n\nIhre Anfrage auf Auskunft beantworten wir innerhalb von drei Monaten.',
      case: 'not-applicable',
    },
  ],
})
