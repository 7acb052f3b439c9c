/** Tells bold lines by their strokes: no recognizer of today names a font. */
import type { Bitmap } from './bitmap.ts'
import type { RecognizedLine } from './recognizer.ts'

/** Strokes of a bold line are so much thicker than those of most letters on the page. */
const BOLD = 1.25
/** A line with fewer letters tells too little. */
const LEAST_LETTERS = 4
const INK = 140

/** The bold lines among those of a page. */
export function boldLines<Line extends RecognizedLine>(lines: Line[], bitmap: Bitmap): Set<Line> {
  const strokes = lines.map((line) => ({
    line,
    letters: line.words.reduce((sum, { text }) => sum + text.length, 0),
    thickness: thicknessOf(line, bitmap),
  }))
  const usual = median(strokes.flatMap(({ letters, thickness }) => Array(letters).fill(thickness)))
  return new Set(
    strokes
      .filter(({ letters, thickness }) => letters >= LEAST_LETTERS && thickness >= BOLD * usual)
      .map(({ line }) => line),
  )
}

/** Mean length of the runs of ink in the rows of a line, in heights of the line: the width of upright strokes. */
function thicknessOf(line: RecognizedLine, bitmap: Bitmap): number {
  const height = line.rowAttributes.rowHeight
  const runs = line.words.flatMap(({ bbox }) => {
    const rows = Array.from({ length: Math.max(0, bbox.y1 - bbox.y0) }, (_, row) => bbox.y0 + row)
    return rows.flatMap((y) => inkRuns(bitmap, y, bbox))
  })
  const strokes = runs.filter((run) => run <= height / 2) // longer ones are rules and pictures
  const sum = strokes.reduce((all, run) => all + run, 0)
  return strokes.length > 0 && height > 0 ? sum / strokes.length / height : 0
}

/** The lengths of the runs of dark pixels in a row. */
function inkRuns({ width, grey }: Bitmap, y: number, { x0, x1 }: RecognizedLine['bbox']): number[] {
  const runs: number[] = []
  let start = x0
  for (let x = x0; x <= x1; x++) {
    if (x < x1 && (grey[y * width + x] ?? 255) < INK) continue
    if (x > start) runs.push(x - start)
    start = x + 1
  }
  return runs
}

function median(numbers: number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}
