/**
 * What was understood of a notice as a document of the Transparency Information Language (TILT), a vocabulary for the
 * information of Art. 13 to 15, by its published JSON schema. What the notice does not state is left out, never made up;
 * the schema asks for some of it, so the document says less than the schema where the notice does.
 */
import type { Notice } from '../../document/notice.ts'
import type { AllFacts } from '../../rules/rule.ts'
import { disclosed } from './disclosed.ts'
import { officer, representative } from './people.ts'
import { type Quote, quoteOf } from './quote.ts'
import { complaint, right, rightOf } from './rights.ts'
import { transfers } from './transfers.ts'

export interface TiltSource {
  notice: Notice
  facts: AllFacts
  /** Where the notice is found, as a URI reference. */
  url: string
  sha256: string
}

/** A document, and the paths that TILT asks for and the notice does not give. */
export function tiltDocument({ notice, facts, url, sha256 }: TiltSource): {
  text: string
  lacking: string[]
} {
  const quote = quoteOf(notice)
  const name = facts.controller.found.find(({ value }) => value.name !== '')?.value.name
  const date = facts.date.found[0]?.value
  const day = date && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : undefined
  const document = {
    meta: {
      _id: sha256.slice(0, 32),
      name,
      created: day,
      modified: day,
      version: 1,
      language: facts.language.found[0]?.value ?? notice.meta.language,
      status: 'active',
      url: [url],
      _hash: sha256,
    },
    controller: {
      name,
      address: contact(facts, 'address'),
      country: facts.profile.country || undefined,
      representative: representative(facts, contact(facts, 'email'), contact(facts, 'phone')),
    },
    dataProtectionOfficer: officer(facts),
    dataDisclosed: [disclosed(facts, quote, sha256)],
    thirdCountryTransfers: transfers(facts, quote),
    accessAndDataPortability: rightOf([facts.portability], quote),
    sources: facts.origin.found
      .filter(({ value }) => value.says === 'source')
      .map(({ at }, index) => ({
        _id: `${sha256.slice(0, 16)}-${index + 1}`,
        sources: [{ description: quote(at) }],
      })),
    rightToInformation: rightOf([facts.access], quote),
    rightToRectificationOrDeletion: rightOf([facts.rectification, facts.erasure], quote),
    rightToDataPortability: rightOf([facts.portability], quote),
    rightToWithdrawConsent: right(facts.withdrawal, quote),
    rightToComplain: complaint(facts, quote),
    automatedDecisionMaking: automated(facts, quote),
    changesOfPurpose: [],
  }
  return { text: `${JSON.stringify(document, null, 2)}\n`, lacking: lackingIn(document) }
}

function contact(facts: AllFacts, kind: string): string | undefined {
  return facts.controllerContact.found.find(({ value }) => value.kind === kind)?.value.text
}

/** Silence on automated decisions is allowed and says nothing of them. */
function automated({ automated: fact }: AllFacts, quote: Quote) {
  const [first] = fact.found
  if (!first) return {}
  if (first.value.kind === 'none') return { inUse: false }
  const words = quote(first.at)
  return first.value.kind === 'explained'
    ? { inUse: true, logicInvolved: words, scopeAndIntendedEffects: words }
    : { inUse: true }
}

/** What TILT asks for without a condition. */
const ASKED = {
  meta: ['name', 'created', 'modified', 'language'],
  controller: ['name', 'address', 'country', 'representative'],
  dataProtectionOfficer: ['name', 'address', 'country', 'email'],
} as const

function lackingIn(document: Record<string, unknown>): string[] {
  return Object.entries(ASKED).flatMap(([part, keys]) => {
    const given = document[part] as Record<string, unknown>
    return keys.filter((key) => given[key] === undefined).map((key) => `${part}.${key}`)
  })
}
