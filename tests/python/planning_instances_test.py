# SPDX-License-Identifier: BSL-1.0
"""Planning tasks whose optimum was proven elsewhere, asked through the program.

Each fact becomes a competence of one level, each action a step whose hours are its cost; the program must find the
proven minimum. The tasks are no part of the project: without them these tests are skipped.
"""

import csv
import json
import subprocess
import sys
from pathlib import Path

import pytest

TASKS = Path(__file__).resolve().parents[3] / "shared" / "data" / "planning"

# Of the relaxed tasks those of at most so many actions; the others take the program longer than a test should.
MOST_ACTIONS = 260


def cases():
    if not TASKS.exists():
        return [pytest.param(None, None, marks=pytest.mark.skip(reason="the planning tasks are not on this machine"))]
    found = []
    for folder, size in (("catalogues", "steps"), ("relaxed", "actions")):
        with open(TASKS / folder / "optimal.csv", newline="") as rows:
            for row in csv.DictReader(rows):
                name = row["instance"]
                if (folder == "catalogues") == name.startswith("tiny") and int(row[size]) <= MOST_ACTIONS:
                    found.append(pytest.param(TASKS / folder / f"{name}.json", int(row["optimum"]), id=name))
    return found


def as_documents(task):
    """The task as a framework/1 and a people/1 document."""
    name = "f{}".format
    levels = lambda facts: {name(fact): "yes" for fact in facts}
    ref = {"id": "task", "version": "1"}
    framework = {
        "loopbaan": "framework/1",
        **ref,
        "scales": [{"id": "yes-no", "levels": [{"id": "yes", "title": "ja"}]}],
        "competences": [{"id": name(f), "title": name(f), "scale": "yes-no"} for f in range(task["facts"])],
        "profiles": [{"id": "goal", "title": "doel", "requires": levels(task["goal"])}],
        "steps": [
            {
                "id": each["name"],
                "title": each["name"],
                "requires": levels(each["pre"]),
                "yields": levels(each["add"]),
                "hours": each["cost"],
            }
            for each in task["actions"]
            if each["add"]
        ],
    }
    people = {"loopbaan": "people/1", "framework": ref, "people": [{"id": "p", "levels": levels(task["init"])}]}
    return framework, people


@pytest.mark.parametrize("task, optimum", cases())
def test_the_program_finds_the_proven_optimum(task, optimum, tmp_path):
    for name, document in zip(("framework", "people"), as_documents(json.loads(task.read_text()))):
        (tmp_path / f"{name}.json").write_text(json.dumps(document))
    asked = [sys.executable, "-m", "loopbaan", "plan", "people.json", "--framework", "framework.json"]
    done = subprocess.run([*asked, "--to", "goal", "--json"], cwd=tmp_path, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    (plan,) = json.loads(done.stdout)["plans"]
    assert plan["status"] == "optimal"
    assert plan["cost"] == plan["bound"] == optimum
