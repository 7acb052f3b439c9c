import { opensTopic } from '../heading-signs.ts'
import { type StyleRule, styleRulesOf } from './style-rules.ts'
import { isSwitch } from './switches.ts'
import { type Branch, contains, isBranch, lengthBelow, textBelow } from './visible-tree.ts'
import { privacyWords } from './weights.ts'

/** A part that holds so much of the text is the notice, however it is shown. */
const MUCH = 0.5
const HEADING = /^(?:h[1-6]|dt|summary|legend)$/
const SHOWN_INLINE = /(?:^|;)\s{0,5}display\s{0,5}:(?!\s{0,5}none)/i
const MOST_CLASSES = 40
/** Rules for one name. */
const MOST_ALIKE = 50
/** Characters of a title that opens what stands below it. */
const LONGEST_TITLE = 250

/**
 * The elements that the style elements of a page hide from every reader. A panel that a click opens is not among them,
 * nor is what holds most of the text or a heading on privacy: to leave that out would be worse than to read too much.
 */
export function hiddenByStyle(root: Branch): Set<Branch> {
  const rules = styleRulesOf(root)
  if (!rules.some((rule) => rule.hides && !rule.isConditional)) return new Set()
  const found = new Finder(rules, root).found
  const all = lengthBelow(root)
  const hidden = found.filter(({ branch }) => lengthBelow(branch) < MUCH * all)
  const sum = hidden.reduce((length, { branch }) => length + lengthBelow(branch), 0)
  const titled = new Map<string, number>()
  for (const { branch, before } of hidden) {
    const name = branch.attributes.get('class') ?? ''
    if (before && HEADING.test(before.tag)) titled.set(name, (titled.get(name) ?? 0) + 1)
  }
  const isOneOfMany = ({ branch }: Found) =>
    (titled.get(branch.attributes.get('class') ?? '') ?? 0) > 1
  return new Set(
    hidden
      .filter((each) => sum < MUCH * all && !isPanel(each, isOneOfMany(each)))
      .map(({ branch }) => branch)
      .filter((branch) => !contains(branch, speaksOfPrivacy)),
  )
}

interface Found {
  branch: Branch
  /** The element before it. */
  before: Branch | undefined
  /** It and the element before it are all there is in the element around them. */
  isPair: boolean
}

/** Behind a button, or behind a heading where that makes a list of folded parts. */
function isPanel({ before, isPair }: Found, many: boolean): boolean {
  if (!before || lengthBelow(before) > LONGEST_TITLE) return false
  const { tag, attributes } = before
  if (tag === 'button' || tag === 'summary' || tag === 'label' || isSwitch(before)) return true
  if (attributes.has('onclick') || contains(before, isOpener)) return true
  return HEADING.test(tag) && (many || isPair)
}

const isOpener = (branch: Branch) =>
  branch.tag === 'button' || isSwitch(branch) || branch.attributes.has('onclick')

const speaksOfPrivacy = (branch: Branch) => {
  if (!HEADING.test(branch.tag)) return false
  const text = textBelow(branch).replace(/\s+/g, ' ').trim()
  return privacyWords(text) > 0 || opensTopic(text)
}

/** Goes through the page once; each element is compared with the rules that name its classes and its id. */
class Finder {
  readonly found: Found[] = []
  private readonly byName = new Map<string, StyleRule[]>()
  /** Names in rules that show something under a condition: a script or a click can meet it. */
  private readonly shown = new Set<string>()
  /** Ids and classes that a link or a script of an element names. */
  private readonly linked = new Set<string>()

  constructor(rules: StyleRule[], root: Branch) {
    for (const rule of rules) this.learn(rule)
    this.collectLinks(root)
    this.visit(root)
  }

  private learn(rule: StyleRule): void {
    const isState = rule.isConditional || rule.names.length > 1
    if (!rule.hides && isState) for (const name of rule.names) this.shown.add(name)
    if (rule.isConditional) return
    const [name = ''] = rule.names
    const known = this.byName.get(name)
    if (known) known.push(rule)
    else this.byName.set(name, [rule])
    if (known && known.length > MOST_ALIKE) known.shift()
  }

  private collectLinks(branch: Branch): void {
    const href = branch.attributes.get('href')
    if (href?.startsWith('#')) this.linked.add(href.slice(1))
    const click = branch.attributes.get('onclick')?.slice(0, 500) ?? ''
    for (const [, id = ''] of click.matchAll(/['"]#?([\w-]{1,60})['"]/g)) this.linked.add(id)
    for (const child of branch.children) if (isBranch(child)) this.collectLinks(child)
  }

  private visit(branch: Branch): void {
    const inner = branch.children.filter(isBranch)
    for (const [index, child] of inner.entries()) {
      const names = child.attributes.size > 0 ? namesOf(child) : []
      if (names.length > 0 && this.isHidden(child, names)) {
        const before = inner[index - 1]
        this.found.push({ branch: child, before, isPair: inner.length === 2 && index === 1 })
      } else this.visit(child)
    }
  }

  /** The rule of most weight decides, among equals the last. */
  private isHidden({ tag, attributes }: Branch, names: string[]): boolean {
    if (names.some((name) => this.shown.has(name) || this.linked.has(name.slice(1)))) return false
    if (SHOWN_INLINE.test(attributes.get('style') ?? '')) return false
    let best: StyleRule | undefined
    for (const rule of names.flatMap((name) => this.byName.get(name) ?? [])) {
      const fits = rule.tag === '' || rule.tag === tag
      if (!fits || !rule.names.every((name) => names.includes(name))) continue
      if (!best || rule.weight >= best.weight) best = rule
    }
    return best?.hides ?? false
  }
}

function namesOf({ attributes }: Branch): string[] {
  const classes = (attributes.get('class') ?? '').split(/\s+/, MOST_CLASSES).filter(Boolean)
  const id = attributes.get('id')
  return [...classes.map((name) => `.${name}`), ...(id ? [`#${id}`] : [])]
}
