# SPDX-License-Identifier: BSL-1.0
"""Growth as sheets of a workbook: a row per school with what became of it and why, a row per region, a row per year."""

from __future__ import annotations

from ..wording import Pair
from .growth_answer import Growth
from .growth_page import region_name, room_words, why_not
from .growth_words import WORDS, word
from .growth_years import find_growth_years
from .sheets import title_of
from .words import listed

GROWTH_NAMES: dict[str, Pair] = {each: WORDS[f"sheet {each}"] for each in ("schools", "regions", "years")}


def growth_sheets(growth: Growth, *, lang: str = "nl") -> dict[str, list[list[object]]]:
    """Rows by name of sheet, headings first. Hours are hours, money is money; what is not known is empty.

    Examples
    --------
    >>> import loopbaan
    >>> schools = [loopbaan.GrowingSchool("De Eik", "candidate", places=8)]
    >>> growth = loopbaan.find_growth(loopbaan.built_in_framework("nl-amsterdam"), schools, [loopbaan.StudentYear(2026, 8)])
    >>> rows = loopbaan.growth_sheets(growth, lang="en")
    >>> rows["schools"][1][0], rows["schools"][1][-2], rows["regions"][1][1:4]
    ('De Eik', 'chosen', [8, 0, 8])
    """

    def heads(*keys: str) -> list[object]:
        return [word(each, lang) for each in keys]

    schools = [heads("school", "board", "region", "room", "bar head", "hours", "others", "money", "weeks", "begins with", "became", "why not")]
    for each in growth.schools:
        found = each.development
        steps = listed([title_of(growth.standard.steps, id, lang) for id in found.steps], lang) if found else ""
        numbers: list[object] = ["", "", "", ""]
        if found and found.minutes is not None:
            numbers = [found.minutes / 60, found.minutes_of_others / 60, found.cents / 100, found.weeks]
        is_in = each.became in ("training", "chosen")
        became = word(f"became {each.became}", lang) if is_in else "–"
        meets = word(f"meets {found.meets}", lang) if found else ""
        schools.append([each.school.name, each.school.board, each.school.region, room_words(each, lang), meets, *numbers, steps, became, "" if is_in else why_not(growth, each, lang)])
    regions = [heads("region", "students", "room now", "wanted head", "lack", "add", "fewest", "may add", "answer")]
    for one in growth.regions:
        told = [one.students, one.room_now, one.wanted, max(0, one.wanted - one.room_now), len(one.chosen), one.fewest, one.most]
        if one.status == "no students":
            told = [None, one.room_now, *[None] * 5]
        regions.append([region_name(one.region, lang), *("" if cell is None else cell for cell in told), word(f"status {one.status}", lang, short=one.short)])
    years = [heads("year", "students", "wanted head", "begins", "opens", "training", "trained", "plan takes", "plan money", "others", "trainer hours", "mentor hours", "running")]
    for at in find_growth_years(growth):
        running = at.running_cents / 100 if at.running_cents is not None else None
        known = [at.minutes / 60, at.cents / 100, at.minutes_of_others / 60, at.trainer_hours, at.mentor_hours, running]
        years.append([at.year, at.students, at.wanted, ", ".join(at.begins), ", ".join(at.opens), at.training, at.trained, *("" if cell is None else cell for cell in known)])
    return {"schools": schools, "regions": regions, "years": years}
