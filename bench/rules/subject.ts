/** What the bench measures, as one module: it is bundled like the package, because tsx wraps functions and slows them. */
export { establish, factNames } from '../../src/facts/index.ts'
export { lint } from '../../src/lint/lint.ts'
export { rules } from '../../src/rules/index.ts'
