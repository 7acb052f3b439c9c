/** What a document is by its content, as its verdicts tell it. */
import type { DocumentResult } from '../../lint/result.ts'
import type { DocumentKind } from '../result.ts'
import { countOf, folded, speaks } from './fold.ts'
import type { Page } from './page.ts'
import { NOTICE_SIGNS, WEBSITE } from './page-words.ts'

/** Distinct signs that a page must show before it is worth reading in full. */
const SIGNS = 4
/** Distinct words about websites in the policy of one. */
const WEBSITE_WORDS = 2

/** What a notice says who reads it (Art. 13): who is responsible, why, and what one may do. */
export interface Says {
  controller: boolean
  why: boolean
  rights: boolean
}

const WHY = ['purposes', 'legal-basis']
const RIGHTS = [
  'right-of-access',
  'right-to-rectification',
  'right-to-erasure',
  'right-to-restriction',
  'right-to-object',
  'right-to-complain',
]

export function saysOf({ results }: DocumentResult): Says {
  const stated = new Set<string>()
  for (const { rule, stated: is } of results) if (is === 'yes' || is === 'partial') stated.add(rule)
  const some = (rules: readonly string[]) => rules.some((rule) => stated.has(rule))
  return {
    controller: some(['controller-identity', 'controller-contact']),
    why: some(WHY),
    rights: some(RIGHTS),
  }
}

export function together(all: readonly Says[]): Says {
  return {
    controller: all.some((one) => one.controller),
    why: all.some((one) => one.why),
    rights: all.some((one) => one.rights),
  }
}

export function countSaid({ controller, why, rights }: Says): number {
  return Number(controller) + Number(why) + Number(rights)
}

/** Whether a page that nothing promised may be a notice all the same. */
export function mayBeNotice(text: string): boolean {
  return countOf(folded(text), NOTICE_SIGNS) >= SIGNS
}

/** `named`: what the link, the title and the heading say. */
export function kindOf(named: string, page: Page | undefined): DocumentKind {
  const words = folded(named)
  const speaksOf = (article: string) => speaks(words, [` art ${article} `, ` artikel ${article} `])
  if (speaksOf('14') && !speaksOf('13')) return 'article-14'
  const isOfWebsite = countOf(folded(page?.text ?? named), WEBSITE) >= WEBSITE_WORDS
  return isOfWebsite && !speaksOf('13') ? 'policy' : 'sheet'
}
