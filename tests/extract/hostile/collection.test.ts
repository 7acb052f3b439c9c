/** Files of others that broke readers: each ends in a sound notice or in a stated reason. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'vitest'
import { outcome } from './outcome.ts'

const collection = new URL('../../../../shared/hostile/', import.meta.url)

describe.skipIf(!existsSync(collection))('the collection of hostile files', () => {
  const files = ['pdf', 'other'].flatMap((folder) =>
    existsSync(new URL(folder, collection))
      ? readdirSync(new URL(folder, collection)).map((name) => `${folder}/${name}`)
      : [],
  )

  it.each(files)('%s ends well', async (file) => {
    await outcome(readFileSync(new URL(file, collection)), file)
  })
})
