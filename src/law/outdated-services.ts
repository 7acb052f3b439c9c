/**
 * Services and companies that have closed or changed their name: one collected note at most, for
 * nobody is misled about a right. Data and one lookup. Day: the change; names: literal, whole words.
 */

import type { IsoDate, Sourced } from './confidence.ts'

export interface OutdatedService extends Sourced {
  id: string
  names: readonly string[]
  /** What it is called now, with ` / ` between two names; null where it is closed. */
  now: string | null
  wrongSince: IsoDate
  /** Does not count with one of these words near. */
  unlessNear?: readonly string[]
}

type Row = readonly [
  id: string,
  names: readonly string[],
  now: string | null,
  wrongSince: IsoDate,
  confidence: Sourced['confidence'],
  unlessNear?: readonly string[],
]

const ROWS: readonly Row[] = [
  [
    'universal-analytics',
    ['Universal Analytics', '_anonymizeIp', 'anonymizeIp', 'analytics.js'],
    'Google Analytics 4',
    '2023-07-01',
    'high',
  ],
  ['google-plus', ['Google+', 'Google Plus', '+1-Schaltfläche'], null, '2019-04-02', 'high'],
  ['google-optimize', ['Google Optimize'], null, '2023-09-30', 'high'],
  ['hangouts', ['Google Hangouts'], 'Google Chat, Google Meet', '2022-11-01', 'medium'],
  ['skype', ['Skype'], 'Microsoft Teams', '2025-05-05', 'high', ['Business']],
  ['skype-for-business', ['Skype for Business Online'], 'Microsoft Teams', '2021-07-31', 'high'],
  [
    'twitter',
    ['Twitter'],
    'X',
    '2023-07-24',
    'high',
    ['ehemal*', 'früher*', 'vormals', 'formerly', 'X'],
  ],
  [
    'twitter-company',
    [
      'Twitter Inc',
      'Twitter Inc.',
      'Twitter International Company',
      'Twitter International Unlimited Company',
    ],
    'X Internet Unlimited Company',
    '2023-04-01',
    'medium',
  ],
  [
    'facebook-company',
    ['Facebook Ireland Ltd', 'Facebook Ireland Limited'],
    'Meta Platforms Ireland Limited',
    '2022-01-05',
    'medium',
  ],
  [
    'facebook-parent',
    ['Facebook Inc', 'Facebook, Inc'],
    'Meta Platforms, Inc.',
    '2021-10-28',
    'high',
  ],
  [
    'meta-address',
    ['4 Grand Canal Square'],
    'Merrion Road, Dublin 4, D04 X2K5',
    '2024-01-01',
    'medium',
  ],
  ['sendinblue', ['Sendinblue', 'SendInBlue', 'Newsletter2Go'], 'Brevo', '2023-05-03', 'high'],
  [
    'google-inc',
    ['Google Inc', 'Google Inc.'],
    'Google LLC / Google Ireland Limited',
    '2017-09-30',
    'high',
  ],
  ['logmein', ['LogMeIn'], 'GoTo', '2022-02-02', 'high'],
  ['g-suite', ['G Suite', 'G-Suite'], 'Google Workspace', '2020-10-06', 'high'],
  ['office-365', ['Office 365', 'Office365'], 'Microsoft 365', '2020-04-21', 'medium'],
  ['adwords', ['Google AdWords'], 'Google Ads', '2018-07-24', 'high'],
  ['doubleclick', ['DoubleClick'], 'Google Marketing Platform', '2018-07-24', 'medium'],
  ['piwik', ['Piwik'], 'Matomo', '2018-01-09', 'high', ['PRO']],
  ['addthis', ['AddThis'], null, '2023-05-31', 'high'],
  ['typekit', ['Typekit'], 'Adobe Fonts', '2018-10-15', 'medium'],
  ['xing-company', ['XING AG', 'XING SE'], 'New Work SE', '2019-08-01', 'high'],
  ['giropay', ['giropay', 'paydirekt'], null, '2024-12-31', 'medium'],
  [
    'sofort',
    ['SOFORT GmbH', 'Sofortüberweisung', 'SOFORT Überweisung'],
    'Klarna',
    '2024-09-30',
    'low',
  ],
  [
    '1und1',
    ['1&1 Internet SE', '1&1 Internet AG', '1&1 IONOS SE'],
    'IONOS SE',
    '2020-06-01',
    'medium',
  ],
  [
    'zoom-company',
    ['Zoom Video Communications'],
    'Zoom Communications, Inc.',
    '2024-11-25',
    'medium',
  ],
  ['momentive', ['Momentive'], 'SurveyMonkey', '2023-06-01', 'medium'],
  ['bing-ads', ['Bing Ads'], 'Microsoft Advertising', '2019-04-30', 'high'],
  [
    'salesforce-company',
    ['salesforce.com, inc', 'salesforce.com inc'],
    'Salesforce, Inc.',
    '2022-04-04',
    'medium',
  ],
  ['de-mail', ['De-Mail', 'DeMail'], null, '2022-08-31', 'low'],
]

export const OUTDATED_SERVICES: readonly OutdatedService[] = ROWS.map(
  ([id, names, now, wrongSince, confidence, unlessNear]) => ({
    id,
    names,
    now,
    wrongSince,
    ...(unlessNear && { unlessNear }),
    source: "the provider's own announcement",
    confidence,
  }),
)

/** The services and companies that are outdated on that day. */
export function outdatedServices(asOf: IsoDate): readonly OutdatedService[] {
  return OUTDATED_SERVICES.filter(({ wrongSince }) => wrongSince <= asOf)
}
