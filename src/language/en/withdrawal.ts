import type { withdrawal as german } from '../de/withdrawal.ts'
import type { Same } from '../topic.ts'

export const withdrawal: Same<typeof german> = {
  heading: ['withdraw*', 'revo*'],
  withdraw: [
    'withdraw',
    'withdrawal',
    'withdrawing',
    'withdrawn',
    'revoke',
    'revoked',
    'revoking',
    'revocation',
    'revocable',
    'take back',
  ],
  consent: ['consent*', 'permission*', 'agreement to', 'opt in'],
  can: [
    'can',
    'may',
    'right',
    'rights',
    'able',
    'possible',
    'revocable',
    'entitled',
    'could',
    'free to',
  ],
  anytime: ['at any time', 'any time', 'anytime', 'at any moment'],
  manner: ['without giving reasons', 'effect for the future', 'without stating reasons'],
  after: ['until ~ withdraw', 'until ~ revoke', 'after ~ withdraw*', 'upon withdrawal'],
  contract: ['direct debit', 'purchase', 'withdrawal period', 'certificate*'],
  unsubscribe: ['unsubscrib*', 'opt out', 'cancel ~ newsletter'],
}
