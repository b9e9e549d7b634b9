# SPDX-License-Identifier: BSL-1.0
"""What schools ask for, read from a sheet; and what people need, computed from plans so that nobody is nailed to one course."""

import datetime
import io
import itertools
import json
import random

import pytest

import loopbaan

openpyxl = pytest.importorskip("openpyxl")

FW = loopbaan.dutch_framework()
HEADS = ("behoefte", "school", "onderwerp", "naar niveau", "aantal", "vóór", "bron")


def table(*rows, heads=HEADS):
    return "".join(";".join(row) + "\n" for row in (heads, *rows))


def read(*rows, heads=HEADS, **how):
    return loopbaan.parse_needs(table(*rows, heads=heads), FW, name="behoeften.csv", **how)


def faults(*rows, heads=HEADS):
    with pytest.raises(loopbaan.Error) as wrong:
        read(*rows, heads=heads)
    return [(each.code, each.cell) for each in wrong.value.all]


def test_a_row_becomes_a_need():
    need = read(("b1", "De Boog", "Klassenmanagement", "basisbekwaam", "3", "1-8-2027", "schoolplan")).needs[0]
    assert need == loopbaan.AskedNeed(
        "b1", 3, competence="klassenmanagement", level="basis", school="De Boog", before=datetime.date(2027, 8, 1), source="school plan"
    )


def test_the_sheet_of_the_spring_inventory_is_read_as_people_fill_it_in():
    heads = ("Behoefte", "School", "Wie (personeelsnummer of team)", "Onderwerp", "Van niveau", "Naar niveau", "Vóór", "Bron", "Voorrang school", "Dagen mogelijk")
    found = read(
        ("b1", "De Boog", "201", "Collega’s coachen", "–", "start", "1-8-2027", "plan", "1", "di wo"),
        ("b3", "De Linde", "team 3/4 (5)", "Differentiëren", "start", "basis", "1-8-2027", "schoolplan", "1", "do-middag"),
        ("b4", "De Eik", "301", "Nederlands als tweede taal", "–", "start", "1-2-2027", "gesprek", "1", "alle"),
        heads=heads,
    )
    first, team, _ = found.needs
    assert (first.count, first.who, first.priority, first.days) == (1, "201", "1", "di wo")
    assert (team.count, team.who, team.competence, team.from_level, team.level) == (5, "team 3/4", "differentiatie", "start", "basis")
    assert "gelezen als één: rijen 2, 4" in found.text("nl") and "tussen haken achter een groep: rij 3" in found.text("nl")


def test_a_topic_that_nothing_is_called_stays_as_it_is_and_the_nearest_is_named():
    found = read(("b1", "De Boog", "Klassemanagement", "", "3", "", ""), ("b2", "De Boog", "collegiale cons.", "", "2", "", ""))
    assert [(need.topic, need.competence, need.serves(FW)) for need in found.needs] == [("Klassemanagement", None, ()), ("collegiale cons.", None, ())]
    assert [note.cell for note in found.notes] == ["C2", "C3"] and "Bedoelde u “klassenmanagement”?" in found.notes[0].remedy("nl")


def test_what_would_serve_a_need_are_the_steps_that_give_its_level():
    served = read(("b1", "De Boog", "Klassenmanagement", "basis", "3", "", "")).needs[0].serves(FW)
    order = [level.id for level in FW.scales[FW.competences["klassenmanagement"].scale].levels]
    assert served == tuple(s.id for s in FW.steps.values() if "klassenmanagement" in s.yields and order.index(s.yields["klassenmanagement"]) >= order.index("basis"))
    assert loopbaan.AskedNeed("b", step="studiedag").serves(FW) == ("studiedag",) and loopbaan.AskedNeed("b", profile="mentor").serves(FW) == ()


@pytest.mark.parametrize(
    "row, heads, code, cell",
    [
        (("De Boog", "studiedagg", "2"), ("school", "stap", "aantal"), 202, "B2"),
        (("De Boog", "mentorr", "2"), ("school", "profiel", "aantal"), 202, "B2"),
        (("De Boog", "studiedag", "0"), ("school", "stap", "aantal"), 808, "C2"),
        (("De Boog", "studiedag", "een paar"), ("school", "stap", "aantal"), 808, "C2"),
        (("De Boog", "studiedag", ""), ("school", "stap", "aantal"), 807, "C2"),
        (("De Boog", "", "2"), ("school", "stap", "aantal"), 807, "B2"),
        (("De Boog", "studiedag", "2", "induktie"), ("school", "stap", "aantal", "fase"), 202, "D2"),
        (("De Boog", "Klassenmanagement", "2", "geweldig"), ("school", "onderwerp", "aantal", "naar niveau"), 203, "D2"),
        (("De Boog", "studiedag", "2", "31-2-2027"), ("school", "stap", "aantal", "vóór"), 808, "D2"),
    ],
)
def test_what_cannot_be_is_told_at_its_cell(row, heads, code, cell):
    assert faults(row, heads=heads) == [(code, cell)]


