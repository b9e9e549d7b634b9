# SPDX-License-Identifier: BSL-1.0
"""The log of runs: who asked what, when, for which purpose; whole, and with nobody in it."""

import hashlib
import json
import multiprocessing
import os
import stat
from pathlib import Path

import loopbaan
from loopbaan.program.cli.runlog import append_line

LOGGED = ("--log", "runs.jsonl", "--by", "hr-02", "--purpose", "gesprekkencyclus")


def test_the_log_tells_who_asked_what_of_which_files_and_nobody_else(program, files):
    (files / "jansen.csv").write_text("persoon;school;gedrag\njansen;Hoek;start\n", encoding="utf-8")
    status, _, err = program("gaps", "jansen.csv", "--to", "basisbekwaam", "--person", "jansen", "--where", "school=Hoek", "-o", "jansen.json", *LOGGED)
    assert status == 0, err
    begin, end = (json.loads(line) for line in (files / "runs.jsonl").read_text("utf-8").splitlines())
    assert (begin["command"], begin["by"], begin["purpose"]) == ("gaps", "hr-02", "gesprekkencyclus") and begin["run"] == end["run"]
    assert begin["options"]["to"] == "basisbekwaam" and begin["options"]["person"] is True
    assert begin["read"] == [{"what": "staff", "sha256": hashlib.sha256((files / "jansen.csv").read_bytes()).hexdigest()}]
    assert end["status"] == 0 and end["frameworks"][0]["hash"] == loopbaan.dutch_framework().hash
    assert end["written"] == [{"form": ".json", "sha256": hashlib.sha256((files / "jansen.json").read_bytes()).hexdigest()}]
    log = (files / "runs.jsonl").read_text("utf-8")
    assert "jansen" not in log and "Hoek" not in log and stat.S_IMODE((files / "runs.jsonl").stat().st_mode) == 0o600


def test_nothing_is_asked_unlogged(program, files):
    (files / "p.csv").write_text("persoon;gedrag\np1;start\n", encoding="utf-8")
    words = ("gaps", "p.csv", "--to", "basisbekwaam", "-o", "out.json")
    for more in (("--log", "none/runs.jsonl", "--by", "x", "--purpose", "y"), ("--log", "runs.jsonl"), ("--log", "runs.jsonl", "--by", "x"), ("--by", "x")):
        assert program(*words, *more)[0] in (1, 2)
        assert not (files / "out.json").exists() and not (files / "runs.jsonl").exists()


def append_many(path):
    for i in range(50):
        append_line(path, json.dumps({"from": os.getpid(), "line": i, "filler": "x" * 5000}).encode() + b"\n")


def test_lines_of_the_log_are_whole_whoever_writes_at_the_same_time(tmp_path):
    path = str(tmp_path / "runs.jsonl")
    Path(path).write_bytes(b'{"torn": ')
    with multiprocessing.get_context("spawn").Pool(3) as pool:
        pool.map(append_many, [path] * 3)
    torn, *lines = Path(path).read_text("utf-8").splitlines()
    assert torn == '{"torn": ' and len([json.loads(each) for each in lines]) == 150
