import { Ajv, type ErrorObject, type SchemaObject } from 'ajv'
import formats from 'ajv-formats'
import { nearest } from '../../document/nearest.ts'
import { UsageError } from '../options.ts'

/**
 * Holds what a file says against its schema.
 * @throws {UsageError} one line for each key or value that art13 does not know, with what may be meant.
 */
export function validate(
  value: unknown,
  schema: SchemaObject,
  { file, what }: { file: string; what: string },
): void {
  const ajv = new Ajv({ allErrors: true, verbose: true, strictTypes: false })
  formats.default(ajv, ['date'])
  const isValid = ajv.compile(schema)
  if (isValid(value)) return
  const lines = [...new Set((isValid.errors ?? []).map(sentence))]
  throw new UsageError([`${file} is not ${what}:`, ...lines].join('\n  '))
}

function sentence({
  instancePath,
  keyword,
  message,
  params,
  data,
  parentSchema,
}: ErrorObject): string {
  const at = instancePath.slice(1).replaceAll('/', '.')
  const where = at ? `${at}: ` : ''
  if (keyword === 'additionalProperties') {
    const key = String(params['additionalProperty'])
    return `${where}there is no key "${key}"${meant(key, Object.keys(parentSchema?.['properties'] ?? {}))}`
  }
  if (keyword === 'enum') {
    const allowed = (params['allowedValues'] as unknown[]).map(String)
    return `${where}${JSON.stringify(data)} is none of ${allowed.join(', ')}`
  }
  return `${where}${JSON.stringify(data)} ${message ?? 'is wrong'}`
}

function meant(key: string, known: readonly string[]): string {
  const word = nearest(key, known)
  return word === undefined ? '' : `; did you mean "${word}"?`
}
