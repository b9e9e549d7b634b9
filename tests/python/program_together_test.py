# SPDX-License-Identifier: BSL-1.0
"""`loopbaan schedule --together` and `--what-if`: in every form, in both languages, and what cannot be meant."""

import datetime
import json
import re
import signal

import pytest

import loopbaan
from loopbaan.program.cli.options import Shared
from loopbaan.program.cli.stopping import stoppable
from loopbaan.program.words.language import Words

FW = loopbaan.dutch_framework()
YEARS = loopbaan.SchoolCalendar.of_years(datetime.date(2026, 8, 1), 8)
CALL = ("schedule", "team.csv", "--to", "inductie", "--offers", "aanbod.json", "--together", "--rounds", "3", "--seed", "herfst")


@pytest.fixture(autouse=True)
def team(files):
    levels = FW.required("startbekwaam")
    heads = ["persoon", "fase", "wtf", "in dienst", "school", "beurt", *levels]
    lines = [";".join([f"t-{i:02d}", "inductie", "1", f"1-8-{2025 + i % 2}", "abc"[i % 3], str(2 - i % 2) if i else "", *levels.values()]) for i in range(15)]
    (files / "team.csv").write_text("\n".join([";".join(heads), *lines]) + "\n", encoding="utf-8")
    step = loopbaan.Planner(FW, "inductie").find(loopbaan.build_cohort(FW, [{"id": "x", "phase": "inductie", "levels": levels}])[0]).steps[0].step.id
    offers = {
        "loopbaan": "offers/1",
        "id": "regio",
        "version": "1",
        "framework": {"id": FW.id, "version": FW.version},
        "terms": [{"id": each.id, "title": each.id, "from": str(each.first_day), "to": str(each.last_day)} for each in YEARS.terms],
        "editions": [
            {"id": "een", "step": step, "term": "2026-27.1", "places": 6},
            {"id": "twee", "step": step, "term": "2026-27.2", "places": 6, "least": 3},
            {"id": "drie", "step": step, "term": "2026-27.4", "places": 30, "least": 25},
        ],
    }
    (files / "aanbod.json").write_text(json.dumps(offers), encoding="utf-8")


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("nl", ("Uitvoeringen", "Per school", "Wie wacht, en waarom", "wachten er 3", "nee: minder dan 25 mensen", "herfst")),
        ("en", ("Editions", "By school", "Who waits, and why", "3 wait", "no: fewer than 25 people", "herfst")),
    ],
)
def test_the_screen_tells_who_waits_which_editions_run_and_how_schools_fared(program, lang, words):
    status, out, err = program(*CALL, "--lang", lang)
    assert status == 3, (out, err)
    flat = re.sub(r"\s+", " ", out)
    for each in words:
        assert each in flat, each


def test_a_document_of_a_team_is_checked_by_the_program_and_by_the_checker(program, files):
    assert program(*CALL, "-o", "team.json")[0] == 3
    written = (files / "team.json").read_text("utf-8")
    assert json.loads(written)["team"]["seed"] == "herfst"
    people = loopbaan.read_staff(files / "team.csv", FW).people
    offers = loopbaan.read_offers(files / "aanbod.json", FW)
    read = loopbaan.parse_schedules(written, FW, policy=loopbaan.dutch_policy(), offers=offers)
    assert read.check(people) == () and read.write() == written
    status, out, err = program("check", "team.json")
    assert status == 0, (out, err)
    broken = json.loads(written)
    broken["schedules"][0]["member"]["lottery"] = "0" * 16
    (files / "fout.json").write_text(json.dumps(broken), encoding="utf-8")
    status, out, err = program("check", "fout.json")
    assert status == 1 and "907" in out + err and "lot" in out + err


def test_the_page_and_the_workbook_of_a_team_say_the_same_as_its_document(program, files):
    openpyxl = pytest.importorskip("openpyxl")
    assert program(*CALL, "-o", "team.json")[0] == program(*CALL, "-o", "team.xlsx")[0] == program(*CALL, "-o", "team.html")[0] == 3
    document = json.loads((files / "team.json").read_text("utf-8"))
    book = openpyxl.load_workbook(files / "team.xlsx")
    sheets = {sheet.title: list(sheet.iter_rows(values_only=True))[1:] for sheet in book}
    came = [step["edition"] for each in document["schedules"] for step in each["steps"] if "edition" in step]
    assert {row[0]: row[5] for row in sheets["Uitvoeringen"]} == {"een": came.count("een"), "twee": came.count("twee"), "drie": 0}
    assert [row[3] for row in sheets["Beurten"]] == [each["member"]["lottery"] for each in document["schedules"]]
    assert len(sheets["Per school"]) == 4 and sheets["Per school"][-1][1] == 15
    page = (files / "team.html").read_text("utf-8")
    assert not re.search(r"t-\d\d", page) and "nee: minder dan 25 mensen" in page and "Dit schooljaar" in page


