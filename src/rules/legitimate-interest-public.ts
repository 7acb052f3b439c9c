import { trapsOf } from '../law/body-names.ts'
import { rule } from './rule.ts'
import { isDoubtful } from './verdict.ts'

const MOST_PLACES = 5

export const legitimateInterestPublic = rule<'interestReliance' | 'controller' | 'legalBasis'>({
  id: 'legitimate-interest-public',
  article: '6(1) subpara. 2',
  since: '0.1.0',
  needs: ['interestReliance', 'controller', 'legalBasis'],
  cases: {
    relied: {
      outcome: 'fail',
      severity: 'warning',
      de: 'Eine öffentliche Stelle stützt sich auf berechtigte Interessen (Stellen: {count}). Für die Erfüllung ihrer Aufgaben steht ihr dieser Grund nicht offen.',
      en: 'A public body relies on legitimate interests (places: {count}). For the performance of its tasks this ground is not open to it.',
    },
    'relied-unclear': {
      outcome: 'review',
      de: 'Eine öffentliche Stelle stützt sich auf berechtigte Interessen (Stellen: {count}). Für die Erfüllung ihrer Aufgaben steht ihr dieser Grund nicht offen.',
      en: 'A public body relies on legitimate interests (places: {count}). For the performance of its tasks this ground is not open to it.',
      question: {
        de: 'Zu entscheiden ist, ob die Stelle hier als Behörde handelt. Falls ja: bitte lit. e mit der Norm nennen, die die Aufgabe zuweist; falls nein, etwa im Wettbewerb oder bei fiskalischem Handeln: keine Änderung.',
        en: 'The question is whether the body acts as an authority here. If so: please name (e) with the statute that assigns the task; if not, as in competition or in private dealings: no change.',
      },
    },
  },
  check: ({ interestReliance, controller, legalBasis }, context) => {
    const { profile } = context
    if (profile.body !== 'public' || profile.country === 'CH')
      return { case: 'not-applicable', because: 'not-public', evidence: [] }
    const { found } = interestReliance
    const [first] = found
    if (!first) {
      const [basis] = legalBasis.found
      if (!basis) return { case: 'not-applicable', because: 'basis-unknown', evidence: [] }
      return { case: 'pass', evidence: [basis.at] }
    }
    const places = found
      .map(({ at }) => at)
      .filter((at, index, all) => all.findIndex(({ start }) => start === at.start) === index)
    const traps = trapsOf(controller.found[0]?.value.name ?? '')
    const competes = traps.has('public-competing') || traps.has('private-municipal')
    const cited = found.some(({ value }) => value.kind === 'cited')
    const unclear = competes || !cited || profile.confidence === 'low' || isDoubtful(context)
    return {
      case: unclear ? 'relied-unclear' : 'relied',
      values: { count: String(places.length) },
      evidence: places.slice(0, MOST_PLACES),
    }
  },
  text: {
    de: {
      title: 'Öffentliche Stellen stützen sich nicht auf berechtigte Interessen',
      why: 'Art. 6 Abs. 1 UAbs. 2 DSGVO nimmt Behörden diesen Grund, soweit sie ihre Aufgaben erfüllen: Der Gesetzgeber muss ihnen die Grundlage geben.',
      remedy:
        'Nennen Sie Art. 6 Abs. 1 lit. e DSGVO mit der Norm, die die Aufgabe zuweist, oder sagen Sie, warum es um anderes als eine Aufgabe geht.',
    },
    en: {
      title: 'Public bodies do not rely on legitimate interests',
      why: 'Art. 6(1) subparagraph 2 GDPR closes this ground to authorities in the performance of their tasks: the legislature has to give them the basis.',
      remedy:
        'Name Art. 6(1)(e) GDPR with the statute that assigns the task, or say why this is no part of a task.',
    },
  },
  examples: [
    {
      text: 'Verantwortlich ist die Stadt Auental. Rechtsgrundlage ist Art. 6 Abs. 1 lit. e DSGVO.',
      case: 'pass',
    },
    {
      text: 'Verantwortlich ist die Stadt Auental. Sie können der Verarbeitung widersprechen, die auf Art. 6 Abs. 1 lit. e oder f DSGVO beruht.',
      case: 'not-applicable',
    },
    {
      text: 'Verantwortlich ist die Stadt Auental.\n\nRechtsgrundlage für die Protokolle des Servers ist Art. 6 Abs. 1 lit. f DSGVO.',
      case: 'relied',
    },
    {
      text: 'Verantwortlich ist die Sparkasse Auental, Anstalt des öffentlichen Rechts.\n\nRechtsgrundlage der Werbung ist Art. 6 Abs. 1 lit. f DSGVO.',
      case: 'relied-unclear',
      profile: { body: 'public' },
    },
    {
      text: 'Verantwortlich ist die Stadt Auental.\n\nRechtsgrundlage für die Wahrnehmung des Hausrechts mit Kameras ist Art. 6 Abs. 1 lit. f DSGVO.',
      case: 'relied-unclear',
    },
    {
      text: 'Verantwortlich ist die Auental Holz GmbH. Rechtsgrundlage ist Art. 6 Abs. 1 lit. f DSGVO.',
      case: 'not-applicable',
    },
  ],
})
