/** Shares by Land and by the columns of the list: a plot, the same figures in a table, and a map of the Länder. */
import type { AuditResult, Group, Grouping } from '../../../audit/result.ts'
import { isStateCode, type StateCode, stateOf } from '../../../law/states.ts'
import type { Around } from '../around.ts'
import { FEW, interval, number, partOf } from '../figures.ts'
import { type Html, html, type Slot } from '../html.ts'
import { mapOutlines, stateMap } from '../map.ts'
import { table } from '../page.ts'
import { intervalPlot } from '../plot.ts'
import { put } from '../words/words.ts'

/** More groups than a person compares. */
const MOST = 60

export function groupSections({ groupings }: AuditResult, around: Around): Html[] {
  return groupings.map((grouping, index) => groupSection(grouping, `groups-${index}`, around))
}

/** What a grouping is called: "Nach Land", "Nach „kind“". */
export function groupingName({ column }: Grouping, { say }: Around): string {
  return column === 'state' ? say.groups.state : put(say.groups.by, { column })
}

function groupSection(grouping: Grouping, id: string, around: Around): Html {
  const { say, lang } = around
  const name = groupingName(grouping, around)
  const all = inOrder(grouping, around)
  const groups = all.slice(0, MOST)
  const isFew = groups.some(({ counts }) => counts.readable < FEW || counts.judged < FEW)
  const plot = (what: 'found' | 'withErrors') =>
    intervalPlot(
      groups.map((group) => ({ label: nameOf(group, grouping, around), share: group[what] })),
      {
        title: say.groups[what],
        label: put(say.groups.plotOf, { what: `${name}, ${say.groups[what]}` }),
        lang,
      },
    )
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${name}</h2>
<p>${say.groups.lead} ${isFew && put(say.groups.few, { few: String(FEW) })}</p>
${grouping.column === 'state' && maps(grouping, around)}
${plot('found')}
${plot('withErrors')}
${all.length > MOST && html`<p>${put(say.groups.more, { shown: String(MOST), all: number(all.length, lang) })}</p>`}
${groupTable(groups, grouping, around)}</section>`
}

/** By name: a rank would say more than the figures do. */
function inOrder(grouping: Grouping, around: Around): Group[] {
  const { compare } = new Intl.Collator(around.lang, { numeric: true })
  return [...grouping.groups].sort((a, b) =>
    compare(nameOf(a, grouping, around), nameOf(b, grouping, around)),
  )
}

function nameOf({ value }: Group, { column }: Grouping, { lang, say }: Around): string {
  if (value === '') return say.groups.unnamed
  return column === 'state' && isStateCode(value) ? stateOf(value)[lang] : value
}

function groupTable(groups: readonly Group[], grouping: Grouping, around: Around): Html {
  const { say, lang } = around
  const { groups: head } = say
  const share = (part: Group['found']) =>
    part.of > 0 &&
    html`${partOf(part, lang)}<br><span class="faint small">${interval(part, lang)}</span>`
  return table({
    caption: put(say.table, { what: groupingName(grouping, around) }),
    head: [
      grouping.column === 'state' ? head.land : head.value,
      head.listed,
      head.readable,
      head.foundShort,
      head.judged,
      head.errorsShort,
      head.median,
    ],
    rows: groups.map((group): Slot[] => [
      html`${nameOf(group, grouping, around)}${group.counts.readable < FEW && html` <span class="faint small">(${head.isFew})</span>`}`,
      number(group.counts.listed, lang),
      number(group.counts.readable, lang),
      share(group.found),
      number(group.counts.judged, lang),
      share(group.withErrors),
      group.medianFindings === null ? '' : number(group.medianFindings, lang),
    ]),
  })
}

function maps({ groups }: Grouping, { lang, say }: Around): Html {
  const of = (what: 'found' | 'withErrors') =>
    new Map(
      groups.flatMap((group): [StateCode, Group['found']][] =>
        isStateCode(group.value) ? [[group.value, group[what]]] : [],
      ),
    )
  return html`<h3>${say.map.heading}</h3>${mapOutlines()}<div class="pair">
${stateMap(of('found'), { title: say.groups.found, lang })}
${stateMap(of('withErrors'), { title: say.groups.withErrors, lang })}</div>`
}
