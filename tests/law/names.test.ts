import { describe, expect, it } from 'vitest'
import { cuesFor, openWord } from '../../src/law/bodies.ts'
import { PROVIDER_NAMES, providerOf, providersByName, seatOf } from '../../src/law/providers.ts'
import { isStateCode, stateOf } from '../../src/law/states.ts'

describe('providers', () => {
  it('are all there', () =>
    expect(new Set(PROVIDER_NAMES.map(({ provider }) => provider.id)).size).toBe(126))

  it.each(['Zoom', 'Signal', 'Telegram', 'X', 'KDO', 'Teams', 'Meet', 'Slack'])(
    '%s needs a context',
    (name) => expect(providersByName(name).map(({ ordinaryWord }) => ordinaryWord)).toEqual([true]),
  )

  it.each([
    ['Webex', 'service', []],
    ['Microsoft Ireland Operations Limited', 'entity', ['IE']],
    ['Zoom Communications, Inc.', 'entity', ['US']],
    ['Google LLC', 'parent', ['US']],
    ['Sendinblue', 'service', []],
  ])('%s is a %s', (name, kind, seats) => {
    expect(providersByName(name)[0]).toMatchObject({ kind, seats })
  })

  it.each([
    ['deepl', 'eea'],
    ['zoom', 'third-country'],
    ['brevo', 'eea'],
    ['cloudflare', 'mixed'],
    ['threema', 'third-country'],
    ['bbb', 'unknown'],
  ])('%s sits in: %s', (id, seat) => expect(seatOf(providerOf(id))).toBe(seat))

  it('come longest first', () => {
    const lengths = PROVIDER_NAMES.map(({ name }) => name.length)
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a))
  })
})

describe('bodies', () => {
  it.each([
    ['*amt', { stem: 'amt', openStart: true, openEnd: false }],
    [
      'Samtgemeindebürgermeister*',
      { stem: 'Samtgemeindebürgermeister', openStart: false, openEnd: true },
    ],
    ['GmbH', { stem: 'GmbH', openStart: false, openEnd: false }],
  ])('%s', (word, expected) => expect(openWord(word)).toEqual(expected))

  it('have words of their own in Austria', () => {
    const words = cuesFor('public', 'AT').flatMap((cue) => cue.words)
    expect(words).toContain('Bezirkshauptmannschaft')
    expect(cuesFor('public').flatMap((cue) => cue.words)).not.toContain('Bezirkshauptmannschaft')
  })

  it('sit in a Land', () => {
    expect(stateOf('NW').adjectives).toEqual(['nordrhein-westfälisch*'])
    expect([isStateCode('NW'), isStateCode('NRW')]).toEqual([true, false])
  })
})
