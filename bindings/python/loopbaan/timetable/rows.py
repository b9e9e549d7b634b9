# SPDX-License-Identifier: BSL-1.0
"""Schedules as tables: a row per step, per account and school year, per term, per thing that would end it earlier; and of a team."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Optional, TypeVar

from .._loopbaan import Schedule, Table
from ..frames import money_unit, table_of
from .model import told
from .parts import Account, Line, Told, Term
from .schools import School, schools
from .team import Changed, Edition, Member, TeamTold

Row = TypeVar("Row")
Column = tuple[str, str, str, str, Callable[[Told, Row], object]]


def by_step(schedules: Sequence[Schedule], lang: str = "nl") -> Table:
    """A row per person and step, as they begin."""
    columns: list[Column[Line]] = [
        ("text", "person", "Id of the person", "", lambda said, each: said.person),
        ("text", "step", "Id of the step", "", lambda said, each: each.id),
        ("text", "title", "Its title", "", lambda said, each: each.title),
        ("text", "first_term", "Id of the term in which it begins", "", lambda said, each: said.terms[each.first].id),
        ("text", "last_term", "Id of the term in which it ends", "", lambda said, each: said.terms[each.last].id),
        ("day", "first_day", "First day of its first term", "", lambda said, each: day(said.terms[each.first].first_day)),
        ("day", "last_day", "Last day of its last term", "", lambda said, each: day(said.terms[each.last].last_day)),
        ("number", "hours", "Hours of the person", "hours", lambda said, each: sum(each.minutes) / 60),
        ("number", "cost", "What it costs", money_unit(schedules[0].framework.currency if schedules else "EUR"), lambda said, each: each.cents / 100),
        ("text", "edition", "Its edition", "", lambda said, each: each.edition or None),
        ("text", "not_earlier", "Why it is not earlier", "", lambda said, each: "; ".join(each.not_earlier) or None),
    ]
    return made(columns, ((said, each) for said in all_told(schedules, lang) for each in said.steps))


def by_account(schedules: Sequence[Schedule], lang: str = "nl") -> Table:
    """A row per person, account and school year for which it was given."""
    columns: list[Column[Account]] = [
        ("text", "person", "Id of the person", "", lambda said, each: said.person),
        ("text", "account", "Id of the account", "", lambda said, each: each.id),
        ("text", "title", "Its title", "", lambda said, each: each.title),
        ("text", "unit", "What it holds: \"hours\", or \"euro\" for money", "", lambda said, each: each.unit),
        ("whole", "school_year", "The year in which the school year begins", "", lambda said, each: each.school_year),
        ("number", "given", "What it gives; absent: as much as is asked, or shared with others", "", lambda said, each: whole(each.given, each.unit)),
        ("number", "used", "What is used of it", "", lambda said, each: whole(each.used, each.unit)),
        ("number", "lapsed", "What lapses unused", "", lambda said, each: whole(each.lapsed, each.unit)),
        ("day", "last_day", "The last day on which it can be used", "", lambda said, each: day(each.last_day)),
        ("text", "unused", "Why it lapses: no_step, not_then or enough, as in schedule/1", "", lambda said, each: each.unused or None),
    ]
    return made(columns, ((said, each) for said in all_told(schedules, lang) for each in said.accounts))


def by_term(schedules: Sequence[Schedule], lang: str = "nl") -> Table:
    """A row per person, term and account of hours; hours that stand on no account have a row without one."""
    columns: list[Column[tuple[Term, Optional[str], int]]] = [
        ("text", "person", "Id of the person", "", lambda said, each: said.person),
        ("text", "term", "Id of the term", "", lambda said, each: each[0].id),
        ("whole", "school_year", "The year in which the school year begins", "", lambda said, each: each[0].school_year),
        ("text", "account", "Id of the account; absent: nothing limits hours", "", lambda said, each: each[1]),
        ("number", "hours", "Hours of the person", "hours", lambda said, each: each[2] / 60),
    ]

    def rows() -> Iterable[tuple[Told, tuple[Term, Optional[str], int]]]:
        for said in all_told(schedules, lang):
            for term in said.terms:
                for paid in term.by_account:
                    yield said, (term, paid.account, paid.amount)
                if term.minutes and not term.by_account:
                    yield said, (term, None, term.minutes)

    return made(columns, rows())


Ends = tuple[Schedule, Mapping[str, Any], bool]  # of whom, one thing, and is it known


def by_earlier_end(schedules: Sequence[Schedule], lang: str = "nl") -> Table:
    """A row per person and thing that would bring the end forward, or of which that is not known."""
    rows: list[Ends] = []
    for schedule in schedules:
        ends = schedule.to_dict().get("earlier_ends", {})
        if "unchanged" in ends or ends.get("unchanged_open"):
            nothing = {"what": "nothing", "terms": ends.get("unchanged"), "proven": not ends.get("unchanged_open", False)}
            rows.append((schedule, nothing, "unchanged" in ends))
        rows += [(schedule, each, True) for each in ends.get("found", ())] + [(schedule, each, False) for each in ends.get("given_up", ())]

    def more(of: Ends, field: str) -> Any:
        return of[1].get("more", {}).get(field)

    def last_day(of: Ends) -> Optional[datetime.date]:
        return of[0].calendar.terms[of[1]["terms"] - 1].last_day if of[2] else None

    columns: list[tuple[str, str, str, str, Callable[[Ends], object]]] = [
        ("text", "person", "Id of the person", "", lambda of: of[0].person),
        ("text", "what", "What would be otherwise; nothing: it ends earlier as it is, as the search was too short", "", lambda of: of[1]["what"]),
        ("text", "step", "Id of the step that it is about", "", lambda of: of[1].get("step")),
        ("text", "account", "Id of the account", "", lambda of: of[1].get("account")),
        ("text", "unit", "What it holds: \"hours\", or \"euro\" for money", "", lambda of: more(of, "unit")),
        ("whole", "school_year", "The year in which the school year begins", "", lambda of: more(of, "school_year") or of[1].get("school_year")),
        ("number", "amount", "The least more that is enough", "", lambda of: more(of, "amount")),
        ("number", "most_in_term", "Hours that must fit into a term", "hours", lambda of: of[1].get("most_in_term")),
        ("day", "last_day", "When it then ends; absent: not known, as the search was given up", "", last_day),
        ("flag", "proven", "Is less not enough?", "", lambda of: of[1].get("proven")),
    ]
    return table_of((kind, name, says, unit, [get(of) for of in rows]) for kind, name, says, unit, get in columns)


def by_edition(team: TeamTold) -> Table:
    """A row per edition of a step that somebody asks."""
    columns: list[tuple[str, str, str, str, Callable[[Edition], object]]] = [
        ("text", "edition", "Id of the edition", "", lambda of: of.id),
        ("text", "title", "Title of its step", "", lambda of: of.step),
        ("whole", "places", "How many people it takes; absent: as many as like", "", lambda of: of.places),
        ("whole", "least", "With fewer it does not run", "", lambda of: of.least),
        ("whole", "came", "How many people have it", "", lambda of: of.came),
        ("flag", "runs", "Does it run?", "", lambda of: of.runs),
    ]
    return table_of((kind, name, says, unit, [get(of) for of in team.editions]) for kind, name, says, unit, get in columns)


def by_member(team: TeamTold) -> Table:
    """A row per person: turn, lottery, what came of it."""
    columns: list[tuple[str, str, str, str, Callable[[Member], object]]] = [
        ("text", "person", "Id of the person", "", lambda of: of.person),
        ("text", "school", "Whose hours are spared; absent: nobody's", "", lambda of: of.school or None),
        ("whole", "turn", "Smaller ones choose first", "", lambda of: of.turn),
        ("text", "lottery", "The number that was drawn, in hexadecimal digits", "", lambda of: of.lottery),
        ("flag", "waits", "Is there no schedule?", "", lambda of: not of.has),
        ("whole", "terms", "Terms that it takes; of who waits one more than there are", "", lambda of: of.terms),
        ("whole", "alone", "Terms that would be enough without the others; absent of who waits: not known", "", lambda of: of.alone if of.has or of.alone else None),
        ("text", "reasons", "What stands in the way", "", lambda of: "; ".join(of.reasons) or None),
    ]
    return table_of((kind, name, says, unit, [get(of) for of in team.members]) for kind, name, says, unit, get in columns)


def by_change(team: TeamTold) -> Table:
    """A row per step of somebody that is no longer where it was agreed to be."""
    columns: list[tuple[str, str, str, str, Callable[[Changed], object]]] = [
        ("text", "person", "Id of the person", "", lambda of: of.person),
        ("text", "step", "Id of the step", "", lambda of: of.step),
        ("text", "title", "Its title", "", lambda of: of.title),
        ("text", "before", "Where it was agreed to be: id of the edition or of the term", "", lambda of: of.where),
        ("text", "now", "When it is now; absent: nowhere", "", lambda of: of.now if of.is_somewhere else None),
        ("text", "why", "Why it could not stay: gone, shut, own, full or others, as in schedule/1", "", lambda of: of.why),
    ]
    return table_of((kind, name, says, unit, [get(of) for of in team.changed]) for kind, name, says, unit, get in columns)


def by_school(team: TeamTold, min_group: int) -> Table:
    """A row per school, small groups protected, and one without a name for all together."""
    rows, together = schools(team, min_group)
    columns: list[tuple[str, str, str, str, Callable[[School], object]]] = [
        ("text", "school", "The school; absent: all together, or people without one", "", lambda of: of.school or None),
        ("whole", "asked", "People who have something to schedule", "", lambda of: of.asked),
        ("whole", "scheduled", "Of these with a schedule; absent: protected", "", lambda of: of.scheduled),
        ("whole", "waiting", "Of these without; absent: protected", "", lambda of: of.waiting),
        ("whole", "terms", "Terms of those with a schedule; absent: protected", "", lambda of: of.terms),
    ]
    every = [*rows, *([together] if together else [])]
    return table_of((kind, name, says, unit, [get(of) for of in every]) for kind, name, says, unit, get in columns)


def all_told(schedules: Sequence[Schedule], lang: str) -> Iterable[Told]:
    return (told(each, lang) for each in schedules)


def made(columns: Sequence[Column[Row]], rows: Iterable[tuple[Told, Row]]) -> Table:
    every = list(rows)
    return table_of((kind, name, says, unit, [get(said, each) for said, each in every]) for kind, name, says, unit, get in columns)


def day(iso: str) -> Optional[datetime.date]:
    return datetime.date.fromisoformat(iso) if iso else None


def whole(units: Optional[int], unit: str) -> Optional[float]:
    return None if units is None else units / (60 if unit == "hours" else 100)
