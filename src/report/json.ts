import type { Report } from '../lint/result.ts'

/** The JSON report: the result as it is, a promise to users (schema/result.schema.json). */
export function jsonReport(report: Report): Iterable<string> {
  const { documents } = report
  return jsonInPieces({ ...report, documents: HERE }, documents, (document) =>
    JSON.stringify(document, null, 2).replace(/^/gm, '    '),
  )
}

/** Stands for the list that is written piece by piece. */
export const HERE = ['\u0000']
const PLACE = JSON.stringify(HERE[0])

/** JSON with one long list in the place of HERE: thousands of documents make more text than one string holds. */
export function* jsonInPieces<Item>(
  frame: unknown,
  items: Iterable<Item>,
  write: (item: Item) => string,
): Iterable<string> {
  const [before = '', after = ''] = JSON.stringify(frame, null, 2).split(PLACE)
  let lead = before.trimEnd()
  for (const item of items) {
    yield `${lead}\n${write(item)}`
    lead = ','
  }
  // An empty list closes where it opened.
  yield lead === ',' ? after : `${lead}${after.trimStart()}`
  yield '\n'
}
