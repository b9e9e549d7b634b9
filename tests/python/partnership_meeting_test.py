# SPDX-License-Identifier: BSL-1.0
"""The page, sheets and letters of a partnership's meeting: each number is counted anew in pandas from what was given and who was placed."""

import datetime
import hashlib
import io
import json
import re
import shlex
from html.parser import HTMLParser
from pathlib import Path

import pandas as pd
import pytest

import loopbaan

DATA = Path(__file__).resolve().parents[2] / "examples" / "data" / "partnership"
GROUPS = {"region": "regio"}
FIRST = datetime.date(2026, 8, 24)
HIDDEN = "–"


class Tables(HTMLParser):
    """The tables of a page below their headings, as rows of words."""

    def __init__(self):
        super().__init__()
        self.found, self.heading, self.rows, self.cell, self.in_heading = {}, "", [], None, False

    def handle_starttag(self, tag, attrs):
        if tag in ("h2", "h3"):
            self.heading, self.in_heading = "", True
        elif tag == "table":
            self.rows = []
            self.found[self.heading] = self.rows
        elif tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th"):
            self.cell = ""
        elif tag == "br" and self.cell is not None:
            self.cell += "\n"

    def handle_endtag(self, tag):
        if tag in ("h2", "h3"):
            self.in_heading = False
        elif tag in ("td", "th"):
            self.rows[-1].append(self.cell)
            self.cell = None

    def handle_data(self, data):
        if self.in_heading:
            self.heading += data
        elif self.cell is not None:
            self.cell += data


def tables(html):
    reader = Tables()
    reader.feed(html)
    return reader.found


@pytest.fixture(scope="module")
def meeting():
    fw = loopbaan.dutch_framework()
    people = loopbaan.read_staff(DATA / "personeel.csv", fw, groups=["regio"]).people
    needs = loopbaan.find_needs(loopbaan.Planner(fw, "basisbekwaam"), people, groups=GROUPS)
    offers = loopbaan.read_offer_sheets(DATA / "inventarisatie.xlsx", fw).offers
    asked = loopbaan.read_needs(DATA / "inventarisatie.xlsx", fw).needs
    made = loopbaan.make_round(offers, needs, people, asked=asked, first_day=FIRST, groups=GROUPS)
    return fw, people, needs, asked, made, made.decide("voorjaar 2026")


@pytest.fixture(scope="module")
def counted(meeting):
    """A row per place that is asked for, from the inputs and from who was placed, with nothing of the page in it."""
    fw, _, needs, asked, made, answer = meeting
    where = dict(zip((each.id for each in answer.assignment.round.needs), answer.assignment.placed))
    rows = [
        {"id": f"p{place}", "who": each.person, "school": each.school, "what": fw.steps[each.step].title.nl, "serves": set(each.serves)}
        for place, each in enumerate(needs.needs, 1)
    ]
    for each in asked:
        title = fw.steps[each.step].title.nl if each.step else fw.profiles[each.profile].title.nl if each.profile else None
        if title is None:
            scale = fw.scales[fw.competences[each.competence].scale]
            title = f"{fw.competences[each.competence].title.nl}: {next(level.title.nl for level in scale.levels if level.id == each.level)}"
        for place in range(each.count):
            id = f"{each.id}-{place + 1}" if each.count > 1 else each.id
            rows.append({"id": id, "who": f"*{id}", "school": each.school, "what": title, "serves": set(each.serves(fw))})
    table = pd.DataFrame(rows)
    table["edition"] = table["id"].map(where)
    table["placed"] = table["edition"].notna()
    return table


