# SPDX-License-Identifier: BSL-1.0
"""Types, stubs and documentation of the Python package."""

import doctest
import importlib
import importlib.util
import pkgutil
import subprocess
import sys
from pathlib import Path

import pytest

import loopbaan

ROOT = Path(__file__).resolve().parents[2]
MODULES = [name for _, name, _ in pkgutil.walk_packages(loopbaan.__path__, "loopbaan.") if name != "loopbaan.__main__"]


@pytest.mark.parametrize("name", ["loopbaan", *MODULES])
def test_every_example_in_the_documentation_runs(name):
    found = doctest.testmod(importlib.import_module(name), optionflags=doctest.ELLIPSIS)
    assert found.failed == 0


def test_every_public_name_has_documentation_with_an_example():
    undocumented = []
    for name in loopbaan.__all__:
        each = getattr(loopbaan, name)
        if callable(each) and ">>>" not in (each.__doc__ or ""):
            undocumented.append(name)
    without_need = {  # parts that are shown in the example of the whole
        *("Area", "Change", "Column", "Competence", "Condition", "CoverageRow", "Depth", "Difference", "Domain", "DomainPosition", "Evidence", "Finding", "Fringe"),
        *("FrontPoint", "GapChoice", "GapLine", "Instrument", "Landmarks", "Level", "LevelEstimate", "LevelGain", "LogSummary", "Mapping", "Migration", "MigrationNote", "MissingChoice", "MissingLevel", "MissingPiece", "Page", "PersonGap", "PersonPlans", "PersonPosition", "Phase"),
        *("Agreement", "PlannedStep", "PolicyRule", "Profile", "Purged", "RaterLine", "RaterView", "Reason", "Role", "Route", "Scale", "SeverityModel", "Share", "Source", "Staff", "StepRole", "Tally"),
        *("TableDifference", "VertexMetrics"),
        *("Assessment", "AssessmentWorth", "BeyondLevel", "CertainStep", "EntryCondition", "RangeTotal"),
        *("ActivityCover", "Carried", "CarriedCell", "CurriculumCell", "CurriculumChange", "CurriculumCover", "CurriculumFinding", "CurriculumModule"),
        *("CurriculumRepair", "CurriculumRule", "Handover", "HandoverLine", "HandoverModule", "ModuleWeight", "RepairStep", "VariantDifference", "WhatIf"),
        *("PolicyAccount", "SchoolTerm", "StepEdition", "PolicySector", "EditionRole", "RaterKind", "StepKind", "Unit"),
        *("CreditDemand", "GapCredits", "MissingCredits"),
        *("AuditedFigure", "Publication"),
        *("NeedsOfPerson", "PersonNeed", "Swap", "CycleKind", "LastRound", "OneNeed", "Leader", "StepLeaders", "SharedNeed", "SharedRow"),
        *("CoachNeed", "FlowAmounts", "FlowCell", "FlowNeed", "FlowPoint", "FlowProjection"),
        *("CriterionStanding", "Hole", "PeopleBehind", "SchoolStanding", "Seen"),
        *("GrowthYear", "RegionGrowth", "SchoolDevelopment", "SchoolGrowth"),
        *("ChangeEffect", "EditionAnswer", "EditionAnswers", "NewEditions", "RoundMust", "WishAnswer", "WishAnswers"),
    }
    assert set(undocumented) <= without_need


@pytest.fixture(scope="module")
def checked(tmp_path_factory):
    """What the type checker says of modules or files; it remembers what it has read."""
    pytest.importorskip("mypy")
    folder = tmp_path_factory.mktemp("types")

    def check(*words):
        line = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", folder / "cache", *words]
        return subprocess.run(line, cwd=folder, capture_output=True, text=True)

    return check


def test_package_and_examples_pass_the_type_checker(checked):
    examples = sorted((ROOT / "examples" / "python").glob("*.py"))
    for words in (["-p", "loopbaan"], *([str(example)] for example in examples)):
        found = checked(*words)
        assert found.returncode == 0, found.stdout + found.stderr


def test_a_text_of_the_program_that_is_not_there_or_not_filled_in_is_an_error_of_types(checked, tmp_path):
    lines = (
        "from loopbaan.program.words import check, columns",
        "from loopbaan.program.words.language import Words",
        'say = Words("nl")',
        'say(check.bad("staff.csv")) + say(columns.PERSON)',
        "say(columns.PERSN)",
        'say(check.bda("staff.csv"))',
        "say(check.bad())",
        'say(check.bad(name="staff.csv"))',
        'say(check.looks("three"))',
        'say("bad")',
    )
    (tmp_path / "said.py").write_text("\n".join(lines) + "\n")
    found = checked(str(tmp_path / "said.py")).stdout
    assert sorted({int(line.split(":")[1]) for line in found.splitlines() if ": error: " in line}) == [5, 6, 7, 8, 9, 10]


# What every class of an extension module has: a metaclass of pybind11, and where Python cannot make one an __init__
# that says so.
KNOWN = r"""
loopbaan(\.\w+)*\.[A-Z]\w+
loopbaan(\.\w+)*\.[A-Z]\w+\.__init__
# A function that remembers its answer tells its own signature no longer.
loopbaan\.program\.commands\.plan_sums\.rules
"""


def test_the_stub_tells_the_truth_about_the_module(tmp_path):
    pytest.importorskip("mypy")
    (tmp_path / "known").write_text(KNOWN)
    checked = subprocess.run(
        [
            sys.executable,
            "-m",
            "mypy.stubtest",
            "--concise",
            "--allowlist",
            "known",
            "--ignore-unused-allowlist",
            "loopbaan",
        ],
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_the_stub_is_what_the_bindings_say_today():
    pytest.importorskip("pybind11_stubgen")
    script = ROOT / "bindings" / "python" / "stubs.py"
    spec = importlib.util.spec_from_file_location("stubs", script)
    stubs = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(stubs)
    assert stubs.generated() == stubs.STUB.read_text(encoding="utf-8"), f"run {script.relative_to(ROOT)}"
