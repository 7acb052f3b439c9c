import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const plain = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']).freeze()
const extended = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(remarkGfm, { singleTilde: false })
  .freeze()

/** Tables, struck text and footnotes, the only parts of GitHub's Markdown that change what is read, double the time. */
const NEEDS_EXTENSION =
  /^[ \t]{0,8}[>|]?[ \t]{0,8}:?-{1,200}:?[ \t]{0,80}\||\|[ \t]{0,80}:?-|~~|^[ \t]{0,12}\[\^[^\]\s]{1,80}\]:/m

export function parseMarkdown(source: string): Root {
  return (NEEDS_EXTENSION.test(source) ? extended : plain).parse(source)
}