@pytest.mark.parametrize("min_group", [5, 10])
def test_what_is_asked_and_offered_is_what_the_inputs_say(meeting, counted, min_group):
    html = loopbaan.write_meeting(meeting[-1], min_group=min_group).html
    head, *rows = tables(html)["Gevraagd en aangeboden"]
    sheet = pd.read_csv(DATA / "aanbod.csv", sep=";", encoding="utf-8-sig")
    periods = pd.read_csv(DATA / "periodes.csv", sep=";", encoding="utf-8-sig", parse_dates=["eerste dag", "laatste dag"], dayfirst=True)
    begins = pd.to_datetime(sheet["eerste dag"], dayfirst=True)
    sheet["wanneer"] = sheet["periode"]
    for _, period in periods.iterrows():
        inside = begins.between(period["eerste dag"], period["laatste dag"])
        sheet.loc[inside, "wanneer"] = period["titel"]
    sheet.loc[sheet["wanneer"].isna() & begins.notna(), "wanneer"] = "andere dagen"
    sheet["wanneer"] = sheet["wanneer"].fillna("zonder datum")
    shown = 0
    for row in rows:
        cells = dict(zip(head, row))
        mine = counted[counted["what"] == cells["Wat"]]
        serves = set().union(*mine["serves"])
        for name, count in (("Gevraagd", len(mine)), ("Geplaatst", mine["placed"].sum()), ("Zonder plaats", (~mine["placed"]).sum())):
            assert cells[name] in (HIDDEN, str(count)), (row, name, count)
            shown += cells[name] != HIDDEN
        of = sheet[sheet["stap"].isin(serves)]
        for period in head[2:-2]:
            places = of[of["wanneer"] == period]["plaatsen"]
            assert cells[period] == (str(int(places.sum())) if len(places) else ""), (row, period)
        assert mine["who"].nunique() >= min_group
    assert shown >= 12
    assert sum(cells[1] != HIDDEN for cells in rows) == len(rows)


def test_the_headline_counts_every_need_once(meeting, counted):
    answer = meeting[-1]
    page = loopbaan.write_meeting(answer, min_group=5)
    numbers = [int(each) for each in re.findall(r"\d+", page.summary[0])]
    states = pd.Series(answer.states)
    offered = {each.step for each in answer.made.editions}
    nothing = counted["serves"].map(lambda serves: not serves & offered)
    assert numbers[:3] == [counted["who"].nunique(), len(counted), counted["placed"].sum()]
    assert sum(numbers[2:]) == len(counted)
    assert (states == "not offered").sum() + (states == "not judged").sum() == nothing.sum()
    assert answer.counts["asked"] == len(counted) == sum(count for key, count in answer.counts.items() if key != "asked")


