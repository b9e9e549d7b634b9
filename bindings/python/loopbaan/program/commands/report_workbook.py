# SPDX-License-Identifier: BSL-1.0
"""What the page for a meeting says, as the sheets of a workbook; with persons a sheet of people, and their gaps and plans."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Optional

from ... import Cohort, Page, Plan, Planner
from ...timetable.words import school_year, titled
from ..cli.inputs import group_headings
from ..words import columns, common
from ..words import report as texts
from ..words.amounts import count, number
from ..words.language import Words
from .gaps import csv_rows as gap_rows
from .money import money_heading
from .plan_csv import csv_rows as plan_rows
from .planning import Answers, beyond_plans, conditions_of
from .step_facts import payer_in_words

Row = Sequence[str]
Sheets = dict[str, Iterator[Row]]


def sheets_of(say: Words, page: Page, planner: Planner, people: Cohort, plans: Sequence[Plan], to: str) -> Sheets:
    """By the name of each sheet its rows, the heading first. What is protected on the page is an empty cell here."""
    said = page.to_dict()
    sheets: Sheets = {say(texts.SHEET_ABOUT): about_rows(say, page, said)}
    if page.personal:
        sheets[say(texts.SHEET_PEOPLE)] = people_rows(say, people, said["persons"])
        sheets[say(texts.SHEET_GAPS)] = gap_rows(say, people, to)
        found = Answers(
            list(plans),
            entries=conditions_of(planner, people),
            beyond=beyond_plans(planner, people, plans),
            routes=planner.find_routes(people),
        )
        sheets[say(texts.SHEET_PLANS)] = plan_rows(say, people, [(people, found)])
    else:
        sheets[say(texts.SHEET_GAPS)] = level_rows(say, planner, said)
        sheets[say(texts.SHEET_PLANS)] = cost_rows(say, planner, said)
        if said["first_year"] is not None:
            sheets[titled(planner.framework.word("school_years", say.lang))] = year_rows(say, planner, said)
    sheets[say(texts.SHEET_NEEDS)] = need_rows(say, planner, said)
    sheets[say(texts.SHEET_GROUPS)] = group_rows(say, planner, said)
    return sheets


def about_rows(say: Words, page: Page, said: Mapping[str, Any]) -> Iterator[Row]:
    """What was asked, what the page says first, and how empty cells are to be read."""
    framework = said["framework"]
    yield (say(columns.MESSAGE), "")
    yield (say(columns.FILE), said["file"])
    yield (say(texts.AS_OF), said["as_of"] or "")
    yield (say(texts.FRAMEWORK), f"{framework['id']} {framework['version']}")
    yield (say(texts.HASH), framework["hash"])
    yield (say(texts.EMPTY), say(texts.protected(said["min_group"])))
    for sentence in page.summary:
        yield ("", sentence)


def people_rows(say: Words, people: Cohort, persons: Mapping[str, Any]) -> Iterator[Row]:
    """A row per person: how many levels are known, and what the plan takes."""
    yield (
        say(columns.PERSON),
        *group_headings(say, people),
        say(columns.PHASE),
        say(columns.NEEDED),
        say(texts.MET),
        say(texts.BELOW),
        say(columns.UNKNOWN),
        say(columns.HOURS),
        money_heading(say, people.framework.currency),
        say(columns.AT_LEAST),
        say(columns.AT_MOST),
    )
    phases = people.framework.phases
    for person, each in zip(people, persons["people"]):
        unknown = sum(line["current"] is None for line in each["missing"])
        costs = each["costs"] or {}
        planned = each["plan_cost"] is not None
        yield (
            person.id,
            *(person.groups.get(grouping, "") for grouping in people.groupings),
            phases[each["phase"]].title.in_language(say.lang) if each["phase"] else "",
            count(each["required"]),
            count(len(each["met"])),
            count(len(each["missing"]) - unknown),
            count(unknown),
            number(each["hours"] if planned else None, say.lang),
            number(each["cost"] if planned else None, say.lang),
            number(costs.get("least"), say.lang),
            number(costs.get("most"), say.lang),
        )


def level_rows(say: Words, planner: Planner, said: Mapping[str, Any]) -> Iterator[Row]:
    """Of all people: how many have the level of each competence, and of how many it is unknown."""
    yield (
        say(columns.COMPETENCE_ID),
        say(columns.COMPETENCE),
        say(columns.NEEDED),
        say(texts.PEOPLE),
        say(texts.MET),
        say(texts.UNKNOWN_LEAST),
        say(texts.UNKNOWN_MOST),
    )
    for row in said["rows"]:
        unknown = row["unknown"] or {}
        yield (
            *competence_cells(say, planner, row),
            shown(said["people"]),
            shown(row["total"] and row["total"]["part"]),
            shown(unknown.get("least")),
            shown(unknown.get("most")),
        )


def cost_rows(say: Words, planner: Planner, said: Mapping[str, Any]) -> Iterator[Row]:
    """What plans take, by phase and by payer; a row without a payer is about all of them, in the objective."""
    phases = planner.framework.phases
    money, year = money_heading(say, planner.framework.currency), planner.framework.word("school_year", say.lang)
    yield (
        say(columns.PHASE),
        say(texts.PEOPLE),
        say(texts.PAYER),
        *(say(heading) for heading in (*texts.PLANS, *texts.HOURS_PAID, texts.money_if_there(money), texts.money_if_not(money))),
        *(say(heading(what, year)) for what in (say(columns.HOURS), money) for heading in (texts.year_if_there, texts.year_if_not)),
        *(say(heading) for heading in texts.OTHERS),
        say(texts.ESTIMATED),
    )
    for phase in said["phases"]:
        title = phases[phase["phase"]].title.in_language(say.lang) if phase["phase"] else ""
        costs = [phase["costs"][end] for end in ("least", "most")]
        middle = [(phase[plan] or {}).get("median") for plan in ("plan_if_there", "plan_if_not")]
        empty = ("",) * 4
        others = [number(phase["hours_of_others"][end], say.lang) for end in ("least", "most")]
        numbers = [number(each, say.lang) for each in (*costs, *middle)]
        guessed = shown(phase["estimated_percent"])
        yield (title, count(phase["people"]), "", *numbers, *empty, *empty, *others, guessed)
        for paid in phase["payers"]:
            units = ("hours", "cost", "hours_this_year", "cost_this_year")
            ends = [number(paid[unit][end], say.lang) for unit in units for end in ("least", "most")]
            yield (title, count(phase["people"]), payer_in_words(say, paid["payer"]), *empty, *ends, "", "", "")


def year_rows(say: Words, planner: Planner, said: Mapping[str, Any]) -> Iterator[Row]:
    """By phase and school year what plans ask and what people's own accounts of hours give."""
    phases, first = planner.framework.phases, said["first_year"]
    years = (school_year(first), school_year(first + 1), say(texts.LATER))
    yield (say(columns.PHASE), say(texts.PEOPLE), titled(planner.framework.word("school_year", say.lang)), *(say(heading) for heading in texts.YEARS))
    for phase in said["phases"]:
        title = phases[phase["phase"]].title.in_language(say.lang) if phase["phase"] else ""
        for name, year in zip(years, phase["years"] or ()):
            ends = [number(year[what][end], say.lang) for what in ("asked", "given") for end in ("least", "most")]
            yield (title, count(phase["people"]), name, *ends)
        none = [number(phase["hours_in_no_year"][end], say.lang) for end in ("least", "most")]
        yield (title, count(phase["people"]), say(texts.IN_NO_YEAR), *none, "", "")


