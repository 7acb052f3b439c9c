import { describe, expect, it } from 'vitest'
import { hubOf } from '../../../src/audit/discovery/hub.ts'
import { obstacleOf } from '../../../src/audit/discovery/obstacle.ts'
import { type Page, readPage } from '../../../src/audit/discovery/page.ts'

const url = 'http://stadt.example/rathaus/seite.html'
const pageOf = (html: string, charset?: string): Page =>
  readPage(new TextEncoder().encode(html), url, charset)
const urlsOf = (html: string) => pageOf(html).links.map((link) => link.url)

describe('the links of a page', () => {
  it.each([
    ['a', '<a href="/a">x</a>', ['http://stadt.example/a']],
    ['a relative link', '<a href="b.html">x</a>', ['http://stadt.example/rathaus/b.html']],
    ['a base', '<base href="/neu/"><a href="c">x</a>', ['http://stadt.example/neu/c']],
    ['a fragment of another page', '<a href="/i#ds">x</a>', ['http://stadt.example/i']],
    ['a raw umlaut', '<a href="/Ämter">x</a>', ['http://stadt.example/%C3%84mter']],
    ['a frame', '<frameset><frame src="/m.htm"></frameset>', ['http://stadt.example/m.htm']],
    ['an iframe', '<iframe src="/ds"></iframe>', ['http://stadt.example/ds']],
    ['an image map', '<map><area href="/k"></map>', ['http://stadt.example/k']],
    ['rel in the head', '<link rel="privacy-policy" href="/p">', ['http://stadt.example/p']],
    [
      'a session',
      '<a href="/a;jsessionid=1F?PHPSESSID=2&x=1">x</a>',
      ['http://stadt.example/a?x=1'],
    ],
    ['a campaign', '<a href="/a?utm_source=x&amp;cHash=9">x</a>', ['http://stadt.example/a']],
    ['no fragment', '<a href="#oben">Nach oben</a>', []],
    ['no script', '<a href="javascript:print()">Seite drucken</a>', []],
    ['no mail, no telephone', '<a href="mailto:a@b.example">m</a><a href="tel:1">t</a>', []],
    ['no broken address', '<a href="http://[x">x</a>', []],
  ])('takes %s', (_, html, expected) => {
    expect(urlsOf(html)).toEqual(expected)
  })

  it.each([
    ['footer', '<footer><a href="/a">x</a></footer>'],
    ['footer', '<div class="footer-links"><a href="/a">x</a></div>'],
    ['footer', '<div id="fusszeile"><a href="/a">x</a></div>'],
    ['navigation', '<nav><a href="/a">x</a></nav>'],
    ['navigation', '<div class="breadcrumb"><a href="/a">x</a></div>'],
    ['navigation', '<aside><a href="/a">x</a></aside>'],
    ['navigation', '<div role="dialog"><a href="/a">x</a></div>'],
    ['body', '<div class="has-footer page"><a href="/a">x</a></div>'],
    ['body', '<main><article><footer><a href="/a">x</a></footer></article></main>'],
    ['body', '<table><tr><td><a href="/a">x</a></td></tr></table>'],
  ])('knows %s: %s', (part, html) => {
    expect(pageOf(html).links.map((link) => link.part)).toEqual([part])
  })

  it('gives each its words: text, label, headings, row, head of the column', () => {
    const { links } = pageOf(`<main><h1>Recht</h1><h2>Meldeamt</h2>
      <table><tr><th>Sache</th><th>Hinweise</th></tr>
      <tr><td>Umzug</td><td><a href="/1.pdf" title="PDF öffnen"><img alt="Blatt 1"></a></td></tr></table>
      <h2>Bauamt</h2><details><summary>Anbau</summary><a href="/2.pdf">Daten<b>schutz</b></a></details></main>`)
    expect(links).toMatchObject([
      {
        text: 'Blatt 1',
        label: 'PDF öffnen',
        headings: ['Recht', 'Meldeamt'],
        row: 'Hinweise Umzug',
      },
      { text: 'Datenschutz', headings: ['Recht', 'Bauamt', 'Anbau'], row: '' },
    ])
  })

  it('takes from a row nothing that another link says', () => {
    const [form] = pageOf(
      '<table><tr><td>Kita</td><td><a href="/f">Antrag</a></td><td><a href="/d">Datenschutz</a></td></tr></table>',
    ).links
    expect(form?.row).toBe('Kita')
  })

  it('reads thousands of links in one item at a cost that grows with their number', () => {
    const many = (count: number) =>
      `<ul><li>${Array.from({ length: count }, (_, at) => `<ul><li><a href="/${at}">Punkt ${at}</a></li></ul>`).join('')}</li></ul>`
    expect(pageOf(many(4_000)).links).toHaveLength(4_000)
    expect(pageOf(many(20_000)).links).toHaveLength(5_000)
  })
})

