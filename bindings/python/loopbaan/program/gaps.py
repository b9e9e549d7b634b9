# SPDX-License-Identifier: BSL-1.0
"""`loopbaan gaps`: who misses what."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import typer

from .. import Cohort, Gap, GapLine, Person, estimate_level, find_gaps, write_csv, write_gaps
from .command import DONE, command
from .inputs import load_framework, load_people
from .options import Shared, TableReading, Target, Who
from .output import deliver
from .tables import Table, show
from .words import Words


def add_to(app: typer.Typer, say: Words) -> None:
    @command(app, say, "gaps")
    def gaps(target: Target, who: Who, reading: TableReading, shared: Shared) -> int:
        framework = load_framework(shared, say)
        framework.target(target.to)  # a wrong word should not cost the reading of a large table first
        people, _ = load_people(shared, say, who, reading, framework)
        if shared.json:
            deliver(shared, say, write_gaps(people, target.to))
            return DONE
        found = find_gaps(people, target.to)
        if shared.csv:
            deliver(shared, say, write_csv(csv_rows(say, people, found)))
            return DONE
        title = framework.profiles[framework.target(target.to)].title.in_language(say.lang)
        tables = [table(say, person, gap, title) for person, gap in zip(people, found)]
        met = sum(gap.closed for gap in found)
        show(shared, say, tables, say("gaps total", people=len(people), met=met, target=title))
        return DONE


def table(say: Words, person: Person, gap: Gap, target: str) -> Table:
    """The competences in which a person misses a level."""
    missing = sum(line.missing for line in gap.lines)
    answer = say("meets") if gap.closed else levels_missing(say, missing)
    title = say("goes to", person=gap.person, target=target, answer=answer)
    headings = (say("h competence"), say("h now"), say("h needed"), say("h missing"))
    return Table(title, headings, [cells(say, person, line) for line in gap.lines if line.missing])


def levels_missing(say: Words, count: int) -> str:
    return say("one level missing") if count == 1 else say("levels missing", count=count)


def cells(say: Words, person: Person, line: GapLine) -> Sequence[str]:
    lang = say.lang
    now = line.current_title(lang)
    if person.origin(line.competence) == "overridden":
        now = say("overridden", level=now)
    return line.title.in_language(lang), now, line.required_title(lang), str(line.missing)


def csv_rows(say: Words, people: Cohort, gaps: Sequence[Gap]) -> Iterator[Sequence[str]]:
    """A row per person and competence, what is met included."""
    groupings = people.groupings
    yield (
        say("h person"),
        *groupings,
        say("h competence id"),
        say("h competence"),
        say("h now"),
        say("h needed"),
        say("h desired"),
        say("h missing"),
        say("h unknown"),
        say("h origin"),
        say("h sureness"),
        say("h ratings"),
        say("h raters"),
        say("h newest"),
    )
    for person, gap in zip(people, gaps):
        groups = [person.groups.get(grouping, "") for grouping in groupings]
        for line in gap.lines:
            desired = gap.framework.level_title(line.competence, line.desired, say.lang) if line.desired else ""
            yield (
                person.id,
                *groups,
                line.competence,
                line.title.in_language(say.lang),
                line.current_title(say.lang),
                line.required_title(say.lang),
                desired,
                str(line.missing),
                say("yes") if line.current is None else "",
                *basis(say, person, line),
            )


def basis(say: Words, person: Person, line: GapLine) -> Sequence[str]:
    """What a level rests on."""
    level = estimate_level(person, line.competence)
    newest = f"{level.newest:%d-%m-%Y}" if level.newest else ""
    ratings = str(level.by_others + level.own + level.unnamed)
    raters = str(level.others + (level.own > 0) + (level.unnamed > 0))
    return say(f"origin {level.origin}"), say(f"sureness {level.sureness}"), ratings, raters, newest
