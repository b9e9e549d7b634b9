# SPDX-License-Identifier: BSL-1.0
"""A placement as a page: what came of it, what is missing, schools, the rule; students alone for who may see them."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from ..page import Page
from ..schools.blocks import PageBlock, framed
from ..timetable.page import bullets, paragraph, table
from .figures import Figures, figures_of
from .placed import Placed
from .rows import assumed_lines, missing_rows, rule_lines, school_rows, student_rows
from .words import word

OWN_STYLE = """
main article.placement { max-width: 260mm; }
"""


def write_placement_page(answer: Placed, *, lang: str = "nl", min_group: int = 10, persons: bool = False) -> Page:
    """The page of a placement. No student is on it, and figures about few are hidden, unless `persons` is asked.

    Parameters
    ----------
    answer : Placed
    lang : str
        "nl", "en" or a language that was added.
    min_group : int
        Smallest group of which a figure may show; at least 5.
    persons : bool
        Every student with the school and the reasons, and all figures: for who may see these.

    Raises
    ------
    ValueError
        When `min_group` is below 5.

    Examples
    --------
    >>> import loopbaan
    >>> read = loopbaan.parse_placement_sheet("school;status;maximum\\nHet Baken;keurmerk;4\\n")
    >>> page = loopbaan.write_placement_page(loopbaan.find_placement(read.placement, seed="x"), lang="en")
    >>> page.personal, "the school itself" in page.html
    (False, True)
    """
    block = of_placement(answer, lang, min_group, persons)
    lead = headline(answer, figures_of(answer, min_group, persons=persons), min_group, lang)
    return Page(framed(block.title, block.html, lang, block.style), personal=block.personal, summary=tuple(lead))


def placement_block(answer: Placed, *, lang: str = "nl", min_group: int = 10) -> PageBlock:
    """The same as a part of the page of a partnership, never with students. Raises ValueError as `write_placement_page`.

    Examples
    --------
    >>> import loopbaan
    >>> read = loopbaan.parse_placement_sheet("school;status;maximum\\nHet Baken;keurmerk;4\\n")
    >>> loopbaan.placement_block(loopbaan.find_placement(read.placement, seed="x"), lang="en").personal
    False
    """
    return of_placement(answer, lang, min_group, False)


def of_placement(answer: Placed, lang: str, min_group: int, persons: bool) -> PageBlock:
    figures = figures_of(answer, min_group, persons=persons)
    title = word("title", lang)
    lead = headline(answer, figures, min_group, lang)
    parts = [f"<h1>{escape(title)}</h1>", *(paragraph(each, "lead" if at == 0 else "") for at, each in enumerate(lead))]
    parts.append(paragraph(word("with persons", lang), "warning") if persons else paragraph(word("without persons", lang, least=min_group), "soft"))
    parts += status_part(answer, lang, persons) + missing_part(answer, figures, lang)
    heads, rows = school_rows(answer, figures, lang)
    parts += [f"<h2>{escape(word('schools', lang))}</h2>", table(heads, escaped(rows))]
    parts += [f"<h2>{escape(word('rule', lang))}</h2>", paragraph(word("rule lead", lang, seed=answer.seed)), numbered(rule_lines(answer, lang))]
    parts += [f"<h2>{escape(word('assumed', lang))}</h2>", bullets(list(assumed_lines(answer, lang, persons=persons)))]
    if persons:
        heads, rows = student_rows(answer, lang)
        parts += [f"<h2>{escape(word('students', lang))}</h2>", table(heads, escaped(rows))]
    return PageBlock(title, '<article class="placement">\n' + "\n".join(parts) + "\n</article>", personal=persons, style=OWN_STYLE)


def escaped(rows: Sequence[Sequence[object]]) -> list[list[str]]:
    return [[escape(str(each)) for each in row] for row in rows]


def numbered(lines: Sequence[str]) -> str:
    return "<ol>" + "".join(f"<li>{escape(each)}</li>" for each in lines) + "</ol>"


def headline(answer: Placed, figures: Figures, min_group: int, lang: str) -> list[str]:
    """What came of it, and how many places there are; where these are public and all taken, a figure that is hidden is none."""
    period = [word("period", lang, period=answer.placement.period)] if answer.placement.period else []
    places = sum(each[3] for each in answer.found.capacities)
    all_places = word("places", lang, places=places, schools=len(answer.placement.schools))
    if figures.students is None:
        return [word("too few", lang, least=min_group), *period, all_places]
    if figures.placed is None:
        return [word("headline, hidden", lang, students=figures.students), *period, all_places]
    if figures.placed == places and None in figures.by_school:
        all_places += " " + word("all taken", lang)
    without = figures.students - figures.placed
    return [word("headline", lang, students=figures.students, placed=figures.placed, without=without), *period, all_places]


def status_part(answer: Placed, lang: str, persons: bool) -> list[str]:
    if answer.status in ("impossible", "stopped"):
        lines = [each.sentence(lang) for each in answer.assignment.conflict] if persons else []
        return [paragraph(word("impossible" if answer.status == "impossible" else "not proven", lang), "warning"), *([bullets(lines)] if lines else [])]
    wrong = answer.check(lang) if persons else answer.check()
    counted = [paragraph(word("check", lang), "soft")] if not wrong else [paragraph(word("fails", lang), "warning"), *([bullets(wrong)] if persons else [])]
    return [paragraph(word("proven" if answer.status == "optimal" else "not proven", lang), "soft"), *counted]


def missing_part(answer: Placed, figures: Figures, lang: str) -> list[str]:
    made = [f"<h2>{escape(word('missing', lang))}</h2>"]
    if not figures.tells_missing:
        return [*made, paragraph(word("missing hidden", lang))]
    if not answer.unplaced:
        return [*made, paragraph(word("nothing missing", lang))]
    made += [paragraph(word("missing lead", lang), "soft"), bullets(answer.missing(lang))]
    if answer.more:
        heads, rows = missing_rows(answer, lang)
        made.append(table(heads, escaped(rows)))
    return made
