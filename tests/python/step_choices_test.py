# SPDX-License-Identifier: BSL-1.0
"""Steps that exclude each other, ask for several alternatives, or were done before: as users of the program see them."""

import json

import pytest

import loopbaan

FRAMEWORK = {
    "loopbaan": "framework/1",
    "id": "keuzes",
    "version": "1",
    "title": "Keuzes",
    "scales": [{"id": "jn", "levels": [{"id": "ja", "title": "ja"}]}],
    "competences": [{"id": id, "title": id, "scale": "jn"} for id in ("a", "b", "c", "d")],
    "profiles": [
        {"id": "P", "title": "P", "requires": {"d": "ja"}},
        {"id": "Q", "title": "Q", "requires": {"a": "ja", "b": "ja"}},
    ],
    "steps": [
        {"id": "sa", "title": "A", "yields": {"a": "ja"}, "hours": 3, "excludes": ["sb"], "again": False},
        {"id": "sb", "title": "B", "yields": {"b": "ja"}, "hours": 1},
        {"id": "sc", "title": "C", "yields": {"c": "ja"}, "hours": 2},
        {
            "id": "sd",
            "title": "D",
            "requires_any": {"at_least": 2, "of": [{"a": "ja"}, {"b": "ja"}, {"c": "ja"}], "waarom": "afspraak"},
            "yields": {"d": "ja"},
            "hours": 1,
        },
    ],
}


PEOPLE = {"loopbaan": "people/1", "framework": {"id": "keuzes", "version": "1"}}


@pytest.fixture
def asked(program):
    """The program, asked in a folder with this framework and some more files."""

    def ask(*words, **files):
        for name, content in {"keuzes.json": FRAMEWORK, **{k.replace("_", "."): v for k, v in files.items()}}.items():
            text = json.dumps(content) if isinstance(content, dict) else content
            (program.folder / name).write_text(text, encoding="utf-8")
        return program(*words, "--framework", "keuzes.json")

    return ask


def notes_of(out):
    return [each for each in json.loads(out)["files"][0]["notes"] if each["code"] == 305]


def test_what_a_step_says_comes_back_as_it_was():
    text = json.dumps(FRAMEWORK)
    fw = loopbaan.parse_framework(text.encode())
    assert loopbaan.write_framework(fw) == loopbaan.canonical(text)
    assert fw.steps["sd"].at_least == 2 and fw.steps["sa"].at_least == 0
    assert fw.steps["sa"].excludes == ("sb",) and not fw.steps["sa"].again and fw.steps["sb"].again


def test_plans_have_two_of_three_and_not_both_of_two():
    fw = loopbaan.parse_framework(json.dumps(FRAMEWORK).encode())
    people = loopbaan.build_cohort(fw, [{"id": "p"}, {"id": "q", "levels": {"b": "ja"}, "done": ["sa"]}])
    assert [s.id for s in loopbaan.Planner(fw, "P").find(people[0]).steps] == ["sb", "sc", "sd"]
    barred = loopbaan.Planner(fw, "Q").find(people[0])
    assert barred.status == "unreachable"
    assert [(each.kind, each.step, each.other) for each in barred.conflict] == [("excludes", "sa", "sb")]
    once = loopbaan.Planner(fw, "Q").find(people[1])
    assert [(piece.cause, piece.done) for piece in once.pieces] == [("all_done", ("sa",))]
    assert "niet opnieuw" in once.pieces[0].explain()


def test_the_program_tells_them(asked):
    status, out, _ = asked("framework", "sd")
    assert status == 0 and "ten minste 2 van deze 3" in out
    status, out, _ = asked("framework", "sb")
    assert status == 0 and "Niet in een plan met" in out
    status, out, err = asked("plan", "mensen.json", "--to", "Q", mensen_json={**PEOPLE, "people": [{"id": "p"}]})
    assert status == 3 and "sluiten elkaar uit" in out + err


