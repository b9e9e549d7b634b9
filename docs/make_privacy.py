# SPDX-License-Identifier: BSL-1.0
"""Writes the table of docs/privacy.md and docs/nl/privacy.md: every field of a person, what it is for, and which outputs have it.

    python docs/make_privacy.py

needs the installed package. Which fields there are, the schema of people/1 says; which outputs have them is measured: each
field of somebody is given two values, and what an output makes of either is compared. tests/python/privacy_pages_test.py
holds that the pages are in step.
"""

import datetime
import json
import os
import tempfile
from pathlib import Path

import loopbaan
from loopbaan.program.cli.options import Shared
from loopbaan.program.cli.runlog import given
from loopbaan.program.commands.person import NOTHING
from loopbaan.program.commands.person_access import search
from loopbaan.program.commands.person_page import access_page
from loopbaan.program.commands.pseudonyms import pseudonymise
from loopbaan.program.commands.traces import open_all
from loopbaan.program.words.language import Words
from loopbaan.program.words.person import FIELDS as CALLED

ROOT = Path(__file__).resolve().parents[1]
PAGES = {"en": ROOT / "docs" / "privacy.md", "nl": ROOT / "docs" / "nl" / "privacy.md"}
SCHEMA = ROOT / "lib" / "data" / "schema" / "people-1.schema.json"
BEGIN, END = "<!-- From here docs/make_privacy.py writes. -->\n", "<!-- To here. -->\n"

OWN = "unknown fields"
PURPOSES = {
    "id": ("joins what is about one person, under a number or pseudonym", "bij elkaar brengen wat over één persoon gaat, onder een nummer of pseudoniem"),
    "groups": ("counts by school, board and team; who is scheduled together", "tellen per school, bestuur en team; wie samen ingeroosterd wordt"),
    "phase": ("which profile ends the phase, and which steps are open", "welk profiel de fase afsluit, en welke stappen openstaan"),
    "route": ("which steps a route into the profession has", "welke stappen een route naar het beroep heeft"),
    "fte": ("hours and money that the collective agreement gives", "uren en geld die de cao geeft"),
    "since": ("years of experience that a role or right asks", "ervaringsjaren die een rol of recht vraagt"),
    "levels": ("what is missing for a profile, and the plan to it", "wat er mist voor een profiel, en het plan daarheen"),
    "done": ("steps that need not be taken again", "stappen die niet opnieuw hoeven"),
    "evidence.competence": ("what a rating is about", "waar een oordeel over gaat"),
    "evidence.level": ("the level that follows from ratings", "het niveau dat uit oordelen volgt"),
    "evidence.score": ("the same, where an instrument gives numbers", "hetzelfde, waar een instrument getallen geeft"),
    "evidence.rater": ("which kind of rater counts, kept apart", "welke soort beoordelaar telt, uit elkaar gehouden"),
    "evidence.rater_id": ("counts raters, not ratings; under a pseudonym", "beoordelaars tellen in plaats van oordelen; onder een pseudoniem"),
    "evidence.date": ("which rating is the most recent; expiry; retention", "welk oordeel het meest recent is; verlopen; bewaren"),
    "evidence.until": ("until when a decision counts", "tot wanneer een besluit telt"),
    "evidence.instrument": ("what a score means", "wat een score betekent"),
    "evidence.kind": ("rating or decision of a human", "oordeel of besluit van een mens"),
    "evidence.reason": ("why a human decided otherwise", "waarom een mens anders besloot"),
    "evidence.source": ("where the entry comes from", "waar het gegeven vandaan komt"),
    OWN: ("none: kept in the document, used for nothing", "geen: blijft in het document, wordt nergens voor gebruikt"),
}
OUTPUTS = {
    "meeting": ("page for a meeting", "pagina voor een overleg"),
    "sheet": ("sheet for the talk", "blad voor het gesprek"),
    "gaps": ("gaps (JSON)", "hiaten (JSON)"),
    "plans": ("plans (JSON)", "plannen (JSON)"),
    "staff": ("staff table", "personeelstabel"),
    "people": ("people/1", "people/1"),
    "access": ("access", "inzage"),
    "pseudonymous": ("pseudonyms", "pseudoniemen"),
    "log": ("log", "logboek"),
}
HEADS = {"en": ("Field", "What it is for"), "nl": ("Veld", "Waarvoor")}
SIGNS = {"shown": "■", "counts": "○", "no": "·"}
DAY = datetime.date(2026, 8, 1)
MANY = 12


def field_names():
    """The fields of a person and of their entries, as the schema has them, and those that nobody knows."""
    of = json.loads(SCHEMA.read_text(encoding="utf-8"))["$defs"]
    persons = [name for name in of["person"]["properties"] if name != "evidence"]
    return [*persons, *(f"evidence.{name}" for name in of["evidence"]["properties"]), OWN]


