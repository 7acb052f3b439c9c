import type { Detector } from '../detector.ts'
import { type Found, fact } from '../fact.ts'
import type { Directive } from '../values/form.ts'

const DISABLE = 'art13-disable'
/** Parts the rules from the reason, as in other linters. */
const BEFORE_REASON = ' -- '

/** Comments of the file by which its editors speak to art13: `art13-disable RULE, RULE -- reason`. */
export const directives: Detector<'directives'> = (reading) => {
  const { notice } = reading
  const found = notice.annotations.flatMap(({ kind, text, at }): Found<Directive>[] => {
    if (kind !== 'directive') return []
    // It stands for what follows it; after the last words, for those.
    const block = reading.blocks.find(({ end }) => end > at) ?? reading.blocks.at(-1)
    if (!block) return []
    const { start, end } = block
    return [{ value: parse(text), at: { start, end }, confidence: 'high' }]
  })
  return fact(found.length > 0 ? 'yes' : 'no', found)
}

function parse(text: string): Directive {
  const words = text.replaceAll('\n', ' ').trim()
  const [head = '', ...rest] = words.split(BEFORE_REASON)
  const [verb, ...rules] = head.split(/[\s,]/).filter((word) => word !== '')
  const reason = rest.join(BEFORE_REASON).trim()
  return {
    text: words,
    rules: verb === DISABLE ? rules : [],
    reason: reason === '' ? null : reason,
  }
}
