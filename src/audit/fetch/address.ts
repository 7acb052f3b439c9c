import ipaddr from 'ipaddr.js'

/** Azure's platform service has an address that looks public: it answers with secrets of the machine. */
const SERVICES_OF_CLOUDS = ['168.63.129.16']

/**
 * Whether an IP address (text, without brackets) lies in the public internet: global unicast, and none of the blocks
 * that IANA keeps for private, local, shared, documentary or transitional use. Addresses that carry an IPv4 address
 * (mapped, NAT64) are judged by that. What is no address is not public.
 */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.parse(address)
  if (parsed instanceof ipaddr.IPv4) return isPublicIpv4(parsed)
  const range = parsed.range()
  if (range === 'ipv4Mapped') return isPublicIpv4(parsed.toIPv4Address())
  if (range === 'rfc6052') return isPublicNat64(parsed)
  // Only 2000::/3 is given out as global unicast (RFC 4291 2.4, IANA).
  return range === 'unicast' && (parsed.parts[0] ?? 0) >> 13 === 1
}

function isPublicIpv4(address: ipaddr.IPv4): boolean {
  return address.range() === 'unicast' && !SERVICES_OF_CLOUDS.includes(address.toString())
}

/** Of the well-known prefix 64:ff9b::/96 alone; 64:ff9b:1::/48 is for networks of one's own (RFC 8215). */
function isPublicNat64(address: ipaddr.IPv6): boolean {
  if (address.parts[2] !== 0) return false
  return isPublicIpv4(new ipaddr.IPv4(address.toByteArray().slice(12)))
}

/** The address in a host of a URL, without brackets; undefined when the host is a name. */
export function literalIn(host: string): string | undefined {
  const bare = host.replace(/^\[|\]$/g, '')
  return ipaddr.isValid(bare) ? bare : undefined
}
