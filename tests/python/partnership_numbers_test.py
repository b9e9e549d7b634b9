# SPDX-License-Identifier: BSL-1.0
"""The numbers of a meeting page that stand in no table of needs: bars, columns of editions, sentences; counted anew from the sheets."""

import html
import re

import pandas as pd
import pytest
from partnership_meeting_test import DATA, HIDDEN, counted, meeting, tables  # noqa: F401  the same round, decided once

import loopbaan


MADE_OR_BOUGHT = r"zelf te maken in het partnerschap (\d+), te kopen (\d+)\."


@pytest.fixture(scope="module")
def sheet():
    return pd.read_csv(DATA / "aanbod.csv", sep=";", encoding="utf-8-sig")


@pytest.fixture(scope="module", params=[5, 10])
def page(request, meeting):  # noqa: F811
    return loopbaan.write_meeting(meeting[-1], min_group=request.param).html


def test_bars_and_the_gap_in_words_are_those_of_the_table(page, counted, sheet):  # noqa: F811
    bars = re.findall(r"<li><b>(.*?)</b>.*?</i>(\d+)</span></div>.*?</i>(\d+)</span></div><span class=\"(\w+)\">(.*?)</span></li>", page)
    assert bars
    for title, asked, offered, kind, words in bars:
        mine = counted[counted["what"] == html.unescape(title)]
        places = int(sheet[sheet["stap"].isin(set().union(*mine["serves"]))]["plaatsen"].sum())
        assert (int(asked), int(offered)) == (len(mine), places)
        gap = len(mine) - places
        said = f"{gap} te weinig" if gap > 0 else f"{-gap} over" if gap < 0 else "precies genoeg"
        assert words == said and (kind == "gap") == (gap > 0)


def test_the_columns_of_editions_are_those_of_the_sheet(page, sheet):
    head, *rows = tables(page)["Uitvoeringen"]
    by_id = sheet.set_index("uitvoering")
    titles = loopbaan.dutch_framework().steps
    for row in rows:
        cells = dict(zip(head, row))
        title, id = row[0].split("\n")
        of = by_id.loc[id]
        assert title == titles[of["stap"]].title.nl
        for name, column in (("Plaatsen", "plaatsen"), ("Minimum", "minimum")):
            wanted = "" if pd.isna(of[column]) else str(int(of[column]))
            assert cells[name] in ((wanted,) if name == "Minimum" else (wanted, "zo veel als nodig"))
        assert cells["Al bezet"] == ""
        if "minimum van" in cells["Gaat door?"]:
            assert cells["Gaat door?"].endswith(f"minimum van {int(of['minimum'])}")
        if isinstance(of["eerste dag"], str):
            assert cells["Wanneer"] == f"{of['eerste dag']} – {of['laatste dag']}"


def test_editions_of_steps_that_nobody_asks_are_counted(page, counted, sheet):  # noqa: F811
    asked = set().union(*counted["serves"])
    unasked = sheet[~sheet["stap"].isin(asked)]["uitvoering"]
    (count, which) = re.search(r"Van stappen die niemand vraagt zijn er (\d+) uitvoeringen: (.*?)\.", page).groups()
    assert int(count) == len(unasked) and which.split(", ") == list(unasked)


def test_editions_to_make_and_to_buy_are_those_of_the_table_of_what_is_unmet(page):  # noqa: F811
    sums = {"binnen het partnerschap": 0, "te kopen": 0}
    _, *rows = tables(page)["Wat er nog niet is"]
    for row in rows:
        more = re.search(r"(\d+) × ", " ".join(row))
        whose = next((each for each in sums if f"{each} (" in " ".join(row)), None)
        if more and whose:
            sums[whose] += int(more[1])
    assert tuple(map(int, re.search(MADE_OR_BOUGHT, page).groups())) == tuple(sums.values())


def test_editions_that_there_are_of_what_is_unmet_are_counted(page, counted, sheet):  # noqa: F811
    head, *rows = tables(page)["Wat er nog niet is"]
    for row in rows:
        serves = set().union(*counted[counted["what"] == row[0]]["serves"])
        assert int(row[2]) == sheet["stap"].isin(serves).sum()


def test_the_sum_of_schools_is_of_people_with_a_place_and_without(page, counted):  # noqa: F811
    name, asked, placed, without = tables(page)["Per school"][-1]
    assert name == "Samen"
    people = counted["who"].nunique()
    having = counted[counted["placed"]]["who"].nunique()
    assert asked == str(people) and placed in (HIDDEN, str(having)) and without in (HIDDEN, str(people - having))


def test_what_was_assumed_is_counted(page, sheet):
    told = re.findall(r"<li>([^<]*?) \((\d+)\): ([^<]*)</li>", page.split("Wat is aangenomen")[1])
    counts = {words.split(",")[0]: int(count) for words, count, _ in told}
    assert counts["Zonder datum"] == (sheet["eerste dag"].isna() & sheet["periode"].isna()).sum()
    restricted = sheet["open voor"].dropna()
    known = {"De Linde", "De Boog", "Vereniging Het Veld"}
    assert counts["“Open voor” noemt niet alleen scholen"] == sum(not set(words.split("; ")) <= known for words in restricted)
    dated = sheet[~(sheet["eerste dag"].isna() & sheet["periode"].isna())]
    assert counts["Op welke dagen van de week het is"] == len(dated)


def test_no_other_number_stands_on_the_page(page, counted, sheet):  # noqa: F811
    """What is left when tables, bars and the sentences above are taken away has no number but those of the rule and the least group."""
    rest = page.split("<main>")[1]
    for part in (r"<table.*?</table>", r'<ul class="bars".*?</ul>', r"<p class=\"lead\">.*?</p>", r"Wat is aangenomen.*", r"Van stappen die niemand vraagt.*?</p>", MADE_OR_BOUGHT):
        rest = re.sub(part, "", rest, flags=re.DOTALL)
    text = html.unescape(re.sub(r"<[^>]*>", " ", rest)).replace("“voorjaar 2026”", "the word of the lottery")
    left = [int(each) for each in re.findall(r"(?<![-\w])\d+(?![-\w])", text)]
    places = int(sheet["plaatsen"].max())
    groups = counted["school"].nunique()
    assert set(left) <= {5, 10, places, groups, 256}, left
