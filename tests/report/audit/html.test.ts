import { parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { auditFiles } from '../../../src/report/audit/files.ts'
import { embeddedJson, html, outward } from '../../../src/report/audit/html.ts'
import { HOSTILE, smallAudit, written } from './audits.ts'

describe('a template', () => {
  it.each([
    ['markup', '<b>&"\'', '&lt;b&gt;&amp;&quot;&#39;'],
    ['control characters', 'a\u0007\u001Bb', 'a\uFFFD\uFFFDb'],
    ['reversed writing', 'a\u202Eb\u2066c', 'a\uFFFDb\uFFFDc'],
  ])('makes %s harmless', (_, text, safe) => {
    expect(html`<p title="${text}">${text}</p>`.text).toBe(`<p title="${safe}">${safe}</p>`)
  })

  it('takes HTML as it is, joins lists and leaves out nothing but nothing', () => {
    expect(html`${[html`<i>`, 'a', 0, [1]]}${null}${undefined}${false}${''}`.text).toBe('<i>a01')
  })
})

describe('an address', () => {
  it.each([
    ['https://a.example/ä?x=1&y="', 'https://a.example/%C3%A4?x=1&amp;y=%22'],
    ['http://a.example', 'http://a.example/'],
  ])('%s is a link', (url, href) => {
    expect(outward(url, 'x').text).toBe(
      `<a class="url" href="${href}" rel="noopener noreferrer">x</a>`,
    )
  })

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'x',
    '',
  ])('%s is none', (url) => expect(outward(url).text).not.toContain('href'))
})

it('data cannot end the element that holds it', () => {
  const { text } = embeddedJson('x', [HOSTILE.script, HOSTILE.comment, '\u2028'])
  expect(text.match(/</g)).toHaveLength(2)
  expect(JSON.parse(text.replace(/<[^>]*>/g, ''))).toEqual([
    HOSTILE.script,
    HOSTILE.comment,
    '\u2028',
  ])
})

/** What a browser makes of the pages: no element, attribute or link that a stranger wrote. */
describe('the pages of an audit of hostile sites', async () => {
  const files = await written(
    auditFiles(await smallAudit('de'), { lang: 'de', csv: { separator: ',', bom: false } }),
  )

  it.each([...files.keys()].filter((name) => name.endsWith('.html')))('%s', (name) => {
    const found = elements(parse(files.get(name) ?? '') as unknown as Node)
    expect(found.filter(({ name }) => name === 'img' || name === 'iframe')).toEqual([])
    const scripts = found.filter(({ name }) => name === 'script')
    expect(scripts).toHaveLength(name === 'index.html' ? 2 : 0)
    for (const { attributes } of found) {
      for (const [key, value] of Object.entries(attributes)) {
        expect(key).not.toMatch(/^on|^style$/)
        if (key === 'href')
          expect(value).toMatch(/^(?:https?:\/\/|#|[a-z]+\.(?:csv|json)$|\.\.\/index\.html(?:#|$))/)
        if (key === 'href' && value.startsWith('http'))
          expect(attributes['rel']).toBe('noopener noreferrer')
      }
    }
  })
})

interface Node {
  tagName?: string
  attrs?: { name: string; value: string }[]
  childNodes?: Node[]
}

function elements(node: Node): { name: string; attributes: Record<string, string> }[] {
  const own = node.tagName
    ? [
        {
          name: node.tagName,
          attributes: Object.fromEntries(
            (node.attrs ?? []).map(({ name, value }) => [name, value]),
          ),
        },
      ]
    : []
  return [...own, ...(node.childNodes ?? []).flatMap(elements)]
}
