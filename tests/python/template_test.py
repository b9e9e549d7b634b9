# SPDX-License-Identifier: BSL-1.0
"""A sheet to fill: what is chosen from its lists is read back as it was meant, without a remark."""

import datetime
import random
import shutil
import subprocess

import openpyxl
import pytest

import loopbaan
from openpyxl.utils import range_boundaries
from workbooks import faults

SHEETS = {"nl": "Invullen", "en": "Fill in"}
FRAMEWORKS = {id: loopbaan.built_in_framework(id) for id in loopbaan.built_in_ids()}
FIXED = {
    "persoon": "id", "person": "id", "fase": "phase", "phase": "phase", "school": "school", "bestuur": "board", "board": "board",
    "team": "team", "teamnaam": "team", "team name": "team", "werktijdfactor": "fte", "fte": "fte", "in dienst": "since",
    "since": "since", "route": "route",
}  # fmt: skip


def targets(framework):
    roles = [role.id for role in framework.roles.values() if role.profile]
    return [*framework.profiles, *roles, *(phase.id for phase in framework.phases.values() if phase.exit)]


def choices(book, sheet, column):
    """The words that the cells below a heading choose from."""
    for rule in sheet.data_validations.dataValidation:
        if rule.type == "list" and any(each.min_col <= column <= each.max_col for each in rule.sqref.ranges):
            name, cells = rule.formula1.split("!")
            column, first, _, last = range_boundaries(cells)
            return [book[name.strip("'")].cell(row, column).value for row in range(first, last + 1)]
    return []


def header_of(sheet):
    row = 2 if sheet["A2"].value in ("persoon", "person") else 1
    return row, {cell.value: cell.column for cell in sheet[row]}


def level_meant(framework, competence, word, lang):
    scale = framework.scales[framework.competences[competence].scale]
    titles = {level.title.in_language(lang): level.id for level in scale.levels}
    assert word in titles or word in ("nog niet getoond", "not shown", "nee", "no")
    return titles.get(word, loopbaan.NOT_SHOWN)


def competence_meant(framework, heading, lang):
    return next(c.id for c in framework.competences.values() if heading in (c.id, c.title.in_language(lang)))


def fill(path, framework, lang, seed, count=5):
    """Fills in a template as somebody would, by its lists alone; answers what was meant."""
    chance = random.Random(seed)
    book = openpyxl.load_workbook(path)
    sheet = book[SHEETS[lang]]
    header, headings = header_of(sheet)
    meant = []
    for number in range(1, count + 1):
        person = {"levels": {}, "groups": {}}
        for heading, column in headings.items():
            words, name, value = choices(book, sheet, column), FIXED.get(heading), None
            if name == "id":
                value = person["id"] = f"{number:03}"
            elif chance.random() < 0.25:
                continue
            elif name in ("phase", "route"):
                value = chance.choice(words)
                known = framework.phases if name == "phase" else framework.routes
                person[name] = next(each.id for each in known.values() if each.title.in_language(lang) == value)
            elif name == "fte":
                value = person["fte"] = chance.choice([0.4, 0.8, 1, 1.0])
            elif name == "since":
                value = person["since"] = datetime.date(2010 + number, number, 28)
            elif name:
                value = person["groups"][name] = chance.choice(["De Boom", "007", "1-2", "=geen som"])
            else:
                value = chance.choice(words)
                competence = competence_meant(framework, heading, lang)
                person["levels"][competence] = level_meant(framework, competence, value, lang)
            cell = sheet.cell(header + number, column, value)
            if isinstance(value, str):
                cell.data_type = "s"
            cell.number_format = sheet.column_dimensions[cell.column_letter].number_format
        meant.append(person)
    book.save(path)
    return meant


# Of what somebody filled in: a phase that is not there; numbers on a scale of yes and no.
ABOUT_ANSWERS = {"phase_unknown"}


def assert_read(path, framework, meant):
    staff = loopbaan.read_staff(path, framework)
    assert [note.message() for note in staff.notes if note.name not in ABOUT_ANSWERS] == []
    assert list(staff.people.ids) == [person["id"] for person in meant]
    for read, person in zip(staff.people, meant):
        assert {c: level for c, level in read.levels.items() if level is not None} == person["levels"]
        assert (read.phase, read.since) == (person.get("phase"), person.get("since"))
        assert read.route == person.get("route")
        assert {name: group for name, group in read.groups.items() if group} == person["groups"]
        assert read.fte == person.get("fte")


@pytest.mark.parametrize("id", FRAMEWORKS)
def test_a_filled_template_is_read_as_it_was_meant_for_every_target_of_every_framework(id, tmp_path):
    framework = FRAMEWORKS[id]
    for seed, target in enumerate([None, *targets(framework)]):
        lang = ("nl", "en")[seed % 2]
        path = tmp_path / f"{seed}.xlsx"
        loopbaan.write_template(path, framework, target, lang=lang)
        asked = {*framework.required(target), *framework.desired(target)} if target else set(framework.competences)
        header, headings = header_of(openpyxl.load_workbook(path)[SHEETS[lang]])
        assert {competence_meant(framework, heading, lang) for heading in headings if heading not in FIXED} == asked
        assert_read(path, framework, fill(path, framework, lang, seed))


