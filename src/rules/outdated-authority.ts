import type { Found } from '../facts/fact.ts'
import type { Facts } from '../facts/facts.ts'
import type { FormerDetail } from '../facts/values/outdated.ts'
import { authorityOf, formerOf } from '../law/authorities.ts'
import type { FormerValue } from '../law/authority-table.ts'
import { isFirm } from '../law/confidence.ts'
import { datedDetails } from '../law/dated.ts'
import { type Judgement, rule } from './rule.ts'
import { writtenAfter } from './shapes/written.ts'

interface Detail {
  former: FormerValue
  found: Found<FormerDetail>
}

const MOST_PLACES = 5
/** Nobody goes astray by them. */
const MINOR = ['fax', 'officeholder']

export const outdatedAuthority = rule<'formerDetails' | 'authority' | 'date'>({
  id: 'outdated-authority',
  article: '13(2)(d)',
  since: '0.1.0',
  needs: ['formerDetails', 'authority', 'date'],
  cases: {
    outdated: {
      outcome: 'fail',
      severity: 'warning',
      de: 'Angabe zur Aufsichtsbehörde überholt: „{old}“ gilt spätestens seit {since} nicht mehr; heute: {now}. Die Nennung ist freiwillig, sollte aber stimmen.',
      en: 'Outdated detail of the supervisory authority: "{old}" has not been right since {since} at the latest; today: {now}. Giving it is voluntary, but it should be right.',
    },
    'outdated-when-written': {
      outcome: 'fail',
      severity: 'warning',
      de: 'Angabe zur Aufsichtsbehörde überholt: „{old}“ gilt spätestens seit {since} nicht mehr, galt also schon beim Stand {date} nicht; heute: {now}. Die Nennung ist freiwillig, sollte aber stimmen.',
      en: 'Outdated detail of the supervisory authority: "{old}" has not been right since {since} at the latest, so it was already wrong at the date of the notice, {date}; today: {now}. Giving it is voluntary, but it should be right.',
    },
    minor: {
      outcome: 'fail',
      severity: 'note',
      de: 'Name oder Faxnummer der Aufsichtsbehörde überholt: „{old}“ trifft spätestens seit {since} nicht mehr zu. Geschuldet ist die Angabe nicht.',
      en: 'The head\'s name or the fax number of the supervisory authority is outdated: "{old}" has not been right since {since} at the latest. It is not owed.',
    },
    'minor-when-written': {
      outcome: 'fail',
      severity: 'note',
      de: 'Name oder Faxnummer der Aufsichtsbehörde überholt: „{old}“ traf schon beim Stand {date} nicht mehr zu. Geschuldet ist die Angabe nicht.',
      en: 'The head\'s name or the fax number of the supervisory authority is outdated: "{old}" was already wrong at the date of the notice, {date}. It is not owed.',
    },
    doubtful: {
      outcome: 'review',
      de: 'Angabe zur Aufsichtsbehörde vermutlich überholt: „{old}“; heute: {now}.',
      en: 'Detail of the supervisory authority probably outdated: "{old}"; today: {now}.',
      question: {
        de: 'Zu entscheiden ist, ob die Behörde dort noch erreichbar ist; maßgeblich ist ihr eigener Internetauftritt. Falls nein: bitte ersetzen; falls ja: keine Änderung.',
        en: 'The question is whether the authority can still be reached there; its own website decides. If not: please replace it; if so: no change.',
      },
    },
  },
  check: (facts, { asOf, profile }) => {
    const details = facts.formerDetails.found.flatMap((found) => {
      const authority = authorityOf(found.value.authority)
      if (authority.kind === 'foreign' && authority.country !== profile.country) return []
      const former = formerOf(authority, asOf).find(({ value }) => value === found.value.value)
      return former ? [{ former, found }] : []
    })
    const ids = [...new Set(details.map(({ found }) => found.value.authority))]
    const judged = ids.flatMap((id) => {
      const own = details.filter(({ found }) => found.value.authority === id)
      return judge(own, facts)
    })
    if (judged.length > 0) return judged
    const named = facts.authority.found.slice(0, 1).map(({ at }) => at)
    if (named.length > 0) return { case: 'pass', evidence: named }
    return { case: 'not-applicable', because: 'nothing', evidence: [] }
  },
  law: { entries: datedDetails, endedOnly: true },
  text: {
    de: {
      title: 'Die Angaben zur Aufsichtsbehörde sind aktuell',
      why: 'Name und Anschrift der Aufsichtsbehörde sind nicht geschuldet. Wer sie nennt, sollte niemanden an eine Stelle schicken, die dort nicht mehr sitzt.',
      remedy:
        'Übernehmen Sie Name, Anschrift und E-Mail vom Internetauftritt der Behörde, oder nennen Sie nur die Behörde.',
    },
    en: {
      title: 'The details of the supervisory authority are up to date',
      why: 'Name and address of the authority are not owed. Whoever gives them should not send people to a place where it no longer is.',
      remedy:
        "Take name, address and e-mail from the authority's website, or only name the authority.",
    },
  },
  examples: [
    {
      text: 'Aufsicht führt hier die Berliner Beauftragte für Datenschutz und Informationsfreiheit; Post geht an: Friedrichstr. 219, 10969 Berlin.',
      case: 'outdated',
    },
    {
      text: 'Stand: 8. Februar 2024\n\nAufsicht führt hier die Berliner Beauftragte für Datenschutz und Informationsfreiheit; Post geht an: Friedrichstraße 219, 10969 Berlin.',
      case: 'outdated-when-written',
    },
    {
      text: 'Aufsicht führt der Sächsische Datenschutzbeauftragte, Devrientstraße 5, 01067 Dresden, saechsdsb@slt.sachsen.de.',
      case: 'outdated',
    },
    {
      text: 'You may lodge a complaint with the BfDI, Husarenstraße 30, 53117 Bonn.',
      case: 'outdated',
    },
    {
      text: 'Sie erreichen den BfDI, Herrn Ulrich Kelber, unter poststelle@bfdi.bund.de mit einer Beschwerde.',
      case: 'minor',
    },
    {
      text: 'Stand: 2. Mai 2025\n\nSie erreichen den BfDI, Herrn Ulrich Kelber, unter poststelle@bfdi.bund.de mit einer Beschwerde.',
      case: 'minor-when-written',
    },
    {
      text: 'Beschwerden nimmt der Landesbeauftragte für den Datenschutz und die Informationsfreiheit Baden-Württemberg entgegen, Königstraße 10a, 70173 Stuttgart.',
      case: 'doubtful',
    },
    {
      text: 'Aufsicht führt hier die Berliner Beauftragte für Datenschutz und Informationsfreiheit; Post geht an: Friedrichstr. 219, 10969 Berlin.',
      case: 'pass',
      asOf: '2021-05-01',
    },
    {
      text: 'Der Landesbeauftragte für Datenschutz und Informationsfreiheit Mecklenburg-Vorpommern sitzt in der Werderstraße 74a, 19055 Schwerin; Post geht an Schloss Schwerin, Lennéstraße 1, 19053 Schwerin.',
      case: 'pass',
    },
    {
      text: 'Beschweren können Sie sich bei der Landesbeauftragten für Datenschutz und Informationsfreiheit Nordrhein-Westfalen.',
      case: 'pass',
    },
    {
      text: 'Der Verein Bergfreunde Auental sitzt in der Friedrichstr. 219, 10969 Berlin.',
      case: 'not-applicable',
    },
  ],
})

