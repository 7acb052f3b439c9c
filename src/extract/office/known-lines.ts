/** What was read: a running line of headers and footers whose words stand in the text as well is not told again. */
export class KnownLines {
  private readonly known = new Set<string>()

  add(texts: readonly string[]): void {
    for (const line of texts.flatMap(linesOf)) this.known.add(line)
  }

  /** Whether one of the lines stands nowhere else; from then on all are known. */
  takes(texts: readonly string[]): boolean {
    const isNew = texts.flatMap(linesOf).some((line) => !this.known.has(line))
    this.add(texts)
    return isNew
  }
}

/** What is compared: without digits, blanks and case. */
function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/\d+/g, '#').replace(/\s+/g, '').toLowerCase())
    .filter((line) => line !== '')
}
