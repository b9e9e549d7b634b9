# SPDX-License-Identifier: BSL-1.0
"""A flow/1 document to fill in: what the law and sources say stands there already, with its source; people and assumptions do not."""

from __future__ import annotations

import json
from typing import Any

from ..exchange import canonical
from .words import word

# From which day of birth on people retire at which age, in years and months: Algemene Ouderdomswet, art. 7a, as known in 2026.
STATE_PENSION = (
    ("1948-01-01", 65, 1), ("1948-12-01", 65, 2), ("1949-11-01", 65, 3), ("1950-10-01", 65, 6), ("1951-07-01", 65, 9), ("1952-04-01", 66, 0),
    ("1953-01-01", 66, 4), ("1955-09-01", 66, 7), ("1956-06-01", 66, 10), ("1957-03-01", 67, 0), ("1961-01-01", 67, 3),
)
SOURCES = (("telling", ""), ("aow", "2026"), ("wij-leren", "2018"), ("stamos-17.62.20", "2016"))


def make_flow_template(*, lang: str = "nl") -> str:
    """A flow/1 document (JSON) to fill in.

    What is nobody's assumption stands there with its source: dates of the state pension by birth, what part of starters in primary
    schools left after 1, 2 and 3 years, chances of full-time students. Rates that only the region can know are ranges from 0 to 1:
    what follows is then a range too, and no figure is 0 because nobody filled it in. Numbers of people are 0 until they are filled in.

    Parameters
    ----------
    lang : str
        "nl" or "en": of the words in it.

    Raises ValueError for another language.

    Examples
    --------
    >>> import loopbaan
    >>> plan = loopbaan.parse_flow(loopbaan.make_flow_template(lang="en"))
    >>> plan.project().of()[-1].people_high
    0
    """
    if lang not in ("nl", "en"):
        raise ValueError('lang is "nl" or "en"')
    return canonical(json.dumps(template(lang)))


def template(lang: str) -> dict[str, Any]:
    def say(key: str) -> str:
        return word("template " + key, lang)

    open_share = {"basis": "assumption", "low": 0, "high": 1}
    count = {"basis": "count", "source": "telling"}
    return {
        "loopbaan": "flow/1", "id": "doorstroom", "version": "1", "title": say("title"), "note": say("note"), "start": "2026-10-01", "years": 5, "minimum": 10,
        "sources": [{"id": id, "title": say(id), **({"date": date} if date else {})} for id, date in SOURCES],
        "regions": [{"id": "regio", "title": say("region")}],
        "phases": [{"id": "inductie", "title": say("induction")}, {"id": "ervaren", "title": say("experienced")}],
        "routes": [
            {
                "id": "voltijd", "title": say("full-time"), "years": 4, "phase": "inductie", "age_from": 22, "age_to": 24, "fte": 0.8,
                "chances": [
                    {"id": "jaar-1", "definition": say("first year"), "basis": "source", "source": "wij-leren", "window": "2015/16", "value": 0.87},
                    {"id": "diploma", "definition": say("diploma"), "basis": "source", "source": "wij-leren", "window": "2010", "value": 0.65},
                    {"id": "baan", "definition": say("job"), "basis": "source", "source": "stamos-17.62.20", "window": "2010", "value": 0.62},
                ],
            }
        ],
        "retirement_dates": [{"born_from": day, "years": years, "months": months, "source": "aow"} for day, years, months in STATE_PENSION],
        "stock": [
            {"region": "regio", "phase": "inductie", "age": 24, "service": 0, "people": 0, "fte": 0},
            {"region": "regio", "phase": "ervaren", "age": 35, "age_to": 39, "people": 0, "fte": 0},
        ],
        "stock_basis": "count", "stock_source": "telling",
        "rates": [
            {
                "id": "starters", "event": "leave", "phase": "inductie", "definition": say("starters"), "basis": "source", "source": "wij-leren",
                "window": "2017, 2016, 2015", "left_after": [0.08, 0.11, 0.15],
            },
            {"id": "anderen", "event": "leave", "definition": say("others"), **open_share},
            {"id": "op-de-datum", "event": "retire", "definition": say("retire"), **open_share},
            {"id": "na-de-datum", "event": "past_date", "definition": say("past date"), **open_share},
            {"id": "verder", "event": "move", "phase": "inductie", "to": "ervaren", "service_from": 2, "definition": say("move"), "basis": "assumption", "value": 1},
        ],
        "intake": [{"route": "voltijd", "region": "regio", "from": 2022, "to": 2030, "people": 0, **count}],
        "fte_per_pupil": {"id": "fte-per-leerling", "definition": say("fte per pupil"), "basis": "assumption", "low": 0.03, "high": 0.08},
        "demand": [{"region": "regio", "from": 2026, "to": 2031, "pupils": 0, **count}],
        "induction": {"phase": "inductie", "hours_per_starter": 0, "hours_per_coach": 1, "basis": "assumption"},
        "scenarios": [{"id": "minder-uitval", "title": say("fewer leave"), "changes": [{"figure": "starters", "times": 0.5}]}],
    }
