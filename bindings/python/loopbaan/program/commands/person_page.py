# SPDX-License-Identifier: BSL-1.0
"""The page of access: one offline page in plain words, to read, to print and to have read aloud."""

from __future__ import annotations

from datetime import date
from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape
from typing import Any

from ... import Framework
from ..words import person as texts
from ..words.amounts import amount_of
from ..words.language import Message, Words
from .person_access import Follows

STYLE = """
:root { --ink: #1c2430; --soft: #4a5564; --line: #b9c1cc; --tint: #f3f5f8; }
* { box-sizing: border-box; }
body { font: 16px/1.5 Arial, Helvetica, "Liberation Sans", sans-serif; color: var(--ink); background: #fff; margin: 0; }
main { max-width: 52rem; margin: 0 auto; padding: 0 1rem 3rem; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 1.2rem 0 .4rem; }
h2 { font-size: 1.2rem; margin: 1.8rem 0 .4rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1.1rem 0 .2rem; overflow-wrap: anywhere; }
p { margin: .3rem 0; }
.soft { color: var(--soft); }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { text-align: left; vertical-align: top; padding: .25rem .5rem; border-bottom: 1px solid var(--line); overflow-wrap: break-word; }
thead th { background: var(--tint); }
tbody th { font-weight: normal; }
@media print {
  @page { size: A4; margin: 14mm; }
  body { font-size: 9.5pt; } main { max-width: none; padding: 0; }
  tr { break-inside: avoid; } h2, h3 { break-after: avoid; }
  thead { display: table-header-group; }
}
"""


def access_page(say: Words, framework: Framework, said: Mapping[str, Any], then: Follows) -> str:
    parts = [
        f"<h1>{escape(say(texts.TITLE))}</h1>",
        paragraph(say(texts.about(id=said["person"], files=len(said["files"])))),
        *([paragraph(say(texts.purpose(said["purpose"])))] if said["purpose"] else []),
        heading(say, texts.HELD),
        *(part for each in said["files"] for part in file_part(say, each)),
        heading(say, texts.FOLLOWS),
        *levels_part(say, framework, said),
        *positions_part(say, framework, then),
        *gap_part(say, framework, then),
        heading(say, texts.NOT_HERE),
        *(paragraph(say(line)) for line in texts.NOT_HERE_LINES),
        f'<p class="soft">{escape(framework.title.in_language(say.lang))} {escape(framework.version)}</p>',
    ]
    title = escape(say(texts.TITLE))
    return (
        f'<!doctype html>\n<html lang="{say.lang}">\n<head>\n<meta charset="utf-8">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n" + "\n".join(parts) + "\n</main>\n</body>\n</html>\n"
    )


def paragraph(words: str) -> str:
    return f"<p>{escape(words)}</p>"


def heading(say: Words, words: Message) -> str:
    return f"<h2>{escape(say(words))}</h2>"


def table(say: Words, heads: Sequence[Message], rows: Iterable[Sequence[str]]) -> str:
    """A table whose first cell of a row heads it, so that it is read aloud with what it says."""
    head = "".join(f'<th scope="col">{escape(say(each))}</th>' for each in heads)
    body = "".join(
        f'<tr><th scope="row">{escape(first)}</th>' + "".join(f"<td>{escape(each)}</td>" for each in rest) + "</tr>\n"
        for first, *rest in rows
    )
    return f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{body}</tbody>\n</table>"


def file_part(say: Words, file: Mapping[str, Any]) -> Iterator[str]:
    yield f"<h3>{escape(file['file'])}</h3>"
    kind = say(texts.KINDS[file["kind"]]) if file["kind"] in texts.KINDS else file["kind"]
    if file["holds"]:
        yield paragraph(say(texts.file_line(kind=kind, values=len(file["holds"]))))
        yield from held_tables(say, file)
    elif not file["searched"]:
        yield paragraph(say(texts.NOT_SEARCHED))
    else:
        yield paragraph(say(texts.NAMED_IN if file["named"] else texts.NOTHING_HERE))
    if file["rated_others"]:
        yield paragraph(say(texts.rated_others(file["rated_others"])))


MOST_IN_A_LINE = 12  # values that are told in one line


