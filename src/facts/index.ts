/** The facts of a notice, by name: each detector is asked at most once, when its fact is first needed. */
import type { Notice } from '../document/notice.ts'
import { automated } from './basis/automated.ts'
import { basisClashes } from './basis/clashes.ts'
import { interests } from './basis/interests.ts'
import { legalBasis } from './basis/legal-basis.ts'
import { obligation } from './basis/obligation.ts'
import { purposes } from './basis/purposes.ts'
import type { Given } from './context.ts'
import { controllerContact } from './controller/contact.ts'
import { controller } from './controller/controller.ts'
import { dpo } from './controller/dpo.ts'
import type { Detector } from './detector.ts'
import type { Facts } from './facts.ts'
import { citations } from './grammar/citations.ts'
import { contacts } from './grammar/contacts.ts'
import { misspellings } from './grammar/misspellings.ts'
import { date } from './profile/date.ts'
import { genre } from './profile/genre.ts'
import { language } from './profile/language.ts'
import { layer } from './profile/layer.ts'
import { privacyPart } from './profile/privacy-part.ts'
import { profile } from './profile/profile.ts'
import { regime } from './profile/regime.ts'
import { situation } from './profile/situation.ts'
import { title } from './profile/title.ts'
import { Reading } from './reading.ts'
import { brokenSentences } from './residue/broken-sentences.ts'
import { comments } from './residue/comments.ts'
import { emptyFields } from './residue/empty-fields.ts'
import { obfuscatedMails } from './residue/obfuscated-mails.ts'
import { placeholders } from './residue/placeholders.ts'
import { unlabelledRights } from './residue/unlabelled-rights.ts'
import { authority } from './rights/authority.ts'
import { complaint } from './rights/complaint.ts'
import { directMarketing } from './rights/direct-marketing.ts'
import {
  access,
  erasure,
  objection,
  portability,
  rectification,
  restriction,
} from './rights/rights.ts'
import { withdrawal } from './rights/withdrawal.ts'
import { providers } from './sharing/providers.ts'
import { recipients } from './sharing/recipients.ts'
import { safeguards } from './sharing/safeguards.ts'
import { transfer } from './sharing/transfer.ts'
import { retention } from './storage/retention.ts'

const detectors: { [Key in keyof Facts]: Detector<Key> } = {
  profile,
  language,
  title,
  date,
  genre,
  regime,
  layer,
  situation,
  citations,
  contacts,
  controller,
  controllerContact,
  dpo,
  purposes,
  legalBasis,
  basisClashes,
  misspellings,
  interests,
  recipients,
  providers,
  transfer,
  safeguards,
  retention,
  access,
  rectification,
  erasure,
  restriction,
  objection,
  portability,
  directMarketing,
  withdrawal,
  complaint,
  authority,
  obligation,
  automated,
  placeholders,
  comments,
  emptyFields,
  obfuscatedMails,
  brokenSentences,
  unlabelledRights,
}

/** What the document is, is told by all of it, also where only its privacy part is judged. */
const OF_WHOLE = new Set<keyof Facts>(['genre', 'language', 'title', 'date'])

/** The names of all facts, in the order in which they are shown. */
export const factNames = Object.keys(detectors) as (keyof Facts)[]

/**
 * Reads a notice and gives its facts, each derived when it is first asked for and then kept.
 * `given` is what the user says of the controller; it goes before what the text says.
 */
export function establish(notice: Notice, given: Given = {}): Facts {
  const whole = new Reading(notice)
  const part = privacyPart(whole)
  const reading = part ? new Reading(part) : whole
  const facts = {} as Facts
  for (const name of factNames) {
    Object.defineProperty(facts, name, {
      enumerable: true,
      configurable: true,
      get() {
        const value = detectors[name](OF_WHOLE.has(name) ? whole : reading, facts, given)
        Object.defineProperty(facts, name, { enumerable: true, value })
        return value
      },
    })
  }
  return facts
}
