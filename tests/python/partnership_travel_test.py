# SPDX-License-Identifier: BSL-1.0
"""How far people go for a place: a table that somebody fills in, row by row, and a round in which it counts."""

import csv
import io
import json
import random
from pathlib import Path

import pytest

import loopbaan

FW = loopbaan.dutch_framework()
DATA = Path(__file__).resolve().parents[2] / "examples" / "data" / "partnership"
SHEET = str(DATA / "inventarisatie.xlsx")
OFFERS = "stap;datum;plaatsen;aanbieder;plaats\nStudiedag of congres;{first};4;Pabo De Horst;{place}\nStudiedag of congres;19-11-2026;4;;Dorp\n"


def offers(place="Stad", first="18-11-2026"):
    return loopbaan.parse_offer_sheets(OFFERS.format(place=place, first=first), FW).offers


def asked(schools):
    return [loopbaan.AskedNeed(school.replace(" ", "-"), school=school, step="studiedag", count=count) for school, count in schools.items()]


def faults(table):
    with pytest.raises(loopbaan.Error) as caught:
        loopbaan.parse_travel(table, name="reizen.csv")
    return [(each.code, each.row) for each in caught.value.all]


def test_every_row_of_a_table_of_travel_is_accounted_for():
    table = (
        "Hoe ver is het?\nvan;naar;km;opmerking\nDe Boog;Stad;12,5;over de brug\nDe Boog;Stad;12,5;over de brug\nde boog;STAD;13 km;\n"
        "voorbeeld: De Eik;Stad;3;\n\nTotaal;;28;\nDe Linde;Stad;7;\nStad;De Linde;9;\n"
    )
    found = loopbaan.parse_travel(table, name="reizen.csv")
    assert found.unit == "kilometres"
    assert found.distances == (("De Boog", "Stad", 13), ("De Linde", "Stad", 7), ("Stad", "De Linde", 9))
    (account,) = found.accounts
    assert (account.read, account.doubled, account.examples, account.remarks) == ((3, 9, 10), (4, 5), (6,), (8,))
    assert account.assumed == (("rounded up", (3,)),) and account.rows == 7


def test_minutes_are_read_where_no_row_has_kilometres_and_kilometres_go_first():
    minutes = loopbaan.parse_travel("van;naar;kilometer;minuten\nDe Boog;Stad;;25 min\n")
    assert (minutes.unit, minutes.distances) == ("minutes", (("De Boog", "Stad", 25),)) and minutes.notes == ()
    both = loopbaan.parse_travel("van;naar;kilometer;minuten\nDe Boog;Stad;12;25\n")
    assert both.unit == "kilometres" and [each.name for each in both.notes] == ["needless_column"]


def test_what_is_wrong_in_a_table_of_travel_is_told_all_at_once():
    assert faults("van;naar;km\nDe Boog;Stad;ver\nDe Linde;;7\nDe Eik;Stad;\nDe Brug;Stad;3\nde brug;stad;4\nDe Wilg;Stad;30 min\n") == [
        (808, 2), (807, 3), (807, 4), (201, 6), (808, 7),
    ]
    assert faults("van;naar\nDe Boog;Stad\n") == [(823, 1)]
    assert faults("stap;plaatsen\nstudiedag;4\n") == [(823, 0)]
    assert faults("van;naar;km\nvoorbeeld;Stad;4\n") == [(807, 0)]


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_sheet_to_fill_is_read_as_it_is_and_what_is_filled_in_stays(lang, tmp_path):
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.load_workbook(io.BytesIO(loopbaan.make_offers_template(FW, lang=lang)))
    sheet = book["Reizen" if lang == "nl" else "Travel"]
    heads = {cell.value: cell.column for cell in sheet[1]}
    for field, value in zip(("van", "naar", "minuten") if lang == "nl" else ("from", "to", "minutes"), ("De Boog", "Stad", 25)):
        sheet.cell(3, heads[field]).value = value
    book.save(tmp_path / "x.xlsx")
    found = loopbaan.read_travel(tmp_path / "x.xlsx")
    assert (found.unit, found.distances, found.notes) == ("minutes", (("De Boog", "Stad", 25),), ())
    assert [each.examples for each in found.accounts if each.kind == "travel"] == [(2,)]
    with pytest.raises(FileExistsError):
        loopbaan.write_offers_template(tmp_path / "x.xlsx", FW)


