# SPDX-License-Identifier: BSL-1.0
"""Boards and partnerships beside a standard, as schools are; and the page of a partnership."""

import datetime
import random
import re
from pathlib import Path

import pytest

import loopbaan

REGION = Path(__file__).resolve().parents[2] / "examples/data/region"


@pytest.fixture(scope="module")
def standard():
    return loopbaan.built_in_framework("nl-aonhw-2017")


@pytest.fixture(scope="module")
def read(standard):
    return loopbaan.read_schools([REGION / f"{each}-noordholland.csv" for each in ("scholen", "besturen", "partnerschap")], standard)


def test_a_table_without_schools_is_about_boards_or_a_partnership(read):
    found = {read.names[each.school]: each for each in loopbaan.find_standings(read.schools)}
    assert {name: each.subject for name, each in found.items()} == {
        "School 1": "school", "School 2": "school", "School 3": "school", "Duin": "board", "Polder": "board", "Duin en Polder": "partnership",
    }
    assert [each.criterion for each in found["Duin"].of("below")] == ["schoolopleider-gefaciliteerd"]
    assert found["Polder"].meets == "unknown" and found["Polder"].of("below") == ()
    assert found["Duin"].plan.status == "optimal" and found["Duin"].to_dict()["subject"] == "board"


def test_what_was_seen_of_a_school_says_nothing_of_its_board(standard):
    table = "school;bestuur;criterium;gezien\nA;Duin;verantwoording;ja\n"
    found = loopbaan.find_standings(loopbaan.parse_schools(table, standard).schools)
    assert [(each.school, each.subject) for each in found] == [("A", "school")]


def test_a_board_may_be_called_as_a_school_is_and_is_another(standard, tmp_path):
    paths = [tmp_path / name for name in ("scholen.csv", "besturen.csv")]
    paths[0].write_text("school;criterium;gezien\nRivier;verantwoording;ja\n", encoding="utf-8")
    paths[1].write_text("board;criterion;seen\nRivier;verantwoording;no\n", encoding="utf-8")
    read = loopbaan.read_schools(paths, standard)
    found = loopbaan.find_standings(read.schools)
    assert [(read.names[each.school], each.subject, each.criteria[7].level) for each in found] == [("Rivier", "school", "ja"), ("Rivier", "board", "not shown")]
    growth = loopbaan.find_growth(standard, [loopbaan.GrowingSchool("Rivier", "candidate", places=9)], [loopbaan.StudentYear(2026, 9)], evidence=read.schools, names=read.names)
    assert growth.schools[0].development.meets == "unknown"  # by what was seen of the school, not of the board


def test_a_board_has_a_sheet_of_its_own_in_its_own_words(read):
    standings = [each for each in loopbaan.find_standings(read.schools) if read.names[each.school] == "Duin"]
    for lang, words in (("nl", ("Waar besturen staan", "Dit blad gaat over een bestuur.", "Uren bestuur", "alleen door het bestuur zelf gezegd")), ("en", ("Where boards stand", "about a board", "Hours of the board"))):
        html = loopbaan.write_school_sheets(read.schools, standings, names=read.names, lang=lang).html
        assert all(each in html for each in words) and "School 1" not in html and "Polder" not in html
    rows = loopbaan.school_sheets(read.schools, standings, names=read.names)
    assert rows["standing"][0][0] == "Bestuur" and rows["plan"][0][3] == "Uren bestuur"
    every = loopbaan.find_standings(read.schools)
    assert loopbaan.school_sheets(read.schools, every, names=read.names)["standing"][0][0] == "School, bestuur of partnerschap"
    page = loopbaan.write_school_sheets(read.schools, every, names=read.names).html
    assert "Scholen en criteria" in page and "Besturen en criteria" in page and "Het partnerschap en de criteria" in page


def conference(standard, below, met, unknown):
    rows = [f"s{n};verantwoording;{seen}" for n, seen in enumerate(["nee"] * below + ["ja"] * met + ["onbekend"] * unknown)]
    standings = loopbaan.find_standings(loopbaan.parse_schools("school;criterium;gezien\n" + "\n".join(rows) + "\n", standard).schools)
    html = loopbaan.conference_block(standard, standings, lang="nl").html
    return html, html.partition("De school verantwoordt")[2].partition("</tr>")[0]


