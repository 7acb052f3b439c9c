import type { Report } from '../lint/result.ts'

/**
 * JSON by lines, for many documents: each line is one of the JSON report's `documents`, the last line is the report
 * without them.
 */
export function* jsonlReport({ documents, ...rest }: Report): Iterable<string> {
  for (const document of documents) yield `${JSON.stringify(document)}\n`
  yield `${JSON.stringify(rest)}\n`
}
