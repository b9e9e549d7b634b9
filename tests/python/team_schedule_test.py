# SPDX-License-Identifier: BSL-1.0
"""People who are scheduled together, and what would bring an end forward: the sums are those of an independent reckoning."""

import datetime
import hashlib
import json
import re

import pytest

import loopbaan

pandas = pytest.importorskip("pandas")

FW = loopbaan.dutch_framework()
DAY = datetime.date(2026, 8, 1)
YEARS = loopbaan.SchoolCalendar.of_years(DAY, 4)
LEVELS = FW.required("startbekwaam")
PLAN = loopbaan.Planner(FW, "inductie").find(loopbaan.build_cohort(FW, [{"id": "x", "phase": "inductie", "levels": LEVELS}])[0])
STEPS = [each.step.id for each in PLAN.steps]
NODES = 2000


def policy_with_a_board_that_has_a_limit():
    """The built-in policy, in which the money of the board is what somebody gives."""
    document = json.loads(loopbaan.write_policy(loopbaan.dutch_policy()))
    for account in document["accounts"]:
        if account["id"] == "board":
            del account["unlimited"]
    return loopbaan.parse_policy(json.dumps(document))


POLICY = policy_with_a_board_that_has_a_limit()


def offers_of(editions):
    terms = [{"id": each.id, "title": {"nl": each.id, "en": each.id}, "from": str(each.first_day), "to": str(each.last_day)} for each in YEARS.terms]
    head = {"loopbaan": "offers/1", "id": "regio", "version": "1", "framework": {"id": FW.id, "version": FW.version}}
    return loopbaan.parse_offers(json.dumps({**head, "terms": terms, "editions": editions}), FW)


OFFERS = offers_of(
    [
        {"id": "een", "step": STEPS[0], "term": "2026-27.1", "places": 12},
        {"id": "twee", "step": STEPS[0], "term": "2026-27.2", "places": 8, "least": 4},
        {"id": "drie", "step": STEPS[0], "term": "2026-27.3", "places": 40, "least": 30},
        {"id": "los", "step": next(each for each in FW.steps if each not in STEPS), "term": "2026-27.1"},
    ]
)
PEOPLE = loopbaan.build_cohort(
    FW,
    [
        {"id": f"p-{i:02d}", "phase": "inductie", "fte": 1 if i % 3 else 0.6, "since": DAY, "levels": LEVELS, "groups": {"school": "abc"[i % 3]}}
        for i in range(36)
    ],
)
SHARED = [("board", 2026, 20000), ("board", 2027, 20000), ("board", 2028, 20000)]


@pytest.fixture(scope="module")
def team():
    planner = loopbaan.Planner(FW, "inductie")
    members = [
        {"person": each, "steps": planner.find(each), "school": each.groups["school"], "turn": 2029 - (row % 2)}
        for row, each in enumerate(PEOPLE)
    ]
    by = loopbaan.Scheduler(FW, YEARS, policy=POLICY, offers=OFFERS)
    return by.find_team(members, shared=SHARED, school_spares=400, seed="herfst", rounds=5, nodes=5000)


def lottery(seed, id):
    return int(hashlib.sha256(f"{seed}\n{id}".encode()).hexdigest()[:16], 16)


def frame(table):
    return loopbaan.frames.to_pandas(table)


def test_the_sums_of_a_team_are_those_of_an_independent_reckoning(team):
    document = json.loads(team.write())
    rows = [(each["person"], step) for each in document["schedules"] for step in each["steps"]]
    entries = pandas.DataFrame([{**entry, "person": each["person"]} for each in document["schedules"] for entry in each["entries"]])
    schools = {each.id: each.groups["school"] for each in PEOPLE}
    came = pandas.Series([step["edition"] for _, step in rows if "edition" in step]).value_counts()
    assert 0 < came.get("een", 0) <= 12 and came.get("twee", 0) <= 8 and came.get("drie", 0) in (0, *range(30, 41))
    assert came.get("twee", 0) == 0 or came["twee"] >= 4

    told = frame(loopbaan.tabulate_team_editions(team)).set_index("edition")
    assert list(told.index) == ["een", "twee", "drie"]
    for edition, row in told.iterrows():
        assert row.came == came.get(edition, 0) and row.runs == (row.came > 0) == (edition not in document["team"]["shut"])

    board = entries[entries.account == "board"].groupby("school_year")["amount"].sum()
    assert all(board.get(year, 0) <= amount for _, year, amount in SHARED) and board.sum() > 0
    spared = pandas.DataFrame(
        [
            {"school": schools[person], "term": place, "hours": hours}
            for person, step in rows
            for place, hours in enumerate(step["hours"], [each["id"] for each in document["terms"]].index(step["first_term"]))
        ]
    )
    assert spared.groupby(["school", "term"])["hours"].sum().max() <= 400

    members = frame(loopbaan.tabulate_team_members(team)).set_index("person")
    terms = {each["person"]: each["terms"] if each["steps"] else len(YEARS) + 1 for each in document["schedules"]}
    assert members["terms"].to_dict() == terms and document["team"]["terms"] == sum(terms.values()) >= document["team"]["terms_bound"]
    for each in document["schedules"]:
        assert int(each["member"]["lottery"], 16) == lottery("herfst", each["person"])
        assert each["member"]["alone"] <= terms[each["person"]]
    by_school = members.assign(school=members.index.map(schools)).groupby("school")
    fair = frame(loopbaan.tabulate_team_schools(team, min_group=5)).set_index("school")
    assert set(fair.index.dropna()) == {"a", "b", "c"}
    for school, of in by_school:
        assert fair.loc[school, "asked"] == len(of)
        if not pandas.isna(fair.loc[school, "scheduled"]):
            assert fair.loc[school, "scheduled"] == (~of.waits).sum() and fair.loc[school, "terms"] == of.terms[~of.waits].sum()
    assert team.check(PEOPLE) == ()


