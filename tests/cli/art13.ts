import { spawnSync } from 'node:child_process'

/** Runs the built command line as a user would. */
export function art13(...args: string[]): { code: number | null; stdout: string; stderr: string } {
  return art13With('', ...args)
}

/** The same, with something on standard input. */
export function art13With(
  input: string,
  ...args: string[]
): { code: number | null; stdout: string; stderr: string } {
  const env = { ...process.env, LANG: 'C', LC_ALL: 'C', NO_COLOR: '1' }
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/art13.js', ...args], {
    input,
    env,
    encoding: 'utf8',
    maxBuffer: 50_000_000,
  })
  return { code: status, stdout, stderr }
}
