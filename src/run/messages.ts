/** What parent and worker say to each other. */

/** Of a worker. */
export type Message<Reply> =
  /** The task is here and begins: from now on its time counts. */
  | { kind: 'started' }
  /** The task is known to take longer. */
  | { kind: 'more-time'; milliseconds: number }
  /** `resident`: bytes of memory that the worker holds afterwards. */
  | { kind: 'done'; reply: Reply; resident: number }
  | { kind: 'failed'; what: string; resident: number }

/** How a task ended. */
export type Outcome<Reply> =
  | { ended: 'done'; reply: Reply }
  /** The worker lives, but its work threw an error. */
  | { ended: 'failed'; what: string }
  /** The worker was ended, or ended itself. */
  | { ended: 'timeout' | 'memory' | 'crashed' }
  /** There is no worker that starts. */
  | { ended: 'no-worker' }
  /** The pool was ended first. */
  | { ended: 'stopped' }