def test_what_is_shared_and_what_a_school_spares_is_never_exceeded(program, files):
    status, _, err = program(*CALL, "--school-spares", "40", "--shared", "board-hours=2026:30", "-o", "team.json")
    assert status == 3, err
    document = json.loads((files / "team.json").read_text("utf-8"))
    assert document["team"]["school_spares"] == 40 and document["team"]["shared"][0]["amount"] == 30
    used = sum(entry["amount"] for each in document["schedules"] for entry in each["entries"] if (entry["account"], entry["school_year"]) == ("board-hours", 2026))
    assert 0 < used <= 30
    load = {}
    for each in document["schedules"]:
        for step in each["steps"]:
            first = [term["id"] for term in document["terms"]].index(step["first_term"])
            for place, hours in enumerate(step["hours"], first):
                key = (each["member"]["school"], place)
                load[key] = load.get(key, 0) + hours
    assert load and max(load.values()) <= 40 + 1e-9


def test_turns_are_what_a_column_or_the_limit_of_a_phase_says(program, files):
    status, _, err = program(*CALL, "--turn", "beurt", "-o", "team.json")
    assert status == 3 and "na alle anderen: 1 mens" in err.replace("\n", " "), err
    turns = [each["member"]["turn"] for each in json.loads((files / "team.json").read_text("utf-8"))["schedules"]]
    assert turns == [9999, *(2 - i % 2 for i in range(1, 15))]
    assert program(*CALL, "--turn", "phase-limit", "-o", "team.json")[0] == 3
    turns = [each["member"]["turn"] for each in json.loads((files / "team.json").read_text("utf-8"))["schedules"]]
    assert turns == [2028 + i % 2 for i in range(15)]
    status, _, err = program(*CALL, "--turn", "school", "--lang", "en")
    assert status == 1 and "Give a whole number" in err.replace("\n", " ")


def test_sheets_of_a_team_are_of_one_person_each(program, files):
    assert program(*CALL, "--sheets", "-o", "team.html")[0] == 3
    page = (files / "team.html").read_text("utf-8")
    assert page.count("<article>") == 15 and page.count("Samen met anderen gepland") == 15


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_what_if_stands_on_the_sheet_of_one_and_of_many_where_it_is_asked(program, files, lang):
    apart = (*CALL[: CALL.index("--together")], "--most-in-term", "40", "--lang", lang)
    status, out, err = program(*apart, "--person", "t-01", "-o", "een.html")
    page = (files / "een.html").read_text("utf-8")
    assert {"nl": "Wat als?", "en": "What if?"}[lang] in page or {"nl": "Wat maakt het mogelijk?", "en": "What would make it possible?"}[lang] in page
    openpyxl = pytest.importorskip("openpyxl")
    sheet = {"nl": "Wat als", "en": "What if"}[lang]
    assert program(*apart, "-o", "zonder.xlsx")[0] in (0, 3) and program(*apart, "--what-if", "-o", "met.xlsx")[0] in (0, 3)
    assert sheet not in openpyxl.load_workbook(files / "zonder.xlsx").sheetnames
    assert len(list(openpyxl.load_workbook(files / "met.xlsx")[sheet].iter_rows())) > 15


def test_hours_of_one_term_working_time_from_a_day_and_a_full_edition_can_be_said(program, files):
    apart = CALL[: CALL.index("--together")]
    more = ("--person", "t-01", "--taken", "een", "--most-in", "2026-27.2=0", "--fte", "2027-08-01=0,5")
    program(*apart, *more, "-o", "een.json")
    asked = json.loads((files / "een.json").read_text("utf-8"))["schedules"][0]["asked"]
    assert asked["taken"] == ["een"] and asked["most_by_term"][1] == 0 and asked["most_by_term"][0] == 24 * 92
    assert asked["times"] == [{"from": "2026-08-01", "fte": 1}, {"from": "2027-08-01", "fte": 0.5}]


@pytest.mark.parametrize(
    "options",
    [
        ("--person", "t-01"),
        ("--school-spares", "veel"),
        ("--shared", "board"),
        ("--rounds", "-1"),
        ("--taken", "tien"),
        ("--most-in", "herfst=3"),
        ("--most-in", "2026-27.1=veel"),
        ("--fte", "2027-01-01=0,5"),
    ],
)
def test_what_cannot_be_meant_together_is_a_wrong_command_line(program, options):
    assert program(*CALL, *options)[0] == 2


@pytest.mark.parametrize("option", [("--seed", "x"), ("--turn", "beurt"), ("--shared", "board-hours=2026:3"), ("--school-spares", "3"), ("--rounds", "2")])
def test_what_is_about_people_together_asks_for_together(program, option):
    status, _, err = program(*CALL[: CALL.index("--together")], *option)
    assert status == 2 and "--together" in err


