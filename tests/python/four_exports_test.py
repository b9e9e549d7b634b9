# SPDX-License-Identifier: BSL-1.0
"""Four exports as systems of a school board write them become one page, with nothing but what README, guide and messages say:
a staff list below titles, a competence list with scores of four, a wide 360° list, and qualifications by yes
and no with initials."""

import datetime
import json

import pytest

import loopbaan

openpyxl = pytest.importorskip("openpyxl")

FILES = ("formatie.xlsx", "competenties.csv", "360.xlsx", "bevoegdheden.csv")
TO = ("--to", "basisbekwaam")
NUMBERS = [f"0041{number:02d}" for number in range(1, 13)]
SOMEONE = NUMBERS[1]


def workbook(path, sheets):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.save(path)


def staff_rows():
    yield ["Formatieoverzicht 2026-2027"]
    yield ["Peildatum: 1-10-2026"]
    yield []
    yield ["Pers.nr.", "Achternaam", "Voorletters", "School", "Loopbaanfase", "WTF", "Datum indiensttreding"]
    for place, number in enumerate(NUMBERS):
        phase = "Inductie" if place < 4 else "Ervaren"
        day = datetime.datetime(2025 if place < 4 else 2012, 8, 1)
        yield [number, "Jansen", "A.", "De Linde" if place % 2 else "De Beuk", phase, 0.4, day]
    yield [NUMBERS[2], "Jansen", "A.", "De Linde", "Inductie", 0.3, datetime.datetime(2026, 1, 1)]  # a second contract


@pytest.fixture
def exports(tmp_path):
    workbook(tmp_path / "formatie.xlsx", {"Toelichting": [["Gemaakt op 1-10-2026"]], "Formatie": list(staff_rows())})
    scores = ["Medewerker;Klassenmanagement;Omgaan met gedrag;Differentiëren"]
    scores += [f"{number};{1 + place % 4}/4;{1 + place % 3}/4;{'n.v.t.' if place == 5 else '3/4'}" for place, number in enumerate(NUMBERS)]
    (tmp_path / "competenties.csv").write_bytes("\r\n".join(scores).encode("cp1252"))
    seen = [["Medewerker", "Ingevuld door", "Ingevuld op", "Samenwerken in het team", "Reflectie", "Sterke punten"]]
    for number in NUMBERS[:6]:
        day = datetime.datetime(2026, 5, 3)
        seen.append([number, "zelf", day, "vakbekwaam", "startbekwaam", "rustig"])
        seen.append([number, "leidinggevende", day, "basisbekwaam", "startbekwaam", "duidelijk"])
        seen.append([number, "IB-er", day, "basisbekwaam", "basisbekwaam", ""])
    workbook(tmp_path / "360.xlsx", {"360 graden": seen})
    papers = ["Pers.nr.,Initialen,Lesbevoegdheid,Beproefde lesobservatie,Paraaf"]
    papers += [f"{number},AJ,{'J' if place else 'N'},{'ja' if place > 3 else 'nee'},MvD" for place, number in enumerate(NUMBERS)]
    (tmp_path / "bevoegdheden.csv").write_text("\n".join(papers) + "\n", encoding="utf-8")
    return tmp_path


def filled(proposal):
    """What an adviser fills in of a mapping that was proposed."""
    proposal["values"] = {"1/4": "ontwikkeling", "2/4": "start", "3/4": "basis", "4/4": "vak"}
    proposal["raters"] = {"IB-er": "colleague"}
    return proposal


def test_the_first_look_says_what_each_file_needs(program, exports):
    program.folder = exports
    status, out, _ = program("check", *FILES)
    assert status == 1 and len(out.splitlines()) < 20
    assert "“2/4” is geen niveau" in out or "3/4" in out
    assert "“IB-er”" in out and "raters" in out  # who is that?


def test_the_four_become_one_page(program, exports):
    program.folder = exports
    status, _, err = program("mapping", *FILES, "-o", "koppeling.json")
    assert status in (0, 4), err
    proposal = json.loads((exports / "koppeling.json").read_text(encoding="utf-8"))
    assert set(proposal["values"]) == {"1/4", "2/4", "3/4", "4/4"} and "IB-er" in proposal["raters"]
    (exports / "koppeling.json").write_text(json.dumps(filled(proposal)), encoding="utf-8")

    status, out, err = program("check", *FILES, "--mapping", "koppeling.json")
    assert status in (0, 4) and "Fouten: 0." in out, out + err
    assert "3/4" not in out and "niet bekend wie ze gaf" not in out

    status, _, err = program("report", *FILES, "--mapping", "koppeling.json", *TO, "-o", "pagina.html")
    assert status in (0, 3), err
    page = (exports / "pagina.html").read_text(encoding="utf-8")
    assert "12 mensen" in err and "Jansen" not in page + err and SOMEONE not in page


def test_each_file_brings_what_it_knows(exports):
    framework = loopbaan.dutch_framework()
    (exports / "koppeling.json").write_text(json.dumps(filled({"loopbaan": "mapping/1", "id": "eigen"})), encoding="utf-8")
    mapping = loopbaan.read_mapping(exports / "koppeling.json", framework)
    people = loopbaan.read_staff([exports / name for name in FILES], framework, mapping=mapping).people
    someone = next(person for person in people if person.id == SOMEONE)
    assert (someone.phase, round(someone.fte, 4), someone.groups["school"]) == ("inductie", 0.4, "De Linde")
    assert someone.levels["klassenmanagement"] == "start" and someone.levels["lesbevoegdheid"] == "ja"
    assert len(people) == 12 and someone.levels["team"] == "basis"  # what others say, not what she says herself


def test_two_contracts_below_title_rows_are_one_person(exports):
    staff = loopbaan.read_staff(exports / FILES[0], loopbaan.dutch_framework(), is_part=True)
    someone = next(person for person in staff.people if person.id == NUMBERS[2])
    assert (round(someone.fte, 4), someone.groups["school"], str(someone.since)) == (0.7, "De Beuk", "2025-08-01")
    assert len(staff.people) == 12 and [note.code for note in staff.notes if note.code in (859, 880)] == [880]


def test_a_number_wins_from_a_name_beside_it(program, exports):
    (exports / "namen.csv").write_text("Medewerker;Personeelsnummer;Klassenmanagement\nA. Jansen;004101;startbekwaam\n", encoding="utf-8")
    staff = loopbaan.read_staff(exports / "namen.csv", loopbaan.dutch_framework())
    assert list(staff.people.ids) == ["004101"] and not any("Jansen" in note.message("nl") for note in staff.notes)
