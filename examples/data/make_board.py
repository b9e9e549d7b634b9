# SPDX-License-Identifier: BSL-1.0
"""Makes board.csv: the staff table of a school board that does not exist, as a Dutch HR system would export it.

    python3 make_board.py [--seed 2026] [--people 240] [-o board.csv]

The same seed gives the same bytes with any version of Python: of its random numbers only `random()` is used.
"""

import argparse
import datetime
import json
import random
from pathlib import Path

HERE = Path(__file__).resolve().parent
FRAMEWORK = HERE.parents[1] / "lib/data/nl/framework.json"

EXPORTED_ON = datetime.date(2026, 10, 1)
SCHOOLS = [  # name, share of the people; the smallest have six to nine, so that small groups occur
    ("De Boomgaard", 39), ("Het Veerhuis", 34), ("De Windroos", 30), ("De Klimop", 26), ("Het Getij", 23),
    ("De Zandloper", 20), ("De Hoeksteen", 18), ("Het Lichtschip", 15), ("De Kruidentuin", 12), ("De Ark", 9),
    ("Het Sluisje", 8), ("De Terp", 6),
]  # fmt: skip
PHASES = [("student", 0.08), ("inductie", 0.20), ("ervaren", 0.72)]
HARD = {"differentiatie", "formatief", "gedrag", "ouders", "ondersteuning", "activeren", "volgen", "organiseren"}
UNKNOWN = ["", "", "", "onbekend", "-", "n.v.t."]
# The profiles whose competences the board keeps a column for: of phases also what is desired, of roles what is required.
BOTH, REQUIRED = ("requires", "desires"), ("requires",)
KEPT = {"basisbekwaam": BOTH, "vakbekwaam": BOTH, "mentor": REQUIRED, "bouwcoordinator": REQUIRED}


class Dice:
    """Draws that depend on the seed alone."""

    def __init__(self, seed):
        self.source = random.Random(seed)

    def below(self, n):
        return int(self.source.random() * n)

    def between(self, low, high):
        return low + self.below(high - low + 1)

    def chance(self, share):
        return self.source.random() < share

    def pick(self, among):
        return among[self.below(len(among))]

    def bell(self):
        """About normal, mean 0, deviation 1."""
        return sum(self.source.random() for _ in range(12)) - 6

    def some(self, among, count, weight):
        """`count` of them, none twice, the heavier ones likelier."""
        pool, chosen = [each for each in among for _ in range(weight(each))], []
        while pool and len(chosen) < count:
            chosen.append(self.pick(pool))
            pool = [each for each in pool if each != chosen[-1]]
        return chosen


class Framework:
    """What the table needs of the built-in framework."""

    def __init__(self, document):
        self.competences = document["competences"]
        self.phases = {each["id"]: each["title"]["nl"] for each in document["phases"]}
        self.levels = {each["id"]: each["levels"] for each in document["scales"]}
        self.scale_of = {each["id"]: each["scale"] for each in self.competences}
        self.profiles = {each["id"]: each for each in document["profiles"]}

    def rank(self, competence, level):
        return 1 + [each["id"] for each in self.levels[self.scale_of[competence]]].index(level)

    def top(self, competence):
        return len(self.levels[self.scale_of[competence]])

    def word(self, competence, rank):
        return self.levels[self.scale_of[competence]][rank - 1]["title"]["nl"] if rank else "0"

    def asks(self, profile, field="requires"):
        """Competence → rank, the included profiles joined by the higher level."""
        own = self.profiles[profile]
        asked = {}
        for other in own.get("includes", []):
            for competence, rank in self.asks(other, field).items():
                asked[competence] = max(asked.get(competence, 0), rank)
        for competence, level in own.get(field, {}).items():
            asked[competence] = max(asked.get(competence, 0), self.rank(competence, level))
        return asked

    def columns(self):
        wanted = {c for profile, fields in KEPT.items() for field in fields for c in self.asks(profile, field)}
        return [each for each in self.competences if each["id"] in wanted]


def hard(competence):
    return 3 if competence in HARD else 1


def below_required(dice, framework, required, count):
    """Everything at what is required, but `count` competences a level short (now and then two). Nobody who works as a
    teacher lacks the qualifications that a beginner must have."""
    levels = dict(required)
    papers = {competence for competence in framework.asks("startbekwaam") if framework.top(competence) == 1}
    for competence in dice.some(sorted(set(required) - papers), count, hard):
        levels[competence] = max(0, required[competence] - (2 if dice.chance(0.15) else 1))
    return levels


