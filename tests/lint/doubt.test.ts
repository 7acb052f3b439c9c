/** In a text that was not wholly or surely read, nothing is called missing. */
import { describe, expect, it } from 'vitest'
import type { Notice } from '../../src/document/notice.ts'
import { extract } from '../../src/extract/index.ts'
import { lint } from '../../src/lint/lint.ts'
import type { DocumentResult } from '../../src/lint/result.ts'
import { textReport } from '../../src/report/text/text.ts'
import { pagesInWords } from '../../src/rules/doubts.ts'
import { rules } from '../../src/rules/index.ts'

const text =
  '# Datenschutz\n\nDie Stadt Auental, Markt 1, 99991 Auental, verarbeitet Ihre Daten auf Grundlage von Art. 6 Abs. 1 lit. e DSGVO und übermittelt sie nach Indien.'
const options = { asOf: '2026-11-21', rules } as const

async function judge(change: Partial<Notice>, lang: 'de' | 'en' = 'de') {
  const { notice } = await extract(new TextEncoder().encode(text), 'notice.md')
  return lint({ ...notice, ...change }, { ...options, lang })
}

const absent = ({ stated, evidence }: DocumentResult['results'][number]) =>
  stated === 'no' || stated === 'partial' || evidence.length === 0

describe('an absence', () => {
  it('fails where the text is sure', async () => {
    const { results } = await judge({})
    expect(results.filter((result) => absent(result) && result.outcome === 'fail')).not.toEqual([])
  })

  it.each<[string, Partial<Notice>, RegExp]>([
    [
      'low confidence',
      { confidence: { level: 'low', reasons: ['mojibake'] } },
      /^Der Text ließ sich nur unsicher lesen \(Umlaute/,
    ],
    [
      'pages without text',
      { meta: { pages: 9, unread: [3, 7] } },
      /^Seiten 3 und 7 enthalten keinen lesbaren Text; die Angabe kann dort stehen\. /,
    ],
  ])('is a question with its reason: %s', async (_, change, reason) => {
    const { results } = await judge(change)
    expect(results.filter((result) => absent(result) && result.outcome === 'fail')).toEqual([])
    const lacking = results.filter(({ stated, outcome }) => stated === 'no' && outcome === 'review')
    expect(lacking.length).toBeGreaterThan(5)
    for (const { question } of lacking) expect(question).toMatch(reason)
  })
})

describe('a text that is no notice', () => {
  it.each<[string, Partial<Notice>, string]>([
    ['other', {}, 'not-a-notice:other'],
    ['pages without text', { meta: { pages: 3, unread: [2, 3] } }, 'pages-without-text'],
    ['damaged', { confidence: { level: 'low', reasons: ['damaged'] } }, 'damaged'],
  ])('is not called so where not all was read: %s', async (_, change, code) => {
    const { notice } = await extract(
      new TextEncoder().encode('# Elternbrief\n\nLiebe Eltern!'),
      'a.md',
    )
    expect(lint({ ...notice, ...change }, { ...options, lang: 'de' }).reasonCode).toBe(code)
  })
})

describe('the text report', () => {
  const report = async (extraction: Partial<DocumentResult['extraction']>, lang: 'de' | 'en') => {
    const document: DocumentResult = {
      path: 'notice.pdf',
      sha256: '0'.repeat(64),
      mediaType: 'application/pdf',
      reason: null,
      extraction: {
        pages: 9,
        unread: [],
        characters: 9,
        confidence: 'high',
        reasons: [],
        ...extraction,
      },
      ...(await judge({}, lang)),
    }
    const findings = { error: 0, warning: 0, note: 0, review: 0 }
    const summary = { documents: {}, pages: 9, characters: 9, findings }
    const whole = { asOf: '2026-11-21', documents: [document], summary } as never
    return textReport(whole, { lang, width: 200, color: 0, quiet: false, rules }).slice(0, 600)
  }

  it('says at the top why the text is doubtful', async () => {
    expect(await report({ confidence: 'low', reasons: ['split-words'] }, 'de')).toContain(
      'Der Text ließ sich nur unsicher lesen: Wörter sind zerteilt. Was nicht gefunden wurde, ist deshalb Prüffrage.',
    )
    expect(await report({ confidence: 'medium', reasons: ['recognized'] }, 'en')).toContain(
      'The text was read with a reservation: the text was recognized from an image.',
    )
  })

  it('names the pages without text', async () => {
    const extraction = {
      unread: [3],
      confidence: 'medium',
      reasons: ['pages-without-text'],
    } as const
    expect(
      await report({ ...extraction, reasons: [...extraction.reasons], unread: [3] }, 'de'),
    ).toContain(
      'Seite 3 enthält keinen lesbaren Text. Was nicht gefunden wurde, ist deshalb Prüffrage.',
    )
  })

  it('keeps silent where nothing is doubtful', async () => {
    expect(await report({ confidence: 'medium', reasons: ['short-text'] }, 'de')).not.toContain(
      'Vorbehalt',
    )
  })
})

it.each([
  [[3], 'Seite 3'],
  [[3, 7], 'Seiten 3 und 7'],
  [[1, 2, 3, 7, 9, 10], 'Seiten 1–3, 7, 9 und 10'],
])('pages %j', (pages, words) => {
  expect(pagesInWords(pages, 'de')).toBe(words)
})
