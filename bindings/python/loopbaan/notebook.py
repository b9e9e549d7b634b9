# SPDX-License-Identifier: BSL-1.0
"""How a notebook shows gaps, plans, choices and frameworks: static tables in Dutch, every text escaped, no script.

The classes are C++ ones; their `_repr_html_` call these functions.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from html import escape

from ._loopbaan import (
    Alternatives,
    Cohort,
    Coverage,
    Framework,
    Front,
    Gap,
    GapLine,
    LevelGains,
    MissingLevel,
    Part,
    Person,
    Plan,
    Planner,
    Position,
    Prospect,
    Schedule,
    Staff,
    StepRoles,
    Table,
    draw_heatmap,
)
from .amounts import amount, amount_of
from .timetable.model import told
from .timetable.picture import draw
from .timetable.words import amount as amount_of_account

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
    if line.open:
        return f"? 0–{line.missing} niveaus"
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
    answers = {"met": "voldoet", "below": "voldoet nog niet", "unknown": "onbekend of dit voldoet"}
    caption = f"{gap.person} naar {title}: " + answers[gap.meets]
    return table(caption, ("Bekwaamheid", "Nu", "Nodig", "Gewenst", "Mist"), rows)


def goes_to(person: str, framework: Framework, targets: Sequence[str]) -> str:
    return f"{person} naar " + " en ".join(framework.profiles[target].title.nl for target in targets)


def plan_html(plan: Plan) -> str:
    caption = f"{goes_to(plan.person, plan.framework, plan.targets)}: {STATUS[plan.status]}"
    if plan.conflict:
        return table(caption, ("Wat niet samengaat met het doel",), ((each.explain(),) for each in plan.conflict))
    if not plan.found:
        return table(caption, ("Wat er ontbreekt",), ((piece.explain(),) for piece in plan.pieces))
    return steps_html(f"{caption}, {plan.amount()}", plan)


def schedule_html(schedule: Schedule) -> str:
    """What falls in which term, from which accounts, and the picture of it; or why there is no schedule."""
    said = told(schedule)
    if not said.steps:
        return table(f"{said.person}: {said.headline}", ("Wat in de weg staat",), ((each,) for each in said.reasons))
    rows = (
        (
            step.title,
            step.when,
            "\n".join(each.title + ": " + together(amount_of_account(each.amount, each.unit, "nl", said.profession.currency)) for each in step.paid),
            "\n".join(step.not_earlier) or "eerste periode",
        )
        for step in said.steps
    )
    headings = ("Stap", "Wanneer", "Van welke rekening", "Waarom niet eerder")
    return table(f"{said.person}: {said.headline}", headings, rows) + draw(said)


def steps_html(caption: str, plan: Plan) -> str:
    currency = plan.framework.currency
    rows = (
        (
            str(place),
            planned.title.nl,
            together(amount(planned.step.minutes, "hours", "nl")),
            together(amount(planned.step.cents, "cost", "nl", currency)),
            together(amount(planned.step.weeks, "weeks", "nl")),
            "\n".join(reason.explain() for reason in planned.because),
        )
        for place, planned in enumerate(plan.steps, 1)
    )
    return table(caption, ("", "Stap", "Uren", "Euro" if currency == "EUR" else currency, "Weken", "Waarom"), rows)


def together(words: str) -> str:
    """A number and its unit on one line."""
    return words.replace(" ", "\u00a0")


def titles(plan: Plan) -> str:
    return "\n".join(planned.title.nl for planned in plan.steps)


def front_html(front: Front) -> str:
    words = {"optimal": "bewezen alle plannen waar geen ander plan in alles beter dan is"}
    caption = f"{goes_to(front.person, front.framework, front.targets)}: " + words.get(
        front.status, "dit is niet zeker alles" if len(front) else STATUS[front.status]
    )
    rows = ((point.amount(), titles(point.plan)) for point in front)
    return table(caption, ("Kost", "Stappen"), rows)


def alternatives_html(found: Alternatives) -> str:
    words = "bewezen de goedkoopste plannen" if found.status == "optimal" else "niet zeker de goedkoopste plannen"
    caption = f"{goes_to(found.person, found.framework, found.targets)}: " + (
        words + (", andere zijn er niet" if found.all else "") if len(found) else STATUS[found.status]
    )
    return table(caption, ("Kost", "Stappen"), ((plan.amount(), titles(plan)) for plan in found))


def part_html(part: Part) -> str:
    to = goes_to(part.person, part.framework, part.targets)
    if not part.plan.found:
        return plan_html(part.plan)
    sure = "" if part.status == "optimal" else ", niet bewezen dat er niet meer kan"
    whole = "alles wat nodig is kan" if not part.left and not part.left_choices else "dit kan binnen de grenzen"
    done = steps_html(f"{to}: {whole}, {part.plan.amount()}{sure}", part.plan)
    left = [left_row(each, "nodig") for each in part.left] + [left_row(each, "gewenst") for each in part.left_desired]
    left += [(f"{each.at_least} van {len(each.sets)} naar keuze", str(each.reachable), str(each.at_least), "nodig") for each in part.left_choices]
    if not left:
        return done
    more = " of ".join(amount_of(most, objective, "nl", part.framework.currency) for objective, most in part.more.items())
    caption = "Blijft over" + (f"; er lukt meer vanaf {more}" if more else "")
    return done + table(caption, ("Bekwaamheid", "Bereikt", "Gevraagd", ""), left)


def left_row(level: MissingLevel, asked: str) -> Sequence[str]:
    return level.title.nl, level.reachable_title(), level.required_title(), asked


def roles_html(roles: StepRoles) -> str:
    return table(f"De stappen van {roles.person}", ("Stap", "Rol"), ((each.title.nl, each.explain()) for each in roles))


def gains_html(gains: LevelGains) -> str:
    return table(f"Eén niveau meer van {gains.person}", ("Wat het scheelt",), ((each.explain(),) for each in gains))


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


def show_table(of: Table) -> str:
    """The first rows, and how many there are."""
    most = 20
    rows = [["" if value is None else str(value) for value in row.values()] for row in first_rows(of, most)]
    count = len(of)
    caption = f"{count} rijen" if count <= most else f"De eerste {most} van {count} rijen"
    return table(caption, of.columns, rows)


def first_rows(of: Table, count: int) -> list[dict[str, object]]:
    return [{name: of[name][row] for name in of.columns} for row in range(min(count, len(of)))]


def person_html(person: Person) -> str:
    """Who it is, and the levels that are known; of the others how many there are."""
    framework = person.framework
    facts = [framework.phases[person.phase].title.nl] if person.phase else []
    facts += [f"werktijdfactor {person.fte:g}".replace(".", ",")] if person.fte is not None else []
    facts += [f"sinds {person.since}"] if person.since else []
    known = [c for c in framework.competences if person.origin(c) != "unknown"]
    unknown = len(framework.competences) - len(known)
    levels = person.levels
    rows = (
        (framework.competences[c].title.nl, framework.level_title(c, levels[c]), ORIGINS[person.origin(c)])
        for c in known
    )
    caption = f"{', '.join([person.id, *facts])}: {len(known)} niveaus bekend, {unknown} onbekend"
    return table(caption, ("Bekwaamheid", "Niveau", "Herkomst"), rows)


ORIGINS = {
    "established": "vastgesteld",
    "confirmed": "oordeel van een ander",
    "self_only": "eigen oordeel",
    "estimated": "meest waarschijnlijk",
    "prior_learning": "eerder geleerd, erkend",
    "waived": "vrijgesteld",
    "overridden": "besluit van een mens",
    "rater_unknown": "niet bekend wie oordeelde",
}


def cohort_html(people: Cohort) -> str:
    """How many people there are, by phase and by each grouping: for who may see all of them."""
    framework = people.framework
    rows = []
    phases = Counter(person.phase for person in people) if len(people) else {}
    for phase, count in phases.items():
        rows.append(("Fase", framework.phases[phase].title.nl if phase else "onbekend", str(count)))
    for grouping in people.groupings:
        groups = Counter(people.groups_in(grouping))
        rows.append((grouping, few([group or "geen" for group in groups]), str(len(groups))))
    title = framework.title.nl or framework.id
    return table(f"{len(people)} mensen, {title} {framework.version}", ("Waar", "Welke", "Hoeveel"), rows)


def staff_html(staff: Staff) -> str:
    """The people, and what there was to say of the reading."""
    told = [note.line() for note in staff.notes]
    shown = told[:10] + ([f"en nog {len(told) - 10}"] if len(told) > 10 else [])
    return cohort_html(staff.people) + (table("Opmerkingen bij het lezen", ("Wat",), ([each] for each in shown)) if shown else "")


def position_html(position: Position) -> str:
    """Where somebody stands in each domain, a sentence each."""
    rows = ((at.domain, at.explain()) for at in position.domains)
    return table(f"{position.person}, per domein", ("Domein", "Waar, en wat daarna kan"), rows)


def planner_html(planner: Planner) -> str:
    """What it plans for, and under which conditions."""
    framework = planner.framework
    titles = " en ".join(framework.profiles[target].title.nl for target in planner.targets)
    rows = [("Doel", titles), ("Het goedkoopst in", measure(planner.objective))]
    rows += [("Tot en met", "gewenste niveaus")] if planner.upto == "desired" else []
    rows += [("Hoogstens", f"{most:g} {measure(unit)}".replace(".", ",")) for unit, most in planner.within.items()]
    for name, steps in (("Moet erin", planner.must), ("Mag er niet in", planner.must_not)):
        rows += [(name, ", ".join(framework.steps[id].title.nl for id in steps))] if steps else []
    rows += [("Route", framework.routes[planner.route].title.nl)] if planner.route else []
    return table("Planner", ("Wat", "Welke"), rows)


def measure(objective: str) -> str:
    """What plans are cheapest in, in Dutch.

    >>> measure("hours"), measure("hours=30,cost=1")
    ('uren', 'uren=30,kosten=1')
    """
    for word, dutch in (("hours", "uren"), ("cost", "kosten"), ("weeks", "weken")):
        objective = objective.replace(word, dutch)
    return objective


def coverage_html(coverage: Coverage) -> str:
    """The picture, in a part that scrolls where there are many groups."""
    return f'<div style="overflow-x: auto">{draw_heatmap(coverage, "nl")}</div>'


def prospect_html(prospect: Prospect) -> str:
    """What is certain and what to find out, a sentence a row."""
    return table(f"{prospect.person}: wat zeker is", ("",), ([each] for each in prospect.explain().splitlines()))
