import type { Command } from 'commander'
import type { Layer, Values } from '../config/layers.ts'
import { givenOf, type JudgeValues, LIMIT_OPTIONS } from '../options.ts'

/** What the command line itself says, each value as a layer of its own that bears the flag's name. */
export function flagsOf(
  options: JudgeValues & { failOn?: Values['failOn']; maxWarnings?: number },
  command: Command,
): Layer[] {
  const given = (names: string[]) =>
    names.filter((name) => command.getOptionValueSource(name) === 'cli')
  const layer = (name: string, values: Values): Layer => ({
    origin: command.options.find((option) => option.attributeName() === name)?.long ?? name,
    values,
  })
  const { body, state, law } = givenOf(options)
  return [
    ...given(['failOn', 'maxWarnings', 'asOf', 'lang']).map((name) =>
      layer(name, { [name]: options[name as keyof typeof options] } as Values),
    ),
    ...(body ? [layer('body', { profile: { body } })] : []),
    ...(state ? [layer('state', { profile: { state } })] : []),
    ...(law ? [layer('churchLaw', { profile: { law } })] : []),
    ...given(Object.keys(LIMIT_OPTIONS)).map((name) => {
      const option = name as keyof typeof LIMIT_OPTIONS
      return layer(name, { limits: { [LIMIT_OPTIONS[option]]: options[option] } })
    }),
    ...(options.decisions ? [layer('decisions', { decisions: options.decisions })] : []),
  ]
}
