/** Words that go into a sentence of the report, which has a full stop of its own. */
export function withoutStop(words: string): string {
  return words.endsWith('.') ? words.slice(0, -1) : words
}
