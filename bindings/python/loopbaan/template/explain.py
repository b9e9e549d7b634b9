# SPDX-License-Identifier: BSL-1.0
"""The sheet that explains a template: how to fill it in, what an empty cell means, privacy, examples, what to run next."""

from __future__ import annotations

from collections.abc import Sequence

from .._loopbaan import Framework
from ..data import built_in_ids, built_in_standards, dutch_framework
from ..sheets import Block, Column, Explanation
from .made import Template
from .words import HEADINGS, OTHERWISE


def explanation(
    made: Template, columns: Sequence[Column], left_out: Sequence[str], given: str, ratings: bool
) -> Explanation:
    """`given` is the file with the options that its framework needs, as a command line has them."""
    say, fw, lang = made.say, made.framework, made.lang
    title = fw.title.in_language(lang) or fw.id
    profiles = ", ".join(fw.profiles[target].title.in_language(lang) or target for target in made.asked)
    about = [
        say("edition", title=title, id=fw.id, version=fw.version),
        say("about", targets=profiles) if made.asked else say("about all"),
    ]
    how = [say("how ratings" if ratings else "how rows", sheet=say("fill")), say("how dark"), say("how lists"), say("how headings")]
    if left_out:
        how.append(say("left out", headings=", ".join(f"“{heading}”" for heading in left_out)))
    empty = [say("empty is unknown"), say("not shown is known", word=OTHERWISE[lang])]
    blocks = [
        Block(say("how"), how),
        Block(say("what empty"), empty),
        Block(say("privacy"), [say("no names"), say("no more"), say("stays")]),
        Block(say("next"), [say("next how"), *(f"    {command}" for command in commands(made, given))]),
        Block(say("columns"), table=examples(made, columns)),
    ]
    return Explanation(say("explain"), say("title", framework=title), [Block(say("about it"), about), *blocks])


def commands(made: Template, given: str) -> list[str]:
    """What to run next."""
    fw = made.framework
    target = next(iter(made.asked), None) or next((phase.exit for phase in fw.phases.values() if phase.exit), None)
    target = target or next(iter(fw.profiles), None)
    lines = [f"loopbaan check {given}"]
    if target:
        page = "rapport.html" if made.lang == "nl" else "report.html"
        lines += [f"loopbaan gaps {given} --to {target}", f"loopbaan report {given} --to {target} -o {page}"]
    return lines


def options_for(framework: Framework, lang: str) -> str:
    """The options by which the program knows a framework; of one of one's own the file is to be named."""
    if framework.id == dutch_framework().id:
        return ""
    own = "raamwerk.json" if lang == "nl" else "framework.json"
    return f" --framework {framework.id if framework.id in (*built_in_ids(), *built_in_standards()) else own}"


def examples(made: Template, columns: Sequence[Column]) -> list[list[str]]:
    """Each column with what to fill in and two examples: lying down, and in quotes, so that nobody reads them as people."""
    rows = [[made.say("h column"), made.say("h what"), made.say("h first"), made.say("h second")]]
    names = {heading: name for name in HEADINGS for heading in made.readable.headings(name)}
    levels, shown = set(made.headings.values()), rating_examples(made)
    for column in columns:
        if column.heading in levels:
            what, first, second = made.say("choose"), "", ""
        else:
            what, first, second = made.column(names[column.heading])
        if column.heading in shown:
            first, second = shown[column.heading]
        elif column.choices and not first:
            first, second = column.choices.words[min(1, len(column.choices.words) - 1)], column.choices.words[-1]
        rows.append([f"“{column.heading}”", what, first, second])
    return rows


def rating_examples(made: Template) -> dict[str, tuple[str, str]]:
    """Of two ratings the competence and a level of its own scale, by heading."""
    if not made.competences:
        return {}
    first, last = made.competences[0], made.competences[-1]
    competence, level = (HEADINGS[name][made.lang][0] for name in ("competence", "level"))
    return {
        competence: (made.headings[first.id], made.headings[last.id]),
        level: (made.words[first.scale][1][1], made.words[last.scale][-1][1]),
    }
