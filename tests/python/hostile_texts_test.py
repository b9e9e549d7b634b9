# SPDX-License-Identifier: BSL-1.0
"""No text of any document runs or breaks anything in a page, a sheet, a map, a workbook or a table.

Every text of a document is given words that would be markup, script or a formula, one after the other: those that a reader takes, stay.
So no list says which fields these are, and a new field is held too."""

import csv
import io
import json
import re
import xml.etree.ElementTree as xml
from html.parser import HTMLParser
from pathlib import Path

import pytest

import loopbaan

PABO = Path(__file__).parents[2] / "examples" / "data" / "pabo"
EVIL = '=1+1</title></style></script></textarea><script>alert(1)</script>" onload="x" \' <img src=x onerror=alert(1)> ]]><!-- {0} %s'
PLAIN = "twee woorden "
FIRST = "the first person"


def leaves(value, path=()):
    """The places of all texts in a document."""
    if isinstance(value, dict):
        for key, each in value.items():
            yield from leaves(each, (*path, key))
    elif isinstance(value, list):
        for place, each in enumerate(value):
            yield from leaves(each, (*path, place))
    elif isinstance(value, str):
        yield path


def put(document, path, text):
    """The same document with another text in one place."""
    for key in path[:-1]:
        document = document[key]
    before, document[path[-1]] = document[path[-1]], text
    return before


def filled(content, read, words):
    """The document with these words, numbered, wherever the reader takes them; and in how many places that is."""
    document = json.loads(content)
    taken = 0
    for number, path in enumerate(list(leaves(document))):
        before = put(document, path, f"{words}{number}")
        try:
            read(json.dumps(document))
            taken += 1
        except loopbaan.Error:
            put(document, path, before)
    return json.dumps(document), taken


class Markup(HTMLParser):
    """Which elements have which attributes, which words scripts and styles have, and what links lead to."""

    def __init__(self, page):
        super().__init__(convert_charrefs=True)
        self.kinds, self.code, self.links = set(), [], []
        self.within = None
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.within = tag if tag in ("script", "style") else self.within
        for name, value in attributes:
            self.kinds.add((tag, name))
            if name in ("href", "src", "action", "xlink:href"):
                self.links.append(value)
        self.kinds.add((tag, None))

    def handle_endtag(self, tag):
        self.within = None if tag == self.within else self.within

    def handle_data(self, data):
        if self.within:
            self.code.append((self.within, data))


def check_page(page, plain):
    evil, good = Markup(page), Markup(plain)
    marks = {("text", None), ("title", None), ("tspan", None)}  # of words that were cut
    assert evil.kinds - marks <= good.kinds | {(tag, name) for tag, name in evil.kinds if tag in ("tspan", "title", "text")}
    assert not [each for each in evil.kinds if (each[1] or "").startswith("on")]
    assert all(link.startswith("#") for link in evil.links)
    assert [each for each in evil.code if each[0] == "script"] == [each for each in good.code if each[0] == "script"]
    assert not any("alert" in code for _, code in evil.code)


def check_table(text):
    for row in csv.reader(io.StringIO(text.lstrip("\ufeff")), delimiter=";"):
        for cell in row:
            harmless = re.fullmatch(r"-?[\d.,]*|-", cell.strip())
            assert harmless or cell.lstrip()[:1] not in ("=", "+", "-", "@"), cell


def check_workbook(path):
    book = pytest.importorskip("openpyxl").load_workbook(path)
    words = 0
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type != "f", (sheet.title, cell.coordinate, cell.value)
                words += "alert(1)" in str(cell.value)
    return words


@pytest.fixture(scope="module")
def documents(world):
    """Framework and people, with evil and with plain words."""
    made = {}
    rating = {"competence": "order", "level": "steady", "rater": "leader", "date": "2026-03-12", "instrument": "kijk", "by": "c-07",
              "source": "verslag"}
    rows = [
        {"id": f"p{i}", "phase": "start", "groups": {"school": f"s{i % 2}"}, "evidence": [rating] if i % 3 else [], "done": ["visit"][: i % 2]}
        for i in range(24)
    ]
    for kind, words in (("evil", EVIL), ("plain", PLAIN)):
        text, taken = filled(loopbaan.write_framework(world), loopbaan.parse_framework, words)
        framework = loopbaan.parse_framework(text)
        people, of_people = filled(
            loopbaan.write_people(loopbaan.build_cohort(framework, rows)), lambda each, to=framework: loopbaan.parse_people(each, to), words
        )
        made[kind] = (text, people, taken, of_people)
    return made


