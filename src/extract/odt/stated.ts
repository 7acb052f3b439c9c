import type { Stated } from '../office/meta.ts'
import { childOf, childrenOf, textIn, type XmlElement } from '../zip/xml.ts'
import { styleGroups } from './styles.ts'

/** What the document says of itself: its title, and its language, else that of its paragraphs. */
export function statedIn(meta: XmlElement | undefined, styles: XmlElement | undefined): Stated {
  const own = childOf(meta, 'office:meta')
  const said = (name: string) => {
    const element = childOf(own, name)
    return element ? textIn(element).trim() : ''
  }
  const declared = said('dc:language')
  // Some programs write `*` for any.
  const language = /^[a-z]/.test(declared) ? declared : defaultLanguage(styles)
  return { title: said('dc:title'), language }
}

/** The language of the default paragraph style, such as `de-DE`. */
function defaultLanguage(styles: XmlElement | undefined): string | undefined {
  const style = childrenOf(styleGroups(styles).named, 'style:default-style').find(
    ({ attributes }) => attributes['style:family'] === 'paragraph',
  )
  const text = style && childOf(style, 'style:text-properties')?.attributes
  const language = text?.['fo:language']
  const country = text?.['fo:country']
  if (!language || !/^[a-z]{2,3}$/.test(language) || language === 'zxx') return undefined
  return country && /^[A-Z]{2}$/.test(country) ? `${language}-${country}` : language
}
