# SPDX-License-Identifier: BSL-1.0
"""`loopbaan gaps`: who misses what."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Callable

from ... import Cohort, Gap, GapChoice, GapCredits, GapLine, Person, Planner, find_gap, stream_gaps
from ..._loopbaan import gap_rows
from ...pieces import blocks_of
from ..cli.command import DONE, command
from ..cli.forms import TABLES, Answers, form_of, give
from ..cli.inputs import group_headings, load_framework, load_people
from ..cli.messages import tell, tell_notes
from ..cli.naming import choose, targets
from ..cli.options import InFull, Shared, TableReading, Target, Who
from ..cli.tables import Table
from ..words import columns, common, evidence
from ..words import gaps as texts
from ..words import overview as overview_texts
from ..words.amounts import count, number
from ..words.language import Message, Words
from .overview import MOST_IN_FULL, beside_levels, gaps_in_lines


@command("gaps", texts.HELP)
def gaps(say: Words, target: Target, who: Who, in_full: InFull, reading: TableReading, shared: Shared) -> int:
    form = form_of(shared, say, TABLES)
    framework = load_framework(shared, say)
    # A wrong word should not cost the reading of a large table first.
    to = choose(shared, say, "--to", target.to, targets(framework))
    people, _ = load_people(shared, say, who, reading, framework)
    tell_notes(shared, say, Planner(framework, to).notes)
    answers = Answers(
        json=lambda: stream_gaps(people, to),
        rows=lambda: csv_rows(say, people, to),
        tables=lambda: tables(say, people, to, in_full.details or len(people) <= MOST_IN_FULL),
    )
    give(shared, say, form, "gaps", answers)
    if form in ("csv", "workbook") and (beside := without_rows(say, people, to)):
        tell(shared, say(texts.no_rows(", ".join(beside))))
    return DONE


def tables(say: Words, people: Cohort, to: str, in_full: bool) -> tuple[Iterator[Table], Callable[[], str]]:
    """A table for each person, or a line; and how many there are."""
    framework = people.framework
    title = framework.profiles[framework.target(to)].title.in_language(say.lang)
    answers = Counter[str]()
    planner = Planner(framework, to)

    def each() -> Iterator[Table]:
        for person in people:
            gap = find_gap(person, to)
            answers[gap.meets] += 1
            years = [each.explain(say.lang) for each in planner.find_entry(person)]
            notes = beside_levels(say, gap)
            yield table(say, person, gap, title, [*notes, *ending(say, person, gap), *absent(say, gap), *years])

    def total() -> str:
        met, below, unknown = (answers[name] for name in ("met", "below", "unknown"))
        words = say(texts.total(people=len(people), met=met, below=below, unknown=unknown, target=title))
        return words if in_full else f"{words}\n{say(overview_texts.DETAILS)}"

    def note(gap: Gap) -> None:
        answers[gap.meets] += 1

    return each() if in_full else gaps_in_lines(say, people, to, title, note), total


def absent(say: Words, gap: Gap) -> list[str]:
    """What holds for who is known to lack what can only be recorded, such as a qualification: it cannot be developed."""
    fw = gap.framework
    lacking = {line.competence: line for line in gap.lines if line.missing and not line.open}
    return [
        say(texts.absent(lacking[c].title.in_language(say.lang), step.records.in_language(say.lang)))
        for step in fw.steps.values()
        if step.records
        for c in step.yields
        if c in lacking
    ]


def ending(say: Words, person: Person, gap: Gap) -> Iterator[str]:
    """What is there and will end."""
    lines = [*gap.lines, *(line for choice in gap.choices for each in choice.sets for line in each)]
    told = dict.fromkeys(line.competence for line in lines)
    for competence in told:
        if day := person.valid_until(competence):
            title = gap.framework.competences[competence].title.in_language(say.lang)
            yield say(texts.expires(title, day.isoformat()))


def answer(say: Words, gap: Gap) -> str:
    """What is missing for certain, and what at most."""
    if gap.closed:
        return say(common.MEETS)
    choices = [
        say(choice_missing(each))
        for each in gap.choices
        if each.missing
    ]
    points = [
        say(credits_missing(each, say.lang))
        for each in gap.credits
        if each.missing
    ]
    levels = [levels_answer(say, gap)] if gap.missing or not (choices or points) else []
    return "; ".join([*levels, *choices, *points])


def choice_missing(choice: GapChoice) -> Message:
    of = len(choice.sets)
    if choice.open:
        return texts.choices_open(choice.missing, of)
    if choice.missing == choice.missing_certainly:
        return texts.choices_missing(choice.missing, of)
    return texts.choices_between(choice.missing_certainly, choice.missing, of)


def credits_missing(credits: GapCredits, lang: str) -> Message:
    most, asked = number(credits.missing, lang), credits.asked(lang)
    if credits.open:
        return texts.credits_open(most, asked)
    if credits.missing == credits.missing_certainly:
        return texts.credits_missing(most, asked)
    return texts.credits_between(number(credits.missing_certainly, lang), most, asked)


def levels_answer(say: Words, gap: Gap) -> str:
    if not gap.open:
        return say(common.levels_missing(gap.missing))
    if not gap.missing_certainly:
        said = texts.all_open if gap.meets == "unknown" else texts.levels_open  # a choice or credits may be missing
        return say(said(gap.open, gap.missing))
    return say(texts.some_open(gap.missing_certainly, gap.open, gap.missing))


def table(say: Words, person: Person, gap: Gap, target: str, notes: Sequence[str]) -> Table:
    """The competences in which a person misses a level, and what no step can give."""
    title = say(common.goes_to(person=gap.person, target=target, answer=answer(say, gap)))
    headings = (say(columns.COMPETENCE), say(columns.NOW), say(columns.NEEDED), say(columns.MISSING))
    return Table(title, headings, [cells(say, person, line) for line in gap.lines if line.missing], notes)


def cells(say: Words, person: Person, line: GapLine) -> Sequence[str]:
    lang = say.lang
    now = line.current_title(lang)
    if person.origin(line.competence) == "overridden":
        now = say(texts.overridden(now))
    if few := person.too_few(line.competence, lang):
        now = say(common.too_few(now, few))
    if day := person.ended_on(line.competence):
        now = say(texts.ended(now, day.isoformat()))
    elif day := person.valid_until(line.competence):
        now = say(texts.until(now, day.isoformat()))
    missing = say(texts.up_to(line.missing)) if line.open else str(line.missing)
    return line.title.in_language(lang), now, line.required_title(lang), missing


def without_rows(say: Words, people: Cohort, to: str) -> list[str]:
    """What a profile asks that is no level of a competence: choices and credits."""
    if not len(people):
        return []
    gap = find_gap(people[0], to)
    choices = [say(texts.choice_asked(each.at_least, len(each.sets))) for each in gap.choices]
    return [*choices, *(each.asked(say.lang) for each in gap.credits)]


def csv_rows(say: Words, people: Cohort, to: str) -> Iterator[Sequence[str]]:
    """A row per person and competence, what is met included."""
    yield (
        say(columns.PERSON),
        *group_headings(say, people),
        say(columns.COMPETENCE_ID),
        say(columns.COMPETENCE),
        say(columns.NOW),
        say(columns.NEEDED),
        say(columns.DESIRED),
        say(columns.MISSING),
        say(columns.MISSING_AT_MOST),
        say(columns.UNKNOWN),
        say(columns.ORIGIN),
        say(columns.SURENESS),
        say(columns.RATINGS),
        say(columns.RATERS),
        say(columns.NEWEST),
    )
    words = {"yes": say(common.YES)}
    words |= {f"origin {key}": say(origin) for key, origin in evidence.ORIGINS.items()}
    words |= {f"sureness {key}": say(sureness) for key, sureness in evidence.SURENESS.items()}
    for first, some in blocks_of(people):
        yield from gap_rows(people, to, first, some, say.lang, count, words)
