import { describe, expect, it } from 'vitest'
import { factsOf } from './facts-of.ts'

describe('outdated laws', () => {
  it.each([
    ['Grundlage ist § 15 Abs. 3 TMG.', ['tmg-12-15']],
    ['Grundlage ist das Telemediengesetz (TMG).', ['tmg', 'tmg']],
    ['Grundlage ist § 4a BDSG; daneben gilt die DSGVO.', ['bdsg-4a']],
    ['Bewerbungen verarbeiten wir nach § 32 BDSG und der DSGVO.', ['bdsg-32']],
    ['Die Auskunft kann nach § 32 BDSG unterbleiben. Es gilt die DSGVO.', []],
    ['Das Archiv arbeitet nach § 28 Abs. 1 BDSG und der DSGVO.', []],
    ['Wir beachten das Bundesdatenschutzgesetz.', ['bdsg-alone']],
    ['Wir beachten das Bundesdatenschutzgesetz und die DSGVO.', []],
    ['Rechnungen heben wir zehn Jahre auf (DSGVO).', ['vouchers-ten-years']],
    ['Rechnungen heben wir acht Jahre auf, Bücher zehn Jahre (DSGVO).', []],
    ['Unser Rechenzentrum ist der Zweckverband KDO.', []],
    ['Die Sperrung der Straße dauert zwei Tage.', []],
    ['Verordnung (EU) 2016/679 und zur Aufhebung der Richtlinie 95/46/EG', []],
  ])('%s', async (text, ids) => {
    const { outdatedLaws } = await factsOf(text)
    expect(outdatedLaws.found.map(({ value }) => value.id)).toEqual(ids)
  })

  it.each([
    'Cookies: § 25 TDDDG (früher TTDSG).',
    'Cookies: § 25 TTDSG (jetzt TDDDG).',
    'Das TTDSG wurde durch das TDDDG abgelöst.',
    'Section 25 TDDDG, formerly TTDSG, applies.',
  ])('knows that the text knows: %s', async (text) => {
    const { outdatedLaws } = await factsOf(text)
    expect(outdatedLaws.found.filter(({ value }) => !value.disowned)).toEqual([])
  })
})

describe('former details of authorities', () => {
  const berlin = 'Berliner Beauftragte für Datenschutz und Informationsfreiheit'
  it.each([
    [`${berlin}, Friedrichstraße 219, 10969 Berlin`, ['Friedrichstraße 219']],
    [`${berlin}, Friedrichstrasse 219, 10969 Berlin`, ['Friedrichstrasse 219']],
    [`${berlin}\nFriedrichstr. 219\n10969 Berlin`, ['Friedrichstr. 219']],
    [`${berlin}, Friedrichstr. 2190, 10969 Berlin`, []],
    ['Der Verein sitzt in der Friedrichstr. 219, 10969 Berlin.', []],
    ['Aufsichtsbehörde: LDI NRW, Fax 0211 38424-10', ['Fax 0211 38424-10']],
    ['Aufsichtsbehörde: LDI NRW, Fax 0211 38424-999', []],
    ['Hessischer Datenschutzbeauftragter', ['Hessischer Datenschutzbeauftragter']],
    ['Hessischer Beauftragter für Datenschutz und Informationsfreiheit', []],
    ['Der Leiter des Bauhofs, Herr Kelber, hilft gern.', []],
    [`${berlin}, früher Friedrichstr. 219, 10969 Berlin`, []],
  ])('%s', async (text, written) => {
    const { formerDetails } = await factsOf(text)
    expect(formerDetails.found.map(({ value }) => value.written)).toEqual(written)
  })
})

describe('outdated services', () => {
  it.each([
    ['Wir teilen über Google+ und Google Maps.', ['google-plus']],
    ['Wir nutzen Piwik PRO.', []],
    ['Wir nutzen X (ehemals Twitter). Auf Twitter posten wir täglich.', []],
    ['Telefonate laufen über Skype for Business.', []],
  ])('%s', async (text, ids) => {
    const { outdatedServices } = await factsOf(text)
    expect(outdatedServices.found.map(({ value }) => value.id)).toEqual(ids)
  })
})

describe('claims on adequacy', () => {
  it.each([
    ['Für Japan liegt ein Angemessenheitsbeschluss vor.', [['JP', 'adequate']]],
    ['Für China besteht kein Angemessenheitsbeschluss.', [['CN', 'none']]],
    ['Nach China nur, wenn ein Angemessenheitsbeschluss vorliegt.', []],
    ['Für die Schweiz gilt ein Angemessenheitsbeschluss, für Indien Standardvertragsklauseln.', []],
    ['Für Norwegen braucht es keinen Angemessenheitsbeschluss.', []],
  ])('%s', async (text, claims) => {
    const { adequacyClaims } = await factsOf(text)
    expect(adequacyClaims.found.map(({ value }) => [value.country, value.says])).toEqual(claims)
  })
})
