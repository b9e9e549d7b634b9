# SPDX-License-Identifier: BSL-1.0
"""Where answers go: whole or not there, in the form that the name says, never over an input, never a traceback."""

import json
import os
import resource
import stat
import subprocess
import sys

import pytest

import loopbaan
from loopbaan import files as whole_files
from loopbaan import unfinished

WORLD = ("--framework", "framework.json")
GAPS = ("gaps", "staff.csv", "--to", "mentor", *WORLD)
ROOT_MAY_ALL = os.geteuid() == 0


def shell(program, line, **environment):
    """The program as a shell runs it, with what a shell can do to its streams."""
    return subprocess.run(
        ["bash", "-c", line.replace("LOOPBAAN", f"{sys.executable} -m loopbaan")],
        cwd=program.folder,
        env={**os.environ, "NO_COLOR": "1", **environment},
        capture_output=True,
        timeout=60,
    )


def test_a_workbook_is_a_workbook_with_numbers_as_numbers_and_text_as_text(program, files):
    openpyxl = pytest.importorskip("openpyxl")
    (files / "staff.csv").write_text("persoon;school;Orde\n007;=1+1;steady\n", encoding="utf-8")
    assert program("plan", "staff.csv", "--to", "mentor", *WORLD, "-o", "plan.xlsx")[0] == 0
    sheet = openpyxl.load_workbook(files / "plan.xlsx").active
    heading, first = list(sheet.iter_rows())[:2]
    cells = dict(zip((cell.value for cell in heading), first))
    assert cells["Persoon"].value == "007" and cells["school"].value == "=1+1" and cells["school"].data_type == "s"
    assert cells["Uren"].value == 6 and cells["Uren"].data_type == "n" and cells["Volgorde"].value == 1


@pytest.mark.parametrize("words", [GAPS, ("check", "staff.csv", *WORLD), ("framework", *WORLD), ("policy",)])
def test_tables_of_every_command_become_a_workbook(program, files, words):
    openpyxl = pytest.importorskip("openpyxl")
    assert program(*words, "-o", "out.xlsx")[0] == 0
    assert len(list(openpyxl.load_workbook(files / "out.xlsx").active.iter_rows())) >= 1


def test_the_name_says_the_form(program, files):
    for name, begins in (("a.csv", "\ufeffPersoon;"), ("a.json", "{"), ("a.txt", "007 naar"), ("a.md", "## 007 naar")):
        assert program(*GAPS, "-o", name)[0] == 0
        assert (files / name).read_text(encoding="utf-8").startswith(begins)
    assert program(*GAPS, "--csv", "-o", "no-ending")[0] == 0
    assert (files / "no-ending").read_text(encoding="utf-8").startswith("\ufeffPersoon;")


@pytest.mark.parametrize(
    "words",
    [
        (*GAPS, "-o", "x.pdf"),
        (*GAPS, "-o", "x.docx"),
        (*GAPS, "-o", "x.html"),
        (*GAPS, "-o", "x.xls"),
        (*GAPS, "--json", "-o", "x.csv"),
        (*GAPS, "--csv", "-o", "x.xlsx"),
        (*GAPS, "--json", "-o", "x.txt"),
        ("report", "staff.csv", "--to", "mentor", *WORLD, "-o", "x.pdf"),
        ("report", "staff.csv", "--to", "mentor", *WORLD, "-o", "x.csv"),
        ("map", *WORLD, "-o", "x.json"),
        ("framework", *WORLD, "--regeling", "-o", "x.svg"),
        ("framework", "mentor", *WORLD, "-o", "x.xlsx"),
        ("move", "staff.csv", "--to", "framework.json", *WORLD, "-o", "x.txt"),
    ],
)
def test_what_a_command_does_not_write_is_refused_before_anything_is_read(program, files, words):
    status, out, err = program(*words)
    assert (status, out) == (2, "") and words[-1] in err and not (files / words[-1]).exists()


@pytest.mark.parametrize("name", ["staff.csv", "./staff.csv", "link.csv", "hard.csv", "framework.json"])
def test_an_answer_never_takes_the_place_of_what_is_read(program, files, name):
    (files / "link.csv").symlink_to("staff.csv")
    (files / "hard.csv").hardlink_to(files / "staff.csv") if sys.version_info >= (3, 10) else os.link(
        files / "staff.csv", files / "hard.csv"
    )
    before = (files / name).read_bytes()
    status, _, err = program(*GAPS, "-o", name)
    assert status == 2 and "wordt ook gelezen" in err and (files / name).read_bytes() == before


