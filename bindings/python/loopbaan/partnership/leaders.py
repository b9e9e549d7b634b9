# SPDX-License-Identifier: BSL-1.0
"""Who in the partnership could lead a step: who has the profile that leading it asks, and said yes to being asked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Optional

from .._loopbaan import Cohort, Framework, Offers, Person
from ..gap import find_gaps
from .cells import plain
from .shared_needs import Between

YES = {plain(each) for each in ("ja", "yes", "j", "y", "x", "1", "waar", "true", "ja, alles", "alles", "all")}
NO = {plain(each) for each in ("", "nee", "no", "n", "0", "-", "–", "onwaar", "false", "geen", "none")}


@dataclass(frozen=True)
class Leader:
    """Somebody who has the profile; `is_certain` is False where a level of it is unknown, which is to be found out first."""

    person: str
    school: Optional[str]
    is_certain: bool


@dataclass(frozen=True)
class StepLeaders:
    """Who could lead a step. It is about persons; `told` is what others may see of it."""

    step: str
    profile: str
    leaders: tuple[Leader, ...]  # who said yes, in the order of the cohort
    not_asked: int  # who have the profile and did not say yes: nobody knows more of them here

    @property
    def certain(self) -> tuple[Leader, ...]:
        return tuple(each for each in self.leaders if each.is_certain)


@dataclass(frozen=True)
class Leaders:
    """Of each step with a leader's profile who could lead it, among so many people.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> able = {"levels": fw.required("mentor"), "groups": {"school": "De Boog", "begeleidt": "ja"}}
    >>> people = loopbaan.build_cohort(fw, [{"id": "p1", **able}, {"id": "p2", "levels": fw.required("mentor")}])
    >>> (found,) = loopbaan.find_leaders(people, {"starters-intervisie": "mentor"}, consent="begeleidt").steps
    >>> [each.person for each in found.leaders], found.not_asked
    (['p1'], 1)
    """

    steps: tuple[StepLeaders, ...]
    people: int
    unknown_words: tuple[str, ...]  # words of consent that are neither yes, no, a step nor a profile: taken as no

    def told(self, step: str, min_group: int) -> Optional[Between]:
        """How many could lead a step surely, as a range that says nothing of few; None: too few, perhaps nobody."""
        count = next((len(each.certain) for each in self.steps if each.step == step), 0)
        least, most = in_tens(count, self.people, min_group)
        return (least, most) if least else None

    def offers(self) -> list[dict[str, Any]]:
        """Each as an offer like any other, without a day as yet: rows of a sheet of offers. It is about persons."""
        return [
            {"step": each.step, "provider": leader.school or "", "owner": leader.person, "note": each.profile, "is_certain": leader.is_certain}
            for each in self.steps for leader in each.leaders
        ]


def find_leaders(people: Cohort, leads: Mapping[str, str], *, consent: str, school: str = "school") -> Leaders:
    """Who meets the profile that leading a step asks, and said yes.

    Parameters
    ----------
    people : Cohort
        Read with `groups=[consent]`, so that the column is kept.
    leads : mapping of str to str
        Profile or role by step: whoever leads it must meet it. See `leads_of`.
    consent : str
        The grouping in which people say yes: "ja", or the steps, roles or profiles to which they do, with `;` between.
        Nothing there is no.
    school : str
        The grouping that is the school.

    Raises
    ------
    Error
        501 when there is no such profile or role.
    KeyError
        When there is no such step.

    Complexity: people × profiles.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> people = loopbaan.build_cohort(fw, [{"id": "p1", "levels": fw.required("mentor")}])
    >>> loopbaan.find_leaders(people, {"starters-intervisie": "mentor"}, consent="begeleidt").steps[0].not_asked
    1
    """
    framework = people.framework
    persons = tuple(people)
    unknown: dict[str, None] = {}
    found = []
    gaps = {target: find_gaps(people, target) for target in dict.fromkeys(leads.values())}
    for step, target in leads.items():
        names = {step, target, framework.steps[step].title.nl, framework.steps[step].title.in_language("en")}
        leaders, not_asked = [], 0
        for person, gap in zip(persons, gaps[target]):
            if gap.meets == "below" or gap.meets == "unknown" and not any(line.current is not None for line in gap.lines):
                continue  # a level is too low, or nothing that it asks is known
            if says_yes(person, consent, names, framework, unknown):
                leaders.append(Leader(person.id, person.groups.get(school), gap.meets != "unknown"))
            else:
                not_asked += 1
        found.append(StepLeaders(step, target, tuple(leaders), not_asked))
    return Leaders(tuple(found), len(persons), tuple(unknown))


def leads_of(offers: Offers) -> dict[str, str]:
    """By step the profile of the role in its editions that asks one: who leads it. The first, where editions differ.

    Examples
    --------
    >>> import loopbaan
    >>> offers = loopbaan.parse_offer_sheets("stap;datum;plaatsen\\nStudiedag of congres;18-11-2026;4\\n", loopbaan.dutch_framework()).offers
    >>> loopbaan.leads_of(offers)
    {}
    """
    found: dict[str, str] = {}
    for edition in offers.editions:
        for role in edition.roles:
            if role.profile is not None:
                found.setdefault(edition.step, role.profile)
    return found


def says_yes(person: Person, consent: str, names: Iterable[str], framework: Framework, unknown: dict[str, None]) -> bool:
    cell = next((value for name, value in person.groups.items() if name.casefold() == consent.casefold()), "")
    wanted = {plain(each) for each in names}
    yes = False
    for each in words_of(cell):
        if plain(each) in YES or plain(each) in wanted:
            yes = True
        elif plain(each) not in NO and not is_known(framework, each):
            unknown.setdefault(each)
    return yes


def words_of(cell: str) -> Sequence[str]:
    return [each.strip() for each in cell.replace(",", ";").split(";")]


def is_known(framework: Framework, word: str) -> bool:
    """Is it a step, a role or a profile, so that it is a yes to that?"""
    several: tuple[Any, ...] = (framework.steps, framework.roles, framework.profiles)
    return any(plain(word) in (plain(id), plain(each.title.in_language("nl"))) for entities in several for id, each in entities.items())


def in_tens(count: int, size: int, min_group: int) -> Between:
    """A number as a range of `min_group` values: who meets one profile may be who meets another and one more.

    Examples
    --------
    >>> in_tens(4, 80, 10), in_tens(17, 80, 10), in_tens(79, 80, 10)
    ((0, 9), (10, 19), (60, 80))
    """
    nearly_all = max(min_group, size - 2 * min_group + 1) // min_group * min_group
    if size < 2 * min_group or count >= nearly_all:
        return (0 if size < 2 * min_group else nearly_all), size
    least = count // min_group * min_group
    return least, least + min_group - 1
