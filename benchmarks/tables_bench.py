# SPDX-License-Identifier: BSL-1.0
"""Measures tables in and out beside NumPy, pandas and Polars, and checks that all count the same.

    tables_bench.py PEOPLE COMPETENCES GROUPS CSV_ROWS

Prints one JSON line. It is run by a Python that has loopbaan and its test packages.
"""

import json
import multiprocessing
import random
import statistics
import sys
import tempfile
import threading
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import loopbaan
import numpy as np
import pandas as pd
import polars as pl

RUNS = 5
BOARD = Path(__file__).resolve().parent.parent / "examples" / "data" / "board.csv"
LEVELS = ("een", "twee", "drie", "vier")


def measure(*candidates):
    """Seconds of the fastest of some ways to do the same, and what it gives; each way is done RUNS times."""
    best = None
    for candidate in candidates:
        times = []
        for _ in range(RUNS):
            begin = time.perf_counter()
            answer = candidate()
            times.append(time.perf_counter() - begin)
        summary = {"runs": RUNS, "min": min(times), "median": statistics.median(times), "max": max(times)}
        if best is None or summary["median"] < best[0]["median"]:
            best = summary, answer
    return best


def framework_of(competences):
    required = {f"c{i}": LEVELS[1 + i % 3] for i in range(competences)}
    document = {
        "loopbaan": "framework/1",
        "id": "bench",
        "version": "1",
        "title": "Bench",
        "domains": [{"id": "d", "title": "D"}],
        "scales": [{"id": "s", "title": "S", "levels": [{"id": each, "title": each} for each in LEVELS]}],
        "competences": [{"id": f"c{i}", "title": f"C{i}", "domain": "d", "scale": "s"} for i in range(competences)],
        "profiles": [{"id": "p", "title": "P", "requires": required}],
    }
    return loopbaan.parse_framework(json.dumps(document)), [LEVELS.index(level) + 1 for level in required.values()]


def count_tables(people, competences, groups):
    """Who of each group meets each competence: from a table, and again of people who are there already."""
    chance = np.random.default_rng(1)
    framework, required = framework_of(competences)
    names = [f"c{i}" for i in range(competences)]
    levels = chance.integers(0, 5, size=(people, competences), dtype=np.int8)
    group_of = chance.integers(0, groups, people)
    facts = {
        "persoon": [f"p{i:07d}" for i in chance.permutation(people)],
        "school": [f"s{group:03d}" for group in group_of],
    }
    needed = np.array(required, dtype=np.int8)
    by_column = np.asfortranarray(levels)
    polars_frame = pl.DataFrame({**facts, **{name: levels[:, i] for i, name in enumerate(names)}})
    pandas_frame = pd.DataFrame({**facts, **{name: levels[:, i] for i, name in enumerate(names)}})

    def read():
        return loopbaan.parse_staff(polars_frame, framework).people

    def count(people_of=None):
        found = loopbaan.count_coverage(people_of or held, "p", "school")
        return pl.DataFrame(loopbaan.tabulate_coverage(found, wide=True))

    def numpy_sorted():
        order = np.argsort(group_of, kind="stable")
        starts = np.searchsorted(group_of[order], np.arange(groups))
        return np.add.reduceat((levels >= needed)[order], starts, axis=0, dtype=np.int32)

    def numpy_counted():
        counts = [np.bincount(group_of[by_column[:, c] >= needed[c]], minlength=groups) for c in range(competences)]
        return np.stack(counts, axis=1)

    def polars_counted():
        met = [(pl.col(name) >= level).sum() for name, level in zip(names, required)]
        return polars_frame.lazy().group_by("school").agg(met).sort("school").collect()

    def pandas_counted():
        return (pandas_frame[names] >= needed).groupby(pandas_frame["school"]).sum()

    held = read()
    measured = {"people": people, "competences": competences, "groups": groups}
    measured["read"], _ = measure(read)
    measured["whole"], _ = measure(lambda: count(read()))
    measured["count"], ours = measure(count)
    measured["NumPy"], from_numpy = measure(numpy_sorted, numpy_counted)
    measured["Polars"], from_polars = measure(polars_counted)
    measured["pandas"], from_pandas = measure(pandas_counted)

    columns = [f"school s{group:03d}" for group in range(groups)]
    mine = ours.filter(pl.col("competence").is_not_null()).select(columns).to_numpy().T
    for theirs in (from_numpy, from_polars.select(names).to_numpy(), from_pandas[names].to_numpy()):
        if not np.array_equal(mine, theirs):
            raise SystemExit("the counts are not the same")
    measured["threads"] = two_threads(lambda: count(read()))
    return measured


def two_threads(work):
    """How much is done in the time of one when two threads work at once: 2 where nothing stands in the way."""
    alone, _ = measure(work)

    def together():
        threads = [threading.Thread(target=work) for _ in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    both, _ = measure(together)
    return 2 * alone["median"] / both["median"]


def write_board(path, count, codes):
    """A staff table of so many people with the values of the example board; `codes` stand for words of levels."""
    chance = random.Random(1)
    heading, *lines = BOARD.read_text(encoding="utf-8-sig").splitlines()
    rows = [line.split(";") for line in lines]
    facts = heading.split(";").index("in dienst") + 1
    ids = [f"{number:07d}" for number in range(count)]
    chance.shuffle(ids)
    with open(path, "w", encoding="utf-8-sig", newline="") as table:
        table.write(heading + "\r\n")
        for person in ids:
            cells = [person, *chance.choice(rows)[1:facts]]
            levels = [chance.choice(rows)[i] for i in range(facts, len(rows[0]))]
            table.write(";".join(cells + [codes.get(level, level) for level in levels]) + "\r\n")


def read_tables(count):
    """A wide Dutch table, with levels in words and in numbers, beside the C reader of pandas."""
    codes = {"in ontwikkeling": "1", "startbekwaam": "2", "basisbekwaam": "3", "vakbekwaam": "4", "ja": "1"}
    codes.update(dict.fromkeys(("-", "onbekend", "n.v.t."), ""))
    framework = loopbaan.dutch_framework()
    measured = {"rows": count}
    with tempfile.TemporaryDirectory() as folder:
        for form, replaced in (("words", {}), ("numbers", codes)):
            path = Path(folder) / f"{form}.csv"
            write_board(path, count, replaced)
            ours, staff = measure(lambda: loopbaan.read_staff(path, framework))
            theirs, frame = measure(lambda: pd.read_csv(path, sep=";", decimal=",", encoding="utf-8-sig", engine="c"))
            if len(staff.people) != len(frame):
                raise SystemExit("not all rows were read")
            measured[form] = {"bytes": path.stat().st_size, "loopbaan": ours, "pandas": theirs}
    return measured


def main(people, competences, groups, csv_rows):
    # Each in a process of its own, so that neither finds the memory as the other left it.
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn"), max_tasks_per_child=1) as fresh:
        counts = fresh.submit(count_tables, people, competences, groups)
        csv = fresh.submit(read_tables, csv_rows)
        found = {"counts": counts.result(), "csv": csv.result()}
    found["peers"] = [f"NumPy {np.__version__}", f"pandas {pd.__version__}", f"Polars {pl.__version__}"]
    print(json.dumps(found))


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
