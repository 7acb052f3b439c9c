/** No worker outlives the process that started it, however that ends. */
import type { ChildProcess } from 'node:child_process'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
const live = new Set<ChildProcess>()

/** Ends a child with this process; forgets it when it has ended. */
export function endWithProcess(child: ChildProcess): void {
  if (live.size === 0) listen()
  live.add(child)
  const forget = () => {
    live.delete(child)
    if (live.size === 0) listenNoMore()
  }
  child.once('exit', forget)
  child.once('error', forget)
}

function listen(): void {
  process.on('exit', killAll)
  for (const signal of SIGNALS) process.on(signal, passOn)
}

function listenNoMore(): void {
  process.off('exit', killAll)
  for (const signal of SIGNALS) process.off(signal, passOn)
}

/** Listening to a signal takes its effect away: it is raised again, unless somebody else listens, too. */
function passOn(signal: NodeJS.Signals): void {
  killAll()
  listenNoMore()
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal)
}

function killAll(): void {
  for (const child of live) child.kill('SIGKILL')
}
