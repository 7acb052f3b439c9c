const ROMAN: [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]
const MOST_ROMAN = 4000
const MOST_LETTERS = 9

/**
 * A number as `1`, `a`, `A`, `i` or `I`; what these cannot write, and all other formats, in digits. Behind `z` comes
 * `aa`; then `bb` where letters are doubled, else `ab`.
 */
export function formatNumber(value: number, format: string, isDoubled: boolean): string {
  const lower = format.toLowerCase()
  const signs = lower === 'i' ? roman(value) : letters(value, isDoubled)
  if (value < 1 || signs === '' || (lower !== 'a' && lower !== 'i')) return String(value)
  return format === lower ? signs : signs.toUpperCase()
}

function roman(value: number): string {
  if (value >= MOST_ROMAN) return ''
  let rest = value
  let text = ''
  for (const [worth, sign] of ROMAN) {
    text += sign.repeat(Math.max(0, Math.floor(rest / worth)))
    rest %= worth
  }
  return text
}

function letters(value: number, isDoubled: boolean): string {
  if (isDoubled) return letter(value).repeat(Math.min(MOST_LETTERS, Math.ceil(value / 26)))
  let text = ''
  for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / 26)) text = letter(rest) + text
  return text
}

function letter(value: number): string {
  return String.fromCharCode(97 + ((value - 1) % 26))
}
