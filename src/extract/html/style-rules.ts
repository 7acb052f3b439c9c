import { type Branch, isBranch, isLeaf, type TreeNode } from './visible-tree.ts'

/** A selector of one element by its name, classes and ids, such as `p.note` or `#old`. */
interface Compound {
  tag: string
  names: string[]
}

/** What a rule of a style sheet says of being shown. */
export interface StyleRule extends Compound {
  hides: boolean
  weight: number
  /** It depends on more than the element: on its surroundings, a click, the width of the window. */
  isConditional: boolean
}

const MOST_RULES = 2000
const MOST_NESTED = 3
const HIDES =
  /(?:^|[;\s])(?:display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}(?:hidden|collapse))/i
const SHOWS =
  /(?:^|[;\s])(?:display\s{0,5}:\s{0,5}(?!none)[a-z-]{4,20}|visibility\s{0,5}:\s{0,5}visible)/i
const COMPOUND = /^([a-z][a-z0-9]{0,10})?((?:[.#][\w-]{1,60}){1,6})$/i
const PAPER = /\b(?:print|speech)\b/i
const ALWAYS = /^@(?:media\s{1,5}(?:all|screen|only screen)\s{0,5}$|layer\b)/i

/** The rules of the style elements of a page that show or hide something by a simple selector. */
export function styleRulesOf(root: Branch): StyleRule[] {
  const rules: StyleRule[] = []
  for (const sheet of sheetsOf(root)) readBlock(sheet, { isConditional: false, depth: 0 }, rules)
  return rules
}

function sheetsOf(branch: Branch): string[] {
  return branch.children.flatMap((child: TreeNode) => {
    if (!isBranch(child)) return []
    if (child.tag !== 'style') return sheetsOf(child)
    const media = child.attributes.get('media')?.trim().toLowerCase() ?? ''
    if (!['', 'all', 'screen'].includes(media)) return []
    const text = child.children.filter(isLeaf).map((leaf) => leaf.text)
    return [withoutComments(text.join(''))]
  })
}

function withoutComments(sheet: string): string {
  return sheet
    .split('/*')
    .map((part, index) => {
      if (index === 0) return part
      const end = part.indexOf('*/')
      return end < 0 ? '' : part.slice(end + 2)
    })
    .join(' ')
}

interface Around {
  isConditional: boolean
  depth: number
}

/** Reads rule after rule; goes into the blocks of those at-rules that hold on a screen. */
function readBlock(sheet: string, around: Around, rules: StyleRule[]): void {
  let at = 0
  while (at < sheet.length && rules.length < MOST_RULES) {
    const open = sheet.indexOf('{', at)
    if (open < 0) return
    // What stands before the last semicolon is an at-rule without a block, such as an import.
    const prelude = sheet.slice(at, open).split(';').at(-1)?.trim() ?? ''
    const close = endOfBlock(sheet, open)
    const block = sheet.slice(open + 1, close)
    if (!prelude.startsWith('@')) rules.push(...rulesOf(prelude, block, around.isConditional))
    else if (around.depth < MOST_NESTED && isForScreens(prelude)) {
      const isConditional = around.isConditional || !ALWAYS.test(prelude)
      readBlock(block, { isConditional, depth: around.depth + 1 }, rules)
    }
    at = close + 1
  }
}

const isForScreens = (prelude: string) =>
  /^@(?:media|supports|layer|container)\b/i.test(prelude) && !PAPER.test(prelude)

function endOfBlock(sheet: string, open: number): number {
  let depth = 0
  for (let at = open; at < sheet.length; at += 1) {
    if (sheet[at] === '{') depth += 1
    if (sheet[at] === '}') depth -= 1
    if (depth === 0) return at
  }
  return sheet.length
}

function rulesOf(prelude: string, block: string, isConditional: boolean): StyleRule[] {
  const [own = ''] = block.split('{', 1) // rules within it speak of other elements
  const hides = HIDES.test(own)
  if (!hides && !SHOWS.test(own)) return []
  const important = own.includes('!important') ? 1000 : 0
  return prelude.split(',').flatMap((selector): StyleRule[] => {
    const simple = compoundOf(selector.trim())
    const compound = simple ?? compoundOf(lastPart(selector.trim()))
    if (!compound) return []
    const weight = important + weightOf(compound)
    return [{ ...compound, hides, weight, isConditional: isConditional || !simple }]
  })
}

/** `.open > .panel:target` speaks of a panel. */
function lastPart(selector: string): string {
  const part = selector.split(/[\s>+~]/).at(-1) ?? ''
  return part.split(':')[0] ?? ''
}

function compoundOf(selector: string): Compound | undefined {
  const match = COMPOUND.exec(selector)
  if (!match) return undefined
  return { tag: match[1]?.toLowerCase() ?? '', names: match[2]?.match(/[.#][\w-]+/g) ?? [] }
}

function weightOf({ tag, names }: Compound): number {
  const ids = names.filter((name) => name.startsWith('#')).length
  return 100 * ids + 10 * (names.length - ids) + (tag === '' ? 0 : 1)
}
