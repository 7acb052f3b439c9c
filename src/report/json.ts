import type { Report } from '../lint/result.ts'

/** The JSON report: the result as it is, a promise to users (schema/result.schema.json). */
export function jsonReport(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`
}
