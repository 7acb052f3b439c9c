/**
 * Retry-After (RFC 9110 10.2.3) in milliseconds from `now` (milliseconds since 1970): seconds or a date.
 * Undefined when there is none or it cannot be read; a date in the past is 0.
 */
export function retryAfter(header: string | undefined, now: number): number | undefined {
  const text = header?.trim()
  if (!text) return undefined
  if (/^[0-9]{1,9}$/.test(text)) return Number(text) * 1000
  // A date has a name of a day in it: `Date.parse` takes much else, as "-5", for one.
  if (!/^[A-Za-z]{3,9},? /.test(text)) return undefined
  const date = Date.parse(text)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
