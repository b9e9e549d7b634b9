# SPDX-License-Identifier: BSL-1.0
"""`loopbaan schedule`: in every form, and a clear answer where something is in the way."""

import csv
import datetime
import io
import json
from pathlib import Path

import pytest

import loopbaan

FW = loopbaan.dutch_framework()
ROOT = Path(__file__).resolve().parents[2]
STAFF = "starters.csv"
CALL = ("schedule", STAFF, "--to", "inductie", "--from", "1-8-2026")


@pytest.fixture(autouse=True)
def starters(files):
    levels = FW.required("startbekwaam")
    heads = ["persoon", "fase", "wtf", "in dienst", "school", *levels]
    people = [("a-1", "0,8"), ("a-2", "0,4"), ("a-3", "1")]
    lines = [";".join([id, "inductie", fte, "1-8-2026", "s1", *levels.values()]) for id, fte in people]
    (files / STAFF).write_text("\n".join([";".join(heads), *lines]) + "\n", encoding="utf-8")
    offers = {
        "loopbaan": "offers/1",
        "id": "regio",
        "version": "2026",
        "framework": {"id": FW.id, "version": FW.version},
        "terms": [
            {"id": f"{half}-{begins}", "title": {"nl": half, "en": half}, "from": f"{begins}-{first}", "to": f"{ends}-{last}"}
            for year in (2026, 2027, 2028, 2029)
            for half, begins, first, ends, last in (
                ("najaar", year, "08-24", year + 1, "01-29"),
                ("voorjaar", year + 1, "02-01", year + 1, "07-09"),
            )
        ],
    }
    (files / "aanbod.json").write_text(json.dumps(offers), encoding="utf-8")
    step = loopbaan.Planner(FW, "inductie").find(loopbaan.build_cohort(FW, [{"id": "x", "phase": "inductie", "levels": levels}])[0]).steps[0]
    full = {**offers, "editions": [{"id": "vol", "step": step.step.id, "term": "najaar-2026", "places": 0}]}
    (files / "vol.json").write_text(json.dumps(full), encoding="utf-8")
    short = {**offers, "terms": offers["terms"][:1]}
    (files / "kort.json").write_text(json.dumps(short), encoding="utf-8")
    policy = json.loads(loopbaan.write_policy(loopbaan.dutch_policy()))
    for rule in policy["rules"]:
        if rule["subject"] in ("own-hours", "starter-hours") and "to" not in rule:
            rule["to"] = "2027-01-31"
    (files / "halverwege.json").write_text(json.dumps(policy), encoding="utf-8")


def rows(table):
    return list(csv.reader(io.StringIO(table), delimiter=";"))


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_somebody_is_told_what_falls_in_which_term_and_why_not_earlier(program, files, lang):
    status, out, err = program(*CALL, "--person", "a-1", "--lang", lang)
    assert status == 0, (out, err)
    plan = loopbaan.Planner(FW, "inductie").find(loopbaan.read_staff(files / STAFF, FW).people[0])
    for each in plan.steps:
        assert each.title.in_language(lang)[:20] in out
    assert {"nl": "Waarom niet eerder", "en": "Why not earlier"}[lang] in out
    assert {"nl": "bewezen", "en": "proven"}[lang] in out
    assert {"nl": "Eerst is van ieder het goedkoopste plan", "en": "First the cheapest plan of each"}[lang] in err


def test_everybody_has_a_line_and_nobody_without_a_schedule_is_forgotten(program, files):
    more = (files / STAFF).read_text("utf-8").replace("a-3;inductie;1;", "a-3;inductie;0,05;").replace(";0,4;", ";1;")
    more += more.splitlines()[1].replace("a-1", "a-4") + "\n"
    (files / STAFF).write_text(more, encoding="utf-8")
    status, out, err = program(*CALL, "--years", "4")
    assert status == 3 and "a-3" in out and "1 zonder" in out.replace("\n", " "), (out, err)
    (row,) = [each for each in rows(program(*CALL, "--years", "4", "--csv")[1]) if each[0] == "a-3"]
    assert row[1] == "unscheduled" and row[-1]


