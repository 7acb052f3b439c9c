import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { extract } from '../../../src/extract/index.ts'
import { startRecognizer } from '../../../src/extract/ocr/recognizer.ts'

const fake = vi.hoisted(() => ({ createWorker: undefined as unknown }))
vi.mock('tesseract.js', () => {
  if (!fake.createWorker) throw new Error('not installed')
  return { default: fake }
})

const never = new Promise<never>(() => {})

afterEach(() => {
  vi.useRealTimers()
  vi.resetModules()
  fake.createWorker = undefined
})

describe('without the packages', () => {
  it('a scan is a reason to install them', async () => {
    const bytes = readFileSync('fixtures/bad/scan.pdf')
    await expect(extract(bytes, 'scan.pdf', { ocr: true })).rejects.toMatchObject({
      code: 'ocr-missing',
    })
  })

  it('scanned pages among others stay unread, and the notice says why', async () => {
    const bytes = readFileSync('fixtures/extract/pdf/letter-with-scan.pdf')
    const { notice } = await extract(bytes, 'letter.pdf', { ocr: true })
    expect(notice.meta.unread).toEqual([3, 4])
    expect(notice.confidence.reasons).toContain('ocr-missing')
  })
})

describe('a recognizer that hangs', () => {
  const terminate = vi.fn()
  const setParameters = () => Promise.resolve()

  it('is ended on a page', async () => {
    fake.createWorker = async () => ({ recognize: () => never, setParameters, terminate })
    vi.useFakeTimers()
    const recognizer = await startRecognizer()
    const page = recognizer?.read(new Uint8Array(), 300)
    const failed = expect(page).rejects.toThrow('not done in')
    await vi.advanceTimersByTimeAsync(100_000)
    await failed
    expect(terminate).toHaveBeenCalledOnce()
  })

  it('is given up while it starts', async () => {
    fake.createWorker = () => never
    vi.useFakeTimers()
    const failed = expect(startRecognizer()).rejects.toThrow('not done in')
    await vi.advanceTimersByTimeAsync(100_000)
    await failed
  })

  it('hands over what its thread complains of', async () => {
    fake.createWorker = async (
      _: string,
      __: number,
      options: { errorHandler(e: string): void },
    ) => {
      options.errorHandler('no data')
      return never
    }
    await expect(startRecognizer()).rejects.toThrow('no data')
  })
})