/** One finding an authority: what misleads, else what is only unsure, else head and fax number. */
function judge(details: readonly Detail[], facts: Pick<Facts, 'date'>): Judgement[] {
  const firm = details.filter(({ former }) => isFirm(former))
  const grave = firm.filter(({ former }) => !MINOR.includes(former.kind))
  if (grave.length > 0) return [told('outdated', grave, facts)]
  // That a name was shortened differently once is no reason to ask.
  const open = details.filter(
    ({ former }) => !isFirm(former) && ![...MINOR, 'name'].includes(former.kind),
  )
  if (open.length > 0) return [told('doubtful', open, facts)]
  return firm.length > 0 ? [told('minor', firm, facts)] : []
}

function told(
  kind: 'outdated' | 'minor' | 'doubtful',
  details: readonly Detail[],
  facts: Pick<Facts, 'date'>,
): Judgement {
  const since = details
    .map(({ former }) => former.noLaterThan)
    .reduce((a, b) => (a > b ? a : b), '')
  const date = writtenAfter(facts, since)
  const old = [...new Set(details.map(({ found }) => found.value.written))].join('; ')
  const evidence = details.map(({ found }) => found.at)
  return {
    case: date === undefined || kind === 'doubtful' ? kind : `${kind}-when-written`,
    values: { old, since, now: nowOf(details), ...(date !== undefined && { date }) },
    evidence: evidence
      .filter(({ start }, index) => evidence.findIndex((at) => at.start === start) === index)
      .slice(0, MOST_PLACES),
  }
}

/** What took the places of the old values; its name and address where nothing else is known. */
function nowOf(details: readonly Detail[]): string {
  const now = details.map(({ former }) => former.replacedBy).filter((each) => each !== undefined)
  if (now.length > 0) return [...new Set(now)].join('; ')
  const { name, street, zip, city } = authorityOf(details[0]?.found.value.authority ?? '')
  return street === undefined ? name : `${name}, ${street}, ${zip} ${city}`
}
