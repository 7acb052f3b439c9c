/** Why an address was decided on as it was: codes that the report words. */
export const WHYS = [
  /** taken: names who is responsible, why, and rights or the authority. */
  'says-all',
  /** taken: is called a notice, and says two of the three. */
  'named-and-says-some',
  /** taken: is called a notice and cannot be read (as a scan), so its content is not known. */
  'unreadable-notice',
  /** taken: says all three over its pages together. */
  'says-all-in-parts',
  /** same: the same bytes, or the same text, as another. */
  'same-content',
  /** part: a further page of a notice. */
  'further-page',
  /** variant. */
  'other-language',
  'plain-language',
  /** stale: says itself that it is no longer in force. */
  'says-superseded',
  /** stale: its address says so, and a newer one is there. */
  'old-address',
  /** hub: little but links to notices. */
  'lists-notices',
  /** external: linked to as a notice, a service or a form of the body; or where a redirect leads. */
  'linked-notice',
  'linked-service',
  'redirected',
  /** left, looked at: */
  'home',
  'not-a-notice',
  /** Speaks of data protection, but lacks two of the three. */
  'says-too-little',
  'not-a-document',
  /** Sends on to another page. */
  'forwards',
  /** Answers as an address that cannot exist does. */
  'soft-404',
  'robot-challenge',
  'javascript-only',
  'http-error',
  /** 404 or 410. */
  'dead-link',
  'unreadable',
  /** left, not looked at: */
  'robots',
  'failed',
  'blocked',
  'budget',
  /** Its words speak of something else: news, by-laws, settings. */
  'other-words',
  /** Not promising enough for what may be asked of one site. */
  'not-asked',
] as const
export type Why = (typeof WHYS)[number]
