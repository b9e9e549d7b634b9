# SPDX-License-Identifier: BSL-1.0
"""Options of `loopbaan partnership` beside the round itself: last year, who could lead, boards that hand over without persons."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Optional

from ... import Cohort, Leaders, Offers, TravelReading, find_leaders, leads_of, read_travel
from ..cli.declared import Options, arguments, option, repeated
from ..cli.front import called
from ..cli.messages import tell
from ..cli.naming import choose, named, targets
from ..cli.options import Shared, TableReading, Who, whole_number
from ..cli.wrong import WrongCommandLine, WrongInput
from ..words import options as options_texts
from ..words import partnership as texts
from ..words import schedule_together as together_texts
from ..words.language import Words
from ..words.metavars import FILE, FOLDER, NUMBER, PROFILE, STAFF, TEXT


@dataclass(frozen=True)
class SomePeople(Who):
    """Which people, where a round is about people."""

    staff: list[str] = field(default_factory=list, metadata=arguments(metavar=STAFF, help=options_texts.STAFF))


@dataclass(frozen=True)
class SomeTarget(Options):
    """Where to, where there are people."""

    to: Optional[str] = field(default=None, metadata=option("--to", metavar=PROFILE, help=options_texts.TO))


@dataclass(frozen=True)
class OfCycle(Options):
    """Last year and next year, and who could lead what is missing."""

    reads = ("last",)

    last: list[str] = field(default_factory=list, metadata=repeated("--last", metavar=FILE, help=texts.LAST))
    archive: Optional[str] = field(default=None, metadata=option("--archive", metavar=FOLDER, help=texts.ARCHIVE))
    consent: Optional[str] = field(default=None, metadata=option("--consent", metavar=together_texts.COLUMN, help=texts.CONSENT))
    leads: list[str] = field(default_factory=list, metadata=repeated("--leads", metavar=texts.STEP_PROFILE, help=texts.LEADS))

    def check(self, say: Words) -> None:
        if self.leads and self.consent is None:
            raise WrongCommandLine(say(texts.NO_CONSENT))
        self.pairs(say)

    def pairs(self, say: Words) -> list[tuple[str, str]]:
        found = []
        for words in self.leads:
            step, _, profile = words.partition("=")
            if not step.strip() or not profile.strip():
                raise WrongCommandLine(say(texts.wrong_pair(words)))
            found.append((step.strip(), profile.strip()))
        return found

    def reading(self, reading: TableReading) -> TableReading:
        """The column of consent is one of groups, so that it is kept."""
        return reading if self.consent is None else replace(reading, group=[*reading.group, self.consent])

    def could_lead(self, shared: Shared, say: Words, people: Cohort, offers: Offers) -> Optional[Leaders]:
        """Who could lead which step; None where nobody was asked. Raises WrongInput for a step or profile that there is not."""
        if self.consent is None:
            return None
        framework = people.framework
        steps = named(framework.steps)
        leads = leads_of(offers)
        for step, profile in self.pairs(say):
            leads[choose(shared, say, "--leads", step, steps)] = choose(shared, say, "--leads", profile, targets(framework))
        found = find_leaders(people, leads, consent=self.consent)
        if found.unknown_words:
            tell(shared, say(texts.unknown_consent(len(found.unknown_words), self.consent)))
        return found


@dataclass(frozen=True)
class OfLimit(Options):
    """How far it is, and how far anybody goes."""

    reads = ("travel",)

    travel: list[str] = field(default_factory=list, metadata=repeated("--travel", metavar=FILE, help=texts.TRAVEL))
    at_most_km: Optional[str] = field(default=None, metadata=option("--at-most-km", metavar=NUMBER, help=texts.AT_MOST_KM))
    at_most_minutes: Optional[str] = field(default=None, metadata=option("--at-most-minutes", metavar=NUMBER, help=texts.AT_MOST_MINUTES))

    def check(self, say: Words) -> None:
        if not self.travel and any(each is not None for each in (self.at_most_km, self.at_most_minutes)):
            raise WrongCommandLine(say(texts.NO_TRAVEL))
        if self.at_most_km is not None and self.at_most_minutes is not None:
            raise WrongCommandLine(say(texts.KM_OR_MINUTES))
        self.most(say)

    def most(self, say: Words) -> Optional[int]:
        for name, words in (("--at-most-km", self.at_most_km), ("--at-most-minutes", self.at_most_minutes)):
            if words is not None:
                return whole_number(say, name, words, least=0, most=1_000_000)
        return None

    def read(self, shared: Shared, say: Words) -> Optional[TravelReading]:
        """The table of travel; None where there is none. Raises Error, and WrongInput where the limit is in the other unit."""
        if not self.travel:
            return None
        found = read_travel(self.travel)
        limit = self.at_most_minutes if found.unit == "kilometres" else self.at_most_km
        if limit is not None:
            raise WrongInput(say(texts.LIMIT_IN_MINUTES if found.unit == "kilometres" else texts.LIMIT_IN_KM))
        return found


@dataclass(frozen=True)
class OfTravel(OfLimit):
    """How far people have to go, and when that counts."""

    travel_turn: Optional[str] = field(default=None, metadata=option("--travel-turn", metavar=NUMBER, help=texts.TRAVEL_TURN))

    def check(self, say: Words) -> None:
        if not self.travel and self.travel_turn is not None:
            raise WrongCommandLine(say(texts.NO_TRAVEL))
        super().check(say)
        self.turn(say)

    def turn(self, say: Words) -> Optional[int]:
        """Which of the criteria it is, from 0 on."""
        return None if self.travel_turn is None else whole_number(say, "--travel-turn", self.travel_turn, least=1, most=3) - 1


@dataclass(frozen=True)
class OfBoards(Options):
    """What a board hands over without persons, and what several handed over."""

    reads = ("board", "seen")

    share: Optional[str] = field(default=None, metadata=option("--share", metavar=TEXT, help=texts.SHARE))
    seen: Optional[str] = field(default=None, metadata=option("--seen", metavar=FILE, help=texts.SEEN))
    board: list[str] = field(default_factory=list, metadata=repeated("--board", metavar=FILE, help=texts.BOARD))
    two_employers: str = field(default="0", metadata=option("--two-employers", metavar=NUMBER, help=texts.TWO_EMPLOYERS))

    def check(self, say: Words) -> None:
        if self.seen is not None and self.share is None:
            raise WrongCommandLine(say(texts.SEEN_WHERETO))
        if self.board and self.share is not None:
            raise WrongCommandLine(say(texts.SHARE_OR_BOARD))
        self.in_several(say)

    def check_with(self, say: Words, who: Who, target: SomeTarget, *, has_offers: bool, has_travel: bool) -> None:
        """Raises WrongCommandLine where there are boards and people, or neither; where there are no offers to give out."""
        if has_travel and (self.board or self.share is not None):
            raise WrongCommandLine(say(texts.TRAVEL_OF_PEOPLE))
        if self.board:
            if who.staff:
                raise WrongCommandLine(say(texts.BOARD_OR_STAFF))
            return
        if self.in_several(say):
            raise WrongCommandLine(say(texts.TWO_EMPLOYERS_WHERETO))
        if not who.staff:
            raise WrongCommandLine("\n".join((say(texts.NO_STAFF), called(say, "partnership"), say(texts.HELP_SAYS_MORE))))
        if target.to is None:
            raise WrongCommandLine(say(texts.NO_TARGET))
        if self.share is None and not has_offers:
            raise WrongCommandLine(say(texts.NO_OFFERS))

    def in_several(self, say: Words) -> int:
        return whole_number(say, "--two-employers", self.two_employers, least=0, most=1_000_000)
