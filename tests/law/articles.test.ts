import { describe, expect, it } from 'vitest'
import {
  type Article,
  citeArticle,
  hasProvision,
  LAST_ARTICLE,
  type Provision,
  provisionOf,
  titleOf,
} from '../../src/law/articles.ts'

const there: Provision[] = [
  { article: 6, paragraph: 1, letter: 'f' },
  { article: 6, letter: 'f' },
  { article: 6, paragraph: 1, subparagraph: 2 },
  { article: 9, paragraph: 2, letter: 'j' },
  { article: 13, paragraph: 2, letter: 'f' },
  { article: 14, paragraph: 2, letter: 'g' },
  { article: 16 },
  { article: 4, number: 7 },
  { article: 4, number: 16, letter: 'b' },
  { article: 99, paragraph: 2 },
]

const notThere: Provision[] = [
  { article: 0 },
  { article: 100 },
  { article: 6, paragraph: 1, letter: 'g' },
  { article: 6, paragraph: 0 },
  { article: 6, paragraph: 5 },
  { article: 6, paragraph: 2, subparagraph: 2 },
  { article: 13, paragraph: 2, letter: 'g' },
  { article: 13, paragraph: 5 },
  { article: 16, paragraph: 1 },
  { article: 20, paragraph: 1, letter: 'c' },
  { article: 4, number: 27 },
  { article: 4, number: 7, letter: 'a' },
  { article: 13, paragraph: 1, number: 1 },
]

describe('the structure of the GDPR', () => {
  it('has 99 articles', () => expect(LAST_ARTICLE).toBe(99))
  it('knows headings', () => expect(titleOf(77)).toMatch(/^Recht auf Beschwerde/))
  it.each(there)('has %o', (provision) => expect(hasProvision(provision)).toBe(true))
  it.each(notThere)('has no %o', (provision) => expect(hasProvision(provision)).toBe(false))
})

const cited: [Article, de: string, en: string][] = [
  ['13', 'Art. 13 DSGVO', 'Art. 13 GDPR'],
  ['7(3)', 'Art. 7 Abs. 3 DSGVO', 'Art. 7(3) GDPR'],
  ['13(1)(a)', 'Art. 13 Abs. 1 lit. a DSGVO', 'Art. 13(1)(a) GDPR'],
  ['4(7)', 'Art. 4 Nr. 7 DSGVO', 'Art. 4(7) GDPR'],
  ['6(1) subpara. 2', 'Art. 6 Abs. 1 UAbs. 2 DSGVO', 'Art. 6(1) subpara. 2 GDPR'],
]

describe('citations', () => {
  it.each(cited)('%s', (article, de, en) => {
    expect(citeArticle(article, 'de')).toBe(de)
    expect(citeArticle(article, 'en')).toBe(en)
  })
  it.each<Article>(['6(1)(g)', '100', '16(1)', '13(1)(A)'])('throws for %s', (article) => {
    expect(() => provisionOf(article)).toThrow(RangeError)
  })
})
