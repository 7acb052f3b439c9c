/** Audits made up through the store's own functions. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Considered, Decision, DocumentKind, SiteOutcome } from '../../../src/audit/result.ts'
import { Bodies } from '../../../src/audit/store/bodies.ts'
import { type Db, openDatabase } from '../../../src/audit/store/database.ts'
import { beginRun, closeSite, finishRun } from '../../../src/audit/store/runs.ts'
import { Verdicts } from '../../../src/audit/store/verdicts.ts'
import type { DocumentResult, Result, Status } from '../../../src/lint/result.ts'
import { hashOf } from '../../../src/run/hash.ts'

export interface Audit {
  db: Db
  bodies: Bodies
  folder: string
  end(): Promise<void>
}

export async function newAudit(): Promise<Audit> {
  const folder = mkdtempSync(join(tmpdir(), 'art13-summary-'))
  const db = await openDatabase(folder)
  const end = async () => {
    await db.destroy()
    rmSync(folder, { recursive: true, force: true })
  }
  return { db, bodies: new Bodies(folder), folder, end }
}

export interface MadeDocument {
  /** The path of its address. */
  at: string
  /** Its content: what has the same is the same document. */
  content: string
  kind?: DocumentKind
  decision?: Decision
  of?: string
  text?: string
}

export interface MadeSite {
  columns?: Record<string, string>
  /** Missing: it is still to be examined. */
  outcome?: SiteOutcome
  documents?: MadeDocument[]
  notBefore?: number
  detail?: string
}

export interface MadeRun {
  id: string
  started: string
  ruleSet?: string
  asOf?: string
  isFinished?: boolean
  columns?: string[]
  sites: Record<string, MadeSite>
}

export async function addRun(db: Db, run: MadeRun): Promise<void> {
  const { id, started, ruleSet = 'rules-1', asOf = '2026-11-01', columns = [] } = run
  await beginRun(
    db,
    {
      id,
      started,
      finished: null,
      list_name: 'list.csv',
      list_sha256: 'f'.repeat(64),
      columns_json: JSON.stringify(columns),
      as_of: asOf,
      rule_set: ruleSet,
      version: '0.1.0',
      config_json: '{}',
    },
    Object.entries(run.sites).map(([key, { columns: own = {} }]) => ({
      key,
      url: `https://${key}/`,
      name: own['name'] ?? '',
      columns_json: JSON.stringify(own),
    })),
  )
  for (const [key, site] of Object.entries(run.sites)) await examine(db, { run: id, key }, site)
  if (run.isFinished !== false) await finishRun(db, id, started)
}

async function examine(
  db: Db,
  at: { run: string; key: string },
  { outcome, documents = [], notBefore, detail }: MadeSite,
): Promise<void> {
  if (!outcome) return
  const home = `https://${at.key}/`
  const considered = documents.map((document) => consideredOf(document, home))
  const tried = [{ url: home, via: 'list' as const, answer: 200 }]
  const said = { detail: detail ?? null, notBefore: notBefore ?? null }
  await closeSite(db, at, { outcome, home, considered, tried, ...said })
}

function consideredOf({ at, content, ...more }: MadeDocument, home: string): Considered {
  const { kind = 'policy', decision = 'taken', of, text = 'Datenschutz' } = more
  return {
    url: `${home}${at}`,
    decision,
    kind,
    of: of === undefined ? null : `${home}${of}`,
    sha256: hashOf(content),
    parent: home,
    via: 'footer',
    text,
    heading: '',
    score: 1,
    why: 'content',
  }
}

export interface MadeFinding {
  rule: string
  /** Tells it from other findings in the document, and is part of its fingerprint. */
  is?: string
  outcome?: Result['outcome']
  severity?: Result['severity']
  quote?: string
}

/** Judges a content. */
export async function judge(
  db: Db,
  content: string,
  { ruleSet = 'rules-1', ...made }: Partial<MadeVerdict> & { ruleSet?: string } = {},
): Promise<void> {
  const verdicts = new Verdicts(db, ruleSet)
  const sha256 = hashOf(content)
  await verdicts.open(sha256)
  await verdicts.close(sha256, resultOf(sha256, made))
}

interface MadeVerdict {
  status: Status
  title: string
  results: MadeFinding[]
}

function resultOf(
  sha256: string,
  { status = 'checked', title, results = [] }: Partial<MadeVerdict>,
): DocumentResult {
  return {
    path: 'first.pdf',
    sha256,
    mediaType: 'application/pdf',
    status,
    reasonCode: null,
    reason: null,
    extraction: { pages: 1, unread: [], characters: 100, confidence: 'high', reasons: [] },
    language: 'de',
    title: title ?? null,
    date: null,
    profile: null,
    legalBases: [],
    providers: [],
    results: results.map(resultFrom),
  }
}

function resultFrom({ rule, is = '', outcome = 'fail', severity, quote }: MadeFinding): Result {
  const evidence = {
    quote: quote ?? '',
    section: [],
    offset: [0, 0] as [number, number],
    places: [],
  }
  return {
    rule,
    article: '13(1)(a)',
    case: outcome === 'fail' || outcome === 'review' ? 'missing' : null,
    outcome,
    severity: outcome === 'fail' ? (severity ?? 'error') : null,
    stated: null,
    owed: null,
    message: '',
    question: null,
    evidence: quote === undefined ? [] : [evidence],
    searched: [],
    nearMiss: null,
    explainedBy: null,
    fingerprint: `${rule} ${is}`,
    suppressed: null,
  }
}