def test_an_id_that_is_there_twice_is_a_fault_and_the_same_row_twice_counts_once():
    row = ("b1", "De Boog", "Klassenmanagement", "", "3", "", "")
    assert faults(row, ("b1", "De Eik", *row[2:])) == [(201, "A3")]
    assert len(read(row, row).needs) == 1 and read(row, row).accounts[0].doubled == (3,)


def test_a_school_that_does_not_exist_is_named_with_the_nearest_and_others_are_written_as_they_are_called():
    found = read(("b1", "de boog", "Klassenmanagement", "", "3", "", ""), ("b2", "De Bogg", "Klassenmanagement", "", "3", "", ""), schools=["De Boog", "De Eik"])
    assert [need.school for need in found.needs] == ["De Boog", "De Bogg"]
    assert [(note.cell, note.remedy("nl")) for note in found.notes] == [("B3", "Bedoelde u “De Boog”? De behoefte telt mee, onder de naam die er staat.")]


def test_sheets_of_offers_beside_it_are_passed_over_and_that_is_said():
    book = openpyxl.Workbook()
    for row in (("stap", "eerste dag", "laatste dag", "plaatsen"), ("studiedag", "18-11-2026", "18-11-2026", 40)):
        book.active.append(row)
    sheet = book.create_sheet("Behoeften")
    for row in (("school", "stap", "aantal"), ("De Boog", "studiedag", 4)):
        sheet.append(row)
    content = io.BytesIO()
    book.save(content)
    needs, offers = loopbaan.parse_needs(content.getvalue(), FW), loopbaan.parse_offer_sheets(content.getvalue(), FW)
    assert needs.needs[0].count == 4 and len(offers.offers) == 1
    assert "hier niet gevraagd" in needs.text("nl") and "behoeften; hier niet gevraagd" in offers.text("nl")


def test_what_is_written_is_read_again_as_it_was_and_what_is_wrong_in_it_is_told_at_its_place():
    found = read(("b1", "De Boog", "Klassenmanagement", "basis", "3", "1-8-2027", "gesprek"), ("b2", "De Eik", "iets heel anders", "", "2", "", ""))
    assert loopbaan.parse_needs(found.write(), FW).needs == found.needs
    document = json.loads(found.write())
    assert document["loopbaan"] == "needs/1" and document["needs"][1]["topic"] == "iets heel anders"
    document["needs"] = [{"id": "a", "step": "x", "count": 0}, {"id": "a", "competence": "klassenmanagement", "level": "x", "before": "x"}, {"step": "studiedag", "profile": "mentor"}]
    with pytest.raises(loopbaan.Error) as wrong:
        loopbaan.parse_needs(json.dumps(document), FW, name="n.json")
    assert [each.code for each in wrong.value.all] == [808, 202, 106, 201, 203, 807, 808]


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_sheet_to_fill_is_read_as_it_is_and_its_example_is_not(lang):
    book = openpyxl.load_workbook(io.BytesIO(loopbaan.make_needs_template(FW, lang=lang)))
    heads = {cell.value: cell.column for cell in book.worksheets[0][1]}
    for word, value in zip(("school", "stap", "aantal") if lang == "nl" else ("school", "step", "count"), ("De Boog", "Studiedag of congres", 4)):
        book.worksheets[0].cell(3, heads[word]).value = value
    content = io.BytesIO()
    book.save(content)
    found = loopbaan.parse_needs(content.getvalue(), FW)
    assert [(need.school, need.step, need.count) for need in found.needs] == [("De Boog", "studiedag", 4)] and found.notes == ()
    assert found.accounts[0].examples == (2,)


def test_the_program_reads_needs_and_gives_a_sheet(program, tmp_path):
    (tmp_path / "b.csv").write_text(table(("b1", "De Boog", "Klassenmanagement", "basis", "3", "1-8-2027", "gesprek")), encoding="utf-8")
    status, out, err = program("needs", tmp_path / "b.csv")
    assert status == 0 and "gelezen 1" in err and "1 behoefte voor 3 mensen." in out and "1-8-2027" in out and "gesprek" in out
    assert program("needs", tmp_path / "b.csv", "-o", tmp_path / "b.json")[0] == 0
    assert program("needs", tmp_path / "b.json", "--lang", "en")[1].count("De Boog") == 1
    assert program("needs", "--template", "-o", tmp_path / "b.xlsx")[0] == 0
    assert program("needs", "--template", tmp_path / "b.csv")[0] == 2


def small(draw, steps=6, competences=3):
    """A framework of a few steps without conditions, of small whole hours, so that ties are common."""
    ids = [f"c{i}" for i in range(competences)]
    return loopbaan.build_framework(
        "small", "1",
        scales=[{"id": "s", "levels": [{"id": "l", "title": "l"}]}],
        competences=[{"id": id, "title": id, "scale": "s"} for id in ids],
        profiles=[{"id": "all", "title": "all", "requires": {id: "l" for id in ids}}],
        steps=[
            {"id": f"t{i}", "title": f"t{i}", "yields": {id: "l" for id in draw.sample(ids, draw.randint(1, competences))}, "hours": draw.randint(1, 3)}
            for i in range(steps)
        ],
    )


