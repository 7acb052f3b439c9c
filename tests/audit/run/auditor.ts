/** An auditor at work: a folder with a list of sites of the fixture web, and art13 as a process of its own. */
import { spawn } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Db, openDatabase } from '../../../src/audit/store/database.ts'
import type { Web } from '../web/server.ts'

const bin = resolve('bin/art13.js')

export interface Ended {
  code: number | null
  signal: NodeJS.Signals | null
  stdout: string
  stderr: string
}

export class Auditor {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'art13-audit-')))
  readonly dir = join(this.folder, 'audit')
  readonly #env: NodeJS.ProcessEnv

  /** The list holds those of the sites whose host is named; all that are listed when none is. */
  constructor(web: Web, hosts?: readonly string[]) {
    const listed = web.sites.filter(
      (site) => site.listed !== undefined && (hosts?.includes(site.host) ?? true),
    )
    const rows = listed.map((site) => [site.listed, site.body, site.state, site.kind].join(';'))
    const names = [...web.hostMap].map(([host, { address, port }]) => `${address}:${port} ${host}`)
    writeFileSync(join(this.folder, 'list.csv'), ['url;name;state;kind', ...rows].join('\n'))
    writeFileSync(join(this.folder, 'hosts'), names.join('\n'))
    writeFileSync(join(this.folder, 'ca.pem'), web.ca)
    const ca = { NODE_EXTRA_CA_CERTS: join(this.folder, 'ca.pem') }
    this.#env = { ...process.env, LANG: 'C', LC_ALL: 'C', NO_COLOR: '1', ...ca }
  }

  /** `art13 audit` on the list, with pauses off unless said otherwise. */
  begin(...more: string[]) {
    return this.start('audit', 'list.csv', '--contact', 'audit@example.org', ...this.#web, ...more)
  }

  resume(...more: string[]) {
    return this.start('audit', '--resume', ...this.#web, ...more)
  }

  /** Any command; what it is given to say is in the promise, the process can be killed. */
  start(...args: string[]) {
    const child = spawn(process.execPath, [bin, ...args], {
      cwd: this.folder,
      env: this.#env,
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, as a terminal gives one.
      detached: true,
    })
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (data) => {
      stdout += data
    })
    child.stderr.on('data', (data) => {
      stderr += data
    })
    const ended = new Promise<Ended>((done) => {
      child.on('close', (code, signal) => done({ code, signal, stdout, stderr }))
    })
    return { child, ended }
  }

  /** Reads the database, which is closed after it. */
  async read<Result>(work: (db: Db) => Promise<Result>): Promise<Result> {
    const db = await openDatabase(this.dir)
    try {
      return await work(db)
    } finally {
      await db.destroy()
    }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }

  get #web(): string[] {
    const own = ['--dir', this.dir, '--hosts', join(this.folder, 'hosts'), '--allow-private']
    return [...own, '--as-of', '2026-11-21']
  }
}
