# SPDX-License-Identifier: BSL-1.0
"""Makes the staff of an invented region, its placement of students, and how far its schools lie apart; always the same. Nobody in it exists."""

import math
import random
from pathlib import Path

import loopbaan

SCHOOLS = {"Het Baken": 46, "De Sluis": 34, "De Werf": 9, "Oost": 30}


# School: status, coaches, of these certified, hours of the school trainer, most, what is to be seen, where it is.
PLACING = {
    "Lyceum Noord": ("geaccrediteerd", 9, 9, 200, "", "", "Utrecht"),
    "De Brug": ("geaccrediteerd", 4, 4, 160, "", "teamschool", "Nieuwegein"),
    "Het Baken": ("keurmerk", 6, 6, 160, 11, "", "Woerden"),
    "De Kade": ("keurmerk", 3, 2, 120, "", "platteland", "Oudewater"),
    "De Sluis": ("aanvraag", 4, 2, 40, "", "", "Utrecht"),
    "Oost": ("aanvraag", 5, 5, 120, 8, "teamschool", "Zeist"),
    "De Werf": ("stageschool", 2, 0, 0, "", "", "Utrecht"),
    "De Akker": ("stageschool", 3, 2, 60, "", "platteland", "Lopik"),
    "De Linde": ("stageschool", 2, 1, 40, 3, "platteland", "Lopik"),
}
TOWNS = {"Utrecht": (0, 9, 20, 27, 10, 24), "Zeist": (10, 15, 29, 36, 0, 32), "Woerden": (20, 22, 0, 11, 29, 24), "Lopik": (24, 14, 24, 13, 32, 0)}
ENDS = ("Utrecht", "Nieuwegein", "Woerden", "Oudewater", "Zeist", "Lopik")
STUDENTS = 84


def placing() -> dict[str, list[str]]:
    """The tables of a placement, as an institute and its schools keep them."""
    dice = random.Random(2027)
    schools = ["School;Schoolopleider (uren);Coaches;waarvan gecertificeerd;Maximum;Te zien;Gemeente;Status"]
    for name, (status, coaches, certified, hours, most, shows, town) in PLACING.items():
        schools.append(f"{name};{hours};{coaches};{certified};{most};{shows};{town};{status}")
    students = ["Student;Jaar;Woonplaats;Voorkeur;Uitgesloten;Eigen school;Eerder bij"]
    for number in range(1, STUDENTS + 1):
        wishes = dice.sample(list(PLACING), dice.randint(0, 3))
        others = [each for each in PLACING if each not in wishes]
        excluded = dice.choice(others) if dice.random() < 0.06 else ""
        own = dice.choice(others) if dice.random() < 0.1 else ""
        before = dice.choice(others) if dice.random() < 0.3 else ""
        home = dice.choices(list(TOWNS), (60, 15, 15, 10))[0]
        students.append(f"{number:04d};{dice.choice(('jaar 1', 'jaar 2', 'jaar 3'))};{home};{', '.join(wishes)};{excluded};{own};{before}")
    ways = ["van;naar;km"] + [f"{home};{end};{far}" for home, all_far in TOWNS.items() for end, far in zip(ENDS, all_far)]
    return {"plaatsing-scholen.csv": schools, "plaatsing-studenten.csv": students, "plaatsing-reizen.csv": ways}


# Where schools lie on an invented map, in kilometres.
PLACES = {
    "Het Baken": (2, 3), "De Sluis": (9, 5), "De Werf": (21, 4), "Oost": (30, 8), "De Brug": (12, 14), "De Kade": (16, 12),
    "Lyceum Noord": (14, 22), "De Zandbank": (27, 19), "De Pont": (33, 24), "College De Haven": (23, 11), "Hogeschool De Horst": (15, 10),
}  # fmt: skip


def write_travel() -> None:
    names = list(PLACES)
    rows = ["van;naar;km"]
    for place, one in enumerate(names):
        for two in names[place + 1 :]:
            rows.append(f"{one};{two};{round(math.dist(PLACES[one], PLACES[two]) * 1.3)}")
    Path(__file__).with_name("reizen.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")


def main() -> None:
    for name, lines in placing().items():
        Path(__file__).with_name(name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    write_travel()
    framework = loopbaan.dutch_framework()
    dice = random.Random(2026)
    asked = {name: framework.required(name) for name in ("basisbekwaam", "mentor", "schoolopleider")}
    competences = list(dict.fromkeys(id for levels in asked.values() for id in levels))
    titles = [framework.competences[id].title.in_language("nl") for id in competences]  # “team” alone would head a column of teams
    rows = ["personeelsnummer;school;fase;" + ";".join(titles)]
    number = 0
    for school, people in SCHOOLS.items():
        for _ in range(people):
            number += 1
            has = dice.choices(["basisbekwaam", "mentor", "schoolopleider", ""], (45, 35, 5, 15))[0]
            levels = asked.get(has, {})
            rows.append(f"v{number:03d};{school};ervaren;" + ";".join(levels.get(id, "") for id in competences))
    Path(__file__).with_name("personeel.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
