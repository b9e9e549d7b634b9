# SPDX-License-Identifier: BSL-1.0
"""A profession that describes itself: choices, levels that end, words of its own, and the frameworks of the examples."""

import datetime
import json
import re
from pathlib import Path

import pytest

import loopbaan

FRAMEWORKS = Path(__file__).resolve().parents[2] / "examples" / "data" / "frameworks"
NURSES = {
    "loopbaan": "framework/1",
    "id": "zorg",
    "version": "1",
    "words": {"teacher": {"nl": "verpleegkundige", "en": "nurse"}, "leader": {"nl": "teamhoofd", "en": "ward manager"}},
    "scales": [{"id": "kan", "levels": [{"id": "ja", "title": {"nl": "bekwaam", "en": "able"}}]}],
    "competences": [
        {"id": "hulp", "title": "Eerste hulp", "scale": "kan", "valid_months": 12},
        *({"id": id, "title": id.capitalize(), "scale": "kan"} for id in ("infuus", "sonde", "prik")),
    ],
    "profiles": [
        {
            "id": "vol",
            "title": "Volledig",
            "requires": {"hulp": "ja"},
            "requires_any": {"at_least": 2, "of": [{"infuus": "ja"}, {"sonde": "ja"}, {"prik": "ja"}]},
        }
    ],
    "phases": [{"id": "werk", "title": "Werk", "exit": "vol"}],
    "steps": [
        {"id": "herhaling", "title": "Herhaling", "yields": {"hulp": "ja"}, "hours": 4},
        {"id": "infuustoets", "title": "Infuustoets", "yields": {"infuus": "ja"}, "hours": 3},
        {"id": "sondetoets", "title": "Sondetoets", "yields": {"sonde": "ja"}, "hours": 2},
        {"id": "priktoets", "title": "Priktoets", "yields": {"prik": "ja"}, "hours": 5},
    ],
}
EVIDENCE = """persoon;bekwaamheid;niveau;beoordelaar;datum
a;hulp;ja;leidinggevende;2025-03-01
a;infuus;ja;leidinggevende;2024-01-01
b;hulp;ja;leidinggevende;2026-02-01
b;sonde;ja;leidinggevende;2026-02-01
b;prik;ja;leidinggevende;2026-02-01
"""


@pytest.fixture
def ward(files, monkeypatch):
    monkeypatch.chdir(files)
    Path("zorg.json").write_text(json.dumps(NURSES), "utf-8")
    Path("bewijs.csv").write_text(EVIDENCE, "utf-8")
    return loopbaan.parse_framework(json.dumps(NURSES))


def test_a_gap_counts_the_sets_of_a_choice(ward):
    people = loopbaan.build_cohort(ward, [{"id": "a", "levels": {"hulp": "ja", "infuus": "ja"}}])
    (choice,) = loopbaan.find_gap(people[0], "vol").choices
    assert (choice.at_least, choice.met, choice.missing, len(choice.sets)) == (2, 1, 1, 3)
    assert "Voldoet: Infuus (bekwaam)" in choice.explain()
    assert loopbaan.find_gap(people[0], "vol").meets == "unknown"


def test_a_plan_takes_the_cheapest_sets_and_its_document_is_read_back(ward):
    people = loopbaan.build_cohort(ward, [{"id": "a", "levels": {}}])
    planner = loopbaan.Planner(ward, "vol")
    plan = planner.find(people[0])
    assert {each.id for each in plan.steps} == {"herhaling", "infuustoets", "sondetoets"}
    assert (plan.status, plan.cost) == ("optimal", 9)
    proof = planner.certify(people[0])
    assert loopbaan.check_certificate(people[0], proof) == []
    document = loopbaan.parse_plans(loopbaan.write_plans(planner, people, [plan]), ward)
    assert document["a"].plan == plan and document.check(people) == ()
    gaps = loopbaan.parse_gaps(loopbaan.write_gaps(people, "vol"), ward)
    assert not gaps["a"].closed and gaps.check(people) == ()


def test_a_choice_that_cannot_be_had_is_told_with_how_many_can(ward):
    document = {**NURSES, "steps": NURSES["steps"][:2]}
    few = loopbaan.parse_framework(json.dumps(document))
    people = loopbaan.build_cohort(few, [{"id": "a"}])
    planner = loopbaan.Planner(few, "vol")
    plan = planner.find(people[0])
    (missing,) = plan.missing_choices
    assert (plan.status, missing.at_least, missing.reachable, len(missing.sets)) == ("unreachable", 2, 1, 3)
    read = loopbaan.parse_plans(loopbaan.write_plans(planner, people, [plan]), few)
    assert read["a"].plan == plan
    part = loopbaan.Planner(few, "vol", within={"hours": 5}).find_part(people[0])
    assert [each.reachable for each in part.left_choices] == [0]


