/** What a text file is, by how it begins: data is refused, a template or a table of contents is not data. */
import { describe, expect, it } from 'vitest'
import { sniff } from '../../src/extract/sniff.ts'

const kindOf = (text: string, name: string) => sniff(new TextEncoder().encode(text), name)

describe('a text', () => {
  it.each([
    ['{{ define "main" }}\n<p>Datenschutz</p>', 'page.html', 'html'],
    ['{{< lead >}}\n\n# Datenschutz', 'page.md', 'markdown'],
    ['[[_TOC_]]\n\n# Datenschutz', 'page.md', 'markdown'],
    ['{Entwurf} Datenschutz', 'notice.txt', 'text'],
    [`${'Menü\n'.repeat(1200)}${'\n## Zweck\n\nText.\n'.repeat(3)}`, 'page.txt', 'markdown'],
    [`${'Menü\n'.repeat(1200)}\n# 3 Stück\n`, 'page.txt', 'text'],
  ])('%j in %s is %s', (text, name, kind) => {
    expect(kindOf(text, name)).toBe(kind)
  })

  it.each(['{"a": 1}', '{}', '[]', '[{"a": 1}]', '["a"]', '[[1, 2]]', '{\n  "a": 1\n}'])(
    'is data: %j',
    (text) => {
      expect(() => kindOf(text, 'file.json')).toThrow(expect.objectContaining({ code: 'data' }))
    },
  )
})
