# SPDX-License-Identifier: BSL-1.0
"""Runs the benchmarks, checks that all agree on the optima, and writes what was measured.

    run.py [--only CLASS[,CLASS...]] [--tasks FOLDER] [--programs FOLDER] [--python PYTHON] [--out FOLDER]

Classes: tiny, medium, large, stress (one question, beside the peers), cohort, nation, memory, counts, tables,
headings, curriculum, own structs, schedule, team, partnership, placement, visits, flow.
"""

import argparse
import csv
import json
import math
import os
import platform
import subprocess
import sys
from pathlib import Path

import table

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent

QUESTIONS = {
    "tiny": ["tiny1", "tiny2"],
    "medium": ["medium1", "medium2"],
    "large": ["large1", "large2"],
    "stress": ["stress_medfull1", "stress_medunit1", "stress_medeur1", "stress_largefull1", "stress_largeunit1"],
}
PEERS = {"HiGHS": "highs.py", "CP-SAT": "cp_sat.py"}
PEER_LIMIT = 60  # seconds per run
NODES = 250_000  # of the planner, per question: less than 20 s on a machine of 2020
COHORTS = {"tiny1": 20_000, "medium1": 2_000}
NATION = (250_000, 2)  # people, threads
COUNTS = (1_000_000, 1, 100)  # people, profiles, groups
OWN_STRUCTS = (250_000,)  # people
TABLES = (1_000_000, 64, 100, 250_000)  # people, competences, groups; rows of CSV
MEMORY = (1_000_000, 1_000_000)  # people in a cohort, answers
HEADINGS = (200, 2_000)  # columns
CURRICULUM = ((500, 200, 6), (60, 40))  # modules, competences, variants to check; modules, competences to repair
SCHEDULE = ((20, 12, 40, 200), (20, 24, 80, 100), (40, 48, 80, 50))  # steps, terms, most hours of a step, problems
PARTNERSHIP = ((3_000, 200, 1, 0, 60), (1_000, 120, 3, 50, 10), (250_000, 5_000, 1, 0, 600, "--alone"))  # people, editions, needs each, percents with least numbers, seconds
PLACEMENT = ((2_000, 300, 0, 60), (2_000, 300, 3, 60))  # students, schools, least number, seconds
VISITS = ((120, 24, 1, 60), (120, 24, 2, 60))  # schools, boards, visitors of each, nodes
TEAM = ((240, 12, 60, 10), (3_000, 150, 600, 60, "--alone"))  # people, schools, editions, seconds
FLOW = (250_000, 40, 15, 200)  # people, regions, years, courses simulated
CLASSES = [*QUESTIONS, "cohort", "nation", "memory", "counts", "tables", "headings", "curriculum", "own_structs", "schedule", "team", "partnership", "placement", "visits", "flow"]


def say(text):
    print(text, file=sys.stderr, flush=True)


