import { Worker } from 'node:worker_threads'

/**
 * A thread of its own, because the main one may compute without a pause and then hears neither its parent nor a timer,
 * and because V8's limits do not count typed arrays. It is JavaScript in a string, so that it starts at once.
 */
const WATCHMAN = `
const { workerData: { memory, parent } } = require('node:worker_threads')
setInterval(() => {
  const orphan = process.platform !== 'win32' && process.ppid !== parent
  if (orphan || process.memoryUsage.rss() > memory) process.kill(process.pid, 'SIGKILL')
}, 50)
`

/** Kills this process when it holds more than `memory` bytes or when its parent, a process id, is gone. */
export function watch(memory: number, parent: number): void {
  const options = { eval: true, execArgv: [], env: {}, workerData: { memory, parent } }
  new Worker(WATCHMAN, options).unref()
}