def test_the_first_interrupt_stops_the_work_and_the_second_breaks_it_off(capsys):
    before = signal.getsignal(signal.SIGINT)
    with stoppable(Shared(), Words("nl"), "") as report:
        assert report(1, 2)
        signal.raise_signal(signal.SIGINT)
        assert not report(2, 2)
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
    assert signal.getsignal(signal.SIGINT) == before
    assert "Ctrl-C" in capsys.readouterr().err


@pytest.mark.parametrize(("lang", "words", "why"), [("nl", "Wat er veranderd is", "de plaatsen daar zijn van anderen"), ("en", "What has changed", "others have the places there")])
def test_a_team_is_planned_anew_with_what_was_agreed_and_tells_what_changed(program, files, lang, words, why):
    assert program(*CALL, "-o", "team.json")[0] == 3
    offers = json.loads((files / "aanbod.json").read_text("utf-8"))
    (files / "vorig.json").write_text((files / "team.json").read_text("utf-8"), encoding="utf-8")
    assert program(*CALL, "--agreed", "vorig.json", "-o", "zelfde.json")[0] == 3
    same = json.loads((files / "zelfde.json").read_text("utf-8"))
    assert same["team"]["replanned"]["changed_bound"] == 0 and not any("changed" in each["member"] for each in same["schedules"])
    offers["editions"][0]["places"], offers["editions"][1]["places"] = 4, 9
    (files / "aanbod.json").write_text(json.dumps(offers), encoding="utf-8")
    status, out, err = program(*CALL, "--agreed", "vorig.json", "--lang", lang)
    assert status == 3, (out, err)
    flat = re.sub(r"\s+", " ", out)
    assert words in flat and why[:30] in flat
    assert program(*CALL, "--agreed", "vorig.json", "-o", "nieuw.json")[0] == 3
    again = json.loads((files / "nieuw.json").read_text("utf-8"))
    changed = [each["person"] for each in again["schedules"] if "changed" in each["member"]]
    assert len(changed) >= again["team"]["replanned"]["changed_bound"] == 2
    assert program(*CALL, "--agreed", "vorig.json", "-o", "nieuw.html")[0] == 3
    assert not re.search(r"t-\d\d", (files / "nieuw.html").read_text("utf-8"))


def test_consent_comes_from_a_column_and_who_said_yes_to_no_role_is_counted(program, files):
    offers = json.loads((files / "aanbod.json").read_text("utf-8"))
    roles = [{"id": "lid", "title": "Lid", "places": 6}, {"id": "leider", "title": "Leider", "places": 1, "least": 1, "consent": True}]
    offers["editions"] = [{"id": "groep", "step": offers["editions"][0]["step"], "term": "2026-27.2", "roles": roles}]
    (files / "aanbod.json").write_text(json.dumps(offers), encoding="utf-8")
    heads, *lines = (files / "team.csv").read_text("utf-8").splitlines()
    yes = {3: "leider", 5: "leider, lid"}
    (files / "team.csv").write_text("\n".join([heads + ";ja", *(line + ";" + yes.get(i, "") for i, line in enumerate(lines))]) + "\n", encoding="utf-8")
    status, _, err = program(*CALL, "--consent", "ja", "-o", "team.json")
    assert status == 3 and "Zonder ja in kolom “ja”" in err.replace("\n", " ") and "13 mensen" in err.replace("\n", " "), err
    held = {each["person"]: each["member"]["roles"] for each in json.loads((files / "team.json").read_text("utf-8"))["schedules"] if "roles" in each["member"]}
    leads = [person for person, roles in held.items() if roles[0]["role"] == "leider"]
    assert len(leads) == 1 and leads[0] in ("t-03", "t-05") and len(held) == 7
    status, _, err = program(*CALL, "--lang", "en", "-o", "none.json")
    assert "--consent is not given: leider" in err.replace("\n", " ")
    assert "groep" in json.loads((files / "none.json").read_text("utf-8"))["team"]["shut"]
    (files / "team.csv").write_text("\n".join([heads + ";ja", *(line + ";leidster" for line in lines)]) + "\n", encoding="utf-8")
    status, _, err = program(*CALL, "--consent", "ja")
    assert status == 1 and "leidster" in err and "lid, leider" in err


def test_an_amount_for_a_year_without_terms_is_said_and_an_account_that_cannot_be_shared_has_its_own_error(program):
    status, _, err = program(*CALL, "--shared", "board-hours=2060:400", "-o", "team.json")
    assert status == 3 and "--shared board-hours=2060:400 telt niet mee" in err.replace("\n", " ") and "2026/27" in err
    status, _, err = program(*CALL, "--account", "board-hours=2060:4", "--lang", "en", "-o", "team.json")
    assert status == 3 and "--account board-hours=2060:4 does not count" in err.replace("\n", " ")
    for given, code in (("own-hours=2026:4", 712), ("board=2026:4", 713)):
        status, _, err = program(*CALL, "--shared", given)
        assert status == 1 and f"[fout {code}]" in err, err
    status, _, err = program(*CALL, "--shared", "board-hours=2026:4", "--account", "board-hours=2026:4")
    assert status == 1 and "[fout 714]" in err, err
