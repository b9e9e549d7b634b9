# SPDX-License-Identifier: BSL-1.0
"""What is to be told of people who were scheduled together, in one language, before anybody draws or writes it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Optional

from .._loopbaan import Schedule, SchedulesDocument, StepEdition
from ..wording import with_decimal_mark
from . import words
from .model import Names, line_now, profession_of, told
from .parts import Profession, Told
from .words import word


@dataclass(frozen=True)
class Edition:
    """One time that a step is held, and who came."""

    id: str
    step_id: str
    step: str  # title
    school_year: Optional[int]  # None: nobody came
    when: str
    places: Optional[int]  # None: as many as like
    least: int
    came: int
    runs: bool
    has_roles: bool = False  # then these have the places and the least numbers, here added up


@dataclass(frozen=True)
class Member:
    """One of those who were scheduled together."""

    person: str
    school: str
    turn: int
    lottery: str
    asked: bool  # is there anything to schedule?
    has: bool  # a schedule
    terms: int  # one more than there are of who has none
    alone: int  # one more than there are: not even without the others; 0 of who waits: not known
    last_day: str  # "": none
    alone_day: str  # when it would end without the others, in words
    reasons: tuple[str, ...]


@dataclass(frozen=True)
class Changed:
    """A step of somebody that is no longer where it was agreed to be."""

    person: str
    step: str
    title: str
    where: str  # id of the edition or of the term
    before: str  # the same in words
    now: str
    is_somewhere: bool  # else it is not taken at all
    why: str  # in a word of schedule/1


@dataclass(frozen=True)
class Share:
    """What an account holds for all together in a school year."""

    account: str  # id
    title: str
    unit: str
    school_year: int
    given: int
    used: int
    users: int


@dataclass(frozen=True)
class TeamTold:
    """All that is told of a team."""

    lang: str
    profession: Profession
    people: tuple[Told, ...]
    headline: str  # how many have a schedule, and how many wait
    bound: str  # how far it can be from the best, and whether the search was stopped
    lines: tuple[str, ...]  # how it was found, so that anybody can do it again
    editions: tuple[Edition, ...]
    unasked: int  # editions of steps that nobody asks
    members: tuple[Member, ...]
    shares: tuple[Share, ...]
    spares: str
    spared: tuple[tuple[str, str, int, int], ...]  # school, term, minutes of its people, minutes that it can spare
    changes: tuple[str, ...] = ()  # how many agreed places have changed, and what was left aside; (): nothing had been agreed
    changed: tuple[Changed, ...] = ()


def told_team(document: SchedulesDocument, lang: str = "nl", people: Optional[Sequence[Told]] = None) -> TeamTold:
    """What is to be told; `people` where these have been told already.

    Raises ValueError when everybody was scheduled apart.
    """
    team = document.team
    if team is None:
        raise ValueError("these people were scheduled apart: find_team schedules them together")
    schedules = [document[place] for place in range(len(document))]
    all_told = tuple(people if people is not None else (told(each, lang) for each in schedules))
    found = [each.to_dict() for each in schedules]
    members = tuple(member(said, each) for said, each in zip(all_told, found))
    return TeamTold(
        lang=lang,
        profession=profession_of(document.framework, lang),
        people=all_told,
        headline=headline(members, lang),
        bound=bound(team, len(document.calendar), lang),
        lines=tuple(how(team, lang)),
        editions=tuple(editions(schedules[0], found, team, lang)) if schedules else (),
        unasked=unasked(document, found),
        members=members,
        shares=tuple(shares(schedules[0], found, team, lang)) if schedules else (),
        spares=words.hours(words.units(team["school_spares"], "hours"), lang) if "school_spares" in team else "",
        spared=tuple(spared(all_told, members, team)),
        changes=tuple(changes(team, found, lang)),
        changed=tuple(each for schedule, said, of in zip(schedules, all_told, found) for each in changed(Names(schedule, lang), said, of)),
    )


def member(said: Told, found: dict[str, Any]) -> Member:
    own = found["member"]
    has = found["status"] in ("optimal", "feasible")
    alone = own["alone"]
    return Member(
        person=said.person,
        school=own.get("school", ""),
        turn=own["turn"],
        lottery=own["lottery"],
        asked=bool(found["asked"]["steps"]),
        has=has,
        terms=found["terms"] if has else len(said.terms) + 1,
        alone=alone,
        last_day=said.last_day,
        alone_day=alone_in_words(said, alone, has),
        reasons=said.reasons or (() if has else (word("not its turn", said.lang),)),
    )


def alone_in_words(said: Told, alone: int, has: bool) -> str:
    if alone == 0:
        return "" if has else word("alone not known", said.lang)
    if alone > len(said.terms):
        return word("never alone", said.lang)
    return words.day(said.terms[alone - 1].last_day, said.lang)


def headline(members: Sequence[Member], lang: str) -> str:
    asked = [each for each in members if each.asked]
    waiting = sum(not each.has for each in asked)
    return word("team", lang, people=str(len(asked)), found=str(len(asked) - waiting), waiting=str(waiting))


def bound(team: dict[str, Any], terms: int, lang: str) -> str:
    """The terms of all beside what is proven of them, and what who waits counts for."""
    if team["terms"] == team["terms_bound"]:
        said = word("team optimal", lang, terms=str(team["terms"]))
    else:
        percent = with_decimal_mark(f"{100 * (team['terms'] - team['terms_bound']) / team['terms']:.1f}", lang)
        said = word("team bound", lang, terms=str(team["terms"]), bound=str(team["terms_bound"]), percent=percent)
    said += " " + word("waiting counts", lang, terms=str(terms + 1))
    return said + (" " + word("team stopped", lang) if team["stopped"] else "")


def how(team: dict[str, Any], lang: str) -> list[str]:
    return [word("how team", lang, seed=team.get("seed", ""), rounds=str(team["rounds"]))]


def changes(team: dict[str, Any], found: Sequence[dict[str, Any]], lang: str) -> list[str]:
    """How many places have changed of those that were agreed, what is proven of it, and what was left aside."""
    if "replanned" not in team:
        return []
    head, members = team["replanned"], [each["member"] for each in found]
    agreed, moved = (sum(len(each.get(part, ())) for each in members) for part in ("agreed", "changed"))
    said = [word("team changed", lang, agreed=str(agreed), changed=str(moved), bound=str(head["changed_bound"]))]
    if head["people_gone"] or head["no_longer_asked"]:
        said.append(word("team left aside", lang, people=str(head["people_gone"]), places=str(head["no_longer_asked"])))
    return said


def changed(names: Names, said: Told, found: dict[str, Any]) -> list[Changed]:
    before = {each["step"]: each["where"] for each in found["member"].get("agreed", ())}
    lines = {each.id: each for each in said.steps}
    return [
        Changed(
            said.person,
            each["step"],
            names.step(each["step"]),
            before[each["step"]],
            names.place(before[each["step"]]),
            line_now(lines[each["step"]]) if each["step"] in lines else word("nowhere", said.lang),
            each["step"] in lines,
            each["why"],
        )
        for each in found["member"].get("changed", ())
    ]


def places_of(edition: StepEdition) -> Optional[int]:
    """Of all its roles, less who is there already; None: as many as like."""
    if not edition.roles:
        return edition.places
    if any(each.places is None for each in edition.roles):
        return None
    return sum(max(0, (each.places or 0) - (each.filled or 0)) for each in edition.roles)


def editions(any_of: Schedule, found: Sequence[dict[str, Any]], team: dict[str, Any], lang: str) -> list[Edition]:
    """Those of steps that somebody asks, in the order of the offers."""
    if any_of.offers is None:
        return []
    names = Names(any_of, lang)
    asked = {step["id"] for each in found for step in each["asked"]["steps"]}
    years = {each.id: each.first_day.year - (each.first_day.month < 8) for each in any_of.calendar.terms}
    came: dict[str, int] = {}
    begun: dict[str, int] = {}
    for each in found:
        for step in each["steps"]:
            if "edition" in step:
                came[step["edition"]] = came.get(step["edition"], 0) + 1
                begun[step["edition"]] = years[step["first_term"]]
    shut = set(team.get("shut", ()))
    terms = {each.id: each.title.in_language(lang) for each in any_of.calendar.terms}
    made = []
    for edition in any_of.offers.editions:
        if edition.step not in asked:
            continue
        people = came.get(edition.id, 0)
        first, last = edition.first_day, edition.last_day
        days = f"{words.day(str(first), lang)} – {words.day(str(last), lang)}" if first and last else ""
        made.append(
            Edition(
                id=edition.id,
                step_id=edition.step,
                school_year=begun.get(edition.id),
                step=names.step(edition.step),
                when=terms.get(edition.term or "", days),
                places=places_of(edition),
                least=sum(max(0, (each.least or 0) - (each.filled or 0)) for each in edition.roles) if edition.roles else edition.least or 0,
                has_roles=bool(edition.roles),
                came=people,
                runs=people > 0 and edition.id not in shut,
            )
        )
    return made


def unasked(document: SchedulesDocument, found: Sequence[dict[str, Any]]) -> int:
    asked = {step["id"] for each in found for step in each["asked"]["steps"]}
    return sum(each.step not in asked for each in document.offers.editions) if document.offers else 0


def shares(any_of: Schedule, found: Sequence[dict[str, Any]], team: dict[str, Any], lang: str) -> list[Share]:
    names = Names(any_of, lang)
    given: dict[tuple[str, int, str], int] = {}
    for each in team.get("shared", ()):
        key = (each["account"], each["school_year"], each["unit"])
        given[key] = given.get(key, 0) + words.units(each["amount"], each["unit"])
    made = []
    for (account, year, unit), amount in given.items():
        used = [
            sum(words.units(entry["amount"], unit) for entry in each["entries"] if (entry["account"], entry["school_year"]) == (account, year))
            for each in found
        ]
        made.append(Share(account, names.account(account), unit, year, amount, sum(used), sum(1 for each in used if each)))
    return made


def spared(all_told: Sequence[Told], members: Sequence[Member], team: dict[str, Any]) -> list[tuple[str, str, int, int]]:
    """Of each school the minutes of its people in each term in which there are any."""
    if "school_spares" not in team:
        return []
    most = words.units(team["school_spares"], "hours")
    load: dict[tuple[str, int], int] = {}
    for said, each in zip(all_told, members):
        for place, term in enumerate(said.terms):
            if each.school and term.minutes:
                load[each.school, place] = load.get((each.school, place), 0) + term.minutes
    return [(school, all_told[0].terms[place].title, minutes, most) for (school, place), minutes in sorted(load.items())]
