/** Where one side makes one word of what the other side keeps apart. */
import { countsOf, type Token } from './words.ts'

/** No word is made of more parts than this. */
const MOST_PARTS = 5
const LINK = /@|www\.|:\/\/|\/\S|\.\p{Ll}{2,4}\b/u

/** One word and the parts it was made of. */
export interface Joined {
  whole: string
  parts: string[]
}

export interface Differences {
  /** Ours is one word, pdftotext has several. */
  fused: Joined[]
  /** Ours is several words, pdftotext has one. */
  split: Joined[]
  /** Both sides with these differences taken away, where a line's end explains them. */
  ours: Token[]
  theirs: Token[]
}

/**
 * Finds fused and split words among those that only one side has. Two kinds are no difference, and are made even:
 * a link that we join over a line's end, and `Vor- und` or `Online-Angebot` that pdftotext joins at a line's end
 * because it drops every hyphen there.
 */
export function differencesOf(ours: Token[], theirs: Token[]): Differences {
  const fused = joinedIn(ours, theirs)
  const split = joinedIn(theirs, ours)
  const isLink = ({ whole, parts }: Joined) => LINK.test(whole) && parts.length < MOST_PARTS
  const isHyphen = ({ parts }: Joined) => parts.slice(0, -1).every((part) => /[-‐]$/.test(part))
  return {
    fused: fused.filter((joined) => !isLink(joined) && !isHyphen(joined)),
    split: split.filter((joined) => !isHyphen(joined) && !isLink(joined)),
    ours: evened(
      ours,
      split.filter((joined) => isHyphen(joined) || isLink(joined)),
    ),
    theirs: evened(
      theirs,
      fused.filter((joined) => isHyphen(joined) || isLink(joined)),
    ),
  }
}

/** The words that stand oftener in `ours` than in `theirs`, and there are neighbours that make them up. */
function joinedIn(ours: Token[], theirs: Token[]): Joined[] {
  const surplus = countsOf(ours.map(({ key }) => key))
  for (const { key } of theirs) surplus.set(key, (surplus.get(key) ?? 0) - 1)
  const shown = new Map(ours.map((token) => [token.key, token.shown]))
  const found: Joined[] = []
  for (let at = 0; at < theirs.length; at++) {
    const parts = runOf(theirs.slice(at, at + MOST_PARTS), surplus)
    if (!parts) continue
    const key = parts.map((part) => part.key).join('')
    surplus.set(key, (surplus.get(key) ?? 0) - 1)
    found.push({ whole: shown.get(key) ?? key, parts: parts.map((part) => part.shown) })
    at += parts.length - 1
  }
  return found
}

/** The first words of a list, two at least, that make up a word in surplus. */
function runOf(tokens: Token[], surplus: Map<string, number>): Token[] | undefined {
  let whole = tokens[0]?.key ?? ''
  for (const [index, { key }] of tokens.slice(1).entries()) {
    whole += key
    if ((surplus.get(whole) ?? 0) > 0) return tokens.slice(0, index + 2)
  }
  return undefined
}

/** The words with the parts of each joined word made one. */
function evened(tokens: Token[], joined: Joined[]): Token[] {
  const wanted = countsOf(joined.map(({ parts }) => parts.join(' ')))
  const done: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    const length = [2, 3, 4, 5].find((count) => {
      const text = tokens
        .slice(at, at + count)
        .map(({ shown }) => shown)
        .join(' ')
      return (wanted.get(text) ?? 0) > 0
    })
    const run = tokens.slice(at, at + (length ?? 1))
    const text = run.map(({ shown }) => shown).join(' ')
    if (length) wanted.set(text, (wanted.get(text) ?? 0) - 1)
    done.push({ key: run.map(({ key }) => key).join(''), shown: text, lineEnd: false })
    at += run.length - 1
  }
  return done
}
