import { describe, expect, it } from 'vitest'
import { isEndless, looksLikeFile } from '../../../src/audit/discovery/address.ts'
import { folded, foldedAddress, withoutFileNote } from '../../../src/audit/discovery/fold.ts'
import { Frontier } from '../../../src/audit/discovery/frontier.ts'
import type { Link } from '../../../src/audit/discovery/page.ts'
import { scoreOf } from '../../../src/audit/discovery/score.ts'

const link = (text: string, more: Partial<Link> = {}): Link => ({
  ...{ url: 'http://stadt.example/seite/17', text, label: '', part: 'body', rel: [], hreflang: '' },
  ...{ headings: [], row: '', isFrame: false },
  ...more,
})

describe('folding', () => {
  it.each([
    ['Daten\u00ADschutz', ' datenschutz '],
    ['DS-GVO', ' ds gvo | dsgvo '],
    ['Art.\u00A013 Abs. 1', ' art 13 abs 1 '],
    ['Bürger*innen', ' buerger innen '],
    ['', '  '],
  ])('%j', (text, expected) => {
    expect(folded(text)).toBe(expected)
  })

  it.each([
    ['http://a.example/B%C3%BCcherei/Datenschutzerkl%C3%A4rung.html', 'datenschutzerklaerung'],
    ['http://a.example/B%FCcherei/datenschutz', 'datenschutz'],
    ['http://a.example/daten-schutz.php?x=1', 'datenschutz'],
  ])('of the address %s', (url, word) => {
    expect(foldedAddress(url)).toContain(word)
  })

  it.each([
    ['PDF, 120 KB', ''],
    ['Merkblatt (PDF, 1,2 MB)', 'Merkblatt'],
    ['Hundesteuer [pdf]', 'Hundesteuer'],
    ['Art. 13 DSGVO', 'Art. 13 DSGVO'],
  ])('without the note on the file: %j', (text, expected) => {
    expect(withoutFileNote(text)).toBe(expected)
  })
})

describe('the worth of links', () => {
  it.each<[string, Partial<Link>]>([
    ['Datenschutzerklärung', {}],
    ['Daten\u00ADschutz-Hinweise', {}],
    ['Informationen nach Art. 13 DS-GVO für das Einwohnermeldeamt', {}],
    ['Informationen zur Datenverarbeitung im Passwesen', {}],
    ['Hinweise zur Verarbeitung personenbezogener Daten', {}],
    ['Betroffeneninformation Videoüberwachung', {}],
    ['Merkblatt: Ihre Daten bei uns', {}],
    ['Privacy', { part: 'footer' }],
    ['Blatt 4', { label: 'Datenschutzhinweise' }],
    ['mehr', { url: 'http://stadt.example/datenschutz-hinweise' }],
    ['mehr', { rel: ['privacy-policy'] }],
    ['Datenschutzhinweise zum Newsletter', {}],
    ['Datenschutz', { url: 'http://stadt.example/aktuelles/datenschutz', part: 'footer' }],
  ])('%s %j may be a notice', (text, more) => {
    const { own, isNamed } = scoreOf(link(text, more), false)
    expect([isNamed, own >= 2]).toEqual([true, true])
  })

  it.each<[string, Partial<Link>]>([
    ['Satzung über den Datenschutz im Rat', {}],
    ['Cookie-Einstellungen', {}],
    ['Vortrag: Datenschutz im Verein', {}],
    ['Datenschutz-Einstellungen ändern', {}],
    ['Mehr Datenschutz', { url: 'http://stadt.example/2026/03/12/mehr-datenschutz/' }],
    ['Seite drucken', { url: 'http://stadt.example/datenschutz?type=98' }],
    ['Veranstaltungen', {}],
    ['Jetzt anmelden', {}],
  ])('%s %j is not asked for', (text, more) => {
    const { own, context } = scoreOf(link(text, more), true)
    expect(own + context).toBeLessThan(0)
  })

  it.each<[string, Partial<Link>, boolean, number]>([
    ['PDF, 80 KB', { url: 'http://a.example/1.pdf', row: 'Datenschutzhinweise Kita' }, false, 5],
    ['Wohngeld', { headings: ['Informationen nach Art. 13 DSGVO', 'Soziales'] }, true, 5],
    ['Wohngeld', { headings: ['Datenschutz'] }, true, 3],
    ['Wohngeld', { headings: ['Datenschutz'] }, false, 1],
    ['Wohngeld', { headings: ['Formulare'] }, true, 0],
    ['Wohngeld', { headings: ['Datenschutz'], part: 'navigation' }, true, 0],
    ['Bild', { url: 'http://a.example/1.jpg', headings: ['Datenschutz'] }, true, 0],
  ])('%s %j has what stands around it (on a list: %s): %i', (text, more, isOnHub, worth) => {
    expect(scoreOf(link(text, more), isOnHub).context).toBe(worth)
  })
})

describe('a service that is called by what one does', () => {
  it.each(['Hund anmelden', 'Gewerbe anmelden', 'Kind für die Kita registrieren'])(
    '%s is no login',
    (text) => {
      expect(scoreOf(link(text, {}), false).isNegative).toBe(false)
    },
  )
})

describe('addresses', () => {
  it.each([
    ['http://a.example/termine?tx_cal[month]=12', true],
    ['http://a.example/liste?monat=3', true],
    ['http://a.example/2026/03/12/fest', true],
    ['http://a.example/seite/123/datenschutz.html', false],
    ['http://a.example/index.php?La=1&object=tx,3406.20.1', false],
  ])('%s leads on for ever: %s', (url, expected) => {
    expect(isEndless(url)).toBe(expected)
  })

  it.each([
    ['http://a.example/x.PDF?1623', true],
    ['http://a.example/datei/4711', true],
    ['http://a.example/index.php?download=12', true],
    ['http://a.example/fileadmin/a/b', true],
    ['http://a.example/datenschutz', false],
    ['http://a.example/profile/x', false],
  ])('%s is a file: %s', (url, expected) => {
    expect(looksLikeFile(url)).toBe(expected)
  })
})

describe('what is asked for next', () => {
  const found = (url: string, own: number, depth = 1) => ({
    ...({ url, via: 'body', parent: null, text: '', heading: '', relation: null, depth } as const),
    score: { own, context: 0, isNamed: false, isNegative: false },
  })

  it('is worth most, then nearest, then found first; each once', () => {
    const frontier = new Frontier()
    for (const one of [
      found('c', 1),
      found('b', 3, 2),
      found('a', 3, 1),
      found('d', 0),
      found('c', 5),
    ])
      frontier.add(one)
    const order = []
    for (let next = frontier.next(0); next; next = frontier.next(0)) order.push(next.url)
    expect(order).toEqual(['c', 'a', 'b', 'd'])
  })

  it('is nothing that is worth less than is asked for', () => {
    const frontier = new Frontier()
    frontier.add(found('a', 1))
    expect([frontier.next(2), frontier.next(1)?.url]).toEqual([undefined, 'a'])
  })

  it('comes in order of worth out of thousands', () => {
    const frontier = new Frontier()
    for (let at = 0; at < 20_000; at++) frontier.add(found(String(at), (at * 7919) % 101))
    const worths = []
    for (let next = frontier.next(0); next; next = frontier.next(0)) worths.push(next.score.own)
    expect(worths).toEqual([...worths].sort((a, b) => b - a))
    expect(worths).toHaveLength(20_000)
  })
})
