# SPDX-License-Identifier: BSL-1.0
"""Every number in the workbook of a meeting, of a second year and of several boards, counted anew in pandas from what was given."""

import math
import re

import pandas as pd
import pytest
from partnership_meeting_test import DATA, FIRST, GROUPS, counted, meeting  # noqa: F401  the same round, decided once

import loopbaan


def frame(rows):
    head, *others = rows
    return pd.DataFrame(others, columns=head)


def table(name):
    return pd.read_csv(DATA / name, sep=";", encoding="utf-8-sig")


@pytest.fixture(scope="module")
def sheets(meeting):  # noqa: F811
    return {name: rows if name == "Verantwoording" else frame(rows) for name, rows in loopbaan.meeting_sheets(meeting[-1]).items()}


@pytest.fixture(scope="module")
def prices():
    return table("aanbod.csv").set_index("uitvoering")["prijs"].fillna(0)


def test_needs_by_what_is_asked(sheets, counted):  # noqa: F811
    kinds = counted.groupby("what").agg(asked=("id", "size"), placed=("placed", "sum"))
    told = sheets["Behoeften"].set_index("Wat")
    assert told["Gevraagd"].to_dict() == kinds["asked"].to_dict() and told["Geplaatst"].to_dict() == kinds["placed"].to_dict()
    assert (told["Gevraagd"] - told["Geplaatst"] == told["Zonder plaats"]).all()
    titles = {id: step.title.nl for id, step in loopbaan.dutch_framework().steps.items()}
    for what, rows in counted.groupby("what"):
        serves = [titles[step] for step in titles if step in rows["serves"].iloc[0] and titles[step] != what]
        assert sorted(told.loc[what, "Wat ook helpt"].split(", ")) == sorted(", ".join(serves).split(", ")), what


def test_editions_with_all_their_numbers(sheets, counted, prices):  # noqa: F811
    told, sheet = sheets["Uitvoeringen"].set_index("Uitvoering"), table("aanbod.csv").set_index("uitvoering")
    roles = table("rollen.csv")
    taken = counted.groupby("edition").size()
    for id, row in told.iterrows():
        of, own = sheet.loc[id], roles[(roles["uitvoering"] == id) & roles["toestemming"].isna()]
        for name, column in (("Plaatsen", "plaatsen"), ("Minimum", "minimum")):
            wanted = own[column].sum() if len(own) else of[column]
            nothing = "zo veel als nodig" if name == "Plaatsen" else 0
            assert row[name] == (nothing if math.isnan(wanted) else wanted), (id, name)
        assert row["Geplaatst"] == taken.get(id, 0) and row["Al bezet"] == 0
        assert row["Euro p.p."] == ("" if math.isnan(of["prijs"]) else of["prijs"])
        words = row["Gaat door?"]
        if " gaat door: " in words:
            assert words.endswith(f"gaat door: {taken[id]} van {row['Plaatsen']} plaatsen bezet.")
        elif "blijft dicht" in words:
            wishing = counted[counted["serves"].map(lambda serves: of["stap"] in serves)]
            assert id not in taken.index and int(re.search(r"raakt: (\d+)", words)[1]) <= (~wishing["placed"]).sum()  # of those some cannot go there at all
    assert sorted(told.index) == sorted(sheet.index)


def test_what_is_unmet_by_step(sheets, counted, meeting):  # noqa: F811
    told, sheet, answer = sheets["Nog niet"].set_index("Wat"), table("aanbod.csv"), meeting[-1]
    left = counted[~counted["placed"]]
    for what, row in told.iterrows():
        mine = left[left["what"] == what]
        assert row["Zonder plaats"] == len(mine)
        if len(mine):
            assert row["Uitvoeringen nu"] == sheet["stap"].isin(mine["serves"].iloc[0]).sum(), what
        if row["Uitvoeringen erbij"]:
            assert row["Erbij nodig"].startswith(f"{row['Uitvoeringen erbij']} × ") and row["Maken of kopen"] in ("zelf te maken", "te kopen")
    assert told["Uitvoeringen erbij"].sum() == sum(each.editions for each in answer.unmet.found)
    assert told["Zonder plaats"].sum() == len(left[left["serves"].map(bool)])


def test_the_account_has_the_value_of_each_level_of_the_rule(sheets, counted, prices):  # noqa: F811
    levels = {row[0]: row[1:] for row in sheets["Verantwoording"] if len(row) == 3}
    placed = counted[counted["placed"]]
    assert levels["zo veel mogelijk behoeften vervuld"] == [len(placed)] * 2
    assert levels["zo laag mogelijke prijs (euro)"] == [int(placed["edition"].map(prices).map(math.ceil).sum())] * 2