def converted(paths, ending, folder):
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        pytest.skip("LibreOffice is not installed")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [office, profile, "--headless", "--convert-to", ending, "--outdir", str(folder), *map(str, paths)]
    subprocess.run(command, check=True, capture_output=True, timeout=600)
    return [folder / f"{path.stem}.{ending}" for path in paths]


@pytest.mark.parametrize("ending", ["xlsx", "ods"])
def test_a_template_that_libreoffice_opened_and_saved_is_read_all_the_same(ending, tmp_path):
    """For every framework and target: saved empty and filled in then, and filled in and saved then."""
    every = [
        (id, target)
        for id, framework in FRAMEWORKS.items()
        for target in ((None, *targets(framework)) if ending == "xlsx" else (None,))
    ]
    cases = [(id, target, ("nl", "en")[number % 2]) for number, (id, target) in enumerate(every)]
    paths, meant = [], []
    for number, (id, target, lang) in enumerate(cases):
        path = tmp_path / f"case{number}.xlsx"
        loopbaan.write_template(path, FRAMEWORKS[id], target, lang=lang)
        meant.append(fill(path, FRAMEWORKS[id], lang, number))
        paths.append(path)
    ratings = tmp_path / "ratings.xlsx"
    loopbaan.write_template(ratings, FRAMEWORKS["nl-leraar"], "bhv-er", ratings=True)
    fill_ratings(ratings)
    empty = tmp_path / "empty.xlsx"
    loopbaan.write_template(empty, FRAMEWORKS["nl-2017"])
    (tmp_path / "saved").mkdir()
    *saved, saved_ratings, saved_empty = converted([*paths, ratings, empty], ending, tmp_path / "saved")
    for (id, _, _), path, people in zip(cases, saved, meant):
        assert_read(path, FRAMEWORKS[id], people)
    assert_rated(saved_ratings)
    assert [each.code for each in faults(saved_empty, FRAMEWORKS["nl-2017"])] == [813]
    if ending == "xlsx":
        assert_read(saved_empty, FRAMEWORKS["nl-2017"], fill(saved_empty, FRAMEWORKS["nl-2017"], "nl", 7))


RATED = [
    ("007", "Bedrijfshulpverlener (bhv)", "ja", "zelf", datetime.date(2026, 3, 1), "icalt"),
    ("007", "Bedrijfshulpverlener (bhv)", "nee", "leidinggevende", datetime.date(2026, 3, 2), "eigen kijkwijzer"),
    ("008", "Bedrijfshulpverlener (bhv)", "ja", "observator", None, None),
]


def fill_ratings(path):
    book = openpyxl.load_workbook(path)
    sheet = book["Invullen"]
    header, headings = header_of(sheet)
    assert list(headings) == ["persoon", "bekwaamheid", "niveau", "beoordelaar", "datum", "instrument"]
    for column in (2, 3, 4):
        assert {rating[column - 1] for rating in RATED} <= set(choices(book, sheet, column))
    for row, rating in enumerate(RATED, header + 1):
        for column, value in enumerate(rating, 1):
            sheet.cell(row, column, value).number_format = sheet.column_dimensions["ABCDEF"[column - 1]].number_format
    book.save(path)


def assert_rated(path):
    staff = loopbaan.read_staff(path, FRAMEWORKS["nl-leraar"])
    assert [note.message() for note in staff.notes if note.needs_a_look] == []
    read = [
        (person.id, each.competence, each.level, each.rater, each.date, each.instrument or None)
        for person in staff.people
        for each in person.ratings
    ]
    assert read == [
        ("007", "bhv", "ja", "self", datetime.date(2026, 3, 1), "icalt"),
        ("007", "bhv", "not shown", "leader", datetime.date(2026, 3, 2), "eigen kijkwijzer"),
        ("008", "bhv", "ja", "observer", None, None),
    ]


def test_ratings_are_filled_in_a_row_each(tmp_path):
    path = tmp_path / "ratings.xlsx"
    loopbaan.write_template(path, FRAMEWORKS["nl-leraar"], "bhv-er", ratings=True)
    fill_ratings(path)
    assert_rated(path)


def test_an_empty_template_says_that_nobody_is_in_it_yet(tmp_path, dutch):
    path = tmp_path / "personeel.xlsx"
    for ratings in (False, True):
        loopbaan.write_template(path, dutch, "mentor", ratings=ratings)
        (fault,) = faults(path, dutch)
        assert (fault.code, fault.sheet, fault.row) == (813, "Invullen", 2)
        assert fault.message("nl") == (
            "er staan nog geen mensen in: onder de koppen is geen rij ingevuld; gelezen is alleen dit blad, en niet “Uitleg” "
            "(kiezen kan met --sheet)"
        )