def need_rows(say: Words, planner: Planner, said: Mapping[str, Any]) -> Iterator[Row]:
    """The steps that several people need."""
    steps, phases = planner.framework.steps, planner.framework.phases
    by_phase = [phases[id].title.in_language(say.lang) if id else say(texts.NO_PHASE) for id in said["need_phases"]]
    yield (
        say(columns.STEP_ID),
        say(columns.STEP),
        say(texts.PAYER),
        say(texts.PEOPLE),
        say(texts.PLACES),
        say(texts.TIMES_HELD),
        say(columns.HOURS),
        money_heading(say, planner.framework.currency),
        say(columns.ESTIMATE),
        *by_phase,
    )
    for need in said["needs"]:
        step = steps[need["step"]]
        yield (
            step.id,
            step.title.in_language(say.lang),
            payer_in_words(say, step.payer),
            count(need["people"]),
            shown(step.places),
            shown(need["times_held"]),
            number(need["hours"], say.lang),
            number(need["cost"], say.lang),
            say(common.ESTIMATE) if step.estimate else "",
            *map(shown, need["by_phase"]),
        )


def grouping_heading(say: Words, planner: Planner, grouping: Optional[str]) -> str:
    """What heads the groups: of schools as the field calls them."""
    own = planner.framework.word("school", say.lang) if "school" in planner.framework.words else ""
    return own if own and grouping == "school" else grouping or say(texts.GROUP)


def group_rows(say: Words, planner: Planner, said: Mapping[str, Any]) -> Iterator[Row]:
    """A row per group and competence: how many have the level; first what the plans of the group take."""
    yield (
        grouping_heading(say, planner, said["grouping"]),
        say(texts.PEOPLE),
        say(columns.AT_LEAST),
        say(columns.AT_MOST),
        say(columns.COMPETENCE_ID),
        say(columns.COMPETENCE),
        say(columns.NEEDED),
        say(texts.MET),
    )
    for place, group in enumerate(said["groups"]):
        ends = [number(group["costs"][end], say.lang) for end in ("least", "most")]
        for row in said["rows"]:
            cell = row["groups"][place]
            met = shown(cell and cell["part"])
            yield (group["name"], count(group["people"]), *ends, *competence_cells(say, planner, row), met)
    for name in (*said["small_groups"], *said["kept_groups"]):
        yield (name, *("",) * 7)


def competence_cells(say: Words, planner: Planner, row: Mapping[str, Any]) -> Row:
    """Id, title and required level; of the profile as a whole only that it is it."""
    if row["competence"] is None:
        return ("", say(texts.WHOLE_PROFILE), "")
    framework = planner.framework
    id = row["competence"]
    title = framework.competences[id].title.in_language(say.lang)
    return (id, title, framework.level_title(id, row["required"], say.lang))


def shown(figure: Optional[int]) -> str:
    """A whole number; an empty cell where it is protected."""
    return "" if figure is None else count(figure)
