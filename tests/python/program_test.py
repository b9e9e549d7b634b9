# SPDX-License-Identifier: BSL-1.0
"""The program: every command, every exit status, both languages."""

import csv
import io
import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner

import loopbaan
from loopbaan.program.command_line import COMMANDS, build, command_called
from loopbaan.program.words.language import Words

WORLD = ("--framework", "framework.json")


def rows(table):
    return list(csv.reader(io.StringIO(table), delimiter=";"))


def test_the_version_and_every_help_work_without_any_file(program):
    assert program("--version") == (0, f"loopbaan {loopbaan.__version__}\n", "")
    for lang, word in (("nl", "Opties"), ("en", "Options")):
        assert word in program("--help", "--lang", lang)[1]
        runner = CliRunner()
        for command in COMMANDS:
            shown = runner.invoke(build(Words(lang)), [command, "--help"])
            assert shown.exit_code == 0 and word in shown.stdout and "--lang" in shown.stdout


def test_every_command_there_is_can_be_asked_for():
    sources = (Path(loopbaan.__file__).parent / "program" / "commands").glob("*.py")
    there = {name for path in sources for name in re.findall(r'^@command\("(\w+)"', path.read_text("utf-8"), re.MULTILINE)}
    assert there == set(COMMANDS)
    for name, known in COMMANDS.items():
        assert (command_called(name).name, command_called(name).help) == (name, known.help)


def test_no_command_has_two_options_of_one_name():
    for name in COMMANDS:
        options = [each for parameter in command_called(name).in_words(Words("nl")).params for each in parameter.opts]
        assert len(options) == len(set(options)), name


def test_gaps_says_who_misses_what(program):
    status, out, err = program("gaps", "staff.csv", "--to", "mentor", *WORLD)
    assert (status, err) == (0, "")
    assert "007 naar Mentor: mist 1 niveau" in out and "008 naar Mentor: voldoet" in out
    assert "Orde" in out and "steady" in out


def test_gaps_gives_json_as_the_library_writes_it(program, world, files):
    status, out, _ = program("gaps", "staff.csv", "--to", "start", *WORLD, "--json")
    people = loopbaan.read_staff(files / "staff.csv", world).people
    assert (status, out) == (0, loopbaan.write_gaps(people, "mentor"))


def test_gaps_gives_a_table_for_excel(program):
    head, first, *_ = rows(program("gaps", "staff.csv", "--to", "mentor", *WORLD, "--csv")[1])
    assert head[:2] == ["Persoon", "school"] and first[:4] == ["007", "s1", "order", "Orde"]


def test_plan_gives_everyone_the_cheapest_plan_with_reasons(program):
    status, out, err = program("plan", "staff.csv", "--to", "mentor", *WORLD)
    assert (status, err) == (0, "")
    assert "007 naar Mentor: bewezen goedkoopste plan, 22,5 uur" in out and "Lesbezoek" in out
    assert "nodig voor" in out and "008 naar Mentor: voldoet" in out


def test_plan_gives_json_as_the_library_writes_it(program, world, files):
    planner = loopbaan.Planner(world, "mentor", "cost")
    for staff in ("staff.csv", "people.json"):
        status, out, _ = program("plan", staff, "--to", "mentor", "--objective", "cost", *WORLD, "--json")
        people = loopbaan.read_staff(files / staff, world).people
        plans = planner.find_all(people)
        beyond = [loopbaan.find_beyond(person, plan) for person, plan in zip(people, plans)]
        assert (status, out) == (0, loopbaan.write_plans(planner, people, plans, beyond=beyond))


def test_plan_of_one_person_leaves_the_others_out(program):
    status, out, _ = program("plan", "staff.csv", "--to", "mentor", "--person", "007", *WORLD, "--csv")
    assert status == 0 and {row[0] for row in rows(out)[1:]} == {"007"}
    status, out, err = program("plan", "staff.csv", "--to", "mentor", "--person", "0077", *WORLD)
    assert (status, out) == (2, "") and "“0077”" in err and "\n  007\n" in err


def test_the_status_is_three_when_someone_has_no_plan(program, files):
    status, out, _ = program("plan", "staff.csv", "--to", "talker", *WORLD)
    assert status == 3 and "er is geen plan" in out
    assert program("plan", "staff.csv", "--to", "talker", *WORLD, "--csv")[0] == 3
    status, _, err = program("report", "staff.csv", "--to", "talker", *WORLD, "-o", "page.html")
    assert status == 3 and "cijfers" in err and (files / "page.html").exists()


def test_a_catalogue_and_a_phase_change_the_question(program):
    assert program("plan", "staff.csv", "--to", "talker", *WORLD, "--catalogue", "catalogue.json")[0] == 0
    status, out, _ = program("gaps", "staff.csv", "--to", "mentor", *WORLD, "--phase", "start")
    assert status == 0 and "Mensen bekeken voor Mentor: 0" in out


