/** No notice is longer; a parser reads it within seconds. */
const MAX_LENGTH = 1_000_000
const MAX_LINES = 20_000
const MAX_NESTING = 60
/** Brackets, stars and the like in one paragraph; parsers need time by the square of them. */
const MAX_SIGNS = 3000
/** Runs of backticks in a paragraph times its length: for each the parser searches the rest of it. */
const MAX_CODE_SEARCH = 100_000_000

/** Whether a parser of Markdown reads the source in time in proportion to its length, and without deep recursion. */
export function isParsable(source: string): boolean {
  if (source.length > MAX_LENGTH || countLines(source) > MAX_LINES) return false
  return source.split(/\n[ \t\r]*\n/).every((part) => part.length < MAX_NESTING || isCalm(part))
}

function isCalm(part: string): boolean {
  let signs = 0
  let codes = 0
  let nested = 0
  let deepest = 0
  for (const [sign] of part.matchAll(/[[\]*_<]|`+/g)) {
    if (sign.startsWith('`')) codes += 1
    else signs += 1
    if (sign === '[') nested += 1
    if (sign === ']') nested = Math.max(0, nested - 1)
    deepest = Math.max(deepest, nested)
  }
  if (signs > MAX_SIGNS || codes * part.length > MAX_CODE_SEARCH) return false
  return deepest <= MAX_NESTING && !isQuotedDeeply(part)
}

/** Quotations and lists within each other, on one line or by their indents. */
function isQuotedDeeply(part: string): boolean {
  if (/^[ \t]{80}[ \t]{0,400}(?:[-*+]|\d{1,9}[.)])[ \t]/m.test(part)) return true
  return /^(?:[ \t]{0,8}(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){60}/m.test(part)
}

function countLines(source: string): number {
  let lines = 1
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) lines += 1
  return lines
}
