# SPDX-License-Identifier: BSL-1.0
"""The program when something is wrong: one clear sentence, the right exit status, never a traceback, no half file."""

import os
import signal
import subprocess
import sysconfig
import time

import pytest

import loopbaan

WORLD = ("--framework", "framework.json")
GAPS = ("gaps", "staff.csv", "--to", "mentor")


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("gap", "staff.csv"),
        ("gaps",),
        ("gaps", "staff.csv"),
        (*GAPS, "--colour"),
        (*GAPS, "--lang", "fr"),
        (*GAPS, "--json", "--csv"),
        (*GAPS, "--threads", "many"),
        (*GAPS, "--threads", "-1"),
        ("plan", "staff.csv", "--to", "mentor", "--objective", "joy"),
        ("report", "staff.csv", "--to", "mentor", "--min-group", "4"),
        ("report", "staff.csv", "--to", "mentor", "--json"),
        ("map", "-o", "map.png"),
        ("map", "--csv"),
        ("framework", "--regeling", "--json"),
        ("check",),
        ("--colour",),
    ],
)
def test_a_wrong_command_line_is_status_two(program, words):
    status, out, err = program(*words)
    assert status == 2 and (err or not words) and ("loopbaan" in err or "loopbaan" in out)


def test_a_misspelt_command_option_or_profile_is_answered_with_the_nearest(program):
    assert "Bedoelde u gaps?" in program("gapss")[2]
    assert "--to" in program("gaps", "staff.csv", "--too", "mentor")[2]
    status, _, err = program("gaps", "staff.csv", "--to", "mentr", *WORLD)
    assert status == 2 and "\n  mentor  Mentor\n" in err


@pytest.mark.parametrize(
    "words",
    [
        ("gaps", "none.csv", "--to", "mentor", *WORLD),
        ("gaps", ".", "--to", "mentor", *WORLD),
        ("gaps", "wrong.csv", "--to", "mentor", *WORLD),
        ("gaps", "not_a_table.csv", "--to", "mentor", *WORLD),
        ("plan", "broken.json", "--to", "mentor", *WORLD),
        ("plan", "framework.json", "--to", "mentor", *WORLD),
        ("gaps", "survey.csv", "--to", "mentor", "--mapping", "nameless.json", *WORLD),
        ("map", "--framework", "stranger.json"),
        ("map", "--framework", "none.json"),
        ("framework", "--catalogue", "catalogue.json"),  # it belongs to another framework
    ],
)
def test_wrong_input_is_status_one_with_number_and_place(program, words):
    for lang, number in (("nl", "[fout "), ("en", "[error ")):
        status, out, err = program(*words, "--lang", lang)
        assert (status, out) == (1, "") and number in err


def test_a_framework_that_is_neither_built_in_nor_a_file_is_answered_with_those_there_are(program):
    status, _, err = program("gaps", "staff.csv", "--to", "mentor", "--framework", "nl2017")
    assert status == 1 and "“nl2017”" in err and "Bedoelde u" in err and "nl-2017" in err
    status, _, err = program("diff", "nl-2005", "anders", "--lang", "en")
    assert status == 1 and "“anders”" in err and "nl-2005, nl-2017" in err
    for path in ("anders.json", os.path.join("map", "anders")):
        status, _, err = program("diff", "nl-2005", path, "--lang", "en")
        assert status == 1 and "does not exist" in err and path in err


def test_a_file_name_that_is_no_text_is_no_reason_to_fall_over(program):
    status, out, _ = program("check", b"\xff.csv".decode("utf-8", "surrogateescape"))
    assert status == 1 and "\\xFF.csv: niet in orde" in out


@pytest.mark.parametrize("place", ["no-folder/out.json", ".", "staff.csv/out.json"])
def test_what_cannot_be_written_is_status_one(program, place):
    status, _, err = program(*GAPS, *WORLD, "--json", "-o", place)
    assert status == 1 and "kan niet geschreven worden" in err and len(err.splitlines()) == 1


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="there is no full disk to try")
def test_a_full_disk_is_status_one(program):
    with open("/dev/full", "wb") as full:
        with program.start(*GAPS, *WORLD, stdout=full) as running:
            _, err = running.communicate(timeout=60)
    assert running.returncode == 1 and "de schijf is vol" in err.decode() and b"Traceback" not in err
    assert program(*GAPS, *WORLD, "-o", "/dev/full")[0] == 1


def test_an_answer_replaces_a_file_whole_and_keeps_its_mode(program, files):
    out = files / "out.json"
    out.write_text("before")
    out.chmod(0o640)
    assert program(*GAPS, *WORLD, "--json", "-o", "out.json")[0] == 0
    assert out.read_text().startswith("{") and out.stat().st_mode & 0o777 == 0o640
    assert not list(files.glob(".loopbaan*"))


def test_an_answer_goes_where_a_link_points(program, files):
    (files / "link.json").symlink_to(files / "real.json")
    assert program(*GAPS, *WORLD, "--json", "-o", "link.json")[0] == 0
    assert (files / "link.json").is_symlink() and (files / "real.json").exists()


def test_a_reader_who_has_seen_enough_is_no_error(program):
    reader, writer = os.pipe()
    os.close(reader)
    with program.start("framework", stdout=writer) as running:
        os.close(writer)
        _, err = running.communicate(timeout=60)
    assert running.returncode == 141 and err == b""


@pytest.mark.usefixtures("listening")
def test_ctrl_c_stops_says_so_and_leaves_no_half_file(program, files, hard):
    (files / "hard.json").write_text(loopbaan.write_framework(hard))
    (files / "one.json").write_text(loopbaan.write_people(loopbaan.build_cohort(hard, [{"id": "p1"}])))
    with program.start(
        "plan", "one.json", "--to", "all", "--framework", "hard.json", "--json", "-o", "out.json"
    ) as running:
        program.wait_until_up(running)
        time.sleep(2)
        running.send_signal(signal.SIGINT)
        begin = time.monotonic()
        try:
            _, err = running.communicate(timeout=20)
        finally:
            running.kill()
    assert running.returncode == 130 and time.monotonic() - begin < 5
    assert "Gestopt" in err.decode() and b"Traceback" not in err
    assert not (files / "out.json").exists() and not list(files.glob(".loopbaan*"))


def test_quiet_leaves_only_errors(program):
    note = ("gaps", "noted.csv", "--to", "mentor", *WORLD)
    (program.folder / "noted.csv").write_text("persoon;Orde;Schoenmaat\n007;steady;42\n")
    assert "Let op, noted.csv, rij 1" in program(*note)[2] and program(*note, "--quiet")[2] == ""
    assert program("gaps", "wrong.csv", "--to", "mentor", *WORLD, "--quiet")[2] != ""


def test_the_program_is_installed_under_its_name(tmp_path):
    program = os.path.join(sysconfig.get_path("scripts"), "loopbaan")
    shown = subprocess.run([program, "--version"], cwd=tmp_path, capture_output=True, text=True)
    assert shown.stdout == f"loopbaan {loopbaan.__version__}\n"
