# SPDX-License-Identifier: BSL-1.0
"""No message repeats a document: what is wrong is shown by its first letters, and the rest of it by its length."""

import copy
import json
import traceback

import pytest

import loopbaan

SECRET = "Daniëlle"  # stands behind the letters of a value that may be shown
LONG = "lang woord " * 9 + "x" * 100 + SECRET + "x" * 3000  # also where a cell is taken apart at its spaces


@pytest.fixture(scope="module")
def own():
    return loopbaan.built_in_framework("nl-2017")


def told(call):
    """All that a call says: its answer in short, its notes, or what it raises."""
    try:
        answer = call()
    except Exception as wrong:
        lines = [str(wrong), repr(wrong), *traceback.format_exception_only(type(wrong), wrong)]
        for each in getattr(wrong, "all", ()):
            lines += [each.line(lang) for lang in ("nl", "en")] + [repr(each)]
        return "\n".join(lines)
    return "\n".join([repr(answer), *(note.line(lang) for note in getattr(answer, "notes", ()) for lang in ("nl", "en"))])


def places(document, path=()):
    """Where something stands in a document, and each name of a field."""
    yield path
    if isinstance(document, dict):
        for key, value in document.items():
            yield (*path, (key,))
            yield from places(value, (*path, key))
    elif isinstance(document, list):
        for i, value in enumerate(document):
            yield from places(value, (*path, i))


def with_value(document, path, value):
    if not path:
        return value
    changed = copy.deepcopy(document)
    inside = changed
    for step in path[:-1]:
        inside = inside[step]
    if isinstance(path[-1], tuple):
        inside[value] = inside.pop(path[-1][0])
    else:
        inside[path[-1]] = value
    return changed


def people(framework):
    evidence = {"competence": "pedagogiek-doen", "level": "start", "rater": "leader", "date": "2026-03-12", "instrument": "x"}
    person = {"id": "p-001", "groups": {"school": "s7"}, "phase": "inductie", "fte": 0.8, "since": "2024-08-01", "done": []}
    competence = next(iter(framework.competences))
    evidence["competence"] = competence
    person |= {"levels": {competence: "start"}, "evidence": [evidence]}
    return {"loopbaan": "people/1", "framework": {"id": framework.id, "version": framework.version}, "people": [person]}


def mapping(framework):
    competence = next(iter(framework.competences))
    return {
        "loopbaan": "mapping/1",
        "id": "icalt",
        "person": "persoon",
        "columns": {"q1": competence},
        "values": {"1": "start"},
        "unknown": ["9"],
        "raters": {"x": "self"},
        "groups": {"school": "s"},
    }


@pytest.mark.parametrize("made, parse", [(people, loopbaan.parse_people), (mapping, loopbaan.parse_mapping)])
def test_a_long_value_or_name_anywhere_in_a_document_is_cut(made, parse, own):
    document = made(own)
    for path in places(document):
        values = [LONG, LONG.replace(" ", "-")]
        if not path or not isinstance(path[-1], tuple):
            values += [[LONG] * 30, {LONG: LONG}, {"a": LONG}, 10**400]
        for value in values:
            words = told(lambda: parse(json.dumps(with_value(document, path, value)), own))
            assert SECRET not in words, (path, words[:300])


def test_a_long_value_or_name_anywhere_in_a_framework_is_cut(own):
    whole = json.loads(loopbaan.write_framework(own))
    document = {key: value[:2] if isinstance(value, list) else value for key, value in whole.items()}
    for path in places(document):
        words = told(lambda: loopbaan.parse_framework(json.dumps(with_value(document, path, LONG))))
        assert SECRET not in words, (path, words[:300])


WIDE = (["persoon", "fase", "school", "fte", "in dienst", "gedaan", "gedrag", "opmerking"], ["p1", "inductie", "s", "1", "", "", "2", ""])
RATINGS = (
    ["persoon", "bekwaamheid", "niveau", "beoordelaar", "datum", "instrument", "soort", "reden", "geldig tot"],
    ["p1", "gedrag", "start", "collega", "1-1-2026", "", "", "", ""],
)


