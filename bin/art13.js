#!/usr/bin/env node
import { existsSync } from 'node:fs'
import module from 'node:module'

module.enableCompileCache?.()

const program = new URL('../dist/cli.js', import.meta.url)

if (existsSync(program)) {
  await import(program.href)
} else {
  process.stderr.write('art13 is not built yet: run "npm run build"\n')
  process.exitCode = 2
}
