/** The version of art13, as package.json has it (a test compares them). */
export const version = '0.1.0'

/** Put in by scripts/build.ts: a hash of the sources. */
declare const ART13_BUILD: string | undefined

/** Tells one state of the code that reads and judges from another. */
export const build = typeof ART13_BUILD === 'string' ? ART13_BUILD : `${version}-sources`
