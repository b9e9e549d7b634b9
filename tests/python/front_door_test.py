# SPDX-License-Identifier: BSL-1.0
"""The front door: what the program says to who does not know it yet, and the example that it makes."""

import re
import shlex

import pytest

import loopbaan
from loopbaan.program.command_line import COMMANDS
from loopbaan.program.cli.front import CALLED

WORLD = ("--framework", "framework.json")


def commands_in(text):
    return [shlex.split(line)[1:] for line in re.findall(r"^  (loopbaan .*?)(?:  .*)?$", text, flags=re.MULTILINE)]


def test_the_program_alone_says_what_to_begin_with(program):
    for lang, words in (("nl", ()), ("en", ("--lang", "en"))):
        status, out, err = program(*words)
        assert status == 2 and err == ""
        assert [command[0] for command in commands_in(out)] == ["demo", "check", "report"]
        assert "loopbaan handleiding" in out and len(out.splitlines()) <= 14, lang


@pytest.mark.parametrize(
    "asked",
    ["help", "hulp", "-h", "/?", "help --lang en", "-h --lang en", "uitleg gaps", "help gaps", "help --lang en gaps"]
    + ["gaps -h", "-h gaps", "gaps -?", "gaps help", "gaps hulp --lang en", "loopbaan help gaps"],
)
def test_help_is_found_by_other_words_too(program, asked):
    status, out, err = program(*asked.split())
    assert (status, err) == (0, "") and ("--to" in out if "gaps" in asked else "gaps" in out)
    assert out.startswith("Usage: " if "en" in asked.split() else "Gebruik: ")


def test_who_may_mean_the_word_itself_is_not_given_help(program, files):
    (files / "help").write_text((files / "staff.csv").read_text())
    assert "2" in program("check", "help", *WORLD)[1]
    assert "“help”" in program("handleiding", "help")[2]
    assert program("gaps", "staff.csv", "--to", "mentor", "--purpose", "-h", *WORLD)[0] == 0


@pytest.mark.parametrize("asked", ["version", "versie", "-V", "-v"])
def test_the_version_is_found_by_other_words_too(program, asked):
    assert program(asked) == (0, f"loopbaan {loopbaan.__version__}\n", "")


@pytest.mark.parametrize(
    "typed, meant",
    [
        ("gaps staff.csv -to mentor", "--to"),
        ("gaps staff.csv --naar mentor", "--to"),
        ("gaps staff.csv --PROFILE mentor", "--to"),
        ("gaps staff.csv --TO mentor", "--to"),
        ("gaps staff.csv --raamwerk=framework.json", "--framework"),
        ("plan staff.csv --obejctive hours", "--objective"),
        ("framework --bronnen", "--sources"),
        ("gaps staff.csv vakbekwaam", "--to vakbekwaam"),
    ],
)
def test_an_option_by_another_name_is_answered_with_its_own(program, typed, meant):
    status, out, err = program(*typed.split())
    assert (status, out) == (2, "") and f"Bedoelde u {meant}?" in err and f"loopbaan {typed.split()[0]} --help" in err


@pytest.mark.parametrize("dash", "–—−")
def test_a_dash_of_a_word_processor_is_told(program, dash):
    status, _, err = program("gaps", "staff.csv", f"{dash}to", "mentor")
    assert status == 2 and f"“{dash}to”" in err and err.endswith("--to\n")
    assert program("gaps", "staff.csv", "--to", "mentor", *WORLD, "--purpose", f"{dash} gesprek")[0] == 0


@pytest.mark.parametrize("typed", ["--lang fr", "--lang=fr", "--help --lang fr", "gaps --lang fr", "gaps --help --lang fr"])
def test_a_language_that_does_not_exist_is_told_before_anything_else(program, typed):
    assert program(*typed.split()) == (2, "", "loopbaan: --lang kan niet “fr” zijn. Kies uit: nl, en, de.\n")


@pytest.mark.parametrize("option", ["--json", "--to", "-o", "--lang"])
def test_an_option_without_a_command_is_told_to_belong_to_one(program, option):
    status, _, err = program(option)
    assert status == 2 and f"loopbaan OPDRACHT {option}" in err


@pytest.mark.parametrize("typed", ["gaps staff.csv --phase", "gaps staff.csv --quiet=3", "demo a b", "template x.xlsx"])
def test_every_wrong_command_line_is_told_where_its_command_is_explained(program, typed):
    status, _, err = program(*typed.split())
    assert status == 2 and err.endswith(f"loopbaan {typed.split()[0]} --help\n")
    assert "Bijvoorbeeld: " in err or "staff.csv" in typed  # where a word is too many, there is an example of a line


