import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { LinePlace, Notice, Section } from '../../src/document/notice.ts'
import { textOf } from '../../src/document/walk.ts'
import { extractHtml } from '../../src/extract/html/html.ts'
import { extractMarkdown } from '../../src/extract/markdown/markdown.ts'

/**
 * Beside every page lies the tree it must give: a line a block, kind and text, ` / ` for a hard break, indented by
 * the level of its section; then the annotations with the words they stand before.
 */
const folders = [
  { folder: new URL('../../fixtures/extract/html/', import.meta.url), extract: extractHtml },
  {
    folder: new URL('../../fixtures/extract/markdown/', import.meta.url),
    extract: extractMarkdown,
  },
]

for (const { folder, extract } of folders) {
  const pages = readdirSync(folder).filter((name) => /\.(?:html|md)$/.test(name))
  describe.each(pages)('%s', (page) => {
    const source = readFileSync(new URL(page, folder), 'utf8')

    it('gives its tree', async () => {
      const tree = new URL(page.replace(/\.\w+$/, '.tree'), folder)
      await expect(shown(extract(source))).toMatchFileSnapshot(tree.pathname)
    })

    it('gives every character its place, whatever the line ends', () => {
      expect(strayRuns(extract(source), source)).toEqual([])
      const windows = source.replace(/\r?\n/g, '\r\n')
      expect(extract(windows).text).toBe(extract(source).text)
      expect(strayRuns(extract(windows), windows)).toEqual([])
    })
  })
}

function shown(notice: Notice): string {
  const { title, language } = notice.meta
  const meta = [`title: ${title ?? '-'}`, `language: ${language ?? '-'}`]
  const annotations = notice.annotations.map(({ kind, text, at }) => {
    const next = notice.text.slice(at).trimStart().slice(0, 20)
    return oneLine(`! ${kind}: ${text} | before: ${next}`)
  })
  return `${[...meta, ...linesOf(notice, notice.root), ...annotations].join('\n')}\n`
}

function linesOf(notice: Notice, section: Section): string[] {
  const blocks = [...(section.heading ? [section.heading] : []), ...section.blocks]
  const own = blocks.map(
    (block) => `${'  '.repeat(section.level)}${block.kind}: ${oneLine(textOf(notice, block))}`,
  )
  return [...own, ...section.sections.flatMap((inner) => linesOf(notice, inner))]
}

function oneLine(text: string): string {
  return text.replace(/\n/g, ' / ')
}

/** The runs whose columns run along with their characters, though the source has other characters there. */
function strayRuns(notice: Notice, source: string): string[] {
  const lines = source.split(/\r\n|\r|\n/)
  return notice.source.flatMap(({ start, end, place }) => {
    const { line, column, endColumn } = place as LinePlace
    const text = notice.text.slice(start, end)
    const origin = (lines[line - 1] ?? '').slice(column - 1, endColumn - 1)
    if (origin === text || /^&[#\w]+;?$/.test(origin)) return []
    return [`${line}:${column} ${text} | ${origin}`]
  })
}
