# SPDX-License-Identifier: BSL-1.0
"""What was measured, as Markdown tables."""

from cells import megabytes, rows, seconds, spread
from rounds_table import partnership, placement, visits


def ratio(theirs, ours):
    """How many times longer a peer took; a side without a proof has only a bound of its time."""
    open_theirs, open_ours = theirs["status"] != "optimal", ours["status"] != "optimal"
    if open_theirs and open_ours:
        return "no proof"
    sign = ">" if open_theirs else "<" if open_ours else ""
    return f"{sign}{theirs['solve']['median'] / ours['first']['median']:.3g}×"


def unproven(found):
    return "" if found["status"] == "optimal" else f", no proof: {found['bound']:.0f} – {found['cost']}"


def questions(measured):
    peers = list(measured[0]["peers"])
    yield from rows(
        ["task", "optimum", "compile", "loopbaan: first answer", "again"]
        + [word for peer in peers for word in (peer, f"{peer} / loopbaan")],
        (
            [
                f"{row['instance']} ({form})",
                str(row["optimum"]),
                seconds(ours["compile"]["median"]),
                spread(ours["first"]) + unproven(ours),
                seconds(ours["again"]["median"]),
            ]
            + [
                word
                for theirs in row["peers"].values()
                for word in (spread(theirs["solve"]) + unproven(theirs), ratio(theirs, ours))
            ]
            for row in measured
            for form, ours in row["loopbaan"].items()
        ),
    )
    yield "Peers: " + ", ".join(found["peer"] for found in measured[-1]["peers"].values()) + "."


def cohorts(measured):
    yield from rows(
        ["cohort", "people", "mean per person", "p50", "p90", "p99", "max", "HiGHS on one / mean", "answers"],
        (
            [
                row["instance"],
                str(row["people"]),
                spread(row["mean"]),
                *(seconds(row[name]) for name in ("p50", "p90", "p99", "max")),
                f"{row['HiGHS']['solve']['median'] / row['mean']['median']:.3g}×",
                ", ".join(f"{count} {status}" for status, count in row["statuses"].items()),
            ]
            for row in measured
        ),
    )


def nation(measured):
    yield from rows(
        ["people", "threads", "to the end of the own phase", "everyone to full competence"],
        ([str(row["people"]), str(row["threads"]), spread(row["own_phase"]), spread(row["top"])] for row in measured),
    )


def memory(measured):
    for row in measured:
        cohort, answers = row["cohort"], row["answers"]
        yield f"A cohort of {cohort['people']} people × 64 levels holds {megabytes(cohort['bytes'])},"
        yield f"{cohort['ratio']:.3g} times the {megabytes(cohort['raw_bytes'])} of the bare levels."
        yield f"The peak grew by {megabytes(answers['growth'])} over the last nine tenths"
        yield f"of {answers['answers']} answers."
        yield ""


def counts(measured):
    for row in measured:
        yield f"{row['people']} people × 64 levels against {row['profiles']} profile: {spread(row['count'])};"
        yield f"a plain copy of the {megabytes(row['bytes'])} takes {spread(row['copy'])}."
        yield f"Counting reads at {row['share_of_bandwidth']:.2g} of the bandwidth at which the copy reads and writes."
        yield ""


def tables(measured):
    def times(theirs, ours):
        return f"{theirs['median'] / ours['median']:.2g}×"

    for row in measured:
        counts, csv = row["counts"], row["csv"]
        yield f"{counts['people']} people × {counts['competences']} levels in {counts['groups']} groups, as Arrow in and out:"
        yield ""
        peers = ("NumPy", "Polars", "pandas")
        yield from rows(
            ["what", "loopbaan", *(word for peer in peers for word in (peer, f"{peer} / loopbaan"))],
            (
                [says, spread(counts[what])]
                + [word for peer in peers for word in (spread(counts[peer]), times(counts[peer], counts[what]))]
                for what, says in (("count", "count people who are there"), ("whole", "read, check and count"))
            ),
        )
        yield f"Two threads do {counts['threads']:.2g} times the work of one."
        yield ""
        yield from rows(
            [f"CSV of {csv['rows']} rows, levels in", "size", "loopbaan", "pandas (C reader)", "pandas / loopbaan"],
            (
                [
                    form,
                    megabytes(csv[form]["bytes"]),
                    spread(csv[form]["loopbaan"]),
                    spread(csv[form]["pandas"]),
                    times(csv[form]["pandas"], csv[form]["loopbaan"]),
                ]
                for form in ("words", "numbers")
            ),
        )
        yield "Peers: " + ", ".join(row["peers"]) + "."


def headings(measured):
    for row in measured:
        few, many = row["few"], row["many"]
        yield f"A table of {row['rows']} rows, on a framework of as many competences as columns:"
        yield ""
        yield from rows(
            ["headings", f"{few['columns']} columns", f"{many['columns']} columns", "times as long"],
            (
                [form, spread(few[form]), spread(many[form]), f"{growth:.3g}×"]
                for form, growth in row["growth"].items()
            ),
        )


