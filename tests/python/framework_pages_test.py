# SPDX-License-Identifier: BSL-1.0
"""The pages about describing a framework say what the library reads, and their example and commands work."""

import importlib.util
import inspect
import json
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


def schema_of(name):
    return json.loads((ROOT / "lib" / "data" / "schema" / f"{name}-1.schema.json").read_text(encoding="utf-8"))


def fields_in(schema, definitions, within=""):
    """The names of all fields below a schema, those of lists by the name of the list alone; what is by id by its field."""
    if "$ref" in schema:
        schema = {**definitions[schema["$ref"].rsplit("/", 1)[1]], **{key: value for key, value in schema.items() if key != "$ref"}}
    found = set()
    for each in [schema, *schema.get("oneOf", ()), *schema.get("anyOf", ())]:
        if each is not schema and "$ref" in each:
            found |= fields_in(each, definitions, within)
            continue
        for name, value in each.get("properties", {}).items():
            found |= {within + name} | fields_in(value, definitions, f"{within}{name}.")
        for inner in (each.get("items"), each.get("additionalProperties")):
            if isinstance(inner, dict):
                found |= fields_in(inner, definitions, within)
    return found


NOT_LISTED = {"loopbaan", "accepted", "nl", "en"}  # what kind of document it is; what a maker accepts; languages of a text


def test_the_program_lists_every_field_of_the_schema(program):
    """Of what lies in a list within an entity too, which a sheet has in one cell."""
    listed = {(each["list"], each["field"]) for each in json.loads(program("framework", "--fields", "--json")[1])}
    told = {".".join(filter(None, each)) for each in listed}
    schema = schema_of("framework")
    definitions = schema.get("$defs", {})
    known = {each for each in fields_in(schema, definitions) if not set(each.split(".")) & NOT_LISTED}
    lists = {each.list for each in loopbaan.framework_fields()}
    groups = {field.rpartition(".")[0] for field in told}
    assert sorted(known - told - lists - groups) == []
    assert ("profiles", "requires_any.at_least") in listed and ("profiles", "credits.within") in listed


def test_code_makes_every_field_that_a_document_has():
    """From frames as well: what is said of the framework itself is a parameter, and so is each of its lists."""
    own = {each.name.partition(".")[0] for each in loopbaan.framework_fields() if each.list == ""}
    lists = {each.list for each in loopbaan.framework_fields() if each.list and not each.list.startswith(("crosswalk", "catalogue"))}
    assert {each.partition(".")[0] for each in own | lists} == set(inspect.signature(loopbaan.build_framework).parameters)
    made = loopbaan.build_framework("zorg", "1", currency="GBP", words={"teacher": {"nl": "verpleegkundige", "en": "nurse"}})
    assert (made.currency, made.word("teacher", "en")) == ("GBP", "nurse")
