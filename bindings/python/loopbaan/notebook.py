# SPDX-License-Identifier: BSL-1.0
"""How a notebook shows gaps, plans and frameworks: static tables in Dutch, every text escaped, no script.

The classes are C++ ones; their `_repr_html_` call these functions.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import Optional

from ._loopbaan import Framework, Gap, GapLine, Plan
from .plan import print_amount

# Colour never says anything alone: every state is a word or a sign too.
LEFT = ' style="text-align: left"'
STATUS = {
    "optimal": "bewezen goedkoopst",
    "feasible": "plan gevonden, niet bewezen goedkoopst",
    "unreachable": "er is geen plan",
    "stopped": "gestopt voor er een plan was",
}


def table(caption: str, headings: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table of plain texts."""
    head = "".join(f'<th scope="col"{LEFT}>{escape(heading)}</th>' for heading in headings)
    body = "".join("<tr>" + "".join(f"<td{LEFT}>{lines(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return (
        f'<table lang="nl"><caption{LEFT}>{escape(caption)}</caption>'
        f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    )


def lines(words: str) -> str:
    return "<br>".join(escape(line) for line in words.split("\n"))


def missing(line: GapLine) -> str:
    if line.missing:
        return f"▲ {line.missing} " + ("niveau" if line.missing == 1 else "niveaus")
    return "✓" if line.required else ""


def gap_html(gap: Gap) -> str:
    desired = {c: gap.framework.level_title(c, level) for c, level in gap.framework.desired(gap.target).items()}
    rows = (
        (line.title.nl, line.current_title(), line.required_title(), desired.get(line.competence, ""), missing(line))
        for line in gap.lines
    )
    title = gap.framework.profiles[gap.target].title.nl
    caption = f"{gap.person} naar {title}: " + ("voldoet" if gap.closed else "voldoet nog niet")
    return table(caption, ("Bekwaamheid", "Nu", "Nodig", "Gewenst", "Mist"), rows)


def plan_html(plan: Plan) -> str:
    title = plan.framework.profiles[plan.target].title.nl
    caption = f"{plan.person} naar {title}: {STATUS[plan.status]}" + (f", {plan.amount()}" if plan.found else "")
    if not plan.found:
        return table(caption, ("Wat er ontbreekt",), ((piece.explain(),) for piece in plan.pieces))
    rows = (
        (
            str(place),
            planned.title.nl,
            amount(planned.step.minutes, "hours"),
            amount(planned.step.cents, "cost"),
            amount(planned.step.weeks, "weeks"),
            "\n".join(reason.explain() for reason in planned.because),
        )
        for place, planned in enumerate(plan.steps, 1)
    )
    return table(caption, ("", "Stap", "Uren", "Euro", "Weken", "Waarom"), rows)


def amount(count: Optional[int], objective: str) -> str:
    return "" if count is None else print_amount(count, objective)


def framework_html(framework: Framework) -> str:
    title = framework.title.nl or framework.id
    tables = (
        ("Domeinen", framework.domains),
        ("Gebieden", framework.areas),
        ("Bekwaamheden", framework.competences),
        ("Fasen", framework.phases),
        ("Profielen", framework.profiles),
        ("Rollen", framework.roles),
        ("Ontwikkelstappen", framework.steps),
    )
    rows = (
        (name, str(len(entities)), few([entity.title.nl for entity in entities.values()])) for name, entities in tables
    )
    return table(f"{title} ({framework.id} {framework.version})", ("Wat", "Hoeveel", "Welke"), rows)


def few(words: Sequence[str], most: int = 8) -> str:
    return ", ".join(words[:most]) + (f" en {len(words) - most} andere" if len(words) > most else "")
