import { spawnSync } from 'node:child_process'
import type { Notice } from '../../src/document/notice.ts'

export interface First {
  /** Milliseconds: loading the code, then judging the first notice. */
  load: number
  judge: number
}

/** Judges a notice in a fresh process. */
export function firstOf(script: string, notice: Notice, asOf: string): First {
  // Certificates that the environment asks for are parsed at every start.
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env
  const input = JSON.stringify({ notice, asOf })
  const { stdout, stderr, status } = spawnSync(process.execPath, [script], {
    env,
    input,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`The process for the first document failed: ${stderr}`)
  return JSON.parse(stdout) as First
}
