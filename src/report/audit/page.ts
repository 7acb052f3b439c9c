/** The frame of every page: whole in itself, without a request, allowed to run nothing but its own script. */
import type { Lang } from '../../rules/rule.ts'
import { Html, hashOf, html, type Slot } from './html.ts'
import { STYLE } from './style.ts'

export interface Page {
  lang: Lang
  title: string
  /** What of `header`, `main` and `footer` stands on the page. */
  body: Slot
  script?: string
}

export function page({ lang, title, body, script }: Page): string {
  const policy = [
    "default-src 'none'",
    `style-src ${hashOf(STYLE)}`,
    `script-src ${script === undefined ? "'none'" : hashOf(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const own = (element: string, text: string) =>
    html`<${new Html(element)}>${new Html(text)}</${new Html(element)}>`
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Html(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
${own('style', STYLE)}
</head>
<body>
${body}
${script !== undefined && own('script', script)}
</body>
</html>
`.text
}

/** What may be wider than the page: it scrolls by itself, also with the keys. */
export function wide(label: string, content: Slot): Html {
  return html`<div class="wide" role="group" aria-label="${label}" tabindex="0">${content}</div>`
}

/** A table with a caption; the first cell of each row is its head. `numbers`: from which column on cells are figures. */
export function table({
  caption,
  head,
  rows,
  numbers = 1,
}: {
  caption: string
  head: readonly Slot[]
  rows: readonly (readonly Slot[])[]
  numbers?: number
}): Html {
  const kind = (index: number) => index >= numbers && html` class="number"`
  return wide(
    caption,
    html`<table><caption>${caption}</caption><thead><tr>${head.map((cell, index) => html`<th scope="col"${kind(index)}>${cell}</th>`)}</tr></thead>
<tbody>${rows.map(
      ([first, ...cells]) =>
        html`<tr><th scope="row">${first}</th>${cells.map((cell, index) => html`<td${kind(index + 1)}>${cell}</td>`)}</tr>
`,
    )}</tbody></table>`,
  )
}

/** Terms with what is said of them; what is nothing is left out. */
export function facts(pairs: readonly (readonly [term: string, said: Slot])[]): Html {
  const known = pairs.filter(
    ([, said]) => said !== null && said !== undefined && said !== '' && said !== false,
  )
  return html`<dl>${known.map(([term, said]) => html`<div><dt>${term}</dt><dd>${said}</dd></div>`)}</dl>`
}