def test_the_page_of_a_team_has_nobody_on_it_and_the_sums_of_the_reckoning(team):
    document = json.loads(team.write())
    used = sum(entry["amount"] for each in document["schedules"] for entry in each["entries"] if (entry["account"], entry["school_year"]) == ("board", 2026))
    for lang, words in (("nl", "Uitvoeringen"), ("en", "Editions")):
        page = loopbaan.write_school_years(team, lang, min_group=5)
        assert words in page and loopbaan.print_amount(round(used * 100), "cost", lang, currency="EUR") in page
        assert loopbaan.print_amount(round((20000 - used) * 100), "cost", lang, currency="EUR") in page
        assert not re.search(r"p-\d\d", page)
        shut = {"nl": "nee: minder dan 30 mensen", "en": "no: fewer than 30 people"}[lang]
        assert (shut in page) == ("drie" in document["team"].get("shut", ()))
    assert "drie" in document["team"]["shut"]


def test_figures_of_few_are_not_on_the_page_of_a_team(team):
    page = loopbaan.write_school_years(team, "en", min_group=10)
    schools = frame(loopbaan.tabulate_team_schools(team, min_group=10))
    waiting = sum(each.status == "unscheduled" for each in map(team.__getitem__, range(len(team))))
    if waiting < 10:
        assert schools["waiting"].isna().all() and f"<td class=\"number\">{waiting}</td>" not in page
    with pytest.raises(ValueError, match="at least 5"):
        loopbaan.tabulate_team_schools(team, min_group=4)
    with pytest.raises(ValueError, match="at least 5"):
        loopbaan.write_school_years(team, min_group=4)


def test_a_team_is_read_back_and_written_whole_or_not_at_all(team):
    again = loopbaan.parse_schedules(team.write(), FW, policy=POLICY, offers=OFFERS)
    assert again.write() == team.write() and again.team == team.team and again.check(PEOPLE) == ()
    assert loopbaan.write_schedules([team[place] for place in range(len(team))]) == team.write()
    with pytest.raises(ValueError, match="1 of 36 people who were scheduled together"):
        loopbaan.write_schedules([team[0]])
    with pytest.raises(ValueError, match="what others leave"):
        team[0].find_earlier_ends(PEOPLE[0])
    broken = json.loads(team.write())
    broken["team"]["shared"][0]["amount"] = 1
    (found, *_) = loopbaan.parse_schedules(json.dumps(broken), FW, policy=POLICY, offers=OFFERS).check(PEOPLE)
    assert found.code == 907 and found.where.startswith("/team") or "/team" in str(found)


def test_who_waits_is_told_why_and_when_it_would_end_without_the_others(team):
    waiting = [team[place] for place in range(len(team)) if not team[place].found]
    assert waiting
    for lang, words in (("nl", ("wacht, want wat de anderen overlaten", "Zonder de anderen")), ("en", ("waits, as what the others leave", "Without the others"))):
        sentences = " ".join(loopbaan.explain_schedule(waiting[0], lang))
        assert all(each in sentences for each in words)
        page = loopbaan.write_agreements([waiting[0]], lang=lang)
        assert all(each in page for each in words)
        said = loopbaan.explain_team(team, lang)
        assert re.search(rf"\b{len(waiting)}\b", said[0]) and "herfst" in said[1]
    assert frame(loopbaan.tabulate_team_members(team)).query("waits")["reasons"].notna().all()


