import type { Passage } from '../document/notice.ts'
import type { Fact } from '../facts/fact.ts'
import type { Safeguard, Transfer } from '../facts/facts.ts'
import { adequacyOf } from '../law/adequacy.ts'
import { datedDecisions, datedInstruments } from '../law/dated.ts'
import { INSTRUMENTS } from '../law/instrument-table.ts'
import { isUsable } from '../law/instruments.ts'
import type { Rule } from './rule.ts'
import { item } from './shapes/item.ts'

const MOST_PLACES = 3

const stated = item<'safeguards' | 'transfer'>({
  id: 'transfer-safeguards',
  article: '13(1)(f)',
  fact: 'safeguards',
  needs: ['transfer'],
  severity: 'error',
  owed: ({ transfer, safeguards }) => {
    const stated = passagesOf(transfer, 'stated')
    if (stated.length > 0) return { owed: 'yes', because: 'transfer-stated', evidence: stated }
    const possible = passagesOf(transfer, 'condition')
    if (possible.length > 0)
      return { owed: 'unclear', because: 'transfer-possible', evidence: possible }
    if (safeguards.found.length > 0) return { owed: 'unclear', because: 'safeguard-named' }
    return { owed: 'no', because: 'no-transfer' }
  },
  missing: {
    de: 'Der Text nennt eine Übermittlung in ein Drittland, aber keine Garantie dafür.',
    en: 'The text states a transfer to a third country, but no safeguard for it.',
  },
  incomplete: {
    de: 'Für die Übermittlung in ein Drittland ist keine Garantie genannt, die am Stichtag gilt.',
    en: 'For the transfer to a third country no safeguard is named that is in force at the as-of date.',
  },
  question: {
    de: 'Zu entscheiden ist, ob Daten in ein Drittland gehen. Falls ja: bitte Angemessenheitsbeschluss oder Garantie nennen; falls nein: keine Änderung.',
    en: 'The question is whether data go to a third country. If so: please name the adequacy decision or the safeguard; if not: no change.',
  },
  text: {
    de: {
      title: 'Die Garantien für Drittländer sind genannt',
      why: 'Die betroffene Person soll erkennen, was ihre Daten im Drittland schützt: ein Angemessenheitsbeschluss oder eine Garantie nach Art. 46 DSGVO.',
      remedy:
        'Nennen Sie zu jeder Übermittlung den Angemessenheitsbeschluss mit seinem Land, die Standardvertragsklauseln oder eine andere Garantie.',
    },
    en: {
      title: 'The safeguards for third countries are named',
      why: 'The data subject should see what protects the data in the third country: an adequacy decision or a safeguard under Art. 46 GDPR.',
      remedy:
        'Name for each transfer the adequacy decision with its country, the standard contractual clauses or another safeguard.',
    },
  },
  examples: [
    {
      text: 'Die Daten werden in die USA übermittelt. Grundlage sind Standardvertragsklauseln.',
      case: 'pass',
    },
    {
      text: 'Wir übermitteln die Namen an das Labor in der Schweiz; für die Schweiz besteht ein Angemessenheitsbeschluss.',
      case: 'pass',
    },
    {
      text: 'Die Daten werden in die USA übermittelt. Der Dienst ist nach dem Privacy Shield zertifiziert.',
      case: 'pass',
      asOf: '2019-05-01',
    },
    { text: 'Die Anmeldedaten werden auf Server in Indien übertragen.', case: 'missing' },
    {
      text: 'Die Daten werden in die USA übermittelt. Der Dienst ist nach dem Privacy Shield zertifiziert.',
      case: 'incomplete',
    },
    {
      text: 'Die Daten werden in die USA übermittelt. Grundlage ist allein der Swiss-US Privacy Shield.',
      case: 'incomplete',
    },
    {
      text: 'Die Daten werden in die USA übermittelt. Dort gelten geeignete Garantien.',
      case: 'incomplete',
    },
    {
      text: 'Sollten wir Dienstleister außerhalb des Europäischen Wirtschaftsraums mit der Verarbeitung betrauen, achten wir auf Sorgfalt.',
      case: 'missing-unclear',
    },
    { text: 'Eine Übermittlung in Drittländer findet nicht statt.', case: 'not-applicable' },
  ],
})

/** The sentences that tell of a transfer, those with its country first. */
function passagesOf(transfer: Fact<Transfer>, kind: Transfer['kind']): Passage[] {
  return transfer.found
    .filter(({ value }) => value.kind === kind)
    .sort((a, b) => Number(b.value.country !== undefined) - Number(a.value.country !== undefined))
    .slice(0, MOST_PLACES)
    .map(({ at }) => at)
}

/** Instruments that begin or end on a day; clauses without a number are those of their time. */
const DATED = INSTRUMENTS.filter(
  ({ id, validFrom, voidSince }) => id !== 'scc-2021' && (validFrom ?? voidSince) != null,
).map(({ id }) => id)

/** The item rule, with the instruments weighed on the day of the law that is applied. */
export const transferSafeguards: Rule = {
  ...stated,
  law: { entries: () => [...datedInstruments(DATED), ...datedDecisions()] },
  check: (facts, context) => {
    const value = onDay(facts.safeguards, context.asOf)
    return stated.check(Object.create(facts, { safeguards: { value } }), context)
  },
}

function onDay(safeguards: Fact<Safeguard>, asOf: string): Fact<Safeguard> {
  const holds = safeguards.found.some(({ value }) => !value.disowned && holdsOn(value, asOf))
  if (holds) return { ...safeguards, stated: 'yes' }
  return safeguards.stated === 'yes' ? { ...safeguards, stated: 'partial' } : safeguards
}

/** Clauses without a number are those of their time: there were always some. */
function holdsOn({ instrument, country }: Safeguard, asOf: string): boolean {
  if (instrument === 'scc-2021') return true
  if (instrument !== 'adequacy') return isUsable(instrument, asOf)
  return country !== undefined && adequacyOf(country, asOf) !== undefined
}
