# SPDX-License-Identifier: BSL-1.0
"""A flow plan (flow/1): who is there, comes, goes and is asked, every figure with its source; and what follows from it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Optional

from .. import _loopbaan
from .._loopbaan import Diagnostic
from ..core import Error
from ..exchange import Content, Path, canonical, checked, kind_of, name_of, read_file
from ..workbook.faults import told
from .answers import UNIT, FlowCell, FlowNeed, FlowPoint, FlowProjection, amounts

KIND = "flow/1"
KEPT = ("region", "route", "phase", "age")
CORNERS = ("given", "fewest", "most")


@dataclass(frozen=True, repr=False)
class FlowPlan:
    """A flow/1 document that was read and has no faults.

    Examples
    --------
    >>> import json, loopbaan
    >>> stock = [{"age": 40, "people": 120, "fte": 96}]
    >>> leave = {"id": "weg", "event": "leave", "definition": "uit het onderwijs", "basis": "assumption", "value": 0.05}
    >>> dates = [{"born_from": "1950-01-01", "years": 67, "months": 0, "source": "aow"}]
    >>> document = {"loopbaan": "flow/1", "id": "x", "version": "1", "title": "X", "start": "2026-10-01", "years": 2,
    ...             "sources": [{"id": "aow", "title": "AOW"}], "retirement_dates": dates, "stock": stock, "rates": [leave]}
    >>> plan = loopbaan.parse_flow(json.dumps(document))
    >>> [(each.year, each.people, each.people_low, each.people_high) for each in plan.project().of()]
    [(2026, 120.0, 120, 120), (2027, 114.0, 110, 118), (2028, 108.3, 103, 113)]
    """

    content: str  # in canonical form
    name: str = ""
    notes: tuple[Diagnostic, ...] = field(default=(), compare=False)

    @property
    def document(self) -> dict[str, Any]:
        """What stands in it, as new plain values."""
        return dict(json.loads(self.content))

    @property
    def id(self) -> str:
        return str(self.document["id"])

    @property
    def scenarios(self) -> tuple[str, ...]:
        """Ids of the scenarios that stand beside the course as it is."""
        return tuple(each["id"] for each in self.document.get("scenarios", ()))

    def __repr__(self) -> str:
        return f"<FlowPlan {self.id}: {len(self.document.get('rates', ()))} rates, {len(self.scenarios)} scenarios>"

    def write(self) -> str:
        """The document, in canonical form."""
        return self.content

    def project(self, scenario: Optional[str] = None, *, years: Optional[int] = None, chance: float = 0.9, ranges: bool = True) -> FlowProjection:
        """What is expected year by year, and between what, of all, of each phase and of each region.

        Parameters
        ----------
        scenario : str, optional
            Id of a scenario; None: as it is.
        years : int, optional
            1 to 50; None: as many as the plan says.
        chance : float
            How likely it is that a number lies within its range, above 0, below 1; as much is left out below as above.
        ranges : bool
            False: without what chance leaves open; rates that are ranges leave theirs.

        Raises
        ------
        Error
            202 for a scenario that is not there, 433 for a number that cannot be, 780, 782, 783 and 785 for what the plan does not say
            and its people need.
        """
        rows, needs, are_ranges, no_range = _loopbaan.project_flow(self.content, self.name, scenario or "", years, chance, ranges)
        document = self.document
        regions, phases = names(document, "regions"), names(document, "phases")
        points = tuple(
            FlowPoint(year, at(regions, region), at(phases, phase), in_whole(people), in_whole(fte), fewest, most, low, high)
            for year, region, phase, people, fte, fewest, most, low, high in rows
        )
        asked = tuple(FlowNeed(year, at(regions, region), fte, low, high) for year, region, fte, low, high in needs)
        return FlowProjection(scenario, chance, are_ranges, no_range, points, asked, document.get("induction"))

    def cells(
        self, scenario: Optional[str] = None, *, keep: Sequence[str] = ("region", "phase"), years: Optional[int] = None, corner: str = "given"
    ) -> tuple[FlowCell, ...]:
        """What became of everybody, period by period, added up over all that is not kept; exact to the billionth of a person.

        These are not protected: they are for who has the plan itself.

        Parameters
        ----------
        scenario : str, optional
        keep : sequence of str
            Of "region", "route", "phase" and "age".
        years : int, optional
        corner : str
            Of rates that are ranges: "given" values, or those that leave "fewest" or "most" people.

        Raises
        ------
        Error
            As `project`; 787 where a rate has no value and "given" is asked.
        ValueError
            For a word that is none of these.
        """
        if not set(keep) <= set(KEPT) or isinstance(keep, str):
            raise ValueError(f"keep is some of {', '.join(KEPT)}")
        if corner not in CORNERS:
            raise ValueError(f"corner is one of {', '.join(CORNERS)}")
        document = self.document
        rows = _loopbaan.follow_staff(self.content, self.name, scenario or "", years, corner, *(each in keep for each in KEPT))
        regions, routes, phases = (names(document, each) for each in ("regions", "routes", "phases"))
        return tuple(
            FlowCell(period, at(regions, region), at(routes, route), at(phases, phase), age, amounts(people), amounts(fte))
            for period, region, route, phase, age, people, fte in rows
        )


def names(document: dict[str, Any], kind: str) -> list[str]:
    return [each["id"] for each in document.get(kind, ())]


def at(among: list[str], place: Optional[int]) -> Optional[str]:
    return None if place is None else among[place]


def in_whole(units: Optional[int]) -> Optional[float]:
    return None if units is None else units / UNIT


def parse_flow(content: Content, *, name: str = "") -> FlowPlan:
    """The plan of a flow/1 document.

    Raises
    ------
    Error
        With all faults, each at its place: 101, 201, 202, 433, 781, 784, 786 and those of any document; 806 where it is of another kind.

    Examples
    --------
    >>> import loopbaan
    >>> plan = loopbaan.parse_flow(loopbaan.make_flow_template())
    >>> plan.id, plan.scenarios
    ('doorstroom', ('minder-uitval',))
    """
    checked(content)
    if (kind := kind_of(content, name=name)) != KIND:
        raise Error([told("wrong_kind", name, kind, KIND)])
    notes = _loopbaan.look_at_flow(content, name)
    return FlowPlan(canonical(content, name=name), name, notes)


def read_flow(path: Path) -> FlowPlan:
    """The plan of a file. Raises as `parse_flow`, and Error 801 and 804 where it cannot be read.

    Examples
    --------
    >>> import loopbaan, pathlib, tempfile
    >>> path = pathlib.Path(tempfile.mkdtemp()) / "doorstroom.json"
    >>> _ = path.write_text(loopbaan.make_flow_template(), encoding="utf-8")
    >>> loopbaan.read_flow(path).id
    'doorstroom'
    """
    return parse_flow(read_file(path), name=name_of(path))


def chances_of_sum(trials: Sequence[tuple[int, float]]) -> tuple[float, ...]:
    """How likely 0, 1, 2… people are left of groups of whom each stays with the chance of the group, independently.

    Parameters
    ----------
    trials : sequence of (people, chance)
        Whole people, 0 to 1 000 000 together; chances from 0 to 1.

    Raises ValueError for others. The sum of all is 1 to within 10⁻⁹; what is less likely than 10⁻¹³ at either end is left out.

    Examples
    --------
    >>> import loopbaan
    >>> [round(each, 4) for each in loopbaan.chances_of_sum([(2, 0.5), (1, 0.5)])]
    [0.125, 0.375, 0.375, 0.125]
    """
    if any(people < 0 or not 0 <= chance <= 1 for people, chance in trials) or sum(people for people, _ in trials) > 1_000_000:
        raise ValueError("people are 0 to 1 000 000 together, chances from 0 to 1")
    return tuple(_loopbaan.chances_of_sum(list(trials)))
