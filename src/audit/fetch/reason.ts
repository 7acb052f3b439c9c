import { NotFetched, type Reason } from './fetched.ts'

const BY_CODE: [RegExp, Reason][] = [
  [/^(?:UND_ERR_(?:CONNECT|HEADERS|BODY)_TIMEOUT|ETIMEDOUT)$/, 'timeout'],
  [/^(?:ENOTFOUND|EAI_[A-Z]{1,20})$/, 'dns'],
  [/^(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)$/, 'refused'],
  [/^(?:CERT_|ERR_TLS|ERR_SSL|EPROTO|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/, 'tls'],
  [/^(?:HOSTNAME_MISMATCH|INVALID_CA|PATH_LENGTH_EXCEEDED)$/, 'tls'],
  [/^(?:Z_|ERR__ERROR_|ERR_BROTLI|ERR_PADDING|ERR_FORMAT)/, 'bad-encoding'],
  [/^ERR_[A-Z_]{0,40}DECOD/, 'bad-encoding'],
]

const SENTENCES: Partial<Record<Reason, string>> = {
  timeout: 'The server did not answer in time',
  dns: 'The name was not found',
  refused: 'No connection could be made',
  tls: 'The encrypted connection is not trustworthy',
  'bad-encoding': 'The compressed content is damaged',
}

/** The reason in an error of the network, of undici or of a decoder; what is not known is a broken connection. */
export function notFetched(error: unknown): NotFetched {
  if (error instanceof NotFetched) return error
  const codes = codesOf(error)
  for (const code of codes) {
    const reason = BY_CODE.find(([pattern]) => pattern.test(code))?.[1]
    if (reason) return new NotFetched(reason, `${SENTENCES[reason]} (${code}).`)
  }
  return new NotFetched('broken', `The connection broke (${codes[0] ?? nameOf(error)}).`)
}

/** Codes of an error, of those that it sums up (all addresses of a host were tried) and of its cause. */
function codesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return []
  const own = (error as NodeJS.ErrnoException).code
  const others = error instanceof AggregateError ? error.errors : []
  return [...(own ? [own] : []), ...[...others, error.cause].flatMap(codesOf)]
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'no reason given'
}