@pytest.mark.parametrize(
    ("lang", "words"),
    [("nl", "Niemand zegt wanneer er periodes zijn"), ("en", "Nobody says when there are terms")],
)
def test_without_a_calendar_nothing_is_guessed(program, lang, words):
    status, out, err = program(*CALL[:4], "--lang", lang)
    assert (status, out) == (2, "") and words in err and "--from" in err


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize(
    ("options", "status", "words"),
    [
        (("--person", "a-2", "--years", "4"), None, {"nl": "a-2", "en": "a-2"}),
        (
            ("--person", "a-1", "--leave", "2026-08-01..2029-07-31"),
            3,
            {"nl": "het verlof", "en": "the leave"},
        ),
        (
            ("--person", "a-1", "--offers", "vol.json"),
            3,
            {"nl": "geen uitvoering met een vrije plaats", "en": "no edition with a free place"},
        ),
        (
            ("--person", "a-1", "--policy", "halverwege.json"),
            3,
            {"nl": "staat te weinig", "en": "holds too little"},
        ),
        (
            ("--person", "a-1", "--years", "1", "--terms", "12", "--from", "1-7-2027"),
            3,
            {"nl": "neem er schooljaren bij", "en": "take in more school years"},
        ),
        (
            ("--person", "a-1", "--offers", "kort.json"),
            3,
            {"nl": "duurt langer dan de periodes", "en": "takes longer than the terms"},
        ),
        (
            ("--person", "a-2", "--years", "3"),
            3,
            {"nl": "kan het wel, en is het klaar op", "en": "it can be, and ends on"},
        ),
    ],
    ids=["part-time", "leave", "full edition", "policy ends", "horizon", "long step", "part-time, what would do"],
)
def test_what_stands_in_the_way_is_told_in_both_languages(program, lang, options, status, words):
    call = CALL if "--from" not in options and "--offers" not in options else CALL[:4]
    found, out, err = program(*call, *options, "--lang", lang)
    assert found in (0, 3) if status is None else found == status, (out, err)
    assert words[lang] in " ".join((out + err).split())


@pytest.mark.parametrize(("lang", "words"), [("nl", "kan niet allebei"), ("en", "cannot be so together")])
def test_agreements_that_contradict_each_other_are_refused(program, files, lang, words):
    step = loopbaan.Planner(FW, "inductie").find(loopbaan.read_staff(files / STAFF, FW).people[0]).steps[0].step.id
    both = ("--book", f"{step}=2026-27.1", "--not-in", f"{step}=2026-27.1")
    status, out, err = program(*CALL, "--person", "a-1", *both, "--lang", lang)
    assert (status, out) == (1, "") and words in err and "996" in err
    status, out, err = program(*CALL, *both, "--lang", lang)
    assert status == 2 and "--person" in err


@pytest.mark.parametrize(
    "options",
    [
        ("--leave", "2026"),
        ("--leave", "2026-08-01..ooit"),
        ("--book", "stap"),
        ("--account", "own-hours:40"),
        ("--most-in-term", "veel"),
        ("--terms", "5"),
        ("--years", "0"),
        ("--sector", "hbo"),
        ("--from", "ooit"),
        ("--min-group", "4"),
    ],
)
def test_what_cannot_be_meant_is_a_wrong_command_line(program, options):
    assert program(*CALL, "--person", "a-1", *options)[0] == 2


