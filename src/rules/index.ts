/** The rules in the order of the report. A new rule is a file in this folder and a line here. */

import { automatedDecisions } from './automated-decisions.ts'
import { basisContradiction } from './basis-contradiction.ts'
import { brokenSentence } from './broken-sentence.ts'
import { citationTypo } from './citation-typo.ts'
import { commentResidue } from './comment-residue.ts'
import { controllerContact } from './controller-contact.ts'
import { controllerIdentity } from './controller-identity.ts'
import { dateMissing } from './date-missing.ts'
import { dpoContact } from './dpo-contact.ts'
import { emptyField } from './empty-field.ts'
import { legalBasis } from './legal-basis.ts'
import { legitimateInterests } from './legitimate-interests.ts'
import { nationalBasis } from './national-basis.ts'
import { obfuscatedEmail } from './obfuscated-email.ts'
import { obligationToProvide } from './obligation-to-provide.ts'
import { outdatedPrivacyShield } from './outdated-privacy-shield.ts'
import { placeholder } from './placeholder.ts'
import { purposes } from './purposes.ts'
import { recipients } from './recipients.ts'
import { recipientsContradiction } from './recipients-contradiction.ts'
import { retention } from './retention.ts'
import { rightOfAccess } from './right-of-access.ts'
import { rightToComplain } from './right-to-complain.ts'
import { rightToErasure } from './right-to-erasure.ts'
import { rightToObject } from './right-to-object.ts'
import { rightToPortability } from './right-to-portability.ts'
import { rightToRectification } from './right-to-rectification.ts'
import { rightToRestriction } from './right-to-restriction.ts'
import { rightToWithdrawConsent } from './right-to-withdraw-consent.ts'
import { rightUnlabelled } from './right-unlabelled.ts'
import type { Rule } from './rule.ts'
import { staleDate } from './stale-date.ts'
import { thirdCountryTransfer } from './third-country-transfer.ts'
import { transferContradiction } from './transfer-contradiction.ts'
import { transferSafeguards } from './transfer-safeguards.ts'

export const rules: readonly Rule[] = [
  controllerIdentity,
  controllerContact,
  dpoContact,
  purposes,
  legalBasis,
  legitimateInterests,
  recipients,
  thirdCountryTransfer,
  transferSafeguards,
  retention,
  rightOfAccess,
  rightToRectification,
  rightToErasure,
  rightToRestriction,
  rightToObject,
  rightToPortability,
  rightToWithdrawConsent,
  rightToComplain,
  obligationToProvide,
  automatedDecisions,
  citationTypo,
  outdatedPrivacyShield,
  staleDate,
  dateMissing,
  nationalBasis,
  basisContradiction,
  recipientsContradiction,
  transferContradiction,
  placeholder,
  commentResidue,
  emptyField,
  obfuscatedEmail,
  brokenSentence,
  rightUnlabelled,
]
