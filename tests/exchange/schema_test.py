# SPDX-License-Identifier: BSL-1.0
"""The JSON Schemas of the documents: they accept what the library reads and writes, and refuse planted defects."""

import copy
import json
import subprocess
import sys
from pathlib import Path

import pytest

import loopbaan

jsonschema = pytest.importorskip("jsonschema")

ROOT = Path(__file__).resolve().parents[2]
SCHEMAS = {
    path.name.split("-")[0]: json.loads(path.read_text("utf-8")) for path in (ROOT / "lib/data/schema").glob("*.json")
}
DOCUMENTS = ROOT / "tests/exchange/documents"


def load(path):
    return json.loads(path.read_text("utf-8"))


def complaints(document):
    """The JSON pointers that the schema of the document's kind complains of; the document's own kind chooses the schema."""
    kind = document.get("loopbaan", "").split("/")[0]
    errors = jsonschema.Draft202012Validator(SCHEMAS[kind]).iter_errors(document)
    return ["".join(f"/{part}" for part in error.absolute_path) for error in errors]


def stored_documents():
    folders = [DOCUMENTS, ROOT / "lib/data/nl", ROOT / "examples"]
    paths = [path for folder in folders for path in sorted(folder.rglob("*.json"))]
    return [path for path in paths if isinstance(load(path), dict) and "loopbaan" in load(path)]


@pytest.mark.parametrize("kind", [kind.name.split("/")[0] for kind in loopbaan.document_kinds()])
def test_every_kind_has_a_schema_that_is_one(kind):
    jsonschema.Draft202012Validator.check_schema(SCHEMAS[kind])


@pytest.mark.parametrize("path", stored_documents(), ids=lambda path: str(path.relative_to(ROOT)))
def test_every_stored_document_keeps_to_its_schema(path):
    assert complaints(load(path)) == []


def described(node, where=""):
    """Properties without a title or a description."""
    if isinstance(node, dict):
        for name, inner in node.get("properties", {}).items():
            inside_condition = "/if" in where or "/then" in where or "/else" in where
            if not inside_condition and not {"title", "description"} <= inner.keys() and set(inner) != {"$ref"}:
                yield f"{where}/{name}"
        for name, inner in node.items():
            yield from described(inner, f"{where}/{name}")
    elif isinstance(node, list):
        for inner in node:
            yield from described(inner, where)


@pytest.mark.parametrize("kind", sorted(SCHEMAS))
def test_every_property_has_a_title_and_a_description(kind):
    assert list(described(SCHEMAS[kind])) == []
    for name, definition in SCHEMAS[kind]["$defs"].items():
        assert {"title", "description"} <= definition.keys(), name


def test_what_several_schemas_define_they_define_alike():
    definitions = {}
    for schema in SCHEMAS.values():
        for name, definition in schema["$defs"].items():
            assert definitions.setdefault(name, definition) == definition, name


def changed(document, pointer, value):
    """A copy of the document with another value at a place; a value of None takes the place away."""
    made = copy.deepcopy(document)
    *path, last = [int(part) if part.isdigit() else part for part in pointer.split("/")[1:]]
    at = made
    for part in path:
        at = at[part]
    if value is None:
        del at[last]
    else:
        at[last] = value
    return made


@pytest.mark.parametrize(
    ("name", "pointer", "value"),
    [
        ("framework", "/loopbaan", "framework/2"),
        ("framework", "/version", None),
        ("framework", "/id", "een id"),
        ("framework", "/title", {}),
        ("framework", "/title", {"": "leeg"}),
        ("framework", "/scales/0/levels", []),
        ("framework", "/scales/0/levels/1/title", 1),
        ("framework", "/competences/0/scale", None),
        ("framework", "/competences/0/domains", "D1"),
        ("framework", "/domains/0/required", "ja"),
        ("framework", "/profiles/0/requires", {"klassenmanagement": 2}),
        ("framework", "/phases/0/max_years", -1),
        ("framework", "/roles/0/entry", []),
        ("framework", "/steps/1/kind", "for meel"),
        ("framework", "/steps/1/hours", "30"),
        ("framework", "/steps/1/hours", -1),
        ("framework", "/steps/1/cost", 1e99),
        ("framework", "/steps/1/weeks", 1.5),
        ("framework", "/steps/1/yields", {}),
        ("framework", "/steps/1/requires_any", [[]]),
        ("catalogue", "/framework", None),
        ("catalogue", "/framework/version", None),
        ("catalogue", "/steps/0/title", None),
        ("people", "/framework", None),
        ("people", "/people/0/id", "Jan de Vries"),
        ("people", "/people/0/fte", 2.5),
        ("people", "/people/0/since", "gisteren"),
        ("people", "/people/0/levels/klassenmanagement", 1),
        ("people", "/people/0/evidence/0/rater", "de baas"),
        ("people", "/people/0/evidence/0/level", None),
        ("gaps", "/people/0/lines/0/origin", "guessed"),
        ("gaps", "/people/0/lines/0/missing", -1),
        ("gaps", "/people/0/lines/0/current", 2),
        ("gaps", "/framework/hash", "0"),
        ("plans", "/objective", "euro"),
        ("plans", "/plans/0/status", "best"),
        ("plans", "/plans/0/cost", "64.5"),
        ("plans", "/plans/0/steps/0/because", []),
        ("plans", "/plans/0/steps/0/because/0/kind", "habit"),
    ],
)
def test_planted_defects_do_not_pass(name, pointer, value):
    document = load(DOCUMENTS / f"{name}.json")
    assert complaints(changed(document, pointer, value)) != []


