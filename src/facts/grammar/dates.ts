import { withoutOverlaps } from '../../document/spans.ts'

/** A day, month or year as it is written in a text. */
export interface WrittenDate {
  /** `2022-03-29`, `2022-03` or `2022`. */
  iso: string
  start: number
  end: number
}

const MONTHS = 'jan feb mär apr mai jun jul aug sep okt nov dez'.split(' ')
const OTHER_SPELLINGS: Record<string, string> = {
  mar: 'mär',
  mae: 'mär',
  mrz: 'mär',
  may: 'mai',
  oct: 'okt',
  dec: 'dez',
  jän: 'jan',
  fev: 'feb',
  apl: 'apr',
}

/** From the fullest form to the barest; the groups are named. */
const FORMS: readonly RegExp[] = [
  /(?<![\d.])(?<year>(?:19|20)\d\d)-(?<month>\d{1,2})-(?<day>\d{1,2})(?!\d)/g,
  /(?<![\d.])(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>(?:19|20)\d\d|\d\d)(?!\d)/g,
  /(?<![\d./])(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>(?:19|20)\d\d)(?!\d)/g,
  /(?<!\d)(?<day>\d{1,2})(?:\.|st|nd|rd|th)? ?(?<name>jan|jän|feb|mär|mar|mae|mrz|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec)[a-zä]{0,7}\.?,? (?<year>(?:19|20)\d\d)(?!\d)/gi,
  /(?<![\p{L}])(?<name>jan|jän|feb|mär|mar|mae|mrz|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec)[a-zä]{0,7}\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>(?:19|20)\d\d)(?!\d)/giu,
  /(?<![\p{L}])(?<name>jan|jän|feb|mär|mar|mae|mrz|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec)[a-zä]{0,7}\.?,? ?\/?(?<year>(?:19|20)\d\d)(?!\d)/giu,
  /(?<![\d./])(?<month>\d{1,2}) ?[/.-] ?(?<year>20\d\d)(?!\d)/g,
  /(?<![\d./])(?<year>20\d\d)[-/](?<month>\d{1,2})(?![\d-])/g,
  /(?<![\d./-])(?<year>20[12]\d)(?![\d/-])/g,
]

/** All dates of a text in order; of forms that overlap, the fullest. Impossible days and months are none. */
export function datesIn(text: string): WrittenDate[] {
  const found: WrittenDate[] = []
  for (const form of FORMS) {
    for (const match of text.matchAll(form)) {
      const iso = isoOf(match.groups ?? {})
      const start = match.index
      const end = start + match[0].length
      if (iso) found.push({ iso, start, end })
    }
  }
  return withoutOverlaps(found)
}

function isoOf(parts: Record<string, string | undefined>): string | undefined {
  const { year: written = '', day, name } = parts
  const year = written.length === 2 ? `20${written}` : written
  const month = name ? monthOf(name) : Number(parts['month'] ?? Number.NaN)
  if (Number.isNaN(month)) return year
  if (month < 1 || month > 12) return undefined
  if (day === undefined) return `${year}-${two(month)}`
  const number = Number(day)
  return number < 1 || number > 31 ? undefined : `${year}-${two(month)}-${two(number)}`
}

function monthOf(name: string): number {
  const stem = name.slice(0, 3).toLowerCase()
  return MONTHS.indexOf(OTHER_SPELLINGS[stem] ?? stem) + 1
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
