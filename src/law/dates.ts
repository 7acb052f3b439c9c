/** "2022-03-29" -> "29.03.2022" in German, unchanged in English; anything else unchanged. */
export function writeDate(value: string, lang: 'de' | 'en'): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(value) ?? []
  if (!year || lang === 'en') return value
  return day ? `${day}.${month}.${year}` : `${month}/${year}`
}
