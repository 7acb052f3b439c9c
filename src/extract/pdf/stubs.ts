/**
 * pdf.js looks for three browser classes while it loads, though only drawing needs them. Empty ones keep it from
 * loading a native canvas of 32 MB. This module must be imported before pdf.js: its body runs first.
 */
const globals = globalThis as Record<string, unknown>

for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) globals[name] ??= class {}
