# SPDX-License-Identifier: BSL-1.0
"""The lists of all that is public say what the sources say."""

import importlib.util
import re
from pathlib import Path

import pytest

import loopbaan

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def make_api():
    spec = importlib.util.spec_from_file_location("make_api", ROOT / "docs" / "make_api.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("page", ["api.md", "api-cpp.md"])
def test_the_page_is_what_the_sources_say_now(make_api, page):
    written = (ROOT / "docs" / page).read_text(encoding="utf-8")
    assert written == make_api.PAGES[page](), "python3 docs/make_api.py writes it anew"


def test_every_public_name_of_the_package_is_in_the_list_with_what_it_does(make_api):
    lines = make_api.python_page().splitlines()
    said = {found[1]: found[2] for line in lines if (found := re.match(r"- \**`(\w+)[^`]*`\**:? ?(.*)", line))}
    assert set(loopbaan.__all__) - {"__version__"} <= set(said)
    assert [name for name in loopbaan.__all__ if callable(getattr(loopbaan, name)) and not said[name]] == []


def test_the_package_offers_what_its_rooms_say_is_public():
    package = Path(loopbaan.__file__).parent
    rooms = re.findall(r"^from \.(\w+) import \*$", (package / "__init__.py").read_text("utf-8"), re.MULTILINE)
    public = {name for room in rooms for name in importlib.import_module(f"loopbaan.{room}").__all__}
    assert sorted(loopbaan.__all__) == sorted(public | {"__version__"})
    inner = {"program", "page"}  # the program is run, not imported; a page is offered by `report`
    saying = {path.stem for path in package.glob("*.py") if "\n__all__ = [" in path.read_text("utf-8")} - {"__init__"}
    assert saying - inner <= set(rooms)


def test_every_public_header_is_in_the_list_with_something_in_it(make_api):
    text = make_api.cpp_page()
    headers = [path.relative_to(ROOT / "include").as_posix() for path in make_api.HEADERS.glob("*/*.hpp")]
    # Headers that describe fields, put values on a stream or have but what others are made of, and nothing to call by name.
    describing = {f"loopbaan/framework/{name}_fields.hpp" for name in ("assessment", "common", "demand", "step")}
    describing |= {"loopbaan/core/stream.hpp", "loopbaan/people/own_values.hpp"}
    describing.add("loopbaan/partnership/placement_fields.hpp")
    assert {header for header in headers if f"`<{header}>`" not in text} == describing
    headers = [header for header in headers if header not in describing]
    assert [header for header in headers if f"(../include/{header})\n\n- `" not in text] == []


def test_a_sentence_ends_where_it_ends(make_api):
    assert make_api.first_sentence("Levels, e.g. of a person. With reasons.") == "Levels, e.g. of a person."
    assert make_api.first_sentence("One of: a\nand b.\n\nMore.") == "One of: a and b."
    declared = dict(make_api.declared("/// What it is. More.\ntemplate <class T>\nclass thing {\n};\n\n/// Makes it.\nthing make(int);\n"))
    assert declared == {"thing": "What it is.", "make()": "Makes it."}
