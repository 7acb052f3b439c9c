/** Reads one document and judges it, or gives what was read: the one way, in a worker and in the process itself. */
import type { Notice } from '../document/notice.ts'
import { extract } from '../extract/index.ts'
import { LIMITS } from '../extract/limits.ts'
import type { Trial } from '../lint/result.ts'
import { failureOf } from './failure.ts'
import { hashOf } from './hash.ts'
import { readWithin } from './read-file.ts'
import { reasonFor } from './reasons.ts'
import type { Answer, JudgeOptions, Source, Task } from './task.ts'

type MoreTime = (milliseconds: number) => void

/** Granted for each duty that was taken out of a notice: it is read anew up to some forty times. */
const TRIAL_MILLISECONDS = 10_000

/** Whatever goes wrong becomes a failure; `moreTime` is called by work that is known to take long. */
export async function perform(task: Task, moreTime?: MoreTime): Promise<Answer> {
  const { source, options } = task
  const limits = options.limits ?? LIMITS
  let bytes: Uint8Array = new Uint8Array()
  try {
    bytes = source.bytes ?? (await readWithin(source.path, limits.bytes))
    const { notice, mediaType } = await extract(bytes, source.path, {
      limits,
      ...(source.charset && { charset: source.charset }),
      ...(options.ocr && { ocr: true }),
      ...(moreTime && { moreTime }),
    })
    const sha256 = hashOf(bytes)
    if (task.want === 'notice') return { kind: 'read', notice, sha256 }
    if (task.want === 'facts') {
      const { understand } = await import('../lint/understand.ts')
      return { kind: 'read', notice, sha256, facts: understand(notice, task.options.given) }
    }
    if (task.want === 'trials') return await tryDuties(notice, task.options, { sha256, moreTime })
    return await judge(notice, { source, sha256, mediaType }, task.options)
  } catch (error) {
    return failureOf(error, bytes)
  }
}

async function judge(
  notice: Notice,
  { source, sha256, mediaType }: { source: Source; sha256: string; mediaType: string },
  options: JudgeOptions,
): Promise<Answer> {
  const { lint } = await import('../lint/lint.ts')
  const { unreadSentence } = await import('../lint/doubt.ts')
  const { rulesWith } = await import('../lint/rules-with.ts')
  const { customRules: files = [], rules: ids } = options
  const own = files.length > 0 ? await (await import('./custom-rules.ts')).customRules(files) : []
  const verdicts = lint(notice, { ...options, rules: rulesWith(ids, own) })
  const { level, reasons } = notice.confidence
  const extraction = {
    pages: notice.meta.pages ?? null,
    unread: notice.meta.unread ?? [],
    characters: notice.text.length,
    confidence: level,
    reasons,
  }
  const { status, reasonCode, ...judged } = verdicts
  const details = { pages: unreadSentence(notice, options.lang) }
  const reason = reasonCode ? reasonFor(reasonCode, options.lang, details) : null
  const file = { path: source.path, sha256, mediaType }
  return {
    kind: 'document',
    document: { ...file, status, reasonCode, reason, extraction, ...judged },
  }
}

async function tryDuties(
  notice: Notice,
  options: JudgeOptions,
  { sha256, moreTime }: { sha256: string; moreTime: MoreTime | undefined },
): Promise<Answer> {
  const { lint } = await import('../lint/lint.ts')
  const { unreadSentence } = await import('../lint/doubt.ts')
  const { rulesWith } = await import('../lint/rules-with.ts')
  const { selftest } = await import('../lint/selftest/selftest.ts')
  const { status, reasonCode } = lint(notice, { ...options, rules: [] })
  if (status !== 'checked') {
    const details = { pages: unreadSentence(notice, options.lang) }
    return { kind: 'failure', status, code: reasonCode ?? 'internal', details, sha256 }
  }
  const trials: Trial[] = []
  for (const trial of selftest(notice, { ...options, rules: rulesWith(options.rules) })) {
    trials.push(trial)
    moreTime?.(TRIAL_MILLISECONDS)
    // So that the word is sent before the next trial.
    await new Promise((resume) => setImmediate(resume))
  }
  return { kind: 'tried', trials }
}