def test_what_is_not_there_is_counted_and_so_is_what_it_takes(meeting, counted):
    answer = meeting[-1]
    found = tables(loopbaan.write_meeting(answer, min_group=5).html)
    left = counted[~counted["placed"]].groupby("what").size()
    head, *rows = found["Wat er nog niet is"]
    assert rows and all(int(row[1]) == left[row[0]] for row in rows)
    own = found["Wat een school of bestuur zelf regelt"][1:]
    assert own and all(int(row[1]) == left[row[0]] for row in own)
    assert not {row[0] for row in rows} & {row[0] for row in own}
    more = {each.title[0]: each for each in answer.unmet.steps if each.usual is not None}
    for row in rows:
        if row[3].startswith(tuple("123456789")):
            count, places = (int(each) for each in re.findall(r"\d+", row[3]))
            assert (count, places) == (more[row[0]].more, more[row[0]].usual.places)
            assert count == -(-left[row[0]] // places)  # nobody else is in these: no fewer editions have room for all
    assert answer.unmet.proven and not [wrong for each in answer.unmet.found for wrong in loopbaan._loopbaan.check_new_editions(each)]


def test_editions_and_schools_are_what_was_decided(meeting, counted):
    answer = meeting[-1]
    found = tables(loopbaan.write_meeting(answer, min_group=5).html)
    taken = counted.groupby("edition").size()
    head, *rows = found["Uitvoeringen"]
    for row in rows:
        cells, id = dict(zip(head, row)), row[0].split("\n")[1]
        assert cells["Geplaatst"] in (HIDDEN, str(taken.get(id, 0)))
        assert (cells["Gaat door?"] == "ja") == (taken.get(id, 0) > 0)
        if cells["Minimum"] and cells["Gaat door?"] == "ja":
            assert taken[id] >= int(cells["Minimum"])
    by_school = counted.groupby("school").agg(asked=("who", "nunique"))
    by_school["placed"] = counted[counted["placed"]].groupby("school")["who"].nunique()
    shown = 0
    for name, asked, placed, without in found["Per school"][1:-1]:
        assert asked in (HIDDEN, str(by_school["asked"][name])) and placed in (HIDDEN, str(int(by_school["placed"].get(name, 0))))
        assert without == HIDDEN if placed == HIDDEN else int(without) == int(asked) - int(placed)
        shown += placed != HIDDEN
    assert shown >= 4
    assert found["Per school"][-1][1] in (HIDDEN, str(counted["who"].nunique()))


def test_the_assignment_itself_holds(meeting):
    assert loopbaan._loopbaan.check_assignment(meeting[-1].assignment) == ()


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_nobody_is_on_the_page_unless_that_is_asked(meeting, lang):
    people, answer = meeting[1], meeting[-1]
    page = loopbaan.write_meeting(answer, lang=lang)
    assert not page.personal and not [id for id in people.ids if id in page.html]
    assert "<script" not in page.html and "http" not in page.html
    with_all = loopbaan.write_meeting(answer, lang=lang, persons=True)
    assert with_all.personal and all(need.person in with_all.html for need in answer.made.needs if need.person)


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_a_letter_has_nobody_else_in_it_and_its_lot_can_be_drawn_anew(meeting, lang):
    people, answer = set(meeting[1].ids), meeting[-1]
    letters = loopbaan.write_letters(answer, lang=lang)
    mine = {}
    for need in answer.made.needs:
        if need.person:
            mine.setdefault(need.person, []).append(need)
    assert set(letters) == set(mine)
    for person, letter in letters.items():
        words = set(re.findall(r"\bn\d{4}\b", letter))
        assert words == {person} <= people
        for need in mine[person]:
            assert need.what[lang == "en"].upper() in letter.upper()
        if any(not need.out for need in mine[person]):
            digest = hashlib.sha256(f"voorjaar 2026\n{person}".encode()).digest()
            assert str(int.from_bytes(digest[:8], "big")) in letter


def test_the_sheets_hold_every_need_and_every_edition(meeting, counted):
    fw, answer = meeting[0], meeting[-1]
    sheets = loopbaan.meeting_sheets(answer)
    head, *rows = sheets["Toewijzing"]
    table = pd.DataFrame(rows, columns=head)
    assert list(table["Behoefte"]) == list(counted["id"])
    assert list(table["Uitvoering"]) == list(counted["edition"].fillna(""))
    editions = pd.DataFrame(sheets["Uitvoeringen"][1:], columns=sheets["Uitvoeringen"][0])
    assert set(editions["Uitvoering"]) == set(pd.read_csv(DATA / "aanbod.csv", sep=";", encoding="utf-8-sig")["uitvoering"])
    assert editions["Geplaatst"].sum() == counted["placed"].sum()
    unmet = pd.DataFrame(sheets["Nog niet"][1:], columns=sheets["Nog niet"][0])
    told = counted[~counted["placed"] & counted["serves"].map(bool)]
    assert unmet["Zonder plaats"].sum() == len(told)


def command(program, tmp_path, *words):
    staff = str(DATA / "personeel.csv")
    return program("partnership", staff, "--group", "regio", "--to", "basisbekwaam", *words)


def test_one_command_makes_page_workbook_and_letters(program, tmp_path):
    sheet = str(DATA / "inventarisatie.xlsx")
    program.folder = tmp_path
    status, out, err = command(program, tmp_path, "--offers", sheet, "--needs", sheet, "--from", "24-8-2026", "--seed", "s", "-o", "p.html")
    assert status == 0, err
    status, out, err = command(program, tmp_path, "--offers", sheet, "--seed", "s", "-o", "p.json")
    assert status == 0 and json.loads((tmp_path / "p.json").read_text(encoding="utf-8"))["loopbaan"] == "assignment/1"
    assert "Gevraagd en aangeboden" in (tmp_path / "p.html").read_text(encoding="utf-8")
    status, out, err = command(program, tmp_path, "--offers", sheet, "--seed", "s", "--letters", "brieven", "-o", "p.xlsx")
    assert status == 0, err
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.load_workbook(io.BytesIO((tmp_path / "p.xlsx").read_bytes()))
    assert book.sheetnames == ["Toewijzing", "Uitvoeringen", "Behoeften", "Nog niet", "Verantwoording", "Nog niet per regio"]
    assert isinstance(book["Uitvoeringen"]["E2"].value, int)
    letters = list((tmp_path / "brieven").iterdir())
    assert len(letters) > 20 and all(each.stat().st_mode & 0o077 == 0 for each in letters)
    status, out, err = command(program, tmp_path, "--offers", sheet, "--letters", "brieven", "-o", "p.html")
    assert status != 0 and "brieven" in err  # nothing of anybody is overwritten


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ([], "--offers"),
        (["--offers", "aanbod.csv", "--per", "klas"], "--per klas"),
        (["--offers", "aanbod.csv", "--min-group", "4"], "--min-group"),
        (["--offers", "aanbod.csv", "--from", "32-13-2026"], "--from"),
    ],
)
def test_a_wrong_command_line_says_what_is_wrong(program, tmp_path, words, says):
    program.folder = tmp_path
    (tmp_path / "aanbod.csv").write_text("stap;datum;plaatsen\nStudiedag of congres;18-11-2026;4\n", encoding="utf-8")
    status, out, err = command(program, tmp_path, *words)
    assert status == 2 and says in err, err