def test_check_move_and_diff_keep_their_inputs_too(program, files):
    for words, name in (
        (("check", "wrong.csv", "staff.csv", *WORLD, "--csv"), "staff.csv"),
        (("diff", "framework.json", "framework.json"), "framework.json"),
        (("move", "people.json", "--to", "framework.json", *WORLD), "people.json"),
        (("gaps", "survey.csv", "--to", "mentor", "--mapping", "mapping.json", *WORLD), "mapping.json"),
        (("framework", *WORLD, "--catalogue", "catalogue.json", "--json"), "catalogue.json"),
    ):
        before = (files / name).read_bytes()
        assert program(*words, "-o", name)[0] == 2 and (files / name).read_bytes() == before


def test_a_file_about_persons_is_for_its_owner_and_others_stay_as_they_are(program, files):
    for words, name in ((GAPS, "g.csv"), (("map", "people.json", "--person", "p1", "--to", "mentor", *WORLD), "m.svg")):
        assert program(*words, "-o", name)[0] == 0
        assert stat.S_IMODE((files / name).stat().st_mode) == 0o600
    os.umask(before := os.umask(0o022))
    for words, name in ((("map", *WORLD), "map.svg"), (("framework", *WORLD), "f.json")):
        assert program(*words, "-o", name)[0] == 0
        assert stat.S_IMODE((files / name).stat().st_mode) == 0o666 & ~before
    (files / "open.csv").write_text("")
    (files / "open.csv").chmod(0o644)
    status, _, err = program(*GAPS, "-o", "open.csv")
    assert status == 0 and "anderen mogen het bestand lezen" in err
    assert stat.S_IMODE((files / "open.csv").stat().st_mode) == 0o644


def test_a_dash_is_standard_output_as_it_is_standard_input(program, files):
    plain = program(*GAPS, "--csv")
    assert plain[0] == 0 and program(*GAPS, "--csv", "-o", "-") == plain
    assert program("report", *GAPS[1:], "-o", "-")[1].startswith("<!DOCTYPE html>") and not (files / "-").exists()
    if os.path.exists("/dev/stdout"):
        run = shell(program, "LOOPBAAN gaps staff.csv --to mentor --framework framework.json --csv -o /dev/stdout | cat")
        assert run.stdout.decode("utf-8-sig").startswith("Persoon;") and run.stderr.decode() == plain[2]


def test_an_empty_name_is_no_name_of_a_file(program):
    status, out, err = program(*GAPS, "-o", "")
    assert (status, out) == (2, "") and "-o heeft geen naam" in err


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_full_disk_is_said_and_leaves_nothing_half(program, files, unbuffered):
    report = "LOOPBAAN report staff.csv --to mentor --framework framework.json"
    if os.path.exists("/dev/full"):
        run = shell(program, f"{report} > /dev/full", PYTHONUNBUFFERED=unbuffered)
        assert run.returncode == 1 and "schijf is vol" in run.stderr.decode() and b"Traceback" not in run.stderr
        run = shell(program, f"{report} -o /dev/full", PYTHONUNBUFFERED=unbuffered)
        assert run.returncode == 1 and "schijf is vol" in run.stderr.decode()
    (files / "page.html").write_text("before")
    # A limit on the size of files stands for a disk on which some more fits, but not all.
    run = shell(program, f"ulimit -f 8; {report} -o page.html", PYTHONUNBUFFERED=unbuffered)
    assert run.returncode == 1 and "te groot" in run.stderr.decode() and (files / "page.html").read_text() == "before"
    run = shell(program, f"ulimit -f 8; {report} > short.html", PYTHONUNBUFFERED=unbuffered)
    assert run.returncode == 1 and "te groot" in run.stderr.decode() and b"Traceback" not in run.stderr
    assert not list(files.glob(".loopbaan*"))


