import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5'
import { boundNesting } from './bound-nesting.ts'
import { type Branch, NO_ATTRIBUTES, type TreeNode } from './visible-tree.ts'

type Source = DefaultTreeAdapterTypes.ChildNode

/** A page, or a fragment as an app or a content management system stores it. */
export function parseHtml(source: string): Branch {
  const bounded = boundNesting(source)
  const options = { sourceCodeLocationInfo: true, scriptingEnabled: false }
  const isPage = /<(?:!doctype|html|head|body|title)\b/i.test(bounded)
  const root = isPage ? parse(bounded, options) : parseFragment(bounded, options)
  return { tag: '#root', attributes: NO_ATTRIBUTES, children: root.childNodes.flatMap(toNode) }
}

function toNode(node: Source): TreeNode[] {
  const range = rangeOf(node)
  if (node.nodeName === '#text' && 'value' in node) return [{ text: node.value, ...range }]
  if (node.nodeName === '#comment' && 'data' in node) return [{ comment: node.data, ...range }]
  if (!('tagName' in node)) return []
  const attributes =
    node.attrs.length > 0
      ? new Map(node.attrs.map(({ name, value }) => [name, value]))
      : NO_ATTRIBUTES
  return [{ tag: node.tagName, attributes, children: node.childNodes.flatMap(toNode) }]
}

function rangeOf(node: Source): { start: number; end: number } {
  const location = node.sourceCodeLocation
  return { start: location?.startOffset ?? 0, end: location?.endOffset ?? 0 }
}
