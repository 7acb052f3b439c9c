/** Loaded into a thread before anything else: from then on, whoever looks for the network fails. */
const refuse = (what) => () => {
  throw new Error(`the network was asked for: ${what}`)
}

require('node:net').Socket.prototype.connect = refuse('a socket')
const dns = require('node:dns')
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
  dns[name] = refuse(name)
  dns.promises[name] = refuse(name)
}
globalThis.fetch = refuse('fetch')