def curriculum(measured):
    rules, mended = measured
    modules, competences, variants = rules["size"]
    found = sum(rules["findings"].values())
    pandas = rules["pandas"]
    yield f"{modules} modules × {competences} competences × {variants} variants, {rules['cells']} cells, {found} findings:"
    yield ""
    yield from rows(
        ["what", "loopbaan", f"pandas {pandas['version']}", "pandas / loopbaan"],
        [
            ["check", spread(rules["check"]), seconds(pandas["median"]), f"{pandas['median'] / rules['check']['median']:.3g}×"],
            ["try a change", spread(rules["trial"]), "", ""],
        ],
    )
    modules, competences = mended["size"]
    peer = mended["CP-SAT"]
    yield f"The smallest repair of {modules} modules × {competences} competences:"
    yield ""
    yield from rows(
        ["by", "status", "changes", "bound", "time"],
        [
            ["loopbaan", mended["status"], str(mended["cost"]), str(mended["bound"]), spread(mended["seconds"])],
            [f"CP-SAT {peer['version']}", peer["status"], str(peer["cost"]), str(peer["bound"]), seconds(peer["seconds"])],
        ],
    )


def own_structs(measured):
    for row in measured:
        yield f"{row['people']} people, from structs of one's own beside a cohort of the same people:"
        yield ""
        kinds = ("cohort", "structs_with_ranks", "structs_with_numbers")
        yield from rows(
            ["what", *(word.replace("_", " ") for word in kinds)],
            ([what.replace("_", " "), *(spread(row[kind][what]) for kind in kinds)] for what in row["cohort"]),
        )


def schedule(measured):
    def times(found):
        return f"{seconds(found['median'])} (p90 {seconds(found['p90'])}, most {seconds(found['max'])})"

    def beside(found):
        return f"{times(found)}, {found['proven']} of {found['problems']} proven"

    peers = ("CP-SAT", "HiGHS")
    yield from rows(
        ["steps × terms, hours of a step", "end alone, loopbaan"] + [word for peer in peers for word in (peer, f"{peer} / loopbaan")],
        (
            [f"{row['steps']} × {row['terms']}, 4 – {row['most_hours']}", times(row["loopbaan_end"])]
            + [word for peer in peers for word in (times(row[peer]["end"]), f"{row[peer]['end_times_as_long']:.3g}×")]
            for row in measured
        ),
    )
    yield ""
    yield from rows(
        ["steps × terms, hours of a step", "end proven", "all proven", "loopbaan"]
        + [word for peer in peers for word in (peer, f"{peer} / loopbaan")],
        (
            [
                f"{row['steps']} × {row['terms']}, 4 – {row['most_hours']}",
                f"{row['end_proven']} of {row['problems']}",
                str(row["all_proven"]),
                times(row["loopbaan"]),
            ]
            + [word for peer in peers for word in (beside(row[peer]), f"{row[peer]['times_as_long']:.3g}×")]
            for row in measured
        ),
    )


def team(measured):
    def found(one):
        percent = "–" if one["gap_percent"] is None else f"{one['gap_percent']:.2g} %"
        return f"{one['terms']}, at least {one['bound']} ({percent}), {one['waiting']} wait"

    yield from rows(
        ["people, schools, editions", "after", "loopbaan, one thread", "CP-SAT"],
        (
            [
                f"{row['people']}, {row['schools']}, {row['editions']}",
                seconds(row["loopbaan"]["seconds"]),
                found(row["loopbaan"]),
                f"{found(row['CP-SAT'])}, {row['CP-SAT']['workers']} threads" if "CP-SAT" in row else "not asked",
            ]
            for row in measured
        ),
    )


def flow(measured):
    yield from rows(
        ["cells", "expected values", "with ranges", "NumPy, simulated", "to know a region’s range to half a person", "mean of a region", "width of its range"],
        (
            [
                str(row["cells"]),
                seconds(row["expected"]),
                seconds(row["ranges"]),
                f"{row['numpy_runs']} courses, {seconds(row['numpy'])}",
                f"{row['runs_needed']} courses, {seconds(row['numpy_same_error'])}, {row['faster']:.3g}×",
                f"{row['mean'][0]:.1f}, NumPy {row['mean'][1]:.1f}",
                f"{row['width'][0]:.1f}, NumPy {row['width'][1]:.1f}",
            ]
            for row in measured
        ),
    )


def write(measured, machine):
    """`measured`: class → rows. Times are medians, with (least – most) where runs were repeated."""
    lines = ["# Benchmarks", "", f"On {machine}.", ""]
    asked = [row for name, found in measured.items() if name in ("tiny", "medium", "large", "stress") for row in found]
    sections = [
        ("One question", questions, asked),
        ("Many people, one thread", cohorts, measured.get("cohort")),
        ("A nation on the built-in framework", nation, measured.get("nation")),
        ("Memory", memory, measured.get("memory")),
        ("Counts", counts, measured.get("counts")),
        ("Tables", tables, measured.get("tables")),
        ("Headings", headings, measured.get("headings")),
        ("Curriculum", curriculum, measured.get("curriculum")),
        ("Structs of one's own", own_structs, measured.get("own_structs")),
        ("Schedules of one person", schedule, measured.get("schedule")),
        ("Schedules of people who share: terms together", team, measured.get("team")),
        ("Rounds of needs and offers, in processor time", partnership, measured.get("partnership")),
        ("Placement of students, in processor time", placement, measured.get("placement")),
        ("Who visits whom among schools, in processor time", visits, measured.get("visits")),
        ("The flow of staff of a nation, in processor time", flow, measured.get("flow")),
    ]
    for title, section, found in sections:
        if found:
            lines += [f"## {title}", "", *section(found), ""]
    return "\n".join(lines)
