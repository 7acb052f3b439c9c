import type { AllFacts } from '../../rules/rule.ts'
import type { Quote } from './quote.ts'

/** How TILT writes a provision: capitals, then numbers and small letters behind hyphens. */
const REFERENCE = /^[A-Z]{1,40}(?:-\d{1,4}[a-z]?)*(?:-[a-z])?$/

/** A notice seldom says which data go with which purpose: one entry holds what is told of all of them. */
export function disclosed(facts: AllFacts, quote: Quote, sha256: string) {
  return {
    _id: `${sha256.slice(0, 16)}-data`,
    category: [],
    purposes: facts.purposes.found
      .filter(({ value }) => value.kind !== 'vague')
      .map(({ at }) => ({ purpose: quote(at), description: quote(at) })),
    legalBases: bases(facts, quote),
    legitimateInterests: facts.interests.found.map(({ at }) => ({
      exists: true,
      reasoning: quote(at),
    })),
    recipients: facts.recipients.found
      .filter(({ value }) => value.kind !== 'none' && value.kind !== 'vague')
      .map(({ value, at }) => ({
        ...(value.name && { name: value.name }),
        category: quote(at),
      })),
    storage: storage(facts, quote),
    nonDisclosure: nonDisclosure(facts, quote),
  }
}

/** `GDPR-6-1-a`, or a statute's abbreviation in capitals; one entry a provision. */
function bases({ legalBasis }: AllFacts, quote: Quote) {
  const entries = legalBasis.found.flatMap(({ value, at }) => {
    if (value.catalogue) return []
    const reference = value.letter
      ? `GDPR-${value.letter.replaceAll('.', '-')}`
      : capitals(value.statute ?? '')
    return REFERENCE.test(reference) ? [{ reference, description: quote(at) }] : []
  })
  return [...new Map(entries.map((entry) => [entry.reference, entry])).values()]
}

function capitals(statute: string): string {
  return statute
    .toUpperCase()
    .replaceAll('Ä', 'AE')
    .replaceAll('Ö', 'OE')
    .replaceAll('Ü', 'UE')
    .replace(/[^A-Z]/g, '')
}

/** In the words of the notice: its periods begin with events that no duration can tell. */
function storage({ retention }: AllFacts, quote: Quote) {
  const told = retention.found.filter(
    ({ value }) => value.kind !== 'vague' && value.kind !== 'none-kept',
  )
  if (told.length === 0) return []
  const purposeConditional = [...new Set(told.map(({ at }) => quote(at)))]
  return [{ purposeConditional, aggregationFunction: 'max' }]
}

function nonDisclosure({ obligation }: AllFacts, quote: Quote) {
  const of = (says: string) => obligation.found.filter(({ value }) => value.says === says)
  const consequences = of('consequence').map(({ at }) => quote(at))
  const isTold = of('required').length > 0 || of('voluntary').length > 0
  return {
    ...(isTold && { obligationToProvide: of('required').length > 0 }),
    ...(consequences.length > 0 && { consequences: consequences.join(' ') }),
  }
}
