# SPDX-License-Identifier: BSL-1.0
"""What the program says and does where tests fork it is what it says and does by itself."""

import time

import pytest

import loopbaan

SAID = [
    ("--version",),
    ("--help",),
    ("plan", "--help", "--lang", "en"),
    ("plann",),
    ("check", "wrong.csv", "--framework", "framework.json"),
    ("check", "broken.json", "--lang", "en"),
    ("gaps", "staff.csv", "--framework", "framework.json", "--to", "mentor"),
    ("plan", "staff.csv", "--framework", "framework.json", "--to", "mentor", "--json"),
    ("plan", "staff.csv", "--framework", "framework.json", "--to", "talker"),
    ("plan", "nobody.csv"),
    ("framework", "--framework", "framework.json", "-o", "/dev/stdout"),
    ("check", "caf\udce9\n.csv", "'\"\\"),
]


@pytest.mark.parametrize("words", SAID, ids=" ".join)
def test_what_is_forked_ends_as_what_imports_everything_and_says_the_same(program, words):
    alone = program.alone(*words)
    status, out, err = program(*words)
    assert (status, out.encode(), err.encode()) == (alone[0], alone[1].removeprefix(b"\xef\xbb\xbf"), alone[2])


def test_the_examples_are_of_every_kind(program):
    assert {program(*words)[0] for words in SAID} >= {0, 1, 2, 3}


def test_what_takes_too_long_is_ended_and_the_next_is_run(program, hard, files):
    (files / "hard.json").write_text(loopbaan.write_framework(hard), encoding="utf-8")
    (files / "one.json").write_text(loopbaan.write_people(loopbaan.build_cohort(hard, [{"id": "p1"}])), encoding="utf-8")
    server = next(program.servers)
    words = ["plan", "one.json", "--framework", "hard.json", "--to", "all"]
    begin = time.monotonic()
    with pytest.raises(TimeoutError):
        server.run(words, files, 2)
    assert time.monotonic() - begin < 30
    assert server.run(["--version"], files, 60)[0] == 0
