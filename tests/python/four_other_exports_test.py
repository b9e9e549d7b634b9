# SPDX-License-Identifier: BSL-1.0
"""Four more sets of exports, built as other systems build them, become a page by following nothing but the messages."""

import datetime
import json

import pytest

import loopbaan

openpyxl = pytest.importorskip("openpyxl")

PEOPLE = [f"{120 + 7 * i:06d}" for i in range(12)]
INITIALS = [f"{first}{second}" for first in "ABCD" for second in ("de", "ja", "vi")]
SCHOOLS = ("De Regenboog", "’t Palet")
TO = ("--to", "basisbekwaam")


def book(path, **sheets):
    made = openpyxl.Workbook()
    made.remove(made.active)
    for name, rows in sheets.items():
        sheet = made.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    made.save(path)
    return made


def profit(folder):
    """Staff below titles, numbers in the format 000000, days in words, two contracts; a list of scores of four in Windows-1252."""
    rows = [["Medewerkeroverzicht"], ["Stichting", None, "Peildatum:", datetime.date(2026, 11, 1)], []]
    rows += [["Medewerker", "Naam", "Organisatorische eenheid", "Functie", "Begindatum dienstverband", "Deeltijdfactor"]]
    for i, number in enumerate(PEOPLE):
        day = f"{i + 1} {('augustus', 'mrt.', 'okt')[i % 3]} 20{i + 10}"
        rows.append([int(number), "Vries, A. de", SCHOOLS[i % 2], "Leraar LB", day, "0,6"])
    rows += [[int(PEOPLE[2]), "Vries, A. de", SCHOOLS[1], "Leraar LC", "1 augustus 2025", "0,2"], ["Totaal", None, None, None, None, "7,4"]]
    path = folder / "Medewerkers 20261101.xlsx"
    made = book(path, Medewerkers=rows)
    for row in made["Medewerkers"].iter_rows(min_row=5, max_row=17):
        row[0].number_format = "000000"
    made.save(path)
    lines = ["Mdw.nr;Datum gesprek;Ingevuld door;Klassenmanagement;Differentiëren;Omgaan met gedrag;Duidelijke instructie;Reflectie"]
    lines += [f"{n};{1 + i}-09-2026;Teamleider;{i % 4 + 1}/4;{(i + 1) % 4 + 1}/4;n.b.;3/4;4/4" for i, n in enumerate(PEOPLE)]
    (folder / "competentielijst.csv").write_bytes("\r\n".join(lines).encode("cp1252"))
    return [path.name, "competentielijst.csv"]


def tabbed(folder):
    """UTF-16 with tabs below a line of the system; a wide 360° list behind a sheet that explains."""
    lines = ["Rapportage personeel\tgegenereerd op 02-11-2026", "", "Personeelsnr\tKostenplaats omschrijving\tParttime %\tFTE\tLoopbaanfase"]
    lines += [f"{n}\t{SCHOOLS[i % 2]}\t80%\t0,8000\t{('Startende leraar', 'Ervaren leraar')[i % 2]}" for i, n in enumerate(PEOPLE)]
    (folder / "personeel.txt").write_text("\r\n".join(lines), encoding="utf-16", newline="")
    rows = [["Response", "Feedbackontvanger", "Personeelsnr ontvanger", "Relatie", "Datum ingevuld", "Samenwerken in het team", "Klassenmanagement"]]
    for i, number in enumerate(PEOPLE):
        for k, who in enumerate(("Zelf", "Collega", "Leidinggevende", "Ouder")):
            rows.append([f"R{i}{k}", f"Anna Vries {i}", number, who, datetime.datetime(2026, 10, 1 + k), 1 + (i + k) % 5, 3])
    book(folder / "360.xlsx", Toelichting=[["Schaal", "1 = oneens, 5 = eens"], ["Vragen?", "bel ons"]], Antwoorden=rows)
    return ["personeel.txt", "360.xlsx"]


def initials(folder):
    """Staff with a code beside the number, and qualifications by yes and no under the code alone."""
    rows = [["Formatieoverzicht"], [], ["Afk.", "Pers. nr.", "Locatie", "wtf", "Fase loopbaan"]]
    rows += [[INITIALS[i], number, SCHOOLS[i % 2], 0.8, ("inductie", "ervaren")[i % 2]] for i, number in enumerate(PEOPLE)]
    book(folder / "formatie.xlsx", Blad1=[], Formatie=rows)
    rows = [["Bevoegdhedenlijst", None, "x = ja"], [], ["Initialen", "Lesbevoegdheid", "BHV", "Video-coach"]]
    rows += [[INITIALS[i], "J", ("x", None, "N")[i % 3], "nee"] for i in range(12)]
    book(folder / "bevoegdheden.xlsx", Lijst=rows)
    return ["formatie.xlsx", "bevoegdheden.xlsx"]