def test_assignments_say_of_whom_and_where(sheets, counted, meeting):  # noqa: F811
    told, people = sheets["Toewijzing"].set_index("Behoefte"), table("personeel.csv").set_index("personeelsnummer")
    mine = counted.set_index("id")
    for id, row in told.iterrows():
        if row["Nummer"]:
            of = people.loc[row["Nummer"]]
            assert (row["School"], row["Bestuur"], row["Regio"], row["Fase"]) == (of["school"], of["bestuur"], of["regio"], of["fase"])
        assert (row["School"], row["Wat"], row["Uitvoering"]) == (mine.loc[id, "school"], mine.loc[id, "what"], mine["edition"].fillna("")[id])
        assert (row["Uitkomst"] == "geplaatst") == mine.loc[id, "placed"]
        assert bool(row["Lot"]) == bool(mine.loc[id, "serves"] & set(table("aanbod.csv")["stap"]))


def test_the_sheet_of_last_year_counts_both_years(meeting):  # noqa: F811
    fw, people, needs, asked, _, answer = meeting
    fewer = people[:50]
    now = loopbaan.make_round(
        answer_offers(fw), loopbaan.find_needs(loopbaan.Planner(fw, "basisbekwaam"), fewer, groups=GROUPS), fewer, asked=asked[:12], first_day=FIRST, groups=GROUPS
    )
    last = loopbaan.LastRound((*needs.asked(), *asked), answer.assignment, answer_offers(fw))
    cycle = loopbaan.compare_rounds(last, now)
    told = frame(loopbaan.meeting_sheets(now.decide("lente"), cycle=cycle)["Vorig jaar"])
    flows = told["Wat werd het"].value_counts()
    asked_last = len(needs.needs) + sum(each.count for each in asked)
    assert flows[["Vervuld", "Weer gevraagd", "Nog open", "Niet meer gevraagd"]].sum() == asked_last
    assert flows.reindex(["Weer gevraagd", "Nog open", "Nieuw"]).sum() == len(now.needs)
    assert flows.reindex(["Vervuld", "Weer gevraagd"]).sum() == sum(where is not None for where in answer.assignment.placed)
    staying = set(fewer.ids)
    persons = told[told["Nummer"] != ""]
    left = persons[~persons["Nummer"].isin(staying)]["Wat werd het"]
    assert set(left) == {"Vervuld", "Niet meer gevraagd"} and len(left) == sum(each.person not in staying for each in needs.needs)
    assert set(persons[persons["Nummer"].isin(staying)]["Wat werd het"]) <= {"Weer gevraagd", "Nog open"}
    untaken = told[told["Wat werd het"] == "uitvoering waar niemand een plaats nam"]["Behoefte"]
    taken = {each for each in answer.assignment.placed if each is not None}
    assert set(untaken) == set(table("aanbod.csv")["uitvoering"]) - taken


def answer_offers(fw):
    return loopbaan.read_offer_sheets(DATA / "inventarisatie.xlsx", fw).offers


def test_boards_together_add_up_to_what_their_people_need(meeting):  # noqa: F811
    fw, people, _, _, _, _ = meeting
    every, boards = [], ("Stichting De Akker", "Scholengroep Waterrijk")
    truth = {}
    for board in boards:
        of = people.only([person.id for person in people if person.groups["board"] == board])
        needs = loopbaan.find_needs(loopbaan.Planner(fw, "basisbekwaam"), of)
        every.append(loopbaan.share_needs(needs, board=board, min_group=5))
        truth[board] = pd.Series([fw.steps[each.step].title.nl for each in needs.needs]).value_counts()
    told = {name: frame(rows) for name, rows in loopbaan.shared_sheets(loopbaan.compare_shared(every, answer_offers(fw))).items()}
    sums = told["Samen"].set_index("Wat")
    places = table("aanbod.csv").groupby("stap")["plaatsen"].sum()
    for what, row in sums.iterrows():
        asked = sum(truth[board].get(what, 0) for board in boards)
        assert row["Gevraagd, ten minste"] <= asked <= row["Gevraagd, ten hoogste"]
        for board in boards:
            assert row[f"{board}: ten minste"] <= truth[board].get(what, 0) <= row[f"{board}: ten hoogste"]
        assert row["Gevraagd, ten minste"] == sum(row[f"{board}: ten minste"] for board in boards)
        assert row["Gevraagd, ten hoogste"] == sum(row[f"{board}: ten hoogste"] for board in boards)
        assert row["Plaatsen"] == places.reindex(need_steps(every, what, fw)).sum(), what
        for end in ("ten minste", "ten hoogste"):
            assert row[f"Te weinig, {end}"] == max(0, row[f"Gevraagd, {end}"] - row["Plaatsen"])
    of_boards = told["Besturen"].set_index("Bestuur")
    for board, document in zip(boards, every):
        assert list(of_boards.loc[board]) == [sum(person.groups["board"] == board for person in people), 5, document.others_at_most, document.by_hand_at_most]


def need_steps(every, what, fw):
    """What could meet a need, by the documents that were handed over."""
    return list({step for each in every for need in each.needs if need.title(fw)[0] == what for step in need.could_meet(fw)})
