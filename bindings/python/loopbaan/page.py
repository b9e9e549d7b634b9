# SPDX-License-Identifier: BSL-1.0
"""Pages for a meeting, and the account of criteria."""

from __future__ import annotations

import os
from copy import deepcopy
from dataclasses import dataclass, field
from html import escape
from typing import Any, Iterable, Mapping, Optional, Sequence, Union

from . import _loopbaan
from ._loopbaan import Cohort, CostRange, Coverage, Diagnostic, Framework, Plan, Planner, Prospect, Schedule
from .files import ending_of, write_whole
from .timetable.by_phase import by_person

__all__ = ["Page", "write_page", "write_regeling", "write_sheets"]


@dataclass(frozen=True, repr=False)
class Page:
    """One offline HTML page: its text in `html`, what it says first in `summary`; a notebook shows it."""

    html: str
    summary: tuple[str, ...] = ()  # what it says first, in sentences, where it has a summary
    personal: bool = True  # are there persons on it?
    _model: Mapping[str, Any] = field(default_factory=dict, compare=False)  # see to_dict

    def to_dict(self) -> dict[str, Any]:
        """What the page says, apart from how it says it: the same in every language, and ready for `json`.

        Ids stand for what they name, hours and euro are numbers, and None is what is protected; `groups` of a row follow the
        `groups` of the page. Of people whose level is unknown there is a range, from `least` to `most`. What the page does not
        say is not in it: with `persons` it is a file about persons. Empty for a page without figures, as of `write_regeling`.

        Examples
        --------
        >>> import loopbaan
        >>> fw = loopbaan.dutch_framework()
        >>> people = loopbaan.build_cohort(fw, [{"id": "p-001", "levels": fw.required("startbekwaam")}])
        >>> planner = loopbaan.Planner(fw, "basisbekwaam")
        >>> said = loopbaan.write_page(planner, people, planner.find_all(people)).to_dict()
        >>> said["people"], said["rows"][0]["total"], said["plans"]["shows"], said["persons"]
        (1, None, 'hidden', None)
        """
        return deepcopy(dict(self._model))

    def save(self, path: Union[str, os.PathLike[str]]) -> None:
        """Writes the page as a file (.html); a new one with persons on it is for its owner alone."""
        ending_of(path, ".html", ".htm")
        write_whole(path, self.html.encode(), personal=self.personal)

    def __repr__(self) -> str:
        persons = "with persons on it" if self.personal else "without persons"
        return f"<Page of {-(-len(self.html.encode()) // 1024)} kB, {persons}>"

    def _repr_html_(self) -> str:
        """In a frame of its own, so that its style does not touch the notebook."""
        return f'<iframe title="loopbaan" srcdoc="{escape(self.html)}" style="width: 100%; height: 40em"></iframe>'


