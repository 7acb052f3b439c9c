/** The tables of an audit. Everything is written so that SQLite and PostgreSQL take it alike. */
import { type Insertable, type Kysely, type Selectable, sql } from 'kysely'

/** Counts what a database of another shape must not be mistaken for. */
const SCHEMA_VERSION = 1

/** ISO dates with time (UTC) unless said otherwise; JSON where a name says so; flags are 0 and 1. */
export interface Tables {
  about: { name: string; value: string }
  run: {
    id: string
    started: string
    finished: string | null
    list_name: string
    list_sha256: string
    columns_json: string
    as_of: string
    rule_set: string
    version: string
    /** What was asked, so that the run can go on without being asked again. */
    config_json: string
  }
  site: {
    run: string
    key: string
    position: number
    url: string
    name: string
    columns_json: string
    /** 0 while it is to be examined. */
    done: number
    /** How often its examination ended. */
    attempts: number
    outcome: string | null
    detail: string | null
    home: string | null
    tried_json: string | null
    /** Milliseconds since 1970: not to be visited before. */
    not_before: number | null
  }
  /** The journal of requests: a row stands here before one is made, and is closed after it. */
  fetch: {
    run: string
    url: string
    site: string
    kind: string
    /** How often it was begun: more than once only when the process died during it. */
    attempts: number
    closed: number
    /** Milliseconds since 1970, and of the last exchange. */
    started_at: number
    took: number | null
    status: number | null
    final_url: string | null
    hops_json: string | null
    /** What the headers said, as JSON: media type, charset, validators … */
    told_json: string | null
    sha256: string | null
    bytes: number | null
    not_modified: number
    reason: string | null
    detail: string | null
    location: string | null
    retry_at: number | null
  }
  robots: { run: string; origin: string; status: number; text: string; at: number }
  considered: {
    run: string
    site: string
    position: number
    url: string
    decision: string
    kind: string | null
    of: string | null
    sha256: string | null
    parent: string | null
    via: string
    text: string
    heading: string
    score: number
    why: string
  }
  /** What came of a body under a rule set; `closed` as in `fetch`. */
  verdict: {
    sha256: string
    rule_set: string
    attempts: number
    closed: number
    status: string | null
    language: string | null
    title: string | null
    /** Ids of the rules that gave a pass, a fail or a review. */
    applied_json: string | null
    /** Findings that count, by severity and `review`. */
    findings_json: string | null
    /** The DocumentResult, as JSON in gzip. */
    result: Uint8Array | null
  }
  finding: {
    sha256: string
    rule_set: string
    position: number
    rule: string
    article: string
    case: string | null
    outcome: string
    severity: string | null
    fingerprint: string
  }
}

export type RunRow = Selectable<Tables['run']>
export type SiteRow = Selectable<Tables['site']>
export type FetchRow = Selectable<Tables['fetch']>
export type NewSite = Insertable<Tables['site']>

type Column = 'text' | 'text?' | 'integer' | 'integer?' | 'real' | 'bytes?'
type Columns = { [Table in keyof Tables]: { [Name in keyof Tables[Table]]: Column } }

