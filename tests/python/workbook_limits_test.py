# SPDX-License-Identifier: BSL-1.0
"""A workbook that is broken, protected, of another kind or made to grow is refused by name, and costs little."""

import subprocess
import sys
import zipfile

import pytest

import loopbaan
import workbooks
from loopbaan.workbook import package, table_text

HEADER = ["persoon", "Orde"]


@pytest.fixture
def path(tmp_path):
    return tmp_path / "staff.xlsx"


def refused(path, world):
    """Why the workbook is not read, and what to do."""
    with pytest.raises(loopbaan.Error) as caught:
        loopbaan.read_staff(path, world)
    (found,) = caught.value.all
    assert found.code == 864 and "is niet te lezen" in found.message("nl") and found.file == str(path)
    return found.message(), found.remedy()


def archive(path, *names, mimetype=""):
    with zipfile.ZipFile(path, "w") as whole:
        if mimetype:
            whole.writestr("mimetype", mimetype)
        for name in names:
            whole.writestr(name, "x")


@pytest.mark.parametrize(
    ("part", "kind"),
    [
        ("xl/workbook.bin", ".xlsb"),
        ("Index/Document.iwa", ".numbers"),
        ("word/document.xml", ".docx"),
        ("ppt/presentation.xml", ".pptx"),
        ("staff.csv", "a zip file that is no workbook"),
    ],
)
def test_other_archives_are_refused_by_name(path, world, part, kind):
    archive(path, part)
    assert kind in refused(path, world)[0]


def test_other_documents_of_libreoffice_are_no_workbooks(path, world):
    archive(path, "content.xml", mimetype="application/vnd.oasis.opendocument.text")
    assert "it is no workbook" in refused(path, world)[0]


def test_old_and_protected_workbooks_are_told_apart(path, world):
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000)
    path.write_bytes(ole + "Workbook".encode("utf-16-le"))
    assert ".xls)" in refused(path, world)[0]
    path.write_bytes(
        ole + bytes((1 << 20) - len(ole) - 7) + "EncryptedPackage".encode("utf-16-le")
    )  # across two pieces
    why, remedy = refused(path, world)
    assert "password" in why and "Take the password off" in remedy


def test_a_workbook_cut_anywhere_is_broken(path, world):
    workbooks.write(path, {"Blad1": [HEADER, ["p1", 2]]}, compression=zipfile.ZIP_STORED)
    whole = path.read_bytes()
    for end in range(4, len(whole), 97):
        path.write_bytes(whole[:end])
        assert "broken" in refused(path, world)[0]


@pytest.mark.parametrize(
    "content",
    [
        "<worksheet><sheetData><row><c t='s'><v>7</v></c><c t='s'><v>8</v></c></row></sheetData></worksheet>",
        "<worksheet><sheetData><row r='x'/></sheetData></worksheet>",
        "<worksheet><sheetData><row><c s='x'/></row></sheetData></worksheet>",
        "<worksheet><sheetData><row><c><v>1</v></c>",
        "no XML at all",
        f"<worksheet><sheetData><row>{'<v>' * 300}{'</v>' * 300}</row></sheetData></worksheet>",
        "",
    ],
)
def test_a_sheet_that_is_not_sound_is_broken(path, world, content):
    workbooks.write(path, {"Blad1": content})
    assert "broken" in refused(path, world)[0]


def test_a_document_that_defines_entities_is_refused(path, world):
    laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    workbooks.write(path, {"Blad1": laughs + workbooks.sheet([HEADER, ["p1", "&b;"]])})
    assert "broken" in refused(path, world)[0]


@pytest.mark.parametrize(
    ("row", "limit"),
    [
        ('<row r="1048577"/>', "1 048 576 rows"),
        ('<row r="0"/>', "1 048 576 rows"),
        ('<row r="2"><c r="XFE2"><v>1</v></c></row>', "16 384 columns"),
    ],
)
def test_no_sheet_is_larger_than_that_of_excel(path, world, row, limit):
    workbooks.write(path, {"Blad1": workbooks.sheet([HEADER, row])})
    assert limit in refused(path, world)[0]


def test_a_part_is_read_up_to_a_size(path, world, monkeypatch):
    workbooks.write(path, {"Blad1": [HEADER, ["p1", 2]]})
    monkeypatch.setattr(package, "LARGEST_PART", 100)
    assert "1 GiB" in refused(path, world)[0]


def test_a_table_is_read_up_to_so_many_cells(path, world, monkeypatch):
    workbooks.write(path, {"Blad1": [HEADER, ["p1", 2], ["p2", 2]]})
    monkeypatch.setattr(table_text, "MOST_CELLS", 3)
    assert "64 million cells" in refused(path, world)[0]


def test_a_tag_without_end_is_not_gathered(path, world, monkeypatch):
    monkeypatch.setattr(package, "LONGEST_TOKEN", 1 << 17)
    workbooks.write(path, {"Blad1": f'<worksheet x="{"a" * (1 << 19)}"><sheetData/></worksheet>'})
    assert "broken" in refused(path, world)[0]


READ = """
import resource, sys, loopbaan
fw = loopbaan.parse_framework(open(sys.argv[1], "rb").read())
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
try:
    print(len(loopbaan.read_staff(sys.argv[2], fw).people))
except loopbaan.Error as error:
    print(error.code)
print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) >> 10)
"""


@pytest.mark.parametrize(
    ("rows", "answer"),
    [
        # rows that hold one empty cell at the far end; rows of nothing; merged cells over everything
        ('<row><c r="XFD1"/></row>' * 100_000, 1),
        ("<row/>" * 300_000, 1),
        ('<row><c r="XFD1"><v>1</v></c></row>' * 50_000, 1),
    ],
)
def test_small_workbooks_that_claim_much_cost_little(path, files, rows, answer):
    everything = '<mergeCells><mergeCell ref="A5:XFD1048576"/><mergeCell ref="B6:XFC1048576"/></mergeCells>'
    content = workbooks.sheet([HEADER, ["p1", 2], rows], after=everything)
    workbooks.write(path, {"Blad1": content})
    done = subprocess.run(
        [sys.executable, "-c", READ, files / "framework.json", path], capture_output=True, text=True, timeout=300
    )
    found, megabytes = map(int, done.stdout.split())
    assert found == answer and megabytes < 100, done.stderr
