# SPDX-License-Identifier: BSL-1.0
"""Every sum of the board's page, of the A4 of each and of the workbook is counted once more in pandas, from the document alone."""

import copy
import html
import json
import re
from pathlib import Path

import pytest
from reckoned import recomputed

import loopbaan

pandas = pytest.importorskip("pandas")
openpyxl = pytest.importorskip("openpyxl")

FW = loopbaan.dutch_framework()
BOARD = Path(__file__).parents[2] / "examples" / "data" / "board.csv"
POLICY = json.loads(loopbaan.write_policy(loopbaan.dutch_policy()))
TITLES = {each["id"]: each["title"]["nl"] for each in POLICY["accounts"]}
LEAST = 5
NEAR = 0.011  # hours are told in two digits behind the mark
HIDDEN = "–"


def write_offers(files):
    """Two halves of three school years, and four editions of each of the steps that most people need."""
    terms = [
        {"id": f"{half}-{begins}", "title": {"nl": f"{half} {begins}", "en": f"{half} {begins}"}, "from": f"{begins}-{first}", "to": f"{ends}-{last}"}
        for year in (2026, 2027, 2028)
        for half, begins, first, ends, last in (("najaar", year, "08-24", year + 1, "01-29"), ("voorjaar", year + 1, "02-01", year + 1, "07-09"))
    ]
    steps = ("werkvormen-training", "groepsplan-ib", "differentiatie-cursus", "formatief-cursus", "oudergesprek-maatje", "icalt-observatie")
    editions = [{"id": f"{step}-{term['id']}", "step": step, "term": term["id"], "places": 18, "least": 6} for step in steps for term in terms[:4]]
    head = {"loopbaan": "offers/1", "id": "regio", "version": "2026", "framework": {"id": FW.id, "version": FW.version}}
    (files / "offers.json").write_text(json.dumps({**head, "terms": terms, "editions": editions}), encoding="utf-8")


@pytest.fixture(scope="module", params=["apart", "together"])
def told(request, program_in, tmp_path_factory):
    """What the program tells of the example board in each form."""
    files = tmp_path_factory.mktemp("board")
    program = program_in(files)
    write_offers(files)
    call = ["schedule", str(BOARD), "--to", "basisbekwaam", "--offers", "offers.json", "--min-group", str(LEAST)]
    if request.param == "together":
        call += ["--together", "--school-spares", "300", "--shared", "board-hours=2026:400", "--seed", "herfst", "--rounds", "3"]
    for name in ("board.json", "board.html", "board.xlsx"):
        assert program(*call, "-o", name)[0] in (0, 3)
    assert program(*call, "--sheets", "-o", "sheets.html")[0] in (0, 3)
    book = openpyxl.load_workbook(files / "board.xlsx")
    return (
        json.loads((files / "board.json").read_text("utf-8")),
        (files / "board.html").read_text("utf-8"),
        (files / "sheets.html").read_text("utf-8"),
        {sheet.title: frame_of(list(sheet.iter_rows(values_only=True))) for sheet in book},
    )


@pytest.fixture
def board(told):
    """A copy for each test."""
    return copy.deepcopy(told)


def frame_of(rows):
    return pandas.DataFrame(rows[1:], columns=rows[0])


def number(words):
    """The number in a cell: "1.662,25 uur", "€ 75.190"."""
    found = re.search(r"-?[\d.]+(,\d+)?", words)
    return float(found[0].replace(".", "").replace(",", "."))


def table_under(page, heading):
    """The rows of the table under a heading, as text."""
    part = page.split(f"<h2>{heading}</h2>", 1)[1].split("<h2>", 1)[0]
    body = re.search(r"<tbody>(.*?)</tbody>", part, re.DOTALL)
    rows = re.findall(r"<tr>(.*?)</tr>", body[1], re.DOTALL) if body else []
    return [[html.unescape(re.sub(r"<[^>]*>", " ", cell)).strip() for cell in re.findall(r"<td[^>]*>(.*?)</td>", row, re.DOTALL)] for row in rows]


def year_of(day):
    return int(day[:4]) - (int(day[5:7]) < 8)


def in_words(year):
    return f"{year}/{(year + 1) % 100:02d}"


