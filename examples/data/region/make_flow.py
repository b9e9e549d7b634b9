# SPDX-License-Identifier: BSL-1.0
"""Makes `doorstroom.json`: the flow of staff of an invented region, always the same. People, intake and pupils are made up; rates from
sources name them."""

import json
import random
from pathlib import Path
from typing import Any

import loopbaan

PEOPLE = {"noord": 640, "midden": 410, "kust": 58, "eiland": 8}
FIRST = 2026
SOURCES = {
    "synthetisch": ("Verzonnen streek van dit voorbeeld (make_flow.py)", "2026"),
    "wij-leren": ("wij-leren.nl, Voortijdige uitstroom: starters in het basisonderwijs en pabostudenten", "2018"),
    "stamos-17.62.20": ("STAMOS 17.62.20: pabogediplomeerden met een baan van 0,8 fte of meer in het onderwijs", "2016"),
    "aow": ("Algemene Ouderdomswet, artikel 7a", "2026"),
}
# From which day of birth on which age: years and months.
RETIREMENT = (
    ("1948-01-01", 65, 1), ("1948-12-01", 65, 2), ("1949-11-01", 65, 3), ("1950-10-01", 65, 6), ("1951-07-01", 65, 9), ("1952-04-01", 66, 0),
    ("1953-01-01", 66, 4), ("1955-09-01", 66, 7), ("1956-06-01", 66, 10), ("1957-03-01", 67, 0), ("1961-01-01", 67, 3),
)
ASSUMED = {"basis": "assumption"}


def counted(**more: object) -> dict[str, Any]:
    return {"basis": "count", "source": "synthetisch", **more}


def title(nl: str, en: str) -> dict[str, str]:
    return {"nl": nl, "en": en}


def stock(dice: random.Random) -> list[dict[str, Any]]:
    """Everybody by region, phase, age, full-time or not and, of starters, years of service."""
    rows: dict[tuple[str, str, int, int, bool], list[float]] = {}
    for region, people in PEOPLE.items():
        for _ in range(people):
            age = min(67, max(22, round(dice.triangular(22, 67, 58 if region == "eiland" else 44))))
            service = min(age - 22, dice.randrange(3)) if age < 34 and dice.random() < 0.55 else -1
            fte = dice.choice((0.4, 0.5, 0.6, 0.8, 0.8, 1, 1))
            row = rows.setdefault((region, "inductie" if service >= 0 else "ervaren", age, service, fte == 1), [0, 0])
            row[0] += 1
            row[1] += fte
    made = []
    for (region, phase, age, service, _), (count, fte) in sorted(rows.items()):
        row = {"region": region, "phase": phase, "age": age, "people": int(count), "fte": round(fte, 1)}
        made.append({**row, "service": service} if service >= 0 else row)
    return made


def rates() -> list[dict[str, Any]]:
    return [
        {
            "id": "starters", "event": "leave", "phase": "inductie", "left_after": [0.08, 0.11, 0.15], "basis": "source", "source": "wij-leren",
            "window": "cohorten 2017, 2016 en 2015",
            "definition": title(
                "starters po jonger dan 30: na 1, 2 en 3 jaar niet meer in het onderwijs; drie cohorten achter elkaar gelegd",
                "starters in primary schools under 30: no longer in education after 1, 2 and 3 years; three cohorts put end to end",
            ),
        },
        {
            "id": "vlak-voor-de-datum", "event": "leave", "months_from": 0, "months_to": 35, "low": 0.08, "high": 0.2, "value": 0.12, **ASSUMED,
            "definition": title("stopt eerder, in de drie jaar voor de AOW-datum", "stops early, within three years before the date of the state pension"),
        },
        {
            "id": "ervaren", "event": "leave", "phase": "ervaren", "low": 0.025, "high": 0.045, "value": 0.035, **ASSUMED,
            "definition": title("gaat weg uit de streek of het onderwijs", "leaves the region or education"),
        },
        {"id": "op-de-datum", "event": "retire", "value": 0.9, **ASSUMED, "definition": title("stopt in het jaar van de AOW-datum", "stops in the year of the date of the state pension")},
        {"id": "na-de-datum", "event": "past_date", "value": 0.5, **ASSUMED, "definition": title("stopt in een jaar na de AOW-datum", "stops in a year after the date of the state pension")},
        {
            "id": "inductie-voorbij", "event": "move", "phase": "inductie", "to": "ervaren", "service_from": 2, "value": 1, **ASSUMED,
            "definition": title("de inductie duurt drie jaar", "induction takes three years"),
        },
    ]


