import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { LinePlace, Notice } from '../../src/document/notice.ts'
import { extract } from '../../src/extract/index.ts'
import { treeText } from './tree-text.ts'

/**
 * Beside every document in fixtures/extract/<format>/ lies the tree it must give, as `tree-text.ts` prints it.
 * What a document was made from stands beside it, too: `<name>.source.<type>`.
 */
const folder = new URL('../../fixtures/extract/', import.meta.url)
const marked = ['html', 'markdown']

for (const format of readdirSync(folder)) {
  const files = readdirSync(new URL(`${format}/`, folder)).filter(
    (name) => !/\.tree$|\.source(?:\.|$)/.test(name),
  )
  describe.each(files)(`${format}: %s`, (file) => {
    const path = new URL(`${format}/${file}`, folder)
    const bytes = readFileSync(path)

    it('gives its tree', async () => {
      const { notice } = await extract(bytes, file)
      await expect(treeText(notice)).toMatchFileSnapshot(path.pathname.replace(/\.\w+$/, '.tree'))
    })

    it.runIf(marked.includes(format))(
      'gives every character its place, whatever the line ends',
      async () => {
        const source = bytes.toString()
        const { notice } = await extract(bytes, file)
        expect(strayRuns(notice, source)).toEqual([])
        const windows = source.replace(/\r?\n/g, '\r\n')
        const other = await extract(new TextEncoder().encode(windows), file)
        expect(other.notice.text).toBe(notice.text)
        expect(strayRuns(other.notice, windows)).toEqual([])
      },
    )
  })
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
