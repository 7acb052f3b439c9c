/** Plots as plain SVG, drawn without a browser: no script, no style of their own, colours from the page. */
import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import type { Share } from '../../audit/result.ts'
import type { Lang } from '../../rules/rule.ts'
import { harmless, shorten } from '../layout.ts'
import { FEW, ratio } from './figures.ts'
import { Html, html } from './html.ts'
import { wide } from './page.ts'

export interface Bar {
  label: string
  share: Share
}

interface Figure {
  title: string
  /** What a reader who does not see it is told. */
  label: string
  lang: Lang
}

const WIDTH = 880
const ACCENT = 'var(--accent)'

/** A dot for each share on the line of its interval, hollow where there are few. A share of nothing is left out. */
export function intervalPlot(bars: readonly Bar[], figure: Figure): Html | null {
  const rows = bars
    .filter(({ share }) => share.of > 0)
    .map(({ label, share }, index) => ({
      ...share,
      at: String(index),
      value: ratio(share),
      name: nameOf(label),
    }))
  if (rows.length === 0) return null
  const y = 'at'
  const fill = (row: Share) => (row.of < FEW ? 'var(--ground)' : ACCENT)
  const names = rows.map(({ name }) => name)
  const margin = Math.min(420, 30 + 6.4 * Math.max(...names.map(({ length }) => length)))
  return drawn(figure, {
    height: 50 + 22 * rows.length,
    marginLeft: margin,
    x: { ...percentAxis(figure.lang) },
    y: {
      label: null,
      domain: rows.map(({ at }) => at),
      tickFormat: (at: string) => names[Number(at)] ?? '',
      tickSize: 0,
    },
    marks: [
      Plot.ruleY(rows, { y, x1: 'low', x2: 'high', stroke: ACCENT, strokeWidth: 2 }),
      Plot.dot(rows, { y, x: 'value', r: 4, stroke: ACCENT, strokeWidth: 1.5, fill }),
    ],
  })
}

/** Shares of runs, in their order, joined by a line. */
export function trendPlot(
  points: readonly { label: string; share: Share }[],
  figure: Figure,
): Html | null {
  const rows = points
    .filter(({ share }) => share.of > 0)
    .map(({ label, share }, index) => ({ ...share, at: String(index), label, value: ratio(share) }))
  if (rows.length < 2) return null
  const labels = rows.map(({ label }) => label)
  return drawn(figure, {
    height: 240,
    marginLeft: 50,
    x: {
      label: null,
      type: 'point',
      domain: rows.map(({ at }) => at),
      tickFormat: (at: string) => labels[Number(at)] ?? '',
    },
    y: percentAxis(figure.lang),
    marks: [
      Plot.ruleX(rows, { x: 'at', y1: 'low', y2: 'high', stroke: ACCENT, strokeWidth: 2 }),
      Plot.lineY(rows, { x: 'at', y: 'value', stroke: ACCENT }),
      Plot.dot(rows, { x: 'at', y: 'value', r: 4, fill: ACCENT }),
    ],
  })
}

function percentAxis(lang: Lang): Plot.ScaleOptions {
  const tickFormat = (value: number) => value.toLocaleString(lang, { style: 'percent' })
  return { domain: [0, 1], grid: true, label: null, ticks: 5, tickFormat }
}

function nameOf(label: string): string {
  return shorten(harmless(label), 62)
}

function drawn({ title, label }: Figure, options: Plot.PlotOptions): Html {
  const { document } = parseHTML('<html></html>')
  const svg = Plot.plot({
    width: WIDTH,
    ...options,
    document: document as unknown as Document,
    className: 'plot',
    style: { fontSize: '12px' },
  })
  // The policy of the page allows no styles but its own; nor is a plot read aloud piece by piece.
  svg.querySelector('style')?.remove()
  for (const part of [svg, ...svg.querySelectorAll('*')]) {
    for (const name of ['style', 'aria-label', 'aria-hidden', 'class', 'font-family'])
      part.removeAttribute(name)
  }
  svg.setAttribute('font-size', '12')
  svg.setAttribute('role', 'img')
  svg.setAttribute('aria-label', harmless(label))
  return html`<figure class="plot"><figcaption>${title}</figcaption>${wide(title, new Html(svg.outerHTML))}</figure>`
}