def test_a_team_that_is_stopped_says_so_and_holds():
    planner = loopbaan.Planner(FW, "inductie")
    members = [{"person": each, "steps": planner.find(each)} for each in PEOPLE]
    by = loopbaan.Scheduler(FW, YEARS, policy=POLICY, offers=OFFERS)
    seen = []
    found = by.find_team(members, shared=SHARED, nodes=5000, rounds=100_000, progress=lambda done, total: (seen.append((done, total)), done < 40)[1])
    assert found.team["stopped"] and seen and all(done <= total for done, total in seen)
    assert "was gestopt" in loopbaan.explain_team(found)[0] or "is gestopt" in loopbaan.explain_team(found)[0]
    assert found.check(PEOPLE) == ()


@pytest.mark.parametrize(
    ("members", "more", "error", "words"),
    [
        ([{"steps": []}], {}, ValueError, "person"),
        ([{"person": PEOPLE[0]}], {}, ValueError, "steps"),
        ([{"person": PEOPLE[0], "steps": [], "scool": "a"}], {}, ValueError, "scool"),
        ([{"person": PEOPLE[0], "steps": []}] * 2, {}, loopbaan.Error, "p-00"),
        ([{"person": PEOPLE[0], "steps": []}], {"shared": [("own-hours", 2026, 5)]}, loopbaan.Error, "own-hours"),
        ([{"person": PEOPLE[0], "steps": [], "taken": ["vijf"]}], {}, KeyError, "vijf"),
    ],
)
def test_what_a_team_is_asked_wrongly_is_refused(members, more, error, words):
    by = loopbaan.Scheduler(FW, YEARS, policy=POLICY, offers=OFFERS)
    with pytest.raises(error, match=words):
        by.find_team(members, **more)


def test_who_was_scheduled_apart_is_no_team():
    by = loopbaan.Scheduler(FW, YEARS, policy=POLICY)
    apart = loopbaan.parse_schedules(loopbaan.write_schedules([by.find(PEOPLE[0], [])]), FW, policy=POLICY)
    assert apart.team is None and apart[0].team is None
    with pytest.raises(ValueError, match="apart"):
        loopbaan.explain_team(apart)


def ends_of(schedule):
    return schedule.to_dict()["earlier_ends"]


@pytest.fixture(scope="module")
def small():
    """A starter of 0.4 fte who was on leave, and a course that was not to be in the first term."""
    person = loopbaan.build_cohort(FW, [{"id": "p-1", "phase": "inductie", "fte": 0.4, "since": DAY, "levels": LEVELS}])[0]
    by = loopbaan.Scheduler(FW, loopbaan.SchoolCalendar.of_years(DAY, 8), policy=loopbaan.dutch_policy())
    return by, person, by.find(person, plan_of(person), most_in_term=30, leave=[(DAY, datetime.date(2027, 1, 31))])


def plan_of(person):
    return loopbaan.Planner(FW, "inductie").find(person)


def test_what_would_bring_the_end_forward_does_and_a_minute_less_does_not(small):
    by, person, schedule = small
    assert schedule.found
    told = schedule.find_earlier_ends(person, nodes=NODES)
    ends = ends_of(told)
    accounts = [each for each in ends["found"] if each["what"] == "account" and each["proven"]]
    assert ends["found"]
    asked = {"most_in_term": 30, "leave": [(DAY, datetime.date(2027, 1, 31))]}
    for each in accounts[:2]:
        more = each["more"]
        enough = by.find(person, plan_of(person), changes=[(more["account"], more["school_year"], more["amount"])], **asked)
        assert enough.terms == each["terms"] < schedule.terms
        part = 1 / 60 if more["unit"] == "hours" else 0.01
        less = by.find(person, plan_of(person), changes=[(more["account"], more["school_year"], more["amount"] - part)], **asked)
        assert less.terms == schedule.terms
    (wider,) = [each for each in ends["found"] if each["what"] == "full_term"] or [None]
    if wider:
        assert by.find(person, plan_of(person), most_in_term=wider["most_in_term"], leave=asked["leave"]).terms < schedule.terms
    document = loopbaan.parse_schedules(loopbaan.write_schedules([told]), FW, policy=loopbaan.dutch_policy())
    assert document[0] == told and document.check(loopbaan.build_cohort(FW, [{"id": "p-1", "phase": "inductie", "fte": 0.4, "since": DAY, "levels": LEVELS}])) == ()
    table = frame(loopbaan.tabulate_earlier_ends([told]))
    assert len(table) == len(ends["found"]) + len(ends["given_up"])
    assert (table["last_day"].dropna() < pandas.Timestamp(schedule.last_day)).all()


@pytest.mark.parametrize(("lang", "if_so", "instead"), [("nl", "Met ", "in plaats van"), ("en", "With ", "instead of")])
def test_what_would_bring_the_end_forward_is_told_in_plain_words(small, lang, if_so, instead):
    _, person, schedule = small
    told = schedule.find_earlier_ends(person, nodes=NODES)
    sentences = [each for each in loopbaan.explain_schedule(told, lang) if instead in each]
    assert sentences and any(each.startswith(if_so) for each in sentences)
    page = loopbaan.write_agreements([told], lang=lang)
    assert {"nl": "Wat als?", "en": "What if?"}[lang] in page and sentences[0].replace("“", "“") in page
    assert {"nl": "Wat als?", "en": "What if?"}[lang] not in loopbaan.write_agreements([schedule], lang=lang)


