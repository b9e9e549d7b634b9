# SPDX-License-Identifier: BSL-1.0
"""Languages by a file of texts: nothing that the program says escapes it, and German says it all."""

import csv
import io
import json
import re
from html import unescape

import pytest

import loopbaan
from loopbaan import charts, wording
from loopbaan.program.commands.framework_fields import fields_and_parts
from loopbaan.program.words.language import Message, Words

OPEN, CLOSE = "⟦", "⟧"  # round each text of ours
DATA = "‹", "›"  # round each text of the framework
TAG = "qaa"


def pseudo():
    """A language in which every text is the English one, marked."""
    whole = json.loads(loopbaan.make_texts("qaa"))

    def marked(key):
        bare = key.strip()
        if not bare or key == " times":
            return f"{OPEN}{key}{CLOSE}"
        at = key.index(bare)
        # What counts has its words marked too.
        return key[:at] + OPEN + bare + CLOSE + key[at + len(bare) :]

    whole["texts"] = {key: marked(key) for key in whole["texts"]}
    return whole


@pytest.fixture(scope="module")
def texts(tmp_path_factory):
    path = tmp_path_factory.mktemp("texts") / "qaa.json"
    path.write_text(json.dumps(pseudo(), ensure_ascii=False), "utf-8")
    return path


