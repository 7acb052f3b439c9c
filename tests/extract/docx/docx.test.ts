import { describe, expect, it } from 'vitest'
import { placesOf } from '../../../src/document/places.ts'
import { extractDocx } from '../../../src/extract/docx/docx.ts'
import { treeText } from '../tree-text.ts'
import { paragraph, wordFile } from './word-file.ts'

const limits = { unpacked: 1e6 }
const treeOf = async (body: string, parts = {}) =>
  treeText(await extractDocx(wordFile(body, parts), limits))
    .split('\n')
    .filter((line) => !/^(?:title|language|$)/.test(line))

describe('a Word document', () => {
  it('counts paragraphs and their characters for places', async () => {
    const cell = (text: string) => `<w:tc>${text}</w:tc>`
    const bold =
      '<w:p><w:r><w:t xml:space="preserve">  Zwei  </w:t></w:r><w:r><w:t>Worte</w:t></w:r></w:p>'
    const table = `<w:tbl><w:tr>${cell(paragraph('Oben') + paragraph('Unten'))}${cell(paragraph('Rechts'))}</w:tr></w:tbl>`
    const notice = await extractDocx(wordFile(`${paragraph('Eins.')}<w:p/>${bold}${table}`), limits)
    const placeOf = (word: string) => {
      const start = notice.text.indexOf(word)
      return placesOf(notice, { start, end: start + word.length })[0]
    }
    expect(placeOf('Eins')).toEqual({ line: 1, column: 1, endLine: 1, endColumn: 5 })
    expect(placeOf('Zwei')).toEqual({ line: 2, column: 3, endLine: 2, endColumn: 7 })
    expect(placeOf('Worte')).toEqual({ line: 2, column: 9, endLine: 2, endColumn: 14 })
    expect(placeOf('Unten')).toEqual({ line: 4, column: 1, endLine: 4, endColumn: 6 })
    expect(placeOf('Rechts')).toEqual({ line: 5, column: 1, endLine: 5, endColumn: 7 })
  })

  it.each([
    ['Überschrift 2', 'Wunsch', true],
    ['heading 1', 'berschrift1', true],
    ['Title', 'Titel', true],
    ['toc 1', 'Verzeichnis1', false],
    ['Kopfzeile', 'Kopfzeile', false],
  ])('takes the style %s for what it is', async (name, id, isHeading) => {
    const styles = `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`
    const body = paragraph('kurze Zeile', `<w:pStyle w:val="${id}"/>`) + paragraph('mehr davon.')
    const [first] = await treeOf(body, { styles })
    expect(first?.startsWith('heading')).toBe(isHeading)
  })

  it('follows the chain of styles, even in a circle', async () => {
    const style = (id: string, base: string, more = '') =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${base}"/>${more}</w:style>`
    const outline = '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'
    const styles = style('A', 'B') + style('B', 'C', outline) + style('C', 'A')
    const body = paragraph('kurze Zeile', '<w:pStyle w:val="A"/>') + paragraph('mehr davon.')
    expect((await treeOf(body, { styles }))[0]).toBe('heading: kurze Zeile')
  })

  it('reads a note that refers to itself once', async () => {
    const reference = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    const footnotes = `<w:footnote w:id="2"><w:p>${reference}<w:r><w:t>Die Note.</w:t></w:r></w:p></w:footnote>`
    const body = `<w:p><w:r><w:t>Der Satz</w:t></w:r>${reference}${reference}<w:r><w:t>.</w:t></w:r></w:p>`
    expect(await treeOf(body, { footnotes })).toEqual([
      'paragraph: Der Satz.',
      'paragraph (note): Die Note.',
    ])
  })

  it('says that a file within the file was not read', async () => {
    const notice = await extractDocx(wordFile(`${paragraph('Text.')}<w:altChunk/>`), limits)
    expect(notice.confidence).toEqual({ level: 'low', reasons: ['embedded'] })
  })

  it('reads on where the notes are damaged, and says so', async () => {
    const file = wordFile(paragraph('Text.'), { footnotes: '<w:footnote' })
    const notice = await extractDocx(file, limits)
    expect([notice.text, notice.confidence.level]).toEqual(['Text.', 'low'])
  })

  it.each([
    ['another main part', '<x/>', 'unsupported'],
    ['no XML', 'Text', 'damaged'],
    ['tables in tables without end', `<w:d xmlns:w="a">${'<w:tbl>'.repeat(5000)}`, 'damaged'],
  ])('refuses %s', async (_, source, code) => {
    const { strToU8, zipSync } = await import('fflate')
    const file = zipSync({ 'word/document.xml': strToU8(source) })
    await expect(extractDocx(file, limits)).rejects.toMatchObject({ code })
  })
})
