# SPDX-License-Identifier: BSL-1.0
"""The examples run, and say what they promise."""

import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).resolve().parents[2] / "examples" / "python"

SAYS = {
    "01_gap_and_plan.py": "optimal",
    "02_build_a_framework.py": "203 at /steps/3/yields/talks",
    "03_page_for_a_board.py": "240 people",
    "04_what_if.py": "No plan costs less than",
}


def test_every_example_is_run():
    assert {path.name for path in EXAMPLES.glob("*.py")} == set(SAYS)


@pytest.mark.parametrize("name", SAYS)
def test_an_example_runs_without_arguments(name, tmp_path):
    run = subprocess.run(
        [sys.executable, EXAMPLES / name], cwd=tmp_path, capture_output=True, text=True, encoding="utf-8"
    )
    assert run.returncode == 0, run.stderr
    assert SAYS[name] in run.stdout
