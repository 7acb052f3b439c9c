import type { Line } from './lines.ts'

/** Lines that stand together; underlined, a title: by `=` of the first level. */
export interface Group {
  lines: Line[]
  underlined?: 1 | 2
}

/** A row of one sign, under a title or between two parts, and the two hyphens before a signature. */
const RULE = /^(?:={3,200}|-{2,200}|_{3,200}|~{3,200}|\*{3,200}|#{3,200}|–{3,200}|—{2,200})$/
const PAGE_NUMBER = /^(?:[-–] ?)?(?:Seite|Page) \d{1,3}(?: ?(?:von|of|\/) ?\d{1,3})?(?: ?[-–])?$/i
const LONGEST_TITLE = 110

/** The groups of lines between blank lines and rules; page numbers that stand alone are left out. */
export function groupsOf(lines: Line[]): Group[] {
  const groups: Group[] = []
  let open: Line[] = []
  const close = (underlined?: 1 | 2) => {
    if (open.length > 0) groups.push({ lines: open, ...(underlined && { underlined }) })
    open = []
  }
  for (const line of lines) {
    if (line.text === '') close()
    else if (RULE.test(line.text)) close(underlineOf(line, open))
    else open.push(line)
  }
  close()
  return groups.filter(({ lines: [first], lines: all }) => all.length > 1 || !isPageNumber(first))
}

/** A rule under a line that stands alone underlines it, unless it is far from as long. */
function underlineOf(rule: Line, [title, ...others]: Line[]): 1 | 2 | undefined {
  if (!title || others.length > 0 || rule.number !== title.number + 1) return undefined
  const length = title.text.length
  if (length > LONGEST_TITLE || rule.text.length < Math.min(3, length) || /[.,;]$/.test(title.text))
    return undefined
  return rule.text.startsWith('=') ? 1 : 2
}

const isPageNumber = (line: Line | undefined) => line !== undefined && PAGE_NUMBER.test(line.text)
