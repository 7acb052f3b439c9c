import { describe, expect, it } from 'vitest'
import { extractDocx } from '../../../src/extract/docx/docx.ts'
import { paragraph, wordFile } from './word-file.ts'

const level = (depth: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const abstract = (id: number, levels: string) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`
const list = (id: number, of: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`
const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'

/** The labels that the paragraphs of these lists (number, level) get. */
async function labels(numbering: string, places: [number, number][]): Promise<string[]> {
  const body = places.map(([id, depth]) =>
    paragraph('| Wort', `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${id}"/></w:numPr>`),
  )
  const { text } = await extractDocx(wordFile(body.join(''), { numbering }), { unpacked: 1e6 })
  return text.split('\n\n').map((line) => line.split('|')[0]?.trim() ?? '')
}

describe('the numbering of a Word document', () => {
  it('restarts deeper levels, and shows the levels above', async () => {
    const numbering =
      abstract(0, level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2')) + list(1, 0)
    const places: [number, number][] = [
      [1, 0],
      [1, 1],
      [1, 1],
      [1, 0],
      [1, 1],
    ]
    expect(await labels(numbering, places)).toEqual(['I.', 'I.1', 'I.2', 'II.', 'II.1'])
  })

  it('writes digits where a level asks for legal numbers, and does not restart where told so', async () => {
    const second = level(1, 'decimal', '§ %1.%2', '<w:isLgl/><w:lvlRestart w:val="0"/>')
    const numbering = abstract(0, level(0, 'upperRoman', '%1.') + second) + list(1, 0)
    const places: [number, number][] = [
      [1, 0],
      [1, 1],
      [1, 0],
      [1, 1],
    ]
    expect(await labels(numbering, places)).toEqual(['I.', '§ 1.1', 'II.', '§ 2.2'])
  })

  it('counts on over lists of one kind, and anew where a list says so', async () => {
    const numbering =
      abstract(0, level(0, 'lowerLetter', '%1)')) + list(1, 0) + list(2, 0) + list(3, 0, restart)
    const places: [number, number][] = [
      [1, 0],
      [2, 0],
      [3, 0],
      [3, 0],
    ]
    expect(await labels(numbering, places)).toEqual(['a)', 'b)', 'e)', 'f)'])
  })

  it('knows no label for lists that are missing, for bullets and for lists that are off', async () => {
    const numbering = abstract(0, level(0, 'bullet', '\u00B7')) + list(1, 0)
    const places: [number, number][] = [
      [1, 0],
      [9, 0],
      [0, 0],
      [1, 7],
    ]
    expect(await labels(numbering, places)).toEqual(['', '', '', ''])
  })
})
