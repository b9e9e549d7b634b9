# SPDX-License-Identifier: BSL-1.0
"""Travel in a round of a partnership: from whose school to which place, what is too far, and what nobody says."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Optional

from .._loopbaan import AssignmentRound
from ..wording import Pair, filled
from .cells import plain
from .meeting_needs import MeetingNeed
from .meeting_offers import MeetingEdition
from .meeting_words import MOST_NAMED, some_of
from .travel_sheet import TravelReading

ONLINE = {plain(each) for each in ("online", "digitaal", "op afstand", "thuis", "webinar", "remote", "digital", "at home")}
NOWHERE = "?"  # where nobody says: from there every distance is one that nobody says


@dataclass(frozen=True)
class TravelInRound:
    """A round in which travel counts, and what is to be told of it.

    `too_far` is how many wishes cannot be for the distance: it is about persons, so it is not among what was `assumed`.
    """

    round: AssignmentRound
    too_far: int
    assumed: tuple[Pair, ...]


def travelled(
    round: AssignmentRound, needs: Sequence[MeetingNeed], editions: Sequence[MeetingEdition], travel: TravelReading, most: Optional[int], turn: Optional[int]
) -> TravelInRound:
    """Makes travel a criterion of a round, at a turn from 0 on; None: before the price.

    Of an edition its place counts where the table names it, else its provider. A distance that nobody says counts as the farthest that
    is said, and never as more than the most. What is said of it is about the table and the offers, not about who needs what.
    """
    places = Places(needs, editions, travel)
    farthest = max(amount for _, _, amount in travel.distances)
    otherwise = farthest if most is None else min(most, farthest)
    in_round = {each.id for each in round.needs}
    made, too_far, _ = round.with_travel(
        of_needs=[places.named(each.school) for each in needs if each.id in in_round],
        of_editions=[places.of_edition[each.id] for each in round.editions],
        distances=[(places.named(start), places.named(end), amount) for start, end, amount in travel.distances],
        unit=travel.unit, most=most, otherwise=otherwise, turn=len(round.criteria) - 1 if turn is None else turn,
    )
    return TravelInRound(made, too_far, tuple(said_of(places, travel, most, otherwise)))


class Places:
    """The places of a table of distances, and where schools and editions are among them."""

    def __init__(self, needs: Iterable[MeetingNeed], editions: Sequence[MeetingEdition], travel: TravelReading) -> None:
        self.names: dict[str, str] = {}
        for start, end, _ in travel.distances:
            for each in (start, end):
                self.names.setdefault(plain(each), each)
        self.in_table = dict(self.names)
        self.schools = sorted({each.school for each in needs if each.school})
        for school in self.schools:
            self.names.setdefault(plain(school), school)
        self.ways = {(plain(start), plain(end)) for start, end, _ in travel.distances}
        self.by_provider: list[str] = []
        self.unknown: list[str] = []
        self.of_edition = {each.id: self.where(each) for each in editions}

    def named(self, words: Optional[str]) -> str:
        return self.names.get(plain(words or ""), NOWHERE)

    def where(self, edition: MeetingEdition) -> Optional[str]:
        """Its place, or of whom it is; None: nowhere one has to go to."""
        if plain(edition.place) in ONLINE:
            return None
        if plain(edition.place) in self.names:
            return self.names[plain(edition.place)]
        if plain(edition.provider) in self.names:
            self.by_provider.append(edition.id)
            return self.names[plain(edition.provider)]
        self.unknown.append(edition.id)
        return NOWHERE

    def not_there(self) -> list[str]:
        """Names of the table that are no school and no place: perhaps misspelt."""
        known = {plain(each) for each in self.schools} | {plain(each) for each in self.of_edition.values() if each}
        return [name for words, name in self.in_table.items() if words not in known]

    def missing(self) -> list[str]:
        """Ways from a school to a place of an edition that nobody says."""
        ends = sorted({each for each in self.of_edition.values() if each not in (None, NOWHERE)})
        ways = ((school, end) for school in self.schools for end in ends if plain(school) != plain(end))
        return [f"{start} – {end}" for start, end in ways if not {(plain(start), plain(end)), (plain(end), plain(start))} & self.ways]


def said_of(places: Places, travel: TravelReading, most: Optional[int], otherwise: int) -> Iterable[Pair]:
    """What was taken for granted about travel, counted, with what makes it otherwise."""
    if most is not None:
        yield filled("Verder dan {most} kan niet: wie alleen verder kan, heeft geen plaats.", "Farther than {most} cannot be: who could only go farther has no place.", most=amount_in(travel.unit, most))
    counted = amount_in(travel.unit, otherwise)
    yield filled("Van wie geen school bekend is, telt elke weg als {counted}.", "Of whom no school is known, each way counts as {counted}.", counted=counted)
    for words, several in (
        (
            ("Wegen die niet in de reistabel staan, geteld als {counted} ({count}): {which}.", "Ways that are not in the table of travel, counted as {counted} ({count}): {which}."),
            places.missing(),
        ),
        (
            (
                "Uitvoeringen waarvan de reistabel plaats noch aanbieder noemt, overal geteld als {counted} ({count}): {which}.",
                "Editions of which the table of travel names neither place nor provider, counted as {counted} from everywhere ({count}): {which}.",
            ),
            places.unknown,
        ),
        (
            ("Uitvoeringen die gerekend zijn als bij hun aanbieder, want hun plaats staat niet in de reistabel ({count}): {which}.", "Editions that were taken to be at their provider, as the table of travel does not name their place ({count}): {which}."),
            places.by_provider,
        ),
        (
            ("Namen in de reistabel die geen school en geen plaats van het aanbod zijn ({count}): {which}. Kijk of de naam klopt.", "Names in the table of travel that are no school and no place of the offers ({count}): {which}. See whether the name is right."),
            places.not_there(),
        ),
    ):
        if several:
            yield filled(*words, count=len(several), counted=counted, which=some_of(several, MOST_NAMED))


def amount_in(unit: str, amount: int) -> Pair:
    """A distance in words."""
    if unit == "kilometres":
        return filled("{count} km", "{count} km", count=amount)
    return filled("{count} minuten", "{count} minutes", count=amount)
