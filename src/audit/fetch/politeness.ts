import PQueue from 'p-queue'
import type { Clock } from './clock.ts'
import type { Exchanged } from './exchange.ts'
import { NotFetched } from './fetched.ts'
import { Gate } from './gate.ts'
import { Host } from './host.ts'
import { type FetchLimits, HOSTS_PER_ADDRESS } from './limits.ts'
import { retryAfter } from './retry-after.ts'

/** How long it took, in milliseconds, beside what came. */
export type Timed = Exchanged & { took: number }

/** Decides when an exchange may happen: in the host's turn, then in its address's, then within the whole. */
export class Politeness {
  readonly #clock: Clock
  readonly #signal: AbortSignal
  readonly #limits: FetchLimits
  readonly #whole: PQueue
  readonly #hosts = new Map<string, Host>()
  readonly #addresses = new Map<string, Gate>()

  constructor(clock: Clock, limits: FetchLimits, signal: AbortSignal) {
    this.#clock = clock
    this.#signal = signal
    this.#limits = limits
    this.#whole = new PQueue({ concurrency: limits.concurrency })
  }

  /** A host by its name in URLs; ports and schemes share it. */
  hostOf(url: URL): Host {
    return this.host(hostName(url))
  }

  /** The same by the name alone. */
  host(name: string): Host {
    const host = this.#hosts.get(name) ?? new Host(name, this.#clock, this.#limits)
    this.#hosts.set(name, host)
    return host
  }

  /**
   * Does an exchange with the host of a URL that has these addresses. Waits out refusals (429, 503) and tries again.
   * @throws {NotFetched} `blocked` when the host is parked; `stopped`; what the exchange throws.
   */
  async exchange(url: URL, addresses: string[], ask: () => Promise<Exchanged>): Promise<Timed> {
    const host = this.hostOf(url)
    for (;;) {
      const answer = await this.#once(host, this.#addressOf(addresses), ask)
      if (!isRefusal(answer.status)) return answer
    }
  }

  async #once(host: Host, address: Gate, ask: () => Promise<Exchanged>): Promise<Timed> {
    const measured = () => this.#whole.add(() => this.#measured(host, ask))
    const inAddress = () => {
      host.mustBeOpen()
      return address.pass(measured, () => host.delay, this.#signal)
    }
    try {
      host.mustBeOpen()
      return await host.gate.pass(inAddress, () => host.rest, this.#signal)
    } catch (error) {
      if (this.#signal.aborted) throw new NotFetched('stopped', 'The fetcher was closed.')
      throw error
    }
  }

  async #measured(host: Host, ask: () => Promise<Exchanged>): Promise<Timed> {
    const start = this.#clock.now()
    const took = () => this.#clock.now() - start
    try {
      const answer = await ask()
      if (!isRefusal(answer.status)) host.answered(took())
      else {
        const header = answer.headers['retry-after']
        host.refused(took(), retryAfter(header, this.#clock.now()))
      }
      return { ...answer, took: took() }
    } catch (error) {
      host.answered(took())
      throw error
    }
  }

  /** Hosts of one provider have the same addresses, in an order that may change. */
  #addressOf(addresses: string[]): Gate {
    const key = [...addresses].sort()[0] ?? ''
    const gate = this.#addresses.get(key) ?? new Gate(HOSTS_PER_ADDRESS, this.#clock)
    this.#addresses.set(key, gate)
    return gate
  }
}

/** The host of a URL without a closing dot. */
export function hostName(url: URL): string {
  return url.hostname.replace(/\.$/, '')
}

function isRefusal(status: number): boolean {
  return status === 429 || status === 503
}
