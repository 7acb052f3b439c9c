/** Notices that cite an entry of the law tables, made from the entry's own words, and how all rules judge them. */
import type { Passage } from '../../src/document/notice.ts'
import { extract } from '../../src/extract/index.ts'
import type { Context, Profile } from '../../src/facts/context.ts'
import { establish } from '../../src/facts/index.ts'
import type { AdequacyDecision } from '../../src/law/adequacy.ts'
import type { Authority, FormerValue } from '../../src/law/authority-table.ts'
import { countryByCode } from '../../src/law/countries.ts'
import type { Instrument } from '../../src/law/instrument-table.ts'
import type { OutdatedReference } from '../../src/law/law-change-table.ts'
import type { OutdatedService } from '../../src/law/outdated-services.ts'
import type { Statute } from '../../src/law/statute-table.ts'
import { rules } from '../../src/rules/index.ts'
import type { Outcome } from '../../src/rules/rule.ts'

export interface Cited {
  text: string
  /** The words that cite the entry. */
  words: string
  /** The controller for whom it is wrong. */
  profile?: Partial<Profile>
}

export interface Finding {
  rule: string
  case: string
  outcome: Outcome
}

const TOWN = 'Verantwortlich ist die Stadt Auental, Am Markt 1, 34117 Auental.'
const PUBLIC_IN_HESSE: Partial<Profile> = {
  body: 'public',
  country: 'DE',
  state: 'HE',
  confidence: 'high',
}

/** What the rules find in the sentence that cites the entry, on a day. */
export async function findingsOn(
  { text, words, profile }: Cited,
  asOf: string,
): Promise<Finding[]> {
  const { notice } = await extract(new TextEncoder().encode(text), 'notice.md')
  const facts = establish(notice)
  const whole = { ...facts.profile, ...profile }
  Object.defineProperty(facts, 'profile', { value: whole })
  const context: Context = { asOf, profile: whole, confidence: { level: 'high', reasons: [] } }
  const start = notice.text.indexOf(words)
  if (start < 0) throw new Error(`"${words}" was not read in "${notice.text}"`)
  const at = { start, end: start + words.length }
  return rules.flatMap((rule) =>
    [rule.check(facts, context)].flat().flatMap((judgement): Finding[] => {
      const outcome = rule.cases[judgement.case]?.outcome
      if (outcome === undefined || !judgement.evidence.some((each) => overlap(each, at))) return []
      return [{ rule: rule.id, case: judgement.case, outcome }]
    }),
  )
}

function overlap(one: Passage, other: Passage): boolean {
  return one.start < other.end && other.start < one.end
}

/** The day before a day. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}

export function citingReference(entry: OutdatedReference): Cited {
  const { names, provisions, onlyNear: [near = ''] = [], appliesTo = {} } = entry
  const [section, paragraph] = [provisions?.sections[0], provisions?.paragraphs?.[0]]
  const cited = `§ ${section}${paragraph ? ` Abs. ${paragraph}` : ''} ${provisions?.law}`
  const words = section === undefined ? (names[0] ?? '') : cited
  const isChurch = appliesTo.body === 'catholic' || appliesTo.body === 'protestant'
  const law = appliesTo.body === 'protestant' ? 'DSG-EKD' : 'KDG'
  const regulation = entry.onlyWithoutGdpr || ALONE.includes(entry.id) ? '' : 'Es gilt die DSGVO.'
  const right =
    entry.id === 'blocking-term' ? 'Sie können Einschränkung der Verarbeitung verlangen.' : ''
  const subject = near.replace('*', '')
  return {
    text: [
      '# Datenschutzhinweise',
      `${regulation} ${isChurch ? `Wir wenden das ${law} an.` : ''} ${right}`.trim(),
      `Grundlage (${subject}) ist ${words} in diesem Fall.`,
    ].join('\n\n'),
    words,
    profile: {
      body: isChurch ? 'church' : ((appliesTo.body as Profile['body']) ?? 'private'),
      country: appliesTo.country ?? 'DE',
      state: appliesTo.state ?? null,
    },
  }
}

/** Right beside an article of the GDPR. */
const ALONE = ['bdsg-26-1', 'hdsig-23-1']

export function citingFormer({ name, country }: Authority, former: FormerValue): Cited {
  const [sought = ''] = former.match
  const label = { phone: 'Telefon ', fax: 'Fax ' }[former.kind as string]
  const code = /\b\d{4,5} \p{Lu}[^,]{1,40}/u.exec(former.value)?.[0] ?? ''
  // Numbers are listed without their leading zero.
  const number = label && `0${sought}`
  const words = number ?? (['email', 'web'].includes(former.kind) ? former.value : sought)
  return {
    text: `# Datenschutzhinweise\n\nBeschweren können Sie sich bei: ${former.kind === 'name' ? '' : `${name}, `}${label ?? ''}${words}${code && `, ${code}`}.`,
    words,
    profile: { body: 'public', country },
  }
}

export function citingInstrument({ names: [name = ''] }: Instrument): Cited {
  return {
    text: `# Datenschutzhinweise\n\nDie Daten werden in die USA übermittelt. Grundlage ist ${name} mit dem Empfänger.`,
    words: name,
  }
}

export function citingDecision({ country }: AdequacyDecision): Cited {
  const name = countryByCode(country)?.de ?? country
  const words = `Für ${name} liegt ein Angemessenheitsbeschluss der Kommission vor`
  return { text: `# Datenschutzhinweise\n\nDaten gehen nach ${name}. ${words}.`, words }
}

export function usingService(name: string): Cited {
  return {
    text: `# Datenschutzhinweise\n\nFür den Betrieb unserer Seite setzen wir ${name} ein.`,
    words: name,
  }
}

export function citingService({ names: [name = ''] }: OutdatedService): Cited {
  return usingService(name)
}

/** A town of Hesse that names the authority for complaints. */
export function citingAuthority({ name }: Authority): Cited {
  return {
    text: `# Datenschutzhinweise\n\n${TOWN}\n\nSie können sich beschweren. Zuständige Aufsichtsbehörde: ${name}.`,
    words: name,
    profile: PUBLIC_IN_HESSE,
  }
}

export function citingStatute({ abbr, country }: Statute): Cited {
  const words = `§ 4 ${abbr}`
  return {
    text: `# Datenschutzhinweise\n\n${TOWN} Rechtsgrundlage ist Art. 6 Abs. 1 lit. c DSGVO mit ${words} in diesem Fall.`,
    words,
    profile: { ...PUBLIC_IN_HESSE, country },
  }
}
