/** Everything that must hold before a change lands; stops at the first step that fails and names it. */
import { spawnSync } from 'node:child_process'

/** Scripts of package.json, so that each can be run alone; the cheap ones first. */
const steps = [
  'generate -- --check',
  'lint',
  'types',
  'floors',
  'unused',
  'patterns',
  'build', // the tests run what is in dist/: it must not be older than what was just checked
  'test',
]

for (const step of steps) {
  console.log(`\n== ${step}`)
  // A shell, because npm is a .cmd file on Windows.
  const { status } = spawnSync(`npm run --silent ${step}`, { stdio: 'inherit', shell: true })
  if (status !== 0) {
    console.error(`\ncheck failed at: npm run ${step}`)
    process.exitCode = 1
    break
  }
}
