# SPDX-License-Identifier: BSL-1.0
"""Money has the currency of the framework, and no other one, wherever an amount is told."""

import datetime
import io
import json
import re
from pathlib import Path

import pytest

import loopbaan
from loopbaan import notebook

FRAMEWORKS = Path(__file__).resolve().parents[2] / "examples" / "data" / "frameworks"
TO = ("--to", "zelfstandig")
STAFF = "wijd.csv"
POLICY = {
    "loopbaan": "policy/1",
    "id": "dienst",
    "version": "1",
    "rules": [
        {"id": "geld", "title": "Eigen geld", "subject": "own-budget", "sectors": ["po"], "value": 400, "unit": "euro", "period": "year"},
        {"id": "uren", "title": "Eigen uren", "subject": "own-hours", "sectors": ["po"], "value": 60, "unit": "hours", "period": "year"},
    ],
    "accounts": [
        {"id": "uren", "title": "Eigen uren", "unit": "hours", "subject": "own-hours"},
        {"id": "geld", "title": "Eigen geld", "unit": "euro", "subject": "own-budget"},
    ],
}


@pytest.fixture(autouse=True)
def swiss(files, monkeypatch):
    """The nurses of the example, paid in francs."""
    monkeypatch.chdir(files)
    document = json.loads((FRAMEWORKS / "verpleegkundige.json").read_text("utf-8"))
    Path("zorg.json").write_text(json.dumps({**document, "currency": "CHF"}), "utf-8")
    framework = loopbaan.read_framework("zorg.json")
    asked = [each.competence for each in loopbaan.find_gap(loopbaan.build_cohort(framework, [{"id": "x"}])[0], "zelfstandig").lines]
    rows = [["persoon", "fase", "afdeling", "in dienst", *asked]]
    for number in range(24):
        # One knows all but a thing or two; of some what is unknown decides.
        cells = ["0" if (place + number) % 5 == 0 else "" if place == number % 7 else framework_level(framework, c) for place, c in enumerate(asked)]
        rows.append([f"v-{number:02}", "afdeling", f"a{number % 2}", "1-8-2020", *cells])
    Path(STAFF).write_text("\n".join(";".join(row) for row in rows) + "\n", "utf-8")
    Path("beleid.json").write_text(json.dumps(POLICY), "utf-8")
    return framework


def framework_level(framework, competence):
    return list(framework.scales[framework.competences[competence].scale].levels)[-1].id


def euro_in(words):
    """Where euro stands in a text, with some words around. What the field “currency” is without a word may be said."""
    words = re.sub(r"(zonder code|none): EUR", "", words)
    return [words[max(0, at.start() - 40) : at.end() + 20] for at in re.finditer(r"€|\beuro\b|\beuros\b|euro’s|EUR\b", words, re.IGNORECASE)]


def words_of_workbook(path):
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.load_workbook(path)
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    return "\n".join([*book.sheetnames, *(str(cell.value) for cell in cells if cell.value is not None)])