def routes() -> list[dict[str, Any]]:
    job = {
        "basis": "source", "source": "stamos-17.62.20", "window": "cohort 2010", "value": 0.62,
        "definition": title("heeft na 3 jaar een baan van 0,8 fte of meer in het onderwijs; hier gelezen als: komt in deze streek", "has a job of 0.8 fte or more in education after 3 years; read here as: comes to this region"),
    }
    diploma = {
        "basis": "source", "source": "wij-leren", "window": "instroom 2010", "value": 0.65,
        "definition": title("van wie doorgaat na jaar 1: diploma binnen 5 jaar", "of who goes on after year 1: diploma within 5 years"),
    }
    first = {"basis": "source", "source": "wij-leren", "window": "2015/16", "definition": title("gaat door na jaar 1", "goes on after year 1")}
    return [
        {
            "id": "voltijd", "title": title("pabo voltijd", "full-time teacher college"), "years": 4, "phase": "inductie", "age_from": 22, "age_to": 24, "fte": 0.85,
            "chances": [{"id": "vt-jaar-1", "value": 0.87, **first}, {"id": "vt-diploma", **diploma}, {"id": "vt-baan", **job}],
        },
        {
            "id": "deeltijd", "title": title("pabo deeltijd", "part-time teacher college"), "years": 4, "phase": "inductie", "age_from": 28, "age_to": 40, "fte": 0.7,
            "chances": [{"id": "dt-jaar-1", "value": 0.72, **first}, {"id": "dt-diploma", **diploma}, {"id": "dt-baan", **job}],
        },
        {
            "id": "zij-instroom", "title": title("zij-instroom", "career switchers"), "years": 0, "phase": "inductie", "age_from": 30, "age_to": 45, "fte": 0.8,
            "chances": [{"id": "zij-blijft", "low": 0.7, "high": 0.95, "value": 0.85, **ASSUMED, "definition": title("staat een jaar later voor de klas", "teaches a year later")}],
        },
        {
            "id": "hybride", "title": title("hybride leraren", "hybrid teachers"), "years": 2, "phase": "inductie", "age_from": 35, "age_to": 50, "fte": 0.4,
            "chances": [{"id": "hy-klaar", "low": 0.5, "high": 0.9, "value": 0.7, **ASSUMED, "definition": title("rondt het traject af en begint", "finishes and begins")}],
        },
    ]


def intake() -> list[dict[str, Any]]:
    begin = {"noord": (52, 20, 9, 3), "midden": (36, 12, 5, 2), "kust": (5, 2, 1, 0), "eiland": (1, 0, 0, 0)}
    names = ("voltijd", "deeltijd", "zij-instroom", "hybride")
    return [
        counted(route=route, region=region, **{"from": FIRST - 4, "to": FIRST + 20}, people=people)
        for region, of in begin.items() for route, people in zip(names, of)
    ]


def demand() -> list[dict[str, Any]]:
    pupils, shrinks = {"noord": 9300, "midden": 6300, "kust": 850, "eiland": 120}, {"noord": 0.985, "midden": 0.998, "kust": 0.98, "eiland": 0.97}
    return [
        counted(region=region, **{"from": FIRST + year}, pupils=round(pupils[region] * shrinks[region] ** year))
        for region in PEOPLE for year in range(13)
    ]


def scenarios() -> list[dict[str, Any]]:
    return [
        {"id": "minder-uitval", "title": title("half zo veel starters gaan weg", "half as many starters leave"), "changes": [{"figure": "starters", "times": 0.5}]},
        {"id": "deeltijd-erbij", "title": title("deeltijders werken 0,1 meer", "part-timers work 0.1 more"), "changes": [{"fte_add": 0.1, "fte_below": 0.95}]},
        {"id": "meer-hybride", "title": title("vier keer zo veel hybride leraren", "four times as many hybrid teachers"), "changes": [{"route": "hybride", "intake_times": 4}]},
        {
            "id": "regeling-stopt", "title": title("geen zij-instroom meer vanaf 2028", "no career switchers from 2028 on"),
            "changes": [{"route": "zij-instroom", "from": 2028, "intake_times": 0}],
        },
    ]


def document() -> dict[str, Any]:
    return {
        "loopbaan": "flow/1", "id": "doorstroom-streek", "version": "2026.1", "title": title("Doorstroom in een verzonnen streek", "Flow of staff in an invented region"),
        "note": title(
            "Mensen, instroom en leerlingen zijn verzonnen. Kansen met een bron zijn van de bron; de andere zijn aannamen van dit voorbeeld.",
            "People, intake and pupils are made up. Rates with a source are the source's; the others are assumptions of this example.",
        ),
        "start": f"{FIRST}-10-01", "years": 10, "minimum": 10,
        "sources": [{"id": id, "title": words, "date": date} for id, (words, date) in SOURCES.items()],
        "regions": [{"id": "noord", "title": "Noord"}, {"id": "midden", "title": "Midden"}, {"id": "kust", "title": title("De kust", "The coast")}, {"id": "eiland", "title": title("Het eiland", "The island")}],
        "phases": [{"id": "inductie", "title": title("inductie", "induction")}, {"id": "ervaren", "title": title("ervaren", "experienced")}],
        "routes": routes(),
        "retirement_dates": [{"born_from": day, "years": years, "months": months, "source": "aow"} for day, years, months in RETIREMENT],
        "stock": stock(random.Random(FIRST)), "stock_basis": "count", "stock_source": "synthetisch", "rates": rates(), "intake": intake(), "demand": demand(),
        "fte_per_pupil": {"id": "fte-per-leerling", "value": 0.0535, **ASSUMED, "definition": title("fte leraren per leerling", "fte of teachers per pupil")},
        "induction": {"phase": "inductie", "hours_per_starter": 60, "hours_per_coach": 120, "coaches": 90, **ASSUMED},
        "scenarios": scenarios(),
    }


def main() -> None:
    Path(__file__).with_name("doorstroom.json").write_text(loopbaan.canonical(json.dumps(document())), encoding="utf-8")


if __name__ == "__main__":
    main()
