/** The words of one topic: key -> entries. */
export type Topic = Record<string, readonly string[]>

/** The same topic in another language: every key is there, its entries may be none. */
export type Same<Of extends Topic> = { [Key in keyof Of]: readonly string[] }
