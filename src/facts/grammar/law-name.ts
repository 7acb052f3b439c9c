import { GDPR_MISSPELLINGS, GDPR_NAMES } from '../../law/gdpr-names.ts'
import { statutesByName } from '../../law/statutes.ts'

/** A law's name where it stands in a text. */
export interface LawName {
  /** `GDPR`, the abbreviation of a statute in `law/statutes.ts`, or else the name as it is written. */
  law: string
  /** As it is written. */
  spelling: string
  end: number
}

/** Words between a provision and its law: "der", "des EU-", "of the". */
const LEAD =
  /\s{0,3}(?:(?:der|des|dem|den|vom|von der|of the|of|under the)\s{1,2})?(?:(?:europäischen?|deutschen?|jeweiligen?)\s)?/iy
/** An abbreviation with two capitals at least, and the part of it that stands apart: "SGB X", "DSG NRW", "DSG-EKD". */
const ABBREVIATION =
  /[A-ZÄÖÜ][A-Za-zÄÖÜäöüß]{1,28}(?:-[A-ZÄÖÜ][A-Za-zÄÖÜäöü]{0,8})?(?:[\s-](?:XIV|XII|XI|IX|IV|VI{0,3}|I{1,3}|X|NRW|NW|Bln|LSA|SH|MV|Nds|Bbg|Saar|RLP|BW|EKD|M-V|\d{4}))?(?![A-Za-zÄÖÜäöüß\d])/y
/** A name in full: up to three words before one that ends as statutes do; an abbreviation may follow in brackets. */
const FULL =
  /(?:[A-ZÄÖÜ][A-Za-zÄÖÜäöüß-]{1,30}\s){0,3}(?:Gesetz(?:es|buch(?:e?s)?)?|Satzung|Verordnung|[A-ZÄÖÜ][A-Za-zÄÖÜäöüß-]{1,40}(?:gesetz(?:es|buch(?:e?s)?)?|ordnung|satzung|act))(?![A-Za-zÄÖÜäöüß])/y
const IN_BRACKETS = /\s?\(([A-ZÄÖÜ][A-Za-zÄÖÜäöüß\s-]{1,18})\)/y

const NAMES: readonly string[] = [
  ...GDPR_NAMES.map(({ name }) => name),
  ...GDPR_MISSPELLINGS.map(({ wrong }) => wrong),
]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.toLowerCase())

/**
 * The name of the law that stands at an offset, articles and adjectives before it left out.
 * Known misspellings of the GDPR count as the GDPR; the spelling keeps them.
 */
export function lawNameAt(text: string, offset: number): LawName | undefined {
  LEAD.lastIndex = offset
  const start = offset + (LEAD.exec(text)?.[0].length ?? 0)
  return gdprAt(text, start) ?? statuteAt(text, start)
}

/** The GDPR's name at an offset, in any known spelling. */
export function gdprAt(text: string, start: number): LawName | undefined {
  const here = text.slice(start, start + 40).toLowerCase()
  const europe = here.startsWith('eu ') ? 3 : 0
  for (const name of NAMES) {
    if (!here.startsWith(name, europe)) continue
    const end = start + europe + name.length
    if (/[\p{L}\d]/u.test(text[end] ?? '')) continue
    return { law: 'GDPR', spelling: text.slice(start + europe, end), end }
  }
  return undefined
}

function statuteAt(text: string, start: number): LawName | undefined {
  return fullNameAt(text, start) ?? abbreviationAt(text, start)
}

function fullNameAt(text: string, start: number): LawName | undefined {
  FULL.lastIndex = start
  const full = FULL.exec(text)?.[0]
  if (!full) return undefined
  const end = start + full.length
  IN_BRACKETS.lastIndex = end
  const short = IN_BRACKETS.exec(text)
  const law = short?.[1] ?? nominative(full)
  const ours = gdprAt(law, 0) ?? gdprAt(full.replace(/-\s/g, '-'), 0)
  const name = ours ? ours.law : abbreviated(law)
  return { law: name, spelling: full, end: end + (short?.[0].length ?? 0) }
}

const CONNECTOR = /^(?:UND|ODER|SOWIE|BIS|NACH|DER|AND|OR)$/

function abbreviationAt(text: string, start: number): LawName | undefined {
  ABBREVIATION.lastIndex = start
  const short = ABBREVIATION.exec(text)?.[0]
  if (!short || CONNECTOR.test(short)) return undefined
  const own = short.split(' ')[0] ?? short
  const known = statutesByName(short).length > 0
  if (!known && own.replace(/[^A-ZÄÖÜ]/g, '').length < 2) return undefined
  return { law: abbreviated(short), spelling: short, end: start + short.length }
}

/** The abbreviation where the name means one statute only. */
function abbreviated(name: string): string {
  const [statute, ...others] = statutesByName(name)
  return statute && others.length === 0 ? statute.abbr : name
}

function nominative(name: string): string {
  return name.replace(/(gesetz)es$|(buch)e?s$/i, '$1$2')
}
