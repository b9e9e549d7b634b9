# SPDX-License-Identifier: BSL-1.0
"""Exports of a school board that does not exist, on any framework: as a staff system and one for ratings write them.

The same framework and target give the same rows: of random numbers only `random()` is used. No names are in them.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

from ... import Framework

Rows = list[list[str]]

SCHOOLS = (("De Boomgaard", 27), ("Het Veerhuis", 21), ("De Windroos", 12))
RATERS = (("zelf", 0.4, 0.5), ("teamleider", 0.0, 0.9), ("collega", 0.2, 0.4))  # how they lean, how often they rate
AHEAD = (-1.0, 0.0, 1.4)  # of what the target asks for, in levels: in the first phase, in the next, in later ones
SHARES = (0.1, 0.3)  # of the people in the first phase and in the next; the others are in a later one
YEAR = 2026


def staff_and_ratings(framework: Framework, target: str) -> tuple[Rows, Rows]:
    """The rows of both files, headings first: people with what a yes or no tells, and ratings of all else that a target
    asks for. O(people × profile)."""
    roll = random.Random(YEAR)
    required = framework.required(target)
    papers = [id for id in required if len(levels_of(framework, id)) == 1]
    staff = [["personeelsnummer", "school", "fase", "werktijdfactor", "in dienst sinds"]]
    staff[0] += [title_of(framework, id) for id in papers]
    ratings = [["medewerker", "bekwaamheid", "niveau", "ingevuld door", "datum"]]
    phases = [phase.title.in_language("nl") for phase in framework.phases.values()]
    number = 4100
    for school, size in SCHOOLS:
        for _ in range(size):
            number += 1 + int(roll.random() * 30)
            person, place = f"{number:06d}", stage(roll)
            phase = phases[min(place, len(phases) - 1)] if phases else ""
            has_papers = "ja" if place > 0 else "nee"
            staff.append([person, school, phase, fte(roll), hired(roll, place), *(has_papers for _ in papers)])
            ahead = AHEAD[place] + 0.5 * bell(roll)
            for id, level in required.items():
                if id not in papers:
                    ratings += rated(roll, framework, person, id, level, ahead)
    return staff, ratings


def rated(
    roll: random.Random, framework: Framework, person: str, competence: str, needed: str, ahead: float
) -> Iterator[list[str]]:
    """What everybody who rated says of one competence of a person."""
    levels = levels_of(framework, competence)
    shown = 1 + [id for id, _ in levels].index(needed) + ahead + 0.35 * bell(roll)
    for rater, leans, often in RATERS:
        if roll.random() < often:
            seen = min(max(round(shown + leans + 0.25 * bell(roll)), 0), len(levels))
            word = levels[seen - 1][1] if seen else "nog niet getoond"
            day = f"{1 + int(roll.random() * 28)}-{1 + int(roll.random() * 9)}-{YEAR}"
            yield [person, title_of(framework, competence), word, rater, day]


def levels_of(framework: Framework, competence: str) -> list[tuple[str, str]]:
    """The levels of the scale of a competence, rising: id and title."""
    scale = framework.scales[framework.competences[competence].scale]
    return [(level.id, level.title.in_language("nl")) for level in scale.levels]


def title_of(framework: Framework, competence: str) -> str:
    return framework.competences[competence].title.in_language("nl")


def stage(roll: random.Random) -> int:
    draw = roll.random()
    return 0 if draw < SHARES[0] else 1 if draw < sum(SHARES) else 2


def fte(roll: random.Random) -> str:
    return ("0,4000", "0,6000", "0,8000", "0,8000", "1,0000", "1,0000")[int(roll.random() * 6)]


def hired(roll: random.Random, place: int) -> str:
    """A first of August: longer ago for who is further."""
    return f"1-8-{YEAR - (0, 1, 3)[place] - int(roll.random() * (1, 3, 30)[place])}"


def bell(roll: random.Random) -> float:
    """About normal, mean 0, deviation 1."""
    return sum(roll.random() for _ in range(12)) - 6
