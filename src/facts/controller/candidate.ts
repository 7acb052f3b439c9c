/** What may be the controller's name, and how far it goes. */
import type { Level, Passage } from '../../document/notice.ts'
import { PROVIDER_NAMES } from '../../law/providers.ts'
import type { BodyKind, NamedBody } from '../grammar/bodies.ts'

export interface Candidate {
  name: string
  at: Passage
  kind: BodyKind | 'person' | 'head' | 'name' | 'pointer'
  /** Names the body in full; otherwise the controller can only be inferred. */
  full: boolean
  confidence: Level
}

const PROVIDERS = PROVIDER_NAMES.filter(({ ordinaryWord }) => !ordinaryWord)
const MOST = 300

/** A body as a candidate: an establishment without legal personality names its carrier only by implication. */
export function fromBody(body: NamedBody, at: Passage, confidence: Level): Candidate {
  const { name, kind } = body
  return { name, kind, at: trim(at, body), full: kind !== 'establishment', confidence }
}

/** Whether a name is that of a provider of services to many, which notices name as a rule as a recipient. */
export function isProvider(name: string): boolean {
  return PROVIDERS.some((provider) => holds(name, provider.name))
}

/** The same without the computing centres of municipalities, which also lend them their data protection officer. */
export function isForeignProvider(name: string): boolean {
  return PROVIDERS.some(
    (entry) => entry.provider.category !== 'municipal-it' && holds(name, entry.name),
  )
}

/** Whether a text holds a name as a whole word. */
function holds(text: string, name: string): boolean {
  const at = text.indexOf(name)
  if (at < 0) return false
  const around = `${text[at - 1] ?? ' '}${text[at + name.length] ?? ' '}`
  return !/[\p{L}\d]/u.test(around)
}

/** A passage of at most 300 characters that holds `core`. */
export function trim(at: Passage, core: Passage): Passage {
  if (at.end - at.start <= MOST) return at
  const start = Math.max(at.start, core.start - 40)
  return { start, end: Math.max(core.end, Math.min(at.end, start + MOST)) }
}
