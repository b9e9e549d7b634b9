# SPDX-License-Identifier: BSL-1.0
"""The page for a meeting, as the program writes it: what is hidden in one place is told in no other."""

import html
import re

import pytest

import loopbaan

FRAMEWORK = {
    "scales": [{"id": "s", "levels": [{"id": "ja", "title": "ja"}]}],
    "competences": [{"id": "bhv", "title": "Bedrijfshulp", "scale": "s"}],
    "profiles": [{"id": "er", "title": "Bedrijfshulpverlener", "requires": {"bhv": "ja"}}],
    "steps": [{"id": "cursus", "title": "Herhalingsdag", "yields": {"bhv": "ja"}, "hours": 8, "cost": 150}],
}


@pytest.fixture
def report(program, tmp_path):
    fw = loopbaan.build_framework("klein", "1", **FRAMEWORK)
    (tmp_path / "fw.json").write_text(loopbaan.write_framework(fw), encoding="utf-8")

    def run(schools, *words, name="staff.csv"):
        """The words of the page about schools, each (name, how many, how many of them have it), and what was said."""
        write(tmp_path / name, schools)
        asked = ("report", tmp_path / name, "--to", "er", "--framework", tmp_path / "fw.json", "-o", tmp_path / "r.html")
        status, out, err = program(*asked, *words)
        assert (status, out) == (0, ""), err
        page = html.unescape((tmp_path / "r.html").read_text(encoding="utf-8"))
        return re.sub(r"<style>.*?</style>", "", page, flags=re.S), err

    return run


def write(path, schools):
    rows = [
        f"{school[3:5]}{i:03};{school};{'ja' if i < met else '0'}" for school, size, met in schools for i in range(size)
    ]
    path.write_text("persoon;school;bhv\n" + "\n".join(rows) + "\n", encoding="utf-8")


def until_the_rules(page):
    return re.sub(r"<[^>]*>", " ", page[: page.index('id="h-map"')])


ONE_NEEDS_IT = [("De Boom", 20, 19), ("De Linde", 12, 12), ("De Es", 30, 30)]


@pytest.mark.parametrize("words", [(), ("--group", "school"), ("--lang", "en")])
def test_one_persons_need_is_told_nowhere(report, words):
    page, err = report(ONE_NEEDS_IT, *words)
    for text in (until_the_rules(page), err):
        assert "Herhalingsdag" not in text and "150" not in text
        assert not re.search(r"\b8\s*(uur|hours)", text) and not re.search(r"\b1\s(mensen|people|mens|person)\b", text)
        assert "Te klein" not in text and "Too small" not in text
    assert "Bo019" not in page and "De Boom, De Linde" in page


def test_the_part_about_persons_is_there_only_when_it_is_asked_for(report):
    page, err = report(ONE_NEEDS_IT, "--persons")
    assert "Bo019" in page and "Herhalingsdag" in page and "Herhalingsdag" not in err
    before = page[: page.index('id="h-none"')]
    assert "Herhalingsdag" not in before


def test_what_the_terminal_says_stands_on_the_page_and_agrees_with_the_tables(report, tmp_path):
    schools = [("De Boom", 20, 12), ("De Linde", 12, 5), ("De Es", 4, 1)]
    page, err = report(schools)
    *sentences, _ = err.splitlines()
    assert sentences and all(sentence in page for sentence in sentences)
    fw = loopbaan.read_framework(tmp_path / "fw.json")
    people = loopbaan.read_staff(tmp_path / "staff.csv", fw).people
    planner = loopbaan.Planner(fw, "er")
    (need,) = loopbaan.tabulate_needs(planner, people, planner.find_all(people)).to_dicts()
    row = re.search(r"<th[^>]*>Herhalingsdag<td[^>]*>(\d+)", page)
    assert int(row[1]) == need["people"] == 18
    totals = loopbaan.tabulate_coverage(loopbaan.count_coverage(people, "er", "school")).to_dicts()
    assert totals[0]["met"] == 18 and "18 van hen (50" in page


def test_a_grouping_that_is_asked_for_is_the_grouping_of_the_page(report, tmp_path, program):
    rows = [f"p{i};A;{'noord' if i < 15 else 'zuid'};{'ja' if i % 3 else '0'}" for i in range(30)]
    report([("De Eik", 30, 10)])
    (tmp_path / "areas.csv").write_text("persoon;school;wijk;bhv\n" + "\n".join(rows) + "\n", encoding="utf-8")
    asked = ("report", tmp_path / "areas.csv", "--to", "er", "--framework", tmp_path / "fw.json", "--group", "wijk")
    page = program(*asked)[1]
    assert "noord (15)" in page and "per wijk" in page


def test_a_later_page_is_protected_beside_an_earlier_one(report, tmp_path):
    then = [("De Boom", 20, 12), ("De Linde", 12, 5)]
    earlier, _ = report(then)
    assert "--seen" in earlier and "12" in until_the_rules(earlier)
    write(tmp_path / "then.csv", then)
    now = [("De Boom", 19, 11), ("De Linde", 12, 5)]
    alone, _ = report(now)
    beside, _ = report(now, "--seen", tmp_path / "then.csv")
    assert "16 van hen" in alone and "16 van hen" not in beside
    assert "naast de eerdere telling" in beside and "Herhalingsdag" not in until_the_rules(beside)
    again, _ = report(then, "--seen", tmp_path / "then.csv")
    assert "17 van hen" in again and "Herhalingsdag" in until_the_rules(again)