def test_what_the_search_gave_up_on_is_named(small):
    _, person, schedule = small
    cut = schedule.find_earlier_ends(person, nodes=1)
    open_ends = ends_of(cut)["given_up"]
    assert open_ends
    whole = {(each["what"], each.get("account"), each.get("step"), each.get("more", {}).get("school_year")) for each in ends_of(schedule.find_earlier_ends(person, nodes=NODES))["found"]}
    known = {(each["what"], each.get("account"), each.get("step"), each.get("more", {}).get("school_year")) for each in ends_of(cut)["found"]}
    named = {(each["what"], each.get("account"), each.get("step"), each.get("school_year")) for each in open_ends}
    assert whole <= known | named
    assert not known & named
    for lang, words in (("nl", "Niet bekend is of dit zou helpen"), ("en", "It is not known whether this would help")):
        assert any(each.startswith(words) for each in loopbaan.explain_schedule(cut, lang))
        assert words in loopbaan.write_agreements([cut], lang=lang)


@pytest.mark.parametrize(("lang", "words"), [("nl", "kan het wel, en is het klaar op"), ("en", "it can be, and ends on")])
def test_of_who_has_no_schedule_what_would_make_it_possible(lang, words):
    person = loopbaan.build_cohort(FW, [{"id": "p-1", "phase": "inductie", "fte": 1, "since": DAY, "levels": LEVELS}])[0]
    by = loopbaan.Scheduler(FW, YEARS, policy=loopbaan.dutch_policy())
    none = by.find(person, plan_of(person), leave=[(DAY, datetime.date(2030, 7, 31))])
    assert none.status == "unscheduled"
    assert any(words in each for each in loopbaan.explain_schedule(none.find_earlier_ends(person, nodes=NODES), lang))
    nothing = by.find(person, []).find_earlier_ends(person, nodes=NODES)
    assert loopbaan.explain_schedule(nothing, lang)[0] == {"nl": "Er hoeft niets gepland te worden.", "en": "Nothing has to be scheduled."}[lang]


def test_fuller_terms_and_full_editions_can_be_asked():
    person = PEOPLE[1]
    by = loopbaan.Scheduler(FW, YEARS, policy=loopbaan.dutch_policy(), offers=OFFERS)
    usual = by.find(person, [STEPS[0]])
    (step,) = usual.to_dict()["steps"]
    assert step["edition"] == "een"
    (later,) = by.find(person, [STEPS[0]], taken=["een"]).to_dict()["steps"]
    assert later["edition"] == "twee"
    (full,) = by.find(person, [STEPS[0]], most_by_term=[0, 0, *[100] * (len(YEARS) - 2)]).to_dict()["steps"]
    assert full["edition"] == "drie" and {each["what"] for each in full["not_earlier"]} >= {"full_term"}
    with pytest.raises(KeyError, match="no edition"):
        by.find(person, [STEPS[0]], taken=["tien"])
    with pytest.raises(loopbaan.Error):
        by.find(person, [STEPS[0]], most_by_term=[1])
    with pytest.raises(ValueError, match="another person"):
        usual.find_earlier_ends(PEOPLE[2])


@pytest.mark.parametrize(("lang", "school", "runs"), [("nl", "kunnen per school in een periode niet gemist worden", "die doorgaat"), ("en", "no more hours can be spared by school", "that runs")])
def test_who_waits_for_the_school_or_for_an_edition_that_does_not_run_is_told_so(lang, school, runs):
    """Not that terms of one's own are too full, nor that an edition without anybody in it has no free place."""
    two = loopbaan.build_cohort(FW, [{"id": f"p-{i}", "levels": {"reflectie": "basis"}, "groups": {"school": "a"}} for i in range(2)])
    members = [{"person": each, "steps": ["intervisie-deelname"], "school": "a"} for each in two]
    by = loopbaan.Scheduler(FW, loopbaan.SchoolCalendar.of_years(DAY, 1))
    said = [line for each in by.find_team(members, school_spares=0.5) for line in loopbaan.explain_schedule(each, lang)]
    assert any(school in each for each in said)
    shut = offers_of([{"id": "groep", "step": "intervisie-deelname", "term": "2026-27.1", "places": 9, "least": 5}])
    said = [line for each in loopbaan.Scheduler(FW, YEARS, offers=shut).find_team(members) for line in loopbaan.explain_schedule(each, lang)]
    assert any(runs in each for each in said)
