# SPDX-License-Identifier: BSL-1.0
"""The script of the page about needs and places draws the numbers that the library draws."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("name", ["partnership.md", "nl/13-partnerschap.md"])
def test_the_script_of_the_page_draws_the_number_that_the_library_draws(name):
    page = (ROOT / "docs" / name).read_text(encoding="utf-8")
    script = next(each for each in re.findall(r"```python[^\n]*\n(.*?)```", page, re.DOTALL) if "hashlib" in each)
    said = re.search(r"`python3 \w+.py (\w+) ([\w-]+)` (?:prints|geeft) `([^`]+)`", page)
    drawn = subprocess.run([sys.executable, "-c", script, said[1], said[2]], capture_output=True, text=True, check=True)
    assert drawn.stdout == said[3] + "\n"
    library = (ROOT / "tests" / "core" / "lottery_test.cpp").read_text(encoding="utf-8")
    assert f'lottery_number("{said[1]}", "{said[2]}") == {said[3].split()[1]}ULL' in library
    assert script.count("\n") == 10