def letters(folder):
    """A row per rating with words of its own, and a list of visits with letters and percentages."""
    rows = [["Export competentiemeter"], [], ["Personeelsnummer", "Schoolnaam", "Competentie", "Oordeel", "Functie beoordelaar", "Peildatum"]]
    words, codes = ("Klassenmgt", "Duidelijke instructie", "Oudercontact"), ("1 - onvoldoende", "2 - matig", "3 - voldoende", "4 - goed")
    for i, number in enumerate(PEOPLE):
        for k, word in enumerate(words):
            rows.append([number, SCHOOLS[i % 2], word, codes[(i + k) % 4], ("Directeur", "IB-er")[k % 2], f"{1 + i}/9/2026"])
    book(folder / "meter.xlsx", **{"Lees mij": [["De scores lopen van 1 tot 4."]], "Scores": rows})
    lines = ["Leerkracht,Datum lesbezoek,Observant,Klassenmanagement (O/V/G),Activerend lesgeven %"]
    lines += [f"{n},2026-03-{1 + i:02d},coach,{'OVGv'[i % 4]},{40 + 5 * i}%" for i, n in enumerate(PEOPLE)]
    (folder / "lesbezoek.csv").write_text("\n".join(lines), encoding="utf-8-sig")
    return ["meter.xlsx", "lesbezoek.csv"]


FOUR = ("1/4", "2/4", "3/4", "4/4")
SETS = {
    "profit": (
        profit,
        {"groups": {"school": "Organisatorische eenheid"}, "ignore": ["Functie"]},
        {"values": dict(zip(FOUR, ("ontwikkeling", "start", "basis", "vak")))},
    ),
    "tabbed": (
        tabbed,
        {
            "groups": {"school": "Kostenplaats omschrijving"},
            "columns": {"Personeelsnr ontvanger": {"is": "person"}},
            "ignore": ["Response", "Feedbackontvanger", "Parttime %"],
            "phases": {"Startende leraar": "inductie", "Ervaren leraar": "ervaren"},
        },
        {"values": dict(zip("12345", (0, "ontwikkeling", "start", "basis", "vak")))},
    ),
    "initials": (
        initials,
        {
            "groups": {"school": "Locatie"},
            "columns": {"Afk.": {"is": "person"}, "Initialen": {"is": "person"}, "Video-coach": "video-coach-certificaat"},
            "ignore": ["Pers. nr."],
        },
        {},
    ),
    "letters": (
        letters,
        {"columns": {"Klassenmanagement (O/V/G)": "klassenmanagement", "Activerend lesgeven %": "activeren"}, "raters": {"IB-er": "colleague"}},
        {
            "competences": {"Klassenmgt": "klassenmanagement", "Oudercontact": "ouders"},
            "values": {
                "1": 0, "2": "ontwikkeling", "3": "start", "4": "basis", "O": 0, "V": "start", "G": "basis", ">=0%": 0, ">=60%": "start",
            },  # fmt: skip
        },
    ),
}  # fmt: skip


@pytest.fixture(params=SETS)
def made(request, tmp_path, program):
    program.folder = tmp_path
    exports, *rounds = SETS[request.param]
    return request.param, exports(tmp_path), rounds


def answered(document, answers):
    """A proposal with these answers in it, and what it leaves open of what they answer gone."""
    for field, said in answers.items():
        document[field] = said if isinstance(said, list) else {**document.get(field, {}), **said}
    named = {*document.get("ignore", []), *document.get("groups", {}).values()}
    document["columns"] = {word: means for word, means in document.get("columns", {}).items() if word not in named}
    return document


def test_the_messages_lead_to_a_page(made, program, tmp_path):
    name, files, rounds = made
    status, out, err = program("check", *files)
    assert status == 1 and len(out.splitlines()) <= 16, out
    status, _, err = program("mapping", *files, "-o", "een.json")
    assert status == 0, err
    answers = [json.loads((tmp_path / "een.json").read_text(encoding="utf-8"))]
    (tmp_path / "een.json").write_text(json.dumps(answered(answers[0], rounds[0])), encoding="utf-8")
    status, _, err = program("mapping", *files, "--mapping", "een.json", "-o", "twee.json")
    assert status == 0, err
    more = json.loads((tmp_path / "twee.json").read_text(encoding="utf-8"))
    asked = {code for code, means in more.get("values", {}).items() if means == ""}
    if name == "letters":
        assert {"1 - onvoldoende", "4 - goed", "O", "G"} <= asked and set(more["competences"]) == {"Klassenmgt", "Oudercontact"}
        more["values"] = {}
    (tmp_path / "twee.json").write_text(json.dumps(answered(more, rounds[1])), encoding="utf-8")
    status, out, err = program("check", *files, "--mapping", "twee.json")
    assert status in (0, 4) and "Fouten: 0." in out, out
    status, _, err = program("report", *files, "--mapping", "twee.json", *TO, "-o", "pagina.html")
    assert status == 0 and "12 mensen" in err, err
    page = (tmp_path / "pagina.html").read_text(encoding="utf-8")
    assert "Vries" not in page and PEOPLE[3] not in page and INITIALS[3] not in page
    status, _, err = program("gaps", *files, "--mapping", "twee.json", *TO, "-o", "gaten.xlsx")
    assert status == 0, err
    fw = loopbaan.dutch_framework()
    mapping = loopbaan.read_mapping(tmp_path / "twee.json", fw)
    people = loopbaan.read_staff([tmp_path / each for each in files], fw, mapping=mapping).people
    assert len(people) == 12 and {person.groups["school"] for person in people} == set(SCHOOLS)
    CHECKS[name](people)


