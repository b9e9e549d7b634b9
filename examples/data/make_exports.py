# SPDX-License-Identifier: BSL-1.0
"""Makes observaties.csv and oordelen.csv: two more exports about the people of board.csv, as other systems would give them.

    python3 make_exports.py

Every level of board.csv is taken as what someone shows; raters see it with an error of their own, and kinds of raters lean
their own way: teachers rate themselves higher than colleagues do, colleagues higher than leaders. The same bytes every time.
"""

import csv
import io
import random
from pathlib import Path

HERE = Path(__file__).resolve().parent
LEVELS = ["nog niet getoond", "in ontwikkeling", "startbekwaam", "basisbekwaam", "vakbekwaam", "expert"]
SEEN_BY_ICALT = ["Veilig en stimulerend klimaat", "Klassenmanagement", "Duidelijke instructie", "Activerend lesgeven", "Differentiëren"]
RATED = ["Omgaan met gedrag", "Klassenmanagement", "Samenwerken met ouders", "Samenwerken in het team", "Formatief evalueren"]
LEANS = {"zelf": 0.6, "collega": 0.25, "leidinggevende": -0.1}


def noise(roll):
    """Near 0, seldom beyond 1: three even draws together."""
    return (roll.random() + roll.random() + roll.random() - 1.5) * 1.1


def day(roll):
    return f"{1 + int(roll.random() * 28)}-{1 + int(roll.random() * 9)}-2026"


def main():
    roll = random.Random(2026)  # of its random numbers only random() is used: the same with any version of Python
    with open(HERE / "board.csv", encoding="utf-8-sig", newline="") as file:
        board = [row for row in csv.DictReader(file, delimiter=";")]
    observations, ratings = [], []
    for row in board:
        person = row["personeelsnummer"]
        for competence in SEEN_BY_ICALT:
            if row.get(competence) in LEVELS and roll.random() < 0.4:
                score = 1.1 + 0.6 * LEVELS.index(row[competence]) + 0.3 * noise(roll)
                score = f"{min(max(score, 1), 4):.1f}".replace(".", ",")
                observations.append([person, competence, score, "observator", f"o-{1 + int(roll.random() * 9):02}", day(roll), "icalt"])
        for competence in RATED:
            if row.get(competence) not in LEVELS:
                continue
            for rater, lean in LEANS.items():
                if roll.random() < (0.7 if rater == "zelf" else 0.45):
                    seen = round(LEVELS.index(row[competence]) + lean + noise(roll))
                    ratings.append([person, competence, LEVELS[min(max(seen, 0), 5)], rater, day(roll)])
    write("observaties.csv", ["medewerker", "bekwaamheid", "score", "beoordelaar", "code beoordelaar", "datum", "instrument"], observations)
    write("oordelen.csv", ["medewerker", "bekwaamheid", "niveau", "beoordelaar", "datum"], ratings)


def write(name, heading, rows):
    made = io.StringIO()
    csv.writer(made, delimiter=";", lineterminator="\r\n").writerows([heading, *rows])
    (HERE / name).write_bytes(b"\xef\xbb\xbf" + made.getvalue().encode())


if __name__ == "__main__":
    main()