def write_page(
    planner: Planner,
    people: Cohort,
    plans: Sequence[Plan],
    *,
    grouping: str = "",
    min_group: int = 10,
    notes: Iterable[Diagnostic] = (),
    staff_file: str = "",
    lang: str = "nl",
    persons: bool = False,
    after: Sequence[tuple[Cohort, Coverage]] = (),
    ranges: Sequence[CostRange] = (),
    schedules: Sequence[Optional[Schedule]] = (),
) -> Page:
    """The page for a meeting of a school or board: who meets the profile, which steps are needed, the map.

    No person is on it, and no figure about a few: what a table hides, no sentence or picture tells. With `persons` it has
    a part with everybody's gap and plan with reasons, for who may see these.

    Parameters
    ----------
    planner : Planner
        That found the plans.
    people : Cohort
    plans : sequence of Plan
        One per person, in the order of the cohort.
    grouping : str
        "": the first of school, team and board that the people have.
    min_group : int
        Smallest group of which a figure may show; at least 5.
    notes : iterable of Diagnostic
        What the reading of the table had to say.
    staff_file : str
        Name of the table, for the reader.
    lang : str
        "nl" or "en".
    persons : bool
        With a part about each person.
    after : sequence of (Cohort, Coverage)
        Counts that the same readers have seen before, for the same target and by the same grouping, with who was counted,
        as for `count_coverage`. Where people have come, gone or changed group since, the page has no figures about plans.
    ranges : sequence of CostRange
        What `planner.find_range(people)` found, one per person: the page says what plans take at least and at most, by phase
        and payer and by group, rounded outwards, and how far plans lie apart. Without them it says nothing of that.
    schedules : sequence of Schedule or None
        With `ranges`: of each plan that was found what `Scheduler.find` gave, None for the others. The page then tells by
        phase what falls in the first school year, the next and later, beside what people's own accounts of hours give;
        rounded as the other sums. Who could not be scheduled counts in no year.

    Raises
    ------
    Error
        510 when nobody has a group in that grouping.
    ValueError
        When the plans are not this planner's for these people, `min_group` is below 5, or an earlier count has another
        grouping or target; where there are schedules without ranges, or they are not of these plans and in the same terms.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> people = loopbaan.build_cohort(fw, [{"id": "p-001", "levels": fw.required("startbekwaam")}])
    >>> planner = loopbaan.Planner(fw, "basisbekwaam")
    >>> page = loopbaan.write_page(planner, people, planner.find_all(people), lang="en")
    >>> page.summary[1], "p-001" in page.html
    ('No figures are shown here about fewer than 10 people.', False)
    """
    if schedules and not ranges:
        raise ValueError("schedules are told beside what plans take: give ranges too")
    years = by_person(plans, schedules) if schedules else (0, [], [], [])
    html, summary, model = _loopbaan.write_page(
        planner, people, list(plans), grouping, min_group, list(notes), staff_file, lang, persons, list(after), list(ranges), years
    )
    return Page(html, tuple(summary), personal=persons, _model=model)


def write_sheets(
    planner: Planner,
    people: Cohort,
    prospects: Sequence[Prospect],
    *,
    routes: Sequence[Sequence[Plan]] = (),
    staff_file: str = "",
    lang: str = "nl",
) -> Page:
    """A sheet per person for the yearly talk: each prints on an A4 or two of its own, with nobody else on it.

    It tells where someone stands, what is known and what is not, what is certain, what to find out first, the plan with who
    provides and who pays, what it gives, and leaves room for wishes and agreements. `to_dict` has the same as plain values.

    Parameters
    ----------
    planner : Planner
    people : Cohort
    prospects : sequence of Prospect
        What `planner.find_prospect(people)` found, one per person.
    routes : sequence of sequences of Plan
        What `planner.find_routes(people)` found: with it a sheet tells what each route takes that is open to somebody.
    staff_file : str
        Name of the table, for the reader.
    lang : str
        "nl" or "en".

    Raises
    ------
    Error
        874 for more people than a browser opens with ease.
    ValueError
        When the prospects are not this planner's for these people, or its plans have conditions.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> people = loopbaan.build_cohort(fw, [{"id": "p-001", "levels": fw.required("startbekwaam")}])
    >>> planner = loopbaan.Planner(fw, "basisbekwaam")
    >>> sheets = loopbaan.write_sheets(planner, people, planner.find_prospect(people, effort=100))
    >>> (sheet,) = sheets.to_dict()["people"]
    >>> sheet["person"], sheet["meets"]
    ('p-001', 'below')
    """
    html, model = _loopbaan.write_sheets(planner, people, list(prospects), [list(each) for each in routes], staff_file, lang)
    return Page(html, _model=model)


def write_regeling(framework: Framework, *, lang: str = "nl") -> Page:
    """The one-page account of all criteria, levels, weights, thresholds and sources, for a participation council.

    Examples
    --------
    >>> import loopbaan
    >>> "Klassenmanagement" in loopbaan.write_regeling(loopbaan.dutch_framework()).html
    True
    """
    return Page(_loopbaan.write_regeling(framework, lang), personal=False)
