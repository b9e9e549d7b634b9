# SPDX-License-Identifier: BSL-1.0
"""Makes the data of a partnership that does not exist: three boards, nine schools, one pabo, forty editions, what schools ask.

    python3 make_partnership.py [--seed 2026] [-o FOLDER]

Everything in it is synthetic: no person, school, board or offer in it exists. The same seed gives the same bytes with any version
of Python: of its random numbers only `random()` is used. `inventarisatie.xlsx`, made where openpyxl is installed, is the same
offers and needs as a spring inventory on sheets of one workbook, as people send it: a title above the table, a day in words, a
total below it.
"""

import argparse
import datetime
import json
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from make_board import FRAMEWORK, Dice, Framework, experienced, starter  # noqa: E402

SCHOOLS = [  # board, school, region, people; two are small, so that small groups occur
    ("Stichting De Akker", "De Boog", "noord", 14), ("Stichting De Akker", "De Linde", "noord", 11), ("Stichting De Akker", "De Kiem", "zuid", 5),
    ("Scholengroep Waterrijk", "De Eik", "zuid", 13), ("Scholengroep Waterrijk", "Het Kompas", "zuid", 10), ("Scholengroep Waterrijk", "De Vlieger", "noord", 8),
    ("Vereniging Het Veld", "De Wilg", "oost", 12), ("Vereniging Het Veld", "De Brug", "oost", 9), ("Vereniging Het Veld", "Het Nest", "oost", 4),
]  # fmt: skip
PABO, AGENCY, PARTNERSHIP = "Pabo De Horst", "Bureau Leerkracht", "Samen Opleiden Regio"
TERMS = [
    ("najaar-2026", "Najaar 2026", "24-8-2026", "29-1-2027"),
    ("voorjaar-2027", "Voorjaar 2027", "1-2-2027", "9-7-2027"),
    ("najaar-2027", "Najaar 2027", "23-8-2027", "28-1-2028"),
    ("voorjaar-2028", "Voorjaar 2028", "31-1-2028", "7-7-2028"),
]
# Step, provider, how many editions, places, least, euro, to whom it is open.
OFFERED = [
    ("klassenmanagement-cursus", PABO, 4, 15, 8, 450, ""),
    ("formatief-cursus", PABO, 3, 15, 8, 650, ""),
    ("differentiatie-cursus", PABO, 3, 15, 8, 500, ""),
    ("lesontwerp-cursus", PABO, 2, 15, 8, 400, ""),
    ("kennisbasis-opfrissen", PABO, 2, 20, 10, 250, ""),
    ("oudergesprek-training", AGENCY, 3, 12, 6, 350, ""),
    ("gedrag-cursus", AGENCY, 3, 15, 8, 450, ""),
    ("gouden-weken", AGENCY, 2, 16, 8, 300, ""),
    ("edi-training", AGENCY, 2, 16, 8, 500, ""),
    ("passend-onderwijs-cursus", AGENCY, 2, 15, 8, 350, ""),
    ("starters-intervisie", PARTNERSHIP, 3, 8, 4, 250, "starters van de drie besturen"),
    ("leerlab-maatwerk", PARTNERSHIP, 2, 12, 6, 300, ""),
    ("presentatiemarkt", PARTNERSHIP, 2, "", "", 0, ""),
    ("differentiatie-leerteam", "De Linde", 2, 8, 4, 0, "De Linde; De Boog; andere scholen"),
    ("leeskring", "Het Kompas", 2, 8, 4, 60, ""),
    ("formatief-proberen", "De Wilg", 1, 6, 4, 0, "Vereniging Het Veld"),
    ("onderzoekswerkplaats", PARTNERSHIP, 1, "", "", 0, ""),
    ("nt2-opleiding", "Hogeschool Oost", 1, 18, 10, 2995, ""),
]
HEADINGS = ("uitvoering", "stap", "aanbieder", "periode", "eerste dag", "laatste dag", "plaats", "plaatsen", "minimum", "prijs", "open voor", "voorwaarden", "opmerking")
ROLES = [("uitvoering", "rol", "titel", "plaatsen", "minimum", "toestemming"), ("onderzoekswerkplaats-1", "deelnemer", "Deelnemer", 6, 4, ""), ("onderzoekswerkplaats-1", "onderzoeker", "Onderzoeker", 1, 1, "ja")]
ASKED = [  # step, competence with level, or profile; and from where
    ("", "Klassenmanagement", "basisbekwaam", "", "schoolplan"), ("differentiatie-leerteam", "", "", "", "met de hand"), ("nt2-opleiding", "", "", "", "gesprek"),
    ("", "Samenwerken met ouders", "startbekwaam", "", "gesprek"), ("formatief-cursus", "", "", "", "schoolplan"), ("", "", "", "mentor", "schoolplan"),
    ("starters-intervisie", "", "", "", "met de hand"), ("", "Gepersonaliseerd leren", "startbekwaam", "", "schoolplan"), ("dyslexie", "", "", "", "eigen wens"),
]  # fmt: skip
ASKED_HEADINGS = ("behoefte", "school", "bestuur", "regio", "fase", "stap", "onderwerp", "naar niveau", "profiel", "aantal", "vóór", "bron", "voorrang")
MONTHS = "januari februari maart april mei juni juli augustus september oktober november december".split()


