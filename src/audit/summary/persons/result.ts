/** What is shown of documents and links when no person is to be named. */
import type { DocumentResult, Evidence, Result } from '../../../lint/result.ts'
import type { Considered } from '../../result.ts'
import { fullNamesIn, maskPersons } from './mask.ts'

type Mask = (text: string) => string

/** All words that were taken from the document are masked; fingerprints and places stay, so that findings compare. */
export function withoutPersons(document: DocumentResult): DocumentResult {
  const { title, profile, reason, results } = document
  const mask = maskOf(document)
  return {
    ...document,
    title: title && mask(title),
    reason: reason && mask(reason),
    profile: profile && {
      ...profile,
      because: mask(profile.because),
      words: profile.words && mask(profile.words),
    },
    results: results.map((result) => maskedResult(result, mask)),
  }
}

/** The same for the words of a link and the heading above it. */
export function linkWithoutPersons<Link extends Considered>(link: Link): Link {
  return { ...link, text: maskPersons(link.text), heading: maskPersons(link.heading) }
}

/** Who is named anywhere in a document is masked everywhere in it: a sentence may have the name alone. */
function maskOf({ title, results }: DocumentResult): Mask {
  const texts = results.flatMap(({ message, evidence, nearMiss }) => [
    message,
    ...[...evidence, ...(nearMiss ? [nearMiss] : [])].flatMap(({ quote, section }) => [
      quote,
      ...section,
    ]),
  ])
  const known = new Set([title ?? '', ...texts].flatMap(fullNamesIn))
  const seen = new Map<string, string>()
  return (text) => {
    const masked = seen.get(text) ?? maskPersons(text, known)
    seen.set(text, masked)
    return masked
  }
}

function maskedResult(result: Result, mask: Mask): Result {
  const { message, question, values, evidence, searched, nearMiss } = result
  return {
    ...result,
    message: mask(message),
    question: question && mask(question),
    ...(values && { values: maskedValues(values, mask) }),
    evidence: evidence.map((each) => maskedEvidence(each, mask)),
    searched: searched.map((path) => path.map(mask)),
    nearMiss: nearMiss && { ...nearMiss, ...maskedEvidence(nearMiss, mask) },
  }
}

function maskedEvidence(evidence: Evidence, mask: Mask): Evidence {
  const { quote, section } = evidence
  return { ...evidence, quote: mask(quote), section: section.map(mask) }
}

function maskedValues(values: Record<string, string>, mask: Mask): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, mask(value)]))
}
