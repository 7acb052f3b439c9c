import type { Passage } from '../../document/notice.ts'
import type { Fact } from '../fact.ts'
import type { Contact } from '../facts.ts'
import type { ReadBlock, Reading } from '../reading.ts'
import type { RoleMark } from './owners.ts'

/** Words that announce the controller, with what is needed to look for its name. */
export interface Announcement {
  reading: Reading
  contacts: Fact<Contact>
  mark: RoleMark
  block: ReadBlock
  sentence: Passage
}

/** Up to this length a line or block may be a label. */
export const LABEL_LENGTH = 200
/** How far below a name its address may begin. */
export const REACH = 320

/** Whether a way to reach somebody begins within reach behind an offset. */
export function reachedAfter(contacts: Fact<Contact>, offset: number): boolean {
  return contacts.found.some(
    ({ at, value }) => value.kind !== 'web' && at.start >= offset - 2 && at.start <= offset + REACH,
  )
}
