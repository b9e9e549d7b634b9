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
        *("FrontPoint", "GapLine", "Instrument", "Landmarks", "Level", "LevelEstimate", "LevelGain", "LogSummary", "Mapping", "Migration", "MigrationNote", "MissingLevel", "MissingPiece", "Page", "Phase"),
        *("Agreement", "PlannedStep", "PolicyRule", "Profile", "Purged", "RaterLine", "RaterView", "Reason", "Role", "Route", "Scale", "SeverityModel", "Share", "Source", "Staff", "StepRole", "Tally"),
        *("TableDifference", "VertexMetrics"),
    }
    assert set(undocumented) <= without_need


def test_package_and_examples_pass_the_type_checker(tmp_path):
    pytest.importorskip("mypy")
    examples = sorted((ROOT / "examples" / "python").glob("*.py"))
    for words in (["-p", "loopbaan"], *([str(example)] for example in examples)):
        checked = subprocess.run(
            [sys.executable, "-m", "mypy", "--strict", "--cache-dir", tmp_path / "cache", *words],
            cwd=tmp_path,
            capture_output=True,
            text=True,
        )
        assert checked.returncode == 0, checked.stdout + checked.stderr


# What every class of an extension module has: a metaclass of pybind11, and where Python cannot make one an __init__
# that says so.
KNOWN = r"""
loopbaan(\.\w+)*\.[A-Z]\w+
loopbaan(\.\w+)*\.[A-Z]\w+\.__init__
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
