# SPDX-License-Identifier: BSL-1.0
"""Makes `personeel.csv`: the staff of an invented region, always the same. Nobody in it exists."""

import random
from pathlib import Path

import loopbaan

SCHOOLS = {"Het Baken": 46, "De Sluis": 34, "De Werf": 9, "Oost": 30}


def main() -> None:
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