def test_a_conference_names_no_school_counts_none_and_says_nothing_of_few(standard):
    for below, met, unknown, cells in (
        (3, 3, 0, ("bij de helft of meer", "bij minder dan de helft")), (2, 3, 0, ("bij minder dan de helft", "bij minder dan de helft")),
        (0, 4, 2, ("te weinig scholen", "bij minder dan de helft")), (5, 0, 6, ("bij de helft of meer", "bij de helft of meer")),
        (2, 2, 0, ("te weinig scholen", "te weinig scholen")),
    ):
        html, row = conference(standard, below, met, unknown)
        assert row.count("<td>") == 2 and all(each in row for each in cells) and [row.find(each) for each in cells] == sorted(row.find(each) for each in cells)
        assert not any(f"s{n}<" in html or f"s{n} " in html for n in range(11))
    assert conference(standard, 6, 0, 0)[1] == conference(standard, 3, 3, 0)[1]  # all is not told from half
    assert conference(standard, 0, 6, 0)[1] == conference(standard, 2, 4, 0)[1]  # none is not told from some
    with pytest.raises(ValueError):
        loopbaan.conference_block(standard, [], least=4)


def test_who_is_which_school_changes_nothing_at_a_conference(standard):
    rng = random.Random(3)
    rows = [f"s{n};{id};{rng.choice(('ja', 'nee', 'onbekend'))}" for n in range(9) for id in standard.competences]
    tables = ["school;criterium;gezien\n" + "\n".join(rows) + "\n"]
    tables.append(tables[0].replace("\ns", "\nandere naam "))
    blocks = [loopbaan.conference_block(standard, loopbaan.find_standings(loopbaan.parse_schools(each, standard).schools)).html for each in tables]
    assert blocks[0] == blocks[1]


def test_the_program_takes_boards_and_gives_the_page_of_a_partnership(program, tmp_path):
    files = [REGION / f"{each}-noordholland.csv" for each in ("scholen", "besturen", "partnerschap")]
    status, out, _ = program("school", *files, "--standard", "nl-aonhw-2017", "--school", "Polder", "--as-of", "30-11-2026")
    assert status == 0 and "Polder:" in out and "School 1" not in out
    whole = [REGION / name for name in ("scholen-utrecht.csv", "groei-scholen.csv", "groei-studenten.csv", "groei-regels.csv")]
    status, _, err = program("school", *whole, "--standard", "nl-keurmerk-utrecht", "--partnership", "-o", tmp_path / "p.html")
    html = (tmp_path / "p.html").read_text("utf-8")
    assert status == 0 and "niet gelezen" not in err and all(each in html for each in ("Waar scholen staan", "Voor de conferentie", "Groei van het samen opleiden"))
    named = program("school", *files, "--standard", "nl-aonhw-2017", "--partnership", "-o", tmp_path / "q.html")
    assert named[0] == 0 and "<h1>Duin en Polder</h1>" in (tmp_path / "q.html").read_text("utf-8")
    for wrong in (["--school", "Polder"], ["-o", tmp_path / "q.xlsx"]):
        assert program("school", *files, "--standard", "nl-aonhw-2017", "--partnership", *wrong)[0] == 2
    plan = [REGION / "scholen-amsterdam.csv", REGION / "meetplan.csv"]
    assert program("school", *plan, "--standard", "nl-amsterdam", "--partnership", "--lang", "en", "-o", tmp_path / "r.html")[0] == 0
    assert "Measurement plan" in (tmp_path / "r.html").read_text("utf-8")


def test_the_page_says_who_is_over_which_bar_and_what_is_to_be_looked_at_again(standard):
    table = "school;criterium;gezien;bron;datum\nA;verantwoording;ja;expertgroep;9-2-2026\nA;afspraken-op-papier;ja;documenten;1-3-2026\nB;verantwoording;nee;expertgroep;9-2-2026\nC;;;;\n"
    read = loopbaan.parse_schools(table, standard)
    schools = read.schools.by(loopbaan.LevelRule("confirmed", as_of=datetime.date(2026, 11, 30)))
    standings = loopbaan.find_standings(schools)
    assert standings[0].to_dict()["criteria"][7]["valid_until"] == "2028-02-09"
    html = loopbaan.write_school_sheets(schools, standings, names=read.names).html
    bars = html.partition("Over de lat, per profiel</h3>")[2].partition("</table>")[0]
    assert "Minimaal: Organisatie" in bars
    organisation = [[cell for cell in re.findall(r"<td>(.*?)</td>", row)][-1] for row in re.findall(r"<tr>(.*?)</tr>", bars)[1:]]
    assert organisation == ["ja", "nee", "niet bekend"]
    assert "Opnieuw te bekijken vóór 9-2-2028: De school verantwoordt" in html and "telt tot 1-3-2028" in html
    without = loopbaan.write_school_sheets(read.schools, loopbaan.find_standings(read.schools), names=read.names).html
    assert "Over de lat, per profiel" in without
    keurmerk = loopbaan.built_in_framework("nl-keurmerk-utrecht")
    mark = loopbaan.parse_schools("school;criterium;gezien\nA;coaches;ja\nB;coaches;nee\n", keurmerk)
    assert "Opnieuw te bekijken" not in loopbaan.write_school_sheets(mark.schools, loopbaan.find_standings(mark.schools), names=mark.names).html


