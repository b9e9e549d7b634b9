# SPDX-License-Identifier: BSL-1.0
"""What to talk about at a conference of the partnership: where many schools are not yet, and what nobody knows; without a school or a figure."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from .._loopbaan import Framework
from ..timetable.page import paragraph, table
from .blocks import PageBlock
from .sheets import title_of
from .standing import SchoolStanding
from .words import word

LEAST_SCHOOLS = 5


def conference_block(standard: Framework, standings: Sequence[SchoolStanding], *, least: int = LEAST_SCHOOLS, lang: str = "nl") -> PageBlock:
    """Of each criterion that schools are asked: is it not yet there at half of them or more, and not known at half or more?

    No school is named and nothing is counted: half or more (all of them too), or less than half (none too). Of fewer than `least` schools nothing is
    said. Findings are a school's own; what is agreed with it is not here.

    Raises
    ------
    ValueError
        When `least` is below 5.

    Examples
    --------
    >>> import loopbaan
    >>> standard = loopbaan.built_in_framework("nl-aonhw-2017")
    >>> table = "school;kenmerk;gezien\\n" + "".join(f"s{n};verantwoording;{'nee' if n < 4 else 'ja'}\\n" for n in range(6))
    >>> block = loopbaan.conference_block(standard, loopbaan.find_standings(loopbaan.parse_schools(table, standard).schools), lang="en")
    >>> block.personal, "at half or more" in block.html, "s0" in block.html
    (False, True, False)
    """
    if least < LEAST_SCHOOLS:
        raise ValueError(f"least is at least {LEAST_SCHOOLS}, not {least}")
    schools = [each for each in standings if each.subject == "school"]
    rows = []
    for id in standard.competences:
        states = [one.state for each in schools for one in each.criteria if one.criterion == id and one.state not in ("beside", "choice")]
        if states:
            known = [each for each in states if each in ("met", "below")]
            cells = (title_of(standard.competences, id, lang), part(known.count("below"), len(known), least, lang), part(len(states) - len(known), len(states), least, lang))
            rows.append([escape(each) for each in cells])
    title = word("conference", lang)
    heads = [word(each, lang) for each in ("criterion", "conference below", "conference unknown")]
    parts = [f"<h1>{escape(title)}</h1>", paragraph(word("conference lead", lang, least=least), "soft"), table(heads, rows)]
    return PageBlock(title, "<article>" + "\n".join(parts) + "</article>", personal=False)


def part(some: int, all: int, least: int, lang: str) -> str:
    """How large a part, in words that leave open whether it is none or all."""
    if all < least:
        return word("conference few", lang)
    return word("conference half" if 2 * some >= all else "conference less", lang)