def test_report_writes_a_page_without_persons_and_says_no_more_than_the_page(program, files):
    status, out, err = program("report", "staff.csv", "--to", "mentor", *WORLD, "-o", "page.html")
    page = (files / "page.html").read_text(encoding="utf-8")
    *sentences, file = err.splitlines()
    assert (status, out) == (0, "") and "2 mensen" in sentences[0] and "page.html" in file
    assert all(sentence in page for sentence in sentences)
    assert "22,5" not in err and "99,50" not in err and "minder dan 10 mensen" in err
    assert "007" not in page and "staff.csv" in page
    assert program("report", "staff.csv", "--to", "mentor", *WORLD, "--quiet") == (0, page, "")
    with_persons = program("report", "staff.csv", "--to", "mentor", *WORLD, "--persons")
    assert "007" in with_persons[1] and with_persons[2].splitlines() == sentences


def test_map_is_drawn_in_the_form_that_the_name_asks_for(program, files):
    assert program("map", *WORLD)[1].startswith("<svg")
    for form, begin in (("svg", "<svg"), ("html", "<!"), ("dot", "digraph")):
        assert program("map", *WORLD, "-o", f"map.{form}") == (0, "", f"De kaart staat in map.{form}.\n")
        assert (files / f"map.{form}").read_text(encoding="utf-8").lower().startswith(begin)


def test_framework_lists_what_there_is(program, world):
    status, out, _ = program("framework", *WORLD)
    assert status == 0
    for word in ("Raamwerk world, versie 1", "Orde", "Gids", "20,5 uur per jaar", "formeel", "de klas", "D1: diep"):
        assert word in out
    assert program("framework", *WORLD, "--json")[1] == loopbaan.write_framework(world)
    assert ["pair", "Samen lesgeven", "", "16,5", "", "10", ""] in rows(program("framework", *WORLD, "--csv")[1])
    assert program("framework", *WORLD, "--regeling")[1] == loopbaan.write_regeling(world).html


def test_check_knows_every_kind_of_file(program):
    status, out, _ = program("check", "staff.csv", "people.json", "catalogue.json", "mapping.json", "framework.json")
    assert status == 0 and out.count("in orde") == 5 and "Bestanden bekeken: 5. Fouten: 0." in out


def test_check_reports_every_defect_with_its_place_and_remedy(program):
    status, out, _ = program("check", "wrong.csv", "broken.json", "stranger.json", "none.csv", *WORLD)
    assert status == 1 and "wrong.csv, rij 2, kolom “Orde”" in out and "Kies uit" in out
    assert out.count("niet in orde") == 4 and "Fouten: 5." in out


def test_check_does_not_judge_by_a_framework_that_is_wrong(program, files):
    (files / "framework.json").write_text('{"loopbaan": "framework/1"}')
    status, out, _ = program("check", "framework.json", "staff.csv")
    assert status == 1 and "staff.csv: niet bekeken" in out


def test_check_knows_what_the_program_writes(program):
    program("gaps", "staff.csv", "--to", "mentor", *WORLD, "--json", "-o", "gaps.json")
    program("plan", "staff.csv", "--to", "mentor", *WORLD, "--json", "-o", "plans.json")
    program("check", "wrong.csv", *WORLD, "--json", "-o", "check.json")
    status, out, err = program("check", "gaps.json", "plans.json", "check.json", *WORLD)
    assert status == 0, out + err


def test_check_gives_its_findings_as_json_and_csv(program):
    status, out, _ = program("check", "wrong.csv", *WORLD, "--json")
    (file,) = json.loads(out)["files"]
    assert status == 1 and {"row": 2, "column": "Orde", "code": 815}.items() <= file["defects"][0].items()
    _, (name, place, code, *_), *_ = rows(program("check", "wrong.csv", *WORLD, "--csv", "--lang", "en")[1])
    assert (name, place, code) == ("wrong.csv", "wrong.csv, row 2, column “Orde”", "815")


def test_the_built_in_catalogue_is_well_on_its_own_framework(program, dutch, files):
    (files / "nl.json").write_text(loopbaan.write_framework(dutch), encoding="utf-8")
    assert program("check", "nl.json")[0] == 0


def test_a_mapping_reads_a_survey(program):
    assert (
        "r0001 naar Mentor: voldoet"
        in program("gaps", "survey.csv", "--to", "mentor", *WORLD, "--mapping", "mapping.json")[1]
    )


def test_every_answer_comes_in_english_too(program):
    for words in (
        ("gaps", "staff.csv", "--to", "mentor"),
        ("plan", "staff.csv", "--to", "talker"),
        ("report", "staff.csv", "--to", "mentor"),
        ("map",),
        ("framework",),
        ("check", "wrong.csv"),
    ):
        dutch, english = program(*words, *WORLD), program(*words, *WORLD, "--lang", "en")
        assert dutch[0] == english[0] and dutch[1:] != english[1:]


def test_options_may_stand_before_the_command(program):
    behind = program("gaps", "staff.csv", "--to", "mentor", *WORLD, "--lang", "en")
    assert program("--lang", "en", *WORLD, "gaps", "staff.csv", "--to", "mentor") == behind


@pytest.mark.parametrize("threads", ["1", "2", "0"])
def test_the_bytes_do_not_depend_on_threads(program, threads):
    expected = program("plan", "staff.csv", "--to", "mentor", *WORLD, "--json")
    assert program("plan", "staff.csv", "--to", "mentor", *WORLD, "--json", "--threads", threads) == expected


def test_the_example_board_becomes_a_page(program, board, files):
    status, _, err = program("report", board, "--to", "basisbekwaam", "-o", "page.html")
    assert status in (0, 3) and "240" in err and (files / "page.html").stat().st_size > 10_000
