/** Who runs or made the service by the opening of the notice, also where the name shows no kind of body. */
import type { Passage } from '../../document/notice.ts'
import { nameOnLine } from '../grammar/name-lines.ts'
import type { Reading, Sentence } from '../reading.ts'
import { type Candidate, isProvider, trim } from './candidate.ts'

const EARLY_BLOCKS = 14
const MOST_WORDS = 7
/** "Name (“Name”, “we”, “us”) is …" and "Company (referred to as …) refers to Name". */
const ALIAS = /^([^()\n]{2,70}) ?\([^()\n]{0,90}["“'](?:we|us|our|company|wir|uns)["”',]/i
const DEFINED = / refers to ([^,\n]{2,80})/
const PRONOUN =
  /^(?:this|these|the|our|we|you|it|i|your|if|by|when|diese|dieser|der|die|das|wir|unser|sie|ihr|mit|bei|als|at|no)\b/i

/** The name in the first sentence that tells a maker; only a name of two words or more counts in full. */
export function makers(reading: Reading): Candidate[] {
  const opening = reading.sentences.filter(({ block }) => block.index < EARLY_BLOCKS)
  return opening.flatMap((sentence) => {
    const passage = byWhom(reading, sentence) ?? subject(reading, sentence)
    return passage ? candidate(reading, sentence, passage) : []
  })
}

/** "… wird betrieben von Eva Muster, …". */
function byWhom(reading: Reading, sentence: Sentence): Passage | undefined {
  const by = reading.hits('controller.by', sentence)[0]
  if (by) return untilSmallWord(reading, { start: by.end + 1, end: sentence.end })
  const defined = DEFINED.exec(reading.text(sentence))
  if (!defined || !reading.has(sentence, 'controller.alias')) return undefined
  const start = sentence.start + defined.index + ' refers to '.length
  return untilSmallWord(reading, { start, end: start + (defined[1]?.length ?? 0) })
}

/** The subject of a sentence that only the author of a notice writes: "Name built the app", "Name has adopted this policy". */
function subject(reading: Reading, sentence: Sentence): Passage | undefined {
  const verb = reading.hits('controller.authors', sentence)[0]
  if (verb) return { start: sentence.start, end: verb.start - 1 }
  const alias = ALIAS.exec(reading.text(sentence))?.[1]
  return alias === undefined
    ? undefined
    : { start: sentence.start, end: sentence.start + alias.length }
}

/** A name ends before "at no cost", "und", a bracket or a comma. */
function untilSmallWord(reading: Reading, { start, end }: Passage): Passage {
  const text = reading.notice.text.slice(start, end)
  const stop = / (?:at|as|and|und|with|mit|als|zur|for|in|is|ist|on)(?: |$)| ?[.,(]/.exec(
    text,
  )?.index
  return { start, end: start + (stop ?? text.length) }
}

function candidate(reading: Reading, sentence: Sentence, at: Passage): Candidate[] {
  const name = reading.text(at).trim()
  const words = name.split(/\s+/)
  if (name.length < 2 || words.length > MOST_WORDS || PRONOUN.test(name) || isProvider(name))
    return []
  const line = nameOnLine(reading, at)
  const full = line?.kind === 'person' || line?.kind === 'name'
  const kind = line?.kind === 'person' ? 'person' : 'name'
  return [{ name, kind, at: trim(sentence, at), full, confidence: full ? 'medium' : 'low' }]
}
