import { describe, expect, it } from 'vitest'
import { extractHtml } from '../../../src/extract/html/html.ts'
import { extractMarkdown } from '../../../src/extract/markdown/markdown.ts'

/** Each would overflow the stack or take minutes if it went to the parser as it is. */
const html: Record<string, string> = {
  'deep boxes': `${'<div>'.repeat(100_000)}end`,
  'deep lists': `${'<ul><li>'.repeat(30_000)}end`,
  'deep tables': `${'<table><tr><td>'.repeat(10_000)}end`,
  'deep bold': `${'<b>'.repeat(50_000)}end`,
  'bold in every paragraph': `${'<b><p>'.repeat(2_000)}end`,
  'open tags without an end': `end${'<a'.repeat(100_000)}`,
  'an open comment': `end<!--${'-'.repeat(100_000)}`,
  'template marks without an end': `end${'{%'.repeat(50_000)}{{<`,
  'nested style blocks': `<style>${'@media all{'.repeat(50_000)}</style>end`,
  'open style rules': `<style>${'.a{'.repeat(50_000)}</style>end`,
  'style rules without number': `<style>${'.a{display:none}'.repeat(20_000)}</style>end${'<p class="a">'.repeat(2_000)}`,
}
const markdown: Record<string, string> = {
  'open brackets': `${'['.repeat(20_000)}end`,
  'nested brackets': `${'['.repeat(5_000)}end${']'.repeat(5_000)}`,
  'open links': `${'[a](<b'.repeat(5_000)}end`,
  'open emphasis': `${'*a _b '.repeat(10_000)}end`,
  'backticks of all lengths': `${Array.from({ length: 1_500 }, (_, i) => `e${'`'.repeat(i)}`).join('')}end`,
  'deep quotations': `${'> '.repeat(10_000)}end`,
  'deep lists on a line': `${'- '.repeat(5_000)}end`,
  'deep lists by indent': Array.from({ length: 300 }, (_, i) => `${'  '.repeat(i)}- end`).join(
    '\n',
  ),
}

describe('hostile HTML', () => {
  it.each(Object.entries(html))('reads %s', (_, source) => {
    expect(extractHtml(source).text).toContain('end')
  })
})

describe('hostile Markdown', () => {
  it.each(Object.entries(markdown))('reads %s', async (_, source) => {
    expect((await extractMarkdown(source)).text).toContain('end')
  })
})

it.each(['', '\uFEFF', '<', '&', '---', '---\n', '+++\n+++', '```', '|-|', '\0', '\r'])(
  'reads %j',
  async (source) => {
    expect(extractHtml(source).root.level).toBe(0)
    expect((await extractMarkdown(source)).root.level).toBe(0)
  },
)
