# SPDX-License-Identifier: BSL-1.0
"""`loopbaan schedule --together`: what people share, who chooses first, and the search for all of them."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Optional

from ... import Cohort, Framework, Offers, Person, Plan, Policy, Scheduler, SchedulesDocument, read_agreed_places
from ...timetable.words import NO_TURN
from ..cli.declared import Options, flag, option, repeated
from ..cli.messages import tell
from ..cli.options import Shared, TableReading, Who, whole_number
from ..cli.stopping import stoppable
from ..cli.wrong import WrongCommandLine, WrongInput
from ..words import schedule as texts
from ..words import schedule_together as together_texts
from ..words.language import Words
from ..words.metavars import FILE, NUMBER, WORD
from .schedule_options import changes_of, hours_of, tell_outside

PHASE_LIMIT = "phase-limit"
NODES = 2_000  # of each search for one person, of which there are a few for everybody and round: what is not proven says so


@dataclass(frozen=True)
class Together(Options):
    """What people share, who chooses first, and what was agreed before."""

    reads = ("agreed",)

    together: bool = field(default=False, metadata=flag("--together", help=together_texts.TOGETHER))
    school_spares: Optional[str] = field(default=None, metadata=option("--school-spares", metavar=NUMBER, help=together_texts.SCHOOL_SPARES))
    shared_accounts: list[str] = field(default_factory=list, metadata=repeated("--shared", metavar=texts.CHANGE, help=together_texts.SHARED, place="shared"))
    turn: Optional[str] = field(default=None, metadata=option("--turn", metavar=together_texts.TURN_OF, help=together_texts.TURN))
    seed: Optional[str] = field(default=None, metadata=option("--seed", metavar=WORD, help=together_texts.SEED))
    agreed: Optional[str] = field(default=None, metadata=option("--agreed", metavar=FILE, help=together_texts.AGREED))
    consent: Optional[str] = field(default=None, metadata=option("--consent", metavar=together_texts.COLUMN, help=together_texts.CONSENT, place="consents"))
    rounds: Optional[str] = field(default=None, metadata=option("--rounds", metavar=NUMBER, help=together_texts.ROUNDS))

    def check(self, say: Words) -> None:
        given = {
            "--school-spares": self.school_spares is not None,
            "--shared": bool(self.shared_accounts),
            "--turn": self.turn is not None,
            "--seed": self.seed is not None,
            "--rounds": self.rounds is not None,
            "--agreed": self.agreed is not None,
            "--consent": self.consent is not None,
        }
        for name, there in given.items():
            if there and not self.together:
                raise WrongCommandLine(say(together_texts.needs_together(name)))
        self.shares(say)

    def check_with(self, say: Words, who: Who, what_if: bool) -> None:
        """Raises WrongCommandLine where one person is asked about, or what would bring an end forward."""
        if self.together and what_if:
            raise WrongCommandLine(say(together_texts.not_together("--what-if")))
        if self.together and who.person is not None:
            raise WrongCommandLine(say(together_texts.not_together("--person")))

    def reading(self, reading: TableReading) -> TableReading:
        """How the table is read: the columns of turns and of consent are ones of groups, so that they are kept."""
        kept = [each for each in (self.turn, self.consent) if each is not None and each != PHASE_LIMIT]
        return dataclasses.replace(reading, group=[*reading.group, *kept]) if kept else reading

    def agreed_places(self, framework: Framework) -> Optional[Any]:
        """Where steps were agreed to be. Raises Error."""
        return None if self.agreed is None else read_agreed_places(self.agreed, framework)

    def consents(self, shared: Shared, say: Words, people: Sequence[Person], offers: Optional[Offers]) -> list[list[str]]:
        """To which roles each said yes; who said it to none is counted. Raises WrongInput for a role that there is not."""
        editions = offers.editions if offers else ()
        roles = {role.id: role for edition in editions for role in edition.roles}
        asking = [id for id, role in roles.items() if role.consent]
        if self.consent is None:
            if asking:
                tell(shared, say(together_texts.consent_not_told(", ".join(asking))))
            return [[] for _ in people]
        found = [consents_in(say, each, self.consent, roles) for each in people]
        none = sum(not each for each in found)
        if none:
            tell(shared, say(together_texts.without_consent(none, self.consent)))
        return found

    def shares(self, say: Words) -> dict[str, Any]:
        """What is shared, in the words of `Scheduler.find_team`."""
        return {
            "shared": changes_of(say, "--shared", self.shared_accounts),
            "school_spares": None if self.school_spares is None else hours_of(say, "--school-spares", self.school_spares),
            "seed": self.seed or "",
            "rounds": whole_number(say, "--rounds", self.rounds or "200", least=0, most=100_000),
        }

    def turns(self, shared: Shared, say: Words, people: Sequence[Person], policy: Optional[Policy], sector: str) -> list[int]:
        """The turn of each; who has none comes after all others, and it is said how many these are. Raises WrongInput."""
        if self.turn is None:
            return [0] * len(people)
        if self.turn == PHASE_LIMIT:
            found = [year_of_limit(each, policy, sector) for each in people]
        else:
            found = [turn_in(say, each, self.turn) for each in people]
        none = sum(each is None for each in found)
        if none:
            tell(shared, say(together_texts.without_turn(none)))
        return [NO_TURN if each is None else each for each in found]


def year_of_limit(person: Person, policy: Optional[Policy], sector: str) -> Optional[int]:
    """The year in which the phase of somebody must end, where the policy gives it a time and it is known since when."""
    if policy is None or person.since is None or person.phase is None:
        return None
    rule = policy.find(PHASE_LIMIT, sector, person.since, person.phase) or policy.find(
        PHASE_LIMIT, sector, max(person.since, policy.latest_start), person.phase
    )
    return person.since.year + int(rule.value) if rule is not None and rule.unit == "years" else None


def cell_of(person: Person, column: str) -> str:
    return next((value for name, value in person.groups.items() if name.casefold() == column.casefold()), "").strip()


def consents_in(say: Words, person: Person, column: str, roles: Mapping[str, object]) -> list[str]:
    ids = [each.strip() for each in cell_of(person, column).replace(",", ";").split(";") if each.strip()]
    for each in ids:
        if each not in roles:
            raise WrongInput(say(together_texts.no_such_role(person.id, column, each, ", ".join(roles) or "–")))
    return list(dict.fromkeys(ids))


def turn_in(say: Words, person: Person, column: str) -> Optional[int]:
    words = cell_of(person, column)
    if not words:
        return None
    number = words[1:] if words.startswith("-") else words
    if not number.isascii() or not number.isdigit() or len(number) > 9:
        raise WrongInput(say(together_texts.wrong_turn(person.id, column, words)))
    return int(words)


def find_together(
    shared: Shared,
    say: Words,
    by: Scheduler,
    people: Cohort,
    plans: Sequence[Plan],
    asked: Mapping[str, Any],
    together: Together,
) -> SchedulesDocument:
    """Everybody's schedule who has a plan, as far as the search comes until it is stopped."""
    members = [(person, plan) for person, plan in zip(people, plans) if plan.found]
    turns = together.turns(shared, say, [person for person, _ in members], by.policy, asked["sector"])
    consents = together.consents(shared, say, [person for person, _ in members], by.offers)
    given = [
        {**asked, "person": person, "steps": plan, "school": person.groups.get("school", ""), "turn": turn, "consents": roles}
        for (person, plan), turn, roles in zip(members, turns, consents)
    ]
    agreed = together.agreed_places(by.framework)
    tell_outside(shared, say, "--shared", together.shared_accounts, by.calendar)
    if together.school_spares is not None and (alone := sum(not each["school"] for each in given)):
        tell(shared, say(together_texts.without_school(alone)))
    with stoppable(shared, say, say(texts.TERM)) as report:
        how = {"nodes": NODES, "progress": report, **together.shares(say)}
        found = by.find_team(given, **how) if agreed is None else by.replan_team(given, agreed, **how)
    if found.team is not None and found.team["stopped"]:
        tell(shared, say(texts.STOPPED))
    return found