@pytest.mark.parametrize("table", [WIDE, RATINGS])
def test_a_long_cell_or_heading_anywhere_in_a_table_is_cut(table, dutch):
    headings, row = table
    for column in range(len(headings)):
        for value in (LONG, LONG.replace(" ", ""), f"{LONG}\n{LONG}", f'"{LONG}', f"={LONG}"):
            for rows in (
                [headings, [*row[:column], value, *row[column + 1 :]]],
                [[*headings[:column], value, *headings[column + 1 :]], row],
            ):
                assert SECRET not in told(lambda: loopbaan.parse_staff(loopbaan.write_csv(rows), dutch)), (column, value[:20])
                raw = "\n".join(";".join(each) for each in rows)
                assert SECRET not in told(lambda: loopbaan.parse_staff(raw, dutch)), (column, value[:20])


CONTENTS = [
    '{"loopbaan": "people/1", "people": [{"id": "Daniëlle"}]}',
    "persoon;fase\nDaniëlle;inductie\n",
    LONG * 3,
]
READERS = {
    "read_people": lambda path, fw: loopbaan.read_people(path, fw),
    "read_staff": lambda path, fw: loopbaan.read_staff(path, fw),
    "read_staff of several": lambda path, fw: loopbaan.read_staff([path, path], fw),
    "read_mapping": lambda path, fw: loopbaan.read_mapping(path, fw),
    "read_framework": lambda path, fw: loopbaan.read_framework(path),
    "read_policy": lambda path, fw: loopbaan.read_policy(path),
    "read_crosswalk": lambda path, fw: loopbaan.read_crosswalk(path, fw, fw),
    "read_file": lambda path, fw: loopbaan.read_file(path),
}


@pytest.mark.parametrize("content", CONTENTS, ids=["document", "table", "long"])
@pytest.mark.parametrize("reader", READERS)
def test_content_where_a_path_is_wanted_is_told_without_a_word_of_it(reader, content, own):
    for given in (content, content.encode()):
        with pytest.raises(loopbaan.Error) as caught:
            READERS[reader](given, own)
        assert caught.value.code == 801 and "parse_" in str(caught.value)
        assert SECRET not in told(lambda: READERS[reader](given, own))


@pytest.mark.parametrize(
    "call",
    [
        lambda fw, given: loopbaan.parse_people([given], fw),
        lambda fw, given: loopbaan.parse_mapping([given], fw),
        lambda fw, given: loopbaan.parse_framework({given: given}),
        lambda fw, given: loopbaan.parse_crosswalk([given], fw, fw),
        lambda fw, given: loopbaan.parse_policy([given]),
        lambda fw, given: loopbaan.read_csv([given]),
        lambda fw, given: loopbaan.kind_of([given]),
        lambda fw, given: loopbaan.canonical([given]),
        lambda fw, given: loopbaan.parse_staff([given], fw),
        lambda fw, given: loopbaan.parse_staff("persoon;a\np;1\n", fw, sheet=given),
        lambda fw, given: loopbaan.parse_staff("persoon;a\np;1\n", fw, groups=[given], keep=[given]),
        lambda fw, given: loopbaan.parse_staff("persoon;a\np;1\n", fw, name=given),
        lambda fw, given: loopbaan.built_in_framework(given),
        lambda fw, given: fw.required(given),
        lambda fw, given: fw.competences[given],
        lambda fw, given: loopbaan.Planner(fw, given),
        lambda fw, given: loopbaan.Planner(fw, "startbekwaam", objective=given),
        lambda fw, given: loopbaan.LevelRule(given),
        lambda fw, given: loopbaan.build_cohort(fw, [{"id": "p1"}]).only([given]),
        lambda fw, given: loopbaan.build_cohort(fw, [{"id": "p1"}]).groups_in(given),
        lambda fw, given: loopbaan.build_cohort(fw, [{"id": "p1", "levels": {given: given}}]),
        lambda fw, given: loopbaan.write_excel(given, {}),
        lambda fw, given: loopbaan.write_template(given, fw),
        lambda fw, given: loopbaan.write_template("x.xlsx", fw, given),
    ],
)
def test_what_is_given_for_something_else_is_cut(call, own):
    assert SECRET not in told(lambda: call(own, LONG))


def test_what_is_cut_is_counted(own):
    with pytest.raises(loopbaan.Error) as caught:
        loopbaan.parse_staff(f"persoon;{next(iter(own.competences))}\np1;start\n", own, name="x.csv", groups=["é" * 100])
    assert "… (100 characters)" in str(caught.value)
    assert "… (100 tekens)" in caught.value.all[0].line("nl")
