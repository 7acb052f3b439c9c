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

/** Methods of a string that make a pattern of a string that they are given. */
const MAKING = ['match', 'matchAll', 'search']

function constructed(node: ts.Node): Parts | undefined {
  if (ts.isIdentifier(node) && node.text === 'RegExp') return ofConstructor(node)
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression))
    return undefined
  const [given] = node.arguments
  if (!MAKING.includes(node.expression.name.text) || given === undefined) return undefined
  if (ts.isStringLiteralLike(given)) return { source: given.text, flags: '' }
  return isPattern(given) ? undefined : { flags: '' }
}

/** A use of `RegExp`: as a type it makes nothing; called, its arguments tell; under another name nobody can tell. */
function ofConstructor(node: ts.Identifier): Parts | undefined {
  const { parent } = node
  if (ts.isTypeReferenceNode(parent)) return undefined
  if (
    ts.isBinaryExpression(parent) &&
    parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword
  )
    return undefined
  const isCall =
    (ts.isNewExpression(parent) || ts.isCallExpression(parent)) && parent.expression === node
  const [source, flags] = isCall ? (parent.arguments ?? []) : []
  if (source === undefined || !ts.isStringLiteralLike(source)) return { flags: '' }
  if (flags === undefined) return { source: source.text, flags: '' }
  return ts.isStringLiteralLike(flags) ? { source: source.text, flags: flags.text } : { flags: '' }
}

/** Whether an argument is a pattern already: a literal, or a name that the file declares as one or as a list of them. */
function isPattern(given: ts.Expression): boolean {
  if (ts.isRegularExpressionLiteral(given)) return true
  return ts.isIdentifier(given) && declarationsOf(given).some(isOfPatterns)
}

type Declaration = ts.VariableDeclaration | ts.ParameterDeclaration

function declarationsOf(name: ts.Identifier): Declaration[] {
  const found: Declaration[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) || ts.isParameter(node)) {
      if (namesIn(node.name).includes(name.text)) found.push(node)
    }
    ts.forEachChild(node, visit)
  }
  visit(name.getSourceFile())
  return found
}

function namesIn(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text]
  return name.elements.flatMap((each) => (ts.isBindingElement(each) ? namesIn(each.name) : []))
}

function isOfPatterns({ type, initializer, parent }: Declaration): boolean {
  if (type) return /\bRegExp\b/.test(type.getText())
  if (initializer) return ts.isRegularExpressionLiteral(initializer)
  const loop = parent.parent
  return ts.isForOfStatement(loop) && isPattern(loop.expression)
}
