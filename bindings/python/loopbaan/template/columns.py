# SPDX-License-Identifier: BSL-1.0
"""The columns of a template, each with its note, its list and what stands above it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from .. import _loopbaan
from .._loopbaan import Competence
from ..sheets import Choices, Column
from .made import Template
from .words import HEADINGS, RATERS

WHO = ("phase", "route", "school", "board", "team", "fte", "since")
LONGEST_MEANING = 200  # letters of what a level means, in a list of all competences


def staff_columns(made: Template) -> tuple[list[Column], list[str]]:
    """The person, what may stay empty, and a column for each competence; and the headings that mean something else."""
    headings = list(made.headings.values())
    known = {"phase": made.framework.phases, "route": made.framework.routes}
    names = [name for name in WHO if known.get(name, True)]
    fixed = made.readable.fixed(names, headings)
    columns = [person_column(made), *(who_column(made, name, heading) for name, heading in fixed.items())]
    columns += [competence_column(made, c) for c in made.competences]
    return with_safe_bands(made, columns), [HEADINGS[name][made.lang][0] for name in names if name not in fixed]


def rating_columns(made: Template) -> list[Column]:
    """Who, what, which level, by whom, when, with what: a row per rating."""
    lang = made.lang
    titles = Choices(made.say("competences"), tuple(made.headings[c.id] for c in made.competences))
    levels = dict.fromkeys(word for scale in made.words for word in made.levels(scale).words)
    columns = [person_column(made)]
    for name in ("competence", "level", "rater", "date", "instrument"):
        note, _, _ = made.column(name)
        column = Column(HEADINGS[name][lang][0], note, made.say("required"), width=18)
        if name == "competence":
            column = replace(column, choices=titles, width=36)
        elif name == "level":
            words = made.levels(next(iter(made.words))) if len(made.words) == 1 else Choices(made.say("all levels"), tuple(levels))
            column = replace(column, choices=words, note=note + "\n\n" + level_lines(made), width=20)
        elif name == "rater":
            column = replace(column, choices=Choices(made.say("raters"), tuple(raters(made))))
        else:
            column = replace(column, band=made.say("optional"), is_optional=True, holds="day" if name == "date" else "text")
            if name == "instrument" and made.framework.instruments:
                known = Choices(made.say("instruments"), made.framework.instruments.keys(), is_open=True)
                column = replace(column, choices=known)
        columns.append(column)
    return with_safe_bands(made, columns)


def raters(made: Template) -> Iterator[str]:
    """Who may rate, in the words of the framework where it has them."""
    fw = made.framework
    for word, usual in RATERS[made.lang].items():
        yield fw.word(word, made.lang) if word in fw.words else usual
    for each in fw.raters.values():
        yield each.title.in_language(made.lang)


def person_column(made: Template) -> Column:
    note, _, _ = made.column("person")
    return Column(made.readable.person, note, made.say("required"))


def who_column(made: Template, name: str, heading: str) -> Column:
    note, _, _ = made.column(name)
    column = Column(heading, f"{note}\n{made.say('optional note')}", made.say("optional"), is_optional=True, width=16)
    if name in ("phase", "route"):
        words = made.readable.words_of(name, heading, next(iter(made.headings.values()), ""))
        return replace(column, choices=Choices(made.say(name + "s"), tuple(words)))
    if name == "fte":
        return replace(column, holds="number", most=2)
    return replace(column, holds="day") if name == "since" else column


def competence_column(made: Template, c: Competence) -> Column:
    return Column(
        made.headings[c.id], competence_note(made, c), band_of(made, c), made.levels(c.scale), width=max(16, longest(c, made))
    )


def longest(c: Competence, made: Template) -> int:
    """Letters of the longest word of a heading, with room at its sides: it is not broken."""
    return max(len(word) for word in made.headings[c.id].split()) + 2


def competence_note(made: Template, c: Competence) -> str:
    """What the competence is, each level with the words that belong to it, and what is asked."""
    title = c.title.in_language(made.lang) or c.id
    lines = [title if title == c.id else f"{title} ({c.id})", ""]
    for level, word in made.words[c.scale]:
        meaning = c.levels[level].in_language(made.lang) if level in c.levels else ""
        lines.append(f"• {word}: {meaning}" if meaning else f"• {word}")
    lines.append("• " + made.say("empty"))
    for target, asked in made.asked.items():
        if asked.get(c.id):
            profile = made.framework.profiles[target].title.in_language(made.lang) or target
            lines.append(made.say("asked", target=profile, level=made.level_word(c, asked[c.id])))
    return "\n".join(lines)


def level_lines(made: Template) -> str:
    """The words of each scale, for a column of levels of any competence."""
    lines = []
    for scale in made.words:
        levels = made.levels(scale)
        lines += [levels.title + ": " + ", ".join(levels.words)]
    return "\n".join(lines)


def band_of(made: Template, c: Competence) -> str:
    """The area, or else the domain, that stands above a competence."""
    fw, lang = made.framework, made.lang
    if c.area:
        return made.say("area", title=fw.areas[c.area].title.in_language(lang) or c.area)
    if c.domains:
        return made.say("domain", title=fw.domains[c.domains[0]].title.in_language(lang) or c.domains[0])
    return made.say("rest")


def with_safe_bands(made: Template, columns: list[Column]) -> list[Column]:
    """Without what stands above the headings, where that could be taken for headings itself."""
    bands = list(dict.fromkeys(column.band for column in columns))
    uses = _loopbaan.read_headings([*bands, made.readable.person], made.framework, None, [])[: len(bands)]
    return columns if set(uses) == {"unknown"} else [replace(column, band="") for column in columns]
