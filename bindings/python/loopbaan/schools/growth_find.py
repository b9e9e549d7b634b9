# SPDX-License-Identifier: BSL-1.0
"""Growth from what was seen of schools: each gets its own proven plan to the bar, then the schools that suffice are chosen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Optional

from .._loopbaan import Cohort, Framework
from ..people import build_cohort
from ..partnership.cells import plain
from .growth import OUTSIDE, GrowingSchool, GrowthRules, StudentYear, wanted_of
from .growth_answer import SchoolDevelopment, Growth, answer, development_of, growth_target
from .standing import Progress, find_standings, subject_of


def find_growth(
    standard: Framework,
    schools: Sequence[GrowingSchool],
    students: Sequence[StudentYear],
    rules: GrowthRules = GrowthRules(),
    *,
    evidence: Optional[Cohort] = None,
    names: Mapping[str, str] = {},
    target: Optional[str] = None,
    objective: str = "hours",
    seed: str = "loopbaan",
    percent: int = 100,
    share: Optional[int] = None,
    threads: int = 0,
    progress: Optional[Progress] = None,
) -> Growth:
    """Which schools to develop so that the share of students that is wanted can be trained, in each region; proven, and no school too many.

    A region is on its own: its students train in its schools. In it those schools are chosen that have room for the share beside the training schools
    there are, keep `rules.least` students in each, and take least: in hours of the schools, in money, or in number; then the others; of equally good
    sets the one whose school is drawn first. What a school takes is its own plan to the bar, proven, with what is unknown taken as not there.

    Parameters
    ----------
    standard : Framework
        Of the bar.
    schools : sequence of GrowingSchool
        Each name once.
    students : sequence of StudentYear
        The last year is what is asked; those before it serve `find_growth_years`.
    rules : GrowthRules
    evidence : Cohort, optional
        What was seen of schools (`SchoolReading.schools`), and by which rule levels follow; a school without is not known on every criterion.
    names : mapping of str to str
        The name of each school of `evidence` by its id: `SchoolReading.names`.
    target : str, optional
        Id or title of the profile that is the bar; else the exit of the last phase that has one, or without phases the first profile.
    objective : str
        "hours", "cost" or "schools".
    seed : str
        Of the lottery between equally good sets.
    percent : int
        What if there were so many percent of the students (1 to 1000), rounded up.
    share : int, optional
        What if this were the wanted share everywhere (1 to 100), instead of that of the rules and years.

    Raises
    ------
    Error
        501 when there is no such target.
    ValueError
        When a name or id is there twice, a year and region are there twice, there are no students, or there is no such objective, percentage or share.

    Complexity: the plans of all schools, and in each region candidates × students (× schools, where the rule against dilution decides).

    Examples
    --------
    >>> import loopbaan
    >>> standard = loopbaan.built_in_framework("nl-aonhw-2017")
    >>> schools = [loopbaan.GrowingSchool(name, "candidate", places=8) for name in ("De Eik", "De Es", "De Wilg")]
    >>> growth = loopbaan.find_growth(standard, schools, [loopbaan.StudentYear(2026, 20)], loopbaan.GrowthRules(least=8, share=80))
    >>> growth.regions[0].wanted, growth.regions[0].chosen, growth.regions[0].most
    (16, ('De Eik', 'De Wilg'), 2)
    """
    several: dict[str, list[object]] = {"a school": [plain(each.name) for each in schools], "an id": [each.id for each in schools], "a year": [(each.year, each.region) for each in students]}
    for what, all in several.items():
        if len(set(all)) < len(all):
            raise ValueError(f"{what} is there twice")
    if not 1 <= percent <= 1000:
        raise ValueError(f"percent is from 1 to 1000, not {percent}")
    taken = [replace(each, students=wanted_of(each.students, percent), share=each.share if share is None else None) for each in students]
    ruled = rules if share is None else replace(rules, share=share)
    to = target or growth_target(standard)
    by = "cost" if objective == "cost" else "hours"
    known = {plain(names.get(each.id, each.id)): each.id for each in evidence if subject_of(each) == "school"} if evidence is not None else {}
    asked = [each for each in schools if each.status != OUTSIDE]
    seen = {known[plain(each.name)]: each.name for each in asked if plain(each.name) in known}
    unseen = {f"s{place}": each.name for place, each in enumerate(asked) if plain(each.name) not in known}
    developments: dict[str, SchoolDevelopment] = {}
    for cohort, called in ((evidence.only(list(seen)) if evidence is not None else None, seen), (build_cohort(standard, [{"id": id} for id in unseen]), unseen)):
        if cohort is not None and called:
            found = find_standings(cohort, to, objective=by, threads=threads, progress=progress)
            developments.update({called[each.school]: development_of(each) for each in found})
            to = found[0].target
    return replace(answer(standard, to, schools, developments, taken, ruled, objective, seed), percent=percent, asked_share=share)
