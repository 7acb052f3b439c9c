/** The words of a kind of body in the controller's own words, weighed as `law/body-cues.ts` says. */
import {
  type BodyKind,
  cuesFor,
  DECISIVE,
  OFFICIAL_DOMAIN_WEIGHT,
  openWord,
} from '../../law/bodies.ts'
import { type BodyCue, OFFICIAL_DOMAIN_STEMS, OFFICIAL_DOMAINS } from '../../law/body-cues.ts'

export interface Score {
  public: number
  private: number
  church: number
  /** A legal form of the highest weight is among them. */
  legalForm: boolean
}

export interface Scored {
  text: string
  /** E-mail and web addresses of the controller. */
  hosts: readonly string[]
  country: 'DE' | 'AT'
  state: string | null
}

/** Communities of faith and others that call themselves a "Gemeinde" and are no municipality. */
const NO_MUNICIPALITY =
  /^(?:christliche|freie|evangelische|evangelisch|katholische|katholisch|junge|jüdische|islamische|muslimische|buddhistische|(?:evangelisch-)?freikirchliche|israelitische|baptistische|orthodoxe|apostolische)$/i

/** Weighs the words of each kind; a cue counts once, however often its words occur. */
export function scoreOf(scored: Scored): Score {
  const words = wordsOf(scored.text)
  const score: Score = { public: 0, private: 0, church: 0, legalForm: false }
  for (const kind of ['public', 'private', 'church'] as const) {
    const told = cuesFor(kind, scored.country).filter((cue) => isTold(words, cue, scored.state))
    score[kind] = told.reduce((sum, { weight }) => sum + weight, 0)
    if (kind === 'private')
      score.legalForm = told.some(({ weight }) => weight >= DECISIVE.legalForm)
  }
  if (scored.hosts.some(isOfficial)) score.public += OFFICIAL_DOMAIN_WEIGHT
  return score
}

/** The kind that the score decides for, or none. */
export function decided(score: Score): BodyKind | undefined {
  if (score.church >= DECISIVE.churchSum && score.church >= score.private) return 'church'
  if (score.legalForm) return 'private'
  const lead = score.public - score.private
  if (score.church > 0 && score.church >= Math.max(score.public, score.private)) return 'church'
  if (lead >= DECISIVE.lead) return 'public'
  return -lead >= DECISIVE.lead ? 'private' : undefined
}

function wordsOf(text: string): string[] {
  return text
    .split(/[\s/|]+/)
    .map((word) => word.replace(/^[(„"“»–-]+|[),;:„"“”«]{1,4}$/g, ''))
    .filter(Boolean)
}

function isTold(words: readonly string[], cue: BodyCue, state: string | null): boolean {
  if (cue.onlyIn && !cue.onlyIn.some((code) => code === state)) return false
  return cue.words.some((phrase) => {
    const parts = wordsOf(phrase).map(openWord)
    const isAt = (at: number) =>
      parts.every((part, index) => matches(words[at + index] ?? '', part)) &&
      counts(words, { cue, phrase, at, length: parts.length })
    return words.some((_, at) => isAt(at))
  })
}

interface Place {
  cue: BodyCue
  phrase: string
  at: number
  length: number
}

function counts(words: readonly string[], { cue, phrase, at, length }: Place): boolean {
  const before = words[at - 1] ?? ''
  const behind = words[at + length] ?? ''
  if (cue.except?.includes(words[at] as string)) return false
  if (phrase === 'Gemeinde' && NO_MUNICIPALITY.test(before)) return false
  if (phrase === 'Amtsgericht') return false
  if (cue.beforeName && !/^\p{Lu}/u.test(behind)) return false
  return !cue.behindName || /^[\p{Lu}\d&“”"«]/u.test(before)
}

function matches(word: string, part: ReturnType<typeof openWord>): boolean {
  return matchesPlain(word, part) || (word.endsWith('.') && matchesPlain(word.slice(0, -1), part))
}

function matchesPlain(
  word: string,
  { stem, openStart, openEnd }: ReturnType<typeof openWord>,
): boolean {
  if (openStart && openEnd) return word.includes(stem)
  if (openStart) return word.endsWith(stem)
  return openEnd ? word.startsWith(stem) : word === stem
}

/** "stadt-musterhausen.de", "poststelle@kreis-muster.de", "….nrw.de". */
function isOfficial(address: string): boolean {
  const [, behind = address] = address.toLowerCase().split(/@|\/\/|[([{] ?at ?[)\]}]/)
  const host = behind.split('/')[0]?.trim() ?? ''
  if (OFFICIAL_DOMAINS.some((domain) => host === domain || host.endsWith(`.${domain}`))) return true
  return host
    .split('.')
    .some((label) => OFFICIAL_DOMAIN_STEMS.some((stem) => label.startsWith(`${stem}-`)))
}