@pytest.mark.parametrize("name", sorted(CALLED))
def test_half_a_command_line_is_answered_with_a_whole_one(program, name):
    status, _, err = program(name)
    if status == 2 and name != "template":  # which says so in its own words; others can be called so
        assert f"Bijvoorbeeld: loopbaan {name} {CALLED[name]}" in err and f"loopbaan {name} --help" in err


def test_every_command_has_an_example():
    assert set(CALLED) >= set(COMMANDS) - {"handleiding"}


def test_who_does_not_say_where_to_sees_where_to_one_can(program):
    err = program("gaps", "staff.csv")[2]
    assert "\n  basisbekwaam  Basisbekwaam\n" in err and "rollen: loopbaan framework\n" in err
    assert len(err.splitlines()) < 10
    assert "basisbekwaam" not in program("plan", "staff.csv", *WORLD)[2].split("Bijvoorbeeld")[0]


def test_a_file_in_the_place_of_a_command_is_answered_with_what_reads_it(program):
    for file, typed in (("staff.csv", "staff.csv"), ("mijn personeel.xlsx", '"mijn personeel.xlsx"')):
        status, _, err = program(file)
        assert status == 2 and f"loopbaan check {typed}" in err
    assert "Opdrachten: " in program("xyzzy")[2]


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_what_the_example_says_to_try_can_be_done(program, files, lang):
    status, out, _ = program("demo", "--lang", lang)
    folder = next(path for path in files.iterdir() if path.is_dir() and path.name.startswith("loopbaan-"))
    assert status == 0 and len(list(folder.iterdir())) >= 4
    assert (folder / ("LEESMIJ.txt" if lang == "nl" else "README.txt")).read_text(encoding="utf-8") == out
    tried = commands_in(out)
    assert {"check", "gaps", "plan", "map", "report"} <= {command[0] for command in tried}
    assert f"\n  cd {folder.name}\n" in out
    program.folder = folder
    for command in tried:
        status, _, err = program(*command)
        assert status == 0, (command, err)


def test_the_example_can_be_read_without_a_word_and_shows_small_groups_too(program):
    program("demo", "map")
    status, out, err = program("check", "map/personeel.csv", "map/beoordelingen.csv")
    assert status == 0 and "Fouten: 0" in out and "Om naar te kijken" not in out, out + err
    page = next(loopbaan.read_file(f"{program.folder}/map/pagina.html").decode() for _ in (1,))
    assert "De Boomgaard" in page and "Het Veerhuis" in page


def test_the_example_is_the_same_every_time(program, files):
    for folder in ("een", "twee"):
        program("demo", folder)
    for path in (files / "een").iterdir():
        if path.suffix != ".txt":  # it names its folder
            assert path.read_bytes() == (files / "twee" / path.name).read_bytes()


def test_the_example_is_made_on_a_framework_of_ones_own_too(program, files):
    status, out, err = program("demo", "eigen", *WORLD)
    assert status == 0, err
    assert "Orde" in (files / "eigen" / "beoordelingen.csv").read_text(encoding="utf-8-sig")
    program.folder = files / "eigen"
    for command in commands_in(out):
        assert program(*command)[0] in ((0, 4) if command[0] == "check" else (0, 3)), command  # somebody has no ratings here


def test_nothing_that_is_there_is_overwritten(program, files):
    (files / "vol").mkdir()
    (files / "vol" / "brief.txt").write_text("van mij", encoding="utf-8")
    (files / "leeg").mkdir()
    for taken in ("vol", "staff.csv"):
        status, out, err = program("demo", taken)
        assert (status, out) == (1, "") and "niet overschreven" in err
    assert (files / "vol" / "brief.txt").read_text(encoding="utf-8") == "van mij"
    assert program("demo", "leeg")[0] == 0
    status, out, err = program("demo", "er/is/geen/map")
    assert (status, out) == (1, "") and "er/is/geen/map" in err
    assert not [path for path in files.iterdir() if path.name.startswith(".loopbaan")]
    assert program("demo", "-o", "x.html")[0] == 2 and program("demo", "--json")[0] == 2


def test_a_note_on_all_files_together_has_no_empty_place(program, files):
    (files / "niveaus.csv").write_text("persoon;Klimaat\n007;start\n", encoding="utf-8")
    (files / "oordelen.csv").write_text("persoon;bekwaamheid;niveau;beoordelaar\n007;gedrag;start;zelf\n", encoding="utf-8")
    err = program("gaps", "niveaus.csv", "oordelen.csv", "--to", "basisbekwaam")[2]
    assert "\nLet op: geen fase bekend voor 1 van 1" in err and "Let op, :" not in err
