import type { SeverityOrOff } from '../../lint/lint.ts'
import { ruleNamed } from '../../rules/named.ts'
import type { Rule } from '../../rules/rule.ts'
import type { Merged } from '../config/layers.ts'
import { allRules, UsageError, unknownRule } from '../options.ts'

/** The rules of a run: those of art13, and those that configurations add. */
export class RulesInUse {
  #only: readonly string[] | undefined
  #own = new Map<string, Rule>()

  /** `only`: the ids that the command line names; all when absent. */
  constructor(only: readonly string[] | undefined) {
    this.#only = only
  }

  /**
   * Loads the rules that settings add and gives their severities under the ids of today.
   * @throws {UsageError} when a rule file is wrong or an id does not exist.
   */
  async severities({ values, origins }: Merged): Promise<Record<string, SeverityOrOff>> {
    const { rules = {}, customRules: files = [] } = values
    if (files.length > 0) await this.#load(files)
    const known = await this.#all()
    return Object.fromEntries(
      Object.entries(rules).map(([name, severity]) => {
        const rule = ruleNamed(name, known)
        if (rule) return [rule.id, severity]
        throw new UsageError(`${origins.get(`rules.${name}`)}: ${unknownRule(name, known)}`)
      }),
    )
  }

  /** Those that run. @throws {UsageError} when the command line names one that does not exist. */
  async list(): Promise<readonly Rule[]> {
    const all = await this.#all()
    const only = this.#only
    if (!only) return all
    const wanted = only.map((name) => {
      const rule = ruleNamed(name, all)
      if (!rule) throw new UsageError(unknownRule(name, all))
      return rule
    })
    return all.filter((rule) => wanted.includes(rule))
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
