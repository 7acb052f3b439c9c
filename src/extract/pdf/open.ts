/** Step 1: loads pdf.js and opens a document; turns its errors into reasons. */
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { Unreadable } from '../unreadable.ts'

type Engine = typeof import('./engine.ts')

let engine: Promise<Engine> | undefined

/** Loads the heavy module once. Its polyfill of `push` would slow the whole process, so the native one comes back. */
function theEngine(): Promise<Engine> {
  engine ??= loadEngine()
  return engine
}

async function loadEngine(): Promise<Engine> {
  const push = Array.prototype.push
  try {
    return await import('./engine.ts')
  } finally {
    // biome-ignore lint/suspicious/noGlobalAssign: restores what pdf.js replaced
    Object.defineProperty(Array.prototype, 'push', {
      value: push,
      writable: true,
      configurable: true,
    })
  }
}

/** An open document; `close` must be called. */
export interface Opened {
  document: PDFDocumentProxy
  close: () => Promise<void>
}

/**
 * Opens a document; with `imagePixels`, its images up to that size can be asked for. Throws `Unreadable` with `empty`,
 * `encrypted` or `damaged`.
 */
export async function open(bytes: Uint8Array, imagePixels?: number): Promise<Opened> {
  if (bytes.length === 0) throw new Unreadable('empty', 'the file has no bytes')
  const { load } = await theEngine()
  const { promise, close } = load(bytes.slice(), imagePixels)
  try {
    return { document: await promise, close }
  } catch (error) {
    await close()
    throw reasonOf(error)
  }
}

/** What an error of pdf.js means. */
function reasonOf(error: unknown): Unreadable {
  if (error instanceof Unreadable) return error
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) }
  if (name === 'PasswordException') return new Unreadable('encrypted', 'a password is needed')
  return new Unreadable('damaged', message)
}