def test_an_option_that_nobody_has_heads_no_bar():
    amsterdam = loopbaan.built_in_framework("nl-amsterdam")
    read = loopbaan.read_schools(REGION / "scholen-amsterdam.csv", amsterdam)
    bars = loopbaan.write_school_sheets(read.schools, loopbaan.find_standings(read.schools), names=read.names).html.partition("per profiel</h3>")[2].partition("</table>")[0]
    heads = re.findall(r'<th scope="col">(.*?)</th>', bars)
    assert heads[1] == "Basiskwaliteit" and len(heads) == 6 and heads[-2].startswith("Samen onderzoeken") and heads[-2].endswith("optie A") or heads[-1].endswith("optie A")


def test_what_was_seen_too_long_ago_is_no_refusal_of_a_profile_either(standard):
    table = "school;criterium;gezien;bron;datum\nA;verantwoording;ja;expertgroep;9-2-2020\nA;afspraken-op-papier;ja;documenten;1-3-2026\nB;verantwoording;ja;expertgroep;9-2-2020\nB;afspraken-op-papier;nee;documenten;1-3-2026\n"
    read = loopbaan.parse_schools(table, standard)
    schools = read.schools.by(loopbaan.LevelRule("confirmed", as_of=datetime.date(2026, 11, 30)))
    a, b = loopbaan.find_standings(schools)
    assert (a.over("minimaal-organisatie"), b.over("minimaal-organisatie"), a.over("minimaal-rendement")) == ("ended", "below", "unknown")
    bars = loopbaan.write_school_sheets(schools, [a, b], names=read.names).html.partition("per profiel</h3>")[2].partition("</table>")[0]
    assert re.findall(r"<td>([^<]*)</td></tr>", bars) == ["te lang geleden gezien", "nee"]
    growth = loopbaan.find_growth(standard, [loopbaan.GrowingSchool("A", "candidate", places=9)], [loopbaan.StudentYear(2026, 9)], evidence=schools, names=read.names)
    assert growth.schools[0].development.meets == "ended" and "te lang geleden gezien" in loopbaan.write_growth_page(growth).html


def test_pages_answer_what_chapter_five_asks(program, tmp_path):
    """Each question of the table in docs/partnership-standards.md, in the words of the page that answers it."""
    made = {}
    old = tmp_path / "fasen.csv"
    old.write_text("school;kenmerk;gezien\nA;student;fase 3\nA;leeromgeving;fase-2\nA;programma;fase 4\nB;student;fase 1\n", encoding="utf-8")
    for name, words in {
        "amsterdam": ["school", REGION / "scholen-amsterdam.csv", "--standard", "nl-amsterdam"], "north": ["school", REGION / "scholen-noordholland.csv", "--standard", "nl-aonhw-2017"],
        "old": ["school", old, "--standard", "nl-aonhw-2005"], "plan": ["measurement", REGION / "meetplan.csv", "--standard", "nl-amsterdam"],
        "together": ["school", REGION / "scholen-noordholland.csv", "--standard", "nl-aonhw-2017", "--partnership"],
    }.items():
        assert program(*words, "--as-of", "30-11-2026", "-o", tmp_path / f"{name}.html")[0] == 0
        made[name] = (tmp_path / f"{name}.html").read_text("utf-8")
    bars = {name: made[name].partition("per profiel</h3>")[2].partition("</table>")[0] for name in ("amsterdam", "north", "old")}
    assert "Naast “Basiskwaliteit”" in made["amsterdam"] and "Gevraagd" in made["amsterdam"]
    assert "Basis: samen opleiden" in bars["amsterdam"] and "optie A" in bars["amsterdam"] and "Ook gezien, hier niet gevraagd" in made["amsterdam"]
    assert "maanden oud" in made["amsterdam"] and "alleen door de school zelf gezegd" in made["amsterdam"]
    assert "<td>A</td><td>ja</td><td>ja</td><td>nee</td><td>nee</td>" in bars["old"] and "<td>B</td><td>niet bekend</td>" in bars["old"]
    assert "Minimaal: HR-beleid" in bars["north"] and "te lang geleden gezien" in bars["north"]
    assert "vacature sinds oktober" in made["north"] and "verlopen op 20-1-2026" in made["north"] and "Opnieuw te bekijken vóór" in made["north"]
    assert "Voor de conferentie" in made["together"] and "vacature" not in made["together"]
    for words in ("Wanneer", "Instrument", "Wie meet", "Wie volgt op", "Kijkt naar", "Een opbrengst zonder uitkomst", "Te laat", "Niemand volgt op"):
        assert words in made["plan"]
    assert all("Wat eerst?" in made[name] and "Ruimte voor het gesprek" in made[name] for name in ("amsterdam", "north", "old"))