/** A question mark: may be null. */
const columns: Columns = {
  about: { name: 'text', value: 'text' },
  run: {
    id: 'text',
    started: 'text',
    finished: 'text?',
    list_name: 'text',
    list_sha256: 'text',
    columns_json: 'text',
    as_of: 'text',
    rule_set: 'text',
    version: 'text',
    config_json: 'text',
  },
  site: {
    run: 'text',
    key: 'text',
    position: 'integer',
    url: 'text',
    name: 'text',
    columns_json: 'text',
    done: 'integer',
    attempts: 'integer',
    outcome: 'text?',
    detail: 'text?',
    home: 'text?',
    tried_json: 'text?',
    not_before: 'integer?',
  },
  fetch: {
    run: 'text',
    url: 'text',
    site: 'text',
    kind: 'text',
    attempts: 'integer',
    closed: 'integer',
    started_at: 'integer',
    took: 'integer?',
    status: 'integer?',
    final_url: 'text?',
    hops_json: 'text?',
    told_json: 'text?',
    sha256: 'text?',
    bytes: 'integer?',
    not_modified: 'integer',
    reason: 'text?',
    detail: 'text?',
    location: 'text?',
    retry_at: 'integer?',
  },
  robots: { run: 'text', origin: 'text', status: 'integer', text: 'text', at: 'integer' },
  considered: {
    run: 'text',
    site: 'text',
    position: 'integer',
    url: 'text',
    decision: 'text',
    kind: 'text?',
    of: 'text?',
    sha256: 'text?',
    parent: 'text?',
    via: 'text',
    text: 'text',
    heading: 'text',
    score: 'real',
    why: 'text',
  },
  verdict: {
    sha256: 'text',
    rule_set: 'text',
    attempts: 'integer',
    closed: 'integer',
    status: 'text?',
    language: 'text?',
    title: 'text?',
    applied_json: 'text?',
    findings_json: 'text?',
    result: 'bytes?',
  },
  finding: {
    sha256: 'text',
    rule_set: 'text',
    position: 'integer',
    rule: 'text',
    article: 'text',
    case: 'text?',
    outcome: 'text',
    severity: 'text?',
    fingerprint: 'text',
  },
}

const keys: { [Table in keyof Tables]: (keyof Tables[Table] & string)[] } = {
  about: ['name'],
  run: ['id'],
  site: ['run', 'key'],
  fetch: ['run', 'url'],
  robots: ['run', 'origin'],
  considered: ['run', 'site', 'position'],
  verdict: ['sha256', 'rule_set'],
  finding: ['sha256', 'rule_set', 'position'],
}

const indexes: [name: string, table: keyof Tables, columns: string[]][] = [
  ['fetch_by_site', 'fetch', ['run', 'site']],
  // What earlier runs know of an address is asked before each request.
  ['fetch_by_url', 'fetch', ['url']],
  ['site_in_order', 'site', ['run', 'position']],
]

/** Makes the tables where there are none. @throws {Error} when they are of another shape; then nothing was changed. */
export async function prepare(db: Kysely<Tables>, bytes: 'blob' | 'bytea'): Promise<void> {
  await make(db, 'about', bytes)
  await mustFit(db)
  for (const name of Object.keys(columns)) await make(db, name as keyof Tables, bytes)
  for (const [name, table, own] of indexes)
    await db.schema.createIndex(name).ifNotExists().on(table).columns(own).execute()
}

async function make(db: Kysely<Tables>, name: keyof Tables, bytes: string): Promise<void> {
  const types = { text: 'text', integer: 'bigint', real: 'double precision', bytes } as const
  let table = db.schema.createTable(name).ifNotExists()
  for (const [column, type] of Object.entries(columns[name] as Record<string, Column>)) {
    const plain = type.replace('?', '') as keyof typeof types
    table = table.addColumn(column, sql.raw(types[plain]), (made) =>
      type.endsWith('?') ? made : made.notNull(),
    )
  }
  await table.addPrimaryKeyConstraint(`${name}_key`, keys[name] as never[]).execute()
}

/** Only the first one who opens it writes, so that a reader does not wait for the writer. */
async function mustFit(db: Kysely<Tables>): Promise<void> {
  const own = { name: 'schema', value: String(SCHEMA_VERSION) }
  const about = db.selectFrom('about').select('value').where('name', '=', own.name)
  const kept = await about.executeTakeFirst()
  if (!kept)
    await db
      .insertInto('about')
      .values(own)
      .onConflict((conflict) => conflict.column('name').doNothing())
      .execute()
  else if (kept.value !== own.value)
    throw new Error(
      `This audit was kept by another version of art13: its tables are of form ${kept.value}, and not ${own.value}. Use that version for it, or name another folder with --dir.`,
    )
}
