# SPDX-License-Identifier: BSL-1.0
"""Phases that branch, as they are seen: a step of two branches on both, a target behind the phase that it ends, kinds of one's own."""

import re
from pathlib import Path

import loopbaan
import pytest

FRAMEWORKS = Path(__file__).resolve().parents[2] / "examples" / "data" / "frameworks"


@pytest.fixture(scope="module")
def nurses():
    """Those of the examples, who have a step that both specialisations share."""
    return loopbaan.read_framework(FRAMEWORKS / "verpleegkundige.json")


@pytest.mark.parametrize(
    ("lang", "box", "head"),
    [("nl", "ook in Spoedeisende hulp", "ook hier: Scenario’s oefenen"), ("en", "also in Emergency ward", "here too: Practising scenarios")],
)
def test_a_step_of_two_branches_names_the_other_in_its_box_and_in_the_head_of_that_phase(nurses, lang, box, head):
    drawn = loopbaan.draw_career_map(nurses, lang=lang)
    assert re.search(rf'<g class="hn"><text[^>]*>(?:<title>[^<]*</title>)?{head}', drawn.svg)  # first, so that it is never what is cut
    (shown,) = re.findall(r'<tspan class="n al"[^>]*>([^<]*)</tspan>', drawn.svg)
    assert shown == box
    assert box in drawn.html and f"<small>{box}</small>" in drawn.html


def test_without_branches_no_box_names_another_phase(dutch):
    assert 'class="n al"' not in loopbaan.draw_career_map(dutch).svg


def test_a_kind_of_ones_own_has_a_look_of_its_own_and_stands_in_the_legend(nurses, dutch):
    svg = loopbaan.draw_career_map(nurses).svg
    own = [step for step in nurses.steps.values() if step.kind == "geaccrediteerd"]
    assert own and svg.count('class="kd"') == len(own) + 1  # one in the legend
    assert "geaccrediteerde scholing</text>" in svg
    assert 'class="kd"' not in loopbaan.draw_career_map(dutch).svg


def places(html):
    """The arrows of the strip of a sheet: title → column and row, in pixels."""
    strip = re.search(r'<svg class="strip".*?</svg>', html, re.DOTALL)[0]
    drawn = re.findall(r'<path class="([hfg])" d="M(\d+),(\d+)H.*?<text class="[a-z]+"[^>]*>([^<]*)</text>', strip)
    return {words: (int(x), int(y)) for _, x, y, words in drawn}, {words: kind for kind, _, _, words in drawn}


def test_a_target_stands_behind_the_phase_that_it_ends_and_what_comes_after_is_left_out(nurses, program, files, monkeypatch):
    monkeypatch.chdir(files)
    Path("zorg.json").write_text(loopbaan.write_framework(nurses), "utf-8")
    Path("v.csv").write_text("persoon;fase;reanimatie\nv;acute-zorg;bekwaam\nw;senior;bekwaam\n", "utf-8")

    def strip(person, target):
        status = program("report", "v.csv", "--framework", "zorg.json", "--to", target, "--sheets", "--person", person, "-o", "s.html")[0]
        assert status in (0, 3)
        return places(Path("s.html").read_text("utf-8"))

    at, kinds = strip("v", "ic-verpleegkundige")
    (goal,) = [words for words, kind in kinds.items() if kind == "g"]
    intensive = at["Intensive care"]
    assert at[goal][0] > intensive[0] and at[goal][1] == intensive[1] and "Senior" not in at
    before = next(place for words, place in at.items() if "acute zorg" in words.lower() and place[0] < intensive[0])
    wide = intensive[0] - before[0]
    assert at[goal][0] - intensive[0] == wide  # the very next column
    at, kinds = strip("v", "seh-verpleegkundige")
    (goal,) = [words for words, kind in kinds.items() if kind == "g"]
    assert at[goal][1] == at["Spoedeisende hulp"][1] and at["Spoedeisende hulp"][1] != at["Intensive care"][1]
    at, kinds = strip("w", "ic-verpleegkundige")  # who is beyond that phase stands there still
    assert any(words.startswith("Senior") for words in at)
    at, kinds = strip("v", "senior")
    (goal,) = [words for words, kind in kinds.items() if kind == "g"]
    assert at[goal][0] > at["Senior"][0] > at["Intensive care"][0]
