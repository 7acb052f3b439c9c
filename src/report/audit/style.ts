/** How the pages look: quiet, readable in light and dark and on paper, with the fonts of the reader's system. */
export const STYLE = `
:root { color-scheme: light dark;
  --ground: #ffffff; --raised: #f5f6f8; --line: #c9ced6; --text: #1b1f26; --faint: #525a66; --accent: #1d4f8c; --accent-soft: #b9cfe8;
  --error: #9b1c1c; --warning: #7a4b00; --review: #4a3a8c; --note: #525a66; --good: #1c6b3a;
  --map-0: #e4ecf5; --map-1: #b9cfe8; --map-2: #84a9d3; --map-3: #4a7bb5; --map-4: #1d4f8c; --map-few: #d9d9d9; --map-line: #ffffff; }
@media (prefers-color-scheme: dark) { :root {
  --ground: #14171c; --raised: #1d2128; --line: #424a56; --text: #e6e9ee; --faint: #a9b1bd; --accent: #8bb8ec; --accent-soft: #34506f;
  --error: #f2a0a0; --warning: #e6bd73; --review: #c3b5f5; --note: #a9b1bd; --good: #8fd3a8;
  --map-0: #22303f; --map-1: #2f4a66; --map-2: #437099; --map-3: #6598cc; --map-4: #a6cdf5; --map-few: #4a4a4a; --map-line: #14171c; } }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--ground); color: var(--text); font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
header, main, footer { max-width: 72rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 1.5rem; }
footer { margin-top: 3rem; padding-top: 1rem; padding-bottom: 2rem; border-top: 1px solid var(--line); color: var(--faint); font-size: .875rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: .75rem 0; overflow-wrap: anywhere; }
h2 { font-size: 1.35rem; line-height: 1.3; margin: 2.75rem 0 .75rem; padding-bottom: .3rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
h3 { font-size: 1.1rem; margin: 1.75rem 0 .5rem; overflow-wrap: anywhere; }
h4 { font-size: 1rem; margin: 1.25rem 0 .4rem; }
p, li { max-width: 46rem; }
p { margin: .5rem 0; }
a { color: var(--accent); text-underline-offset: .15em; }
a:focus-visible, button:focus-visible, select:focus-visible, input:focus-visible, summary:focus-visible, .wide:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.state { margin: 0; padding: .6rem .9rem; border-left: .3rem solid var(--good); background: var(--raised); max-width: none; }
.state.partial { border-color: var(--warning); font-weight: 600; }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; margin: 1rem 0; }
dl { margin: .75rem 0; }
dl > div { display: grid; grid-template-columns: minmax(8rem, 12rem) 1fr; gap: 0 1rem; padding: .15rem 0; }
dt { color: var(--faint); }
dd { margin: 0; overflow-wrap: anywhere; }
dd ul { margin: 0; padding-left: 1.1rem; }
.faint { color: var(--faint); }
.small { font-size: .875rem; }
.brief { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: 1rem; padding: 0; list-style: none; }
.brief li { background: var(--raised); padding: 1rem 1.1rem; border-radius: .3rem; }
.brief strong { display: block; font-size: 1.6rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.wide { overflow-x: auto; margin: .75rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
caption { text-align: left; color: var(--faint); font-size: .875rem; padding: .25rem 0 .4rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line); }
thead th { border-bottom-width: 2px; vertical-align: bottom; font-size: .875rem; }
tbody th { font-weight: 400; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
tbody tr:hover { background: var(--raised); }
td.url, .url { overflow-wrap: anywhere; }
svg { max-width: 100%; height: auto; display: block; }
.bar { width: 100%; min-width: 6rem; height: .8rem; }
.bar rect { fill: var(--accent-soft); } .bar .full { fill: var(--accent); }
figure { margin: 1rem 0; }
figcaption { font-weight: 600; font-size: .9375rem; margin-bottom: .4rem; }
.plot svg { min-width: 44rem; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr)); gap: 1rem 2rem; }
.pair > *, .with-map > * { min-width: 0; }
.map svg { max-width: 22rem; margin: 0; }
.map path, .map use { stroke: var(--map-line); stroke-width: 1.5; }
.m0 { fill: var(--map-0); } .m1 { fill: var(--map-1); } .m2 { fill: var(--map-2); } .m3 { fill: var(--map-3); } .m4 { fill: var(--map-4); } .few { fill: var(--map-few); }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: .2rem .9rem; padding: 0; margin: .5rem 0; font-size: .875rem; }
.legend svg { display: inline-block; width: .9rem; height: .9rem; vertical-align: -.1rem; margin-right: .35rem; }
.legend rect { stroke: var(--line); }
details { margin: .25rem 0; }
summary { cursor: pointer; }
details[open] > summary { margin-bottom: .4rem; }
.rule details { max-width: 40rem; } .rule p { font-size: .875rem; }
.tag { display: inline-block; font-size: .8125rem; font-weight: 600; padding: 0 .5rem; border: 1px solid currentColor; border-radius: .8rem; margin-right: .15rem; }
.error { color: var(--error); } .warning { color: var(--warning); } .review { color: var(--review); } .note { color: var(--note); }
.finding { border-left: .25rem solid var(--line); padding: .1rem 0 .1rem .9rem; margin: 1rem 0; }
.finding p { margin: .25rem 0; }
.notice { margin: 2rem 0; }
blockquote { margin: .4rem 0; padding: .3rem .8rem; background: var(--raised); overflow-wrap: anywhere; max-width: 46rem; unicode-bidi: isolate; }
blockquote footer { all: unset; display: block; color: var(--faint); font-size: .8125rem; }
form { display: flex; flex-wrap: wrap; gap: .75rem 1rem; align-items: end; background: var(--raised); padding: .9rem 1rem; border-radius: .3rem; }
form .field { display: grid; gap: .2rem; min-width: 0; max-width: 100%; } .field > * { min-width: 0; } form label { font-size: .875rem; color: var(--faint); }
form .search { flex: 1 1 16rem; }
input, select, button { font: inherit; color: var(--text); background: var(--ground); border: 1px solid var(--faint); border-radius: .25rem; padding: .35rem .6rem; min-height: 2.4rem; max-width: 100%; }
button { cursor: pointer; } button:disabled { color: var(--faint); cursor: default; border-color: var(--line); }
th button { all: unset; cursor: pointer; font: inherit; font-weight: 600; } th button:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
th button::after { content: " \\2195"; color: var(--faint); font-weight: 400; } th[aria-sort=ascending] button::after { content: " \\2191"; color: var(--text); } th[aria-sort=descending] button::after { content: " \\2193"; color: var(--text); }
.pager { display: flex; flex-wrap: wrap; gap: .75rem; align-items: center; margin: .75rem 0; }
.pager p { margin: 0; }
#sites-rows td:first-child .url { display: block; font-size: .8125rem; }
#sites-head th:first-child { min-width: 15rem; }
thead .number { white-space: normal; }
.nowrap { white-space: nowrap; }
@media (max-width: 40rem) { .wide table { min-width: 36rem; } .pair .wide table { min-width: 0; } dl > div { grid-template-columns: 1fr; padding: .3rem 0; } h1 { font-size: 1.4rem; } header, main, footer { padding-left: 1rem; padding-right: 1rem; } }
@media print {
  :root { color-scheme: light; --ground: #fff; --raised: #fff; --line: #999; --text: #000; --faint: #333; --accent: #1d4f8c; --accent-soft: #b9cfe8; --error: #7d1010; --warning: #5c3900; --review: #35286b; --note: #333; --good: #145028;
    --map-0: #e4ecf5; --map-1: #b9cfe8; --map-2: #84a9d3; --map-3: #4a7bb5; --map-4: #1d4f8c; --map-few: #d9d9d9; --map-line: #fff; }
  body { font-size: 10pt; } header, main, footer { max-width: none; padding: 0; }
  form, .pager button, nav, .screen { display: none; } th button::after { content: none; }
  .wide { overflow: visible; } .plot svg { min-width: 0; } table { font-size: 8.5pt; }
  thead { display: table-header-group; } tr, figure, .finding, blockquote { break-inside: avoid; } h2, h3, h4, caption { break-after: avoid; }
  a[rel]::after { content: " (" attr(href) ")"; font-size: 8pt; overflow-wrap: anywhere; } a.url::after { content: none; }
  details::details-content { content-visibility: visible; display: block; }
  .bar rect, .map use, .legend rect { print-color-adjust: exact; }
}
`
