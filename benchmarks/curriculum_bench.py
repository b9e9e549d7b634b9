# SPDX-License-Identifier: BSL-1.0
"""Measures the rules of a curriculum beside the same rules in pandas, and the smallest repair beside CP-SAT.

    curriculum_bench.py PROGRAMS check MODULES COMPETENCES VARIANTS
    curriculum_bench.py PROGRAMS repair MODULES COMPETENCES

Prints one JSON line. Both must find the same. `check` is run by a Python that has pandas, `repair` by one that has OR-Tools.
"""

import json
import random
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

LEVELS = ("een", "twee", "drie", "vier")
DOES = ("introduce", "practise", "assess")
SIDES = ("institute", "workplace", "together")
RUNS = 3


def framework_of(competences):
    return {
        "loopbaan": "framework/1",
        "id": "bench",
        "version": "1",
        "title": "Bench",
        "scales": [{"id": "s", "title": "S", "levels": [{"id": each, "title": each} for each in LEVELS]}],
        "competences": [{"id": f"c{i}", "title": f"C{i}", "scale": "s"} for i in range(competences)],
        "profiles": [{"id": "p", "title": "P", "requires": {f"c{i}": LEVELS[1 + i % 2] for i in range(competences)}}],
    }


def map_of(modules, competences, variants, dice):
    """A messy map: everything is at a known time, and levels are nearly always said."""
    made = []
    for m in range(modules):
        own = [f"v{v}" for v in range(variants) if dice.random() < 0.6] or ["v0"]
        cells = []
        for c in range(competences):
            for does in DOES:
                if dice.random() > 0.06:
                    continue
                cell = {"competence": f"c{c}", "does": does}
                if dice.random() < 0.9:
                    cell["level"] = LEVELS[dice.randrange(3)]
                cells.append(cell)
        module = {"id": f"M{m}", "title": f"M{m}", "year": 1 + m % 4, "period": 1 + dice.randrange(4), "ec": 3, "by": dice.choice(SIDES)}
        if variants > 1:
            module["variants"] = own
        if m and dice.random() < 0.3:
            module["after"] = [f"M{dice.randrange(m)}"]
        made.append({**module, "cells": cells})
    return {
        "loopbaan": "curriculum/1",
        "id": "bench",
        "version": "1",
        "framework": {"id": "bench", "version": "1"},
        "profile": "p",
        "competences": [f"c{c}" for c in range(competences)],
        "variants": [{"id": f"v{v}", "title": f"v{v}"} for v in range(variants)] if variants > 1 else [],
        "modules": made,
    }


