# SPDX-License-Identifier: BSL-1.0
"""A program that is stopped while it writes leaves nothing of anybody behind."""

import os
import random
import signal
import subprocess
import sys
import tempfile
import time

import pytest

import loopbaan
from loopbaan import files, unfinished
from loopbaan.program import place_of
from loopbaan.program.cli.ending import Ended, end_as_stopped

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a system with fork")

BY_HAND = (signal.SIGTERM, signal.SIGHUP, signal.SIGINT)
UNNAMED = hasattr(os, "O_TMPFILE")
OLD = b"what was there before"


@pytest.fixture(scope="module")
def table(dutch):
    people = [{"id": f"p{i}", "levels": {"gedrag": "start", "klimaat": "basis"}} for i in range(40)]
    return loopbaan.tabulate_levels(loopbaan.build_cohort(dutch, people))


def pieces():
    for i in range(40):
        yield b"Danielle;%d\n" % i * 500
        time.sleep(0.0005)


def in_pieces(folder, table):
    files.write_whole(folder / "plans.json", pieces(), personal=True)


def workbook(folder, table):
    loopbaan.write_excel(folder / "levels.xlsx", {"levels": table, "again": table})


def csv(folder, table):
    table.to_csv(folder / "levels.csv")


def page(folder, table):
    files.write_whole(folder / "page.html", b"<p>Danielle" * 100_000, personal=True)


def sheets(folder, table):
    files.write_folder(folder / "sheets", ((f"{i}.html", b"Danielle" * 5000) for i in range(30)), personal=True)


WRITERS = (in_pieces, workbook, csv, page, sheets)


def stopped(write, folder, table, number, after):
    """What a program that writes leaves, when a signal comes in after so many seconds; and whether it was still writing."""
    child = os.fork()
    if child == 0:
        try:
            os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
            for each in BY_HAND:
                signal.signal(each, signal.SIG_DFL)
            signal.signal(signal.SIGINT, signal.default_int_handler)
            end_as_stopped()
            write(folder, table)
        except KeyboardInterrupt:
            os._exit(9)
        except BaseException:
            os._exit(1)
        os._exit(0)
    time.sleep(after)
    os.kill(child, number)
    status = os.waitpid(child, 0)[1]
    assert not (os.WIFEXITED(status) and os.WEXITSTATUS(status) == 1)
    return status != 0


def whole_of(write, table, tmp_path):
    """What each file is when nobody stops the writing, and how long that takes."""
    folder = tmp_path / f"whole-{write.__name__}"
    folder.mkdir()
    begin = time.monotonic()
    write(folder, table)
    took = time.monotonic() - begin
    return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}, took


def test_at_a_hundred_random_moments_of_writing_nothing_is_left(table, tmp_path):
    roll = random.Random(24)
    cut_short = 0
    elsewhere = set(os.listdir(tempfile.gettempdir()))
    for write in WRITERS:
        whole, took = whole_of(write, table, tmp_path)
        for turn in range(20):
            folder = tmp_path / f"{write.__name__}-{turn}"
            folder.mkdir()
            number = roll.choice((*BY_HAND, signal.SIGKILL) if UNNAMED else BY_HAND)
            cut_short += stopped(write, folder, table, number, roll.random() * took * 1.2)
            left = {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
            assert left in ({}, whole), (write.__name__, turn, number, list(left))
    assert cut_short > 20, "the moments were no moments of writing"
    new = {name for name in set(os.listdir(tempfile.gettempdir())) - elsewhere if "openpyxl" in name or "loopbaan" in name}
    assert new == set()


@pytest.mark.parametrize("write", [in_pieces, workbook, csv, page])
def test_what_was_there_stays_until_all_is_written(write, table, tmp_path):
    whole, took = whole_of(write, table, tmp_path)
    (name, content), = whole.items()
    roll = random.Random(7)
    for turn in range(8):
        (tmp_path / name).write_bytes(OLD)
        stopped(write, tmp_path, table, roll.choice(BY_HAND), roll.random() * took * 1.2)
        assert (tmp_path / name).read_bytes() in (OLD, content)
        assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".loopbaan")] == []


