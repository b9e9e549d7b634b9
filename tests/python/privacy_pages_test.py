# SPDX-License-Identifier: BSL-1.0
"""The officer's file says what the library does: which fields outputs have, and that nothing leaves the machine."""

import importlib.util
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import loopbaan
from loopbaan.program.commands.retention import parse_rules
from loopbaan.program.words.language import Words

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def make_privacy():
    spec = importlib.util.spec_from_file_location("make_privacy", ROOT / "docs" / "make_privacy.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def measured(make_privacy):
    return make_privacy.measured()


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_page_has_every_field_as_it_was_measured(make_privacy, measured, lang):
    written = make_privacy.PAGES[lang].read_text(encoding="utf-8")
    assert written == make_privacy.page(lang, measured), "python docs/make_privacy.py writes it anew"


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_picture_is_as_it_is_drawn(make_privacy, lang):
    assert (ROOT / "docs/pictures" / f"data-flow-{lang}.svg").read_text("utf-8") == make_privacy.picture(lang)


def test_every_field_of_a_person_has_a_purpose_and_two_values_to_measure_it_by(make_privacy):
    assert set(make_privacy.field_names()) == set(make_privacy.PURPOSES) == set(make_privacy.PROBES)


def test_who_is_on_no_page_is_on_no_page(measured):
    for field, of in measured.items():
        assert of["log"] == "no", field
        assert field == "groups" or of["meeting"] == "no", field  # the name of a school
    assert measured["evidence.rater_id"]["access"] == "no" and measured["id"]["pseudonymous"] != "shown"


@pytest.mark.parametrize("page", ["privacy.md", "nl/privacy.md"])
def test_the_rules_of_the_page_can_be_read(page):
    text = (ROOT / "docs" / page).read_text("utf-8")
    (rules,) = re.findall(r"```json[^\n]*\n(.*?)```", text, re.DOTALL)
    assert len(parse_rules(Words("nl"), json.loads(rules), "x")) == 2
    assert text.count("**Our reading") + text.count("**Onze lezing") >= 5


STAFF = "persoon;school;fase;gedrag;klimaat\n" + "".join(f"p{i};Hoek;inductie;start;basis\n" for i in range(12))
COMMANDS = (
    ("report", "p.csv", "--to", "basisbekwaam", "-o", "page.html"),
    ("plan", "p.csv", "--to", "basisbekwaam", "-o", "plan.xlsx"),
    ("person", "p1", "p.csv", "-o", "access.html"),
    ("forget", "p1", "p.csv", "-o", "without"),
    ("gaps", "p.csv", "--to", "basisbekwaam", "--log", "runs.jsonl", "--by", "hr", "--purpose", "x"),
)


@pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")
@pytest.mark.parametrize("words", COMMANDS, ids=lambda words: words[0])
def test_nothing_leaves_the_machine_as_the_system_sees_it(words, tmp_path):
    (tmp_path / "p.csv").write_text(STAFF, encoding="utf-8")
    calls = tmp_path / "calls"
    watch = ["strace", "-f", "-qq", "-e", "trace=%network", "-o", str(calls)]
    able = subprocess.run([*watch, "true"], capture_output=True)
    if able.returncode:
        pytest.skip("strace may not watch here")
    ran = subprocess.run([*watch, sys.executable, "-m", "loopbaan", *words], cwd=tmp_path, capture_output=True)
    assert ran.returncode in (0, 3, 4), ran.stderr.decode()
    sent = [line for line in calls.read_text("utf-8").splitlines() if re.search(r"AF_INET|AF_PACKET|sendto|sendmsg|connect\(", line)]
    assert sent == []


@pytest.mark.parametrize("words", COMMANDS, ids=lambda words: words[0])
def test_nothing_leaves_the_machine_as_python_sees_it(words, tmp_path):
    (tmp_path / "p.csv").write_text(STAFF, encoding="utf-8")
    code = (
        "import sys\n"
        "def seen(event, values):\n"
        "    if event.startswith(('socket.', 'urllib.', 'http.', 'ftplib.', 'smtplib.', 'subprocess.', 'os.system', 'os.exec', 'webbrowser.')):\n"
        "        print('LEAVES', event, file=sys.__stderr__)\n"
        "sys.addaudithook(seen)\n"
        "import loopbaan.program; loopbaan.program.main()"
    )
    ran = subprocess.run([sys.executable, "-c", code, *words], cwd=tmp_path, capture_output=True)
    assert ran.returncode in (0, 3, 4) and b"LEAVES" not in ran.stderr, ran.stderr.decode()


def test_a_connection_would_be_seen():
    code = "import sys; sys.addaudithook(lambda event, _: event == 'socket.connect' and print('LEAVES'));import socket\ntry:\n socket.socket().connect(('127.0.0.1', 9))\nexcept OSError: pass"
    assert b"LEAVES" in subprocess.run([sys.executable, "-c", code], capture_output=True).stdout


def test_names_are_needed_for_nothing(measured):
    assert set(measured["unknown fields"].values()) == {"no", "shown"} and loopbaan.dutch_framework()
    assert [output for output, sign in measured["unknown fields"].items() if sign == "shown"] == ["people", "access"]
