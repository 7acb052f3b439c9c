/** How the end of one line goes on in the next. */

const COORDINATION = /^(?:und|oder|bzw|sowie|als|and|or)\b/

/**
 * What to do between two lines of a paragraph: how many signs to cut from the end of the first, and what to put
 * between. "Daten-/schutz" is one word, "Online-/Meeting" keeps its hyphen, "Vor-/und Nachname" keeps hyphen and blank.
 */
export function joint(line: string, next: string): { cut: 0 | 1; glue: '' | ' ' } {
  if (!/\p{L}[-\u2010\u00AD]$/u.test(line))
    return { cut: 0, glue: /[-–/]$/.test(line) && /\S[-/]$/.test(line) ? '' : ' ' }
  if (COORDINATION.test(next)) return { cut: 0, glue: ' ' }
  return /^\p{Ll}/u.test(next) ? { cut: 1, glue: '' } : { cut: 0, glue: '' }
}