def rules_in_pandas(frames, required):
    """Findings by rule. Written as somebody does who knows pandas: no loop but over rules and levels."""
    import pandas as pd

    modules, cells, after = frames
    here = cells.merge(modules[["module", "variant", "time"]], on="module")
    every = pd.MultiIndex.from_product([range(len(required)), sorted(modules["variant"].unique())], names=["c", "variant"])
    counts = {}
    number = here.groupby(["c", "variant", "does"]).size().unstack(fill_value=0).reindex(every, fill_value=0)
    for does in DOES:
        if does not in number:
            number[does] = 0
    introduced, practised, assessed = (number[does] > 0 for does in DOES)
    counts["never-introduced"] = int((~introduced).sum())
    counts["not-practised"] = int(((introduced | assessed) & ~practised).sum())
    counts["not-assessed"] = int((practised & ~assessed).sum())
    first = here.groupby(["c", "variant", "does"])["time"].min().unstack().reindex(every)

    def early(does, before):
        own = here[here["does"] == does].merge(first[before].rename("needed").reset_index(), on=["c", "variant"])
        found = own[own["time"] < own["needed"]].groupby(["c", "variant"]).size()
        return found.reindex(every, fill_value=0) > 0

    too_early = early("assess", "practise")
    counts["assessed-before-practised"] = int(too_early.sum())
    broken = early("practise", "introduce").where(practised, early("assess", "introduce"))
    counts["order-broken"] = int((broken & ~too_early).sum())

    said = here[here["level"] > 0].sort_values(["c", "variant", "time", "position"], kind="stable")
    group = [said["c"], said["variant"]]
    before = said.groupby(group)["level"].cummax().groupby(group).shift(fill_value=0)
    below = pd.Series(0, index=said.index)
    for level in range(1, len(LEVELS)):
        seen = (said["level"] == level).groupby([*group, said["time"]]).transform("max")
        upto = seen.groupby(group).cummax()
        below = below.where(~(upto & (said["level"] > level)), level)
    counts["level-jumped"] = int(((before < said["level"]) & (below > 0) & (below + 1 < said["level"])).sum())

    tests = here[here["does"] == "assess"]
    best = tests.groupby(["c", "variant"])["level"].agg(["min", "max"])
    asked = best.index.get_level_values("c").map(dict(enumerate(required)))
    counts["level-not-assessed"] = int(((best["min"] > 0) & (best["max"] < asked)).sum())

    both = here.groupby("variant")["institute"].max() & here.groupby("variant")["workplace"].max()
    sides = here.groupby(["c", "variant"])[["institute", "workplace"]].max()
    one = sides["institute"] != sides["workplace"]
    counts["one-side-only"] = int((one & one.index.get_level_values("variant").map(both)).sum())
    counts["assessed-often"] = int((tests.groupby(["c", "variant"])["module"].nunique() > 3).sum())
    starts = here[here["does"] == "introduce"].groupby(["c", "variant", "level"])["module"].nunique()
    counts["introduced-again"] = int((starts > 1).sum())
    counts["empty-module"] = int((~modules["module"].isin(cells["module"])).sum())
    asks = after.merge(modules, on="module").merge(modules, left_on=["before", "variant"], right_on=["module", "variant"], how="left", suffixes=("", "_before"))
    counts["prerequisite"] = int((asks["time_before"].isna() | (asks["time_before"] > asks["time"])).sum())
    load = modules.groupby(["variant", "time"])["ec"].sum()
    counts["overloaded-period"] = int((load * 3 * 4 > 60 * 4).sum())
    return {rule: count for rule, count in counts.items() if count}


def frames_of(document):
    import pandas as pd

    modules, cells, after = [], [], []
    for module in document["modules"]:
        time_ = module["year"] * 1000 + module["period"]
        for variant in module.get("variants") or [each["id"] for each in document["variants"]] or [""]:
            modules.append((module["id"], variant, time_, module["ec"]))
        after += [(module["id"], before) for before in module.get("after", ())]
        for cell in module["cells"]:
            level = LEVELS.index(cell["level"]) + 1 if "level" in cell else 0
            side = module["by"]
            cells.append((module["id"], int(cell["competence"][1:]), cell["does"], level, side != "workplace", side != "institute", len(cells)))
    return (
        pd.DataFrame(modules, columns=["module", "variant", "time", "ec"]),
        pd.DataFrame(cells, columns=["module", "c", "does", "level", "institute", "workplace", "position"]),
        pd.DataFrame(after, columns=["module", "before"]),
    )


def measured(program, *words):
    done = subprocess.run([str(program), *map(str, words)], stdout=subprocess.PIPE, text=True, check=True)
    return json.loads(done.stdout.splitlines()[-1])


def written(folder, framework, document):
    paths = folder / "framework.json", folder / "curriculum.json"
    for path, content in zip(paths, (framework, document)):
        path.write_text(json.dumps(content), encoding="utf-8")
    return paths


def check(programs, folder, modules, competences, variants):
    import pandas as pd

    framework, document = framework_of(competences), map_of(modules, competences, variants, random.Random(1))
    found = measured(programs / "bench_curriculum", *written(folder, framework, document), "check")
    required = [LEVELS.index(level) + 1 for level in framework["profiles"][0]["requires"].values()]
    frames, times, counts = frames_of(document), [], {}
    for _ in range(RUNS):
        begin = time.perf_counter()
        counts = rules_in_pandas(frames, required)
        times.append(time.perf_counter() - begin)
    if counts != found["findings"]:
        raise SystemExit(f"pandas finds {counts}, loopbaan {found['findings']}")
    return {**found, "pandas": {"version": pd.__version__, "median": statistics.median(times)}, "size": [modules, competences, variants]}


def main():
    programs, what, *sizes = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        if what == "check":
            row = check(Path(programs), Path(folder), *map(int, sizes))
        else:
            from curriculum_repair_bench import repair

            row = repair(Path(programs), Path(folder), *map(int, sizes))
    print(json.dumps(row))


if __name__ == "__main__":
    main()
