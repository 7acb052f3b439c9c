/**
 * Damaged files: our fixtures with bytes changed, lost, put in, repeated, or cut off. Whatever comes, it ends in a sound
 * notice or in a stated reason. `FUZZ_RUNS=5000` looks longer, `FUZZ_SEED` elsewhere.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { Unreadable } from '../../src/extract/unreadable.ts'
import { broken } from './invariants.ts'

const seed = Number(process.env['FUZZ_SEED'] ?? 20261122)
const numRuns = Number(process.env['FUZZ_RUNS'] ?? 0)

/** Files of a format, and how many damages of each run at most when nobody asks for more. */
const formats: Record<string, { files: string[]; runs: number }> = {
  pdf: { files: found('pdf'), runs: 50 },
  docx: { files: found('docx'), runs: 60 },
  odt: { files: found('odt'), runs: 60 },
  html: { files: found('html'), runs: 80 },
  md: { files: found('md'), runs: 80 },
  txt: { files: found('txt'), runs: 80 },
}

/** Cuts `lost` bytes out at a place and puts others in; both places are shares of the length of the file. */
interface Damage {
  at: number
  lost: number
  /** Bytes, or those of another stretch of the file. */
  put: Uint8Array | { from: number; count: number }
}

const place = fc.double({ min: 0, max: 1, noNaN: true })
const few = fc.integer({ min: 1, max: 200 })
const none = fc.constant(new Uint8Array())
const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.record({
    at: place,
    lost: fc.constant(1),
    put: fc.uint8Array({ minLength: 1, maxLength: 1 }),
  }),
  fc.record({ at: place, lost: fc.constant(0), put: fc.uint8Array({ maxLength: 40 }) }),
  fc.record({ at: place, lost: few, put: none }),
  fc.record({ at: place, lost: fc.constant(0), put: fc.record({ from: place, count: few }) }),
  fc.record({ at: place, lost: few, put: fc.record({ from: place, count: few }) }),
  fc.record({ at: place, lost: fc.constant(Number.MAX_SAFE_INTEGER), put: none }), // cut off
)
const damages = fc.array(damage, { minLength: 1, maxLength: 6 })

describe.each(Object.entries(formats))(
  `damaged %s files (seed ${seed})`,
  (format, { files, runs }) => {
    it.skipIf(files.length === 0)('end in a notice or a reason', async () => {
      const file = fc.constantFrom(...files)
      await fc.assert(
        fc.asyncProperty(file, damages, async (path, list) => {
          await endsWell(list.reduce(damaged, read(path)), `a.${format}`)
        }),
        { seed, numRuns: numRuns || runs },
      )
    })
  },
)

describe(`PDFs with damaged pages (seed ${seed})`, () => {
  it('end in a notice or a reason', async () => {
    const file = fc.constantFrom(...(formats['pdf']?.files ?? []))
    await fc.assert(
      fc.asyncProperty(file, damages, async (path, list) => {
        await endsWell(list.reduce(damaged, opened(read(path))), 'a.pdf')
      }),
      { seed, numRuns: numRuns || 40 },
    )
  })
})

/** A broken archive is soon given up; the readers of DOCX and ODT see more when only what lies within is damaged. */
describe.each(['docx', 'odt'])(`%s files with damaged parts (seed ${seed})`, (format) => {
  const files = formats[format]?.files ?? []

  it.skipIf(files.length === 0)('end in a notice or a reason', async () => {
    const file = fc.constantFrom(...files)
    await fc.assert(
      fc.asyncProperty(file, fc.nat(), damages, async (path, pick, list) => {
        const parts = unzipSync(read(path))
        const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/.test(name))
        const name = names[pick % names.length] ?? ''
        const part = list.reduce(damaged, parts[name] ?? new Uint8Array())
        await endsWell(zipSync({ ...parts, [name]: part }, { level: 1 }), `a.${format}`)
      }),
      { seed, numRuns: numRuns || 80 },
    )
  })
})

it('undamaged files are sound', async () => {
  for (const path of Object.values(formats).flatMap(({ files }) => files)) {
    const { notice } = await extract(read(path), path)
    expect(broken(notice), path).toEqual([])
  }
})

async function endsWell(bytes: Uint8Array, name: string): Promise<void> {
  try {
    const { notice } = await extract(bytes, name)
    expect(broken(notice)).toEqual([])
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
  }
}

function found(type: string): string[] {
  return ['fixtures/notices', `fixtures/extract/${type}`, 'fixtures/extract/markdown']
    .flatMap((folder) => filesIn(folder))
    .filter((path) => path.endsWith(`.${type}`) && !path.includes('.source'))
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder).map((name) => `${folder}/${name}`)
  } catch {
    return []
  }
}

function read(path: string): Uint8Array {
  return Uint8Array.from(readFileSync(path))
}

function damaged(bytes: Uint8Array, { at, lost, put }: Damage): Uint8Array {
  const index = (share: number) => Math.floor(share * bytes.length)
  const other = 'from' in put ? bytes.slice(index(put.from), index(put.from) + put.count) : put
  return Buffer.concat([bytes.subarray(0, index(at)), other, bytes.subarray(index(at) + lost)])
}

/** A PDF with its pages unpacked, so that damage meets what is drawn and not only what is packed. */
function opened(bytes: Uint8Array): Uint8Array {
  const packed = /<<([\s\S]{0,400}?)>>\s*stream\r?\n([\s\S]*?)\r?\nendstream/g
  const text = Buffer.from(bytes).toString('latin1')
  const plain = text.replace(packed, (whole: string, dictionary: string, data: string) => {
    if (!/Filter ?\/FlateDecode/.test(dictionary) || /Image|Length1/.test(dictionary)) return whole
    const content = inflateSync(Buffer.from(data, 'latin1')).toString('latin1')
    const length = dictionary
      .replace(/\/Filter ?\/FlateDecode/, '')
      .replace(/\/Length \d+(?: 0 R)?/, `/Length ${content.length}`)
    return `<<${length}>>\nstream\n${content}\nendstream`
  })
  return Buffer.from(plain, 'latin1')
}
