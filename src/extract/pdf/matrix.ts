/** The transforms of PDF: `[a, b, c, d, e, f]`. */
export type Matrix = readonly [number, number, number, number, number, number]

/** First `n`, then `m`. What is no matrix changes nothing. */
export function multiply(m: Matrix, n: unknown): Matrix {
  const list = isList(n) ? Array.from(n, Number) : []
  if (list.length < 6 || !list.every(Number.isFinite)) return m
  const [a, b, c, d, e, f] = list as unknown as Matrix
  return [
    m[0] * a + m[2] * b,
    m[1] * a + m[3] * b,
    m[0] * c + m[2] * d,
    m[1] * c + m[3] * d,
    m[0] * e + m[2] * f + m[4],
    m[1] * e + m[3] * f + m[5],
  ]
}

/** The way back; nothing where the transform flattens everything. */
export function inverse([a, b, c, d, e, f]: Matrix): Matrix | undefined {
  const area = a * d - b * c
  if (!Number.isFinite(1 / area)) return undefined
  return [d / area, -b / area, -c / area, a / area, (c * f - d * e) / area, (b * e - a * f) / area]
}

/** The rectangle around what the unit square, where every image is drawn, becomes. */
export function boxOf([a, b, c, d, e, f]: Matrix): [number, number, number, number] {
  const xs = [e, e + a, e + c, e + a + c]
  const ys = [f, f + b, f + d, f + b + d]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

function isList(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || ArrayBuffer.isView(value)
}
