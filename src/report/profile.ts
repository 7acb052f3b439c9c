import { countryByCode } from '../law/countries.ts'
import { isStateCode, stateOf } from '../law/states.ts'
import type { DocumentResult } from '../lint/result.ts'
import type { Lang } from '../rules/rule.ts'
import { harmless } from './layout.ts'
import { words } from './words.ts'

/** "Angenommen: öffentliche Stelle, Hessen (nach dem Titel: „…“)."; empty where nothing was assumed. */
export function profileInWords({ profile }: DocumentResult, lang: Lang): string {
  if (!profile) return ''
  const say = words[lang]
  const state = profile.state && isStateCode(profile.state) ? stateOf(profile.state)[lang] : ''
  const { country: code } = profile
  const country = code === 'DE' ? '' : (countryByCode(code)?.[lang] ?? code)
  const assumed = [say.body[profile.body], state, country].filter(Boolean).join(', ')
  return `${say.assumed}: ${assumed} (${harmless(profile.because)}).`
}
