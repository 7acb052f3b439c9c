/** Elements open at a time; those that only format are opened again in every paragraph, so they may be fewer. */
const MOST = { all: 400, formatting: 30 }
const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9-]{0,30})([^<>]*)>/g
const FORMATTING = /^(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)$/
/** Tags without an end tag, or whose end tag may be left out: many of them are no nesting. */
const UNCOUNTED =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|t[drh]|thead|tbody|tfoot|option|optgroup|colgroup|html|head|body|rp|rt)$/

/**
 * Blanks out tags that would nest deeper than any page needs, so that neither the parser nor a walk of its tree
 * goes out of bounds. No offset moves; the text stays.
 */
export function boundNesting(source: string): string {
  const depths = new Depths()
  return source.replace(TAG, (...[tag, slash, name, rest]: string[]) => {
    const isCounted = !UNCOUNTED.test(name?.toLowerCase() ?? '') && !rest?.endsWith('/')
    const isFine = !isCounted || depths.allows(name?.toLowerCase() ?? '', slash === '')
    return isFine ? (tag ?? '') : blank(tag)
  })
}

class Depths {
  private readonly open = new Map<string, number>()
  private readonly total = { all: 0, formatting: 0 }

  /** Counts a tag; false when it would nest too deep. */
  allows(name: string, isStart: boolean): boolean {
    const kind = FORMATTING.test(name) ? 'formatting' : 'all'
    const depth = this.open.get(name) ?? 0
    if (!isStart && depth === 0) return true
    if (isStart && this.total[kind] >= MOST[kind]) return false
    const step = isStart ? 1 : -1
    this.open.set(name, depth + step)
    this.total[kind] += step
    return true
  }
}

function blank(tag: string | undefined): string {
  return tag?.replace(/[^\r\n]/g, ' ') ?? ''
}
