# SPDX-License-Identifier: BSL-1.0
"""The round of a partnership: needs of plans and by hand, beside what is offered; who gets which place, and what nobody offers."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Optional

from .. import _loopbaan
from .._loopbaan import Assignment, AssignmentRound, Cohort, Framework, Offers, RoundCriterion, RoundEdition, RoundWish, Text
from .._loopbaan import RoundNeed as Need
from ..wording import Pair, Said, day_in, filled
from .asked import AskedNeed
from .meeting_needs import MeetingNeed, NeedsMade, NeedsMaker, MeetingWish, schools_of
from .meeting_offers import MeetingEdition, meeting_editions
from .meeting_unmet import Unmet, find_unmet
from .meeting_words import MOST_NAMED, some_of
from .needs import PlanNeeds
from .travel import travelled
from .travel_sheet import TravelReading

MONTHS = ("wie het eerst klaar moet zijn met een fase (maanden)", "who must have ended a phase soonest (months)")
PRICE = ("zo laag mogelijke prijs (euro)", "as low a price as can be (euro)")


@dataclass(frozen=True)
class PartnershipRound:
    """What is asked and what is offered, before anybody has a place.

    `needs` holds every need, those that are in no round too (`out` says why); `round` holds the others, in the same order.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> offers = loopbaan.parse_offer_sheets("stap;datum;plaatsen\\nStudiedag of congres;18-11-2026;4\\n", fw).offers
    >>> asked = [loopbaan.AskedNeed("b1", school="De Boog", step="studiedag", count=5), loopbaan.AskedNeed("b2", topic="iets")]
    >>> made = loopbaan.make_round(offers, asked=asked)
    >>> len(made.needs), len(made.round.needs), made.counts
    (6, 5, {'asked': 6, 'not offered': 0, 'not judged': 1})
    """

    framework: Framework
    editions: tuple[MeetingEdition, ...]
    needs: tuple[MeetingNeed, ...]
    round: AssignmentRound
    terms: tuple[tuple[str, Text], ...]  # id and title, in order
    first_day: Optional[datetime.date]
    assumed: tuple[Pair, ...]  # what was taken for granted, in sentences
    too_far: int = 0  # wishes that cannot be for the distance
    target: str = ""  # of the plans, the id of a profile; "": there are none

    @property
    def counts(self) -> dict[str, int]:
        """How many needs there are, how many of them nobody offers, and how many nobody knows a step for."""
        outs = [each.out for each in self.needs if each.out]
        return {"asked": len(self.needs), "not offered": outs.count("not offered"), "not judged": len(outs) - outs.count("not offered")}

    def decide(self, seed: str, *, nodes: Optional[int] = None) -> PartnershipAnswer:
        """Who has a place where, by the usual rule and the lottery of `seed`; see `find_assignment`."""
        made = _loopbaan.find_assignment(self.round, seed=seed) if nodes is None else _loopbaan.find_assignment(self.round, seed=seed, nodes=nodes)
        return PartnershipAnswer(self, made, find_unmet(self, made))


@dataclass(frozen=True)
class PartnershipAnswer:
    """A round and what became of it.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> offers = loopbaan.parse_offer_sheets("stap;datum;plaatsen\\nStudiedag of congres;18-11-2026;4\\n", fw).offers
    >>> asked = [loopbaan.AskedNeed("b1", school="De Boog", step="studiedag", count=5)]
    >>> answer = loopbaan.make_round(offers, asked=asked).decide("voorjaar")
    >>> answer.counts
    {'asked': 5, 'placed': 4, 'waiting': 1, 'no date': 0, 'not offered': 0, 'not judged': 0}
    """

    made: PartnershipRound
    assignment: Assignment
    unmet: Unmet

    @property
    def states(self) -> tuple[str, ...]:
        """By need "placed", "waiting", "no date", "not offered" or "not judged"."""
        found, inside = [], 0
        for need in self.made.needs:
            if need.out:
                found.append("not offered" if need.out == "not offered" else "not judged")
                continue
            answers = self.assignment.wishes[inside]
            placed = self.assignment.placed[inside] is not None
            found.append("placed" if placed else "no date" if all(each.state == "not_judged" for each in answers) else "waiting")
            inside += 1
        return tuple(found)

    @property
    def counts(self) -> dict[str, int]:
        """How many needs there are, and how many of each state."""
        states = self.states
        return {"asked": len(states), **{each: states.count(each) for each in ("placed", "waiting", "no date", "not offered", "not judged")}}

    @property
    def in_round(self) -> dict[str, int]:
        """Of each need of the round its place in it."""
        return {each.id: place for place, each in enumerate(self.made.round.needs)}

    def placed(self) -> dict[str, str]:
        """Edition by need, of who has a place."""
        return {need.id: where for need, where in zip(self.made.round.needs, self.assignment.placed) if where is not None}

    def rows(self) -> list[dict[str, Any]]:
        """A row per need, of plain values, for a data frame: it is about persons."""
        where = self.placed()
        drawn = dict(zip((each.id for each in self.made.round.needs), self.assignment.lottery))
        return [
            {
                "need": each.id, "person": each.person, "school": each.school, "board": each.board, "region": each.region,
                "phase": each.phase, "step": each.step, "serves": list(each.serves), "state": state, "edition": where.get(each.id),
                "lottery": drawn.get(each.id),
            }
            for each, state in zip(self.made.needs, self.states)
        ]


def make_round(
    offers: Offers,
    needs: Optional[PlanNeeds] = None,
    people: Optional[Cohort] = None,
    *,
    asked: Sequence[AskedNeed] = (),
    first_day: Optional[datetime.date] = None,
    groups: Optional[Mapping[str, str]] = None,
    travel: Optional[TravelReading] = None,
    most_travel: Optional[int] = None,
    travel_turn: Optional[int] = None,
) -> PartnershipRound:
    """The round of needs and offers: of each need the editions that would meet it, and why others cannot.

    An edition meets a need when it is of the step of the plan (liked best) or of one that serves as well. It cannot where it is
    open to others alone, begins before `first_day` or does not end before the day by which it must have. Everybody's criteria
    are the months until their phase must have ended, where anybody's are known, and the price.

    Parameters
    ----------
    offers : Offers
    needs : PlanNeeds, optional
        What `find_needs` found.
    people : Cohort, optional
        Those people: their school, board and region, and since when they are in their phase.
    asked : sequence of AskedNeed
        Needs of schools by hand, beside those of plans: so many places each.
    first_day : date, optional
        Nothing that began before it is given out; phases end so many months after it.
    groups : mapping of str to str, optional
        Which grouping is the school, the board, the region, as for `find_needs`.
    travel : TravelReading, optional
        How far it is from schools to places of editions, of `read_travel`: then that is a criterion too. Of an edition its place counts
        where the table names it, else its provider; a distance that it does not say counts as the farthest that it says.
    most_travel : int, optional
        What is farther is refused, in the unit of the table.
    travel_turn : int, optional
        Which of the criteria it is, from 0 on; None: just before the price.

    Raises
    ------
    Error
        As of `AssignmentRound` and its `with_travel`.

    Complexity: needs × editions of a step.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> people = loopbaan.build_cohort(fw, [{"id": "p1", "levels": {**fw.required("basisbekwaam"), "klassenmanagement": "start"}}])
    >>> needs = loopbaan.find_needs(loopbaan.Planner(fw, "basisbekwaam"), people)
    >>> offers = loopbaan.parse_offer_sheets("stap;datum;plaatsen\\nStudiedag of congres;18-11-2026;4\\n", fw).offers
    >>> loopbaan.make_round(offers, needs, people).counts
    {'asked': 1, 'not offered': 1, 'not judged': 0}
    """
    names = {"school": "school", "board": "board", "region": "region", **(groups or {})}
    persons = tuple(people) if people is not None else ()
    schools = schools_of(persons, names)
    known = {*schools, *(each for pair in schools.values() for each in pair if each)}
    known |= {each for need in asked for each in (need.school, need.board, need.region) if each}
    framework = offers.framework
    editions = meeting_editions(offers, sorted(known))
    maker = NeedsMaker(framework, editions, persons, first_day)
    if needs is not None:
        maker.of_plans(needs.needs)
    maker.by_hand(asked, schools)
    made = maker.made
    terms = tuple((each.id, each.title) for each in offers.terms)
    assumed = [*of_plans(needs), *assumptions(made, editions, framework, first_day)]
    round, too_far = round_of(made.needs, editions), 0
    if travel is not None:
        with_travel = travelled(round, made.needs, editions, travel, most_travel, travel_turn)
        round, too_far = with_travel.round, with_travel.too_far
        assumed += with_travel.assumed
    return PartnershipRound(framework, editions, tuple(made.needs), round, terms, first_day, tuple(assumed), too_far, needs.target if needs is not None else "")


def round_of(needs: Sequence[MeetingNeed], editions: Sequence[MeetingEdition]) -> AssignmentRound:
    """The needs that are in it and the editions that any of them would be met by, as the search takes them."""
    inside = [each for each in needs if not each.out]
    wished = {wish.edition for each in inside for wish in each.wishes}
    euro = {each.id: each.euro for each in editions}
    months = [each.months for each in inside if each.months is not None]
    unlimited = max(1, len(inside))
    criteria = [RoundCriterion("months", text_of(MONTHS))] if months else []
    return AssignmentRound(
        editions=[
            RoundEdition(
                each.id, most=unlimited + each.filled if each.places is None else max(each.places, each.filled), least=each.least,
                filled=each.filled, has_date=each.has_date, days=list(each.days),
            )
            for each in editions
            if each.id in wished
        ],
        needs=[
            Need(
                each.id, person=each.person, groups=[group for group in (each.school, each.board) if group],
                wishes=[wish_of(wish, each, euro, max(months) if months else None) for wish in each.wishes],
            )
            for each in inside
        ],
        criteria=[*criteria, RoundCriterion("price", text_of(PRICE))],
    )


def wish_of(wish: MeetingWish, need: MeetingNeed, euro: Mapping[str, int], latest: Optional[int]) -> RoundWish:
    """Of whom nobody knows when the phase must end counts as whose ends last."""
    limit = [] if latest is None else [latest if need.months is None else need.months]
    return RoundWish(wish.edition, rank=wish.rank, criteria=[*limit, euro[wish.edition]], refused=text_of(wish.refused) if wish.refused else None)


def text_of(pair: Pair) -> Text:
    """A text in both languages."""
    return Text(pair[0], pair[1])


def assumptions(made: NeedsMade, editions: Sequence[MeetingEdition], framework: Framework, first_day: Optional[datetime.date]) -> list[Pair]:
    """What was taken for granted, counted, with what makes it otherwise."""
    inside = [each for each in made.needs if not each.out]
    found: list[Pair] = []

    def say(words: Pair, several: Sequence[str]) -> None:
        if several:
            found.append(filled(*words, count=len(several), which=some_of(several, MOST_NAMED)))

    if first_day is None:
        found.append(("Er is geen begindag gegeven: ook uitvoeringen van eerder tellen mee.", "No first day was given: editions of earlier days count too."))
    else:
        day = first_day
        found.append(filled("Gerekend vanaf {day}; wat eerder begint, wordt niet verdeeld.", "Reckoned from {day}; what begins before it is not given out.", day=Said(lambda lang: day_in(day, lang))))
    say(("Begint eerder, dus niet verdeeld ({count}): {which}.", "Begins earlier, so not given out ({count}): {which}."), [each.id for each in editions if each.begins_before(first_day)])
    say(("Zonder datum, dus niet verdeeld ({count}): {which}.", "Without a date, so not given out ({count}): {which}."), [each.id for each in editions if not each.has_date])
    say(
        (
            "“Open voor” noemt niet alleen scholen, besturen of regio’s die bekend zijn, en telt daarom als open voor allen ({count}): {which}.",
            "“Open to” names not only schools, boards or regions that are known, and so counts as open to all ({count}): {which}.",
        ),
        [f"{each.id} (“{'; '.join(each.unknown_groups)}”)" for each in editions if each.unknown_groups],
    )
    say(
        (
            "Op welke dagen van de week het is, staat er niet; of twee hiervan op één dag vallen is dus niet bekeken ({count}): {which}.",
            "On which days of the week it is nobody says; whether two of these fall on one day was not looked at ({count}): {which}.",
        ),
        [each.id for each in editions if each.has_date and not each.days],
    )
    say(("Zonder prijs, geteld als 0 euro ({count}): {which}.", "Without a price, counted as 0 euro ({count}): {which}."), [each.id for each in editions if not each.has_price])
    say(
        (
            "Rollen die hier niet worden verdeeld, omdat zij iets vragen van wie ze heeft ({count}): {which}.",
            "Roles that are not given out here, as they ask something of who has them ({count}): {which}.",
        ),
        [f"{each.id}: {role}" for each in editions for role in each.others],
    )
    say(
        (
            "Scholen uit de behoeften waar geen personeel van is gelezen ({count}): {which}. Kijk of de naam klopt.",
            "Schools of the needs of which no staff was read ({count}): {which}. See whether the name is right.",
        ),
        made.unknown_schools,
    )
    say(("Behoeften die volgens het blad uit plannen komen, en hier niet nog eens tellen ({count}): {which}.", "Needs that the sheet says come from plans, not counted here again ({count}): {which}."), made.from_plans)
    say(("Behoeften met de hand van iemand voor wie dezelfde stap al gevraagd is, één keer geteld ({count}): {which}.", "Needs by hand of somebody for whom the same step is asked already, counted once ({count}): {which}."), made.doubled)
    say(("Behoeften met een nummer van iemand die niet in het personeel staat, geteld als van de school ({count}): {which}.", "Needs with the number of somebody who is not in the staff, counted as of the school ({count}): {which}."), made.unknown_people)
    say(("Hoe belangrijk een school een behoefte vindt, telt niet mee in de regel ({count}): {which}.", "How much a need matters to a school does not count in the rule ({count}): {which}."), made.priorities)
    say(("Behoeften waarvan de dagen niet te lezen zijn, en dus niet meetellen ({count}): {which}.", "Needs of which the days cannot be read and so do not count ({count}): {which}."), made.unread_days)
    say(
        ("Had klaar moeten zijn vóór de eerste dag, dus niets kan nog helpen ({count}): {which}. Kijk of de dag klopt.", "Was to be done before the first day, so nothing can help ({count}): {which}. See whether the day is right."),
        made.too_late,
    )
    say(
        ("In welke periode een school het wil, telt niet mee zonder dag waarvóór het klaar moet zijn ({count}): {which}.", "In which period a school wants it does not count without a day by which it must be done ({count}): {which}."),
        made.periods,
    )
    without = sum(each.months is None for each in inside)
    if inside and without == len(inside):
        found.append(("Van niemand is bekend wanneer de fase klaar moet zijn: dat telt niet mee.", "Of nobody is known when the phase must end: that does not count."))
    elif without:
        found.append(filled("Van sommigen is niet bekend wanneer de fase klaar moet zijn: zij tellen als wie de meeste tijd heeft.", "Of some is not known when the phase must end: they count as who has the most time."))
    if any(each.by_hand for each in made.needs) and any(not each.by_hand for each in made.needs):
        found.append(("Behoeften van scholen tellen naast die uit plannen; wie in beide is bedoeld zonder nummer, telt twee keer.", "Needs of schools count beside those of plans; who is meant in both without a number counts twice."))
    return found


def of_plans(needs: Optional[PlanNeeds]) -> list[Pair]:
    """What needs of plans rest on, without numbers: these would be about few people."""
    if needs is None or not needs.people:
        return []
    found: list[Pair] = []
    if any(each.cost is None for each in needs.people):
        found.append(("Wie geen plan heeft naar dit doel, vraagt hier niets.", "Who has no plan to this aim asks for nothing here."))
    if any(each.unknown for each in needs.people):
        found.append(("Waar een niveau niet bekend is, telt het als niet aanwezig: dan vraagt iemand misschien iets dat niet nodig is.", "Where a level is not known it counts as not there: then somebody may ask for what is not needed."))
    if any(not each.complete for each in needs.people if each.needs):
        found.append(("Soms zijn niet alle even goede plannen bekeken: dan dient misschien ook een stap die hier niet is meegeteld.", "Of some not all equally good plans were looked at: then a step may serve that does not count here."))
    return found
