import { lookup } from 'node:dns/promises'
import { isPublic, literalIn } from './address.ts'
import type { Clock } from './clock.ts'
import { NotFetched } from './fetched.ts'
import { DNS_KEPT } from './limits.ts'

/** Gives the addresses of a name; rejects when there are none. */
export type Resolve = (name: string) => Promise<string[]>

/**
 * Finds addresses and refuses those outside the public internet. What it gave is what is connected to (agent.ts asks
 * here, too), so a name cannot change its address between the check and the connection.
 */
export class Resolver {
  readonly #resolve: Resolve
  readonly #allows: (address: string) => boolean
  readonly #clock: Clock
  readonly #known = new Map<string, { at: number; addresses: Promise<string[]> }>()

  /** `allowPrivate`: addresses that may be visited though they are not public, or all. */
  constructor(
    clock: Clock,
    allowPrivate: boolean | readonly string[],
    resolve: Resolve = bySystem,
  ) {
    this.#clock = clock
    const listed = typeof allowPrivate === 'boolean' ? [] : allowPrivate
    this.#allows = (address) =>
      allowPrivate === true || listed.includes(address) || isPublic(address)
    this.#resolve = resolve
  }

  /**
   * All addresses of a host (a name, or a literal address with or without brackets), sorted as the system gave them.
   * @throws {NotFetched} `dns`; `blocked-address` when any of the addresses is not public.
   */
  async addressesOf(host: string): Promise<string[]> {
    const literal = literalIn(host)
    const addresses = literal === undefined ? await this.#lookUp(host) : [literal]
    const bad = addresses.find((each) => !this.#allows(each))
    if (bad === undefined) return addresses
    const told = literal === undefined ? `${host} has the address ${bad}, which` : bad
    throw new NotFetched('blocked-address', `${told} is not in the public internet.`)
  }

  #lookUp(name: string): Promise<string[]> {
    const now = this.#clock.now()
    const known = this.#known.get(name)
    if (known && now - known.at < DNS_KEPT) return known.addresses
    const addresses = this.#ask(name)
    this.#known.set(name, { at: now, addresses })
    // A failure may be of the moment.
    addresses.catch(() => this.#known.delete(name))
    return addresses
  }

  async #ask(name: string): Promise<string[]> {
    try {
      const addresses = await this.#resolve(name)
      if (addresses.length > 0) return addresses
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? (error as Error).message
      throw new NotFetched('dns', `The name ${name} was not found (${code}).`)
    }
    throw new NotFetched('dns', `The name ${name} has no address.`)
  }
}

async function bySystem(name: string): Promise<string[]> {
  return (await lookup(name, { all: true })).map(({ address }) => address)
}