def test_the_limit_refuses_with_its_reason_and_the_nearest_go_first():
    travel = loopbaan.parse_travel("van;naar;km\nDe Boog;Stad;42\nDe Boog;Dorp;2\nDe Eik;Stad;7\nDe Eik;Dorp;20\n")
    made = loopbaan.make_round(offers(), asked=asked({"De Boog": 3, "De Eik": 5}), travel=travel, most_travel=30)
    answer = made.decide("herfst")
    assert made.too_far == 3 and [each.id for each in made.round.criteria] == ["travel", "price"]
    where = [(need.school, edition) for need, edition in zip(made.needs, answer.assignment.placed)]
    assert sorted(where) == [("De Boog", "studiedag-2")] * 3 + [("De Eik", "studiedag-1")] * 4 + [("De Eik", "studiedag-2")]
    far = loopbaan.make_round(offers(), asked=asked({"De Boog": 9}), travel=travel, most_travel=30).decide("x")
    why = [row[9] for row in loopbaan.meeting_sheets(far)["Toewijzing"][1:] if row[8] == ""]
    assert len(why) == 5 and all("kan niet: 42 km, en dat is meer dan 30 km." in each for each in why)
    assert loopbaan.check_assignment(answer.assignment) == ()


def test_an_edition_is_at_its_place_else_at_its_provider_and_online_is_nowhere():
    travel = loopbaan.parse_travel("van;naar;km\nDe Boog;Pabo De Horst;12\nDe Boog;Dorp;30\n")
    for place, far in (("zaal 4", 12), ("online", 0), ("De Boog", 0), ("", 12)):
        made = loopbaan.make_round(offers(place), asked=asked({"De Boog": 1}), travel=travel)
        assert [wish.criteria[0] for wish in made.round.needs[0].wishes] == [far, 30], place
        assert any("bij hun aanbieder" in each[0] for each in made.assumed) == (place in ("zaal 4", "")), place


def test_what_the_table_does_not_say_counts_as_the_farthest_and_never_as_too_far():
    travel = loopbaan.parse_travel("van;naar;km\nDe Boog;Stad;12\nDe Bogo;Dorp;50\n")
    for most, counted in ((None, 50), (30, 30)):
        made = loopbaan.make_round(offers(), asked=asked({"De Boog": 1}), travel=travel, most_travel=most)
        assert [wish.criteria[0] for wish in made.round.needs[0].wishes] == [12, counted] and made.too_far == 0
        words = " ".join(each[0] for each in made.assumed)
        assert f"geteld als {counted} km (1): De Boog – Dorp." in words and "(1): De Bogo. Kijk of de naam klopt." in words


def test_its_turn_is_before_the_price_unless_it_is_said():
    table = "persoon;school;fase;in dienst;Omgaan met gedrag\np1;De Boog;inductie;1-8-2026;startbekwaam\n"
    people = loopbaan.parse_staff(table, FW).people
    needs = loopbaan.find_needs(loopbaan.Planner(FW, "basisbekwaam"), people)
    steps = "\n".join(f"{each.step};18-11-2026;4;Stad" for each in needs.needs)
    given = loopbaan.parse_offer_sheets(f"stap;datum;plaatsen;plaats\n{steps}\n", FW).offers
    travel = loopbaan.parse_travel("van;naar;km\nDe Boog;Stad;12\n")

    def criteria(**more):
        import datetime

        made = loopbaan.make_round(given, needs, people, first_day=datetime.date(2026, 8, 24), travel=travel, **more)
        return [each.id for each in made.round.criteria]

    assert criteria() == ["months", "travel", "price"] and criteria(travel_turn=0) == ["travel", "months", "price"]
    assert criteria(travel_turn=2) == ["months", "price", "travel"]
    with pytest.raises(loopbaan.Error) as caught:
        criteria(travel_turn=3)
    assert [each.code for each in caught.value.all] == [430]


def test_kilometres_of_random_rounds_are_those_of_the_table():
    generator = random.Random(7)
    for _ in range(60):
        schools, places = [f"S{n}" for n in range(4)], ["Stad", "Dorp", "S1"]
        ways = {(start, end): generator.randrange(1, 60) for start in schools for end in places if start != end and generator.random() < 0.8}
        ways[("S0", "Stad")] = generator.randrange(1, 60)
        table = "van;naar;km\n" + "".join(f"{start};{end};{far}\n" for (start, end), far in ways.items())
        rows = [(place, generator.randrange(1, 4)) for place in generator.choices(places, k=4)]
        given = loopbaan.parse_offer_sheets("stap;datum;plaatsen;plaats\n" + "".join(f"studiedag;{day}-11-2026;{many};{place}\n" for day, (place, many) in enumerate(rows, 2)), FW).offers
        most = generator.choice([None, 10, 30])
        made = loopbaan.make_round(given, asked=asked({each: generator.randrange(1, 4) for each in schools}), travel=loopbaan.parse_travel(table), most_travel=most)
        farthest = max(ways.values())
        too_far = 0
        for need in made.round.needs:
            school = need.id.split("-")[0]
            for wish in need.wishes:
                place = rows[int(wish.edition.rpartition("-")[2]) - 1][0]
                known = 0 if place == school else ways.get((school, place), ways.get((place, school)))
                far = known if known is not None else min(farthest, most if most is not None else farthest)
                refused = most is not None and far > most
                too_far += refused
                assert (wish.criteria[0], wish.refused is not None) == (far, refused), (school, place)
        assert made.too_far == too_far


