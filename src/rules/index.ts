/** The rules in the order of the report. A new rule is a file in this folder and a line here. */

import { adequacyWrong } from './adequacy-wrong.ts'
import { aiToolUnexplained } from './ai-tool-unexplained.ts'
import { automatedDecisions } from './automated-decisions.ts'
import { basisArticleMismatch } from './basis-article-mismatch.ts'
import { basisContradiction } from './basis-contradiction.ts'
import { basisPerPurpose } from './basis-per-purpose.ts'
import { brokenSentence } from './broken-sentence.ts'
import { citationIncomplete } from './citation-incomplete.ts'
import { citationOutOfRange } from './citation-out-of-range.ts'
import { citationTypo } from './citation-typo.ts'
import { commentResidue } from './comment-residue.ts'
import { controllerContact } from './controller-contact.ts'
import { controllerIdentity } from './controller-identity.ts'
import { copyOfSafeguards } from './copy-of-safeguards.ts'
import { danglingReference } from './dangling-reference.ts'
import { dateMissing } from './date-missing.ts'
import { disableWithoutReason } from './disable-without-reason.ts'
import { documentLanguageMissing } from './document-language-missing.ts'
import { documentTitleMissing } from './document-title-missing.ts'
import { dpoContact } from './dpo-contact.ts'
import { duplicateSection } from './duplicate-section.ts'
import { emptyField } from './empty-field.ts'
import { falseHurdles } from './false-hurdles.ts'
import { foreignControllerLeft } from './foreign-controller-left.ts'
import { foreignLandAct } from './foreign-land-act.ts'
import { jointControlEssence } from './joint-control-essence.ts'
import { legalBasis } from './legal-basis.ts'
import { legalBasisVague } from './legal-basis-vague.ts'
import { legitimateInterestPublic } from './legitimate-interest-public.ts'
import { legitimateInterests } from './legitimate-interests.ts'
import { longSentences } from './long-sentences.ts'
import { nationalBasis } from './national-basis.ts'
import { obfuscatedEmail } from './obfuscated-email.ts'
import { objectionNotHighlighted } from './objection-not-highlighted.ts'
import { obligationToProvide } from './obligation-to-provide.ts'
import { outdatedAuthority } from './outdated-authority.ts'
import { outdatedLaw } from './outdated-law.ts'
import { outdatedPrivacyShield } from './outdated-privacy-shield.ts'
import { outdatedProvider } from './outdated-provider.ts'
import { outdatedSafeHarbor } from './outdated-safe-harbor.ts'
import { outdatedScc } from './outdated-scc.ts'
import { pdfUntagged } from './pdf-untagged.ts'
import { placeholder } from './placeholder.ts'
import { purposeVague } from './purpose-vague.ts'
import { purposes } from './purposes.ts'
import { readability } from './readability.ts'
import { recipients } from './recipients.ts'
import { recipientsContradiction } from './recipients-contradiction.ts'
import { retention } from './retention.ts'
import { retentionVague } from './retention-vague.ts'
import { rightArticleMismatch } from './right-article-mismatch.ts'
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
import { serviceMismatch } from './service-mismatch.ts'
import { severalNotices } from './several-notices.ts'
import { sourceOfData } from './source-of-data.ts'
import { specialCategoriesBasis } from './special-categories-basis.ts'
import { staleDate } from './stale-date.ts'
import { structureMissing } from './structure-missing.ts'
import { thirdCountryTransfer } from './third-country-transfer.ts'
import { transferContradiction } from './transfer-contradiction.ts'
import { transferSafeguards } from './transfer-safeguards.ts'
import { transferSilent } from './transfer-silent.ts'
import { twoControllers } from './two-controllers.ts'
import { twoDpos } from './two-dpos.ts'
import { vagueWording } from './vague-wording.ts'
import { voluntaryDespiteDuty } from './voluntary-despite-duty.ts'
import { wrongAuthority } from './wrong-authority.ts'

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
  citationOutOfRange,
  rightArticleMismatch,
  basisArticleMismatch,
  citationIncomplete,
  outdatedPrivacyShield,
  outdatedSafeHarbor,
  outdatedScc,
  outdatedLaw,
  outdatedAuthority,
  outdatedProvider,
  adequacyWrong,
  staleDate,
  dateMissing,
  wrongAuthority,
  foreignLandAct,
  legitimateInterestPublic,
  nationalBasis,
  basisContradiction,
  specialCategoriesBasis,
  basisPerPurpose,
  recipientsContradiction,
  transferContradiction,
  transferSilent,
  copyOfSafeguards,
  sourceOfData,
  falseHurdles,
  voluntaryDespiteDuty,
  jointControlEssence,
  twoControllers,
  twoDpos,
  foreignControllerLeft,
  serviceMismatch,
  aiToolUnexplained,
  objectionNotHighlighted,
  placeholder,
  commentResidue,
  disableWithoutReason,
  emptyField,
  obfuscatedEmail,
  brokenSentence,
  rightUnlabelled,
  duplicateSection,
  danglingReference,
  severalNotices,
  vagueWording,
  retentionVague,
  legalBasisVague,
  purposeVague,
  longSentences,
  readability,
  structureMissing,
  pdfUntagged,
  documentLanguageMissing,
  documentTitleMissing,
]
