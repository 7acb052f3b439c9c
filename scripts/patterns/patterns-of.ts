import ts from 'typescript'

export interface Pattern {
  /** `path:line` */
  place: string
  /** The expression as it stands in the code. */
  text: string
  /** Absent when the pattern is put together at run time. */
  source?: string
  flags: string
}

/** Every regular expression of a TypeScript file: literals, and what is given to `RegExp`. */
export function patternsOf(path: string, code: string): Pattern[] {
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true)
  const patterns: Pattern[] = []
  visit(file)
  return patterns

  function visit(node: ts.Node): void {
    const found = literal(node) ?? constructed(node)
    if (found !== undefined) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file))
      patterns.push({ place: `${path}:${line + 1}`, text: node.getText(file), ...found })
    }
    ts.forEachChild(node, visit)
  }
}

type Parts = Pick<Pattern, 'source' | 'flags'>

function literal(node: ts.Node): Parts | undefined {
  if (!ts.isRegularExpressionLiteral(node)) return undefined
  const end = node.text.lastIndexOf('/')
  return { source: node.text.slice(1, end), flags: node.text.slice(end + 1) }
}

function constructed(node: ts.Node): Parts | undefined {
  if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return undefined
  if (!ts.isIdentifier(node.expression) || node.expression.text !== 'RegExp') return undefined
  const [source, flags] = node.arguments ?? []
  if (source === undefined || !ts.isStringLiteralLike(source)) return { flags: '' }
  if (flags === undefined) return { source: source.text, flags: '' }
  return ts.isStringLiteralLike(flags) ? { source: source.text, flags: flags.text } : { flags: '' }
}
