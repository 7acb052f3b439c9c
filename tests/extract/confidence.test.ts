/** How sure the text is, by what its words look like, in every format alike. */
import { describe, expect, it } from 'vitest'
import type { Notice } from '../../src/document/notice.ts'
import { judged } from '../../src/extract/confidence.ts'
import { extract } from '../../src/extract/index.ts'

const sentences = [
  'Die Stadt Auental verarbeitet die Angaben aus Ihrem Antrag, um über die Förderung zu entscheiden.',
  'Für die Übermittlung an das Rechnungsprüfungsamt gilt die Gemeindeordnung.',
  'Sie können Auskunft über die gespeicherten Daten verlangen und der Verarbeitung widersprechen.',
  'Nach zehn Jahren werden die Unterlagen gelöscht oder dem Stadtarchiv angeboten.',
  'Fragen beantwortet der behördliche Datenschutzbeauftragte, Müllerstraße 3, 99991 Auental.',
]
const good = sentences.join(' ')

async function confidenceOf(text: string, name = 'notice.txt'): Promise<Notice['confidence']> {
  const { notice } = await extract(new TextEncoder().encode(text), name)
  return notice.confidence
}

describe('the text', () => {
  it.each(['notice.txt', 'notice.md', 'notice.html'])('is sure in %s', async (name) => {
    const text = name.endsWith('html') ? `<!doctype html><p>${good}</p>` : good
    expect(await confidenceOf(text, name)).toEqual({ level: 'high', reasons: [] })
  })

  const latin = (text: string) =>
    new TextDecoder('windows-1252').decode(new TextEncoder().encode(text))
  const cases: [reason: string, level: string, text: string][] = [
    ['mojibake', 'low', latin(good)],
    ['markup', 'low', `${good} ${good}${'<br>&nbsp;'.repeat(6)}`],
    [
      'markup',
      'medium',
      `${good.repeat(12)} Auental &amp; Umland,&nbsp;`.concat('&nbsp;'.repeat(4)),
    ],
    ['mojibake', 'medium', `${good.repeat(8)} BÃ¤ckerei MÃ¼ller`],
    ['replacement-characters', 'low', good.replace(/[äöü]/g, '\uFFFD')],
    ['letter-spacing', 'low', good.replace(/(\p{L})(?=\p{L})/gu, '$1 ')],
    ['split-words', 'low', good.replace(/([äöü])(?=\p{L})/gu, '$1 ')],
    [
      'split-words',
      'medium',
      `${good} ${good} D ie F örderstelle prüft den B escheid und die R echnungen des Vorhabens`,
    ],
    ['fused-words', 'low', `${good.replace(/ (?=\p{Ll})/gu, '')} `.repeat(3)],
    ['unknown-words', 'low', 'Antrag Name Anschrift Telefon Datum Ort Betrag Konto '.repeat(8)],
    ['short-text', 'medium', 'Die Bäckerei speichert Ihre Bestellung bis zur Abholung.'],
  ]
  it.each(cases)('%s, %s', async (reason, level, text) => {
    const confidence = await confidenceOf(text)
    expect(confidence.reasons).toContain(reason)
    expect(confidence.level).toBe(level)
  })

  it('is not split by single letters of citations', async () => {
    const text = `${good} Rechtsgrundlage ist Art. 6 Abs. 1 lit. c und Buchstabe f der Verordnung, nach Abs. 2 lit b in Verbindung mit dem Gesetz.`
    expect(await confidenceOf(text)).toEqual({ level: 'high', reasons: [] })
  })

  it.each([
    ['no words', 'bcdfg hjklm npqrs tvwxz '.repeat(30)],
    ['figures', '12 4711 0815 99 '.repeat(60)],
    ['lost characters', '\uFFFD\uFFFD\uFFFD ab '.repeat(40)],
  ])('is refused: %s', async (_, text) => {
    await expect(confidenceOf(text)).rejects.toMatchObject({ code: 'no-words' })
  })

  it('is speech in other languages and scripts, though not sure', async () => {
    const text = 'Мы обрабатываем ваши данные только для ответа на ваши вопросы и обращения. '
    expect((await confidenceOf(text.repeat(6))).level).toBe('low')
  })
})

describe('what the reader doubts', () => {
  const notice = async (change: Partial<Notice>): Promise<Notice['confidence']> => {
    const { notice: read } = await extract(new TextEncoder().encode(good), 'notice.txt')
    return judged({ ...read, ...change }).confidence
  }

  it.each<[string, Partial<Notice>, Notice['confidence']]>([
    [
      'order',
      { confidence: { level: 'medium', reasons: ['order'] } },
      { level: 'medium', reasons: ['order'] },
    ],
    [
      'damage',
      { confidence: { level: 'low', reasons: ['damaged'] } },
      { level: 'low', reasons: ['damaged'] },
    ],
    [
      'one page of nine',
      { meta: { pages: 9, unread: [4] } },
      { level: 'medium', reasons: ['pages-without-text'] },
    ],
    [
      'one page of two',
      { meta: { pages: 2, unread: [2] } },
      { level: 'low', reasons: ['pages-without-text'] },
    ],
    [
      'recognized text',
      { meta: { pages: 2, recognized: [1, 2] } },
      { level: 'medium', reasons: ['recognized'] },
    ],
  ])('%s', async (_, change, expected) => {
    expect(await notice(change)).toEqual(expected)
  })
})