def check_profit(people):
    someone = people.only([PEOPLE[2]])[0]
    assert (round(someone.fte, 4), str(someone.since), someone.levels["klassenmanagement"]) == (0.8, "2012-10-03", "basis")
    assert someone.levels["gedrag"] is None and someone.levels["reflectie"] == "vak"


def check_tabbed(people):
    someone = people.only([PEOPLE[1]])[0]
    assert (someone.fte, someone.phase) == (0.8, "ervaren")
    assert [str(entry.rater) for entry in someone.ratings if entry.competence == "team"] == ["self", "colleague", "leader", "None"]


def check_initials(people):
    someone = people.only([INITIALS[0]])[0]
    assert someone.levels["lesbevoegdheid"] == "ja" and someone.levels["bhv"] == "ja" and someone.phase == "inductie"


def check_letters(people):
    someone = people.only([PEOPLE[2]])[0]
    assert (someone.levels["klassenmanagement"], someone.levels["instructie"], someone.levels["activeren"]) == ("start", "basis", loopbaan.NOT_SHOWN)


CHECKS = {"profit": check_profit, "tabbed": check_tabbed, "initials": check_initials, "letters": check_letters}


def test_what_a_first_look_says_of_each_is_what_there_is_to_do(made, program):
    name, files, _ = made
    _, out, err = program("check", *files)
    said = {
        "profit": ["“1/4” is geen niveau", "ook in de kolommen", "--group"],
        "tabbed": ["Is het “Feedbackontvanger” of “Personeelsnr ontvanger”?", "student, inductie, ervaren; of zeg met --mapping bij “phases”"],
        "initials": ["Is het “Initialen”?", "de kolom “Afk.” is niet bekend"],
        "letters": ["“Klassenmgt” is hier niet bekend", "bij “competences”", "is geen niveau van “instructie”"],
    }
    for words in said[name]:
        assert words in out + err, (words, out)
    assert '"loopbaan": "mapping/1"' not in out and "komt twee keer voor" not in out


def test_another_sheet_with_people_is_told_of_and_so_are_sheets_beside_one_with_nobody(program, tmp_path):
    program.folder = tmp_path
    staff = [["Pers.nr.", "School", "Fase"], ["007", "s", "inductie"]]
    book(tmp_path / "twee.xlsx", Personeel=staff, Niveaus=[["Pers.nr.", "Klimaat"], ["007", "vak"]], Info=[["Medewerker", "Jan"]])
    status, out, err = program("check", "twee.xlsx")
    assert status == 4 and "ook het blad “Personeel” lijkt een personeelstabel (A1:C1)" in out and "“Info” lijkt" not in out + err
    assert program("check", "twee.xlsx", "--sheet", "Niveaus")[0] == 0  # it was chosen
    book(tmp_path / "leeg.xlsx", Leeg=[], Koppen=[["Pers.nr.", "Klimaat"]], Echt=[["wat", "hoe"], ["a", "b"]], Meer=[["x"]])
    status, out, _ = program("check", "leeg.xlsx")
    assert status == 1 and "gelezen is alleen dit blad, en niet “Echt”, “Meer” (kiezen kan met --sheet)" in out and "[fout 813]" in out


def test_a_list_of_what_was_found_has_every_note_and_how_bad_it_is(program, tmp_path):
    program.folder = tmp_path
    (tmp_path / "goed.csv").write_text("persoon;naam;kleur;klimaat\n1;x;y;2\n", encoding="utf-8")
    (tmp_path / "fout.csv").write_text("persoon;klimaat\n1;hoog\n", encoding="utf-8")
    rows = [line.split(";") for line in program("check", "goed.csv", "fout.csv", "--csv")[1].lstrip("\ufeff").splitlines()]
    assert rows[0][-1] == "Hoe erg"
    bad = {row[2]: row[-1] for row in rows[1:]}
    assert bad["815"] == "fout" and bad["818"] == "om naar te kijken" and bad["850"] == "ter informatie" and bad["852"] == "ter informatie"
