import { extract } from '../../src/extract/index.ts'
import type { Facts } from '../../src/facts/facts.ts'
import { establish } from '../../src/facts/index.ts'

/** The facts of a notice written in Markdown. */
export async function factsOf(markdown: string): Promise<Facts> {
  const { notice } = await extract(new TextEncoder().encode(markdown), 'notice.md')
  return establish(notice)
}
