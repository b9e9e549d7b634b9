# SPDX-License-Identifier: BSL-1.0
"""The kinds of documents stand in one list, and whatever is about all kinds follows it."""

import re
from pathlib import Path

import loopbaan
import pytest

ROOT = Path(__file__).resolve().parents[2]
KINDS = loopbaan.document_kinds()


def schema_of(kind):
    return f"{kind.name.replace('/', '-')}.schema.json"


def test_every_kind_has_a_schema_and_every_schema_a_kind():
    assert sorted(map(schema_of, KINDS)) == sorted(path.name for path in (ROOT / "lib/data/schema").iterdir())


def test_every_kind_is_called_something_in_both_languages():
    for kind in KINDS:
        assert kind.title.in_language("nl") != kind.title.in_language("en")
        assert re.fullmatch(r"[a-z]+/\d+", kind.name)
    assert len({kind.name for kind in KINDS}) == len(KINDS)


def test_the_table_in_the_docs_is_the_list():
    rows = [f"| `{k.name}` | {k.title.in_language('en')} | {k.needs} | `{schema_of(k)}` |" for k in KINDS]
    told = (ROOT / "docs/documents.md").read_text("utf-8")
    assert [line for line in told.splitlines() if line.startswith("| `")] == rows


def test_no_code_names_a_kind_that_there_is_not():
    known = {kind.name for kind in KINDS}
    named = set()
    for folder in ("lib", "include", "bindings/python/src", "bindings/python/loopbaan"):
        for path in (ROOT / folder).rglob("*"):
            if path.suffix in {".cpp", ".hpp", ".py"}:
                named |= set(re.findall(r'(?<!: )"([a-z]+/1)"', path.read_text("utf-8")))
    assert named <= known


def test_the_library_says_the_name_of_a_kind_once():
    named = {}
    for path in [*(ROOT / "lib").rglob("*.?pp"), *(ROOT / "include").rglob("*.hpp")]:
        for name in re.findall(r'"([a-z]+/1)"', re.sub(r"///.*", "", path.read_text("utf-8"))):
            named.setdefault(name, []).append(path.name)
    assert {name: places for name, places in named.items() if len(places) > 1} == {}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_who_meets_another_kind_is_told_all_that_are_read(language):
    framework = loopbaan.dutch_framework()
    readable = [kind.name for kind in KINDS if kind.needs != "not read"]
    for content in ('{"loopbaan": "gap/1"}', "{}", "[]"):
        with pytest.raises(loopbaan.Error) as caught:
            loopbaan.check_document(content, framework)
        told = caught.value.all[0]
        assert told.code == 806
        words = told.message(language) + told.remedy(language)
        assert all(name in words for name in readable), words


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_document_of_each_kind_is_looked_at(kind):
    stored = ROOT / "tests/exchange/documents" / f"{kind.name.split('/')[0]}.json"
    folder = ROOT / "tests/exchange/documents"
    about = "framework-depths.json" if kind.name == "positions/1" else "framework.json"
    framework = loopbaan.read_framework(folder / about)
    if kind.name == "plans/1":  # it hangs on the steps of a catalogue, and is of a moment before the checker was asked
        framework = framework.with_catalogue(folder / "catalogue.json")
        assert loopbaan.read_plans(stored, framework).write() == stored.read_text("utf-8")
    elif kind.needs != "not read":
        assert stored.exists(), "store a document of it, which each later version must go on reading"
        assert isinstance(loopbaan.check_document(stored.read_bytes(), framework), tuple)
    with pytest.raises(loopbaan.Error) as caught:
        loopbaan.check_document(f'{{"loopbaan": "{kind.name}", "loopbaan": "{kind.name}"}}', framework)
    assert 805 in {each.code for each in caught.value.all}
