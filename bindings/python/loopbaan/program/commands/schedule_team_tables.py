# SPDX-License-Identifier: BSL-1.0
"""Those who were scheduled together as tables for a screen and sheets of a workbook."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...timetable import phrases
from ...timetable import words as told_words
from ...timetable.schools import School, schools
from ...timetable.team import Edition, Member, TeamTold
from ...timetable.team_page import runs
from ..cli.narrow import folded
from ..cli.tables import Table
from ..words import columns
from ..words import schedule as texts
from ..words.amounts import count, number
from ..words.language import Words
from .money import unit_of_account
from .schedule_tables import headings_in

Row = Sequence[str]


def team_tables(say: Words, of: TeamTold, min_group: int) -> list[Table]:
    """Each edition, what is shared, how each school fared, and who waits."""
    every = [
        (say(texts.EDITIONS_TITLE), edition_rows(say, of)),
        (say(texts.SHARED_TITLE), share_rows(say, of)),
        (by_school(of), school_rows(say, of, min_group)),
        (say(texts.WAITING_TITLE), waiting_rows(say, of)),
        (say(texts.AGREED_TITLE), changed_rows(say, of)),
    ]
    made = []
    for title, rows in every:
        head, *body = rows
        if body:
            made.append(Table(title, tuple(head), body))
    return made


def school(of: TeamTold) -> str:
    return told_words.titled(of.profession.school)


def by_school(of: TeamTold) -> str:
    return told_words.word("by school", of.lang, school=of.profession.school)


def team_closing(say: Words, of: TeamTold) -> str:
    return "\n".join(line for each in (of.headline, of.bound, *of.changes, *of.lines) for line in folded(each))


def edition_rows(say: Words, of: TeamTold) -> Iterator[Row]:
    """A row per edition of a step that somebody asks."""
    heads = (texts.EDITION_HEAD, columns.STEP, texts.WHEN, texts.PLACES, texts.LEAST, texts.CAME, texts.RUNS)
    yield tuple(say(each) for each in heads)
    for each in of.editions:
        yield edition_row(each, of.lang)


def edition_row(each: Edition, lang: str) -> Row:
    places = told_words.word("any number", lang) if each.places is None else count(each.places)
    return (each.id, each.step, each.when, places, count(each.least), count(each.came), runs(each, lang))


def share_rows(say: Words, of: TeamTold) -> Iterator[Row]:
    """A row per shared account and school year."""
    heads = (texts.ACCOUNT_NAME, told_words.titled(of.profession.year), texts.UNIT, texts.ASKED, texts.HOLDS, texts.USED, texts.LEFT)
    yield headings_in(say, heads)
    for each in of.shares:
        parts = 60 if each.unit == "hours" else 100
        figures = [number(amount / parts, say.lang) for amount in (each.given, each.used, each.given - each.used)]
        yield (each.title, told_words.school_year(each.school_year), unit_of_account(say, each.unit, of.profession.currency), count(each.users), *figures)


def school_rows(say: Words, of: TeamTold, min_group: int) -> Iterator[Row]:
    """A row per school and one for all; what would tell of few is not there."""
    heads = (texts.ASKED, texts.SCHEDULED, texts.WAITING, texts.TERMS_TOGETHER)
    yield (school(of), *map(say, heads))
    rows, together = schools(of, min_group)
    for each in rows:
        yield school_row(each, each.school or told_words.word("no school", of.lang, school=of.profession.school))
    if together is not None and len(rows) > 1:
        yield school_row(together, told_words.word("all together", of.lang))


def school_row(each: School, name: str) -> Row:
    figures = (each.asked, each.scheduled, each.waiting, each.terms)
    return (name, *("" if figure is None else count(figure) for figure in figures))


def waiting_rows(say: Words, of: TeamTold) -> Iterator[Row]:
    """A row for each who has no schedule, with why, and when it would end without the others."""
    heads = (texts.TURN_HEAD, texts.ALONE, texts.WAITS)
    yield (say(columns.PERSON), school(of), *map(say, heads))
    for each in of.members:
        if not each.has:
            yield (each.person, each.school, turn_of(each, of.lang), each.alone_day, "; ".join(each.reasons))


def turn_of(each: Member, lang: str) -> str:
    """The turn as a number; of who has none, that."""
    return told_words.turn(each.turn, lang) if each.turn == told_words.NO_TURN else count(each.turn)


def changed_rows(say: Words, of: TeamTold) -> Iterator[Row]:
    """A row for each step of somebody that is no longer where it was agreed to be."""
    heads = (columns.PERSON, columns.STEP, texts.BEFORE, texts.NOW, texts.WHY)
    yield tuple(say(each) for each in heads)
    for each in of.changed:
        yield (each.person, each.title, each.before, each.now, told_words.in_lang(phrases.CHANGED[each.why], of.lang))


def member_rows(say: Words, of: TeamTold) -> Iterator[Row]:
    """A row for each: turn, lottery, when it ends, and when it would without the others."""
    heads = (texts.TURN_HEAD, texts.LOTTERY, texts.ENDS, texts.ALONE, texts.WAITS)
    yield (say(columns.PERSON), school(of), *map(say, heads))
    for each in of.members:
        ends = told_words.day(each.last_day, of.lang) if each.last_day else ""
        yield (each.person, each.school, turn_of(each, of.lang), each.lottery, ends, each.alone_day, "; ".join(each.reasons))


def spared_rows(say: Words, of: TeamTold) -> Iterator[Row]:
    """A row per school and term in which its people take hours."""
    yield (school(of), *map(say, (texts.TERM, texts.SPARED, texts.CAN_SPARE)))
    for name, term, minutes, most in of.spared:
        yield (name, term, number(minutes / 60, say.lang), number(most / 60, say.lang))


def team_sheets(say: Words, of: TeamTold, min_group: int) -> dict[str, Iterator[Row]]:
    """What came of all together, by the name of each sheet."""
    return {
        say(texts.SHEET_EDITIONS): edition_rows(say, of),
        say(texts.SHEET_MEMBERS): member_rows(say, of),
        by_school(of): school_rows(say, of, min_group),
        say(texts.SHEET_SHARED): share_rows(say, of),
        say(texts.SHEET_SPARED): spared_rows(say, of),
        **({say(texts.SHEET_CHANGED): changed_rows(say, of)} if of.changes else {}),
    }
