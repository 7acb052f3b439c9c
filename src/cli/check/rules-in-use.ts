import type { Rule } from '../../rules/rule.ts'
import type { Merged } from '../config/layers.ts'
import { allRules, UsageError, unknownRule } from '../options.ts'

/** The rules of a run: those of art13, and those that configurations add. */
export class RulesInUse {
  #only: readonly string[] | undefined
  #own = new Map<string, Rule>()
  #checked = new Set<string>()

  /** `only`: the ids that the command line names; all when absent. */
  constructor(only: readonly string[] | undefined) {
    this.#only = only
  }

  /** Loads the rules that settings add. @throws {UsageError} when a rule file is wrong or an id does not exist. */
  async check({ values: { rules = {}, customRules: files = [] }, origins }: Merged): Promise<void> {
    const key = JSON.stringify([rules, files])
    if (this.#checked.has(key)) return
    this.#checked.add(key)
    if (files.length > 0) await this.#load(files)
    const known = await this.#all()
    for (const id of Object.keys(rules)) {
      if (known.some((rule) => rule.id === id)) continue
      throw new UsageError(`${origins.get(`rules.${id}`)}: ${unknownRule(id, known)}`)
    }
  }

  /** Those that run. @throws {UsageError} when the command line names one that does not exist. */
  async list(): Promise<readonly Rule[]> {
    const all = await this.#all()
    const only = this.#only
    if (!only) return all
    const unknown = only.find((id) => !all.some((rule) => rule.id === id))
    if (unknown !== undefined) throw new UsageError(unknownRule(unknown, all))
    return all.filter(({ id }) => only.includes(id))
  }

  async #load(files: readonly string[]): Promise<void> {
    const { customRules } = await import('../../run/custom-rules.ts')
    try {
      for (const rule of await customRules(files)) this.#own.set(rule.id, rule)
    } catch (error) {
      throw new UsageError((error as Error).message)
    }
  }

  async #all(): Promise<readonly Rule[]> {
    return [...(await allRules()), ...this.#own.values()]
  }
}