CALLS = [
    ("plan", STAFF, *TO),
    ("plan", STAFF, *TO, "--objective", "cost"),
    ("plan", STAFF, *TO, "--details"),
    ("plan", STAFF, *TO, "--csv"),
    ("plan", STAFF, *TO, "-o", "plannen.xlsx"),
    ("plan", STAFF, *TO, "--person", "v-00", "--pareto", "hours,cost"),
    ("plan", STAFF, *TO, "--person", "v-00", "--pareto", "hours,cost", "--csv"),
    ("plan", STAFF, *TO, "--person", "v-00", "--within-cost", "100"),
    ("plan", STAFF, *TO, "--person", "v-00", "--within-cost", "100", "--objective", "cost"),
    ("plan", STAFF, *TO, "--person", "v-00", "--within-cost", "100", "--csv"),
    ("plan", STAFF, *TO, "--person", "v-00", "--within-cost", "niets"),
    ("plan", STAFF, *TO, "--person", "v-00", "--why", "--objective", "cost"),
    ("plan", STAFF, *TO, "--person", "v-00", "--unknown", "--objective", "cost"),
    ("plan", STAFF, *TO, "--unknown", "--objective", "cost", "--csv"),
    ("plan", STAFF, *TO, "--person", "v-00", "--alternatives", "3", "--objective", "cost"),
    ("plan", STAFF, *TO, "--objective", "hours=30,cost=1"),
    ("plan", STAFF, "--to", "herregistratie", "--person", "v-00", "--objective", "register"),
    ("gaps", STAFF, *TO),
    ("gaps", STAFF, *TO, "--csv"),
    ("schedule", STAFF, *TO, "--from", "1-1-2027", "--policy", "beleid.json"),
    ("schedule", STAFF, *TO, "--from", "1-1-2027", "--policy", "beleid.json", "--details"),
    ("schedule", STAFF, *TO, "--from", "1-1-2027", "--policy", "beleid.json", "--person", "v-00", "--what-if"),
    ("schedule", STAFF, *TO, "--from", "1-1-2027", "--policy", "beleid.json", "--csv"),
    ("schedule", STAFF, *TO, "--from", "1-1-2027", "--policy", "beleid.json", "-o", "rooster.html"),
    ("schedule", STAFF, *TO, "--from", "1-1-2027", "--policy", "beleid.json", "--sheets", "-o", "afspraken.html"),
    ("schedule", STAFF, *TO, "--from", "1-1-2027", "--policy", "beleid.json", "-o", "rooster.xlsx"),
    ("schedule", STAFF, *TO, "--from", "1-1-2027", "--policy", "beleid.json", "-o", "rooster.ics"),
    ("schedule", STAFF, *TO, "--from", "1-1-2027", "--policy", "beleid.json", "--together", "-o", "samen.xlsx"),
    ("schedule", STAFF, *TO, "--from", "1-1-2027", "--policy", "beleid.json", "--together", "--details"),
    ("report", STAFF, *TO, "-o", "bijeenkomst.html", "--objective", "cost"),
    ("report", STAFF, *TO, "-o", "werk.html", "--persons", "--objective", "cost"),
    ("report", STAFF, *TO, "-o", "bladen.html", "--sheets"),
    ("report", STAFF, *TO, "-o", "bijeenkomst.xlsx"),
    ("map", "-o", "kaart.html"),
    ("map", "-o", "kaart.svg"),
    ("map", STAFF, "--person", "v-00", *TO, "-o", "weg.html"),
    ("framework",),
    ("framework", "injecteren-toets"),
    ("framework", "wondzorg"),
    ("framework", "--csv"),
    ("framework", "--analysis"),
    ("framework", "--regeling", "-o", "regeling.html"),
    ("policy", "beleid.json"),
    ("policy", "beleid.json", "--csv"),
    ("new", "blad.xlsx"),
    ("template", "-o", "invullen.xlsx"),
]


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("call", CALLS, ids=[" ".join(each) for each in CALLS])
def test_no_command_tells_of_euro_where_a_framework_has_francs(program, call, lang):
    status, out, err = program(*call, "--framework", "zorg.json", "--lang", lang)
    assert status in (0, 3) or "niets" in call, (out, err)
    written = call[call.index("-o") + 1] if "-o" in call else call[1] if call[0] == "new" else None
    told = out + err
    if written and written.endswith(".xlsx"):
        told += words_of_workbook(written)
    elif written:
        told += Path(written).read_text("utf-8").replace("\r\n ", "")
    assert euro_in(told) == []


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (("plan", STAFF, *TO, "--objective", "cost"), "CHF"),
        (("plan", STAFF, *TO, "--person", "v-00", "--pareto", "hours,cost"), "CHF 1"),
        (("plan", STAFF, *TO, "--person", "v-00", "--within-cost", "10", "--objective", "cost"), "hoogstens CHF 10"),
        (("schedule", STAFF, *TO, "--from", "1-1-2027", "--policy", "beleid.json", "--details"), "CHF"),
        (("policy", "beleid.json"), "CHF 400"),
    ],
)
def test_money_is_told_with_its_code(program, call, words):
    out = program(*call, "--framework", "zorg.json")[1]
    assert words in " ".join(out.split()), out


