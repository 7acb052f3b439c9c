import type { origin as german } from '../de/origin.ts'
import type { Same } from '../topic.ts'

export const origin: Same<typeof german> = {
  others: [
    'from other sources',
    'from third parties',
    'publicly available sources',
    'publicly accessible sources',
    'not directly from you',
    'from public registers',
  ],
  taken: ['receive*', 'obtain*', 'collect*', 'gather*'],
  notTaken: [
    'combine*',
    'merge*',
    'right to',
    'cookies',
    'google',
    'facebook',
    'profile*',
    'no',
    'not',
  ],
  named: [
    'source*',
    'we receive',
    'provided by',
    'obtained from',
    'collected from',
    'directly from you',
  ],
  kinds: [
    'categories',
    'types of data',
    'kinds of data',
    'following data',
    'data types',
    'information we collect',
  ],
  items: [
    'name',
    'address',
    'date of birth',
    'contact details',
    'phone number',
    'bank details',
    'email address',
    'ip address',
  ],
}
