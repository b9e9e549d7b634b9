# SPDX-License-Identifier: BSL-1.0
"""Runs every test there is on a finished build/, and closes with one line that adds them all up.

What runs: the C++ tests, what CTest knows besides (headers, installation, consumers, examples), the Python tests, the
C++ tests as Clang builds them under the address and undefined behaviour sanitizers, with a comparison of the bytes that
both compilers' programs write, the readers on bytes that libFuzzer makes up, and what threads share under the thread
sanitizer.
"""

import os
import re
import shutil
import subprocess
import sys
import time
import xml.etree.ElementTree as ElementTree
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build"
WORKERS = str(os.cpu_count() or 1)
TESTS_AT_ONCE = 20


def run(*command, **options):
    """Runs a command in the root with its output to ours; answers whether it went well."""
    return subprocess.run([str(word) for word in command], cwd=ROOT, **options).returncode == 0


def doctests(folder, program="loopbaan_tests", launcher=()):
    """The C++ tests of a build, some at a time in a process per core: one alone takes minutes under sanitizers."""
    command = [*map(str, launcher), str(folder / "tests" / program), "--no-colors=true"]
    counted = subprocess.run([*command, "--count"], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    there = re.search(r"passing the current filters: +(\d+)", counted.stdout)
    last = int(there[1]) if there else 0
    if last == 0:
        print(f"There are no tests in {folder / 'tests' / program}.")
        return Counter(failed=1)

    def some(first):
        """The tests from a number on; all of them failed where the program falls over, for it does not say which."""
        behind = min(first + TESTS_AT_ONCE, last + 1)
        words = [*command, f"--first={first}", f"--last={behind - 1}"]
        tests = subprocess.run(words, cwd=ROOT, stdout=subprocess.PIPE, text=True, errors="replace")
        failed = re.search(r"test cases: +\d+ \| +\d+ passed \| +(\d+) failed", tests.stdout)
        if tests.returncode == 0 and failed and int(failed[1]) == 0:
            return Counter(passed=behind - first)
        print(tests.stdout, flush=True)
        if not failed or int(failed[1]) == 0 or "CRASHED" in tests.stdout:
            return Counter(failed=behind - first)
        return Counter(passed=behind - first - int(failed[1]), failed=int(failed[1]))

    with ThreadPoolExecutor(int(WORKERS)) as workers:
        return sum(workers.map(some, range(1, last + 1, TESTS_AT_ONCE)), Counter())


def junit(report, went_well):
    """The tests of a JUnit file, as CTest and pytest write it."""
    counts = Counter()
    for case in ElementTree.parse(report).iter("testcase") if report.exists() else ():
        inside = {child.tag for child in case}
        if inside & {"failure", "error"}:
            counts["failed"] += 1
        elif "skipped" in inside:
            counts["skipped"] += 1
        else:
            counts["passed"] += 1
    if not went_well and not counts["failed"]:
        counts["failed"] = 1
    return counts


def ctests():
    """What CTest knows besides the C++ tests: headers, installation, consumers, examples."""
    report = BUILD / "ctest.xml"
    report.unlink(missing_ok=True)
    ctest = ["ctest", "--test-dir", BUILD, "--exclude-regex", "^unit$", "--output-on-failure", "--output-junit", report]
    return junit(report, run(*ctest, "--parallel", WORKERS))


def pytests():
    """The tests of the Python package, of the program, and of the house itself."""
    report = BUILD / "pytest.xml"
    report.unlink(missing_ok=True)
    # What a file's tests share is made once, where they run one after another, as long as there are others to run.
    spread = ["--numprocesses", WORKERS, "--dist", "worksteal"]
    pytest = [sys.executable, "-m", "pytest", "--quiet", *spread, f"--junitxml={report}"]
    return junit(report, run(*pytest))


def built(preset, *settings):
    return run("cmake", "--preset", preset, "--log-level=WARNING", *settings) and run("cmake", "--build", "--preset", preset)


def second_compiler():
    """A Clang that is proven to work under the sanitizers; "" where there is none and none may be installed."""
    found = subprocess.run([".ci/prepare", "clang"], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    return found.stdout.strip()


def sanitized():
    """The C++ tests under the sanitizers: any finding fails.

    Clang builds them where there is one, so that a second compiler looks at all code without a build of its own; what
    it builds must write the same bytes.
    """
    compiler = second_compiler()
    if not compiler:
        print("There is no Clang on this machine that links under its sanitizers: its warnings and bytes are skipped.")
        return doctests(BUILD / "sanitize") + Counter(skipped=1) if built("asan") else Counter(failed=1)
    if not built("clang", f"-DCMAKE_CXX_COMPILER={compiler}"):
        return Counter(failed=1)
    return doctests(BUILD / "clang") + same_bytes(BUILD, BUILD / "clang")


def fuzz(target, seconds):
    """Whether a reader holds its laws on bytes that libFuzzer makes up; an input that breaks one is kept and named."""
    name = target.name.removeprefix("fuzz_")
    kept = BUILD / "fuzz" / name
    kept.mkdir(parents=True, exist_ok=True)
    seeds = [ROOT / "tests" / "fuzz" / "seeds" / name, ROOT / "tests" / "exchange" / "documents"]
    limits = ["-seed=1", f"-max_total_time={seconds}", "-timeout=10", "-rss_limit_mb=2048", "-max_len=8192"]
    fuzzed = subprocess.run(
        [target, "-verbosity=0", *limits, f"-artifact_prefix={kept}/broken-", kept, *(seed for seed in seeds if seed.exists())],
        cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace",
    )
    if fuzzed.returncode != 0:
        print(f"fuzz_{name}:\n{fuzzed.stdout[-4000:]}")
    return fuzzed.returncode == 0


def fuzzed():
    """Every reader, for as long as LOOPBAAN_FUZZ_SECONDS says (eight seconds), from where an earlier run came."""
    targets = sorted(path for path in (BUILD / "clang" / "tests" / "fuzz").glob("fuzz_*") if path.is_file())
    if not targets:
        print("Without Clang there is nothing that makes up bytes: the readers' own tests must do.")
        return Counter(skipped=1)
    seconds = int(os.environ.get("LOOPBAAN_FUZZ_SECONDS", "8"))
    with ThreadPoolExecutor(int(WORKERS)) as workers:
        well = list(workers.map(lambda target: fuzz(target, seconds), targets))
    print(f"{len(targets)} readers, {seconds} s each")
    return Counter(passed=well.count(True), failed=well.count(False))


def unspread():
    """What to put before a program so that the kernel does not spread its addresses; nothing where that may not be asked.

    Older thread sanitizers fall over ("unexpected memory mapping") where the kernel spreads them far.
    """
    launcher = ("setarch", "-R")
    return launcher if shutil.which(launcher[0]) and run(*launcher, "true", stderr=subprocess.DEVNULL) else ()


def threads():
    """The C++ tests of what threads share, under the thread sanitizer: any finding fails."""
    if not built("tsan"):
        return Counter(failed=1)
    return doctests(BUILD / "tsan", "loopbaan_thread_tests", unspread())


def bytes_written(folder):
    """The hashes of all that a build's library writes for the example inputs; nothing when it falls over."""
    tables = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "examples" / "data").glob("*.csv"))
    done = subprocess.run(
        [folder / "tests" / "loopbaan_same_bytes", *tables], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    return done.stdout if done.returncode == 0 else ""


def same_bytes(*folders):
    """Whether the libraries of two builds write the same."""
    ours, theirs = map(bytes_written, folders)
    for one, other in zip(ours.splitlines(), theirs.splitlines()):
        if one != other:
            print(f"Different bytes:\n  {one}\n  {other}")
    same = ours == theirs and ours != ""
    print(f"{len(ours.splitlines())} outputs of both compilers compared: {'the same bytes' if same else 'they differ'}")
    return Counter(passed=1) if same else Counter(failed=1)


def main():
    runners = {
        "C++": lambda: doctests(BUILD),
        "Headers, installation, consumers, examples": ctests,
        "Python and the house": pytests,
        "C++ by Clang, under sanitizers": sanitized,
        "Readers on made-up bytes": fuzzed,
        "C++ under the thread sanitizer": threads,
    }
    total = Counter()
    lines = []
    for title, runner in runners.items():
        print(f"\n== {title}", flush=True)
        begin = time.monotonic()
        counts = runner()
        total += counts
        lines.append(
            f"{title}: {counts['passed']} passed, {counts['failed']} failed, {counts['skipped']} skipped"
            f" ({time.monotonic() - begin:.0f} s)"
        )
    print("\n" + "\n".join(lines) + "\n")
    skipped = f", {total['skipped']} skipped" if total["skipped"] else ""
    print(f"{total['passed']} passed, {total['failed']} failed{skipped}")
    return 1 if total["failed"] else 0


if __name__ == "__main__":
    sys.exit(main())
