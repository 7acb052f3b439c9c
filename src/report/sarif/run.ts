/** What both SARIF reports say of a run beside its results. */
import type { Invocation, Log, Notification, Run, Result as SarifResult } from 'sarif'
import type { DocumentResult, Report } from '../../lint/result.ts'
import type { HERE } from '../json.ts'
import type { RenderOptions } from '../rendering.ts'
import { artifactOf, ROOT_ID } from './locations.ts'
import { ruleDescriptor } from './rule-descriptors.ts'
import { articlesOf, gdprReference, gdprTaxonomy } from './taxonomy.ts'

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'

/** One run for a whole batch, as GitHub wants it. */
export function sarifLog(
  report: Report,
  options: RenderOptions,
  results: SarifResult[] | typeof HERE,
): Log {
  const { lang, rules } = options
  const articles = articlesOf(rules)
  const { version } = report.tool
  const run: Run = {
    tool: {
      driver: {
        name: report.tool.name,
        version,
        semanticVersion: version,
        language: lang,
        supportedTaxonomies: [gdprReference],
        rules: rules.map((rule) => ruleDescriptor(rule, lang, articles)),
      },
    },
    taxonomies: [gdprTaxonomy(articles, { asOf: report.asOf, lang })],
    automationDetails: { id: 'art13/' },
    language: lang,
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [ROOT_ID]: { description: { text: rootText[lang] } } },
    invocations: [invocationOf(report, options)],
    artifacts: report.documents.map((document) => ({
      location: artifactOf(document.path, options),
      hashes: { 'sha-256': document.sha256 },
      ...(/^[^/]+\/.+$/.test(document.mediaType) && { mimeType: document.mediaType }),
    })),
    results: results as SarifResult[],
    properties: { asOf: report.asOf, summary: report.summary },
  }
  return { $schema: SCHEMA, version: '2.1.0', runs: [run] }
}

const rootText = {
  de: 'Der oberste Ordner, in CI der des Repositorys.',
  en: 'The top folder; in CI that of the repository.',
}

/** A document that could not be read makes the run a failed one: nothing was found in it, and nothing was lacking. */
function invocationOf({ documents }: Report, options: RenderOptions): Invocation {
  const unjudged = documents.filter(({ status }) => status !== 'checked')
  return {
    executionSuccessful: unjudged.every(({ status }) => status === 'not-a-notice'),
    toolExecutionNotifications: unjudged.map((document) => notificationOf(document, options)),
  }
}

function notificationOf(document: DocumentResult, options: RenderOptions): Notification {
  const { status, reason, reasonCode } = document
  return {
    descriptor: { id: reasonCode ?? status },
    level: status === 'not-a-notice' ? 'warning' : 'error',
    message: { text: reason ?? status },
    locations: [{ physicalLocation: { artifactLocation: artifactOf(document.path, options) } }],
  }
}
