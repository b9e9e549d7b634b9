# SPDX-License-Identifier: BSL-1.0
"""Nothing that the program says of nurses speaks of teachers, pupils, lessons or schools: every command, on a framework with words of its own."""

import html
import json
import random
import re
from pathlib import Path

import loopbaan
import pytest
from loopbaan.program.command_line import COMMANDS

openpyxl = pytest.importorskip("openpyxl")

FRAMEWORKS = Path(__file__).resolve().parents[2] / "examples" / "data" / "frameworks"
NAME = str(FRAMEWORKS / "verpleegkundige.json")
WORDS = {
    "nl": r"lera(?:ar|ren)\w*|docent\w*|leerling\w*|\w*school\w*|lesbezoek\w*|\bles\b|\blessen\b|\bklas\b|leidinggevende\w*|\bpabo\b|onderwijs\w*",
    "en": r"teacher\w*|pupil\w*|\w*school\w*|lesson\w*|classroom\w*|\bleaders?\b",
}
# What is said of the thing itself, or is the name of a field, a value or a file.
MEANT = (
    r"Het ingebouwde beleid is dat van leraren in Nederland|The built-in policy is that of teachers in the Netherlands",
    r"\b(?:teacher|leader|pupils|school) = ",  # which words the framework replaces
    r'"(?:teacher|leader|pupil|pupils|school)"|\((?:teacher|leader|pupils|school)\)|een leraar noemt|een leidinggevende|een\s+school\b|leerlingen',
    r"uren van de school",  # what heads a column of a sheet
    r"scholing|vlaamse-leraar",
)
TO = ("personeel.csv", "--to", "zelfstandig")
FROM = ("--from", "1-1-2027")
CALLS = {
    "gaps": [TO, (*TO, "--person", "v1"), (*TO, "--csv")],
    "plan": [TO, (*TO, "--person", "v1"), (*TO, "--csv"), (*TO, "--unknown", "--as-of", "1-3-2027")],
    "schedule": [
        (*TO, *FROM, "--person", "v1"),
        (*TO, *FROM, "--years", "1"),
        (*TO, *FROM, "--person", "v1", "--sheets", "-o", "@blad.html"),
        (*TO, *FROM, "-o", "@jaar.html"),
        (*TO, *FROM, "-o", "@jaar.xlsx"),
        ("personeel.csv", "--to", "herregistratie", *FROM, "--years", "1", "--person", "v2"),
        (*TO, *FROM, "--years", "2", "--together", "--min-group", "5", "--offers", "o.json", "-o", "@samen.html"),
        (*TO, *FROM, "--years", "2", "--together", "--details", "--min-group", "5", "--school-spares", "20"),
    ],
    "report": [
        (*TO, "--as-of", "1-3-2027", "-o", "@p.html"),
        (*TO, *FROM, "-o", "@j.html"),
        (*TO, "--persons", "-o", "@m.html"),
        (*TO, "--sheets", "--person", "v1", "--as-of", "1-3-2027", "-o", "@b.html"),
        (*TO, "-o", "@p.xlsx"),
    ],
    "map": [("-o", "@kaart.html"), ("personeel.csv", "--person", "v1", "--to", "zelfstandig", "-o", "@mijn.html")],
    "framework": [(), ("--regeling", "-o", "@r.html"), ("zelfstandig",), ("infuus-toets",), ("werkbegeleider",), ("--fields",)],
    "partnership": [
        (*TO, "--offers", "o.json"),
        (*TO, "--offers", "o.json", "--per", "Afdeling", "-o", "@o.html"),
        (*TO, "--offers", "o.json", "--persons", "-o", "@op.html"),
        (*TO, "--offers", "o.json", "-o", "@o.xlsx"),
    ],
    "template": [("-o", "@t.xlsx", "--to", "zelfstandig"), ("-o", "@tr.xlsx", "--ratings", "--to", "zelfstandig")],
    "offers": [("o.json",)],
    "check": [("personeel.csv",)],
    "person": [("v1", "personeel.csv"), ("v1", "personeel.csv", "--to", "zelfstandig", "-o", "@inzage.html")],
    "move": [(str(FRAMEWORKS / "verpleegkundige-bewijs.csv"), "--to", str(FRAMEWORKS / "vlaamse-leraar.json"), "--crosswalk",
              str(FRAMEWORKS / "van-verpleegkundige-naar-leraar.json"))],
}  # fmt: skip
# About the built-in rules of teachers, about programmes, about schools themselves, about documents with names of fields, about files
# whatever is in them, or about the program itself.
OTHERS = {"demo", "handleiding", "policy", "curriculum", "handover", "mapping", "needs", "position", "diff", "texts", "new"} | {
    "school", "measurement", "placement", "visits", "flow", "growth", "forget", "purge", "pseudonymise"
}  # fmt: skip