def test_closed_streams_are_no_traceback_and_nothing_goes_astray(program, files):
    for line in ("LOOPBAAN --help >&-", "LOOPBAAN --version >&-", "LOOPBAAN framework >&-", "LOOPBAAN --version > /dev/full"):
        run = shell(program, line)
        assert run.returncode == 1 and "geschreven" in run.stderr.decode() and b"Traceback" not in run.stderr
    gaps = "LOOPBAAN " + " ".join(GAPS)
    assert shell(program, f"{gaps} -o ok.json >&-").returncode == 0
    assert json.loads((files / "ok.json").read_text())["loopbaan"] == "gaps/1"
    run = shell(program, "LOOPBAAN report staff.csv --to mentor --framework framework.json -o page.html 2>&-")
    assert run.returncode == 0 and (files / "page.html").read_text().startswith("<!DOCTYPE") and run.stdout == b""
    assert shell(program, f"{gaps} --person 7 2>&- >&- <&-").returncode == 1
    run = shell(program, f"{gaps} --person 7 2>&-")  # what was taken is a message, never a part of the answer
    assert run.returncode == 0 and run.stdout.decode().startswith("007 naar")
    assert shell(program, "LOOPBAAN framework | head -1").returncode == 0


def test_a_stream_is_read_once_by_every_command(program, files):
    for line in (
        "cat staff.csv | LOOPBAAN check /dev/stdin --framework framework.json",
        "cat staff.csv | LOOPBAAN check - --framework framework.json",
        "LOOPBAAN check <(cat staff.csv) --framework framework.json",
        "LOOPBAAN check <(cat people.json) <(cat framework.json) staff.csv",
        "cat staff.csv | LOOPBAAN gaps - --to mentor --framework framework.json",
        "LOOPBAAN gaps <(cat people.json) --to mentor --framework <(cat framework.json)",
    ):
        run = shell(program, line)
        assert run.returncode == 0, run.stderr.decode()
    run = shell(program, "cat wrong.csv | LOOPBAAN check - --framework framework.json")
    assert run.returncode == 1 and "rij 2" in run.stdout.decode()


def test_what_stands_in_names_is_shown_and_never_obeyed(program, files):
    bad = "\x1b[2J\u202egpj\x9b1m\n[fout 999].csv"
    (files / bad).write_text("persoon;\x1b]0;x\x07\u202eOrde\n\x1b[31m007;hoog\n", encoding="utf-8")
    for words in (("check", bad), ("gaps", bad, "--to", "mentor"), ("gaps", "none" + bad, "--to", bad), ("gap\x1b", bad)):
        status, out, err = program(*words, *WORLD)
        assert status in (1, 2)
        for letter in ("\x1b", "\x07", "\x9b", "\u202e"):
            assert letter not in out + err
        assert not any(line.startswith("[fout 999]") for line in (out + err).splitlines())
    (files / "fw.json").write_text((files / "framework.json").read_text().replace('"Orde"', r'"\u001b[2JOrde‮"'))
    (files / "staff.csv").write_text("persoon;order\n007;steady\n", encoding="utf-8")
    for words in (("framework", "order"), ("gaps", "staff.csv", "--to", "mentor"), ("plan", "staff.csv", "--to", "mentor")):
        status, out, err = program(*words, "--framework", "fw.json")
        assert status == 0 and "\\x1B[2JOrde" in out and not {"\x1b", "\u202e"} & set(out + err)
    status, out, _ = program("gaps", "staff.csv", "--to", "mentor", "--framework", "fw.json", "--csv")
    assert status == 0 and "\x1b[2JOrde\u202e" in out  # data stays as it is


def test_names_that_are_no_utf8_are_read_and_written_and_words_that_are_none_are_refused(program, files):
    os.rename(files / "staff.csv", os.fsencode(files) + b"/caf\xe9.csv")
    run = shell(program, "LOOPBAAN gaps $'caf\\xe9.csv' --to mentor --framework framework.json -o $'uit\\xe9.csv'")
    assert run.returncode == 0 and os.path.exists(os.fsencode(files) + b"/uit\xe9.csv"), run.stderr
    run = shell(program, "LOOPBAAN check $'caf\\xe9.csv' $'none\\xe9.csv' --framework framework.json")
    assert run.returncode == 1 and r"caf\xE9.csv: in orde" in run.stdout.decode() and r"none\xE9.csv" in run.stdout.decode()
    for words in ("--to $'\\xe9'", "--to mentor --person $'\\xe9'", "--to mentor --lang $'\\xe9'", "--to mentor --purpose $'\\xe9'"):
        run = shell(program, f"LOOPBAAN gaps $'caf\\xe9.csv' {words} --framework framework.json")
        assert run.returncode == 2 and r"\xE9" in run.stderr.decode() and b"Traceback" not in run.stderr


