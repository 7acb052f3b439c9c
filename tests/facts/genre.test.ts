import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { establish } from '../../src/facts/index.ts'
import { reasonFor } from '../../src/run/reasons.ts'
import { factsOf } from './facts-of.ts'

/** A folder is named after the genre of the documents in it. */
const folder = 'fixtures/genre'
const documents = readdirSync(folder).flatMap((kind) =>
  readdirSync(`${folder}/${kind}`).map((file) => [kind, `${folder}/${kind}/${file}`] as const),
)

const body = 'Die Stadt Auental verarbeitet Ihre personenbezogenen Daten zur Vergabe von Plätzen.'

describe('what a document is', () => {
  it.each([
    ['notice', `# Datenschutzhinweise\n\n${body}`],
    ['notice', `# Aufnahmeantrag\n\nName:\n\nIBAN:\n\n## Datenschutz\n\n${body}`],
    ['notice', `# Satzung\n\n## § 12 Datenschutz\n\nDer Verein ${body}`],
    ['notice', '# Privacy policy\n\nWe collect personal data such as your name and address only.'],
    [
      'imprint',
      '# Impressum\n\nMühlbach GmbH\n\nHandelsregister: HRB 12\n\n## Haftung für Links\n\nText.',
    ],
    [
      'statutes',
      '# Satzung\n\nDie Mitgliederversammlung ist stets beschlussfähig.\n\nAuflösung des Vereins',
    ],
    [
      'contract',
      '# Vertrag zur Auftragsverarbeitung\n\nDer Auftragnehmer handelt auf Weisung des Auftraggebers.',
    ],
    ['error-page', '# Seite nicht gefunden\n\nBitte prüfen Sie die Adresse.'],
    ['pointer', 'Weitere Informationen zum Schutz Ihrer Daten: www.auental.example/datenschutz'],
    ['other', '# Speisekarte\n\nKartoffelsuppe mit Brot'],
  ])('%s', async (kind, text) => {
    const { genre } = await factsOf(text)
    expect([genre.stated, genre.found[0]?.value]).toEqual([kind === 'notice' ? 'yes' : 'no', kind])
  })
})

describe('documents of many kinds', () => {
  it.each(documents)('%s: %s', async (kind, path) => {
    const { notice } = await extract(readFileSync(path), path)
    const { genre } = establish(notice)
    expect([genre.stated, genre.found[0]?.value]).toEqual([kind === 'notice' ? 'yes' : 'no', kind])
  })

  it.each(readdirSync(folder).filter((kind) => !['notice', 'other'].includes(kind)))(
    '%s has a sentence of its own',
    (kind) => {
      for (const lang of ['de', 'en'] as const) {
        const said = reasonFor(`not-a-notice:${kind}`, lang)
        expect(said).not.toBe(reasonFor('not-a-notice:other', lang))
      }
    },
  )
})

describe('layer', () => {
  const sign = `# Videoüberwachung\n\nVerantwortlich: Stadt Auental, Markt 1, 82319 Auental\n\nZweck: Hausrecht`

  it('is the first where a sign points on', async () => {
    const { layer } = await factsOf(
      `${sign}\n\nWeitere Informationen finden Sie unter www.auental.example.`,
    )
    expect(layer.stated).toBe('yes')
  })

  it.each([
    sign,
    `# Datenschutz\n\n${body} Weitere Informationen zu Cookies finden Sie unten. ${body.repeat(40)}`,
  ])('is not told otherwise', async (text) => {
    expect((await factsOf(text)).layer.stated).toBe('no')
  })
})

describe('regime', () => {
  it.each([
    ['fines', '# Datenschutzhinweise im Bußgeldverfahren\n\nText.'],
    ['tax', '# Datenschutz bei der Hundesteuer\n\nRechtsgrundlage ist die Abgabenordnung.'],
    ['social-data', '# Datenschutz\n\nIhre Sozialdaten werden nach § 67c SGB X verarbeitet.'],
    ['kdg', '# Datenschutz\n\nEs gilt das KDG.'],
    ['dsg-ekd', '# Datenschutz\n\nRechtsgrundlage ist § 6 DSG-EKD.'],
  ])('%s', async (value, text) => {
    const { regime } = await factsOf(text)
    expect(regime.found.map((found) => found.value)).toContain(value)
  })

  it('is not fines where a fine only threatens', async () => {
    const { regime } = await factsOf('# Meldepflicht\n\nVerstöße sind Ordnungswidrigkeiten.')
    expect(regime.stated).toBe('no')
  })
})

it.each([
  ['de', '# Datenschutz\n\nDie Daten werden von der Stadt nicht an Dritte übermittelt.'],
  ['en', '# Privacy\n\nThe data are stored by the city and are not shared with others.'],
])('language is %s', async (value, text) => {
  expect((await factsOf(text)).language.found[0]?.value).toBe(value)
})