def test_where_every_file_has_a_name_an_end_clears_it_away_and_force_is_swept_up(table, tmp_path, monkeypatch):
    monkeypatch.delattr(os, "O_TMPFILE", raising=False)
    _, took = whole_of(in_pieces, table, tmp_path)
    roll = random.Random(3)
    for turn in range(20):
        folder = tmp_path / f"ended-{turn}"
        folder.mkdir()
        stopped(in_pieces, folder, table, roll.choice(BY_HAND), roll.random() * took)
        assert [path.name for path in folder.iterdir()] in ([], ["plans.json"])
    folder = tmp_path / "killed"
    folder.mkdir()
    stopped(in_pieces, folder, table, signal.SIGKILL, took / 2)
    (left,) = folder.iterdir()
    assert left.stat().st_mode & 0o077 == 0, "others may read what is left"
    assert unfinished.leftovers(os.fsencode(folder)) == [os.fsencode(left.name)]
    assert unfinished.sweep(os.fsencode(folder)) == [os.fsencode(left.name)] and list(folder.iterdir()) == []


def test_what_is_still_being_written_is_no_leftover(tmp_path, monkeypatch):
    monkeypatch.delattr(os, "O_TMPFILE", raising=False)
    with unfinished.unfinished(os.fsencode(tmp_path)) as file:
        unfinished.write_all(file.file, b"half of it")
        assert len(list(tmp_path.iterdir())) == 1 and unfinished.leftovers(os.fsencode(tmp_path)) == []
    assert list(tmp_path.iterdir()) == []


def test_other_files_are_no_leftovers(tmp_path):
    for name in (".loopbaan-notes", ".loopbaan-0123456789ABCDEF", "x.loopbaan-0123456789abcdef"):
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / "target").write_bytes(b"x")
    (tmp_path / ".loopbaan-00000000000000aa").symlink_to(tmp_path / "target")
    assert unfinished.sweep(os.fsencode(tmp_path)) == []


def test_the_program_names_what_an_earlier_stop_left_and_takes_it_away(program, files):
    left = files / ".loopbaan-0123456789abcdef"
    left.write_bytes(b"Danielle")
    (files / "p.csv").write_text("persoon;gedrag\np1;start\n", encoding="utf-8")
    status, _, err = program("gaps", "p.csv", "--to", "basisbekwaam", "-o", "gaps.csv")
    assert status == 0 and ".loopbaan-0123456789abcdef" in err and not left.exists()


@pytest.mark.parametrize("number, ends", [(signal.SIGTERM, 143), (signal.SIGHUP, 129), (signal.SIGINT, 130)])
def test_the_program_ends_with_a_sentence_and_without_a_file(number, ends, program, files):
    rows = "".join(f"p{i};in ontwikkeling\n" for i in range(3000))
    (files / "p.csv").write_text("persoon;gedrag\n" + rows, encoding="utf-8")
    words = ("plan", "p.csv", "--to", "basisbekwaam", "--quiet", "--alternatives", "9", "-o", "plans.json")
    with program.start(*words, preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler)) as running:
        program.wait_until_up(running)
        time.sleep(1.2)
        running.send_signal(number)
        _, err = running.communicate(timeout=60)
    assert running.returncode in (ends, 0), err.decode()
    assert b"Traceback" not in err
    if running.returncode:
        assert "Gestopt" in err.decode() and not (files / "plans.json").exists()
    assert [path.name for path in files.iterdir() if path.name.startswith(".loopbaan")] == []


def test_what_is_ignored_stays_ignored():
    code = (
        "import signal; signal.signal(signal.SIGHUP, signal.SIG_IGN);"
        "from loopbaan.program.cli.ending import end_as_stopped; end_as_stopped();"
        "print(signal.getsignal(signal.SIGHUP) == signal.SIG_IGN, signal.getsignal(signal.SIGTERM) == signal.SIG_DFL)"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout.split() == [b"True", b"False"]


def test_an_error_of_python_is_told_without_what_it_says():
    try:
        raise ValueError("Danielle Jansen")
    except ValueError as wrong:
        assert place_of(wrong).startswith("no_trace_test.py:")
    code = (
        "import sys, loopbaan.program as program, loopbaan.program.command_line as line\n"
        "def broken(say, given): raise ValueError('Danielle Jansen')\n"
        "line.run = broken; sys.argv = ['loopbaan', 'gaps']; program.main()"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True)
    assert ran.returncode == 1 and b"ValueError" in ran.stderr
    assert b"Danielle" not in ran.stderr and b"Traceback" not in ran.stderr


def test_a_crash_leaves_no_copy_of_the_memory():
    code = "import resource, loopbaan.program as p; p.without_core(); print(resource.getrlimit(resource.RLIMIT_CORE)[0])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout.strip() == b"0"


def test_an_end_says_by_which_signal():
    assert Ended(15).number == 15 and issubclass(Ended, KeyboardInterrupt)
