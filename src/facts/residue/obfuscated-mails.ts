import type { Detector } from '../detector.ts'
import { fact } from '../fact.ts'

/** E-mail addresses that do not work as they are written, such as "name@remove-this.example.org". */
export const obfuscatedMails: Detector<'obfuscatedMails'> = (_reading, { contacts }) => {
  const found = contacts.found
    .filter(({ value }) => value.obfuscated === true)
    .map(({ at }) => ({ value: { kind: 'spam-trap' }, at, confidence: 'medium' as const }))
  return fact(found.length > 0 ? 'yes' : 'no', found)
}