def reckoned(document):
    """Frames of entries, of steps in their terms, of steps and of accounts: a row each, with the person, phase and school."""
    years = {each["id"]: year_of(each["from"]) for each in document["terms"]}
    ids = list(years)
    shared = {each["account"] for each in document.get("team", {}).get("shared", ())}
    entries, loads, steps, accounts = [], [], [], []
    for each in document["schedules"]:
        who = {"person": each["person"], "phase": each["asked"].get("phase", "")}
        entries += [{**who, **entry, "year": years[entry["term"]]} for entry in each["entries"]]
        for step in each["steps"]:
            steps.append({**who, "step": step["id"], "year": years[step["first_term"]], "edition": step.get("edition"), "cost": step["cost"], "hours": sum(step["hours"])})
            first = ids.index(step["first_term"])
            loads += [{**who, "term": ids[first + at], "year": years[ids[first + at]], "hours": hours} for at, hours in enumerate(step["hours"])]
        own = recomputed(each, document["terms"], POLICY)[0]
        accounts += [
            {**who, "account": account, "year": year, "given": given, "used": used, "lapsed": lapsed, "has": each["status"] in ("optimal", "feasible")}
            for (account, year), (given, used, lapsed) in own.items()
            if account not in shared
        ]
    return tuple(pandas.DataFrame(rows) for rows in (entries, loads, steps, accounts))


def test_the_sums_of_the_page_are_those_of_the_document(board):
    document, page, _, _ = board
    entries, loads, steps, accounts = reckoned(document)
    schedules = pandas.DataFrame([{"status": each["status"], "steps": len(each["steps"])} for each in document["schedules"]])
    found, without = (schedules.steps > 0).sum(), (schedules.status == "unscheduled").sum()
    assert f"Met een rooster: {found}; niets meer te doen: {len(schedules) - found - without}; zonder rooster: {without}." in page

    told = 0
    unlimited = {each["id"] for each in POLICY["accounts"] if each.get("unlimited")}
    rows = table_under(page, "Wat de rekeningen geven en wat ervan gebruikt wordt")
    for year, title, given, used, lapsed in rows:
        (id,) = [id for id, name in TITLES.items() if name == title]
        own = accounts[(accounts.account == id) & (accounts.year.map(in_words) == year)]
        took = entries[(entries.account == id) & (entries.school_year.map(in_words) == year)]["amount"].sum()
        if id in unlimited:
            assert given == "onbeperkt" and number(used) == pytest.approx(took, abs=NEAR)
            continue
        assert number(given) == pytest.approx(own.given.sum(), abs=NEAR), (year, title)
        assert (used == HIDDEN) == (lapsed == HIDDEN)
        if used != HIDDEN:
            told += 1
            assert number(used) == pytest.approx(took, abs=NEAR) and number(lapsed) == pytest.approx(own.lapsed.sum(), abs=NEAR), (year, title)
    assert told > 2 and len(rows) > 8

    limited = {each["id"] for each in POLICY["accounts"] if each["unit"] == "hours" and not each.get("unlimited")}
    hours = accounts[accounts.account.isin(limited)]
    begins = year_of(document["terms"][0]["from"])
    phases = {FW.phases[id].title.nl: id for id in FW.phases}
    told = 0
    for phase, people, *cells in table_under(page, "Dit schooljaar, het volgende en later"):
        of = phases[phase]
        assert int(people) == sum(each["asked"].get("phase") == of for each in document["schedules"])
        for when, cell in enumerate(cells):
            used, given = cell.split(" van ")
            then = lambda frame: frame[(frame.phase == of) & ((frame.year - begins).clip(upper=2) == when)]  # noqa: E731
            assert number(given) == pytest.approx(then(hours).given.sum(), abs=NEAR)
            if used != HIDDEN:
                told += 1
                assert number(used) == pytest.approx(then(loads).hours.sum(), abs=NEAR)
    assert told

    counts = steps.groupby(["year", "step"])["person"].nunique()
    rows = table_under(page, "Wat wanneer begint")
    titles = {FW.steps[id].title.nl: id for id in FW.steps}
    assert rows and all(int(count) == counts[year_of(f"{year[:4]}-08-01"), titles[title]] >= LEAST for year, title, count in rows)


def test_the_sums_of_a_team_on_the_page_are_those_of_the_document(board):
    document, page, _, _ = board
    if "team" not in document:
        assert "<h2>Uitvoeringen</h2>" not in page
        return
    entries, _, steps, _ = reckoned(document)
    came = steps.groupby("edition")["person"].nunique()
    rows = table_under(page, "Uitvoeringen")
    assert len(rows) == 24 and any(row[5] not in (HIDDEN, "0") for row in rows)
    for edition, _, _, places, least, people, runs in rows:
        assert (places, least) == ("18", "6") and (runs == "ja") == (came.get(edition, 0) > 0)
        assert people == HIDDEN or int(people) == came.get(edition, 0)
    for year, title, holds, used, left in table_under(page, "Wat allen delen"):
        took = entries[(entries.account == "board-hours") & (entries.school_year.map(in_words) == year)]["amount"].sum()
        assert (title, number(holds)) == (TITLES["board-hours"], 400)
        assert number(used) == pytest.approx(took, abs=NEAR) and number(left) == pytest.approx(400 - took, abs=NEAR)
    people = pandas.DataFrame(
        [
            {"school": each["member"]["school"], "has": bool(each["steps"]), "terms": each["terms"] if each["steps"] else 0}
            for each in document["schedules"]
            if each["asked"]["steps"]
        ]
    )
    told = 0
    for school, *cells in table_under(page, "Per school"):
        of = people if school == "allen samen" else people[people.school == school]
        for cell, figure in zip(cells, (len(of), of.has.sum(), (~of.has).sum(), of.terms.sum())):
            told += cell != HIDDEN
            assert cell == HIDDEN or int(cell) == figure, school
    assert told > 20