def test_a_profile_lists_its_choice_in_one_table_with_a_number_for_each_set(ward, program):
    status, out, _ = program("framework", "vol", "--framework", "zorg.json")
    lines = [line.split() for line in out[out.index("ten minste 2 van deze 3") :].splitlines()[1:]]
    assert status == 0 and [line[0] for line in lines[1:4]] == ["1", "2", "3"]
    assert not [line for line in lines if line in (["En"], ["Of"])]  # no set stands below a word that asks for all


def test_rows_and_questions_name_the_school_as_the_field_does(program, files, monkeypatch):
    monkeypatch.chdir(files)
    Path("zorg.json").write_text(json.dumps({**NURSES, "words": {"school": {"nl": "afdeling", "en": "ward"}}}), "utf-8")
    Path("staf.csv").write_text("persoon;afdeling;hulp\na;Noord;ja\nb;Zuid;ja\n", "utf-8")
    for command in ("gaps", "plan"):
        for lang, word in (("nl", "afdeling"), ("en", "ward")):
            out = program(command, "staf.csv", "--framework", "zorg.json", "--to", "vol", "--csv", "--lang", lang)[1]
            assert re.split("[;,]", out.lstrip("\ufeff").splitlines()[0])[1] == word
    _, out, told = program("gaps", "staf.csv", "--framework", "zorg.json", "--to", "vol", "--where", "afdeling=Noord", "--csv")
    assert "Noord" in out and "Zuid" not in out and "afdeling=Noord" in told


def test_until_when_a_level_counts_and_since_when_it_has_ended_is_told(ward, program):
    status, out, _ = program("gaps", "bewijs.csv", "--framework", "zorg.json", "--to", "vol", "--as-of", "1-6-2026")
    assert status == 0
    assert "verlopen na 2026-03-01" in out and "Eerste hulp geldt tot en met 2027-02-01." in out
    assert "onbekend of de keuze van 3 voldoet, mist hoogstens 1" in out
    staff = loopbaan.read_staff("bewijs.csv", ward).people.by(loopbaan.LevelRule(as_of=datetime.date(2026, 6, 1)))
    a, b = staff
    assert a.levels["hulp"] == "not shown" and a.ended_on("hulp") == datetime.date(2026, 3, 1)
    assert b.valid_until("hulp") == datetime.date(2027, 2, 1) and b.ended_on("hulp") is None


def test_what_has_ended_is_planned_again_with_its_hours(ward):
    staff = loopbaan.read_staff("bewijs.csv", ward).people.by(loopbaan.LevelRule(as_of=datetime.date(2027, 3, 1)))
    plans = loopbaan.Planner(ward, "vol").find_all(staff)
    assert [{each.id for each in plan.steps} for plan in plans] == [{"herhaling", "sondetoets"}, {"herhaling"}]


def test_a_level_without_a_day_is_told_never_to_end(ward, program):
    Path("breed.csv").write_text("persoon;hulp;infuus\na;ja;ja\nb;;ja\n", "utf-8")
    _, _, err = program("gaps", "breed.csv", "--framework", "zorg.json", "--to", "vol")
    assert "Zonder dag, terwijl het raamwerk zegt hoe lang het geldt: bij 1 persoon" in err


def test_sentences_speak_the_words_of_the_field(ward, program):
    assert ward.word("teacher") == "verpleegkundige" and ward.word("school", "en") == "school" and ward.word("x") == ""
    _, out, _ = program("framework", "--framework", "zorg.json", "--regeling", "-o", "-")
    assert "Verpleegkundige en teamhoofd beslissen" in out
    assert "ten minste 2 van deze" in out and "Eerste hulp na 12 maanden" in out
    staff = loopbaan.read_staff("bewijs.csv", ward).people
    assert "van teamhoofd" in loopbaan.find_gap(staff[0], "vol").lines[0].explain()


