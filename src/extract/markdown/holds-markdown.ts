const HTML_BLOCKS = /<(?:p|div|h[1-6]|ul|ol|table|body|section|main|br)[\s/>]/gi
const MARKDOWN_LINES = /^(?:#{1,6} .|[*-] {1,4}\S|\*\*\S)/gm

/** Whether a text that is named like a page, or not at all, is Markdown: site generators render such files too. */
export function holdsMarkdown(source: string): boolean {
  const lines = source.match(MARKDOWN_LINES)?.length ?? 0
  const headings = source.match(/^#{1,6} ./gm)?.length ?? 0
  const tags = source.match(HTML_BLOCKS)?.length ?? 0
  return headings > 1 && lines > 2 * tags
}
