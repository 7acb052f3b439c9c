/** GitLab, JUnit, GitHub's annotations, CSV, JSON lines and Markdown: what their readers take, and nothing injected. */
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../../src/lint/result.ts'
import { command } from '../../../src/report/github/command.ts'
import { xmlDocument } from '../../../src/report/junit/xml.ts'
import { code, inline } from '../../../src/report/markdown/escape.ts'
import { render, smallReport } from '../small-report.ts'
import { junitErrors, parseXml } from './junit-schema.ts'

const report = await smallReport('de')
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'))

/** The report with other words in every place that comes from a document. */
function saying(words: string): Report {
  const documents = report.documents.map((document) => ({
    ...document,
    path: `notices/${words}.md`,
    title: words,
    reason: document.reason && words,
    results: document.results.map((result) => ({
      ...result,
      message: words,
      question: result.question && words,
      evidence: result.evidence.map((each) => ({ ...each, quote: words, section: [words] })),
      suppressed: result.suppressed && { ...result.suppressed, reason: words, by: words },
    })),
  }))
  return { ...report, documents }
}

describe('json and jsonl', () => {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true })
  addFormats.default(ajv)
  const schema = read('schema/result.schema.json')
  ajv.addSchema(schema)

  it('json is what the schema promises, with decisions', async () => {
    const validate = ajv.getSchema(schema.$id)
    validate?.(JSON.parse((await render('json', report)).text))
    expect(validate?.errors).toBeNull()
  })

  it('is laid out as JSON.stringify does, also without documents', async () => {
    for (const each of [report, { ...report, documents: [] }])
      expect((await render('json', each)).text).toBe(`${JSON.stringify(each, null, 2)}\n`)
  })

  it('jsonl has a document a line, then the report without them', async () => {
    const lines = (await render('jsonl', report)).text.trimEnd().split('\n')
    const [last, ...documents] = lines.map((line) => JSON.parse(line)).reverse()
    expect({ ...last, documents: documents.reverse() }).toEqual(report)
  })
})

describe('gitlab', () => {
  const validate = new Ajv({ allErrors: true }).compile(
    read('tests/report/formats/gitlab-code-quality.schema.json'),
  )

  it.each(['de', 'en'] as const)('is a code quality report in %s', async (lang) => {
    const { text } = await render('gitlab', report, { lang })
    validate(JSON.parse(text))
    expect(validate.errors).toBeNull()
  })

  it('has fingerprints that are unique over files, and names the rule', async () => {
    const twice = report.documents.flatMap((document) => [
      document,
      { ...document, path: `copies/${document.path}` },
    ])
    const entries = JSON.parse((await render('gitlab', { ...report, documents: twice })).text)
    const prints = entries.map(({ fingerprint }: { fingerprint: string }) => fingerprint)
    expect(prints.length).toBeGreaterThan(10)
    expect(new Set(prints).size).toBe(prints.length)
    for (const { description, check_name } of entries) {
      if (!/^(unreadable|not-a-notice)$/.test(check_name)) expect(description).toContain(check_name)
    }
  })
})

describe('junit', () => {
  const bad = 'A\u0000\u0008B\uFFFE\uD800 ]]> <b a="1">&amp; \u{1F600}\ttab\nline\rreturn'

  it.each(['de', 'en'] as const)(
    'is what the schema of the Ant task asks for in %s',
    async (lang) => {
      expect(junitErrors((await render('junit', report, { lang })).text)).toEqual([])
    },
  )

  it('counts what it holds', async () => {
    const { children } = parseXml((await render('junit', report)).text)
    const counted = children.map(({ attributes }) => attributes)
    const of = (name: string) => counted.map((each) => each[name])
    expect(of('errors')).toEqual(['0', '0', '1', '0'])
    expect(of('failures')).toEqual(['3', '2', '0', '0'])
    expect(of('skipped')).toEqual(['3', '2', '0', '1'])
  })

  it('has a case for each duty that is fulfilled', async () => {
    const [suite] = parseXml((await render('junit', report)).text).children
    const passed = suite?.children.filter(
      ({ name, children }) => name === 'testcase' && children.length === 0,
    )
    expect(passed?.map(({ attributes }) => attributes['name'])).toContain('controller-identity')
  })

  it('survives every character', async () => {
    const { text } = await render('junit', saying(bad))
    expect(junitErrors(text)).toEqual([])
    const root = { name: 'a', attributes: { b: bad }, children: [], text: bad }
    const parsed = parseXml(xmlDocument(root))
    const [nul, back, none, half] = ['\u0000', '\u0008', '\uFFFE', '\uD800 '] as const
    const kept = [nul, back, none].reduce((text, sign) => text.replaceAll(sign, '\uFFFD'), bad)
    const whole = kept.replace(half, '\uFFFD ')
    expect(parsed.attributes['b']).toBe(whole)
    expect(parsed.text).toBe(whole)
  })
})

