/** Numbers, shares and times as the language writes them. */
import type { Share } from '../../audit/result.ts'
import { writeDate } from '../../law/dates.ts'
import type { Lang } from '../../rules/rule.ts'

/** Below so many sites a share says too little to set one group before another. */
export const FEW = 30

export function number(value: number, lang: Lang): string {
  return value.toLocaleString(lang, { maximumFractionDigits: 1 })
}

/** "76 %" in German, "76%" in English. */
export function percent(value: number, lang: Lang): string {
  return value.toLocaleString(lang, { style: 'percent' })
}

/** "71–81 %": the interval. */
export function interval({ low, high }: Share, lang: Lang): string {
  const [from, to] = [percent(low, lang), percent(high, lang)]
  return `${from.replace(/\s?%$/, '')}–${to}`
}

export function ratio({ count, of }: { count: number; of: number }): number {
  return of === 0 ? 0 : count / of
}

/** "214 von 280 (76 %)"; an empty whole has no share. */
export function partOf(share: { count: number; of: number }, lang: Lang): string {
  const of = { de: 'von', en: 'of' }[lang]
  const head = `${number(share.count, lang)} ${of} ${number(share.of, lang)}`
  return share.of === 0 ? head : `${head} (${percent(ratio(share), lang)})`
}

/** The same with the interval: "214 von 280 (76 %; 95-%-Intervall 71–81 %)". */
export function partWithInterval(share: Share, lang: Lang): string {
  const text = partOf(share, lang)
  const name = { de: '95-%-Intervall', en: '95% interval' }[lang]
  return share.of === 0 ? text : text.replace(/\)$/, `; ${name} ${interval(share, lang)})`)
}

/** "30.11.2026, 14:05 UTC". */
export function moment(iso: string, lang: Lang): string {
  const time = /T(\d{2}:\d{2})/.exec(iso)?.[1]
  return `${writeDate(iso.slice(0, 10), lang)}${time ? `, ${time} UTC` : ''}`
}

export function day(iso: string, lang: Lang): string {
  return writeDate(iso.slice(0, 10), lang)
}