def editions(dice):
    """A row per edition: about a third in a term, the others on dates; two of which nobody says when they are."""
    rows, place = [HEADINGS], 0
    for step, provider, count, places, least, euro, open_to in OFFERED:
        for number in range(1, count + 1):
            place += 1
            term, first, last = "", "", ""
            if place in (11, 29):
                note = "datum volgt"
            elif place % 3 == 0:
                term, note = TERMS[dice.below(4)][1], ""
            else:
                begin = datetime.date(2026, 9, 1) + datetime.timedelta(days=7 * dice.below(70))
                end = begin + datetime.timedelta(days=7 * dice.between(3, 16))
                first, last = (f"{day.day}-{day.month}-{day.year}" for day in (begin, end))
                note = ""
            where = dice.pick(["zaal 1", "zaal 4", "studio", "online"]) if provider in (PABO, AGENCY) else ""
            terms = "andere besturen € 50 meer" if open_to and euro else ""
            rows.append((f"{step}-{number}", step, provider, term, first, last, where, places, least, euro, open_to, terms, note))
    return rows


def needs(dice):
    """A row per need: each school asks for two or three things."""
    rows = [ASKED_HEADINGS]
    for board, school, region, size in SCHOOLS:
        for _ in range(dice.between(2, 3)):
            step, topic, level, profile, source = dice.pick(ASKED)
            phase = "inductie" if step == "starters-intervisie" else dice.pick(["", "inductie", "ervaren"])
            day = dice.pick(["1-8-2027", "1-2-2027", "1-8-2028", ""])
            count = max(1, min(size, dice.between(1, 6)))
            rows.append((f"b{len(rows)}", school, board, region, phase, step, topic, level, profile, count, day, source, dice.pick(["1", "2", "3", ""])))
    return rows


def staff(dice, framework):
    """A row per person: a quarter starts, the others are experienced."""
    columns = framework.columns()
    rows = [("personeelsnummer", "bestuur", "school", "regio", "fase", "werktijdfactor", *(each["title"]["nl"] for each in columns))]
    number = 100
    for board, school, region, size in SCHOOLS:
        for _ in range(size):
            number += dice.between(1, 9)
            phase = "inductie" if dice.chance(0.3) else "ervaren"
            levels, _ = (starter if phase == "inductie" else experienced)(dice, framework, 0.5 * dice.bell())
            unknown = set(dice.some(sorted(levels), dice.pick([0, 0, 0, 1]), lambda competence: 1))
            words = [framework.word(each["id"], levels[each["id"]]) if each["id"] in levels and each["id"] not in unknown else "" for each in columns]
            rows.append((f"n{number:04d}", board, school, region, framework.phases[phase], dice.pick(["0,4", "0,6", "0,8", "1,0"]), *words))
    return rows


def write_csv(path, rows):
    lines = "".join(";".join(f'"{cell}"' if ";" in str(cell) else str(cell) for cell in row) + "\r\n" for row in rows)
    path.write_bytes(b"\xef\xbb\xbf" + lines.encode("utf-8"))


def write_workbook(path, offers, asked):
    """The inventory as people send it."""
    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Aanbod"
    sheet.append(["Inventarisatie voorjaar 2026 (verzonnen)"])
    sheet.append([])
    for place, row in enumerate(offers):
        sheet.append([cell_of(cell, place) if column in (4, 5) and place else cell if cell != "" else None for column, cell in enumerate(row)])
    sheet.append(["Totaal", None, None, None, None, None, None, sum(row[7] for row in offers[1:] if row[7] != "")])
    for name, rows in (("Periodes", [("kenmerk", "titel", "eerste dag", "laatste dag"), *TERMS]), ("Rollen", ROLES), ("Behoeften", asked)):
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append([cell if cell != "" else None for cell in row])
    book.properties.created = book.properties.modified = datetime.datetime(2026, 3, 1)
    book.save(path)


def cell_of(words, place):
    """A day as a date, or in words in every fifth row."""
    if not words:
        return None
    day, month, year = map(int, words.split("-"))
    return f"{day} {MONTHS[month - 1]} {year}" if place % 5 == 0 else datetime.date(year, month, day)


def main():
    parser = argparse.ArgumentParser(description="Make the data of a fictional partnership.")
    parser.add_argument("--seed", type=int, default=2026)
    parser.add_argument("-o", "--output", type=Path, default=HERE)
    options = parser.parse_args()
    dice = Dice(options.seed)
    framework = Framework(json.loads(FRAMEWORK.read_text(encoding="utf-8")))
    offers, asked = editions(dice), needs(dice)
    write_csv(options.output / "aanbod.csv", offers)
    write_csv(options.output / "periodes.csv", [("kenmerk", "titel", "eerste dag", "laatste dag"), *TERMS])
    write_csv(options.output / "rollen.csv", ROLES)
    write_csv(options.output / "behoeften.csv", asked)
    write_csv(options.output / "personeel.csv", staff(dice, framework))
    try:
        write_workbook(options.output / "inventarisatie.xlsx", offers, asked)
    except ImportError:
        print("inventarisatie.xlsx needs openpyxl", file=sys.stderr)


if __name__ == "__main__":
    main()
