/**
 * Writes the files that are made from the code: `tsx scripts/generate.ts`.
 * With `--check` nothing is written: it compares in memory and fails when a file differs from what the code says.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { configSchema } from '../src/cli/config/schema.ts'
import { decisionsSchema } from '../src/cli/decisions/schema.ts'
import { rules } from '../src/rules/index.ts'
import { readmeWithOutput } from './generate/readme.ts'
import { rulesPage } from './generate/rules-page.ts'

interface Target {
  path: string
  /** The whole file, with its last line end. */
  text(): string | Promise<string>
}

const targets: Target[] = [
  { path: 'docs/rules.md', text: () => rulesPage(rules, 'en') },
  { path: 'docs/regeln.md', text: () => rulesPage(rules, 'de') },
  { path: 'schema/config.schema.json', text: () => json(configSchema) },
  { path: 'schema/decisions.schema.json', text: () => json(decisionsSchema) },
  { path: 'schema/rule-ids.json', text: () => json(everyId()) },
  { path: 'README.md', text: readmeWithOutput },
]

const checking = process.argv.includes('--check')

for (const { path, text } of targets) {
  const wanted = await text()
  if (current(path) === wanted) continue
  if (checking) {
    console.error(`${path} differs from what the code says: run "npm run generate"`)
    process.exitCode = 1
  } else writeFileSync(path, wanted)
}

/** All ids and cases that there ever were: names that people have written down are never taken away silently. */
function everyId(): Record<string, string[]> {
  const all = new Map<string, Set<string>>(
    Object.entries(
      JSON.parse(current('schema/rule-ids.json') ?? '{}') as Record<string, string[]>,
    ).map(([id, cases]) => [id, new Set(cases)]),
  )
  for (const { id, cases } of rules)
    all.set(id, new Set([...(all.get(id) ?? []), ...Object.keys(cases)]))
  const entries = [...all].map(([id, cases]) => [id, [...cases].sort()] as const)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

function current(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}
