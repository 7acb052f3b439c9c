/**
 * The line between pdf.js and its worker, which runs in the same thread. It copies messages by hand: `structuredClone`
 * of Node 20 sends each through a message channel, which costs a twentieth of reading a page.
 */

type Listener = (event: { data: unknown }) => void

/** Both ends talk over one port; each message names the end it is for. */
export class Port {
  private readonly listeners = new Set<Listener>()

  /** Hands a copy of the message over, later. Throws as `structuredClone` does, at what cannot be sent. */
  postMessage(message: unknown, transfer?: Transferable[]): void {
    const data = transfer?.length ? structuredClone(message, { transfer }) : copied(message)
    queueMicrotask(() => {
      for (const listener of this.listeners) listener.call(this, { data })
    })
  }

  addEventListener(_: string, listener: Listener, options?: { signal?: AbortSignal }): void {
    this.listeners.add(listener)
    options?.signal?.addEventListener('abort', () => this.listeners.delete(listener))
  }

  removeEventListener(_: string, listener: Listener): void {
    this.listeners.delete(listener)
  }
}

/** What lies deeper may hold itself. */
const DEEPEST = 40

/** Copies lists, plain objects and numbers; anything else is left to `structuredClone`. */
export function copied(value: unknown, depth = 0): unknown {
  if (value === null || !COMPOUND.has(typeof value)) return value
  if (depth > DEEPEST) return structuredClone(value)
  if (Array.isArray(value)) {
    const list = new Array<unknown>(value.length)
    for (let index = 0; index < value.length; index++) list[index] = copied(value[index], depth + 1)
    return list
  }
  const kind: unknown = Object.getPrototypeOf(value)
  if (kind === Object.prototype || kind === null) return copiedObject(value as object, depth)
  return NUMBERS.some((type) => value instanceof type)
    ? (value as Uint8Array).slice()
    : structuredClone(value)
}

/** Functions and symbols cannot be sent, which `structuredClone` tells. */
const COMPOUND = new Set(['object', 'function', 'symbol'])
const NUMBERS = [Float32Array, Uint8Array, Uint16Array, Int32Array]

function copiedObject(value: object, depth: number): object {
  // A document may name its parts as it likes; this name would set no property.
  if (Object.hasOwn(value, '__proto__')) return structuredClone(value)
  const copy: Record<string, unknown> = {}
  for (const [key, part] of Object.entries(value)) copy[key] = copied(part, depth + 1)
  return copy
}
