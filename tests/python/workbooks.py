# SPDX-License-Identifier: BSL-1.0
"""Small workbooks for tests, of raw XML: what no spreadsheet program would write can be written too."""

import zipfile

import pytest

import loopbaan

HEADINGS = ["persoon", "school", "Orde", "Gesprekken"]
PEOPLE = [[f"{n:03}", "De Boom", n % 4, 1] for n in range(1, 13)]

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def cells(number, values, first="A"):
    """A row of text and numbers; what is None is left out."""
    made = ""
    for i, value in enumerate(values):
        place = f"{chr(ord(first) + i)}{number}"
        if isinstance(value, str) and value.startswith("<"):
            made += value.replace("<c", f'<c r="{place}"', 1)
        elif isinstance(value, str):
            made += f'<c r="{place}" t="inlineStr"><is><t>{value}</t></is></c>'
        elif value is not None:
            made += f'<c r="{place}"><v>{value}</v></c>'
    return f'<row r="{number}">{made}</row>'


def sheet(rows, before="", after=""):
    """The XML of a sheet: rows of values, or XML as it is."""
    body = "".join(each if isinstance(each, str) else cells(i, each) for i, each in enumerate(rows, 1))
    return f'<worksheet xmlns="{MAIN}">{before}<sheetData>{body}</sheetData>{after}</worksheet>'


def write(path, sheets, *, parts=(), formats=(), properties="", compression=zipfile.ZIP_DEFLATED):
    """A workbook of sheets by name, each XML or rows of values. Style n of cells has the n-th of the formats."""
    names = list(sheets)
    listed = "".join(f'<sheet name="{name}" sheetId="{i}" r:id="r{i}"/>' for i, name in enumerate(names, 1))
    related = "".join(
        f'<Relationship Id="r{i}" Type="{RELATIONS}/worksheet" Target="worksheets/sheet{i}.xml"/>'
        for i in range(1, len(names) + 1)
    )
    own = "".join(f'<numFmt numFmtId="{200 + i}" formatCode="{code}"/>' for i, code in enumerate(formats))
    styles = "".join(f'<xf numFmtId="{200 + i}"/>' for i in range(len(formats)))
    written = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}"><Relationship Id="r" Type="{RELATIONS}/officeDocument"'
        ' Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}">{properties}<sheets>{listed}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}">{related}<Relationship Id="s"'
        f' Type="{RELATIONS}/styles" Target="styles.xml"/></Relationships>',
        "xl/styles.xml": f'<styleSheet xmlns="{MAIN}"><numFmts>{own}</numFmts><cellXfs>{styles}</cellXfs></styleSheet>',
    }
    for i, name in enumerate(names, 1):
        content = sheets[name]
        written[f"xl/worksheets/sheet{i}.xml"] = content if isinstance(content, str) else sheet(content)
    written.update(parts)
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name, content in written.items():
            archive.writestr(name, content)
    return path


def levels(staff):
    """What is known of each person."""
    return {person.id: {c: level for c, level in person.levels.items() if level} for person in staff.people}


def notes(staff, code):
    return [note.message() for note in staff.notes if note.code == code]


def faults(path, world, **how):
    with pytest.raises(loopbaan.Error) as caught:
        loopbaan.read_staff(path, world, **how)
    return caught.value.all