def test_what_a_notebook_shows_and_what_prints_has_the_currency_too(swiss):
    people = loopbaan.read_staff(STAFF, swiss).people
    planner = loopbaan.Planner(swiss, "zelfstandig", "cost", within={"cost": 100})
    person = people[0]
    free = loopbaan.Planner(swiss, "zelfstandig", "cost")
    plan, prospect = free.find(person), free.find_prospect(person)
    part = planner.find_part(person)
    scheduler = loopbaan.Scheduler(swiss, loopbaan.SchoolCalendar.of_years(datetime.date(2027, 1, 1), 3), policy=loopbaan.parse_policy(json.dumps(POLICY)))
    schedule = scheduler.find(person, plan)
    every = [
        planner,
        planner.find(person),
        plan,
        part,
        prospect,
        free.find_range(person),
        loopbaan.total_of_prospects([prospect]),
        free.find_front(person, ["hours", "cost"]),
        free.find_alternatives(person, most=2),
        free.roles_of_steps(person, plan),
        free.gains_of_levels(person),
        free.certify(person),
        schedule,
        swiss,
        *loopbaan.parse_policy(json.dumps(POLICY)).rules,
    ]
    told = []
    for each in every:
        if not isinstance(each, loopbaan.PolicyRule):  # whose unit is a word of the format
            told.append(repr(each))
        told += [each.explain(lang) for lang in ("nl", "en") if hasattr(each, "explain")]
        if hasattr(each, "_repr_html_"):
            told.append(each._repr_html_())
    assert euro_in("\n".join(told)) == []
    assert any("CHF" in each for each in told)
    assert "CHF" in notebook.plan_html(plan)


def test_columns_of_money_say_what_it_is_in(swiss):
    people = loopbaan.read_staff(STAFF, swiss).people
    planner = loopbaan.Planner(swiss, "zelfstandig", "cost")
    plans = planner.find_all(people)
    ranges = loopbaan.tabulate_ranges(planner, people)
    made = [loopbaan.tabulate_plans(planner, people, plans), loopbaan.tabulate_needs(planner, people, plans), ranges]
    made.append(loopbaan.tabulate_parts(planner, people, planner.find_part(people)))
    assert made[0]["cost"].unit == "CHF"
    units = {table[name].unit for table in made for name in table.columns}
    assert "CHF" in units and "euro" not in units


def test_money_without_a_currency_is_refused_and_not_guessed():
    with pytest.raises(loopbaan.Error) as wrong:
        loopbaan.print_amount(100, "cost")
    assert wrong.value.code == 981
    assert loopbaan.print_amount(60, "hours") == "1 uur"
    assert loopbaan.print_amount(123450, "cost", "en", currency="CHF") == "CHF 1,234.50"


def test_a_sheet_of_a_framework_may_still_be_headed_euro():
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.load_workbook(io.BytesIO(loopbaan.make_framework_start("nl")))
    heads = {cell.value: cell for cell in book["Stappen"][1]}
    heads["kosten"].value = "euro"
    changed = io.BytesIO()
    book.save(changed)
    read = loopbaan.parse_framework(changed.getvalue())
    assert read.steps["cursus"].cost == 450 and not [note for note in read.notes if note.code == 870]


@pytest.mark.parametrize(("lang", "words"), [("nl", "Zonder beleid gepland"), ("en", "Scheduled without a policy")])
def test_the_agreement_of_dutch_teachers_is_not_taken_for_that_of_another_framework(program, lang, words):
    call = ("schedule", STAFF, *TO, "--from", "1-1-2027", "--framework", "zorg.json", "--lang", lang, "--details")
    _, out, err = program(*call)
    assert words in err and "--policy" in err and "nl-cao" not in out
    _, out, err = program(*call, "--policy", "beleid.json")
    assert words not in err and "dienst" in out
    assert "€" in program("policy", "--framework", "zorg.json")[1]  # the built-in policy is in euro, whatever it goes with
