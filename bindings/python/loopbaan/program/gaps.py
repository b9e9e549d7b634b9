# SPDX-License-Identifier: BSL-1.0
"""`loopbaan gaps`: who misses what."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import typer

from .. import Cohort, Gap, GapLine, Person, estimate_level, find_gaps, write_gaps
from .amounts import count
from .command import DONE, command
from .forms import TABLES, Answers, form_of, give
from .inputs import load_framework, load_people
from .naming import choose, targets
from .options import Shared, TableReading, Target, Who
from .tables import Table
from .words import Words


def add_to(app: typer.Typer, say: Words) -> None:
    @command(app, say, "gaps")
    def gaps(target: Target, who: Who, reading: TableReading, shared: Shared) -> int:
        form = form_of(shared, say, TABLES)
        framework = load_framework(shared, say)
        # A wrong word should not cost the reading of a large table first.
        to = choose(shared, say, "--to", target.to, targets(framework))
        people, _ = load_people(shared, say, who, reading, framework)
        answers = Answers(
            json=lambda: write_gaps(people, to),
            rows=lambda: csv_rows(say, people, find_gaps(people, to)),
            tables=lambda: tables(say, people, find_gaps(people, to), to),
        )
        give(shared, say, form, "gaps", answers)
        return DONE


def tables(say: Words, people: Cohort, found: Sequence[Gap], to: str) -> tuple[list[Table], str]:
    """A table for each person, and how many there are."""
    framework = people.framework
    title = framework.profiles[framework.target(to)].title.in_language(say.lang)
    each = [table(say, person, gap, title) for person, gap in zip(people, found)]
    met = sum(gap.closed for gap in found)
    return each, say("gaps total", people=len(people), met=met, target=title)


def table(say: Words, person: Person, gap: Gap, target: str) -> Table:
    """The competences in which a person misses a level."""
    missing = sum(line.missing for line in gap.lines)
    answer = say("meets") if gap.closed else say("levels missing", count=missing)
    title = say("goes to", person=gap.person, target=target, answer=answer)
    headings = (say("h competence"), say("h now"), say("h needed"), say("h missing"))
    return Table(title, headings, [cells(say, person, line) for line in gap.lines if line.missing])


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
                count(line.missing),
                say("yes") if line.current is None else "",
                *basis(say, person, line),
            )


def basis(say: Words, person: Person, line: GapLine) -> Sequence[str]:
    """What a level rests on."""
    level = estimate_level(person, line.competence)
    newest = f"{level.newest:%d-%m-%Y}" if level.newest else ""
    ratings = count(level.by_others + level.own + level.unnamed)
    raters = count(level.others + (level.own > 0) + (level.unnamed > 0))
    return say(f"origin {level.origin}"), say(f"sureness {level.sureness}"), ratings, raters, newest
