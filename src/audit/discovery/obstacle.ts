/** Pages that stand in the way of what was asked for. */
import { folded, speaks } from './fold.ts'
import type { Page } from './page.ts'
import { CHALLENGE, CHALLENGE_SCRIPTS } from './page-words.ts'

/** A challenge has few words; a page about captchas has more. */
const CHALLENGE_TEXT = 1_500
const CHALLENGE_LINKS = 5
/** A page with more text or links can be read without scripts. */
const SHELL_TEXT = 300
const SHELL_LINKS = 2

export type Obstacle = 'robot-challenge' | 'javascript-only'

/** What keeps the content of a page from us, if anything does. */
export function obstacleOf(page: Page): Obstacle | undefined {
  if (isChallenge(page)) return 'robot-challenge'
  return isShell(page) ? 'javascript-only' : undefined
}

function isChallenge({ title, text, withoutScripts, scripts, links }: Page): boolean {
  if (text.length > CHALLENGE_TEXT || links.length > CHALLENGE_LINKS) return false
  if (speaks(folded(`${title} | ${text} | ${withoutScripts}`), CHALLENGE)) return true
  const isScripted = scripts.some((source) => speaks(source.toLowerCase(), CHALLENGE_SCRIPTS))
  return isScripted && text.length < SHELL_TEXT
}

function isShell({ text, withoutScripts, scripts, links, forward }: Page): boolean {
  if (text.length > SHELL_TEXT || links.length > SHELL_LINKS || forward !== undefined) return false
  if (links.some(({ isFrame }) => isFrame)) return false
  const asksForScripts = /java ?script/i.test(`${withoutScripts} ${text}`)
  return asksForScripts || (scripts.length > 0 && text.length < 50 && links.length === 0)
}
