/** A small audit with all that strangers may write, and one of all the municipalities that Germany has. */
import { readFileSync } from 'node:fs'
import { type AuditReport, SITE_OUTCOMES } from '../../../src/audit/result.ts'
import { STATE_CODES, stateOf } from '../../../src/law/states.ts'
import type { DocumentResult } from '../../../src/lint/result.ts'
import type { Lang } from '../../../src/rules/rule.ts'
import { run } from '../../../src/run/run.ts'
import { auditOf, type Plan } from './synthetic.ts'

/** What strangers write: markup, formulas, addresses that run, writing that turns around, signs that steer. */
export const HOSTILE = {
  script: '</script><script>document.title="taken"</script>',
  image: '"><img src=x onerror="document.title=1">',
  formula: "=cmd|'/c calc'!A1",
  address: 'javascript:document.title=1',
  reversed: 'Gemeinde \u202Ednuh\u202C am See',
  control: 'Amt\u0007 \u001B[31mrot',
  comment: '<!--<script>',
}

async function judged(paths: readonly string[], lang: Lang): Promise<DocumentResult[]> {
  const sources = paths.map((path) => ({ path, bytes: new Uint8Array(readFileSync(path)) }))
  const documents: DocumentResult[] = []
  for await (const each of run(sources, { asOf: '2026-11-21', lang })) documents.push(each)
  return documents
}

/** A dozen sites, one of each outcome, with real notices and hostile names. */
export async function smallAudit(lang: Lang): Promise<AuditReport> {
  const [club, nursery, scan] = await judged(
    ['fixtures/reports/kleingarten.md', 'fixtures/notices/kita-platz.pdf', 'fixtures/bad/scan.pdf'],
    lang,
  )
  const [one, two, three] = [club ?? null, nursery ?? null, scan ?? null]
  const found: Plan[] = [
    {
      name: 'Musterstadt',
      state: 'NW',
      kind: 'Stadt',
      outcome: 'found',
      documents: [one, two, three],
      change: { new: 2, fixed: 1, documents: 1, isUnknown: false },
    },
    { name: HOSTILE.script, state: 'BY', kind: HOSTILE.image, outcome: 'found', documents: [two] },
    {
      name: HOSTILE.formula,
      state: 'HB',
      url: HOSTILE.address,
      outcome: 'found',
      documents: [null, one],
    },
    { name: HOSTILE.reversed, state: 'SN', outcome: 'not-found' },
    { name: HOSTILE.control, state: null, outcome: null },
  ]
  const others = SITE_OUTCOMES.filter((code) => code !== 'found' && code !== 'not-found').map(
    (outcome): Plan => ({
      name: `Ort ${outcome}`,
      state: 'HE',
      outcome,
      change:
        outcome === 'unreachable' ? { new: 0, fixed: 0, documents: 0, isUnknown: true } : null,
    }),
  )
  return auditOf([...found, ...others], { name: `Gemeinden ${HOSTILE.comment}`, earlier: true })
}

/** As many sites as Germany has municipalities, with the notices of a few. */
export async function largeAudit(lang: Lang, sites = 10_750): Promise<AuditReport> {
  const notices = await judged(
    [
      'fixtures/reports/kleingarten.md',
      'fixtures/notices/kita-platz.pdf',
      'fixtures/notices/schule.pdf',
      'fixtures/notices/stadtbuecherei.html',
    ],
    lang,
  )
  let seed = 13
  const next = (below: number) => {
    seed = (seed * 16_807) % 2_147_483_647
    return seed % below
  }
  const kinds = ['Gemeinde', 'Stadt', 'Markt', 'Verbandsgemeinde', 'kreisfreie Stadt']
  const plans = Array.from({ length: sites }, (_, index): Plan => {
    const state =
      STATE_CODES[next(60) < 2 ? next(16) : ([2, 3, 5, 8, 9, 10, 11, 14, 15][next(9)] ?? 2)] ?? 'BY'
    const draw = next(100)
    const others = ['not-found', 'not-found', 'not-found', ...SITE_OUTCOMES.slice(2)] as const
    const outcome =
      draw < 40 + 3 * STATE_CODES.indexOf(state)
        ? 'found'
        : (others[next(others.length)] ?? 'blocked')
    const documents = Array.from(
      { length: outcome === 'found' ? 1 + next(4) : 0 },
      () => notices[next(notices.length)] ?? null,
    )
    return {
      name: `Musterort ${index + 1} (${stateOf(state)[lang]})`,
      state,
      kind: kinds[next(kinds.length)] ?? 'Gemeinde',
      outcome,
      documents,
      change: {
        new: next(4) === 0 ? 1 : 0,
        fixed: next(5) === 0 ? 2 : 0,
        documents: next(6) === 0 ? 1 : 0,
        isUnknown: next(50) === 0,
      },
    }
  })
  return auditOf(plans, { name: 'gemeinden.csv', earlier: true })
}

/** The files of a report as whole texts, in their order. */
export async function written(
  files: AsyncIterable<{ name: string; text: Iterable<string> | AsyncIterable<string> }>,
): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  for await (const { name, text } of files) {
    const pieces: string[] = []
    for await (const piece of text) pieces.push(piece)
    texts.set(name, pieces.join(''))
  }
  return texts
}