def test_every_command_is_looked_at_or_is_about_something_else():
    assert set(CALLS) | OTHERS == set(COMMANDS) and not set(CALLS) & OTHERS


@pytest.fixture
def nurses(files, monkeypatch):
    """Sixty nurses on three wards, with levels at random, and a few editions."""
    monkeypatch.chdir(files)
    framework = loopbaan.read_framework(NAME)
    chance = random.Random(1)
    rows = [";".join(["persoon", "fase", "afdeling", "wtf", *framework.competences])]
    for i in range(60):
        levels = [str(chance.randint(0, len(framework.scales[each.scale].levels))) if chance.random() < 0.9 else "" for each in framework.competences.values()]
        rows.append(";".join([f"v{i}", chance.choice(["inwerken", "afdeling", "acute-zorg"]), f"a{i % 3}", "0,8", *levels]))
    Path("personeel.csv").write_text("\n".join(rows) + "\n", "utf-8")
    editions = [{"id": f"e{i}", "step": step, "from": "2027-02-01", "to": "2027-04-01", "places": 6} for i, step in enumerate(list(framework.steps)[:6])]
    of = {"id": framework.id, "version": framework.version}
    Path("o.json").write_text(json.dumps({"loopbaan": "offers/1", "id": "o", "version": "1", "framework": of, "editions": editions}), "utf-8")


def text_of(path):
    """All that somebody reads or hears of a page or a workbook."""
    if path.suffix == ".xlsx":
        book = openpyxl.load_workbook(path)
        cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
        lists = [each for sheet in book for each in sheet.data_validations.dataValidation]
        said = [sheet.title for sheet in book] + [str(each.value) for each in cells if each.value is not None]
        return "\n".join([*said, *(each.comment.text for each in cells if each.comment), *(f"{each.prompt} {each.error}" for each in lists)])
    page = re.sub(r"<style.*?</style>|<script.*?</script>", "", path.read_text("utf-8"), flags=re.DOTALL)
    heard = " ".join(re.findall(r'(?:title|aria-label|alt)="([^"]*)"', page))
    return html.unescape(re.sub(r"<[^>]+>", " ", page) + " " + heard)


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("command", CALLS)
def test_a_command_speaks_of_nurses_as_nurses_do(program, nurses, command, lang):
    escaped = set()
    for call in CALLS[command]:
        written = [Path(each[1:]) for each in call if each.startswith("@")]
        status, out, err = program(command, *(each.removeprefix("@") for each in call), "--framework", NAME, "--lang", lang)
        assert status in (0, 3, 4), (call, err)
        said = " ".join("\n".join([out, err, *map(text_of, written)]).split())
        for meant in MEANT:
            said = re.sub(meant, "", said)
        escaped |= {(" ".join(call), said[max(0, found.start() - 40) : found.end() + 30]) for found in re.finditer(WORDS[lang], said, re.IGNORECASE)}
    assert escaped == set()


def test_of_teachers_it_speaks_of_schools(program, dutch):
    assert (dutch.word("school_year"), dutch.word("school_years", "en"), dutch.word("lesson_visit")) == ("schooljaar", "school years", "lesbezoek")
    nurses = loopbaan.read_framework(NAME)
    assert (nurses.word("school_year"), nurses.word("school_years", "en"), nurses.word("lesson_visit", "en")) == ("jaar", "years", "visit at work")
    assert "lesbezoek" in program("framework", "--regeling", "-o", "-")[1]


def test_a_page_of_years_without_accounts_says_why_there_are_none(program, nurses):
    assert program("schedule", *TO, *FROM, "-o", "jaar.html", "--framework", NAME)[0] in (0, 3)
    said = text_of(Path("jaar.html"))
    assert "Zonder regels over uren en geld (--policy) zijn er geen rekeningen." in said and "Ook wie geen rooster heeft" not in said and "van 0 uur" not in said