@pytest.mark.parametrize(
    ("table", "says"),
    [
        ("stap;datum;plaatsen;minimum\nStudiedag of congres;18-11-2026;4;8\n", "991"),
        ("stap;datum;plaatsen\nCursus klasmanagement;18-11-2026;4\n", "202"),
    ],
)
def test_offers_that_cannot_be_are_named_at_their_cell(program, tmp_path, table, says):
    program.folder = tmp_path
    (tmp_path / "aanbod.csv").write_text(table, encoding="utf-8")
    status, out, err = command(program, tmp_path, "--offers", "aanbod.csv", "-o", "p.html")
    assert status != 0 and says in err and not (tmp_path / "p.html").exists()


def test_somebody_with_two_employers_is_one_person_and_that_is_told(program, tmp_path):
    lines = (DATA / "personeel.csv").read_text(encoding="utf-8-sig").splitlines()
    (tmp_path / "p.csv").write_text("\n".join([*lines, lines[3].replace("De Boog", "De Kiem")]), encoding="utf-8")
    (tmp_path / "aanbod.csv").write_text("stap;datum;plaatsen\nStudiedag of congres;18-11-2026;4\n", encoding="utf-8")
    program.folder = tmp_path
    status, out, err = program("partnership", "p.csv", "--to", "basisbekwaam", "--offers", "aanbod.csv", "-o", "p.xlsx")
    assert status == 0 and "“n0116” heeft 2 regels" in err


def test_the_page_about_it_runs_as_it_stands(program, tmp_path, monkeypatch):
    page = (DATA.parents[2] / "docs" / "partnership.md").read_text(encoding="utf-8")
    (tmp_path / "examples").symlink_to(DATA.parents[1])
    program.folder = tmp_path
    blocks = re.findall(r"```sh\n(.*?)```", page, re.DOTALL)
    assert len(blocks) == 5
    for name, table in re.findall(r"```csv (\S+)\n(.*?)```", page, re.DOTALL):
        (tmp_path / name).write_text(table, encoding="utf-8")
    for line in "".join(blocks).splitlines():
        status, out, err = program(*shlex.split(line)[1:])
        assert status == 0, (line, out + err)
    monkeypatch.chdir(tmp_path)
    codes = re.findall(r"```py\n(.*?)```", page, re.DOTALL)
    assert len(codes) == 2
    for code in codes:
        exec(compile(code, "docs/partnership.md", "exec"), {})
    assert "Needs and places" in (tmp_path / "overleg.html").read_text(encoding="utf-8")
    (document,) = re.findall(r"```json\n(.*?)```", page, re.DOTALL)
    assert len(loopbaan.parse_shared_needs(document, loopbaan.dutch_framework()).needs) == 2
