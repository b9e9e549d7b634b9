# SPDX-License-Identifier: BSL-1.0
"""Needs computed from plans: of each person the steps that are needed, and what would serve as well, so that nobody is nailed to one course."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Optional, Union

from .._loopbaan import Alternatives, Cohort, Framework, Person, Plan, Planner
from ..wording import Pair, filled, said
from .asked import AskedNeed

Progress = Callable[[int, int], Any]
MOST = 64  # equally good plans of a person that are looked at


@dataclass(frozen=True)
class PersonNeed:
    """A step that the plan of somebody takes, and the steps of which one would do as well.

    `serves` holds the step itself and each step that can take its place alone: the plan then costs the same and reaches the same.
    `certain` says that every cheapest plan takes this step, proven, and whatever the levels are of which nothing is known; where
    not all of these plans were looked at, it is False. A need is about a person: it is not for others to see, and nothing in it is
    protected.
    """

    person: str
    target: str  # id of the profile, or of several joined, as the plan has it
    step: str
    serves: tuple[str, ...]  # ids in catalogue order, `step` among them
    certain: bool
    school: Optional[str] = None
    board: Optional[str] = None
    region: Optional[str] = None
    phase: Optional[str] = None

    def to_dict(self) -> dict[str, Any]:
        """All of it as plain values: a row of a table."""
        return {**self.__dict__, "serves": list(self.serves)}


@dataclass(frozen=True)
class Swap:
    """Steps of a plan that can only be exchanged together: `instead` for `steps`, at the same cost."""

    steps: tuple[str, ...]
    instead: tuple[str, ...]


@dataclass(frozen=True)
class NeedsOfPerson:
    """What one person needs: a need per step of the plan, and what can be exchanged several at once.

    `status` is that of the plan (design: "optimal", "feasible", "unreachable", "stopped"); without a plan there are no needs.
    `complete` says that all equally good plans were looked at. `unknown` counts the levels that the target asks and of which
    nothing is known: the plan takes them as not there, so that a need which is not `certain` may turn out to be none.
    """

    person: str
    status: str
    cost: Optional[float]
    needs: tuple[PersonNeed, ...]
    swaps: tuple[Swap, ...]
    plans: int  # equally good ones that were found
    complete: bool
    unknown: int


@dataclass(frozen=True)
class PlanNeeds:
    """The needs of all people of a cohort, in its order.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> levels = {**fw.required("basisbekwaam"), "klassenmanagement": "start"}
    >>> people = loopbaan.build_cohort(fw, [{"id": "p1", "levels": levels, "phase": "inductie", "groups": {"school": "De Boog"}}])
    >>> found = loopbaan.find_needs(loopbaan.Planner(fw, "basisbekwaam"), people)
    >>> [(need.person, need.school, need.step in need.serves) for need in found.needs]
    [('p1', 'De Boog', True)]
    """

    people: tuple[NeedsOfPerson, ...]
    framework: Framework
    target: str

    @property
    def needs(self) -> tuple[PersonNeed, ...]:
        """Those of all people together."""
        return tuple(need for each in self.people for need in each.needs)

    def rows(self) -> list[dict[str, Any]]:
        """A row per need, of plain values, for a data frame."""
        return [each.to_dict() for each in self.needs]

    def by(self, grouping: str) -> dict[Optional[str], tuple[PersonNeed, ...]]:
        """The needs by "school", "board", "region", "phase" or "step", in the order of the cohort; None: of nobody knows which.

        These are lists of persons, not figures: what is published of them is to be protected first. Raises ValueError for
        another word.
        """
        if grouping not in ("school", "board", "region", "phase", "step"):
            raise ValueError('needs are grouped by "school", "board", "region", "phase" or "step"')
        found: dict[Optional[str], list[PersonNeed]] = {}
        for need in self.needs:
            found.setdefault(getattr(need, grouping), []).append(need)
        return {key: tuple(each) for key, each in found.items()}

    def asked(self) -> tuple[AskedNeed, ...]:
        """The same as needs of needs/1, one for each person and step, with source "from plans"."""
        return tuple(
            AskedNeed(
                f"p{place}", step=each.step, who=each.person, source="from plans",
                school=each.school, board=each.board, region=each.region, phase=each.phase,
            )
            for place, each in enumerate(self.needs, 1)
        )

    def text(self, lang: str = "nl") -> str:
        """What was counted, and what was not, in a line."""
        return said(self.told(), lang)

    def told(self) -> Pair:
        without = [each for each in self.people if each.status not in ("optimal", "feasible")]
        partly = sum(not each.complete for each in self.people if each not in without)
        unknown = sum(each.unknown > 0 for each in self.people)
        return filled(
            "mensen: {people}, zonder plan: {without}; behoeften: {needs}, waarvan in elk even goed plan: {certain}; "
            "niet alle even goede plannen bekeken bij: {partly}; met onbekende niveaus, geteld als niet aanwezig: {unknown}.",
            "people: {people}, without a plan: {without}; needs: {needs}, of which in every equally good plan: {certain}; "
            "not all equally good plans looked at for: {partly}; with unknown levels, counted as not there: {unknown}.",
            people=len(self.people), without=len(without), needs=len(self.needs),
            certain=sum(need.certain for need in self.needs), partly=partly, unknown=unknown,
        )


def find_needs(
    planner: Planner,
    people: Cohort,
    *,
    most: int = MOST,
    threads: int = 0,
    nodes: Optional[int] = None,
    effort: int = 500,
    groups: Optional[Mapping[str, str]] = None,
    progress: Optional[Progress] = None,
) -> PlanNeeds:
    """What people need to get to a target: the steps of their cheapest plans, and for each the steps that would serve as well.

    Parameters
    ----------
    planner : Planner
        Where to, and what is cheapest.
    people : Cohort
    most : int
        Equally good plans of one person that are looked at; where there are more, the needs are not `complete`. At least 1.
    threads : int
        0: as many as the machine has.
    nodes : int, optional
        Search nodes per person after which to give up: the same on every machine.
    effort : int
        Of people with unknown levels: how many fillings-in are looked at for what is certain. More may find more to be certain.
    groups : mapping of str to str, optional
        Which grouping of the cohort is the school, the board, the region, where it is called otherwise: {"school": "locatie"}.
    progress : callable, optional
        Called with (done, total); when it answers False the work stops, and who is left has status "stopped".

    Returns
    -------
    PlanNeeds

    Raises
    ------
    ValueError
        When `most` is below 1.
    Error
        208 when the people are of another framework.

    Complexity: two searches per person, three where levels are unknown; then the plans of each person in pairs with the first, linear in their steps.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.build_framework(
    ...     "voorbeeld", "1",
    ...     scales=[{"id": "groei", "levels": [{"id": "start", "title": "Start"}]}],
    ...     competences=[{"id": c, "title": c, "scale": "groei"} for c in ("klas", "ouders")],
    ...     profiles=[{"id": "starter", "title": "Starter", "requires": {"klas": "start", "ouders": "start"}}],
    ...     steps=[{"id": "cursus", "title": "Cursus", "yields": {"klas": "start"}, "hours": 8},
    ...            {"id": "maatje", "title": "Maatje", "yields": {"klas": "start"}, "hours": 8},
    ...            {"id": "gesprekken", "title": "Gesprekken", "yields": {"ouders": "start"}, "hours": 6}],
    ... )
    >>> people = loopbaan.build_cohort(fw, [{"id": "p1", "levels": {"klas": None, "ouders": None}}])
    >>> [(need.step, need.serves, need.certain) for need in loopbaan.find_needs(loopbaan.Planner(fw, "starter"), people).needs]
    [('cursus', ('cursus', 'maatje'), False), ('gesprekken', ('gesprekken',), True)]
    """
    if most < 1:
        raise ValueError(f"most is at least 1, not {most}")
    names = {"school": "school", "board": "board", "region": "region", **(groups or {})}
    order = {id: place for place, id in enumerate(planner.framework.steps)}
    total = len(people)

    def told(done: int, of: int) -> Any:  # the plans are the first half of the work
        return progress(done, 2 * total) if progress else True

    plans = planner.find_all(people, threads=threads, nodes=nodes, progress=told if progress else None)
    found: list[NeedsOfPerson] = []
    stopped = False
    for place, (person, plan) in enumerate(zip(people, plans)):
        others: Optional[Alternatives] = None
        unknown = unknown_in(person, plan)
        whatever: Optional[set[str]] = None
        if plan.found and not stopped:
            others = planner.find_alternatives(person, most, plan.cost, nodes=nodes)
            if unknown:
                whatever = {each.id for each in planner.find_prospect(person, effort=effort, nodes=nodes).certain}
        status = "stopped" if stopped and plan.found else plan.status
        found.append(needs_of(person, plan, others, order, names, status, unknown, whatever))
        if progress and progress(total + place + 1, 2 * total) is False:
            stopped = True
    return PlanNeeds(tuple(found), planner.framework, target_of(planner, plans))


def unknown_in(person: Person, plan: Plan) -> int:
    """How many of the competences that the targets ask are unknown."""
    asked = {competence for target in plan.targets for competence in plan.framework.required(target)}
    return sum(person.levels[each] is None for each in asked)


def target_of(planner: Planner, plans: Sequence[Plan]) -> str:
    """What the plans lead to."""
    return plans[0].target if plans else ""


def needs_of(
    person: Person,
    plan: Plan,
    others: Optional[Alternatives],
    order: Mapping[str, int],
    names: Mapping[str, str],
    status: str,
    unknown: int,
    whatever: Optional[set[str]],
) -> NeedsOfPerson:
    """The needs of one person by the plan and those that are as good; `whatever`: the steps that are certain where something is unknown."""
    if others is None:
        return NeedsOfPerson(person.id, status, None, (), (), 0, False, unknown)
    own = [each.id for each in plan.steps]
    equal = [set(own), *({step.id for step in each.steps} for each in others if each.cost == plan.cost)]
    complete = plan.status == "optimal" and others.status == "optimal" and (others.all or any(each.cost != plan.cost for each in others))
    singles: dict[str, set[str]] = {id: {id} for id in own}
    swaps: list[Swap] = []
    for steps in equal:
        gone, come = sorted(set(own) - steps, key=order.__getitem__), sorted(steps - set(own), key=order.__getitem__)
        if len(gone) == 1 and len(come) == 1:
            singles[gone[0]].add(come[0])
        elif gone or come:
            swaps.append(Swap(tuple(gone), tuple(come)))
    groups = {field: person.groups.get(name) for field, name in names.items()}
    made = tuple(
        PersonNeed(
            person.id, plan.target, id, tuple(sorted(singles[id], key=order.__getitem__)),
            certain=id in whatever if whatever is not None else complete and all(id in steps for steps in equal), phase=person.phase, **groups,
        )
        for id in own
    )
    return NeedsOfPerson(person.id, plan.status, plan.cost, made, composed(swaps, singles), len({frozenset(each) for each in equal}), complete, unknown)


def composed(swaps: Iterable[Swap], singles: Mapping[str, set[str]]) -> tuple[Swap, ...]:
    """Without those that are single exchanges made at the same time, which say nothing new."""
    kept = []
    for each in dict.fromkeys(swaps):
        left = set(each.instead)
        for step in each.steps:
            taken: Union[str, None] = next((one for one in sorted(singles[step] & left)), None)
            left.discard(taken or "")
        if left or len(each.instead) != len(each.steps):
            kept.append(each)
    return tuple(kept)
