/**
 * Services that notices often name and that `provider-table.ts` does not describe: run by companies outside the EEA.
 * Companies move, and may contract through a house in the EEA: a name of this table leads to the question whether
 * data leave the EEA, and never to the statement that they do.
 */

import type { Sourced } from './confidence.ts'

export interface ServiceAbroad extends Sourced {
  /** As the service calls itself. */
  name: string
  /** All its spellings; whole words, case is significant. */
  names: readonly string[]
  /** Where the company behind it sits, ISO 3166-1 alpha-2. */
  country: string
}

type Row = readonly [country: string, name: string, ...spellings: string[]]

const ROWS: readonly Row[] = [
  ['CA', 'EventMobi', 'Eventmobi'],
  ['CA', 'Shopify'],
  ['CH', 'Doodle'],
  ['IL', 'Wix'],
  ['US', 'Airtable'],
  ['US', 'Crashlytics'],
  ['US', 'DigitalOcean'],
  ['US', 'Discord'],
  ['US', 'Disqus'],
  ['US', 'DoubleClick', 'Google DoubleClick'],
  ['US', 'Firebase'],
  ['US', 'Flickr'],
  ['US', 'Formspree'],
  ['US', 'GitHub', 'Github', 'GitHub Pages', 'Github Pages'],
  ['US', 'Google Cloud'],
  ['US', 'Google Conversion'],
  ['US', 'Google Play'],
  ['US', 'Heroku'],
  ['US', 'Mixpanel'],
  ['US', 'Netlify'],
  ['US', 'Notion'],
  ['US', 'Padlet'],
  ['US', 'Patreon'],
  ['US', 'Reddit'],
  ['US', 'Squarespace'],
  ['US', 'Tumblr'],
  ['US', 'Twitch'],
  ['US', 'Vercel'],
]

export const SERVICES_ABROAD: readonly ServiceAbroad[] = ROWS.map(([country, name, ...more]) => ({
  name,
  names: [name, ...more],
  country,
  source: "the provider's own imprint: seat of the company",
  confidence: 'medium',
}))
