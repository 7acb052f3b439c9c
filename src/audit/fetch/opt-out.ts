import { domainToASCII } from 'node:url'

/** Tells hosts whose operators do not want to be visited. An entry stands for its subdomains, too. */
export class OptOut {
  readonly #hosts: Set<string>

  constructor(hosts: Iterable<string>) {
    this.#hosts = new Set([...hosts].map(plain).filter(Boolean))
  }

  includes(host: string): boolean {
    const labels = plain(host).split('.')
    return labels.some((_, index) => this.#hosts.has(labels.slice(index).join('.')))
  }
}

/** The hosts in a text: one a line; what follows `#` is a remark. */
export function optOutHosts(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.replace(/#.*/, '').trim())
  return lines.filter(Boolean)
}

function plain(host: string): string {
  return domainToASCII(
    host
      .trim()
      .replace(/^\*?\./, '')
      .replace(/\.$/, ''),
  )
}
