# SPDX-License-Identifier: BSL-1.0
"""Where each field of a step is told to whoever has a plan: on a screen, as CSV and Excel, as a frame, in Python.

Each field is given another value, and what is made is compared: a field that is added is asked for here. The pages, the sheet
and the document are asked in the same way by tests/report/told_fields_test.cpp.
"""

import copy
import json

import pytest

import loopbaan

openpyxl = pytest.importorskip("openpyxl")

PLAIN = {
    "loopbaan": "framework/1",
    "id": "f",
    "version": "1",
    "scales": [{"id": "s", "levels": [{"id": "een", "title": "Een"}, {"id": "twee", "title": "Twee"}]}],
    "domains": [{"id": "d", "title": "Domein"}, {"id": "e", "title": "Ander"}],
    "competences": [{"id": "a", "title": "Uitleggen", "scale": "s"}, {"id": "b", "title": "Luisteren", "scale": "s"}],
    "profiles": [{"id": "doel", "title": "Doel", "requires": {"a": "een"}, "desires": {"b": "twee"}}],
    "phases": [
        {"id": "p", "title": "Begin", "exit": "doel", "lead": "school"},
        {"id": "q", "title": "Later", "lead": "bestuur"},
    ],
    "routes": [{"id": "weg", "title": "Weg", "phases": ["p"]}],
    "units": [{"id": "ec", "title": "EC"}],
}
STEP = {"id": "stap", "title": "Stap", "yields": {"a": "een"}}
OTHER = {
    "title": "Geheel andere woorden",
    "kind": "collective",
    "domains": ["e"],
    "phases": ["p"],
    "routes": ["weg"],
    "provider": "opleider",
    "payer": "grant",
    "appointment": True,
    "requires": {"b": "een"},
    "requires_any": [{"b": "een"}],
    "after": ["eerst"],
    "excludes": ["eerst"],
    "yields": {"a": "twee"},
    "again": False,
    "valid_months": 12,
    "records": "een ander woord",
    "hours": 7,
    "hours_of_others": 3,
    "cost": 70,
    "weeks": 5,
    "credits": {"ec": 2},
    "places": 6,
    "source": "bron",
    "estimate": True,
    "estimated": ["hours"],
}
# On a (s)creen, in (c)sv and workbook, in a (f)rame, at a step of a plan in (p)ython.
TOLD = {
    "valid_months": "p",
    "title": "scp",
    "kind": "scfp",
    "domains": "p",
    "phases": "p",
    "routes": "p",
    "provider": "scfp",
    "payer": "scfp",
    "appointment": "scfp",
    "requires": "p",
    "requires_any": "p",
    "after": "scfp",  # the step before it comes into the plan
    "excludes": "p",
    "yields": "p",
    "again": "p",
    "records": "scp",  # in rows: that there may be no plan
    "hours": "scfp",
    "hours_of_others": "scfp",
    "cost": "scfp",
    "weeks": "scfp",
    "credits": "scfp",
    "places": "p",
    "source": "p",
    "estimate": "scfp",
    "estimated": "fp",
}


def made(step):
    whole = copy.deepcopy(PLAIN)
    whole["sources"] = [{"id": "bron", "title": "Bron"}]
    catalogue = [step, {"id": "eerst", "title": "Eerst", "yields": {"b": "een"}}]
    return loopbaan.parse_framework(json.dumps(whole)), catalogue


def tell(program, folder, step):
    framework, steps = made(step)
    fw = loopbaan.parse_framework(json.dumps({**json.loads(loopbaan.write_framework(framework)), "steps": steps}))
    person = {"id": "x", "phase": "p", "levels": {"b": "een"}}
    people = loopbaan.build_cohort(fw, [person])
    planner = loopbaan.Planner(fw, "doel")
    plan = planner.find(people[0])
    (folder / "framework.json").write_text(loopbaan.write_framework(fw), encoding="utf-8")
    (folder / "staff.csv").write_bytes(loopbaan.write_staff(people))
    given = ("plan", folder / "staff.csv", "--to", "doel", "--framework", folder / "framework.json")
    screen = program(*given)[1]
    csv = program(*given, "--csv")[1]
    program(*given, "-o", folder / "x.xlsx")
    book = [list(row) for sheet in openpyxl.load_workbook(folder / "x.xlsx") for row in sheet.iter_rows(values_only=True)]
    frame = loopbaan.tabulate_plan_steps(planner, people, [plan])
    found = plan.steps[0].step
    python = {name: repr(getattr(found, name)) for name in dir(found) if not name.startswith("_")}
    return screen, (csv, book), [dict(row) for row in frame], {k: v for k, v in python.items() if "<bound" not in v}


def test_it_is_known_of_each_field_of_a_step_where_a_line_of_a_plan_tells_it(program, tmp_path):
    fields = [field.name for field in loopbaan.framework_fields() if field.list == "steps" and field.name != "id"]
    assert set(TOLD) == set(fields) == set(OTHER)
    found = {}
    for field, value in OTHER.items():
        begin = {**STEP, "estimate": True} if field == "estimated" else STEP  # which of them says nothing without that
        plain, other = tell(program, tmp_path, begin), tell(program, tmp_path, {**begin, field: value})
        found[field] = "".join(sign for sign, one, two in zip("scfp", plain, other) if one != two)
    assert found == TOLD


def test_a_line_tells_when_a_step_begins_and_who_is_first_responsible_then(program, tmp_path):
    screen, (csv, book), frame, _ = tell(program, tmp_path, {**STEP, "weeks": 5})
    assert "week 1–5" in screen and "Eerst verantwoordelijk: school" in screen
    (row,) = frame
    assert (row["begins"], row["ends"], row["phase"], row["lead"]) == (0, 5, "p", "school")
    heading, cells = book[0], book[1]
    told = dict(zip(heading, cells))
    assert told["Eerst verantwoordelijk"] == "school" and (told["Vanaf week"], told["Tot week"]) == (0, 5)
    assert told["Verder dan nodig gewenst"] == "Twee: Luisteren"
    assert "Verder dan nodig" in csv and "Twee: Luisteren" in csv
    assert "Verder dan nodig: wat gewenst is" in screen and "Twee: Luisteren" in screen