def test_tables_templates_and_pages_speak_the_words_of_the_field(program, files, monkeypatch):
    """Of the nurses of the example a ward is a school, a ward manager a leader and patients pupils."""
    monkeypatch.chdir(files)
    name = str(FRAMEWORKS / "verpleegkundige.json")
    framework = loopbaan.read_framework(name)
    asked = [each.competence for each in loopbaan.find_gap(loopbaan.build_cohort(framework, [{"id": "x"}])[0], "zelfstandig").lines]
    rows = [";".join(["persoon", "fase", "afdeling", *asked])]
    rows += [";".join([f"v{i}", "afdeling", f"a{i % 2}", *(["0"] * len(asked))]) for i in range(60)]
    Path("personeel.csv").write_text("\n".join(rows) + "\n", "utf-8")
    read = loopbaan.read_staff("personeel.csv", framework)
    assert read.people[0].groups == {"school": "a0"} and not [note for note in read.notes if note.needs_a_look]
    status, _, err = program("report", "personeel.csv", "--to", "zelfstandig", "--framework", name, "-o", "p.html")
    page = Path("p.html").read_text("utf-8")
    assert status == 0, err
    assert "per afdeling" in page.lower() and "per school" not in page.lower()
    status, _, err = program("report", "personeel.csv", "--to", "zelfstandig", "--framework", name, "--person", "v1", "--sheets", "-o", "b.html")
    sheet = Path("b.html").read_text("utf-8")
    assert status == 0, err
    assert "Afdeling: wat gevraagd of geboden wordt" in sheet and "de school" not in sheet
    call = ("schedule", "personeel.csv", "--to", "zelfstandig", "--framework", name, "--from", "1-1-2027", "--years", "6")
    program(*call, "--person", "v1", "--sheets", "-o", "r.html")
    signed = Path("r.html").read_text("utf-8")
    assert "<div>Verpleegkundige</div><div>Teamhoofd</div>" in signed
    _, out, err = program(*call, "--together", "--details", "--min-group", "5")
    assert "Per afdeling" in out and "Per school" not in out, (out, err)


def test_evidence_and_templates_name_raters_as_the_field_does(files, monkeypatch):
    monkeypatch.chdir(files)
    framework = loopbaan.read_framework(FRAMEWORKS / "verpleegkundige.json")
    evidence = "persoon;bekwaamheid;niveau;beoordelaar;datum\nv1;injecteren;bekwaam;het teamhoofd;1-3-2026\nv1;katheter;bekwaam;patiënten;1-3-2026\n"
    Path("bewijs.csv").write_text(evidence, "utf-8")
    read = loopbaan.read_staff("bewijs.csv", framework)
    assert [view.rater for line in loopbaan.find_rater_lines(read.people[0]) for view in line.views] == ["leader", "pupil"]
    openpyxl = pytest.importorskip("openpyxl")
    for ratings, wanted in ((False, {"afdeling"}), (True, {"teamhoofd", "toetser vaardigheden", "patiënten"})):
        loopbaan.write_template("blad.xlsx", framework, ratings=ratings)
        book = openpyxl.load_workbook("blad.xlsx")
        words = {str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None}
        words |= {cell.comment.text for sheet in book for row in sheet.iter_rows() for cell in row if cell.comment}
        assert wanted <= words, wanted - words
        assert not [each for each in words if "leraar" in each.lower() or "school" in each.lower() or each == "leidinggevende"]


def test_a_word_that_nobody_uses_is_remarked(ward):
    wrong = {**NURSES, "words": {"techer": "verpleegkundige"}}
    (note,) = loopbaan.parse_framework(json.dumps(wrong)).notes
    assert note.code == 987 and "teacher" in note.remedy("en")


def test_a_link_that_moves_no_level_is_told_by_check_which_knows_both_scales(ward, program):
    school = {
        "loopbaan": "framework/1", "id": "school", "version": "1",
        "scales": [{"id": "groei", "levels": [{"id": "start", "title": "Start"}, {"id": "ja", "title": "Vast"}]}],
        "competences": [{"id": "ouders", "title": "Ouders", "scale": "groei"}],
    }
    Path("school.json").write_text(json.dumps(school), "utf-8")
    ends = {"from": {"id": "school", "version": "1"}, "to": {"id": "zorg", "version": "1"}}
    link = {"from": "ouders", "to": "prik", "relation": "close"}
    Path("c.json").write_text(json.dumps({"loopbaan": "crosswalk/1", "id": "c", **ends, "links": [link]}), "utf-8")
    _, out, err = program("check", "zorg.json", "school.json", "c.json")
    assert "neemt niet mee: start" in out + err
    swapped = {"from": ends["to"], "to": ends["from"]}
    back = {"from": "hulp", "to": "ouders", "relation": "exact"}
    other = json.loads(Path("school.json").read_text("utf-8"))
    other["scales"][0]["levels"][1]["id"] = "vast"
    Path("school.json").write_text(json.dumps(other), "utf-8")
    Path("c.json").write_text(json.dumps({"loopbaan": "crosswalk/1", "id": "c", **swapped, "links": [back]}), "utf-8")
    _, out, err = program("check", "zorg.json", "school.json", "c.json")
    assert "neemt geen niveau mee" in out + err