describe('what a page says', () => {
  it('leaves out menus, banners and scripts', () => {
    const { text, title, heading, language } = pageOf(
      `<html lang="de-DE"><title> Amt </title><nav>Menü</nav><div id="cookie-banner">Cookies</div>
      <main><h1>Das Amt</h1><p>Hier wird gearbeitet, und zwar von Montag bis Freitag, an jedem Tag ausser an den Feiertagen.</p><script>x</script></main></html>`,
    )
    expect({ title, heading, language }).toEqual({
      title: 'Amt',
      heading: 'Das Amt',
      language: 'de-de',
    })
    expect(text).toMatch(/^Das Amt Hier .* Feiertagen\.$/)
  })

  it('is in the character set that it names', () => {
    const bytes = Buffer.from('<meta charset="iso-8859-1"><h1>B\u00fccherei</h1>', 'latin1')
    expect(readPage(bytes, url).heading).toBe('Bücherei')
  })

  it.each([
    ['0; URL=neu.htm', 'http://stadt.example/rathaus/neu.htm'],
    ["3;url='/neu'", 'http://stadt.example/neu'],
    ['600; url=/neu', undefined],
    ['5', undefined],
    ['0; url=seite.html', undefined],
  ])('forwards by %j to %s', (content, target) => {
    expect(pageOf(`<meta http-equiv="Refresh" content="${content}">`).forward).toBe(target)
  })
})

describe('obstacles', () => {
  const words = 'Wort und noch ein Wort. '.repeat(100)
  it.each([
    [
      'robot-challenge',
      '<title>Einen Moment</title><p>Bestätigen Sie, dass Sie ein Mensch sind.</p>',
    ],
    ['robot-challenge', '<title>Just a moment...</title><noscript>Enable JavaScript</noscript>'],
    ['robot-challenge', '<p>Bitte warten</p><script src="/cdn/challenge/x.js"></script>'],
    ['javascript-only', '<div id="app"></div><script src="/app.js"></script>'],
    ['javascript-only', '<noscript>Bitte aktivieren Sie JavaScript.</noscript><div></div>'],
    [undefined, `<noscript>Bitte aktivieren Sie JavaScript.</noscript><p>${words}</p>`],
    [undefined, `<p>Unser Formular hat ein Captcha.</p><p>${words}</p>`],
    [undefined, '<p>Wir verwenden Cookies.</p><a href="/start">Weiter</a>'],
    [undefined, '<frameset><frame src="/a"><noframes>Kein JavaScript</noframes></frameset>'],
    [undefined, '<script src="x.js"></script><meta http-equiv="refresh" content="0;url=/de">'],
  ])('%s: %s', (obstacle, html) => {
    expect(obstacleOf(pageOf(html))).toBe(obstacle)
  })
})

describe('lists of notices', () => {
  const list = (count: number, word = 'Sache') =>
    Array.from({ length: count }, (_, at) => `<li><a href="/${at}">${word} ${at}</a></li>`).join('')
  const notice = `<p>Verantwortlich ist das Amt. Rechtsgrundlage ist die DSGVO. Auskunft und Löschung der gespeicherten,
    personenbezogenen Daten können Sie verlangen.</p>`
  it.each([
    ['entries under a heading', true, true, `<h2>Datenschutzhinweise</h2><ul>${list(5)}</ul>`],
    ['named entries', true, true, `<h1>Downloads</h1><ul>${list(3, 'Datenschutzhinweise')}</ul>`],
    [
      'few entries below a title',
      true,
      true,
      '<title>Datenschutz</title><h1>x</h1><a href="/1">Unsere Erklärung</a><a href="/2">b</a><a href="/3">c</a>',
    ],
    ['a list of other things', false, false, `<h1>Formulare</h1><ul>${list(9)}</ul>`],
    ['a notice with a list below', true, false, `<h1>Datenschutz</h1>${notice}<ul>${list(4)}</ul>`],
    [
      'a notice with links',
      false,
      false,
      `<h1>Dienste</h1>${notice.repeat(30)}<a href="/1">Kontakt</a>`,
    ],
    [
      'menus of every page',
      false,
      false,
      `<h1>Datenschutz</h1><p>x</p><a href="/start">a</a><a href="/amt">b</a><a href="/kontakt">c</a>`,
    ],
  ])('%s: %s, bare %s', (_, isHub, isBare, html) => {
    const sitewide = new Set(
      ['start', 'amt', 'kontakt'].map((path) => `http://stadt.example/${path}`),
    )
    expect(hubOf(pageOf(html), false, sitewide)).toEqual({ isHub, isBare })
  })
})