def test_every_text_of_a_framework_and_of_people_is_only_text_wherever_it_is_told(documents, program, files):
    told = {}
    outputs = {
        "meeting.html": ("report", "people.json", "--to", "mentor", "--min-group", "5", "--purpose", EVIL),
        "persons.html": ("report", "people.json", "--to", "mentor", "--persons", "--min-group", "5", "--purpose", EVIL),
        "sheets.html": ("report", "people.json", "--to", "mentor", "--sheets", "--purpose", EVIL),
        "report.xlsx": ("report", "people.json", "--to", "mentor", "--min-group", "5"),
        "map.html": ("map",),
        "map.svg": ("map",),
        "map.dot": ("map",),
        "own.html": ("map", "people.json", "--to", "mentor", "--person", FIRST),
        "regeling.html": ("framework", "--regeling"),
        "plan.csv": ("plan", "people.json", "--to", "mentor"),
        "gaps.csv": ("gaps", "people.json", "--to", "mentor"),
        "plan.xlsx": ("plan", "people.json", "--to", "mentor"),
        "gaps.xlsx": ("gaps", "people.json", "--to", "mentor"),
    }
    for kind in ("plain", "evil"):
        framework, people, taken, of_people = documents[kind]
        assert taken > 20 and of_people > 24
        first = json.loads(people)["people"][0]["id"]
        (files / "framework.json").write_text(framework, encoding="utf-8")
        (files / "people.json").write_text(people, encoding="utf-8")
        for name, words in outputs.items():
            words = [first if word is FIRST else word for word in words]
            status, _, err = program(*words, "--framework", "framework.json", "-o", f"{kind}-{name}")
            assert (files / f"{kind}-{name}").is_file(), (name, status, err)
        told[kind] = {name: files / f"{kind}-{name}" for name in outputs}
    words = 0
    for name, path in told["evil"].items():
        if name.endswith(".xlsx"):
            words += check_workbook(path)
            continue
        text = path.read_text(encoding="utf-8")
        words += text.count("alert(1)")
        if name.endswith(".html"):
            check_page(text, told["plain"][name].read_text(encoding="utf-8"))
        elif name.endswith(".svg"):
            xml.fromstring(text)
        elif name.endswith(".csv"):
            check_table(text)
        else:
            assert all(line.count('"') % 2 == line.count('\\"') % 2 for line in text.splitlines())
    assert words > 200  # it is told, and harmless


def test_every_text_of_a_curriculum_and_its_handover_is_only_text_wherever_it_is_told(dutch, program, tmp_path):
    read = loopbaan.read_curriculum([PABO / "modules.csv", PABO / "dekking.csv", PABO / "aanvaard.csv"], dutch)
    content = loopbaan.write_curriculum(getattr(read, "curriculum", read))
    told = {}
    for kind, words in (("plain", PLAIN), ("evil", EVIL)):
        text, taken = filled_at_once(content, dutch, words)
        assert taken > 60
        (tmp_path / f"{kind}.json").write_text(text, encoding="utf-8")
        told[kind] = tmp_path / f"{kind}.json"
    for command in (("curriculum",), ("handover", "--variant", "voltijd")):
        pages = {}
        for kind, path in told.items():
            page = tmp_path / f"{kind}-{command[0]}.html"
            status, _, err = program(command[0], path, *command[1:], "-o", page)
            assert status == 0, err
            pages[kind] = page.read_text(encoding="utf-8")
        assert pages["evil"].count("alert(1)") > 5
        check_page(pages["evil"], pages["plain"])
    assert program("curriculum", told["evil"], "-o", tmp_path / "map.xlsx")[0] == 0
    assert check_workbook(tmp_path / "map.xlsx") > 5


def filled_at_once(content, framework, words):
    """As `filled`, kind of field by kind of field: a curriculum has thousands of texts."""
    document = json.loads(content)
    kinds = {}
    for path in leaves(document):
        kinds.setdefault(tuple("*" if isinstance(each, int) else each for each in path), []).append(path)
    taken = 0
    for paths in kinds.values():
        before = [put(document, path, f"{words}{place}") for place, path in enumerate(paths)]
        try:
            loopbaan.parse_curriculum(json.dumps(document), framework)
            taken += len(paths)
        except loopbaan.Error:
            for path, text in zip(paths, before):
                put(document, path, text)
    return json.dumps(document), taken
