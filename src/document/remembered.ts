/** Words known at the same time; a language has few, and a hostile text may have many. */
const MOST = 50_000

/** The function with its answers remembered: for what is asked of the same words again and again. */
export function remembered<Answer extends {}>(
  answer: (word: string) => Answer,
): (word: string) => Answer {
  const known = new Map<string, Answer>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    if (known.size > MOST) known.clear()
    const found = answer(word)
    known.set(word, found)
    return found
  }
}
