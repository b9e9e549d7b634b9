# SPDX-License-Identifier: BSL-1.0
"""Planning tasks whose optimum was proven elsewhere, asked through the program.

Each fact becomes a competence of one level, each action a step whose hours are its cost; a catalogue that is stored with
its levels keeps them. The program must find the proven minimum. The tasks are no part of the project: without them these
tests are skipped.
"""

import csv
import json
from pathlib import Path

import pytest

TASKS = Path(__file__).resolve().parents[3] / "shared" / "data" / "planning"


def cases():
    if not TASKS.exists():
        return [pytest.param(None, None, marks=pytest.mark.skip(reason="the planning tasks are not on this machine"))]
    found = []
    for folder in ("catalogues", "relaxed"):
        with open(TASKS / folder / "optimal.csv", newline="") as rows:
            for row in csv.DictReader(rows):
                for name in (row["instance"], f"{row['instance']}.catalogue"):
                    task = TASKS / folder / f"{name}.json"
                    if task.exists():
                        found.append(pytest.param(task, int(row["optimum"]), id=name))
    return found


def from_facts(task):
    """What a framework and a person hold of a task of facts: levels, competences, target, steps, start."""
    levels = lambda facts: {f"c{fact}": "l1" for fact in facts}
    steps = [(each["name"], levels(each["pre"]), levels(each["add"]), each["cost"]) for each in task["actions"]]
    return 1, task["facts"], levels(task["goal"]), steps, levels(task["init"])


def from_levels(task):
    """The same of a catalogue with its levels; a level of 0 asks for nothing."""
    levels = lambda ranks: {f"c{competence}": f"l{rank}" for competence, rank in ranks.items() if rank}
    steps = [(each["name"], levels(each["pre"]), levels(each["out"]), each["hours"]) for each in task["steps"]]
    return task["L"], task["C"], levels(task["target"]), steps, levels(dict(enumerate(task["current"])))


def as_documents(task):
    """The task as a framework/1 and a people/1 document."""
    scale, competences, target, steps, start = from_levels(task) if "current" in task else from_facts(task)
    ref = {"id": "task", "version": "1"}
    framework = {
        "loopbaan": "framework/1",
        **ref,
        "scales": [{"id": "s", "levels": [{"id": f"l{r}", "title": "niveau"} for r in range(1, scale + 1)]}],
        "competences": [{"id": f"c{c}", "title": "bekwaamheid", "scale": "s"} for c in range(competences)],
        "profiles": [{"id": "goal", "title": "doel", "requires": target}],
        "steps": [
            {"id": id, "title": id, "requires": needs, "yields": yields, "hours": hours}
            for id, needs, yields, hours in steps
            if yields
        ],
    }
    people = {"loopbaan": "people/1", "framework": ref, "people": [{"id": "p", "levels": start}]}
    return framework, people


@pytest.mark.parametrize("task, optimum", cases())
def test_the_program_finds_the_proven_optimum(task, optimum, tmp_path, program_in):
    for name, document in zip(("framework", "people"), as_documents(json.loads(task.read_text()))):
        (tmp_path / f"{name}.json").write_text(json.dumps(document))
    asked = ["plan", "people.json", "--framework", "framework.json", "--to", "goal", "--json"]
    status, out, err = program_in(tmp_path)(*asked)
    assert status == 0, err
    (plan,) = json.loads(out)["plans"]
    assert plan["status"] == "optimal"
    assert plan["cost"] == plan["bound"] == optimum