describe('github', () => {
  it.each([
    ['a line break', 'one\r\n::error::two', '::error file=a::one%0D%0A::error::two'],
    ['a percent sign', '100 %0A', '::error file=a::100 %250A'],
  ])('%s cannot end a message', (_, message, expected) => {
    expect(command('error', message, { file: 'a' })).toBe(expected)
  })

  it('a comma or colon cannot end a property', () => {
    const line = command('notice', 'm', { file: 'a,line=9:b.md', line: 3 })
    expect(line).toBe('::notice file=a%2Cline=9%3Ab.md,line=3::m')
  })

  it('has a line of text, and none in a PDF', async () => {
    const lines = (await render('github', report)).text.split('\n')
    const of = (end: string) => lines.filter((line) => line.includes(`${end},`))
    expect(of('kleingarten.md').some((line) => line.includes(',line=12,'))).toBe(true)
    expect(of('.pdf').length).toBeGreaterThan(1)
    expect(of('.pdf').filter((line) => line.includes('line='))).toEqual([])
    expect(of('kita-platz.pdf').every((line) => /::S\. \d, /.test(line))).toBe(true)
  })

  it('keeps each command in one line', async () => {
    const { text } = await render('github', saying('x\n::stop-commands::y\r::z'))
    const lines = text.trimEnd().split('\n')
    expect(lines.slice(0, -1).every((line) => /^::(error|warning|notice) file=/.test(line))).toBe(
      true,
    )
    expect(text).not.toContain('\r')
  })

  it('puts errors first and says that GitHub shows ten of a kind', async () => {
    const [document] = report.documents
    const many = { ...report, documents: Array(20).fill(document) }
    const { text, notices } = await render('github', many)
    const kinds = text.match(/^::\w+/gm) ?? []
    const order = ['::error', '::warning', '::notice']
    const sorted = [...kinds].sort((a, b) => order.indexOf(a) - order.indexOf(b))
    expect(kinds).toEqual(sorted)
    expect(notices.join()).toContain('10')
  })
})

describe('csv', () => {
  const rows = (text: string) => text.split('\r\n')

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', ' =1'])(
    'a cell %j is no formula',
    async (words) => {
      const { text } = await render('csv', saying(words), { csv: { separator: ';', bom: false } })
      expect(text).not.toMatch(/(^|[;\r\n])"?[=+\-@\t\uFF1D]/)
    },
  )

  it('quotes the separator, quotation marks and keeps a row in one line', async () => {
    const { text } = await render('csv', saying('a;b "c"\nd,e'), {
      csv: { separator: ';', bom: true },
    })
    expect(text).toContain(';"a;b ""c"" d,e";')
    expect(text.startsWith('\uFEFFDokument;')).toBe(true)
    const results = report.documents.reduce((sum, { results: all }) => sum + all.length, 0)
    expect(rows(text)).toHaveLength(1 + results + 2 + 1)
  })

  it.each([',', ';', '\t'])('has as many cells in each row with %j', async (separator) => {
    const { text } = await render('csv', report, { csv: { separator, bom: false } })
    const cells = rows(text.trimEnd()).map(
      (row) => row.replace(/"(?:[^"]|"")*"/g, 'x').split(separator).length,
    )
    expect(new Set(cells).size).toBe(1)
  })

  it('--quiet has what counts alone', async () => {
    const { text } = await render('csv', report, { quiet: true })
    expect(text).not.toMatch(/,(pass|not-applicable),|,note,/)
    expect(text).toContain(',review,')
  })
})

describe('markdown', () => {
  it.each([
    ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['`code` **bold** _it_ [a](b)', '\\`code\\` \\*\\*bold\\*\\* \\_it\\_ \\[a\\](b)'],
    ['a | b', 'a \\| b'],
    [
      'ask @octocat or #12, !3, ~bug',
      'ask @&#8203;octocat or \\#&#8203;12, !&#8203;3, \\~&#8203;bug',
    ],
    ['mail to amt@stadt.example', 'mail to amt@stadt.example'],
    ['&lt; &amp;', '\\&&#8203;lt; \\&&#8203;amp;'],
    ['see https://a.example, www.b.example', 'see https\\://a.example, www\\.b.example'],
    ['- one', '\\- one'],
    ['12. March', '12\\. March'],
    ['# head\n\n<!-- x -->', '\\# head \\<!-- x --\\>'],
    ['$x$', '\\$&#8203;x\\$'],
  ])('%j is shown as it is', (text, expected) => {
    expect(inline(text)).toBe(expected)
  })

  it.each([
    ['a`b``c', '``` a`b``c ```'],
    ['a|b', '`a\\|b`'],
    ['@team', '`@team`'],
  ])('%j as code', (text, expected) => {
    expect(code(text)).toBe(expected)
  })

  it('lets nothing from a document through', async () => {
    const { text } = await render('markdown', saying('</details><img src=x> @octocat [a](b) `c`'))
    const own = /<\/?(?:details|summary|sub)>/g
    const outsideCode = text.replace(/`` .*? ``/g, '')
    expect(outsideCode.replace(own, '').match(/(?<!\\)[<>](?! )/g) ?? []).toEqual([])
    expect(outsideCode).not.toMatch(/@octocat|(?<!\\)`c`|(?<!\\)\]\(/)
    const opened = outsideCode.match(/(?<!\\)<details>/g)
    expect(outsideCode.match(/(?<!\\)<\/details>/g)).toEqual(opened?.map(() => '</details>'))
  })

  it('says that a comment would be too long', async () => {
    const many = { ...report, documents: Array(100).fill(report.documents[0]) }
    const { text, notices } = await render('markdown', many)
    expect(text.length).toBeGreaterThan(65_536)
    expect(notices.join()).toContain('65536')
  })

  it('as a summary keeps to the size that GitHub takes', async () => {
    const many = { ...report, documents: Array(2000).fill(report.documents[0]) }
    const { summary = '', notices } = await render('github', many)
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1_048_576)
    expect(Buffer.byteLength(summary)).toBeGreaterThan(900_000)
    expect(summary).toContain('zu lang')
    expect(notices.join()).toContain('zu lang')
  })
})