@pytest.mark.parametrize(
    "name, staff, target",
    [
        ("digcompedu", "digcompedu-personeel.csv", "integrator"),
        ("verpleegkundige", "verpleegkundige-bewijs.csv", "zelfstandig"),
        ("vlaamse-leraar", "vlaamse-leraar-personeel.csv", "na-aanvangsbegeleiding"),
    ],
)
def test_the_frameworks_of_the_examples_check_plan_and_draw(name, staff, target, program, monkeypatch):
    monkeypatch.chdir(FRAMEWORKS)
    assert program("check", str(FRAMEWORKS / f"{name}.json"))[0] == 0
    framework = loopbaan.read_framework(f"{name}.json")
    assert framework.notes == () and all(source.date for source in framework.sources.values())
    people = loopbaan.read_staff(staff, framework, as_of=datetime.date(2026, 11, 29)).people
    plans = loopbaan.Planner(framework, target).find_all(people)
    assert all(plan.found for plan in plans) and any(plan.steps for plan in plans)
    assert "<svg" in loopbaan.draw_career_map(framework).svg


def test_a_nurse_brings_to_the_classroom_what_the_crosswalk_says(program, monkeypatch):
    monkeypatch.chdir(FRAMEWORKS)
    names = ("verpleegkundige.json", "vlaamse-leraar.json", "van-verpleegkundige-naar-leraar.json")
    status, out, err = program("check", *(str(FRAMEWORKS / name) for name in names))
    assert status == 0 and "neemt" not in out + err
    nurses, teachers = (loopbaan.read_framework(name) for name in names[:2])
    crosswalk = loopbaan.read_crosswalk(names[2], nurses, teachers)
    assert crosswalk.notes == ()
    people = loopbaan.build_cohort(nurses, [{"id": "v", "levels": {"student": "zelfstandig", "gesprek": "nabij"}}])
    moved = loopbaan.move_people(people, crosswalk).people
    assert (moved[0].levels["begeleider"], moved[0].levels["ouders"]) == ("start", "begin")


def test_how_long_each_level_counts_is_what_is_asked_first_of_it_then_of_its_competence(program, tmp_path):
    """The same three that evidence follows: a step, else the level, else the competence."""
    document = json.loads(json.dumps(NURSES))
    document["scales"][0]["levels"] = [
        {"id": "half", "title": {"nl": "half", "en": "half"}},
        {"id": "ja", "title": {"nl": "bekwaam", "en": "able"}, "valid_months": 36},
    ]
    document["steps"][0]["valid_months"] = 6
    path = tmp_path / "zorg.json"
    path.write_text(json.dumps(document), "utf-8")
    out = program("framework", "hulp", "--framework", str(path))[1]
    told = {line.split()[0]: line.split()[-2:] for line in out.splitlines() if line.startswith("  ") and line.endswith(("maanden", "maand"))}
    assert told == {"half": ["12", "maanden"], "bekwaam": ["36", "maanden"], "herhaling": ["6", "maanden"]}
    framework = loopbaan.parse_framework(json.dumps(document))
    people = loopbaan.build_cohort(framework, [{"id": "a", "evidence": [{"competence": "hulp", "level": "ja", "rater": "leader", "date": "2026-01-31"}]}])
    assert people[0].valid_until("hulp") == datetime.date(2029, 1, 31)
    out = program("framework", "infuus", "--framework", str(path))[1]
    assert "half" in out and [line for line in out.splitlines() if line.strip().startswith("half")][0].split() == ["half"]


@pytest.mark.parametrize(("lang", "asked"), [("nl", "184 registerpunten"), ("en", "184 register points")])
def test_what_a_profile_asks_beside_levels_is_told_where_there_is_no_row_of_it(program, monkeypatch, files, lang, asked):
    monkeypatch.chdir(files)
    name = str(FRAMEWORKS / "verpleegkundige.json")
    Path("p.csv").write_text("persoon;fase;katheter\n" + "\n".join(f"v{i};afdeling;0" for i in range(12)) + "\n", "utf-8")
    call = ("p.csv", "--framework", name, "--lang", lang)
    status, out, err = program("gaps", *call, "--to", "herregistratie", "--csv")
    assert (status, len(out.splitlines())) == (0, 1) and asked in err and "--json" in err
    status, _, err = program("gaps", *call, "--to", "herregistratie", "-o", "g.xlsx")
    assert status == 0 and asked in err
    _, out, err = program("gaps", *call, "--to", "zelfstandig", "--csv")
    assert {"nl": "naar keuze", "en": "by choice"}[lang] in err
    assert asked not in program("gaps", *call, "--to", "herregistratie")[2]
    status, _, err = program("report", *call, "--to", "herregistratie", "-o", "r.html")
    page = Path("r.html").read_text("utf-8")
    assert status in (0, 3), err
    assert asked in page and "0 bekwaamheden" not in page and "0 competences" not in page


def test_a_map_that_was_written_is_told_of(program, files, monkeypatch):
    monkeypatch.chdir(files)
    assert program("map", "-o", "kaart.svg") == (0, "", "De kaart staat in kaart.svg.\n")
    assert program("map", "-o", "map.html", "--lang", "en")[2] == "The map is in map.html.\n"
    assert program("map")[2] == "" and program("map", "-o", "stil.svg", "--quiet")[2] == ""