def test_sums_of_the_document_the_rows_and_the_workbook_are_the_same(program, files):
    openpyxl = pytest.importorskip("openpyxl")
    assert program(*CALL, "-o", "jaar.json")[0] in (0, 3)
    assert program(*CALL, "-o", "jaar.xlsx")[0] in (0, 3)
    document = json.loads((files / "jaar.json").read_text("utf-8"))
    book = openpyxl.load_workbook(files / "jaar.xlsx")
    steps, accounts, terms, sums = (list(sheet.iter_rows(values_only=True))[1:] for sheet in book)
    hours = sum(sum(step["hours"]) for each in document["schedules"] for step in each["steps"])
    euro = sum(each["cost"] for each in document["schedules"])
    assert hours > 0
    assert sum(row[8] or 0 for row in steps) == pytest.approx(hours, abs=0.02 * len(steps))
    assert sum(row[9] or 0 for row in steps) == pytest.approx(euro)
    for unit, whole in (("uur", hours), ("euro", euro)):
        assert sum(row[5] for row in accounts if row[3] == unit) == pytest.approx(whole, abs=0.02 * len(accounts))
        assert sum(row[5] for row in sums if row[2] == unit) == pytest.approx(whole, abs=0.02 * len(sums))
    assert sum(row[4] for row in terms) == pytest.approx(hours, abs=0.02 * len(terms))
    status, out, err = program("check", "jaar.json")
    assert status == 0, (out, err)


def test_pages_calendars_and_documents_are_written(program, files):
    status, out, err = program(*CALL, "--person", "a-1", "-o", "afspraak.html")
    page = (files / "afspraak.html").read_text("utf-8")
    assert status == 0 and page.count("<article>") == 1 and "a-2" not in page and "afspraak.html" in err
    assert program(*CALL, "--sheets", "-o", "allen.html")[0] in (0, 3)
    assert (files / "allen.html").read_text("utf-8").count("<article>") == 3
    assert program(*CALL, "-o", "samen.html")[0] in (0, 3)
    together = (files / "samen.html").read_text("utf-8")
    assert "a-1" not in together and "minder dan 10 mensen" in together
    assert program(*CALL, "--person", "a-1", "-o", "afspraak.ics")[0] == 0
    assert (files / "afspraak.ics").read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")
    written = (program(*CALL, "--person", "a-1", "--json")[1]).encode()
    assert loopbaan.parse_schedules(written, FW, policy=loopbaan.dutch_policy()).check(loopbaan.read_staff(files / STAFF, FW).people) == ()


def test_the_calendar_file_of_the_program_opens_in_a_calendar(program, files):
    icalendar = pytest.importorskip("icalendar", reason="pip install icalendar, to see whether calendars take the file")
    assert program(*CALL, "--person", "a-1", "--years", "4", "-o", "plan.ics")[0] == 0
    read = icalendar.Calendar.from_ical((files / "plan.ics").read_bytes())
    assert read.errors == [] and all(event.errors == [] for event in read.walk("VEVENT"))
    document = json.loads(program(*CALL, "--person", "a-1", "--years", "4", "--json")[1])
    (of,) = document["schedules"]
    terms = {each["id"]: each for each in document["terms"]}
    spans = sorted((str(event["DTSTART"].dt), str(event["DTEND"].dt - datetime.timedelta(days=1))) for event in read.walk("VEVENT"))
    assert spans == sorted((terms[each["first_term"]]["from"], terms[each["last_term"]]["to"]) for each in of["steps"])


def test_a_page_about_many_hides_what_tells_of_few(program, files):
    whole = (files / STAFF).read_text("utf-8").splitlines()
    few = [whole[1].replace("a-1", f"p-{i}") for i in range(24)]
    few[0] = few[0].replace("0,8", "0,05")
    (files / STAFF).write_text("\n".join([whole[0], *few]) + "\n", encoding="utf-8")
    assert program(*CALL, "-o", "samen.html", "--years", "2")[0] == 3
    page = (files / "samen.html").read_text("utf-8")
    assert "24 mensen" in page and "Met een rooster: –" in page
    assert not any(f"p-{i}" in page for i in range(24))
    assert ">1<" not in page and ">23<" not in page


