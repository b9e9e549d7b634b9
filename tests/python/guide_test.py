# SPDX-License-Identifier: BSL-1.0
"""The guide: what it says to type works as it stands, what it names is known, and it opens anywhere."""

import importlib.util
import re
import shlex
from pathlib import Path

import pytest

import loopbaan
from loopbaan.guide import anchor, as_page, chapters, parts_about

ROOT = Path(__file__).resolve().parents[2]
GUIDE = ROOT / "docs" / "nl"
BLOCK = re.compile(r"^```(\w+) ?([^\n]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
CHAPTERS = [*sorted(path.name for path in GUIDE.glob("[0-9]*.md")), "privacy.md"]

# Numbers of staff files that a reader of the guide never meets: they are about documents, frames and services.
NOT_OF_FILES = {802, 803, 804, 805, 806, 807, 808, 831, 832, 845, 870, 871, 872, 873, 874}


@pytest.fixture(scope="module")
def make_headings():
    spec = importlib.util.spec_from_file_location("make_headings", ROOT / "docs" / "make_headings.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", CHAPTERS)
def test_what_a_chapter_says_to_type_works_as_it_stands(program, name, tmp_path):
    folder = tmp_path / "typed"
    folder.mkdir()
    program.folder = folder
    told = ""
    for kind, file, content in BLOCK.findall((GUIDE / name).read_text(encoding="utf-8")):
        if kind in ("csv", "json", "python"):  # what a script prints its own test holds
            (folder / file).write_text(content, encoding="utf-8")
        elif kind == "sh":
            for line in content.splitlines():
                if line.startswith("cd "):
                    program.folder = folder = folder / line[3:]
                    continue
                assert line.startswith("loopbaan "), line
                status, out, err = program(*shlex.split(line)[1:])
                assert status in (0, 3, 4), (line, out + err)
                told = out + err
        elif kind == "text":
            assert [line for line in content.splitlines() if line not in told] == [], told
        else:
            pytest.fail(f"nobody runs a block of {kind}")


def test_the_list_of_headings_is_what_the_code_knows_now(make_headings):
    written = make_headings.PAGE.read_text(encoding="utf-8")
    assert written == make_headings.page(), "python3 docs/make_headings.py writes it anew"


def test_every_heading_that_the_guide_lists_is_read(make_headings, dutch):
    known = make_headings.heading_words()
    assert set(known) == set(make_headings.USES) and sum(map(len, known.values())) > 100
    for use, words in known.items():
        for word in words:
            # A word that says it loosely yields to one that says it well.
            rest = [each for of, each in (("competence", "bekwaamheid"), ("level", "niveau")) if of != use] + ["Klassenmanagement"]
            columns = [word, "Klassenmanagement"] if use == "person" else ["persoon", word, *rest]
            judged = loopbaan._loopbaan.read_headings(columns, dutch, None, [])
            assert "unknown" not in judged[:2], (use, word, judged)


def evidence_of(table, framework):
    return loopbaan.tabulate_evidence(loopbaan.parse_staff(table, framework).people).to_dicts()


def test_every_word_for_a_rater_that_the_guide_lists_is_one(make_headings, dutch):
    for rater, words in make_headings.rater_words().items():
        for word in words:
            table = f"persoon;bekwaamheid;niveau;beoordelaar\np1;gedrag;start;{word}\n"
            assert [each["rater"] for each in evidence_of(table, dutch)] == [rater], word


def test_every_competence_of_the_framework_is_in_the_list(make_headings, dutch):
    text = make_headings.PAGE.read_text(encoding="utf-8")
    assert [id for id in dutch.competences if f"`{id}`" not in text] == []


def numbers_explained():
    """The numbers in headings, with the words of the message before them."""
    text = (GUIDE / "4-meldingen.md").read_text(encoding="utf-8")
    for heading in re.findall(r"^### (.*)$", text, re.MULTILINE):
        for words, numbers in re.findall(r"“([^”]+)”[^(]*\(([\d, ]+)\)", heading):
            for number in numbers.split(", "):
                yield words, int(number)


def test_every_message_about_a_file_is_explained():
    explained = {number for _, number in numbers_explained()}
    of_files = {number for number in loopbaan.error_codes().values() if 800 <= number < 870 or 890 <= number < 905} - NOT_OF_FILES
    assert of_files - explained == set()


def test_the_guide_calls_a_message_by_words_that_stand_in_it():
    source = "".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "lib/core").glob("messages_*.cpp")))
    names = {number: name for name, number in loopbaan.error_codes().items()}
    for words, number in numbers_explained():
        entry = source.partition(f"{{errc::{names[number]},")[2].partition("{errc::")[0]
        said = re.sub(r"\s+", " ", entry.replace('"\n', "").replace('"', " "))
        for part in words.split("…"):
            assert part.strip() in said, (words, number)


def test_the_guide_as_one_page_needs_nothing_else_and_leads_within_itself(program, files):
    status, out, _ = program("handleiding", "-o", "gids.html")
    page = (files / "gids.html").read_text(encoding="utf-8")
    assert (status, out) == (0, "")
    assert not re.search(r'(?:src|href)="(?!#)|<script|@import|url\(', page)
    places = set(re.findall(r'id="([^"]+)"', page))
    assert [link for link in re.findall(r'href="#([^"]*)"', page) if link not in places] == []
    assert all(f"<h1 id=\"{anchor(each.title)}\">" in page for each in chapters())


def test_the_guide_is_told_without_a_browser_and_in_parts(program):
    status, out, _ = program("handleiding")
    assert status == 0 and all(f"# {each.title}" in out for each in chapters())
    for word, heading in (("859", "859"), ("koppeling", "koppeling"), ("FASE", "ase")):
        status, out, _ = program("handleiding", word)
        assert status == 0 and heading in out.splitlines()[0] and len(out.splitlines()) < 80
    assert "onbekend" in program("handleiding", "onbekend")[1]
    status, out, err = program("handleiding", "xyzzy")
    assert (status, out) == (2, "") and all(each.title in err for each in chapters())
    assert program("handleiding", "-o", "gids.xlsx")[0] == 2
    assert program("handleiding", "--json")[0] == 2


def test_a_heading_within_code_begins_no_part():
    part = loopbaan.guide.parts_of("# Een\n\n```sh\n# geen kop\n```\n\n## Twee\n\nslot\n")
    assert [each.splitlines()[0] for each in part] == ["# Een", "## Twee"]
    assert parts_about("geen", [loopbaan.guide.Chapter("x", "# Een\n\ngeen kop\n")]) == ["# Een\n\ngeen kop\n"]
    page = as_page([loopbaan.guide.Chapter("x.md", "# T\n\n[weg](../x.md), [hier](x.md#t) en [kop](#t)\n")])
    assert "weg, <a href=\"#t\">hier</a> en <a href=\"#t\">kop</a>" in page
    assert "<table>" in as_page([loopbaan.guide.Chapter("x", "# T\n\n| a |\n|---|\n| b |\n")])


def test_every_chapter_is_in_the_contents():
    contents = (GUIDE / "README.md").read_text(encoding="utf-8")
    assert [each.name for each in chapters() if f"[{each.title}]({each.name})" not in contents] == []