@pytest.mark.parametrize(
    "language",
    [{"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}, {"PYTHONIOENCODING": "ascii"}, {"LC_ALL": "POSIX"}],
)
def test_a_terminal_of_another_language_gets_what_it_can_show(program, files, language):
    (files / "één.csv").write_bytes((files / "staff.csv").read_bytes())
    for line in (
        "LOOPBAAN --help",
        "LOOPBAAN gaps één.csv --to mentor --framework framework.json -o uít.csv",
        "LOOPBAAN check één.csv --framework framework.json",
        "LOOPBAAN gaps één.csv --to méntor --framework framework.json",
    ):
        run = shell(program, line, **language)
        assert run.returncode == 0 and b"Traceback" not in run.stderr, run.stderr.decode()
    assert (files / "uít.csv").exists()


def test_a_folder_or_what_is_in_none_cannot_be_written(program, files):
    for name, why in ((".", "het is een map"), ("none/out.csv", "de map bestaat niet"), ("staff.csv/x.csv", "de map bestaat niet")):
        status, out, err = program(*GAPS, "-o", name)
        assert (status, out) == (1, "") and why in err
    status, _, err = program(*GAPS, "-o", "x" * 300 + ".csv")
    assert status == 1 and "de naam is te lang" in err


def test_what_python_writes_is_whole_and_for_its_owner_too(files, world, people):
    pytest.importorskip("openpyxl")
    planner = loopbaan.Planner(world, "mentor")
    page = loopbaan.write_page(planner, people, planner.find_all(people), persons=True)
    page.save(files / "page.html")
    loopbaan.write_excel(files / "t.xlsx", {"Niveaus": loopbaan.tabulate_levels(people)})
    loopbaan.draw_gap(loopbaan.find_gap(people[0], "mentor")).save(files / "gap.svg")
    for name in ("page.html", "t.xlsx", "gap.svg"):
        assert stat.S_IMODE((files / name).stat().st_mode) == 0o600
    for save, name in ((page.save, "page.pdf"), (lambda path: loopbaan.write_excel(path, {}), "t.csv")):
        with pytest.raises(ValueError, match="should end in"):
            save(files / name)


def test_a_file_without_a_name_is_not_needed(files, monkeypatch):
    monkeypatch.setattr(unfinished.Unfinished, "link", lambda self, name: False)
    whole_files.write_whole(files / "a", b"x" * 3_000_000, personal=True)
    assert (files / "a").stat().st_size == 3_000_000 and stat.S_IMODE((files / "a").stat().st_mode) == 0o600
    monkeypatch.delattr(os, "O_TMPFILE")
    whole_files.write_whole(files / "a", iter([b"one", b"", b"two"]), personal=True)
    assert (files / "a").read_bytes() == b"onetwo" and not list(files.glob(".loopbaan*"))

    def broken():
        yield b"half"
        raise RuntimeError

    with pytest.raises(RuntimeError):
        whole_files.write_whole(files / "a", broken(), personal=True)
    assert (files / "a").read_bytes() == b"onetwo" and not list(files.glob(".loopbaan*"))


def test_every_byte_is_written_however_little_is_taken_at_a_time():
    class Slow:
        def __init__(self):
            self.taken = b""
            self.turn = 0

        def write(self, data):
            self.turn += 1
            part = bytes(data[: self.turn % 3])  # 1, 2 or none at all, as when a pipe is full
            self.taken += part
            return len(part) or None

        def flush(self):
            pass

        def fileno(self):
            return os.open(os.devnull, os.O_WRONLY)

    slow = Slow()
    unfinished.write_all(slow, bytes(range(100)))
    assert slow.taken == bytes(range(100))
    assert resource.getrlimit(resource.RLIMIT_NOFILE)[0] > 100  # the pretended pipe opened some