def test_the_page_of_the_example_board_tells_who_has_a_schedule_who_needs_none_and_who_can_have_none(program, files):
    board = Path(__file__).parents[2] / "examples" / "data" / "board.csv"
    call = ("schedule", board, "--to", "basisbekwaam", "--from", "2026-08-01")
    made = json.loads(program(*call, "--json")[1])["schedules"]
    found = sum(bool(each["steps"]) for each in made)
    without = sum(each["status"] == "unscheduled" for each in made)
    program(*call, "-o", "samen.html")
    words = f"Met een rooster: {found}; niets meer te doen: {len(made) - found - without}; zonder rooster: {without}."
    assert words in (files / "samen.html").read_text("utf-8")
    assert {each["status"] for each in made} == {"optimal", "unscheduled"}


@pytest.mark.parametrize(("lang", "words"), [("nl", "samen gekozen"), ("en", "chosen together")])
def test_steps_and_terms_are_chosen_together_where_that_is_asked(program, files, lang, words):
    status, out, err = program(*CALL, "--person", "a-1", "--choose", "--years", "5", "--lang", lang)
    assert status == 0 and words in err.replace("\n", " "), (out, err)
    assert program(*CALL, "--person", "a-1", "--choose", "--years", "5", "-o", "k.json")[0] == 0
    assert program(*CALL, "--person", "a-1", "--years", "5", "-o", "p.json")[0] == 0
    chosen, planned = (json.loads((files / name).read_text("utf-8"))["schedules"][0] for name in ("k.json", "p.json"))
    assert chosen["chosen_for"]["target"] == "basisbekwaam" and chosen["terms"] <= planned["terms"] and "chosen_for" not in planned
    assert program("check", "k.json")[0] == 0
    assert program(*CALL, "--person", "a-1", "--choose", "--years", "5", "-o", "k.html", "--lang", lang)[0] == 0
    assert words in (files / "k.html").read_text("utf-8")


@pytest.mark.parametrize(("lang", "words"), [("nl", "Van ieder apart zijn stappen gekozen"), ("en", "Steps were chosen for each apart")])
def test_steps_that_were_chosen_apart_are_scheduled_together(program, files, lang, words):
    call = (*CALL, "--years", "5", "--choose", "--together", "--rounds", "1")
    status, _, err = program(*call, "-o", "samen.json", "--lang", lang)
    assert status in (0, 3) and words in err.replace("\n", " "), err
    assert program(*CALL, "--years", "5", "--choose", "-o", "apart.json")[0] in (0, 3)
    together, apart = (json.loads((files / name).read_text("utf-8"))["schedules"] for name in ("samen.json", "apart.json"))
    assert sum(bool(each["steps"]) for each in apart) >= 2
    for one, other in zip(together, apart):
        assert not other["steps"] or {each["id"] for each in one["steps"]} == {each["id"] for each in other["steps"]}
    assert program("check", "samen.json", "--people", STAFF)[0] == 0
    assert program(*call, "--sheets", "-o", "samen.html", "--lang", lang)[0] in (0, 3)
    page = (files / "samen.html").read_text("utf-8")
    assert words in page and "goedkoopste plan" not in page and "cheapest plan" not in page


@pytest.mark.parametrize(("lang", "words"), [("nl", "komt er na 31-1-2027 niets meer bij"), ("en", "is added to")])
def test_a_policy_that_ends_within_the_years_says_after_which_day_it_gives_nothing(program, lang, words):
    out = " ".join(program(*CALL, "--person", "a-1", "--policy", "halverwege.json", "--lang", lang)[1].split())
    assert words in out and {"nl": "31-1-2027", "en": "2027-01-31"}[lang] in out
    assert words not in " ".join(program(*CALL, "--person", "a-1", "--lang", lang)[1].split())


