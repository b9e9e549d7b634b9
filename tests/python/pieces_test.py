# SPDX-License-Identifier: BSL-1.0
"""Answers that are written some people at a time: the same bytes, whatever the blocks, and no more memory for more people."""

import json
import subprocess
import sys

import pytest

import loopbaan
from loopbaan import pieces
from loopbaan.program.cli.options import Shared
from loopbaan.program.cli.output import StoppedHalfway, deliver
from loopbaan.program.commands.plan_csv import csv_rows
from loopbaan.program.commands.planning import Asked, Search
from loopbaan.program.words.language import Words


@pytest.fixture
def seven(world):
    """Seven people, of whom only the last has a group, under a rule that looks at all of them."""
    ratings = [
        {"competence": "order", "level": "steady", "rater": "leader", "date": "2026-03-01"},
        {"competence": "order", "level": "sharing", "rater": "colleague", "date": "2026-02-01"},
    ]
    people = [{"id": f"p{i}", "levels": {"talks": "steady"} if i % 2 else {}, "evidence": ratings[: i % 3]} for i in range(7)]
    people[6]["groups"] = {"school": "s1"}
    return loopbaan.build_cohort(world, people).by(loopbaan.LevelRule("severity")).for_purpose("a test")


def options(**given):
    names = {field: None for field in Shared.__dataclass_fields__}
    return Shared(**{**names, "quiet": True, "threads": "2", "catalogue": [], **given})


@pytest.mark.parametrize("size", [1, 2, 3, 7, 100])
def test_documents_are_the_same_bytes_whatever_the_blocks(monkeypatch, seven, size):
    planner = loopbaan.Planner(seven.framework, "mentor")
    asked = [loopbaan.write_gaps(seven, "mentor"), loopbaan.write_positions(seven)]
    plans = planner.find_all(seven)
    roles, gains = planner.roles_of_steps(seven, plans), planner.gains_of_levels(seven)
    beyond = [loopbaan.find_beyond(person, plan) for person, plan in zip(seven, plans)]
    whole = loopbaan.write_plans(planner, seven, plans, roles=roles, gains=gains, beyond=beyond)

    monkeypatch.setattr(pieces, "PEOPLE_AT_ONCE", size)
    assert [loopbaan.write_gaps(seven, "mentor"), loopbaan.write_positions(seven)] == asked
    found = Search(options(), Words("en"), planner, seven, Asked(why=True))
    written = loopbaan.stream_plans(planner, seven, (each.of_document() for _, each in found))
    assert b"".join(written).decode() == whole
    for document in (*asked, whole):
        assert json.loads(document)["purpose"] == "a test"


@pytest.mark.parametrize("words", [("plan",), ("plan", "--why"), ("plan", "--pareto", "hours,cost"), ("plan", "--within-hours", "40"), ("plan", "--alternatives", "2"), ("gaps",), ("position",)])
@pytest.mark.parametrize("ending", ["csv", "json", "md", "txt"])
def test_every_form_of_an_answer_is_the_same_whatever_the_blocks(monkeypatch, board, tmp_path, words, ending):
    from loopbaan.program.command_line import run

    written = []
    target = [] if words[0] == "position" else ["--to", "basisbekwaam"]
    for size in (2000, 17):
        monkeypatch.setattr(pieces, "PEOPLE_AT_ONCE", size)
        file = tmp_path / f"{size}.{ending}"
        given = [*words, *target, "--where", "school=De Hoeksteen", "--quiet", str(board), "-o", str(file)]
        assert run(Words("nl"), given) in (0, 3)
        written.append(file.read_bytes())
    assert written[0] == written[1] and len(written[0]) > 1000


def test_nobody_at_all_is_a_whole_answer(world):
    nobody = loopbaan.build_cohort(world, [])
    planner = loopbaan.Planner(world, "mentor")
    found = Search(options(), Words("en"), planner, nobody)
    assert json.loads(b"".join(loopbaan.stream_plans(planner, nobody, (each.of_document() for _, each in found))))["plans"] == []
    assert len(list(csv_rows(Words("en"), nobody, found))) == 1
    assert json.loads(b"".join(loopbaan.stream_gaps(nobody, "mentor")))["people"] == []


