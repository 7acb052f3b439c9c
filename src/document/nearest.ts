/** The word of a list that comes nearest to what was written: for "Did you mean …?". Undefined for an empty list. */
export function nearest(written: string, list: readonly string[]): string | undefined {
  return [...list].sort((a, b) => distance(a, written) - distance(b, written))[0]
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
