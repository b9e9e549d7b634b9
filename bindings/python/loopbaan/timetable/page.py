# SPDX-License-Identifier: BSL-1.0
"""Development agreements as one offline page: of each person one A4, with nobody else on it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from ..small_groups import is_told
from . import words
from .earlier import lines_of
from .parts import Account, Earlier, Line, Told
from .picture import draw
from .words import word

HIDDEN = "–"
MOST_WHOLE = 30  # rows of a table that is printed on one page
MOST_RIGHTS = 3  # sentences of what lapses unused
MOST_EARLIER = 4  # sentences of what would bring the end forward on an A4

STYLE = """
:root { --ink: #1c2430; --soft: #4a5564; --line: #b9c1cc; --tint: #f3f5f8; --blue: #0b4fa3; }
* { box-sizing: border-box; }
body { font: 15px/1.45 Arial, Helvetica, "Liberation Sans", "DejaVu Sans", sans-serif; color: var(--ink); background: #fff; margin: 0; }
article { max-width: 190mm; margin: 0 auto 2.5rem; padding: 0 1rem; }
h1 { font-size: 1.45rem; line-height: 1.2; margin: 1rem 0 .2rem; overflow-wrap: anywhere; }
h2 { font-size: 1.02rem; margin: .9rem 0 .25rem; border-bottom: 1px solid var(--line); }
p { margin: .25rem 0; }
.lead { font-weight: bold; }
.soft { color: var(--soft); font-size: .85rem; }
.warning { border-left: 4px solid #9a4a00; padding-left: .5rem; }
ul { margin: .2rem 0; padding-left: 1.2rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .85rem; }
th, td { text-align: left; vertical-align: top; padding: .18rem .4rem; border-bottom: 1px solid var(--line); }
th { background: var(--tint); }
td.number, th.number { text-align: right; white-space: nowrap; }
.steps td:nth-child(1) { width: 35%; }
.steps td:nth-child(3) { width: 26%; }
.steps td:nth-child(2) { white-space: nowrap; }
svg { max-width: 100%; height: auto; display: block; margin: .3rem 0; }
.sign { display: flex; flex-wrap: wrap; gap: .7rem 1.2rem; margin-top: 1.1rem; }
.sign div { flex: 1 1 40%; border-bottom: 1px solid var(--ink); padding-top: 1.5rem; font-size: .85rem; color: var(--soft); }
@media print {
  @page { size: A4; margin: 8mm 12mm; }
  body { font-size: 8.6pt; line-height: 1.25; }
  article { padding: 0; margin: 0 auto; max-width: none; break-after: page; }
  article:last-child { break-after: auto; }
  h1 { margin: 0; font-size: 13pt; }
  h2 { margin: 1mm 0 .5mm; font-size: 9.5pt; border: 0; }
  th, td { padding: .4mm 1mm; }
  table { font-size: 7.6pt; line-height: 1.18; }
  table.dense { font-size: 7pt; line-height: 1.12; }
  .soft { font-size: 7pt; }
  .dense .soft { font-size: 6.6pt; }
  ul { font-size: 7.6pt; margin: 1mm 0; }
  p { margin: .6mm 0; }
  tr, svg, .sign { break-inside: avoid; }
  svg { max-height: 62mm; width: auto; margin: .5mm 0; }
  .sign { margin-top: 1mm; gap: 5mm; flex-wrap: nowrap; }
  .sign div { padding-top: 7mm; font-size: 7.6pt; }
  thead { display: table-header-group; }
  h2, h2 + p { break-after: avoid; }
  .scroll { overflow: visible; break-inside: avoid; }
  .scroll.long { break-inside: auto; }
}
"""


def write(all_told: Sequence[Told], *, lang: str = "nl", how: str = "plan first") -> str:
    """The page; `how` names the sentence that says where the steps come from, "" where nobody knows."""
    title = word("agreement", lang)
    articles = "\n".join(article(each, how) for each in all_told)
    return (
        f'<!doctype html>\n<html lang="{lang}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n{articles}\n</main>\n</body>\n</html>\n"
    )


def article(said: Told, how: str) -> str:
    """What one person gets."""
    lang = said.lang
    whom = word("of", lang, person=said.person, target=said.target) if said.target else said.person
    parts = [f"<h1>{escape(word('agreement', lang))}: {escape(whom)}</h1>", paragraph(said.headline, "lead")]
    if said.totals:
        parts.append(paragraph(" ".join([said.totals, *said.deadlines])))
    if said.together:
        parts.append(paragraph(said.together))
    if said.replanned:
        parts += [heading("what changed", lang), bullets(said.changed or [word("nothing changed", lang)])]
    if said.reasons:
        parts += [heading("why none", lang), paragraph(word("any of these", lang)), bullets(said.reasons)]
    if said.steps:
        parts += [steps_table(said), draw(said)]
    if any(each.used for each in said.accounts):
        parts.append(heading("accounts", lang))
        parts.append(accounts_table(said))
    if said.lapses:
        parts += [heading("unused rights", lang), bullets(some_of(said.lapses, MOST_RIGHTS, "more rights", lang))]
    if said.full:
        parts.append(bullets(said.full))
    if said.earlier is not None:
        parts += what_if(said, said.earlier)
    if said.assumed:
        parts += [heading("assumed", lang), bullets(said.assumed)]
    origin = "chosen together" if said.chosen else how
    parts.append(paragraph((word(origin, lang) + " " if origin else "") + said.basis, "soft"))
    parts.append(signing(said))
    return "<article>" + "\n".join(parts) + "</article>"


def steps_table(said: Told) -> str:
    lang = said.lang
    heads = [word(key, lang) for key in ("what", "when", "whose hours", "who pays", "not earlier")]
    rows = ([what(step, lang), *map(lines, cells(step, lang, said.profession.currency))] for step in said.steps)
    return table(heads, rows, kind="steps dense" if len(said.steps) > 8 else "steps", of=said.person)


def what(step: Line, lang: str) -> str:
    """The step, and under it why it is there."""
    small = [word("for", lang, what=step.gives)] if step.gives else []
    small += [word("edition", lang, edition=step.edition)] if step.edition else []
    return f"<b>{escape(step.title)}</b>" + "".join(f'<br><span class="soft">{escape(each)}</span>' for each in small)


def cells(step: Line, lang: str, currency: str) -> list[list[str]]:
    paid = [f"{each.title}: {kept(words.money(each.amount, lang, currency))}" for each in step.paid if each.unit == "euro"]
    return [
        step.days.split(" ", 1),
        ["; ".join(whose_hours(step, lang))],
        paid or ([words.money(step.cents, lang, currency)] if step.cents else ["–"]),
        list(step.not_earlier) or [word("first term", lang)],
    ]


def whose_hours(step: Line, lang: str) -> list[str]:
    own = [f"{each.title}: {kept(words.hours(each.amount, lang))}" for each in step.paid if each.unit == "hours"]
    own = own or [words.hours(sum(step.minutes), lang)]
    return own + ([word("of others", lang, hours=words.hours(step.minutes_of_others, lang))] if step.minutes_of_others else [])


def kept(amount: str) -> str:
    """A number and its unit on one line."""
    return amount.replace(" ", "\u00a0")


def accounts_table(said: Told) -> str:
    """A row per account of which something is used, a column per school year: what is used of what it gives."""
    lang = said.lang
    shown = [each for each in said.accounts if each.used]
    years = sorted({each.school_year for each in shown})
    rows: dict[str, dict[int, list[str]]] = {}
    for each in shown:
        title = each.title + (f" ({each.phase})" if each.phase else "")
        rows.setdefault(title, {}).setdefault(each.school_year, []).append(account_cell(each, said))
    heads = [word("account", lang), *map(words.school_year, years)]
    by_account = ([escape(title), *(lines(cells.get(year, ())) for year in years)] for title, cells in rows.items())
    return table(heads, by_account, kind="dense", of=said.person)


def account_cell(each: Account, said_of: Told) -> str:
    lang, currency = said_of.lang, said_of.profession.currency
    used = words.amount(each.used, each.unit, lang, currency)
    if each.shared:
        return word("used of shared", lang, used=used)
    if each.given is None:
        return word("used without limit", lang, used=used)
    return word("used of", lang, used=used, given=words.amount(each.given, each.unit, lang, currency))


def what_if(said: Told, earlier: Earlier) -> list[str]:
    """What would bring the end forward, as much of it as fits on the sheet."""
    lang = said.lang
    ends = some_of(earlier.ends, MOST_EARLIER, "more ends", lang)
    every = lines_of(Earlier(tuple(ends), earlier.given_up, earlier.unchanged), lang, bool(said.steps))
    return [heading("what if" if said.steps else "what if possible", lang), paragraph(word("one at a time", lang), "soft"), bullets(every)]


def some_of(said: Sequence[str], most: int, more: str, lang: str) -> list[str]:
    """The first of some sentences, and how many more there are."""
    left = len(said) - most
    return [*said[:most], *([word(more, lang, count=str(left))] if left > 0 else [])]


def signing(said: Told) -> str:
    who = (words.titled(each) for each in (said.profession.teacher, said.profession.leader))
    fields = (*who, word("date", said.lang), word("talk again", said.lang))
    return '<div class="sign">' + "".join(f"<div>{escape(each)}</div>" for each in fields) + "</div>"


def table(heads: Sequence[str], rows: Iterable[Sequence[str]], numbers: Sequence[int] = (), kind: str = "", of: str = "") -> str:
    """A table whose cells are HTML, in a part that can be reached and scrolled by keyboard; `of` tells it from the tables of others."""

    def how(column: int) -> str:
        return ' class="number"' if column in numbers else ""

    rows = list(rows)
    head = "".join(f'<th scope="col"{how(column)}>{escape(each)}</th>' for column, each in enumerate(heads))
    body = "".join("<tr>" + "".join(f"<td{how(column)}>{cell}</td>" for column, cell in enumerate(row)) + "</tr>" for row in rows)
    named = f' class="{kind}"' if kind else ""
    label = escape(f"{of}: " * bool(of) + ", ".join(heads))
    long = " long" if len(rows) > MOST_WHOLE else ""
    return f'<div class="scroll{long}" tabindex="0" role="region" aria-label="{label}"><table{named}><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>'


def shown(count: int, people: int, least: int) -> str:
    """A count of people where it may stand there."""
    return str(count) if is_told(count, people, least) else HIDDEN


def lines(cell: Iterable[str]) -> str:
    return "<br>".join(map(escape, cell))


def heading(key: str, lang: str) -> str:
    return f"<h2>{escape(word(key, lang))}</h2>"


def paragraph(said: str, kind: str = "") -> str:
    return f'<p class="{kind}">{escape(said)}</p>' if kind else f"<p>{escape(said)}</p>"


def bullets(lines: Iterable[str]) -> str:
    return "<ul>" + "".join(f"<li>{escape(each)}</li>" for each in lines) + "</ul>"
