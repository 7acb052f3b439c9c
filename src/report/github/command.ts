/** Commands that GitHub Actions reads from standard output, one a line. */

export type Kind = 'error' | 'warning' | 'notice'

/** `::error file=a.md,line=3::message`; what came from a document can neither end the line nor the property. */
export function command(
  kind: Kind,
  message: string,
  properties: Record<string, string | number>,
): string {
  const list = Object.entries(properties).map(([name, value]) => `${name}=${property(`${value}`)}`)
  return `::${kind} ${list.join(',')}::${data(message)}`
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
