/** Bounds of one document; each is an option of the command line. */
export interface Limits {
  bytes: number
  pages: number
  /** Of the normalized text, UTF-16 units. */
  characters: number
  /** Of a DOCX or ODT, unpacked. */
  unpacked: number
  /** For the whole document; kept by run. */
  seconds: number
  /** Resident memory of the process that reads and judges, in bytes; kept by run. */
  memory: number
}

export const LIMITS: Limits = {
  bytes: 50_000_000,
  pages: 500,
  characters: 5_000_000,
  unpacked: 200_000_000,
  seconds: 30,
  memory: 1_000_000_000,
}