ENTRY = {"competence": "gedrag", "level": "start", "rater": "leader", "rater_id": "rater-07", "date": "2026-03-12"}
ENTRY |= {"source": "source-q", "instrument": ""}
DECIDED = {"competence": "klimaat", "level": "start", "kind": "override", "reason": "reason-q", "date": "2026-03-12", "until": "2027-03-14"}
SCORED = {"competence": "klimaat", "instrument": "icalt", "score": 1.5, "rater": "observer", "rater_id": "rater-08", "date": "2026-03-13"}

# Two values of each field. A text of the first that stands in an output shows that the field does; else that outputs differ.
PROBES = {
    "id": ("probe-q", "probe-z"),
    "groups": ({"school": "school-q"}, {"school": "school-z"}),
    "phase": ("inductie", "ervaren"),
    "route": (None, "pabo-deeltijd"),
    "fte": (0.37, 0.91),
    "since": ("2024-02-29", "2019-05-17"),
    "levels": ({"instructie": "start"}, {"instructie": "vak"}),
    "done": ([], ["introductieweek"]),
    "evidence.competence": ("gedrag", "differentiatie"),
    "evidence.level": ("start", "vak"),
    "evidence.rater": ("leader", "colleague"),
    "evidence.rater_id": ("rater-07", "rater-99"),
    "evidence.date": ("2026-03-12", "2025-11-23"),
    "evidence.source": ("source-q", "source-z"),
    "evidence.instrument": ("instrument-q", "instrument-z"),
    "evidence.score": (1.5, 3.7),
    "evidence.kind": ("override", "prior_learning"),
    "evidence.reason": ("reason-q", "reason-z"),
    "evidence.until": ("2027-03-14", "2026-05-16"),
    OWN: ("unknown-q", "unknown-z"),
}
OF_DECISIONS = ("kind", "reason", "until")


def person(framework, field, value):
    """Somebody of whom one field is so, and the rest as usual."""
    whole = {"id": "probe-q", "groups": {"school": "school-q"}, "phase": "inductie", "fte": 0.37, "since": "2024-02-29"}
    whole |= {"levels": {"instructie": "start"}, "done": [], "evidence": [dict(ENTRY)]}
    name = field.partition(".")[2]
    if name in OF_DECISIONS:
        whole["evidence"].append({**DECIDED, name: value})
    elif name == "score":
        whole["evidence"].append({**SCORED, name: value})
    elif name:
        whole["evidence"][0] |= {name: value}
    elif field == OWN:
        whole["hobby"] = value
    elif value is not None:
        whole[field] = value
    return whole


def outputs(framework, probe):
    """What each output makes of somebody among others."""
    others = [{"id": f"other-{i}", "groups": {"school": "other"}, "phase": "inductie", "levels": {"gedrag": "start"}} for i in range(MANY)]
    document = {"loopbaan": "people/1", "framework": {"id": framework.id, "version": framework.version}, "people": [probe, *others]}
    people = loopbaan.parse_people(json.dumps(document), framework).by(loopbaan.LevelRule("confirmed", as_of=DAY))
    one = people.only([probe["id"]])
    planner = loopbaan.Planner(framework, "basisbekwaam")
    plans = planner.find_all(people)
    say = Words("nl")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "people.json"
        file.write_text(json.dumps(document), encoding="utf-8")
        held = open_all([os.fspath(file)])
        found = search(say, framework, held, probe["id"])
        hidden = pseudonymise(framework, held, b"0123456789abcdef").files["people.json"].decode()
        said = {"person": probe["id"], "purpose": "", "files": [each.fields() for each in found], "levels": [], "rule": "", "contradict": False}
        said["files"] = [{**each, "sha256": ""} for each in said["files"]]
    return {
        "meeting": loopbaan.write_page(planner, people, plans, grouping="school").html,
        "sheet": loopbaan.write_sheets(planner, one, planner.find_prospect(one, effort=50)).html,
        "gaps": loopbaan.write_gaps(people, "basisbekwaam"),
        "plans": loopbaan.write_plans(planner, people, plans),
        "staff": loopbaan.write_staff(people).decode("utf-8-sig"),
        "people": loopbaan.write_people(people),
        "access": access_page(say, framework, said, NOTHING),
        "pseudonymous": hidden,
        "log": json.dumps(dict(given({"shared": Shared(log="runs.jsonl", by="hr")}))),
    }


def day_forms(value):
    day = datetime.date.fromisoformat(value)
    return (value, f"{day.day}-{day.month}-{day.year}", f"{day.day:02}-{day.month:02}-{day.year}")


