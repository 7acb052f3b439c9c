import { describe, expect, it } from 'vitest'
import { AuditProgress } from '../../src/cli/audit/progress.ts'
import { folderWith } from './folder.ts'

const list = 'url;name\nhttps://www.stadt.example/;Stadt\nnone;Nirgends\nkreis.example;Kreis\n'
const contact = ['--contact', 'audit@example.org']

describe('art13 audit, before the first request', () => {
  it('shows what would be done', () => {
    const folder = folderWith({
      'list.csv': list,
      'opt-out': 'kreis.example # asked on 2026-11-02\n',
    })
    const { code, stdout, stderr } = folder.art13(
      'audit',
      'list.csv',
      ...contact,
      '--dry-run',
      '--opt-out',
      'opt-out',
    )
    expect(stdout).toContain(
      'User-Agent: art13/0.1.0 (+audit@example.org; audit of privacy notices',
    )
    expect(stdout).toContain('https://www.stadt.example/  is visited\n')
    expect(stdout).toContain('none  is not visited: no address of a website\n')
    expect(stdout).toContain('https://kreis.example/  is not visited: on the list of those')
    expect(stdout).toMatch(/1 website would be visited, 2 would not\.\n$/)
    expect(stderr).toBe('art13: Line 3: "none" is no address of a website.\n')
    expect(code).toBe(0)
  })

  it('counts a website once that two bodies share', () => {
    const shared = 'url;name\nhttp://amt.example/;A\namt.example;B\nkreis.example;C\n'
    const folder = folderWith({ 'list.csv': shared })
    const { stdout } = folder.art13('audit', 'list.csv', ...contact, '--dry-run')
    expect(stdout).toContain('https://amt.example/  is listed above; it is visited once\n')
    expect(stdout).toMatch(/2 websites would be visited, 0 would not\.\n$/)
  })

  it('shows signs that steer a terminal as what they are', () => {
    const folder = folderWith({ 'list.csv': 'url\nevil\u001B[2J\nhttps://www.stadt.example/\n' })
    const { stdout, stderr } = folder.art13('audit', 'list.csv', ...contact, '--dry-run')
    expect(stdout + stderr).not.toContain('\u001B')
    expect(stdout).toContain('evil\uFFFD[2J')
  })

  it.each([
    [['audit'], 'Name the list of websites'],
    [
      ['audit', 'missing.csv', ...contact],
      'The list cannot be read: there is no file "missing.csv".\n',
    ],
    [['audit', 'names.csv', ...contact], 'names.csv: The list has no column "url"'],
    [['audit', 'list.csv'], 'Operators must be able to reach you'],
    [['audit', 'list.csv', '--contact', 'nobody'], 'The contact "nobody" is neither'],
    [['audit', 'list.csv', ...contact, '--delay', '0.5'], '--delay is at least one second'],
    [['audit', 'list.csv', ...contact, '--opt-out', 'missing'], 'The opt-out list cannot be read'],
    [['audit', '--resume'], 'There is no audit in "art13-audit"'],
    [['audit', 'status'], 'There is no audit in "art13-audit"'],
    [['audit', 'gc'], 'There is no audit in "art13-audit"'],
    [['report'], 'There is no audit in "art13-audit"'],
  ])('says what is wrong: %j', (args, why) => {
    const folder = folderWith({ 'list.csv': list, 'names.csv': 'name,state\nStadt,Hessen\n' })
    const { code, stdout, stderr } = folder.art13(...args)
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining(`art13: ${why}`)])
  })

  it('makes no folder for what cannot begin', () => {
    const folder = folderWith({ 'list.csv': list })
    expect(folder.art13('audit', 'list.csv').code).toBe(2)
    expect(folder.art13('audit', 'status').stderr).toContain('There is no audit')
  })

  it('lets one process write at a time', () => {
    const folder = folderWith({ 'list.csv': list, 'art13-audit/writer.pid': String(process.pid) })
    const { code, stderr } = folder.art13('audit', 'list.csv', ...contact)
    expect([code, stderr]).toEqual([2, expect.stringContaining(`process ${process.pid}`)])
  })
})

describe('art13 audit of one row', () => {
  it('says of one that it is one', () => {
    const folder = folderWith({ 'list.csv': 'url;name\nnone;Nirgends\n' })
    const said = (...args: string[]) => {
      const { code, stdout, stderr } = folder.art13(...args)
      return [code, stdout + stderr.split('\n').slice(-2).join('\n')]
    }
    const done = '1 of 1 website examined.'
    expect(said('audit', 'list.csv', ...contact)).toEqual([0, expect.stringContaining(done)])
    expect(said('audit', 'status')).toEqual([0, expect.stringContaining('1 of 1 website examined')])
    expect(said('report')).toEqual([0, expect.stringContaining(done)])
    expect(said('audit', 'gc', '--keep-runs', '0', '--lang', 'de')).toEqual([
      0,
      expect.stringMatching(
        /^Entfernt: 1 Lauf, 0 Bewertungen, 0 gespeicherte Dateien; \d,\d MB sind frei geworden\.\n$/,
      ),
    ])
    expect(said('audit', 'status')).toEqual([0, 'There is no run in "art13-audit".\n'])
  })
})

describe('the progress of an audit', () => {
  const told = (isTTY: boolean, lang: 'de' | 'en', columns = 100) => {
    let now = 0
    let text = ''
    const write = (piece: string) => {
      text += piece
      return true
    }
    const stream = { isTTY, columns, write } as unknown as NodeJS.WriteStream
    const progress = new AuditProgress(
      { listed: 300, done: 100, lang },
      { stream, env: {}, now: () => now },
    )
    now = 60_000
    progress.tell({
      kind: 'site',
      site: 'a.example',
      outcome: 'found',
      documents: 7,
      isFinal: true,
    })
    now = 61_000
    progress.tell({
      kind: 'site',
      site: 'b.example',
      outcome: 'unreachable',
      documents: 0,
      isFinal: false,
    })
    progress.tell({ kind: 'waiting', sites: 2, until: now })
    return text
  }

  it('is a line on a terminal', () => {
    expect(told(true, 'en')).toContain(
      '101/300 websites, 7 notices, 0 failures, 1/min, 3 h 19 min left',
    )
    expect(told(true, 'de')).toContain(
      '101/300 Websites, 7 Hinweise, 0 Fehler, 1/min, noch 3 h 19 min',
    )
  })

  it('is whole where the terminal does not tell how wide it is', () => {
    expect(told(true, 'en', 0)).toContain('3 h 19 min left')
  })

  it('is a line of JSON for each event elsewhere', () => {
    const events = told(false, 'de')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(events.map(({ kind }) => kind)).toEqual(['site', 'site', 'waiting'])
    expect(events[0]).toEqual({
      ...{ kind: 'site', site: 'a.example', outcome: 'found', documents: 7, isFinal: true },
      progress: {
        listed: 300,
        done: 101,
        notices: 7,
        failures: 0,
        perMinute: 1,
        secondsLeft: 11_940,
      },
    })
  })
})
