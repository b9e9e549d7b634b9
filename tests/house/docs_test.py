# SPDX-License-Identifier: BSL-1.0
"""The pages for people: links lead somewhere, numbers are explained."""

import re
from pathlib import Path

import pytest
from tree import FLOORS, INNER_FLOORS, PROGRAM, PROGRAM_FLOORS, ROOT, read, tracked

PAGES = [path for path in tracked() if path.suffix == ".md"]
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")


def anchors(text):
    """The names that GitHub gives to the headings of a page."""
    without_code = re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL)
    for heading in re.findall(r"^#+ +(.*?)\s*#*$", without_code, re.MULTILINE):
        words = re.sub(r"[^\w\- ]", "", re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading).lower())
        yield words.replace(" ", "-")


def dead_links(page):
    for target in LINK.findall(re.sub(r"^```.*?^```", "", read(page), flags=re.MULTILINE | re.DOTALL)):
        if re.match(r"[a-z]+:", target):
            continue
        path, _, anchor = target.partition("#")
        lead = (ROOT / page.parent / path).resolve() if path else ROOT / page
        if not lead.exists():
            yield f"{page}: {target} is not there"
        elif anchor and lead.suffix == ".md" and anchor not in anchors(lead.read_text(encoding="utf-8")):
            yield f"{page}: {target} has no such heading"


def test_links_between_pages_lead_somewhere():
    assert [line for page in PAGES for line in dead_links(page)] == []


MAP = read("CONTRIBUTING.md")


def test_the_map_of_the_house_has_a_line_for_each_folder_of_a_room():
    told = []
    for room, folder in re.findall(r"^\| (?:`(\w+)`)? ?\| `([\w/]+)` \| .+ \|$", MAP, re.MULTILINE):
        told.append((room or told[-1][0], folder))
    assert sorted(told) == sorted((room, folder) for room, floors in INNER_FLOORS.items() for floor in floors for folder in floor)


def test_the_map_of_the_house_has_a_line_for_every_other_folder():
    told = {Path(folder) for folder in re.findall(r"^\| `([\w/.<>]+)` \| [^|]+ \|$", MAP, re.MULTILINE)}
    told |= {PROGRAM / folder for folder in PROGRAM_FLOORS if Path(folder) in told} | {PROGRAM}
    rooms = {Path(base) / room for room in FLOORS for base in ("lib", "include/loopbaan", "tests")}
    wholes = {Path(name) for name in ("examples", "docs", "benchmarks", "tests/fuzz", "tests/consumers", "tests/python")}
    folders = {path.parent for path in tracked()} - {Path("."), Path("lib"), Path("tests"), Path("bindings/python")}
    known = told | rooms
    within = {folder for folder in folders if any(whole in folder.parents for whole in wholes)}
    rest = {folder for folder in folders - known - within if not rooms & set(folder.parents)}
    assert rest == set()
    assert {folder for folder in told if "<" not in str(folder) and not (ROOT / folder).is_dir()} - {
        Path(folder) for folder in PROGRAM_FLOORS
    } == set()


def test_every_error_number_is_explained():
    page = ROOT / "docs" / "errors.md"
    if not page.exists():
        pytest.skip("docs/errors.md is not written yet")
    numbers = re.findall(r"^\s+(\w+) = (\d+),", read("include/loopbaan/core/error_code.hpp"), re.MULTILINE)
    text = page.read_text(encoding="utf-8")
    assert [f"{number} {name}" for name, number in numbers if name not in text or number not in text] == []


def test_the_readme_shows_the_two_commands():
    text = read("README.md")
    assert "make demo" in text and "make test" in text
