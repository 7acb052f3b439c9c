/** One defect is one finding, and no two findings share a name. */
import { describe, expect, it } from 'vitest'
import { findingsOf } from '../../src/lint/result.ts'
import { run } from '../../src/run/run.ts'

async function check(text: string) {
  const source = { path: 'notice.md', bytes: new TextEncoder().encode(text) }
  for await (const document of run([source], { asOf: '2026-11-21', lang: 'de' })) return document
  throw new Error('no result')
}

describe('findings', () => {
  it('have a fingerprint each, also where only the numbering tells their sections apart', async () => {
    const { results } = await check(
      '# Datenschutz\n\n## 1. Hinweise\n\nDie Anlage zeichnet auf[KL2].\n\n## 2. Hinweise\n\nDie Anlage zeichnet auf[KL2].',
    )
    const marks = results.filter(({ rule }) => rule === 'comment-residue')
    expect(new Set(marks.map(({ fingerprint }) => fingerprint)).size).toBe(2)
  })

  it('count a defect once where a specific reason explains the item', async () => {
    const document = await check(
      '# Datenschutz\n\nDie Auental GmbH, Dorfplatz 2, 07330 Auental, übermittelt Ihre Daten an die Mailhaus Inc. in den USA. Garantie ist der Privacy Shield.',
    )
    const item = document.results.find(({ rule }) => rule === 'transfer-safeguards')
    const reason = document.results.find(({ rule }) => rule === 'outdated-privacy-shield')
    expect(item?.explainedBy).toBe(reason?.fingerprint)
    expect(item?.severity).toBe('error')
    const counted = findingsOf(document).map(({ rule }) => rule)
    expect(counted).toContain('transfer-safeguards')
    expect(counted).not.toContain('outdated-privacy-shield')
  })

  it('do not hide a lacking basis behind an old term', async () => {
    const document = await check(
      '# Datenschutz\n\nDie Auental GmbH, Dorfplatz 2, 07330 Auental, verarbeitet Ihre Daten nach der DSGVO zur Auftragsdatenverarbeitung.',
    )
    const item = document.results.find(({ rule }) => rule === 'legal-basis')
    const terms = document.results.find((result) => result.case === 'terms')
    expect(item?.outcome).toBe('fail')
    expect(terms?.outcome).toBe('fail')
    expect(item?.explainedBy === terms?.fingerprint).toBe(false)
  })

  it('keep an error whose item is only in question', async () => {
    const document = await check(
      '# Datenschutz\n\nDie Auental GmbH, Dorfplatz 2, 07330 Auental, informiert: Sofern Dienste Daten in den USA verarbeiten, gilt der Privacy Shield.',
    )
    const counted = findingsOf(document).map(({ rule }) => rule)
    const shield = document.results.find(({ rule }) => rule === 'outdated-privacy-shield')
    const item = document.results.find(({ rule }) => rule === 'transfer-safeguards')
    expect(item?.outcome === 'fail' || counted.includes(shield?.rule ?? '')).toBe(true)
  })

  it('let an entry without its right explain the item of its own article alone', async () => {
    const document = await check(
      '# Datenschutz\n\nDie Stadt Auental, Dorfplatz 2, 07330 Auental, verarbeitet Ihre Daten zur Platzvergabe nach Art. 6 Abs. 1 lit. e DSGVO.\n\n## Ihre Rechte\n\n- zu den gespeicherten Angaben (Art. 15 DSGVO)\n- Berichtigung (Art. 16 DSGVO)\n- Löschung (Art. 17 DSGVO)',
    )
    const unlabelled = document.results.find(({ rule }) => rule === 'right-unlabelled')
    const of = (id: string) => document.results.find(({ rule }) => rule === id)
    expect(of('right-of-access')?.explainedBy).toBe(unlabelled?.fingerprint)
    expect(of('right-to-object')?.outcome).toBe('fail')
    expect(of('right-to-object')?.explainedBy).toBeFalsy()
  })
})
