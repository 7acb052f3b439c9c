/** The worker's side: takes tasks from the parent, one after another, and answers. */
import type { Message } from './messages.ts'
import { watch } from './watch.ts'

type Work<Task, Reply> = (task: Task, moreTime: (milliseconds: number) => void) => Promise<Reply>

/** Serves until the parent is gone. The arguments of the process are those that child.ts gives it. */
export function serve<Task, Reply>(work: Work<Task, Reply>): void {
  const [, , memory, parent] = process.argv
  watch(Number(memory), Number(parent))
  // Ctrl-C reaches the whole group: how work ends is for the parent to say.
  process.on('SIGINT', () => {})
  process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'))
  process.on('message', (task) => void answer(work, task as Task))
}

async function answer<Task, Reply>(work: Work<Task, Reply>, task: Task): Promise<void> {
  // Waits until it is sent: work that never pauses would hold it back.
  await send<Reply>({ kind: 'started' })
  const moreTime = (milliseconds: number) => void send({ kind: 'more-time', milliseconds })
  try {
    const reply = await work(task, moreTime)
    await send({ kind: 'done', reply, resident: process.memoryUsage.rss() })
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error)
    await send({ kind: 'failed', what, resident: process.memoryUsage.rss() })
  }
}

/** A message that cannot be delivered needs no answer: the parent is gone. */
function send<Reply>(message: Message<Reply>): Promise<void> {
  return new Promise((sent) => {
    process.send?.(message, undefined, undefined, () => sent())
  })
}
