/** When a notice was written, for findings that say that something was wrong even then. */
import type { Facts } from '../../facts/facts.ts'

/** The date of the notice, where something that is wrong since a day was so when the notice was written. */
export function writtenAfter({ date }: Pick<Facts, 'date'>, since: string): string | undefined {
  const written = date.found[0]?.value
  return written !== undefined && since <= firstDayOf(written) ? written : undefined
}

/** Of a month or year the first day: whether the text is older is not known. */
function firstDayOf(written: string): string {
  const [year = '0000', month = '01', day = '01'] = written.split('-')
  return `${year}-${month}-${day}`
}
