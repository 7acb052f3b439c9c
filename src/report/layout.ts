/** Lines of a text report: wrapped to a width, indented, measured without colour codes. */

/** Breaks a text into lines of at most `width` characters; hard breaks in it become blanks; long words stay whole. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  if (line !== '') lines.push(line)
  return lines
}

/** Wraps a text with `first` before its first line and blanks of the same length before the others. */
export function hang(first: string, text: string, width: number): string[] {
  const rest = ' '.repeat(first.length)
  return wrap(text, Math.max(20, width - first.length)).map(
    (line, index) => (index === 0 ? first : rest) + line,
  )
}

/** A text in at most `most` characters, cut at a word, with an ellipsis. */
export function shorten(text: string, most: number): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  if (flat.length <= most) return flat
  const cut = flat.slice(0, most - 1)
  const blank = cut.lastIndexOf(' ')
  return `${(blank > most - 25 ? cut.slice(0, blank) : cut).trimEnd()}…`
}

/** Signs of a stranger's text that would steer a terminal, or show it in another order than it has, are made visible. */
export function harmless(text: string): string {
  return text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g,
    '\uFFFD',
  )
}
