/** What `art13 tree` shows besides the sections: doubts first, parts where they begin, notes by a sign of their own. */
import { expect, it } from 'vitest'
import type { Notice } from '../../src/document/notice.ts'
import { extract } from '../../src/extract/index.ts'
import { treeReport } from '../../src/report/tree.ts'

async function read(text: string, name: string): Promise<Notice> {
  return (await extract(new TextEncoder().encode(text), name)).notice
}

it('tells why a text is not sure, and which pages gave none', async () => {
  const notice = await read('# Datenschutz\n\nWir speichern Ihren Namen.', 'notice.md')
  const meta = { ...notice.meta, pages: 9, unread: [3, 4], recognized: [1] }
  expect(
    treeReport({ ...notice, meta })
      .split('\n')
      .slice(0, 4),
  ).toEqual([
    '! confidence: medium (short-text)',
    '! pages without text: 3, 4',
    '! pages recognized from an image: 1',
    '# Datenschutz',
  ])
})

it('says nothing of a text that is sure', async () => {
  const sentence = 'Wir speichern den Namen und die Anschrift, bis der Vertrag mit Ihnen endet.'
  const notice = await read(`# Datenschutz\n\n${`${sentence} `.repeat(8)}`, 'notice.md')
  expect(treeReport(notice)).toMatch(/^# Datenschutz\n {2}¶ /)
})

it('shows where each notice of a file begins', async () => {
  const notice = await read('# Eins\n\nText.\n\n# Zwei\n\nText.', 'notice.md')
  const second = notice.text.indexOf('Zwei')
  const parts = [
    { start: 0, end: second - 2 },
    { start: second, end: notice.text.length },
  ]
  expect(
    treeReport({ ...notice, parts })
      .split('\n')
      .slice(1),
  ).toEqual(['= part 1', '# Eins', '  ¶ Text.', '= part 2', '# Zwei', '  ¶ Text.', ''])
})

it('marks a footnote', async () => {
  const notice = await read('# Datenschutz\n\nText.', 'notice.md')
  const [section] = notice.root.sections
  section?.blocks.forEach((block) => {
    block.note = true
  })
  expect(treeReport(notice)).toContain('  † Text.')
})
