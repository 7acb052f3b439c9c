import { type Token, Tokenizer, TokenizerMode } from 'parse5'
import { NO_ATTRIBUTES } from '../html/visible-tree.ts'
import type { TreeBuilder } from './tree-builder.ts'

const KNOWN_TAGS = new Set(
  (
    'a abbr acronym address applet area article aside audio b base bdi bdo big blockquote body br button canvas ' +
    'caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset ' +
    'figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img ' +
    'input ins kbd label legend li link main map mark math menu meta meter nav nobr noscript object ol optgroup ' +
    'option output p param path picture pre progress q rp rt ruby s samp script search section select slot small ' +
    'source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title ' +
    'tr track tt u ul use var video wbr'
  ).split(' '),
)

/** Where a character of an HTML node stands in the source. */
export type Origin = (offset: number) => number

/** Reads the tags, comments and text of an HTML node, which may begin or end within an element, into the tree. */
export function readHtmlTokens(html: string, origin: Origin, builder: TreeBuilder): void {
  const range = (token: Token.CommentToken | Token.CharacterToken) => ({
    start: origin(token.location?.startOffset ?? 0),
    end: origin(token.location?.endOffset ?? 0),
  })
  const text = (token: Token.CharacterToken) =>
    builder.addText({ text: token.chars, ...range(token) })
  const tokenizer: Tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag: (token) => {
        const end = token.location?.endOffset ?? 0
        const start = token.location?.startOffset ?? 0
        if (isPlaceholder(token, html)) {
          builder.add({ text: html.slice(start, end), start: origin(start), end: origin(end) })
          return
        }
        if (/^(?:script|style|textarea|title|iframe)$/.test(token.tagName)) {
          tokenizer.state = TokenizerMode.RAWTEXT
        }
        builder.startTag(token.tagName, attributesOf(token))
      },
      onEndTag: (token) => builder.endTag(token.tagName),
      onComment: (token) => builder.add({ comment: token.data, ...range(token) }),
      onCharacter: text,
      onWhitespaceCharacter: text,
      onNullCharacter: () => undefined,
      onDoctype: () => undefined,
      onEof: () => undefined,
    },
  )
  tokenizer.write(html, true)
}

/** Whether what looks like a tag is a gap that an author of a template left: `<Name der Stelle>`. */
function isPlaceholder(token: Token.TagToken, html: string): boolean {
  const isTag = KNOWN_TAGS.has(token.tagName) || token.tagName.includes('-') || token.selfClosing
  if (isTag || token.attrs.some(({ value }) => value !== '')) return false
  return !html.includes(`</${token.tagName}`)
}

function attributesOf(token: Token.TagToken): ReadonlyMap<string, string> {
  if (token.attrs.length === 0) return NO_ATTRIBUTES
  return new Map(token.attrs.map(({ name, value }) => [name, value]))
}