def student(dice, framework, strength):
    """Below startbekwaam, by the years of study that are still to come."""
    year = dice.between(1, 4)
    levels = {}
    for competence, rank in framework.asks("startbekwaam").items():
        if framework.top(competence) == 1:
            levels[competence] = 0  # no teaching qualification yet
        else:
            grown = rank - 1.6 + 0.4 * year + 0.3 * strength + 0.4 * dice.bell()
            levels[competence] = min(rank + 1, max(0, round(grown)))
    return levels, year


def starter(dice, framework, strength):
    """Between startbekwaam and basisbekwaam: three to eight gaps."""
    gaps = max(3, min(8, round(5.5 - 1.2 * strength + 0.8 * dice.bell())))
    levels = below_required(dice, framework, framework.asks("basisbekwaam"), gaps)
    return levels, dice.between(0, 3)


def experienced(dice, framework, strength):
    """Mostly basisbekwaam or above, on the way to vakbekwaam."""
    gaps = 0 if dice.chance(0.68) else dice.between(1, 3)
    required, further = framework.asks("basisbekwaam"), framework.asks("vakbekwaam")
    levels = below_required(dice, framework, required, gaps)
    years = dice.between(3, 34)
    for competence, rank in further.items():
        if levels.get(competence, 0) < required.get(competence, 0):
            continue
        at = levels.get(competence, rank - 1)
        grown = 0.25 + 0.012 * years + 0.2 * strength - (0.1 if competence in HARD else 0)
        levels[competence] = min(framework.top(competence), at + (1 if dice.chance(grown) else 0))
    for profile, share in (("mentor", 0.3), ("bouwcoordinator", 0.12)):
        if dice.chance(share + 0.1 * strength):
            for competence, rank in framework.asks(profile).items():
                levels[competence] = max(levels.get(competence, 0), rank - (1 if dice.chance(0.3) else 0))
    return levels, years


GROWTH = {"student": student, "inductie": starter, "ervaren": experienced}


def hired(dice, years):
    """A first of the month that many school years ago; most start in August."""
    month = 8 if dice.chance(0.7) else dice.between(1, 9)
    day = datetime.date(EXPORTED_ON.year - years, month, 1)
    return f"{day.day}-{day.month}-{day.year}"


def person(dice, framework, columns, school_strength, phase):
    strength = school_strength + 0.8 * dice.bell()
    levels, years = GROWTH[phase](dice, framework, strength)
    blanks = dice.pick([0, 0, 1, 1, 2]) if phase != "ervaren" else dice.pick([0, 0, 0, 0, 1])
    unknown = set(dice.some(sorted(levels), blanks, lambda competence: 1))
    cells = []
    for each in columns:
        competence = each["id"]
        known = competence in levels and competence not in unknown
        cells.append(framework.word(competence, levels[competence]) if known else dice.pick(UNKNOWN))
    fte = dice.pick([0.2, 0.4] if phase == "student" else [0.4, 0.5, 0.6, 0.6, 0.8, 0.8, 1, 1, 1])
    return [framework.phases[phase], f"{fte:.4f}".replace(".", ","), hired(dice, years), *cells]


def spread(dice, count):
    """The phase of each of `count` people, in the shares of PHASES and in no order."""
    phases = [phase for phase, share in PHASES for _ in range(round(share * count))]
    phases = (phases + ["ervaren"] * count)[:count]
    order = sorted((dice.source.random(), position) for position in range(count))
    return [phases[position] for _, position in order]


def make_board(framework, seed, people):
    dice = Dice(seed)
    columns = framework.columns()
    shares = sum(share for _, share in SCHOOLS)
    rows, number = [], 1200
    phases = iter(spread(dice, people))
    sizes = [max(6, round(people * share / shares)) for _, share in SCHOOLS]
    sizes[0] += people - sum(sizes)
    for (school, _), size in zip(SCHOOLS, sizes):
        strength = 0.4 * dice.bell()
        for _ in range(size):
            number += dice.between(1, 37)
            rows.append([f"{number:06d}", school, *person(dice, framework, columns, strength, next(phases))])
    header = ["personeelsnummer", "school", "fase", "werktijdfactor", "in dienst"]
    return [header + [each["title"]["nl"] for each in columns], *rows]


def main():
    parser = argparse.ArgumentParser(description="Make the staff table of a fictional school board.")
    parser.add_argument("--seed", type=int, default=2026)
    parser.add_argument("--people", type=int, default=240, help="at least 100 (default: 240)")
    parser.add_argument("-o", "--output", type=Path, default=HERE / "board.csv")
    options = parser.parse_args()
    framework = Framework(json.loads(FRAMEWORK.read_text(encoding="utf-8")))
    rows = make_board(framework, options.seed, options.people)
    lines = "".join(";".join(row) + "\r\n" for row in rows)
    options.output.write_bytes(b"\xef\xbb\xbf" + lines.encode("utf-8"))


if __name__ == "__main__":
    main()
