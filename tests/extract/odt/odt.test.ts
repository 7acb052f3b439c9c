import { describe, expect, it } from 'vitest'
import { placesOf } from '../../../src/document/places.ts'
import { LIMITS } from '../../../src/extract/index.ts'
import { extractOdt } from '../../../src/extract/odt/odt.ts'
import { treeText } from '../tree-text.ts'
import { type OdtSource, odtOf } from './odt-file.ts'
import { shownLayout } from './shown-layout.ts'
import { shownText } from './shown-text.ts'

const p = (text: string) => `<text:p>${text}</text:p>`

/** The tree without what is known of the document as a whole. */
async function linesOf(source: OdtSource): Promise<string[]> {
  const notice = await extractOdt(odtOf(source), LIMITS)
  return treeText(notice)
    .trimEnd()
    .split('\n')
    .slice(2)
    .map((line) => line.trimEnd())
}

describe('what an ODT shows', () => {
  it.each([...shownText, ...shownLayout])('$name', async ({ source, lines }) => {
    expect(await linesOf(source)).toEqual(lines)
  })
})

describe('what an ODT says of itself', () => {
  it.each([
    { meta: '<dc:title>Datenschutz am Weiher</dc:title>', title: 'Datenschutz am Weiher' },
    { meta: '<dc:title>Rechnung Frühjahr</dc:title>', title: undefined },
    { meta: '<dc:language>de-DE</dc:language>', language: 'de-DE' },
    { meta: '<dc:language>*</dc:language>', language: undefined },
  ])('$meta', async ({ meta, title, language }) => {
    const notice = await extractOdt(odtOf({ body: p('Datenschutz am Weiher'), meta }), LIMITS)
    expect(notice.meta).toEqual({ ...(title && { title }), ...(language && { language }) })
  })
})

describe('places', () => {
  it('are paragraphs and the characters in them', async () => {
    const body = `${p('Erstens.')}${p('')}${p('Am <text:span>Weiher</text:span>, Hof')}`
    const notice = await extractOdt(odtOf({ body }), LIMITS)
    const start = notice.text.indexOf('Weiher')
    expect(placesOf(notice, { start, end: start + 6 })).toEqual([
      { line: 2, column: 4, endLine: 2, endColumn: 10 },
    ])
  })
})
