import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import type { Citation } from '../../src/facts/facts.ts'
import { establish } from '../../src/facts/index.ts'

/** "6(1)[e] GDPR": article, paragraph, subparagraph, sentence, number, letter, law. */
function brief(citation: Citation): string {
  const { law, section, article, paragraph, subparagraph, sentence, number, letter } = citation
  const parts = [
    section ? '§' : '',
    article,
    paragraph ? `(${paragraph})` : '',
    subparagraph ? `U${subparagraph}` : '',
    sentence ? `S${sentence}` : '',
    number ? `N${number}` : '',
    letter ? `[${letter}]` : '',
  ]
  return `${parts.join('')} ${law ?? '-'}`
}

async function citationsOf(text: string) {
  const { notice } = await extract(new TextEncoder().encode(`${text}\n`), 'example.md')
  return establish(notice).citations.found
}

describe('citations', () => {
  it.each([
    ['Art. 6 Abs. 1 S. 1 lit. e DSGVO', '6(1)S1[e] GDPR'],
    ['Art. 6 Abs. 1 lit. e) DS-GVO', '6(1)[e] GDPR'],
    ['Artikel 6 Absatz 1 Satz 1 Buchstabe e der Datenschutz-Grundverordnung', '6(1)S1[e] GDPR'],
    ['Artikel 6 Absatz 1 Unterabsatz 1 Buchstabe e', '6(1)U1[e] -'],
    ['Art. 6 I 1 lit. f DSGVO', '6(1)S1[f] GDPR'],
    ['Art. 6 I e DS-GVO', '6(1)[e] GDPR'],
    ['Article 6(1)(e) GDPR', '6(1)[e] GDPR'],
    ['Art. 6(1) Sentence 1(a) GDPR', '6(1)S1[a] GDPR'],
    ['point (f) of Article 6(1) GDPR', '6(1)[f] GDPR'],
    ['Art 6 Abs 1 lit a DSGVO', '6(1)[a] GDPR'],
    ['Art. 6 Abs. 1 Bst. e DSGVO', '6(1)[e] GDPR'],
    ['Art. 6 Abs. 1f DSGVO', '6(1)[f] GDPR'],
    ['Artikel 6 Absatz 1e DSGVO', '6(1)[e] GDPR'],
    ['Art. 6.1 b', '6(1)[b] -'],
    ['Art. 6.(1).a DSGVO', '6(1)[a] GDPR'],
    ['Art. 6 (1) 1 b) DSGVO', '6(1)S1[b] GDPR'],
    ['Art. 6 Abs. 1 lit. f. DSGVO', '6(1)[f] GDPR'],
    ['Art. 6f DSGVO', '6[f] GDPR'],
    ['§ 6 Abs. 1 lit. f DSGVO', '§6(1)[f] GDPR'],
    ['§ 67c Abs. 1 SGB X', '§67c(1) SGB X'],
    ['§ 14 Abs. 1a StVG', '§14(1a) StVG'],
    ['§ 64 des Berliner Schulgesetzes (SchulG)', '§64 SchulG'],
    ['§§ 34 und 35 BDSG', '§34 BDSG; §35 BDSG'],
    ['§§ 17 Abs. 1 S. 1 Var. 3, 3 Abs. 1 S. 1 Nr. 1 NHG', '§17(1)S1 NHG; §3(1)S1N1 NHG'],
    ['Art. 6 Abs. 1 lit. a, b und f DSGVO', '6(1)[a] GDPR; 6(1)[b] GDPR; 6(1)[f] GDPR'],
    ['Art. 6 Abs. 1 lit. a) bis c) DSGVO', '6(1)[a] GDPR; 6(1)[b] GDPR; 6(1)[c] GDPR'],
    ['ART. 6 ABS. 1 LIT. E ODER F DSGVO', '6(1)[e] GDPR; 6(1)[f] GDPR'],
    ['Art. 15 bis 18, 20 und 21', '15 -; 16 -; 17 -; 18 -; 20 -; 21 -'],
    ['Art. 15–17 DSGVO', '15 GDPR; 16 GDPR; 17 GDPR'],
    ['Art. 13 Abs. 1 und 2 DSGVO', '13(1) GDPR; 13(2) GDPR'],
    ['Art. 13, 14 DSGVO', '13 GDPR; 14 GDPR'],
    [
      'Art. 6 Abs. 1 lit. e i.V.m. Abs. 3 DSGVO i.V.m. § 3 DSG NRW',
      '6(1)[e] GDPR; 6(3) GDPR; §3 DSG NRW',
    ],
    ['Art. 9 Abs. 2 lit. a, Art. 6 Abs. 1 lit. a DSGVO', '9(2)[a] GDPR; 6(1)[a] GDPR'],
    ['Art. 15 DGSVO', '15 GDPR'],
    ['Art. 4 BayDSG', '4 BayDSG'],
  ])('reads %s', async (text, expected) => {
    expect((await citationsOf(text)).map(({ value }) => brief(value)).join('; ')).toBe(expected)
  })

  it.each(['Absatz 3 der Satzung', 'Start 5 Minuten früher', 'im Abs. 2 genannt', 'Art der Daten'])(
    'finds none in "%s"',
    async (text) => expect(await citationsOf(text)).toEqual([]),
  )

  it('takes the statute’s beginning of a list item for no letter', async () => {
    const [first] = await citationsOf('Wir stützen uns auf Art. 6 Abs. 1 i. V. m. § 3 BMG.')
    expect(first && brief(first.value)).toBe('6(1) -')
  })

  it('gives the words of the citation as its passage', async () => {
    const text = 'Grundlage ist Art. 6 Abs. 1 lit. b DSGVO.'
    const [first] = await citationsOf(text)
    expect(first && text.slice(first.at.start, first.at.end)).toBe('Art. 6 Abs. 1 lit. b DSGVO')
  })
})
