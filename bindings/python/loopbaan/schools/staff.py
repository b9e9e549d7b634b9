# SPDX-License-Identifier: BSL-1.0
"""Which people a school's criteria rest on: certified coaches are people with a profile. Counts of them, protected."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Optional

from .._loopbaan import Cohort, Coverage, Planner, Share, Text
from ..gap import count_coverage
from ..partnership.cells import plain
from ..plan import count_needs
from .standing import Progress

# Of the built-in standards: criterion → the profile of the built-in Dutch framework that its people have. Our reading, not the source's.
PEOPLE_BEHIND: Mapping[str, Mapping[str, str]] = MappingProxyType({
    "nl-keurmerk-utrecht": MappingProxyType({"coaches": "mentor", "schoolopleider": "schoolopleider"}),
    "nl-amsterdam": MappingProxyType({"beroepsstandaard": "schoolopleider", "begeleiding-student": "mentor"}),
    "nl-aonhw-2017": MappingProxyType({"student-begeleid": "mentor", "schoolopleider-gefaciliteerd": "schoolopleider"}),
})

Figures = dict[Optional[str], Optional[Share]]  # by school; None: of all together


@dataclass(frozen=True)
class PeopleBehind:
    """People of all schools with the profile that a criterion rests on.

    `by_school` has for each school, by its name as it was asked for, how many of its people have the profile for certain, of how many;
    None: too few people to tell, or it would follow from another figure. `together` is of all schools. `steps` has the ids of the steps that
    plans of `min_group` people or more take, without how many: beside the shares that would tell of single people.
    """

    criterion: str
    profile: str
    shares: tuple[tuple[str, Optional[Share]], ...]  # see `by_school`
    together: Optional[Share]
    steps: tuple[str, ...]
    min_group: int
    title: Text  # of the profile
    step_titles: tuple[Text, ...]

    @property
    def by_school(self) -> dict[str, Optional[Share]]:
        """How many of the people of each school have it, by its name."""
        return dict(self.shares)


def count_people_behind(
    staff: Cohort,
    schools: Sequence[str],
    criteria: Mapping[str, str],
    *,
    min_group: int = 10,
    threads: int = 0,
    progress: Optional[Progress] = None,
) -> tuple[PeopleBehind, ...]:
    """Of each criterion, how many people of each school have the profile that it rests on.

    Parameters
    ----------
    staff : Cohort
        Measured by the framework of teachers, with their "school".
    schools : sequence of str
        Names of schools; one that nobody of the staff is in is left out.
    criteria : mapping of str to str
        Criterion of the standard → profile of the framework of teachers.
    min_group : int
        Smallest group of which a figure may show; at least 5.

    Raises
    ------
    Error
        501 when there is no such profile, 510 when nobody is in a school.
    ValueError
        When `min_group` is below 5.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> few = loopbaan.build_cohort(fw, [{"id": f"p{i}", "groups": {"school": "De Kiem"}} for i in range(6)])
    >>> found = loopbaan.count_people_behind(few, ["De Kiem"], {"coaches": "mentor"})[0]
    >>> found.by_school, found.together, found.steps  # six people are few: nothing is told of them
    ({'De Kiem': None}, None, ())
    """
    made: list[PeopleBehind] = []
    shown: list[tuple[str, Figures]] = []
    for criterion, profile in criteria.items():
        covered = count_coverage(staff, profile, "school", min_group=min_group)
        planner = Planner(staff.framework, profile)
        plans = planner.find_all(staff, threads=threads, progress=progress)
        taken = count_needs(staff.framework, plans)
        steps = tuple(id for id, count in taken.items() if min_group <= count <= len(staff) - min_group)
        row = next((each for each in covered.rows if each.competence is None), None)
        title = staff.framework.profiles[covered.target].title
        titles = tuple(staff.framework.steps[id].title for id in steps)
        each = PeopleBehind(criterion, covered.target, by_school(covered, schools), row.total if row else None, steps, min_group, title, titles)
        all_figures = figures(covered)
        if any(each.profile != profile_ and not are_apart(all_figures, others, min_group) for profile_, others in shown):
            each = replace(each, shares=tuple((school, None) for school, _ in each.shares), together=None, steps=(), step_titles=())
        else:
            shown.append((each.profile, all_figures))
        made.append(each)
    return tuple(made)


def figures(of: Coverage) -> Figures:
    """All that a table shows of the whole profile: of every school, whoever is asked about, and of all together."""
    row = next((each for each in of.rows if each.competence is None), None)
    return {None: row.total, **dict(zip(of.groups, row.groups))} if row else {}


def are_apart(one: Figures, other: Figures, least: int) -> bool:
    """Do figures of two profiles of the same people lie a group apart wherever both show? Who has one may be who has the other."""
    pairs = ((share, other.get(group)) for group, share in one.items())
    return all(share is None or beside is None or abs(share.part - beside.part) >= least for share, beside in pairs)


def by_school(covered: Coverage, schools: Sequence[str]) -> tuple[tuple[str, Optional[Share]], ...]:
    """The share of the whole profile for each school that is among the groups."""
    shares = {plain(group): share for group, share in figures(covered).items() if group is not None}
    return tuple((school, shares[plain(school)]) for school in schools if plain(school) in shares)
