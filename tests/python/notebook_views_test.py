# SPDX-License-Identifier: BSL-1.0
"""What a notebook shows of people, planners and answers: static tables in which no text of the input is a tag."""

import sys

import pytest

import loopbaan

EVIL = "<script>alert(1)</script>"


@pytest.fixture(scope="module")
def people(dutch):
    levels = dutch.required("startbekwaam")
    rows = [{"id": f"p{i}", "phase": "inductie", "groups": {"school": EVIL if i else "De Es"}, "levels": levels} for i in range(3)]
    return loopbaan.build_cohort(dutch, rows)


def test_people_and_what_is_asked_of_them_show_as_tables(dutch, people, tmp_path):
    planner = loopbaan.Planner(dutch, "basisbekwaam", within={"hours": 40}, route="pabo-voltijd")
    simple = loopbaan.Planner(dutch, "basisbekwaam")
    (tmp_path / "s.csv").write_text("persoon;school;klassenmanagement;rare kolom\np1;De Es;startbekwaam;x\n", encoding="utf-8")
    staff = loopbaan.read_staff(tmp_path / "s.csv", dutch)
    shown = {
        "3 mensen": people,
        "p1, Inductie": people[1],
        "Hoogstens": planner,
        "wat zeker is": simple.find_prospect(people[0], effort=10),
        "per domein": loopbaan.find_position(people[0]),
        "rare kolom": staff,
    }
    for words, each in shown.items():
        html = each._repr_html_()
        assert words in html and html.startswith('<table lang="nl">') and "<script" not in html


def test_who_meets_what_shows_as_a_picture_that_scrolls_and_hides_small_groups(people):
    html = loopbaan.count_coverage(people, "basisbekwaam", "school")._repr_html_()
    assert html.startswith('<div style="overflow-x: auto"><svg') and "<script" not in html and "afgeschermd" in html


def test_what_plans_are_cheapest_in_is_said_in_dutch(dutch):
    for objective, said in (("hours", "uren"), ("hours=30,cost=1", "uren=30,kosten=1"), ("weeks", "weken")):
        html = loopbaan.Planner(dutch, "basisbekwaam", objective, within={"hours": 40.5})._repr_html_()
        assert f"<td style=\"text-align: left\">{said}</td>" in html and "40,5 uren" in html and "hours" not in html


def test_known_and_unknown_levels_of_a_person_are_counted_apart(dutch, people):
    known = len([c for c in dutch.competences if people[0].origin(c) != "unknown"])
    assert f"{known} niveaus bekend, {len(dutch.competences) - known} onbekend" in people[0]._repr_html_()


@pytest.mark.parametrize("missing", [(), ("tqdm",), ("tqdm", "rich")])
def test_a_bar_is_there_whatever_is_installed(dutch, people, missing, monkeypatch, capfd):
    for package in missing:
        for name in [each for each in sys.modules if each.split(".")[0] == package]:
            monkeypatch.delitem(sys.modules, name)
        monkeypatch.setitem(sys.modules, package, None)
    plans = loopbaan.Planner(dutch, "basisbekwaam").find_all(people, progress=loopbaan.progress_bar("plannen"))
    assert len(plans) == 3 and all(plan.status == "optimal" for plan in plans)
    assert "plannen" in capfd.readouterr().err