def test_answers_in_blocks_are_for_everybody_once_and_in_order(seven):
    planner = loopbaan.Planner(seven.framework, "mentor")
    plans = planner.find_all(seven)
    for blocks in (
        [{"plans": plans[:6]}],
        [{"plans": plans[:2]}, {"plans": plans[3:]}],
        [{"plans": plans}, {"plans": plans[:1]}],
        [{"plans": plans[1:]}],
        [{"plans": plans, "roles": planner.roles_of_steps(seven, plans)[:6]}],
        [{"plans": plans, "rolls": []}],
    ):
        with pytest.raises(ValueError):
            list(loopbaan.stream_plans(planner, seven, blocks))
    with pytest.raises(loopbaan.Error):  # at once, and not with the first piece
        loopbaan.stream_gaps(seven, "nobody")


def test_rows_of_a_cohort_are_a_cohort(seven):
    assert seven[2:5].ids == ("p2", "p3", "p4") and seven[::-3].ids == ("p6", "p3", "p0")
    assert len(seven[7:]) == 0 and seven[-1:].groups_in("school") == ("s1",)
    assert seven[1:2][0].levels == seven[1].levels and seven[1:2].rule == seven.rule
    with pytest.raises(ValueError):
        seven[::0]


def test_progress_counts_people_over_all_blocks_and_searches(monkeypatch, seven):
    from loopbaan.program.commands.planning import part_of

    told = []
    report = part_of(lambda done, total: told.append((done, total)), 4, 10)
    for search, done in ((0, 0), (0, 3), (1, 0), (1, 3)):
        report(search, 2, done, 3)
    assert told == [(4, 10), (5.5, 10), (5.5, 10), (7, 10)]


def failing(before, wrong):
    yield from [b"half"] * before
    raise wrong


def test_what_goes_wrong_between_pieces_leaves_no_file_and_is_no_fault_of_the_disk(tmp_path):
    file = tmp_path / "answer.json"
    file.write_bytes(b"before")
    for wrong in (loopbaan.Error([]), OSError(28, "not the disk"), MemoryError(), KeyboardInterrupt()):
        with pytest.raises(type(wrong)):
            deliver(options(output=str(file)), Words("en"), failing(2, wrong))
        assert file.read_bytes() == b"before"


@pytest.mark.parametrize("pieces_before", [0, 2])
def test_that_half_an_answer_has_gone_out_is_said(capfdbinary, pieces_before):
    for wrong, raised in ((MemoryError(), MemoryError), (KeyboardInterrupt(), StoppedHalfway if pieces_before else KeyboardInterrupt)):
        with pytest.raises(raised) as caught:
            deliver(options(), Words("en"), failing(pieces_before, wrong))
        assert type(caught.value) is raised
        assert ("not complete" in capfdbinary.readouterr().err.decode()) == bool(pieces_before)


CHILD = """
import sys, pathlib, loopbaan
from loopbaan.program.cli.options import Shared
from loopbaan.program.commands.planning import Search
from loopbaan.program.commands.plan_csv import csv_rows
from loopbaan.program.commands.gaps import csv_rows as gap_rows
from loopbaan.program.words.language import Words
fw = loopbaan.dutch_framework()
people = loopbaan.build_cohort(fw, [{"id": f"p{i}", "phase": "inductie"} for i in range(int(sys.argv[1]))])
planner = loopbaan.Planner(fw, "startbekwaam")
say = Words("nl")
shared = Shared(**{**{field: None for field in Shared.__dataclass_fields__}, "quiet": True, "threads": "1"})

def peak():
    lines = pathlib.Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:"))  # KiB

def found():
    return Search(shared, say, planner, people)

loopbaan.pieces.PEOPLE_AT_ONCE = 100
before = peak()
length = 0
for stream in (
    loopbaan.stream_gaps(people, "startbekwaam"),
    loopbaan.stream_csv(gap_rows(say, people, "startbekwaam")),
    loopbaan.stream_positions(people),
    loopbaan.stream_plans(planner, people, (each.of_document() for _, each in found())),
    loopbaan.stream_csv(csv_rows(say, people, found())),
):
    for piece in stream:
        length += len(piece)
print(length >> 10, peak() - before)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="this system does not say what a program took at most")
def test_the_memory_for_answers_does_not_grow_with_the_people():
    def run(count):
        done = subprocess.run([sys.executable, "-c", CHILD, str(count)], capture_output=True, encoding="utf-8", timeout=120)
        assert done.returncode == 0, done.stderr[-2000:]
        return map(int, done.stdout.split())

    written, few = run(500)
    more_written, many = run(2500)
    assert more_written > 4 * written and more_written > 40_000  # KiB
    assert many - few < (more_written - written) / 3  # held as text it would be all of it, as values several times that
