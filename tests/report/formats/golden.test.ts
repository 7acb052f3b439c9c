/**
 * Every format as it was read and approved (`npx vitest run tests/report/formats/golden.test.ts -u` writes them anew,
 * to be read again), and what must hold in each.
 */
import { describe, expect, it } from 'vitest'
import { names, render, smallReport } from '../small-report.ts'

const EXTENSION: Partial<Record<string, string>> = {
  text: 'txt',
  sarif: 'sarif.json',
  'sarif-github': 'sarif-github.json',
  github: 'github.txt',
  gitlab: 'gitlab.json',
  junit: 'junit.xml',
  markdown: 'md',
}

describe.each(['de', 'en'] as const)('in %s', async (lang) => {
  const report = await smallReport(lang)

  it.each(names)('%s', async (format) => {
    const { text, notices, summary } = await render(format, report, { lang })
    const name = `small.${lang}.${EXTENSION[format] ?? format}`
    await expect(text).toMatchFileSnapshot(`../../../fixtures/reports/${name}`)
    if (format === 'github') expect(summary).toContain('## art13')
    expect(notices).toEqual(notices.filter((notice) => notice !== ''))
  })

  const decided = names.filter((name) => !['sarif-github', 'github', 'gitlab'].includes(name))
  it.each(decided)('%s shows what was decided on, with the reason', async (format) => {
    expect((await render(format, report, { lang })).text).toMatch(/nächsten\s+Fassung/)
  })

  it.each(['sarif-github', 'github', 'gitlab'] as const)(
    '%s leaves out what was decided on and counts it',
    async (format) => {
      const { text, notices } = await render(format, report, { lang })
      expect(text).not.toContain('nächsten Fassung')
      const counted = lang === 'de' ? 'zurückgestellt' : 'decided on'
      expect(format === 'github' ? text : notices.join()).toContain(counted)
    },
  )

  it.each(names)('%s tells that the scan could not be read', async (format) => {
    const { text } = await render(format, report, { lang })
    expect(text).toContain('scan.pdf')
    const reason = report.documents.find(({ path }) => path.endsWith('scan.pdf'))?.reason ?? '?'
    expect(text.replace(/\s+/g, ' ')).toContain(reason.slice(0, 20))
  })
})
