/**
 * Every run of so many words in a text, folded: small letters, without mark-up, entities, escapes and punctuation, so
 * that the same sentence is found again in another format. A citation of the law counts as one word, for there is
 * only one way to write it; so do initials ("z. B.", "S.à r.l.").
 */
export function runsOfWords(text: string, length: number): string[] {
  const tokens = plain(text).match(/[\p{L}\p{N}]+/gu) ?? []
  const words = tokens
    .join(' ')
    .replace(citation, 'citation')
    .replace(initials, 'initials')
    .split(' ')
  const count = Math.max(0, words.length - length + 1)
  return Array.from({ length: count }, (_, start) => words.slice(start, start + length).join(' '))
}

const entities: Record<string, string> = {
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  szlig: 'ß',
}

const citation =
  /\b(?:art|artt|artikel|articles?|par) \d+[a-z]?(?: (?:(?:abs|absatz|satz|s|uabs|unterabs|lit|litera|buchst|buchstabe|nr|und|oder|bzw|and|or) )?(?:\d{1,2}|[a-z])(?![\p{L}\p{N}]))*/gu

const initials = /(?<![\p{L}\p{N}])\p{L}(?: \p{L}(?![\p{L}\p{N}]))+/gu

function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/<\/?[a-z][^<>]*>/g, ' ')
    .replace(/&([a-z]+);/g, (_, name: string) => entities[name] ?? ' ')
    .replace(/\\[nrt"]/g, ' ')
    .replaceAll('\u00AD', '')
}