class Bench:
    def __init__(self, options):
        self.options = options
        self.disagreements = []
        optima = options.tasks / "optimal.csv"
        with open(optima, newline="") if optima.exists() else open(os.devnull) as rows:
            self.optima = {row["instance"]: int(row["optimum"]) for row in csv.DictReader(rows)}

    def measured(self, *command):
        """The last line that a program prints, read as JSON."""
        done = subprocess.run([str(word) for word in command], stdout=subprocess.PIPE, text=True, check=True)
        return json.loads(done.stdout.splitlines()[-1])

    def program(self, name, *words):
        return self.measured(self.options.programs / f"bench_{name}", *words)

    def task(self, instance, ending=".json"):
        path = self.options.tasks / f"{instance}{ending}"
        return path if path.exists() else None

    def agree(self, who, instance, found):
        """Notes it when a proven cost is not the known optimum, or when a bound or a cost contradicts it."""
        optimum = self.optima[instance]
        low, high = math.ceil(found["bound"] - 1e-6), found["cost"]
        proven = found["status"] == "optimal"
        if (proven and high != optimum) or low > optimum or (high is not None and high < optimum):
            self.disagreements.append(f"{who} says {low}..{high} of {instance}, whose optimum is {optimum}")

    def peer(self, script, instance):
        return self.measured(sys.executable, HERE / "peers" / script, self.task(instance), "--limit", PEER_LIMIT)

    def question(self, instance):
        if self.task(instance) is None or instance not in self.optima:
            say(f"{instance}: not on this machine, skipped")
            return None
        row = {"instance": instance, "optimum": self.optima[instance], "loopbaan": {}, "peers": {}}
        for form, ending in (("levels", ".catalogue.json"), ("facts", ".json")):
            if path := self.task(instance, ending):
                say(f"{instance}: loopbaan on {form} ...")
                row["loopbaan"][form] = found = self.program("query", path, NODES)
                self.agree(f"loopbaan on {form}", instance, found)
        for name, script in PEERS.items():
            say(f"{instance}: {name} ...")
            row["peers"][name] = found = self.peer(script, instance)
            self.agree(name, instance, found)
        return row

    def cohort(self, instance, people):
        path = self.task(instance, ".catalogue.json")
        if path is None:
            say(f"{instance}: not on this machine, skipped")
            return None
        say(f"cohort of {people} on {instance}: loopbaan, then HiGHS on one of them ...")
        one = self.peer(PEERS["HiGHS"], instance)
        return {"instance": instance, **self.program("cohort", path, people), "HiGHS": one}

    def run(self, name):
        """What was measured of a class, as a list of rows."""
        if name in QUESTIONS:
            rows = [self.question(instance) for instance in QUESTIONS[name]]
        elif name == "cohort":
            rows = [self.cohort(*each) for each in COHORTS.items()]
        elif name == "tables":
            say(f"{name}: loopbaan, NumPy, Polars, pandas ...")
            rows = [self.measured(self.options.python, HERE / "tables_bench.py", *TABLES)]
        elif name == "headings":
            say(f"{name}: loopbaan, pandas ...")
            rows = [self.measured(self.options.python, HERE / "headings_bench.py", *HEADINGS)]
        elif name == "curriculum":
            say(f"{name}: loopbaan, pandas, CP-SAT ...")
            script, programs = HERE / "curriculum_bench.py", self.options.programs
            rows = [
                self.measured(self.options.python, script, programs, "check", *CURRICULUM[0]),
                self.measured(sys.executable, script, programs, "repair", *CURRICULUM[1]),
            ]
        elif name == "schedule":
            say(f"{name}: loopbaan, CP-SAT, HiGHS ...")
            script = HERE / "schedule_bench.py"
            rows = [self.measured(sys.executable, script, self.options.programs, *each) for each in SCHEDULE]
        elif name == "team":
            say(f"{name}: loopbaan, CP-SAT ...")
            script = HERE / "team_bench.py"
            rows = [self.measured(sys.executable, script, self.options.programs, *each) for each in TEAM]
        elif name == "partnership":
            say(f"{name}: loopbaan, HiGHS, CP-SAT ...")
            script = HERE / "partnership_bench.py"
            rows = [self.measured(sys.executable, script, self.options.programs, *each) for each in PARTNERSHIP]
        elif name == "placement":
            say(f"{name}: loopbaan, HiGHS, CP-SAT ...")
            script = HERE / "placement_bench.py"
            rows = [self.measured(sys.executable, script, self.options.programs, *each) for each in PLACEMENT]
        elif name == "visits":
            say(f"{name}: loopbaan, HiGHS, CP-SAT ...")
            script = HERE / "visits_bench.py"
            rows = [self.measured(sys.executable, script, self.options.programs, *each) for each in VISITS]
        elif name == "flow":
            say(f"{name}: loopbaan, NumPy ...")
            rows = [self.measured(self.options.python, HERE / "flow_bench.py", self.options.programs, *FLOW)]
        else:
            say(f"{name} ...")
            rows = [self.program(name, *{"nation": NATION, "memory": MEMORY, "counts": COUNTS, "own_structs": OWN_STRUCTS}[name])]
        return [row for row in rows if row is not None]


def machine():
    model = platform.machine()
    if (cpus := Path("/proc/cpuinfo")).exists():
        names = [line.split(":")[1].strip() for line in cpus.read_text().splitlines() if line.startswith("model name")]
        model = names[0] if names else model
    return f"{model}, {os.cpu_count()} cores, {platform.system()}"


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", type=lambda words: words.split(","), default=CLASSES)
    parser.add_argument("--tasks", type=Path, default=ROOT.parent / "shared" / "data" / "planning" / "catalogues")
    parser.add_argument("--programs", type=Path, default=ROOT / "build" / "benchmarks")
    parser.add_argument("--python", type=Path, default=ROOT / ".venv" / "bin" / "python", help="has loopbaan[test]")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "bench")
    given = parser.parse_args()
    if strangers := [word for word in given.only if word not in CLASSES]:
        parser.error(f"no class is called {', '.join(strangers)}; there are {', '.join(CLASSES)}")
    return given


def main():
    options = arguments()
    options.out.mkdir(parents=True, exist_ok=True)
    bench = Bench(options)
    measured = {}
    for name in options.only:
        try:
            measured[name] = bench.run(name)
        except subprocess.CalledProcessError as fault:
            say(f"{name} stopped: {' '.join(fault.cmd)} failed")
            return 1
        document = json.dumps({"machine": machine(), "class": name, "rows": measured[name]}, indent=2)
        (options.out / f"{name}.json").write_text(document + "\n", encoding="utf-8")
    text = table.write(measured, machine())
    (options.out / "table.md").write_text(text, encoding="utf-8")
    print(text)
    for line in bench.disagreements:
        say(line)
    return 1 if bench.disagreements else 0


if __name__ == "__main__":
    sys.exit(main())
