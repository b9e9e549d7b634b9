# SPDX-License-Identifier: BSL-1.0
"""Schedules as tables for a screen and rows for a workbook."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...timetable import phrases
from ...timetable import words as told_words
from ...timetable.earlier import lines_of
from ...timetable.parts import Line, Paid, Told
from ..cli.narrow import folded
from ..cli.tables import Closing, Table
from ..words import columns
from ..words import schedule as texts
from ..words.amounts import count, number
from ..words.language import Message, Words
from .money import money_heading, unit_of_account

Row = Sequence[str]


def in_full(say: Words, all_told: Sequence[Told]) -> Iterator[Table]:
    """All that is told of each person."""
    for said in all_told:
        title = f"{said.person} – {said.target}: {said.headline}" if said.target else f"{said.person}: {said.headline}"
        notes = [each for line in notes_of(said) for each in folded(line)]
        if not said.steps:
            yield Table(title, (say(texts.WAITS),), [(each,) for each in said.reasons], notes)
            continue
        headings = tuple(
            say(each) for each in (texts.TERM, columns.STEP, texts.WHOSE_HOURS, texts.WHO_PAYS, texts.NOT_EARLIER)
        )
        yield Table(title, headings, [full_row(say, said, each) for each in said.steps], notes)


def notes_of(said: Told) -> list[str]:
    ends = lines_of(said.earlier, said.lang, bool(said.steps)) if said.earlier else []
    changed = said.changed or ((told_words.word("nothing changed", said.lang),) if said.replanned else ())
    every = (said.together, *changed, said.totals, *said.deadlines, *said.full, *said.lapses, *ends, *said.assumed, said.basis)
    return [each for each in every if each]


def full_row(say: Words, said: Told, each: Line) -> Row:
    hours = [paid for paid in each.paid if paid.unit == "hours"]
    money = [paid for paid in each.paid if paid.unit == "euro"]
    spoken = told_words.hours(sum(each.minutes), say.lang)
    first, last = said.terms[each.first], said.terms[each.last]
    terms = first.title if each.first == each.last else f"{first.title} –\n{last.title}"
    return (
        terms,
        each.title + (f"\n{each.edition}" if each.edition else ""),
        "\n".join(in_words(paid, said) for paid in hours) or spoken,
        "\n".join(in_words(paid, said) for paid in money) or (told_words.money(each.cents, say.lang, said.profession.currency) if each.cents else ""),
        "\n".join(each.not_earlier),
    )


def in_words(paid: Paid, said: Told) -> str:
    return f"{told_words.amount(paid.amount, paid.unit, said.lang, said.profession.currency)} {paid.title[:1].lower() + paid.title[1:]}"


def ends_in_words(say: Words, said: Told) -> str:
    """The last day; of who needs nothing, that. What stands in the way of others is said beside it."""
    if said.last_day:
        return told_words.day(said.last_day, say.lang)
    return "" if said.status in ("unscheduled", "stopped") else say(texts.NOTHING_TO_DO)


def in_lines(say: Words, all_told: Sequence[Told], currency: str) -> tuple[Iterator[Table], Closing]:
    """A line per person, and how many have a schedule."""
    headings = (say(columns.PERSON), say(texts.ENDS), say(columns.HOURS), money_heading(say, currency), say(texts.WAITS))
    rows = [
        (
            said.person,
            ends_in_words(say, said),
            number(hours_of(said), say.lang) if said.steps else "",
            number(money_of(said), say.lang) if said.steps else "",
            "; ".join(said.reasons),
        )
        for said in all_told
    ]
    none = sum(said.status in ("unscheduled", "stopped") for said in all_told)
    closing = say(texts.summary(people=len(all_told), found=len(all_told) - none, none=none)) + "\n" + say(texts.DETAILS)
    return iter([Table("", headings, rows)]), closing


def hours_of(said: Told) -> float:
    return sum(sum(each.minutes) for each in said.steps) / 60


def money_of(said: Told) -> float:
    return sum(each.cents for each in said.steps) / 100


def step_rows(say: Words, all_told: Sequence[Told], currency: str) -> Iterator[Row]:
    """A row per person and step; who has no schedule has one row with what stands in the way."""
    headings = (
        columns.PERSON,
        columns.STATUS,
        columns.STEP_ID,
        columns.STEP,
        texts.FIRST_TERM,
        texts.LAST_TERM,
        texts.FIRST_DAY,
        texts.LAST_DAY,
        columns.HOURS,
    )
    more = (texts.WHOSE_HOURS, texts.WHO_PAYS, texts.EDITION, texts.NOT_EARLIER)
    yield (*map(say, headings), money_heading(say, currency), *map(say, more))
    for said in all_told:
        for each in said.steps:
            first, last = said.terms[each.first], said.terms[each.last]
            yield (
                said.person,
                said.status,
                each.id,
                each.title,
                first.id,
                last.id,
                first.first_day,
                last.last_day,
                number(sum(each.minutes) / 60, say.lang),
                number(each.cents / 100, say.lang),
                "; ".join(in_words(paid, said) for paid in each.paid if paid.unit == "hours"),
                "; ".join(in_words(paid, said) for paid in each.paid if paid.unit == "euro"),
                each.edition,
                "; ".join(each.not_earlier),
            )
        if not said.steps:
            yield (said.person, said.status, *("",) * 11, "; ".join(said.reasons))


def year_heading(all_told: Sequence[Told]) -> str:
    """What heads school years, as the field calls them; of nobody nothing stands below it."""
    return told_words.titled(all_told[0].profession.year) if all_told else ""


def headings_in(say: Words, headings: Sequence[Message | str]) -> Row:
    return tuple(each if isinstance(each, str) else say(each) for each in headings)


def account_rows(say: Words, all_told: Sequence[Told]) -> Iterator[Row]:
    """A row per person, account and school year."""
    headings = (
        columns.PERSON,
        texts.ACCOUNT_NAME,
        year_heading(all_told),
        texts.UNIT,
        texts.GIVEN,
        texts.USED,
        texts.LAPSED,
        texts.LAST_DAY,
        columns.PHASE,
        texts.UNUSED,
    )
    yield headings_in(say, headings)
    for said in all_told:
        for each in said.accounts:
            parts = 60 if each.unit == "hours" else 100
            yield (
                said.person,
                each.title,
                told_words.school_year(each.school_year),
                unit_of_account(say, each.unit, said.profession.currency),
                number(None if each.given is None else each.given / parts, say.lang),
                number(each.used / parts, say.lang),
                number(each.lapsed / parts, say.lang),
                each.last_day,
                each.phase,
                told_words.in_lang(phrases.UNUSED[each.unused], say.lang) if each.lapsed else "",
            )


def term_rows(say: Words, all_told: Sequence[Told]) -> Iterator[Row]:
    """A row per person, term and account of hours."""
    yield headings_in(say, (columns.PERSON, texts.TERM, year_heading(all_told), texts.ACCOUNT_NAME, columns.HOURS))
    for said in all_told:
        for term in said.terms:
            for paid in term.by_account:
                yield (said.person, term.id, told_words.school_year(term.school_year), paid.title, number(paid.amount / 60, say.lang))


def what_if_rows(say: Words, all_told: Sequence[Told]) -> Iterator[Row]:
    """A row for each thing that would bring somebody's end forward, and for what is not known."""
    yield (say(columns.PERSON), say(texts.WHAT_IF_HEAD))
    for said in all_told:
        if said.earlier:
            yield from ((said.person, each) for each in lines_of(said.earlier, said.lang, bool(said.steps)))