def dataless(value, inside=""):
    """A document whose words are data that can be told: each text of it in marks."""
    if isinstance(value, dict):
        if value and set(value) <= {"nl", "en"}:
            return f"{DATA[0]}{len(value['nl'])}{DATA[1]}"
        return {key: dataless(each, key) for key, each in value.items()}
    if isinstance(value, list):
        return [dataless(each, inside) for each in value]
    if isinstance(value, str) and (" " in value or inside in ("title", "provider", "note", "spoken", "url")):
        return f"{DATA[0]}{len(value)}{DATA[1]}"
    return value


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """The built-in framework without its words, and people on it."""
    made = tmp_path_factory.mktemp("pseudo")
    framework = loopbaan.dutch_framework()
    document = json.loads(loopbaan.write_framework(framework))
    (made / "world.json").write_text(json.dumps(dataless(document), ensure_ascii=False), "utf-8")
    levels = list(framework.required("startbekwaam").items())
    rows = [["persoon", "fase", "school", "fte", "since", *(competence for competence, _ in levels)]]
    for at in range(24):
        cells = [level if (at + place) % 3 else "" for place, (_, level) in enumerate(levels)]
        rows.append([f"p{at}", "inductie", f"s{at % 2}", "0,8", "2025-08-01", *cells])
    with open(made / "staff.csv", "w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";").writerows(rows)
    (made / "map.csv").write_text("module;EC;gedrag;klassenmanagement\nM1;5;I O;T\nM2;;;\nM3;30;?;O\n", "utf-8")
    (made / "bad.json").write_text('{"loopbaan": "framework/1", "id": "a b", "steps": [{"id": "x", "hours": "7"}]}', "utf-8")
    (made / "bad.csv").write_text("persoon;fase;wtf;onzin\np1;nergens;zeven;x\np1;inductie;1;y\n", "utf-8")
    return made


def left_over(said, known):
    """The words of what is said that stand in no text of ours and in none of the framework, and are no id, name or number."""
    said = re.sub(r"#/[\w/]+", " ", said)  # the place in a document
    said = re.sub(r"<(style|script)\b.*?</\1>", " ", said, flags=re.S)
    said = re.sub(r"\b(?:alt|title|aria-label|placeholder)=(\"[^\"]*\"|'[^']*')", r"> \1 <", said)
    said = unescape(re.sub(r"<[^<>]*>", " ", said))
    said = re.sub(r"\s+", " ", said)
    said = re.sub(r"(?<!\w)--?[a-z][a-z-]*", " ", said)  # an option
    before = None
    while before != said:  # what is cut where there is no more room has no end
        before = said
        said = re.sub(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}|{DATA[0]}[^{''.join(DATA)}]*{DATA[1]}", " ", said)
        said = re.sub(f"{OPEN}[^{OPEN}{CLOSE}…]*…", "…", said)
    words = re.findall(r"[^\W\d_][\w./:=-]*", said)
    return sorted({word.strip(".:-") for word in words} - known)


def strings(value):
    """The strings of a document, and the names of what it lists by id; not those of its fields."""
    if isinstance(value, dict):
        for key, each in value.items():
            yield from ([key] if "-" in key else [])
            yield from strings(each)
    elif isinstance(value, list):
        for each in value:
            yield from strings(each)
    elif isinstance(value, str):
        yield from re.findall(r"[\w./:-]+", value)


@pytest.fixture(scope="module")
def known(folder):
    """Ids, names of files, of commands and of options: whatever has no translation."""
    words = set(strings(json.loads((folder / "world.json").read_text("utf-8"))))
    for name in ("staff.csv", "map.csv", "bad.json", "bad.csv"):
        words |= set(re.findall(r"[\w./:-]+", (folder / name).read_text("utf-8"))) | {name}
    return words


RUNS = {
    "gaps": "gaps staff.csv --to inductie --details",
    "gaps of one": "gaps staff.csv --to ervaren --person p1",
    "gaps in rows": "gaps staff.csv --to inductie --csv",
    "plan": "plan staff.csv --to inductie --person p1",
    "plans": "plan staff.csv --to inductie --details --as-of 2026-08-01",
    "what is certain": "plan staff.csv --to inductie --person p2 --unknown",
    "a choice": "plan staff.csv --to inductie --person p2 --pareto hours,cost",
    "several": "plan staff.csv --to inductie --person p2 --alternatives 3",
    "within": "plan staff.csv --to inductie --person p2 --within-hours 20",
    "each step": "plan staff.csv --to inductie --person p1 --without instructie",
    "position": "position staff.csv --person p1 --plans --details",
    "page": "report staff.csv --to inductie --group school",
    "page with persons": "report staff.csv --to inductie --persons --objective euro",
    "sheets": "report staff.csv --to inductie --sheets",
    "map": "map -o map.html",
    "own map": "map staff.csv --person p1 -o own.html",
    "schedule": "schedule staff.csv --to inductie --from 2026-08-01 --person p1",
    "schedules": "schedule staff.csv --to inductie --from 2026-08-01",
    "agreement": "schedule staff.csv --to inductie --from 2026-08-01 --person p1 -o agreement.html",
    "year": "schedule staff.csv --to inductie --from 2026-08-01 -o year.html",
    "framework": "framework",
    "analysis": "framework --analysis",
    "rules": "framework --regeling",
    "sources": "framework --sources",
    "fields": "framework --fields",
    "competence": "framework gedrag",
    "curriculum": "curriculum map.csv --repair",
    "curriculum page": "curriculum map.csv -o curriculum.html",
    "check": "check bad.json bad.csv staff.csv map.csv",
    "no command": "",
    "unknown command": "plam",
    "unknown option": "plan --nonsense",
    "no target": "plan staff.csv",
    "unknown target": "plan staff.csv --to nowhere",
    "wrong number": "plan staff.csv --to inductie --threads many",
    "no file": "gaps nothing.csv --to inductie",
    "help": "--help",
}
HELPED = "check gaps position plan schedule report map framework new curriculum handover policy diff move mapping demo template texts needs offers partnership school measurement placement visits flow growth person forget purge pseudonymise"


@pytest.mark.parametrize("words", RUNS.values(), ids=RUNS)
def test_nothing_that_the_program_says_escapes_a_file_of_texts(words, program, texts, folder, known):
    given = words.split()
    framework = () if not given or given[0] in ("--help", "plam") else ("--framework", "world.json")
    program.folder = folder
    _, out, err = program(*given, *framework, "--texts", str(texts))
    said = out + err
    if "-o" in given:
        said += (folder / given[given.index("-o") + 1]).read_text("utf-8")
    assert OPEN in said
    assert left_over(said, known | set(given) | NO_WORDS) == []


@pytest.mark.parametrize("command", HELPED.split())
def test_no_help_escapes_a_file_of_texts(command, program, texts, known):
    _, out, err = program(command, "--help", "--texts", str(texts))
    assert left_over(out + err, known | NO_WORDS) == []


# Names that are the same in every language.
NO_WORDS = {*"loopbaan nl en de fr ID EC IO json csv html xlsx svg dot ics md JSON CSV po vo mbo hours cost weeks".split(), *HELPED.split()}
NO_WORDS |= {"handleiding", *(word for each in fields_and_parts() for word in (each.list, each.name))}


def test_words_that_escape_would_be_seen():
    assert left_over(f"<p>{OPEN}The plan costs{CLOSE} 7 {OPEN}hours{CLOSE} of {DATA[0]}12{DATA[1]}</p>", set()) == ["of"]


def test_every_error_is_said_in_a_further_language(texts):
    tag, notes = loopbaan.add_language(texts)
    assert (tag, notes) == (TAG, ())
    for name in loopbaan.error_codes():
        made = wording.diagnostic(name, [("", "")] * 8, "f.csv")
        words = made.message(TAG)
        assert words.startswith(OPEN) and words.endswith(CLOSE), name
        remedy = made.remedy(TAG)
        assert not remedy.strip(f"{OPEN}{CLOSE} ") or (remedy.startswith(OPEN) and remedy.endswith(CLOSE)), name


def test_german_is_asked_for_as_any_language(program):
    status, out, err = program("policy", "--lang", "de", "--sector", "po", "--on", "1-8-2026")
    assert status == 0 and "Prüfen Sie einen Betrag an seiner Quelle" in out and err == ""
    assert "de" in loopbaan.languages()
    gap = loopbaan.find_gap(loopbaan.build_cohort(loopbaan.dutch_framework(), [{"id": "p"}])[0], "inductie")
    assert "es fehlen höchstens" in gap.lines[0].explain("de")
    assert charts.chart_gap(gap, lang="de")["title"].startswith("p neben ")
    assert loopbaan.print_amount(123450, "cost", "de", currency="EUR") == "1.234,50 €"
    assert loopbaan.print_amount(3870, "hours", "de") == "64,5 Stunden"
    with pytest.raises(ValueError, match='a language of texts such as "de", not "xx"'):
        gap.lines[0].explain("xx")


def test_what_is_not_translated_is_in_english_and_counted(tmp_path, program):
    path = tmp_path / "zz.json"
    whole = json.loads(loopbaan.make_texts("zz"))
    whole["texts"] = {"Commands": "Zz", "nobody says this": "zz"}
    path.write_text(json.dumps(whole), "utf-8")
    status, out, err = program("check", str(path), "--lang", "en")
    assert status == 4 and re.search(r"translated: 1 of [\d,]+ texts", out) and "unknown: 1" in out
    status, out, err = program("--help", "--texts", str(path))
    assert status == 0 and "Zz" in out and "Show this help." in out and "999" not in err and err.count("are in English") == 1
    assert program("--help", "--texts", str(path), "--quiet")[2] == ""


def test_a_file_to_fill_has_every_text_and_what_is_translated_already(tmp_path, program):
    status, out, err = program("texts", "--template", "de", "-o", str(tmp_path / "de.json"), "--lang", "en")
    texts = json.loads((tmp_path / "de.json").read_text("utf-8"))["texts"]
    assert status == 0 and all(texts.values()) and "still to translate: 0" in err
    status, out, _ = program("texts", "--template", "fr")
    made = json.loads(out)
    assert made["language"] == "fr" and list(made["texts"]) == list(texts) and not any(made["texts"].values())
    assert program("check", str(tmp_path / "de.json"), "--lang", "en")[0] == 0
    for tag in ("nl", "en", "Deutsch", ""):
        assert program("texts", "--template", tag)[0] == 2
    status, out, _ = program("texts", "--json")
    assert json.loads(out)["de"] == {"translated": len(texts), "texts": len(texts)}
    assert "de" in program("texts", "--lang", "en")[1]


def test_wrong_texts_are_refused_before_anything_is_done(tmp_path, program):
    path = tmp_path / "yy.json"
    path.write_text('{"loopbaan": "texts/1", "language": "yy", "texts": {"{file}: not well": "{fiel}"}}', "utf-8")
    status, out, err = program("policy", "--texts", str(path))
    assert (status, out) == (1, "") and "[fout 997]" in err and "{file}: not well" in err
    status, _, err = program("policy", "--texts", str(tmp_path / "none.json"))
    assert status == 1 and "none.json" in err
    status, _, err = program("policy", "--lang", "xx")
    assert status == 2 and "nl, en, de" in err


def test_a_message_is_said_in_a_further_language_with_its_counts():
    say = Words("de")
    assert say(Message("{steps:stap|stappen}", "{steps:step|steps}", steps=1200)) == "1.200 Schritte"
    assert say(Message("iets nieuws", "something new")) == "something new"
    assert wording.said(wording.filled("bladen: {names}", "sheets: {names}", names="A"), "de") == "Blätter: A"


def test_sheets_to_fill_are_in_english_and_that_is_told(tmp_path, program):
    status, _, err = program("template", "-o", str(tmp_path / "staff.xlsx"), "--lang", "de")
    assert status == 0 and "auf Englisch" in err


def test_titles_of_a_framework_are_shown_in_the_language_that_it_has(world):
    text = loopbaan.parse_framework(
        json.dumps({**json.loads(loopbaan.write_framework(world)), "title": {"nl": "Wereld", "en": "World", "de": "Welt"}})
    ).title
    assert (text.in_language("de"), text.in_language("nl")) == ("Welt", "Wereld")
    assert world.title.in_language("de") == "World"


def test_rows_are_written_with_german_headings(program, files):
    _, out, _ = program("gaps", "staff.csv", "--framework", "framework.json", "--to", "mentor", "--csv", "--lang", "de")
    head = next(csv.reader(io.StringIO(out), delimiter=";"))
    assert "Kompetenz" in [each.strip("\ufeff") for each in head]
