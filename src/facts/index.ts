/** The facts of a notice, by name: each detector is asked at most once, when its fact is first needed. */
import type { Notice } from '../document/notice.ts'
import { automated } from './basis/automated.ts'
import { basisSlips } from './basis/basis-slips.ts'
import { basisClashes } from './basis/clashes.ts'
import { interestReliance } from './basis/interest-reliance.ts'
import { interests } from './basis/interests.ts'
import { legalBasis } from './basis/legal-basis.ts'
import { obligation } from './basis/obligation.ts'
import { purposes } from './basis/purposes.ts'
import { sensitiveData } from './basis/sensitive-data.ts'
import { unassignedBases } from './basis/unassigned.ts'
import { voluntaryDuties } from './basis/voluntary-duty.ts'
import { widePurposes } from './basis/wide-purposes.ts'
import { hedges } from './clarity/hedges.ts'
import { readability } from './clarity/readability.ts'
import { repeats } from './clarity/repeats.ts'
import { longSentences } from './clarity/sentence-length.ts'
import type { Given } from './context.ts'
import { controllerContact } from './controller/contact.ts'
import { controller } from './controller/controller.ts'
import { dpo } from './controller/dpo.ts'
import { leftOvers } from './controller/left-overs.ts'
import { rivals } from './controller/rivals.ts'
import type { Detector } from './detector.ts'
import type { Facts } from './facts.ts'
import { citations } from './grammar/citations.ts'
import { contacts } from './grammar/contacts.ts'
import { misspellings } from './grammar/misspellings.ts'
import { formerDetails } from './outdated/authority-details.ts'
import { outdatedLaws } from './outdated/laws.ts'
import { outdatedServices } from './outdated/services.ts'
import { date } from './profile/date.ts'
import { document } from './profile/document.ts'
import { genre } from './profile/genre.ts'
import { language } from './profile/language.ts'
import { layer } from './profile/layer.ts'
import { origin } from './profile/origin.ts'
import { privacyPart } from './profile/privacy-part.ts'
import { profile } from './profile/profile.ts'
import { regime } from './profile/regime.ts'
import { situation } from './profile/situation.ts'
import { title } from './profile/title.ts'
import { Reading } from './reading.ts'
import { brokenSentences } from './residue/broken-sentences.ts'
import { comments } from './residue/comments.ts'
import { directives } from './residue/directives.ts'
import { emptyFields } from './residue/empty-fields.ts'
import { obfuscatedMails } from './residue/obfuscated-mails.ts'
import { placeholders } from './residue/placeholders.ts'
import { references } from './residue/references.ts'
import { unlabelledRights } from './residue/unlabelled-rights.ts'
import { authority } from './rights/authority.ts'
import { competenceCase } from './rights/competence-case.ts'
import { complaint } from './rights/complaint.ts'
import { complaintAuthority } from './rights/complaint-authority.ts'
import { directMarketing } from './rights/direct-marketing.ts'
import { hurdles } from './rights/hurdles.ts'
import { objectionPlace } from './rights/objection-place.ts'
import { rightSlips } from './rights/right-slips.ts'
import {
  access,
  erasure,
  objection,
  portability,
  rectification,
  restriction,
} from './rights/rights.ts'
import { withdrawal } from './rights/withdrawal.ts'
import { adequacyClaims } from './sharing/adequacy-claims.ts'
import { aiTools } from './sharing/ai-tools.ts'
import { jointControl } from './sharing/joint-control.ts'
import { providers } from './sharing/providers.ts'
import { recipientClashes } from './sharing/recipient-clashes.ts'
import { recipients } from './sharing/recipients.ts'
import { safeguardCopies } from './sharing/safeguard-copies.ts'
import { safeguards } from './sharing/safeguards.ts'
import { serviceMix } from './sharing/service-mix.ts'
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
  rivals,
  leftOvers,
  serviceMix,
  purposes,
  widePurposes,
  legalBasis,
  basisClashes,
  unassignedBases,
  misspellings,
  basisSlips,
  rightSlips,
  interestReliance,
  sensitiveData,
  complaintAuthority,
  competenceCase,
  interests,
  recipients,
  recipientClashes,
  providers,
  transfer,
  safeguards,
  retention,
  aiTools,
  safeguardCopies,
  origin,
  jointControl,
  voluntaryDuties,
  hurdles,
  access,
  rectification,
  erasure,
  restriction,
  objection,
  objectionPlace,
  portability,
  directMarketing,
  withdrawal,
  complaint,
  authority,
  obligation,
  automated,
  placeholders,
  comments,
  directives,
  emptyFields,
  obfuscatedMails,
  brokenSentences,
  unlabelledRights,
  document,
  hedges,
  longSentences,
  readability,
  repeats,
  references,
  outdatedLaws,
  outdatedServices,
  formerDetails,
  adequacyClaims,
}

/** What the document is, is told by all of it, also where only its privacy part is judged. */
const OF_WHOLE = new Set<keyof Facts>(['document', 'genre', 'language', 'title', 'date'])

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
