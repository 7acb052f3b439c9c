import type { Notice } from '../document/notice.ts'
import type { Given } from '../facts/context.ts'
import { establish, factNames } from '../facts/index.ts'

/** All facts of a notice as plain data, by name: what `art13 facts` shows. */
export function understand(notice: Notice, given?: Given): Record<string, unknown> {
  const facts = establish(notice, given)
  return Object.fromEntries(factNames.map((name) => [name, facts[name]]))
}
