# SPDX-License-Identifier: BSL-1.0
"""Tables of what is given out in rounds: needs and offers, places of students, visits among schools."""

from cells import megabytes, rows, seconds


def partnership(measured):
    def found(one, values, beside):
        if not values:
            return "none found"
        met, kilometres, ranks = (value[0] if isinstance(value, list) else value for value in values)
        return f"{met} met, {kilometres} km, ranks {ranks}{'' if one.get('proven') or one.get('status') == 'optimal' else ', not proven'}, {beside}"

    def other(row, name):
        if name not in row:
            return "not asked"
        ours, theirs = row["loopbaan"]["found"], row[name]
        times = theirs["processor"] / ours["processor"]["median"]
        return found(theirs, theirs["values"], f"{seconds(theirs['processor'])}, {times:.3g}×")

    yield from rows(
        ["people, editions, needs each, least numbers", "loopbaan, one thread", "memory", "HiGHS", "CP-SAT"],
        (
            [
                f"{row['people']}, {row['editions']}, {row['needs_each']}, {row['least_percent']} %",
                found(row["loopbaan"]["found"], row["loopbaan"]["found"]["values"], seconds(row["loopbaan"]["found"]["processor"]["median"])),
                megabytes(row["loopbaan"]["peak"]),
                other(row, "HiGHS"),
                other(row, "CP-SAT"),
            ]
            for row in measured
        ),
    )


def placement(measured):
    def found(one, beside):
        if not one.get("values"):
            return "none found"
        met, accredited, mark, kilometres = (value[0] if isinstance(value, list) else value for value in one["values"])
        proven = one.get("proven") or one.get("status") == "optimal"
        return f"{met} placed, {met - accredited} accredited, {accredited - mark} with the mark, {kilometres} km{'' if proven else ', not proven'}, {beside}"

    def other(row, name):
        if name not in row:
            return "not asked"
        times = row[name]["processor"] / row["loopbaan"]["found"]["processor"]["median"]
        return found(row[name], f"{seconds(row[name]['processor'])}, {times:.3g}×")

    yield from rows(
        ["students, schools, least number", "wishes that can be", "loopbaan, one thread", "by the whole rule", "HiGHS", "CP-SAT"],
        (
            [
                f"{row['students']}, {row['schools']}, {row['least']}",
                str(row["loopbaan"]["wishes"]),
                found(row["loopbaan"]["found"], seconds(row["loopbaan"]["found"]["processor"]["median"])),
                f"{row['loopbaan']['whole']['status']}, {seconds(row['loopbaan']['whole']['processor']['median'])}",
                other(row, "HiGHS"),
                other(row, "CP-SAT"),
            ]
            for row in measured
        ),
    )


def visits(measured):
    def found(one, proven, beside):
        if not one.get("values"):
            return "none found"
        lacking, kilometres, *_ = one["values"]
        return f"{lacking} lacking, {kilometres} km{'' if proven else ', not proven'}, {beside}"

    def other(row, name):
        if name not in row:
            return "not asked"
        times = row[name]["processor"] / row["loopbaan"]["processor"]["median"]
        return found(row[name], row[name]["proven"], f"{seconds(row[name]['processor'])}, {times:.3g}×")

    def ours(one):
        return found(one, one["values"][:2] == one["bounds"][:2], seconds(one["processor"]["median"]))

    yield from rows(
        ["schools, boards, visitors of each", "loopbaan, one thread, lots drawn", "HiGHS", "CP-SAT"],
        ([f"{row['schools']}, {row['boards']}, {row['visitors']}", ours(row["loopbaan"]), other(row, "HiGHS"), other(row, "CP-SAT")] for row in measured),
    )
