# SPDX-License-Identifier: BSL-1.0
"""The pages about describing a framework say what the library reads, and their example and commands work."""

import importlib.util
import re
from pathlib import Path

import loopbaan
import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def make_fields():
    spec = importlib.util.spec_from_file_location("make_fields", ROOT / "docs" / "make_fields.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_page_has_every_field_as_the_library_describes_it(make_fields, lang):
    written = make_fields.PAGES[lang].read_text(encoding="utf-8")
    assert written == make_fields.page(lang), "python docs/make_fields.py writes it anew"


def test_the_smallest_framework_of_the_page_is_one_that_plans():
    page = (ROOT / "docs" / "framework.md").read_text(encoding="utf-8")
    framework = loopbaan.parse_framework(re.search(r"```json\n(.*?)```", page, re.DOTALL)[1])
    assert framework.notes == ()
    nobody = loopbaan.build_cohort(framework, [{"id": "p", "levels": {"order": None}}])[0]
    assert [planned.step.id for planned in loopbaan.Planner(framework, "starter").find(nobody).steps] == ["watching"]


@pytest.mark.parametrize("page", ["framework.md", "nl/9-raamwerk.md"])
def test_the_commands_of_the_page_work(page, program):
    pytest.importorskip("openpyxl")
    shell = re.search(r"```sh\n(.*?)```", (ROOT / "docs" / page).read_text(encoding="utf-8"), re.DOTALL)[1]
    for line in shell.splitlines():
        assert program(*line.partition("#")[0].split()[1:])[0] == 0, line