def held_tables(say: Words, file: Mapping[str, Any]) -> Iterator[str]:
    """What stands together is told together: a row of many columns as a table of its own, short ones a line each."""
    is_table = file["kind"] in ("table", "workbook")
    groups: dict[str, list[Mapping[str, str]]] = {}
    for each in file["holds"]:
        place = each["place"] if is_table else each["place"].rpartition("/")[0]
        groups.setdefault(place, []).append(each)
    lines = []
    for place, held in groups.items():
        where = place_in_words(say, place) if is_table else place
        if len(held) > MOST_IN_A_LINE:
            yield f'<p class="soft">{escape(where)}</p>'
            yield table(say, (texts.WHAT, texts.VALUE), ((name_of(say, each["name"]), each["value"]) for each in held))
        else:
            lines.append((where, "; ".join(f"{name_of(say, each['name'])}: {each['value']}" for each in held)))
    if lines:
        yield table(say, (texts.WHERE, texts.VALUE), lines)


def place_in_words(say: Words, place: str) -> str:
    sheet, _, row = place.rpartition("!")
    return say(texts.row_of_sheet(sheet, row) if sheet else texts.row(row))


def name_of(say: Words, name: str) -> str:
    return say(texts.FIELDS[name]) if name in texts.FIELDS else name


def level_title(framework: Framework, competence: str, level: str) -> Any:
    of = framework.scales[framework.competences[competence].scale].levels
    return next((each.title for each in of if each.id == level), None)


def levels_part(say: Words, framework: Framework, said: Mapping[str, Any]) -> Iterator[str]:
    if not said["levels"]:
        yield paragraph(say(texts.CONTRADICT if said["contradict"] else texts.NO_LEVELS))
        return
    yield paragraph(say(texts.rule(said["rule"])))

    def rows() -> Iterator[Sequence[str]]:
        for each in said["levels"]:
            title = level_title(framework, each["competence"], each["level"]) if each["level"] else None
            unnamed = texts.NOT_SHOWN if each["level"] else texts.UNKNOWN  # what lies below the first level has no title
            level = title.in_language(say.lang) if title is not None else say(unnamed)
            until = " " + say(texts.until(date.fromisoformat(each["valid_until"]))) if each["valid_until"] else ""
            source = " " + say(texts.source(each["source"])) if each["source"] else ""
            yield each["title"], level, each["why"] + until + source

    yield table(say, (texts.COMPETENCE, texts.LEVEL, texts.WHY), rows())


def positions_part(say: Words, framework: Framework, then: Follows) -> Iterator[str]:
    if not then.positions:
        return

    def depth(id: Any) -> str:
        return framework.depths[id].title.in_language(say.lang) if id else ""

    yield heading(say, texts.POSITION)
    rows = (
        (framework.domains[each["domain"]].title.in_language(say.lang), depth(each.get("reached")) or say(texts.NOT_ENTERED), depth((each.get("next") or {}).get("depth")))
        for each in then.positions
    )
    yield table(say, (texts.DOMAIN, texts.STANDS, texts.NEXT), rows)


def gap_part(say: Words, framework: Framework, then: Follows) -> Iterator[str]:
    if then.gap is None or then.plan is None or then.target is None:
        return
    profile = framework.profiles[then.target].title.in_language(say.lang) if then.target in framework.profiles else then.target
    yield f"<h2>{escape(say(texts.gap(profile)))}</h2>"
    missing = [each for each in then.gap["lines"] if each.get("missing")]
    if not missing:
        yield paragraph(say(texts.NOTHING_MISSING))
    else:
        yield table(say, (texts.COMPETENCE, texts.LEVEL, texts.NEXT), (gap_row(say, framework, each) for each in missing))
    yield heading(say, texts.PLAN)
    steps = then.plan.get("steps", ())
    if not steps:
        yield paragraph(say(texts.NO_PLAN))
        return
    yield paragraph(say(texts.PLAN_WHY if then.plan["status"] == "optimal" else texts.PLAN_FOUND))
    yield table(say, (texts.STEP, texts.HOURS, texts.BECAUSE), (step_row(say, framework, each) for each in steps))


def gap_row(say: Words, framework: Framework, line: Mapping[str, Any]) -> Sequence[str]:
    def title(level: Any) -> str:
        found = level_title(framework, line["competence"], level) if level else None
        return found.in_language(say.lang) if found is not None else say(texts.NOT_SHOWN if level else texts.UNKNOWN)

    return framework.competences[line["competence"]].title.in_language(say.lang), title(line.get("current")), title(line.get("required"))


def step_row(say: Words, framework: Framework, step: Mapping[str, Any]) -> Sequence[str]:
    of = framework.steps[step["id"]]
    titles = [
        framework.competences[each["competence"]].title.in_language(say.lang) for each in step.get("because", ()) if "competence" in each
    ]
    return of.title.in_language(say.lang), amount_of(step["hours"], "hours", say.lang).replace(" ", "\u00a0"), ", ".join(dict.fromkeys(titles))
