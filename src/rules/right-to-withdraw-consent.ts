import { basisAt } from './shapes/bases.ts'
import { item } from './shapes/item.ts'

export const rightToWithdrawConsent = item<'withdrawal' | 'legalBasis'>({
  id: 'right-to-withdraw-consent',
  article: '13(2)(c)',
  fact: 'withdrawal',
  needs: ['legalBasis'],
  severity: 'error',
  owed: ({ legalBasis }) => {
    const evidence = basisAt(legalBasis, '6.1.a', '9.2.a')
    return evidence.length > 0
      ? { owed: 'yes', because: 'consent', evidence }
      : { owed: 'no', because: 'no-consent' }
  },
  missing: {
    de: 'Die Verarbeitung beruht auf Einwilligung; ein Hinweis auf den Widerruf wurde nicht gefunden.',
    en: 'Processing rests on consent; that it can be withdrawn was not found in the text examined.',
  },
  incomplete: {
    de: 'Der Widerruf der Einwilligung ist nur unvollständig erklärt: Es fehlt, dass er jederzeit möglich ist, oder er heißt Widerspruch.',
    en: 'Withdrawal of consent is stated only in part: the text does not say that it is possible at any time, or calls it an objection.',
  },
  question: {
    de: 'Zu entscheiden ist, ob eine Verarbeitung auf Einwilligung beruht. Falls ja: bitte ergänzen, dass sie jederzeit widerrufen werden kann; falls nein: keine Änderung.',
    en: 'The question is whether processing rests on consent. If so: please add that it can be withdrawn at any time; if not: no change.',
  },
  text: {
    de: {
      title: 'Der Widerruf der Einwilligung ist erklärt',
      why: 'Eine Einwilligung ist nur wirksam, wenn die betroffene Person weiß, dass sie sie jederzeit widerrufen kann (Art. 7 Abs. 3 DSGVO).',
      remedy:
        'Schreiben Sie, dass die Einwilligung jederzeit für die Zukunft widerrufen werden kann, und wie.',
    },
    en: {
      title: 'The withdrawal of consent is told',
      why: 'Consent is valid only if the data subject knows that it can be withdrawn at any time (Art. 7(3) GDPR).',
      remedy: 'Say that consent can be withdrawn at any time for the future, and how.',
    },
  },
  examples: [
    {
      text: '# Fotos\n\nGrundlage ist Ihre Einwilligung (Art. 6 Abs. 1 lit. a DSGVO). Diese können Sie jederzeit widerrufen.',
      case: 'pass',
    },
    {
      text: '# Newsletter\n\nWe send it with your consent (Art. 6(1)(a) GDPR). You may withdraw your consent at any time.',
      case: 'pass',
    },
    {
      text: '# Fotos\n\nGrundlage ist Ihre Einwilligung (Art. 6 Abs. 1 lit. a DSGVO). Sie können die Einwilligung widerrufen.',
      case: 'incomplete',
    },
    {
      text: '# Fotos\n\nGrundlage ist Ihre Einwilligung (Art. 6 Abs. 1 lit. a DSGVO). Der Einwilligung können Sie jederzeit widersprechen.',
      case: 'incomplete',
    },
    {
      text: '# Fotos\n\nGrundlage ist Ihre Einwilligung (Art. 6 Abs. 1 lit. a DSGVO). Wir bewahren sie bis zum Widerruf auf.',
      case: 'missing',
    },
    {
      text: '# Grundlage\n\nDie Verarbeitung beruht auf Art. 6 Abs. 1 lit. b DSGVO. Den Kaufvertrag können Sie binnen vierzehn Tagen widerrufen.',
      case: 'not-applicable',
    },
    {
      text: '# Grundsatz\n\nDer Verein nimmt Angaben nur auf, soweit es erlaubt ist oder Sie einwilligen.',
      case: 'not-applicable',
    },
  ],
})
