/**
 * pdf.js looks for three browser classes while it loads, though only drawing needs them. Empty ones keep it from
 * loading a native canvas of 32 MB. This module must be imported before pdf.js: its body runs first.
 */
const globals = globalThis as Record<string, unknown>

for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) globals[name] ??= class {}

// Fonts are handed over as a browser would load them; otherwise pdf.js would trace the outlines of all letters.
globals['FontFace'] ??= class {
  readonly loaded = Promise.resolve()
}
