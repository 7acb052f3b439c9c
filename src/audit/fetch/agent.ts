import type { LookupFunction } from 'node:net'
import { isIP } from 'node:net'
import { Agent, buildConnector } from 'undici'
import { literalIn } from './address.ts'
import type { Resolver } from './resolver.ts'

export interface Ways {
  /** Milliseconds that connecting may take. */
  idle: number
  /** Of a host whose port differs from the one in its URLs. */
  portOf?: ((host: string) => number | undefined) | undefined
  /** Certificates to trust in place of the system's, as PEM. */
  ca?: string | Buffer | undefined
}

/**
 * Opens connections, and only to addresses that the resolver lets pass: names are looked up there at connect, and
 * literal addresses, which no look-up sees, are checked there. One connection an origin. Follows no redirect.
 * No proxy is used: behind one, this check would see the proxy's address.
 */
export function guardedAgent(resolver: Resolver, { idle, portOf, ca }: Ways): Agent {
  const open = buildConnector({ lookup: lookupBy(resolver), timeout: idle, ...(ca && { ca }) })
  return new Agent({
    connections: 1,
    pipelining: 1,
    connect: (asked, callback) => {
      const port = portOf?.(asked.hostname)
      const options = port === undefined ? asked : { ...asked, port: String(port) }
      if (literalIn(options.hostname) === undefined) return open(options, callback)
      resolver.addressesOf(options.hostname).then(
        () => open(options, callback),
        (error: Error) => callback(error, null),
      )
    },
  })
}

function lookupBy(resolver: Resolver): LookupFunction {
  return (host, options, callback) => {
    resolver.addressesOf(host).then(
      (addresses) => {
        const found = addresses.map((address) => ({ address, family: isIP(address) }))
        const [first] = found
        if (options.all || !first) callback(null, found)
        else callback(null, first.address, first.family)
      },
      (error: Error) => callback(error, ''),
    )
  }
}