@pytest.mark.parametrize(("lang", "words"), [("nl", "staat niet in het plan van a-1"), ("en", "is not in the plan of a-1")])
@pytest.mark.parametrize("option", ["--book", "--not-in"])
def test_what_is_agreed_on_a_step_that_the_plan_does_not_have_is_told_with_the_steps_that_it_has(program, files, option, lang, words):
    plan = loopbaan.Planner(FW, "inductie").find(loopbaan.read_staff(files / STAFF, FW).people[0])
    other = next(each for each in FW.steps if each not in {step.step.id for step in plan.steps})
    status, out, err = program(*CALL, "--person", "a-1", option, f"{other}=2026-27.1", "--lang", lang)
    assert (status, out) == (2, "") and words in err and option in err and plan.steps[0].step.id in err


@pytest.mark.parametrize(("lang", "words"), [("nl", "vraag het zonder --choose"), ("en", "ask it without --choose")])
def test_where_no_choice_of_steps_fits_nothing_is_said_of_what_would_help(program, lang, words):
    choosing = (*CALL, "--person", "a-2", "--years", "1", "--choose", "--lang", lang)
    out = " ".join(program(*choosing)[1].split())
    assert words in out
    assert {"nl": "Geen ding alleen", "en": "Nothing by itself"}[lang] not in out


def test_who_needs_nothing_does_not_look_like_somebody_without_a_schedule(program):
    board = str(ROOT / "examples" / "data" / "board.csv")
    call = ("schedule", board, "--to", "basisbekwaam", "--where", "school=De Ark", "--from", "1-8-2026", "--years", "1")
    found = json.loads(program(*call, "--json")[1])["schedules"]
    nothing = [each["person"] for each in found if each["status"] == "optimal" and not each["steps"]]
    said = [line.split()[0] for line in program(*call)[1].splitlines() if "niets nodig" in line]
    assert nothing and said == nothing


def test_each_event_of_a_calendar_of_several_people_says_whose_it_is(program, files):
    icalendar = pytest.importorskip("icalendar", reason="pip install icalendar, to see whether calendars take the file")
    for lang in ("nl", "en"):
        assert program(*CALL, "--years", "5", "-o", "allen.ics", "--lang", lang)[0] in (0, 3)
        read = icalendar.Calendar.from_ical((files / "allen.ics").read_bytes())
        document = json.loads(program(*CALL, "--years", "5", "--json")[1])
        wanted = [f"{of['person']}: {FW.steps[each['id']].title.in_language(lang)}" for of in document["schedules"] for each in of["steps"]]
        events = list(read.walk("VEVENT"))
        assert sorted(str(each["SUMMARY"]) for each in events) == sorted(wanted) and len({each["UID"] for each in events}) == len(events)
        assert read.errors == [] and str(read["PRODID"]).endswith(lang.upper())
    assert program(*CALL, "--person", "a-1", "--years", "5", "-o", "een.ics")[0] == 0
    assert b"a-1: " not in (files / "een.ics").read_bytes()


@pytest.mark.parametrize("phase", ["inductie", "ervaren"])
def test_the_limit_of_a_phase_that_somebody_left_long_ago_is_not_told(program, files, phase):
    text = (files / STAFF).read_text("utf-8").replace(";inductie;", f";{phase};").replace("1-8-2026", "1-8-2026" if phase == "inductie" else "1-8-2002")
    (files / STAFF).write_text(text, encoding="utf-8")
    out = " ".join(program("schedule", STAFF, "--to", "basisbekwaam", "--from", "1-8-2026", "--years", "5", "--person", "a-3")[1].split())
    assert ("moet op" in out) == (phase == "inductie"), out


@pytest.mark.parametrize(("lang", "word"), [("nl", "geen"), ("en", "none")])
def test_who_has_no_turn_is_told_so_and_no_number_stands_for_it(program, files, lang, word):
    heads, *lines = (files / STAFF).read_text("utf-8").splitlines()
    (files / STAFF).write_text("\n".join([heads + ";beurt", *(each + ";" for each in lines)]) + "\n", encoding="utf-8")
    out = " ".join(program(*CALL, "--years", "1", "--together", "--turn", "beurt", "--lang", lang)[1].split())
    assert "9999" not in out and f"{'beurt' if lang == 'nl' else 'turn'} {word}" in out, out
