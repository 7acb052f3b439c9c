import type { IncomingHttpHeaders } from 'node:http'
import { parseMIMEType } from 'undici'
import type { Answer } from './fetched.ts'
import type { Timed } from './politeness.ts'

type Told = Pick<
  Answer,
  | ('status' | 'bytes' | 'mediaType' | 'charset')
  | ('etag' | 'lastModified' | 'language' | 'disposition')
>

/** What an answer says of itself, in the words of the result. */
export function told({ status, headers, bytes }: Timed): Told {
  const type = parseMIMEType(one(headers, 'content-type') ?? '')
  return {
    status,
    mediaType: type === 'failure' ? undefined : type.essence,
    charset: type === 'failure' ? undefined : type.parameters.get('charset')?.toLowerCase(),
    etag: one(headers, 'etag'),
    lastModified: one(headers, 'last-modified'),
    language: one(headers, 'content-language'),
    disposition: one(headers, 'content-disposition'),
    bytes,
  }
}

/** The first of a header that came more than once. */
function one(headers: IncomingHttpHeaders, name: string): string | undefined {
  return [headers[name] ?? []].flat()[0]
}
