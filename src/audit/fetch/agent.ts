import type { LookupFunction } from 'node:net'
import { isIP } from 'node:net'
import { Agent, buildConnector } from 'undici'
import { literalIn } from './address.ts'
import type { Resolver } from './resolver.ts'

/**
 * Opens connections, and only to addresses that the resolver lets pass: names are looked up there at connect, and
 * literal addresses, which no look-up sees, are checked there. One connection an origin. Follows no redirect.
 * `idle` in milliseconds bounds the connecting. No proxy is used: behind one, this check would see the proxy's address.
 */
export function guardedAgent(resolver: Resolver, idle: number): Agent {
  const connect = buildConnector({ lookup: lookupBy(resolver), timeout: idle })
  return new Agent({
    connections: 1,
    pipelining: 1,
    connect: (options, callback) => {
      if (literalIn(options.hostname) === undefined) return connect(options, callback)
      resolver.addressesOf(options.hostname).then(
        () => connect(options, callback),
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