def test_wrong_choices_are_defects_with_a_place():
    def defects(**changed):
        steps = [{**step, **changed} if step["id"] == "sd" else step for step in FRAMEWORK["steps"]]
        with pytest.raises(loopbaan.Error) as found:
            loopbaan.parse_framework(json.dumps({**FRAMEWORK, "steps": steps}).encode())
        return [(each.code, each.pointer) for each in found.value.all]

    some = [{"a": "ja"}, {"b": "ja"}]
    for number in (0, 3, -1):
        found = defects(requires_any={"at_least": number, "of": some})
        assert found == [(303, "/steps/3/requires_any/at_least")]
    assert defects(requires_any={"at_least": 1, "of": []}) == [(303, "/steps/3/requires_any/at_least")]
    assert defects(requires_any={"of": some}) == [(807, "/steps/3/requires_any")]
    assert defects(requires_any={"at_least": 1}) == [(807, "/steps/3/requires_any")]
    assert defects(requires_any={"at_least": "2", "of": some}) == [(808, "/steps/3/requires_any/at_least")]
    assert defects(requires_any={"at_least": 1, "of": [{"x": "ja"}]}) == [(202, "/steps/3/requires_any/of/0/x")]
    assert defects(excludes=["sd"]) == [(304, "/steps/3/excludes/0")]
    assert defects(excludes=["sz"]) == [(202, "/steps/3/excludes/0")]
    assert defects(again="nee") == [(808, "/steps/3/again")]


def test_done_without_levels_is_noted_where_it_stands(asked):
    evidence = [{"competence": "a", "level": "ja", "rater": "leader", "date": "2020-01-01"}]
    people = [{"id": "p", "done": ["sb", "sa"], "evidence": evidence}, {"id": "q", "done": ["sb"], "levels": {"b": "ja"}}]
    status, out, _ = asked("check", "mensen.json", "--json", mensen_json={**PEOPLE, "people": people})
    assert status == 4 and [each["pointer"] for each in notes_of(out)] == ["/people/0/done/0"]
    _, out, _ = asked("check", "staf.csv", "--json", staf_csv="persoon;done;a;b\n1;sa;ja;\n2;sb;;\n")
    assert [(each["row"], each["column"]) for each in notes_of(out)] == [(3, "done")]
    rows = "persoon;bekwaamheid;niveau;done\n1;a;ja;sa\n2;a;ja;sb\n1;b;ja;\n"
    _, out, _ = asked("check", "lang.csv", "--json", lang_csv=rows)
    assert [(each["row"], each["column"]) for each in notes_of(out)] == [(3, "done")]


def test_many_people_with_one_such_step_are_counted(asked):
    people = [{"id": f"p{i}", "done": ["sb"]} for i in range(25)]
    _, out, _ = asked("check", "mensen.json", "--json", mensen_json={**PEOPLE, "people": people})
    assert len(notes_of(out)) == 10 and "nog 15 mensen" in notes_of(out)[-1]["message"]


def test_a_certificate_that_has_ended_is_had_again(asked):
    entry = {"competence": "b", "level": "ja", "kind": "prior_learning", "reason": "certificaat", "rater": "institute"}
    ended = {**entry, "date": "2025-03-01", "until": "2026-03-01"}
    framework = {**FRAMEWORK, "profiles": [{"id": "R", "title": "R", "requires": {"b": "ja"}}]}
    people = {**PEOPLE, "people": [{"id": "p", "done": ["sb"], "evidence": [ended]}]}
    words = ("plan", "mensen.json", "--to", "R", "--csv")
    status, out, _ = asked(*words, "--as-of", "2026-08-01", mensen_json=people, keuzes_json=framework)
    assert status == 0 and "sb" in out
    status, out, _ = asked(*words, "--as-of", "2025-08-01", mensen_json=people, keuzes_json=framework)
    assert status == 0 and "sb" not in out