def sum_rows(say: Words, all_told: Sequence[Told], currency: str) -> Iterator[Row]:
    """Of all together, by account and school year; of what people share, what is there for all of them."""
    headings = (texts.ACCOUNT_NAME, year_heading(all_told), texts.UNIT, texts.ASKED, texts.GIVEN, texts.USED, texts.LAPSED)
    yield headings_in(say, headings)
    sums: dict[tuple[str, int, str], list[int]] = {}
    for said in all_told:
        for each in said.accounts:
            of = sums.setdefault((each.title, each.school_year, each.unit), [0, 0, 0, 0])
            of[0] += 1
            of[1] += each.given or 0
            of[2] += each.used
            of[3] += each.lapsed
    for (title, year, unit), (people, given, used, lapsed) in sums.items():
        parts = 60 if unit == "hours" else 100
        figures = [number(each / parts, say.lang) for each in (given, used, lapsed)]
        yield (title, told_words.school_year(year), unit_of_account(say, unit, currency), count(people), *figures)


def sheets_of(say: Words, all_told: Sequence[Told], currency: str) -> dict[str, Iterator[Row]]:
    """The school years of these people, by the name of each sheet."""
    asked = any(said.earlier for said in all_told)
    return {
        say(texts.SHEET_STEPS): step_rows(say, all_told, currency),
        say(texts.SHEET_ACCOUNTS): account_rows(say, all_told),
        say(texts.SHEET_TERMS): term_rows(say, all_told),
        say(texts.SHEET_SUMS): sum_rows(say, all_told, currency),
        **({say(texts.SHEET_WHAT_IF): what_if_rows(say, all_told)} if asked else {}),
    }
