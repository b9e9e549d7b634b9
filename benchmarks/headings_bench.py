# SPDX-License-Identifier: BSL-1.0
"""Measures tables of few rows and many columns, whose headings are compared with all words that they could mean.

    headings_bench.py FEW MANY

Prints one JSON line: how long a table of FEW and of MANY columns takes on a framework of so many competences, beside the
C reader of pandas, which compares nothing. It is run by a Python that has loopbaan and its test packages.
"""

import json
import sys
import tempfile
from pathlib import Path

import loopbaan
import pandas as pd
from tables_bench import measure

ROWS = 20
HEADINGS = {
    "known": "Kan het werk van vak {} doen",
    "misspelt": "Kan het wrk van vak {} deon",
    "foreign": "Een heel andere vraag, nummer {}, over iets",
}


def framework_of(competences):
    return loopbaan.build_framework(
        "bench",
        "1",
        scales=[{"id": "s", "levels": [{"id": "een", "title": "een"}]}],
        competences=[
            {"id": f"bekwaamheid-{i}", "title": HEADINGS["known"].format(i), "scale": "s"} for i in range(competences)
        ],
    )


def read_columns(count, folder):
    """A table of so many columns: all known, or one known and the others misspelt or foreign."""
    framework = framework_of(count)
    measured = {"columns": count}
    for form, heading in HEADINGS.items():
        path = Path(folder) / f"{form}.csv"
        headings = ["persoon", HEADINGS["known"].format(0), *(heading.format(i) for i in range(1, count))]
        rows = [";".join([f"p{row}", *["een"] * count]) for row in range(ROWS)]
        path.write_text("\n".join([";".join(f'"{each}"' for each in headings), *rows]), encoding="utf-8")
        measured[form], staff = measure(lambda: loopbaan.read_staff(path, framework))
        told = sum(note.code == 818 for note in staff.notes)
        if told != (0 if form == "known" else count - 1):
            raise SystemExit(f"{told} of {count} columns were told")
    measured["pandas"], _ = measure(lambda: pd.read_csv(path, sep=";", engine="c"))
    return measured


def main(few, many):
    with tempfile.TemporaryDirectory() as folder:
        found = {"rows": ROWS, "few": read_columns(few, folder), "many": read_columns(many, folder)}
    found["growth"] = {form: found["many"][form]["median"] / found["few"][form]["median"] for form in (*HEADINGS, "pandas")}
    print(json.dumps(found))


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
