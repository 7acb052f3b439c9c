import { type UnzipFileInfo, unzipSync } from 'fflate'
import { decode } from '../decode.ts'
import { Unreadable } from '../unreadable.ts'

/** Bytes below which a part may be packed as tightly as it likes: a small file of blanks is no bomb. */
const HARMLESS = 1_000_000
/** How many times larger than its archive a part may become. */
const RATIO = 100

/** The parts of a zip archive (DOCX, ODT), unpacked one by one when they are asked for. */
export interface Archive {
  names: ReadonlySet<string>
  /** The text of a part, by its byte order mark or as UTF-8; nothing when there is no such part. */
  text(name: string): string | undefined
}

/**
 * Opens an archive. What it claims of its sizes is only used against it: a part never becomes larger than it claims.
 * `most` is the sum of bytes, unpacked, that its parts may reach.
 * @throws {Unreadable} `damaged`; when a part is read also `unpacked-too-large`.
 */
export function openArchive(bytes: Uint8Array, most: number): Archive {
  const entries = new Map<string, UnzipFileInfo>()
  unzip(bytes, (entry) => {
    if (!entries.has(entry.name)) entries.set(entry.name, entry)
    return false
  })
  let left = most
  const spend = ({ originalSize }: UnzipFileInfo) => {
    left -= originalSize
    const swollen = originalSize > HARMLESS && originalSize > RATIO * bytes.length
    if (left >= 0 && !swollen) return
    throw new Unreadable('unpacked-too-large', `${originalSize} bytes in one part.`, {
      limit: most,
    })
  }
  return {
    names: new Set(entries.keys()),
    text(name) {
      const entry = entries.get(name)
      if (!entry) return undefined
      spend(entry)
      let taken = false // a name may stand twice in an archive; the first counts
      const parts = unzip(bytes, (each) => {
        const wanted = each.name === name && !taken
        taken ||= wanted
        return wanted
      })
      return decode(parts[name] ?? new Uint8Array())
    },
  }
}

function unzip(bytes: Uint8Array, filter: (entry: UnzipFileInfo) => boolean) {
  try {
    return unzipSync(bytes, { filter })
  } catch (error) {
    throw new Unreadable('damaged', `The archive cannot be opened: ${(error as Error).message}`)
  }
}
