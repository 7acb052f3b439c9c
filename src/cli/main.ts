/** The entry of the command line: what bin/art13.js starts. */
import { runProgram } from './program.ts'

await runProgram(process.argv.slice(2))
