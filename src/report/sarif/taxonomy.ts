/** The provisions of the GDPR as a SARIF taxonomy: each rule points to its own. */
import type { ReportingDescriptorReference, ToolComponent } from 'sarif'
import { type Article, citeArticle, provisionOf } from '../../law/articles.ts'
import type { Lang, Rule } from '../../rules/rule.ts'

const NAME = 'GDPR'

/** The provisions that these rules rest on, in the order of the law. */
export function articlesOf(rules: readonly Rule[]): Article[] {
  const articles = [...new Set(rules.map(({ article }) => article))]
  return articles.sort((a, b) => {
    const [first, second] = [provisionOf(a), provisionOf(b)]
    return first.article - second.article || (a < b ? -1 : 1)
  })
}

/** The taxonomy; its version is the date of the law that was applied. */
export function gdprTaxonomy(
  articles: readonly Article[],
  { asOf, lang }: { asOf: string; lang: Lang },
): ToolComponent {
  return {
    name: NAME,
    version: asOf,
    organization: lang === 'de' ? 'Europäische Union' : 'European Union',
    shortDescription: {
      text:
        lang === 'de'
          ? 'Verordnung (EU) 2016/679 (Datenschutz-Grundverordnung)'
          : 'Regulation (EU) 2016/679 (General Data Protection Regulation)',
    },
    language: lang,
    isComprehensive: false,
    taxa: articles.map((article) => ({
      id: article,
      shortDescription: { text: citeArticle(article, lang) },
    })),
  }
}

export function taxonReference(
  article: Article,
  articles: readonly Article[],
): ReportingDescriptorReference {
  return { id: article, index: articles.indexOf(article), toolComponent: { name: NAME, index: 0 } }
}

/** The taxonomy as the rules' component names it. */
export const gdprReference = { name: NAME, index: 0 } as const
