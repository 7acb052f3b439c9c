import { rule } from './rule.ts'

export const voluntaryDespiteDuty = rule<'voluntaryDuties'>({
  id: 'voluntary-despite-duty',
  article: '13(2)(e)',
  since: '0.1.0',
  needs: ['voluntaryDuties'],
  cases: {
    both: {
      outcome: 'review',
      de: 'Die Angaben heißen freiwillig; daneben steht, dass ein Gesetz sie verlangt.',
      en: 'The data are said to be given freely; beside it stands that a statute demands them.',
      question: {
        de: 'Zu entscheiden ist, welche Angaben das Gesetz verlangt. Falls alle: bitte „freiwillig“ streichen; falls einige: sie nennen; sonst keine Änderung.',
        en: 'The question is which data the statute demands. If all: please strike “voluntary”; if some: name them; otherwise no change.',
      },
    },
  },
  check: ({ voluntaryDuties }) => {
    const clash = voluntaryDuties.found.find(({ value }) => value.against)
    const [free] = voluntaryDuties.found
    if (clash?.value.against) return { case: 'both', evidence: [clash.at, clash.value.against] }
    if (free) return { case: 'pass', evidence: [free.at] }
    return { case: 'not-applicable', because: 'nothing', evidence: [] }
  },
  text: {
    de: {
      title: '„Freiwillig“ heißt nichts, was ein Gesetz verlangt',
      why: 'Wer eine Pflichtangabe für freiwillig hält, lässt sie weg und muss mit Folgen rechnen.',
      remedy: 'Sagen Sie je Angabe, ob sie verlangt wird oder freiwillig ist.',
    },
    en: {
      title: 'Nothing that a statute demands is called voluntary',
      why: 'Whoever takes a duty for voluntary leaves the data out and has to bear the consequences.',
      remedy: 'Say of each item whether it is demanded or voluntary.',
    },
  },
  examples: [
    {
      text: '# Hundeanmeldung\n\n## Pflicht zur Angabe\n\nDie Angabe Ihrer Daten ist freiwillig.\n\nSie sind nach der Satzung gesetzlich verpflichtet, die Daten mitzuteilen.',
      case: 'both',
    },
    {
      text: '# Hundeanmeldung\n\n## Pflicht zur Angabe\n\nSie sind gesetzlich verpflichtet, die Daten mitzuteilen. Die Angabe der Telefonnummer ist freiwillig.',
      case: 'not-applicable',
    },
    {
      text: '# Rundbrief\n\nDie Angabe Ihrer Daten ist freiwillig und weder gesetzlich noch vertraglich vorgeschrieben.',
      case: 'pass',
    },
    {
      text: '# Rathaus\n\n## Rundbrief\n\nDie Angabe der Daten ist freiwillig.\n\n## Meldewesen\n\nSie sind gesetzlich verpflichtet, Angaben zu machen.',
      case: 'pass',
    },
  ],
})
