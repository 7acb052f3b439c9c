import { NotFetched } from './fetched.ts'
import { MAX_URL } from './limits.ts'
import { OptOut } from './opt-out.ts'

export interface Destination {
  /** Ports beside 80 and 443, or any. */
  ports?: readonly number[] | 'any' | undefined
  /** Hosts that are never contacted, with their subdomains. */
  optOut?: Iterable<string> | undefined
}

/** Tells what may be asked for, before anything is sent or looked up. */
export class Targets {
  readonly #ports: readonly number[] | 'any'
  readonly #optOut: OptOut

  constructor({ ports = [], optOut = [] }: Destination) {
    this.#ports = ports
    this.#optOut = new OptOut(optOut)
  }

  /**
   * An address as it is asked for: absolute, without fragment, user and password.
   * @throws {NotFetched} `bad-url`, `blocked-port`, `opted-out`.
   */
  parse(address: string | URL, base?: URL): URL {
    const url = parsed(String(address), base)
    if (url.protocol !== 'http:' && url.protocol !== 'https:')
      throw new NotFetched('bad-url', `Addresses with ${url.protocol} are not visited.`)
    if (url.href.length > MAX_URL)
      throw new NotFetched('bad-url', `The address is longer than ${MAX_URL} characters.`)
    if (!this.#allowsPort(url.port))
      throw new NotFetched('blocked-port', `Port ${url.port} is neither 80 nor 443.`)
    if (this.#optOut.includes(url.hostname))
      throw new NotFetched('opted-out', `${url.hostname} does not want to be visited.`)
    return url
  }

  /** The port of the scheme is an empty one; the other's is as good. */
  #allowsPort(port: string): boolean {
    if (this.#ports === 'any') return true
    return [...['', '80', '443'], ...this.#ports.map(String)].includes(port)
  }
}

function parsed(address: string, base: URL | undefined): URL {
  if (!URL.canParse(address, base))
    throw new NotFetched('bad-url', `"${address.slice(0, 200)}" is not an address.`)
  const url = new URL(address, base)
  url.hash = ''
  url.username = ''
  url.password = ''
  return url
}