def test_the_sums_of_each_a4_are_those_of_the_document(board):
    document, _, sheets, _ = board
    articles = re.findall(r"<article>(.*?)</article>", sheets, re.DOTALL)
    assert len(articles) == len(document["schedules"])
    _, _, _, accounts = reckoned(document)
    shared = {each["account"] for each in document.get("team", {}).get("shared", ())}
    given = accounts.set_index(["person", "account", "year"])["given"]
    used_cells = 0
    for article, each in zip(articles, document["schedules"]):
        if not each["steps"]:
            assert "Samen " not in article.split("<h2>")[0].replace("Samen met anderen", "")
            continue
        hours, cost, fullest = re.search(r"<p>Samen (.*?) en (.*?); de volste periode heeft (.*?)\. ?", article).groups()
        assert number(hours) == pytest.approx(sum(sum(step["hours"]) for step in each["steps"]), abs=NEAR)
        assert number(cost) == pytest.approx(sum(step["cost"] for step in each["steps"])) and number(fullest) == pytest.approx(each["fullest"], abs=NEAR)
        entries = pandas.DataFrame(each["entries"])
        used = entries.groupby(["account", "school_year"])["amount"].sum()
        heads = re.findall(r"<th scope=\"col\">(\d{4}/\d\d)</th>", article)
        for title, *cells in table_under(article, "Wat de rekeningen geven en wat ervan gebruikt wordt"):
            (id,) = [id for id, name in TITLES.items() if name == re.sub(r" \(.*\)$", "", title)]
            for year, cell in zip(heads, cells):
                took = used.get((id, int(year[:4])), 0)
                assert bool(cell) == (took > 0), (each["person"], title, year)
                if cell:
                    used_cells += 1
                    assert number(cell) == pytest.approx(took, abs=NEAR)
                    if " van " in cell:
                        assert id not in shared and number(cell.split(" van ")[1]) == pytest.approx(given[each["person"], id, int(year[:4])], abs=NEAR)
    assert used_cells > 100


def test_the_sums_of_the_workbook_are_those_of_the_document(board):
    document, _, _, book = board
    entries, loads, steps, _ = reckoned(document)
    told = book["Stappen"].dropna(subset=["Kenmerk stap"])
    assert told["Uren"].sum() == pytest.approx(steps.hours.sum(), abs=NEAR * len(told)) and told["Euro"].sum() == pytest.approx(steps.cost.sum())
    assert len(told) == len(steps) and book["Periodes"]["Uren"].sum() == pytest.approx(loads.hours.sum(), abs=NEAR * len(loads))
    used = entries.assign(account=entries.account.map(TITLES), year=entries.school_year.map(in_words)).groupby(["account", "year"])["amount"].sum()
    for name in ("Rekeningen", "Samen"):
        sums = book[name].groupby(["Rekening", "Schooljaar"])["Gebruikt"].sum()
        for key, amount in sums.items():
            assert amount == pytest.approx(used.get(key, 0), abs=NEAR * len(entries)), (name, key)
        assert set(used.index) <= set(sums.index)
    assert all(book["Rekeningen"].groupby(["Rekening", "Schooljaar"])["Geeft"].sum() == book["Samen"].set_index(["Rekening", "Schooljaar"])["Geeft"].fillna(0).sort_index())
    if "team" not in document:
        return
    came = steps.groupby("edition")["person"].nunique()
    editions = book["Uitvoeringen"].set_index("Uitvoering")
    assert editions["Plaatsen"].tolist() == [18] * 24 and editions["Komen"].to_dict() == {id: came.get(id, 0) for id in editions.index}
    schools = {each["person"]: each["member"]["school"] for each in document["schedules"]}
    spared = loads.assign(school=loads.person.map(schools)).groupby(["school", "term"])["hours"].sum()
    assert book["Vrijgemaakt"]["Gevraagd"].sum() == pytest.approx(spared.sum(), abs=NEAR * len(spared)) and spared.max() <= 300 + NEAR
    shared = book["Gedeeld"].iloc[0]
    board_hours = entries[(entries.account == "board-hours") & (entries.school_year == 2026)]
    assert shared["Gebruikt"] == pytest.approx(board_hours.amount.sum(), abs=NEAR) and shared["Mensen"] == board_hours.person.nunique()