def cheapest_sets(framework, missing):
    """All sets of steps that give what is missing, cost least, and of which no step can be left out: by trying every one."""
    steps = list(framework.steps.values())
    sets = [
        {step.id for step in some}
        for size in range(len(steps) + 1)
        for some in itertools.combinations(steps, size)
        if missing <= {c for step in some for c in step.yields}
    ]
    least = min((sum(framework.steps[id].minutes for id in each) for each in sets), default=None)
    return [each for each in sets if sum(framework.steps[id].minutes for id in each) == least]


def test_on_small_frameworks_what_serves_and_what_is_certain_is_what_trying_every_set_finds():
    draw, swaps, ties = random.Random(20), 0, 0
    for _ in range(150):
        framework = small(draw)
        known = {c: None for c in framework.competences if draw.random() < 0.7}
        known |= {c: "l" for c in framework.competences if c not in known}
        people = loopbaan.build_cohort(framework, [{"id": "p", "levels": known, "groups": {"school": "s"}}])
        sets = cheapest_sets(framework, {c for c, level in known.items() if level is None})
        found = loopbaan.find_needs(loopbaan.Planner(framework, "all"), people).people[0]
        if not sets:
            assert found.status == "unreachable" and found.needs == ()
            continue
        own = {need.step for need in found.needs}
        assert own in sets and found.complete and found.plans == len(sets) and found.unknown == 0
        for need in found.needs:
            assert set(need.serves) == {need.step} | {t for each in sets for t in each - own if own - each == {need.step} and len(each - own) == 1}
            assert need.certain == all(need.step in each for each in sets)
            assert need.school == "s" and need.target == "all"
        ties, swaps = ties + (len(sets) > 1), swaps + len(found.swaps)
        for swap in found.swaps:
            assert (own - set(swap.steps)) | set(swap.instead) in sets
    assert ties > 40 and swaps > 5  # the cases that matter occur


def test_where_levels_are_unknown_a_need_is_certain_only_if_it_is_whatever_they_are():
    framework = loopbaan.build_framework(
        "two", "1",
        scales=[{"id": "s", "levels": [{"id": "l", "title": "l"}]}],
        competences=[{"id": id, "title": id, "scale": "s"} for id in ("a", "b")],
        profiles=[{"id": "all", "title": "all", "requires": {"a": "l", "b": "l"}}],
        steps=[{"id": "x", "title": "x", "yields": {"a": "l"}, "hours": 2}, {"id": "y", "title": "y", "yields": {"b": "l"}, "hours": 2}],
    )
    people = loopbaan.build_cohort(framework, [{"id": "p", "levels": {"a": None}}])
    found = loopbaan.find_needs(loopbaan.Planner(framework, "all"), people)
    assert [(need.step, need.certain) for need in found.needs] == [("x", True), ("y", False)]
    assert found.people[0].unknown == 1 and "geteld als niet aanwezig: 1" in found.text("nl")


def test_needs_are_listed_by_school_phase_and_step_and_become_needs_of_a_document(world, people):
    found = loopbaan.find_needs(loopbaan.Planner(world, "mentor"), people)
    assert [person.person for person in found.people] == list(people.ids)
    assert sum(len(each) for each in found.by("school").values()) == len(found.needs) == len(found.rows())
    assert set(found.by("phase")) <= {None, "start"} and set(found.by("step")) == {need.step for need in found.needs}
    asked = found.asked()
    assert loopbaan.parse_needs(loopbaan.write_needs(asked, world), world).needs == asked and {need.source for need in asked} == {"from plans"}
    with pytest.raises(ValueError, match="grouped by"):
        found.by("colour")
    with pytest.raises(ValueError, match="at least 1"):
        loopbaan.find_needs(loopbaan.Planner(world, "mentor"), people, most=0)


def test_progress_is_told_and_stops_the_work(world, people):
    seen = []
    loopbaan.find_needs(loopbaan.Planner(world, "mentor"), people, progress=lambda done, total: seen.append((done, total)))
    assert seen[-1] == (2 * len(people), 2 * len(people)) and seen == sorted(seen)
    stopped = loopbaan.find_needs(loopbaan.Planner(world, "mentor"), people, progress=lambda done, total: done < total // 2 + 1)
    assert {each.status for each in stopped.people[2:]} <= {"stopped"} and stopped.people[0].status == "optimal"


def test_with_fewer_plans_looked_at_a_need_is_never_called_certain():
    framework = small(random.Random(3))
    people = loopbaan.build_cohort(framework, [{"id": "p", "levels": {c: None for c in framework.competences}}])
    whole, part = (loopbaan.find_needs(loopbaan.Planner(framework, "all"), people, most=most).people[0] for most in (64, 1))
    if not part.complete:
        assert not any(need.certain for need in part.needs)
    assert {need.step for need in part.needs} == {need.step for need in whole.needs}