def test_what_the_program_writes_by_itself_keeps_to_its_schema(tmp_path):
    (tmp_path / "wrong.json").write_text('{"loopbaan": "people/1", "people": [{"id": "a b", "ftee": 1}]}')
    (tmp_path / "table.csv").write_text("persoon;fase;klassenmanagement\np1;inductie;veel\n")
    catalogue = str(DOCUMENTS / "catalogue.json")
    framework = ["--framework", str(DOCUMENTS / "framework.json")]
    for words in (
        ["check", "wrong.json", "table.csv", catalogue, *framework, "--json"],
        ["check", catalogue, "--json"],
        ["framework", *framework, "--analysis", "--json"],
        ["framework", "--analysis", "--json", "--lang", "en"],
    ):
        ran = subprocess.run([sys.executable, "-m", "loopbaan", *words], cwd=tmp_path, capture_output=True, check=False)
        assert complaints(json.loads(ran.stdout)) == [], words


def test_what_is_written_about_people_keeps_to_its_schema_and_is_read_back():
    framework = loopbaan.dutch_framework()
    drafts = [{"id": "p-1", "phase": "inductie", "levels": framework.required("startbekwaam")}, {"id": "p-2"}]
    people = loopbaan.build_cohort(framework, drafts)
    for within in ({}, {"hours": 10}):
        planner = loopbaan.Planner(framework, "basisbekwaam", within=within)
        plans = planner.find_all(people, nodes=20_000)
        left_out = next(step.id for plan in [*plans, loopbaan.Planner(framework, "bhv-er").find(people[0])] for step in plan.steps)
        written = loopbaan.write_plans(
            planner,
            people,
            plans,
            fronts=planner.find_front(people, ["cost", "hours"], nodes=20_000),
            parts=planner.find_part(people, nodes=20_000),
            alternatives=planner.find_alternatives(people, 2, nodes=20_000),
            roles=planner.roles_of_steps(people, plans, nodes=20_000),
            gains=planner.gains_of_levels(people, nodes=20_000),
            without=[planner.find_without(each, left_out, nodes=20_000) for each in people],
        )
        assert complaints(json.loads(written)) == []
        document = loopbaan.parse_plans(written, framework)
        assert document.write() == written
        assert document.check(people) == ()
    for read, text in (
        (loopbaan.parse_gaps, loopbaan.write_gaps(people, "basisbekwaam")),
        (loopbaan.parse_positions, loopbaan.write_positions(people)),
    ):
        assert complaints(json.loads(text)) == []
        assert read(text, framework).write() == text
        assert read(text, framework).check(people) == ()


@pytest.mark.parametrize("name", ["framework", "catalogue", "people", "gaps", "plans"])
def test_unknown_fields_pass(name):
    document = load(DOCUMENTS / f"{name}.json")
    assert complaints({**document, "opmerking": {"van": "ons"}}) == []


def test_a_mapping_passes_and_its_defects_do_not():
    mapping = {
        "loopbaan": "mapping/1",
        "id": "enquete",
        "columns": {"v1": "km", "v2": ["km", "vd"], "v3": {"competences": ["km"], "values": {"1": "start", "2": 2}}},
        "values": {"1": 0, "4": "basis"},
        "unknown": ["9"],
        "rater": "self",
        "date": "2018-06-01",
    }
    assert complaints(mapping) == []
    for pointer, value in [
        ("/columns", 1),
        ("/id", None),
        ("/id", 1),
        ("/values/1", -1),
        ("/columns/v1", 3),
        ("/columns/v3/competences", None),
    ]:
        assert complaints(changed(mapping, pointer, value)) != [], pointer


def test_a_crosswalk_passes_and_its_defects_do_not():
    crosswalk = {
        "loopbaan": "crosswalk/1",
        "id": "oud_nieuw",
        "from": {"id": "oud", "version": "1"},
        "to": {"id": "nieuw", "version": "2"},
        "scales": [{"from": "groei", "to": "groei", "levels": {"goed": "vak"}}],
        "links": [
            {"from": "omgang", "to": "klimaat", "relation": "broader", "levels": {"goed": "start"}, "note": "ruimer"},
            {"from": "orde", "to": "klassenmanagement", "relation": "close", "source": "wet", "estimate": True},
        ],
        "dropped": [{"id": "handschrift", "note": {"nl": "vervallen"}}],
        "added": [{"id": "burgerschap"}],
        "besproken": "met het team",
    }
    assert complaints(crosswalk) == []
    for pointer, value in [
        ("/loopbaan", "crosswalk/2"),
        ("/from/version", None),
        ("/to", None),
        ("/scales/0/to", None),
        ("/scales/0/levels/goed", 3),
        ("/links/0/relation", None),
        ("/links/0/relation", "wider"),
        ("/links/0/levels", {}),
        ("/links/0/note", 1),
        ("/links/1/estimate", "ja"),
        ("/links/1/to", "twee woorden"),
        ("/dropped/0/id", None),
        ("/added/0", "burgerschap"),
    ]:
        assert complaints(changed(crosswalk, pointer, value)) != [], pointer


def test_canonical_text_is_what_python_writes():
    written = (DOCUMENTS / "everything.canonical.json").read_text("utf-8")
    document = load(DOCUMENTS / "everything.json")
    assert written == json.dumps(document, sort_keys=True, indent=2, ensure_ascii=False) + "\n"