def words_for(field, value):
    """How a value would stand in an output; nothing for one that stands in any output as it is a word of the framework."""
    if field in ("since", "evidence.date", "evidence.until"):
        return day_forms(value)
    if field == "fte":
        return ("0.37", "0,37")
    if field == "groups":
        return ("school-q",)
    return (value,) if isinstance(value, str) and value.endswith(("-q", "-07")) else ()


def measured():
    """By field and output: shown, counts (the output changes with it) or no."""
    framework = loopbaan.dutch_framework()
    table = {}
    for field in field_names():
        first, second = PROBES[field]
        one, other = (outputs(framework, person(framework, field, value)) for value in (first, second))
        words = words_for(field, first)
        table[field] = {
            name: "shown"
            if any(word in one[name] for word in words) or (not words and one[name] != other[name] and name in ("staff", "people", "access", "pseudonymous"))
            else "counts" if one[name] != other[name] else "no"
            for name in OUTPUTS
        }
    return table


def rows(lang, table):
    at = 0 if lang == "en" else 1
    heads = [*HEADS[lang], *(each[at] for each in OUTPUTS.values())]
    yield "| " + " | ".join(heads) + " |\n|" + "---|" * len(heads) + "\n"
    for field, of in table.items():
        name = f"`{field}`" if field != OWN else ("unknown fields" if lang == "en" else "onbekende velden")
        key = field.partition(".")[2] or field
        if lang == "nl" and key in CALLED:
            name += f" ({CALLED[key].nl})"
        yield f"| {name} | {PURPOSES[field][at]} | " + " | ".join(SIGNS[of[output]] for output in OUTPUTS) + " |\n"


def page(lang, table):
    """The page with its table as it was measured."""
    written = PAGES[lang].read_text(encoding="utf-8")
    before, rest = written.split(BEGIN)
    after = rest.split(END)[1]
    return before + BEGIN + "\n" + "".join(rows(lang, table)) + "\n" + END + after


BOXES = {
    "en": ("Staff system", "File on your computer", "Memory of loopbaan", "File of -o, or screen", "Log (--log)", "Another computer", "nothing", "no name until whole", "you export", "nobody whom it is about"),
    "nl": ("Personeelssysteem", "Bestand op uw computer", "Geheugen van loopbaan", "Bestand van -o, of scherm", "Logboek (--log)", "Andere computer", "niets", "geen naam tot het heel is", "u voert uit", "niemand over wie het gaat"),
}
ALT = {
    "en": "Data go from the staff system to a file, into memory, and from there to a file or the screen and to the log. Nothing goes to another computer.",
    "nl": "Gegevens gaan van het personeelssysteem naar een bestand, naar het geheugen, en vandaar naar een bestand of het scherm en naar het logboek. Er gaat niets naar een andere computer.",
}


def picture(lang):
    """Where data flow, as a drawing with its text beside it."""
    system, file, memory, answer, log, other, nothing, whole, export, nobody = BOXES[lang]
    places = ((system, 20, 90), (file, 220, 90), (memory, 420, 90), (answer, 640, 30), (log, 640, 150), (other, 420, 230))
    boxes = "".join(
        f'<rect x="{x}" y="{y}" width="160" height="50" rx="6"/><text x="{x + 80}" y="{y + 30}">{words}</text>\n' for words, x, y in places
    )
    ways = ((180, 115, 220, 115), (380, 115, 420, 115), (580, 105, 640, 60), (580, 125, 640, 170))
    lines = "".join(f'<path d="M{a} {b}L{c - 4} {d}" marker-end="url(#end)"/>\n' for a, b, c, d in ways)
    notes = ((200, 80, export), (720, 96, whole), (720, 216, nobody), (560, 200, nothing))
    small = "".join(f'<text class="small" x="{x}" y="{y}">{words}</text>\n' for x, y, words in notes)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 820 300" role="img" aria-label="{ALT[lang]}">\n<title>{ALT[lang]}</title>\n'
        "<style>rect{fill:#f3f5f8;stroke:#1c2430}text{font:13px Arial,sans-serif;text-anchor:middle;fill:#1c2430}"
        ".small{font-size:12px}path{stroke:#1c2430;stroke-width:2;fill:none}.no{stroke-dasharray:5 4;stroke:#9a2a00}</style>\n"
        '<defs><marker id="end" markerWidth="8" markerHeight="8" refX="4" refY="4" orient="auto"><path d="M0 0L6 4L0 8Z" style="fill:#1c2430;stroke:none"/></marker></defs>\n'
        f'{boxes}{lines}<path class="no" d="M500 140L500 230M488 176L512 194M512 176L488 194"/>\n{small}</svg>\n'
    )


if __name__ == "__main__":
    found = measured()
    for each in PAGES:
        (ROOT / "docs" / "pictures" / f"data-flow-{each}.svg").write_text(picture(each), encoding="utf-8")
    for each, path in PAGES.items():
        path.write_text(page(each, found), encoding="utf-8")
