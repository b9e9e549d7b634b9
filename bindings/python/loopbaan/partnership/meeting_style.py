# SPDX-License-Identifier: BSL-1.0
"""How the page of a meeting looks, on a screen and on paper."""

from __future__ import annotations

OWN_STYLE = """
:root { color-scheme: light dark; --gap: #9a4a00; --paper: #fff; }
body { background: var(--paper); }
article { max-width: 62rem; }
a:focus, .scroll:focus { outline: 3px solid var(--blue); outline-offset: 2px; }
.bars { list-style: none; padding: 0; margin: .4rem 0; }
.bars li { margin: 0 0 .7rem; break-inside: avoid; }
.bars b { display: block; }
.bar { display: flex; align-items: center; gap: .4rem; font-size: .85rem; }
.bar span:first-child { flex: 0 0 6.2rem; color: var(--soft); }
.bar i { display: block; height: .8rem; min-width: 2px; background: var(--blue); border: 1px solid var(--blue); }
.bar .space { flex: 1 1 auto; display: flex; align-items: center; gap: .4rem; }
.bar.offered i { background: var(--tint); }
.gap { font-weight: bold; color: var(--gap); font-size: .85rem; }
h3 { font-size: .95rem; margin: .9rem 0 .25rem; }
.editions td:nth-child(2) { white-space: nowrap; }
.editions td:nth-child(8) { min-width: 11rem; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8ecf2; --soft: #b4bdc9; --line: #4a5564; --tint: #232c38; --blue: #7db3f5; --gap: #ffb070; --paper: #12171e; }
}
@media print {
  :root { color-scheme: light; --ink: #000; --soft: #333; --line: #999; --tint: #eee; --blue: #0b4fa3; --gap: #000; --paper: #fff; }
  h2, h3 { break-after: avoid; }
  h3 { font-size: 8.6pt; margin: 1.5mm 0 .5mm; }
  .bar, .gap { font-size: 7.6pt; }
  .bar i { height: 2.2mm; }
  .bars li { margin: 0 0 1.2mm; }
  ol { font-size: 7.6pt; margin: 1mm 0; }
}
"""
