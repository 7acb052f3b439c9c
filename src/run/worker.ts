/** What a child process of the pool runs. */
import module from 'node:module'

// First of all, so that what is loaded next is compiled once for all runs (Node 22 and later).
const { enableCompileCache } = module as { enableCompileCache?: () => void }
enableCompileCache?.()

const { serve } = await import('./serve.ts')
const { perform } = await import('./perform.ts')
serve(perform)
