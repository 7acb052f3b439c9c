/** XML 1.0 as text. */

export interface Element {
  name: string
  attributes: Record<string, string | number>
  children: Element[]
  /** Instead of children. */
  text?: string
}

/** A whole document, indented. */
export function xmlDocument(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root, '').join('\n')}\n`
}

function lines({ name, attributes, children, text }: Element, indent: string): string[] {
  const list = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${attribute(`${value}`)}"`,
  )
  const open = `${indent}<${name}${list.join('')}`
  if (text !== undefined) return [`${open}>${content(text)}</${name}>`]
  if (children.length === 0) return [`${open}/>`]
  return [
    `${open}>`,
    ...children.flatMap((child) => lines(child, `${indent}  `)),
    `${indent}</${name}>`,
  ]
}

/** A character that XML 1.0 does not have, and half of a surrogate pair, become the replacement character. */
function allowed(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
}

function content(text: string): string {
  return allowed(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;')
}

/** In an attribute line ends and tabs are kept as references; a parser would make them blanks. */
function attribute(text: string): string {
  return content(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')
}
