import type { Result } from '../../lint/result.ts'
import { hashOf } from '../finding-hash.ts'

/**
 * Names for a finding that survive moved lines and a PDF exported again. GitHub reads `primaryLocationLineHash` and
 * would else hash the lines of the file, of a PDF its bytes; the path tells equal notices apart.
 */
export function partialFingerprints({ fingerprint }: Result, path: string): Record<string, string> {
  return {
    primaryLocationLineHash: `${hashOf(path, fingerprint).slice(0, 16)}:1`,
    'art13/v1': fingerprint,
  }
}