def test_a_word_that_is_in_no_list_is_told_with_its_sheet_and_cell(tmp_path, dutch):
    path = tmp_path / "personeel.xlsx"
    loopbaan.write_template(path, dutch, "mentor")
    book = openpyxl.load_workbook(path)
    sheet = book["Invullen"]
    header, headings = header_of(sheet)
    last = max(headings.values())
    for row, (id, level) in enumerate([("001", "goed"), (None, "startbekwaam"), ("003", "startbekwaam")], header + 1):
        sheet.cell(row, 1, id)
        sheet.cell(row, last, level)
    sheet.cell(header + 3, headings["fase"], "beginner")
    book.save(path)
    letter = sheet.cell(1, last).column_letter
    found = {(fault.code, fault.sheet, fault.cell) for fault in faults(path, dutch)}
    assert {(815, "Invullen", f"{letter}{header + 1}"), (821, "Invullen", f"A{header + 2}")} <= found
    assert {code for code, _, _ in found} == {809, 815, 821}


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("ratings", [False, True])
@pytest.mark.parametrize("id", FRAMEWORKS)
def test_examples_and_lists_are_never_read_as_people_whatever_sheet_is_asked_for(id, ratings, lang, tmp_path):
    path = tmp_path / "personeel.xlsx"
    loopbaan.write_template(path, FRAMEWORKS[id], ratings=ratings, lang=lang)
    for sheet in openpyxl.load_workbook(path).sheetnames[1:]:
        assert {fault.code for fault in faults(path, FRAMEWORKS[id], sheet=sheet)} & {812, 863}  # nobody is named on it


def test_the_notes_say_of_each_level_which_words_belong_to_it(tmp_path, dutch):
    path = tmp_path / "personeel.xlsx"
    loopbaan.write_template(path, dutch, "basisbekwaam")
    sheet = openpyxl.load_workbook(path)["Invullen"]
    header, headings = header_of(sheet)
    note = sheet.cell(header, headings["Klassenmanagement"]).comment.text
    described = dutch.competences["klassenmanagement"]
    for level in dutch.scales[described.scale].levels:
        assert f"{level.title.nl}: {described.levels[level.id].nl}" in note
    assert "Gevraagd voor Basisbekwaam: basisbekwaam" in note


def test_a_competence_that_no_heading_names_is_refused_and_a_column_that_means_something_else_left_out(tmp_path):
    scales = [{"id": "groei", "levels": [{"id": "a", "title": "n.v.t."}, {"id": "b", "title": "=b"}, {"id": "c", "title": "=b"}]}]

    def framework(*competences):
        each = [{"id": id, "title": title, "scale": "groei"} for id, title in competences]
        return loopbaan.build_framework("eigen", "1", scales=scales, competences=each)

    with pytest.raises(loopbaan.Error) as caught:
        loopbaan.write_template(tmp_path / "a.xlsx", framework(("fase", "Persoon"), ("orde", "Orde")))
    assert [each.code for each in caught.value.all] == [825]

    own = framework(("school", "Schoolontwikkeling"), ("x", "Orde"), ("y", "orde"))
    loopbaan.write_template(tmp_path / "b.xlsx", own)
    book = openpyxl.load_workbook(tmp_path / "b.xlsx")
    header, headings = header_of(book["Invullen"])
    assert [*headings][-3:] == ["Schoolontwikkeling", "x", "y"]  # two titles that are alike name none
    assert choices(book, book["Invullen"], headings["x"]) == ["nog niet getoond", "n.v.t.", "b", "c"]
    book["Invullen"].cell(header + 1, 1, "007")
    book["Invullen"].cell(header + 1, headings["y"], "c")
    book.save(tmp_path / "b.xlsx")
    staff = loopbaan.read_staff(tmp_path / "b.xlsx", own)
    assert staff.people[0].levels["y"] == "c"
    assert [note.message() for note in staff.notes if note.needs_a_look] == []


def test_the_program_makes_a_template_and_never_overwrites_people(program, files):
    status, _, err = program("template", "-o", "in te vullen.xlsx", "--to", "basisbek", "--to", "schoolopleider")
    assert status == 0 and 'loopbaan check "in te vullen.xlsx"' in err
    path = files / "in te vullen.xlsx"
    assert path.stat().st_mode & 0o77 == 0
    before = path.read_bytes()
    assert program("sjabloon", "-o", "in te vullen.xlsx", "--to", "basisbek", "--to", "schoolopleider")[0] == 0
    assert path.read_bytes() == before  # nobody was in it
    fill(path, loopbaan.dutch_framework(), "nl", 3)
    assert program("check", "in te vullen.xlsx")[0] == 0
    before = path.read_bytes()
    status, _, err = program("template", "-o", "in te vullen.xlsx")
    assert status == 1 and "zou verloren gaan" in err and path.read_bytes() == before
    with pytest.raises(FileExistsError):
        loopbaan.write_template(path, loopbaan.dutch_framework())
    assert program("template")[0] == 2
    assert program("template", "-o", "x.csv")[0] == 2
    assert program("template", "-o", "x.xlsx", "--to", "nergens")[0] == 2