@pytest.fixture
def travel(tmp_path, program):
    """From each school to each place of the example some kilometres, and one misspelt."""
    program.folder = tmp_path
    rows = list(csv.DictReader(io.StringIO((DATA / "personeel.csv").read_text(encoding="utf-8-sig")), delimiter=";"))
    schools = sorted({row["school"] for row in rows})
    given = csv.DictReader(io.StringIO((DATA / "aanbod.csv").read_text(encoding="utf-8-sig")), delimiter=";")
    ends = sorted({row["plaats"] or row["aanbieder"] for row in given} - {"online"})
    ways = [f"{start};{end};{(7 * i + 11 * j) % 45 + 1}" for i, start in enumerate(schools) for j, end in enumerate(ends) if start != end]
    (tmp_path / "reizen.csv").write_text("\n".join(["van;naar;km", *ways, "De Lindde;studio;9", ""]), encoding="utf-8")
    return ["partnership", DATA / "personeel.csv", "--group", "regio", "--to", "basisbekwaam", "--offers", SHEET, "--from", "24-8-2026", "--seed", "s", "--travel", "reizen.csv"]


def test_the_program_gives_no_place_that_is_too_far_and_says_why(program, travel, tmp_path):
    status, _, err = program(*travel, "--at-most-km", "20", "--persons", "--letters", "brieven", "-o", "p.html")
    assert status == 0 and "reizen.csv: reizen, koppen in rij 1; gelezen" in err and "te ver voor iemand" in err
    html = (tmp_path / "p.html").read_text(encoding="utf-8")
    assert "km, en dat is meer dan 20 km." in html and "zo min mogelijk kilometers" in html and "De Lindde. Kijk of de naam klopt." in html
    letters = [each.read_text(encoding="utf-8") for each in (tmp_path / "brieven").iterdir()]
    assert any("km, en dat is meer dan 20 km." in each for each in letters) and any("zo min mogelijk kilometers" in each for each in letters)
    program(*travel, "--at-most-km", "20", "-o", "p.json")
    document = json.loads((tmp_path / "p.json").read_text(encoding="utf-8"))
    assert "travel" in [each["id"] for each in document["criteria"]] and program("check", "p.json")[0] == 0
    status, _, err = program(*travel, "--at-most-km", "20", "--lang", "en", "-o", "q.html")
    html = (tmp_path / "q.html").read_text(encoding="utf-8")
    assert "Farther than 20 km cannot be" in html and "fewest kilometres" in html and "n0" not in html.replace("n0.", "")


def test_the_program_says_what_does_not_go_together(program, travel):
    for more, words in (
        (["--at-most-minutes", "20"], "--at-most-km"),
        (["--at-most-km", "1", "--at-most-minutes", "20"], "gaan niet samen"),
        (["--travel-turn", "4"], "--travel-turn"),
        (["--share", "A"], "--travel"),
    ):
        status, _, err = program(*travel, *more, "-o", "p.json" if "--share" in more else "p.html")
        assert status != 0 and words in err, more
    status, _, err = program(*travel[:-2], "--at-most-km", "20", "-o", "p.html")
    assert status == 2 and "--travel" in err


def test_a_table_of_travel_is_checked_as_other_sheets_are(program, travel, tmp_path):
    status, out, _ = program("check", "reizen.csv")
    assert status == 0 and "reizen; wegen: " in out
    (tmp_path / "fout.csv").write_text("van;naar;km\nDe Boog;Stad;ver\n", encoding="utf-8")
    status, out, err = program("check", "fout.csv")
    assert status == 1 and "808" in out + err


def test_one_workbook_may_be_given_for_offers_and_travel_and_nothing_is_passed_over_without_a_word(program, travel, tmp_path):
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.load_workbook(SHEET)
    sheet = book.create_sheet("Reizen")
    for row in (("van", "naar", "km"), ("De Boog", "studio", 12)):
        sheet.append(row)
    book.save(tmp_path / "alles.xlsx")
    words = ["alles.xlsx" if each in (SHEET, "reizen.csv") else each for each in travel]
    err = program(*words, "-o", "p.html")[2]
    assert "alles.xlsx, Reizen: reizen, koppen in rij 1; gelezen 1." in err and "alles.xlsx, Reizen: reizen; hier niet gevraagd" not in err
    assert err.count("alles.xlsx, Behoeften: behoeften; hier niet gevraagd en niet gelezen.") == 2  # neither for offers nor for travel
