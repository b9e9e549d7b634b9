# SPDX-License-Identifier: BSL-1.0
"""What accounts give, what is used of it and what lapses, reckoned anew in pandas: it shares nothing with the library."""

import pytest

pandas = pytest.importorskip("pandas")


def recomputed(schedule, terms, policy):
    """Given, used and lapsed by account and school year, from the entries of a schedule and the rules of the policy alone.

    Twelve parts of a year, each by the rule and the working time of its first day.
    """
    asked = schedule["asked"]
    rows = pandas.DataFrame(schedule["entries"], columns=["account", "unit", "school_year", "term", "step", "amount"])
    used = rows.groupby(["account", "school_year"])["amount"].sum().to_dict()
    last = max(each["to"] for each in terms)
    years = sorted({int(each["from"][:4]) - (int(each["from"][5:7]) < 8) for each in terms})
    made = {}
    for account in policy["accounts"]:
        subject = account.get("subject")
        if not subject:
            continue
        rules = [each for each in policy["rules"] if asked["sector"] in each["sectors"]]
        for year in years:
            days = [f"{year + (month < 8)}-{month:02d}-01" for month in (8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7)]
            parts = 0.0
            for day in days:
                rule = rule_on(rules, subject, day, asked.get("phase"))
                if rule is None or rule["period"] != "year" or day < asked.get("since", "0000"):
                    continue
                if is_over(rules, subject, day, asked):
                    continue
                parts += rule["value"] * (fte_on(asked["times"], day) if rule.get("pro_rata") else 1) / 12
            scale = 60 if account["unit"] == "hours" else 100
            given = int(parts * scale + 1e-6) / scale
            saved = rule_on(rules, subject + "-saving-limit", days[0], asked.get("phase"))
            years_kept = int(saved["value"]) if saved and saved["value"] else 1
            if given:
                took = used.get((account["id"], year), 0)
                lapses = f"{year + years_kept}-07-31" <= last
                made[account["id"], year] = (given, took, given - took if lapses else 0)
    return made, used


def rule_on(rules, subject, day, phase):
    held = [r for r in rules if r["subject"] == subject and r.get("from", "0") <= day <= r.get("to", "9")]
    own = [r for r in held if r.get("phase") == phase]
    return (own or [r for r in held if "phase" not in r] or [None])[0]


def is_over(rules, subject, day, asked):
    limit = rule_on(rules, subject + "-limit", day, asked.get("phase"))
    if limit is None or "since" not in asked:
        return False
    return day >= f"{int(asked['since'][:4]) + int(limit['value'])}{asked['since'][4:]}"


def fte_on(times, day):
    before = [each for each in times if each["from"] <= day]
    return (before[-1] if before else times[0] if times else {"fte": 1})["fte"]
