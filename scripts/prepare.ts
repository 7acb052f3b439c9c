/**
 * Builds after `npm ci`, so that a clone works at once.
 *
 * `npx art13` inside a clone links the clone into npm's cache, and npm prepares what it links: the first call would
 * build anew what is there, and a build that fails would leave a link that never works.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const linking = process.env['npm_command'] === 'exec'

if (!linking || !existsSync('dist/cli.js')) {
  const { status } = spawnSync('npm run --silent build', { stdio: 'inherit', shell: true })
  process.exitCode = status ?? 1
}
