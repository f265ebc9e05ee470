// The style of a page of HTML: written out in it, so that it needs no other file.
#pragma once

#include <string_view>

namespace plaint {

// Contrast of text is at least 7:1 on both grounds, of bars at least 3:1. A table that is wide becomes, on a narrow screen or where it
// is too wide for any, a list of its rows.
inline constexpr std::string_view html_style = R"css(
:root { color-scheme: light dark; --ink: #1b1b1b; --quiet: #4a4a4a; --ground: #ffffff; --band: #f3f3f0; --line: #8a8a8a;
  --bar: #2a5d8f; --out: #9c2f14; --whole: #e4e8ec; --warn: #fff2cc; --link: #174a7c; }
@media (prefers-color-scheme: dark) { :root { --ink: #f0f0ee; --quiet: #c4c4c0; --ground: #181a1b; --band: #24272a; --line: #8f8f8f;
  --bar: #7fb2e5; --out: #ff9d80; --whole: #3a4046; --warn: #4a3a08; --link: #9cc7f2; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, "Segoe UI", Arial, sans-serif; }
main { max-width: 52rem; margin: 0 auto; padding: 1rem; overflow-wrap: break-word; }
h1, h2, h3, h4 { line-height: 1.25; margin: 1.6em 0 .5em; }
h1 { font-size: 1.7rem; margin-top: .4em; }
h2 { font-size: 1.3rem; border-bottom: 1px solid var(--line); padding-bottom: .2em; }
h3 { font-size: 1.1rem; }
a { color: var(--link); }
p, ul, ol { margin: .6em 0; max-width: 42rem; }
li > p { margin: .2em 0; }
pre { overflow-x: auto; padding: .6em; background: var(--band); font-size: .9rem; }
blockquote { margin: .8em 0; padding: .1em 1em; background: var(--warn); border-left: .4em solid var(--out); }
hr { border: 0; border-top: 1px solid var(--line); }
.table { overflow-x: auto; margin: 1em 0; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: 600; padding: .2em 0 .4em; }
th, td { text-align: left; vertical-align: top; padding: .35em .6em; border-bottom: 1px solid var(--line); }
thead th { background: var(--band); border-bottom-width: 2px; }
tbody th { font-weight: normal; }
.number { text-align: right; }
.short { white-space: nowrap; }
figure { margin: 1em 0; }
figcaption { font-weight: 600; padding-bottom: .2em; }
svg { display: block; overflow: visible; max-width: 42rem; }
svg text { fill: var(--ink); font: .95rem system-ui, "Segoe UI", Arial, sans-serif; }
svg .value { text-anchor: end; font-variant-numeric: tabular-nums; }
svg text.out { font-weight: 700; }
svg .bar { fill: var(--bar); }
svg .bar.out { fill: var(--out); stroke: var(--ink); stroke-width: 2; }
svg .whole { fill: var(--whole); }
svg .none { fill: var(--line); }
.quiet { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.listed table, .listed tbody, .listed tr, .listed th, .listed td { display: block; width: auto; }
.listed caption:not(.quiet) { display: block; }
.listed thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.listed tr { border: 1px solid var(--line); margin: 0 0 .8em; }
.listed td, .listed tbody th { text-align: left; border: 0; padding: .25em .6em; display: grid; grid-template-columns: 12em minmax(0, 1fr); gap: .6em; overflow-wrap: anywhere; }
.listed tbody th { background: var(--band); font-weight: 600; }
.listed td::before, .listed tbody th::before { content: attr(data-title); color: var(--quiet); font-weight: normal; }
.listed .empty { display: none; }
@media screen and (max-width: 40em) {
  h1 { font-size: 1.4rem; }
  .close table { font-size: .8rem; }
  .close th, .close td { padding: .3em .25em; }
  .listed td, .listed tbody th { grid-template-columns: 38% minmax(0, 1fr); }
  .close thead th { font-size: .7rem; }
  .close tbody .short, .stacked .short { white-space: normal; }
  .stacked table, .stacked tbody, .stacked tr, .stacked th, .stacked td { display: block; width: auto; }
  .stacked caption:not(.quiet) { display: block; }
  .stacked thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .stacked tr { border: 1px solid var(--line); margin: 0 0 .8em; }
  .stacked td, .stacked tbody th { text-align: left; border: 0; padding: .25em .6em; display: grid; grid-template-columns: 38% minmax(0, 1fr); gap: .6em; overflow-wrap: anywhere; }
  .stacked tbody th { background: var(--band); font-weight: 600; }
  .stacked td::before, .stacked tbody th::before { content: attr(data-title); color: var(--quiet); font-weight: normal; }
  .stacked .empty { display: none; }
}
@media print {
  :root { --ink: #000; --quiet: #333; --ground: #fff; --band: #eee; --bar: #444; --out: #000; --whole: #ddd; --warn: #fff; --link: #000; }
  @page { size: A4; margin: 18mm 16mm; }
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  thead { display: table-header-group; }
  tr, figure, blockquote { break-inside: avoid; }
  h1, h2, h3, caption { break-after: avoid; }
  svg rect, thead th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
)css";

}  // namespace plaint
