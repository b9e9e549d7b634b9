# SPDX-License-Identifier: BSL-1.0
"""What a word of the command line means: by id, title or part of it, in either language; said, or answered with what is near."""

import json

import pytest

from loopbaan.program.cli.naming import Named, find, near

WORLD = ("--framework", "framework.json")
GAPS = ("gaps", "staff.csv", "--to", "mentor", *WORLD)


def ids(found):
    return [each.id for each in found]


def test_the_surest_reading_counts_alone():
    known = [Named("ib", ("Intern begeleider", "Pupil support")), Named("begeleider", ("Coach", "Coach")), Named("007")]
    assert ids(find(known, "begeleider")) == ["begeleider"]  # an id, though it is a part of a title too
    assert ids(find(known, "BEGELEIDER")) == ["begeleider"]
    assert ids(find(known, "intern_begeleider")) == ["ib"]
    assert ids(find(known, "pupil sup")) == ["ib"]
    assert ids(find(known, "beg")) == ["ib", "begeleider"]
    assert ids(find(known, "7")) == ["007"] and ids(find(known, "0007")) == ["007"]
    assert find(known, "") == find(known, " - ") == find(known, "zzz") == []


def test_accents_and_what_is_not_seen_make_no_difference():
    known = [Named("taalcoordinator", ("Taalcoördinator", "Language coordinator"))]
    for word in ("TAALCOÖRDINATOR", "taalcoo\u0308rdinator", "taalco\u200bordinator", "language\u00a0coord", "tàal"):
        assert ids(find(known, word)) == ["taalcoordinator"]


def test_two_names_of_one_thing_are_no_choice():
    known = [Named("mentor", ("Mentor", "Mentor"), "mentor"), Named("guide", ("Gids van mentoren", "Guide"), "mentor")]
    assert ids(find(known, "men")) == ["mentor"]


def test_what_comes_near_is_nearest_first_and_once():
    known = [Named("visit", ("Lesbezoek", "Visit")), Named("pair", ("Samen lesgeven", "Pair"))]
    assert ids(near(known, "Lesbezoeken"))[0] == "visit" and ids(near(known, "pairs")) == ["pair"]
    assert near(known, "qqqq") == []


def test_a_person_is_found_without_leading_zeros_and_it_is_said(program):
    for command in ("gaps", "plan", "report"):
        status, out, err = program(command, "staff.csv", "--to", "mentor", "--person", "7", *WORLD)
        assert status == 0 and "--person 7 is: 007\n" in err and "008" not in out
    assert program(*GAPS, "--person", "007")[2] == program(*GAPS, "--person", "7", "--quiet")[2] == ""


@pytest.mark.parametrize("word", ["guide", "Gids", "ment", "MENTOR", "méntor", "start"])
def test_a_target_is_found_by_id_or_title_of_whatever_leads_there(program, word):
    status, out, err = program("gaps", "staff.csv", "--to", word, *WORLD)
    assert status == 0 and out == program(*GAPS)[1] and (err == "") == (word in ("guide", "start"))


def test_several_or_none_are_shown_with_their_titles_on_lines_of_their_own(program):
    status, out, err = program("gaps", "staff.csv", "--to", "coördinator")
    assert (status, out) == (2, "") and "\n  taalcoordinator  Taalcoördinator\n" in err and "\n  leescoordinator  " in err
    status, out, err = program("gaps", "staff.csv", "--to", "coordinator", "--lang", "en")
    assert status == 2 and "\n  taalcoordinator  Language coordinator\n" in err
    status, out, err = program("gaps", "staff.csv", "--to", "teamleidr")
    assert status == 2 and "\n  bouwcoordinator  Bouwcoördinator of teamleider\n" in err
    assert program("gaps", "staff.csv", "--to", "", *WORLD)[0] == 2


def test_people_are_narrowed_to_groups(program, files):
    (files / "staff.csv").write_text(
        "persoon;school;team;Orde\n1;De Bóóm;a;steady\n2;De Boom-West;a;steady\n3;Zee;b;steady\n4;;b;steady\n", encoding="utf-8"
    )

    def who(*words):
        status, out, err = program(*GAPS, "--json", *words)
        return [each["person"] for each in json.loads(out)["people"]] if status == 0 else (status, err)

    assert who("--where", "school=zee") == ["3"]
    assert who("--where", "school=de boom") == ["1"]  # the whole title, though it is a part of another
    assert who("--where", "School=west", "--where", "school=Zee") == ["2", "3"]
    assert who("--where", "school=zee", "--where", "team=a") == []
    assert "Alleen school=Zee: 1 van 4 mensen." in program(*GAPS, "--where", "school=zee")[2]
    assert who("--where", "school=boo")[0] == 2 and "De Boom-West" in who("--where", "school=boo")[1]
    assert who("--where", "schol=zee")[0] == 2 and "\n  school\n" in who("--where", "schol=zee")[1]
    for wrong in ("school", "=zee", "school=", ""):
        assert who("--where", wrong)[0] == 2 and "--where" in who("--where", wrong)[1]
    (files / "staff.csv").write_text("persoon;Orde\n1;steady\n", encoding="utf-8")
    assert "heeft niemand een groep" in who("--where", "school=zee")[1]


@pytest.mark.parametrize(("word", "means"), [("uren", "hours"), ("Kosten", "cost"), ("euro", "cost"), ("weken", "weeks")])
def test_an_objective_has_dutch_words(program, word, means):
    plan = ("plan", "staff.csv", "--to", "mentor", *WORLD, "--json", "--objective")
    assert program(*plan, word) == program(*plan, means)
    assert program(*plan[:-1], "--pareto", f"{word},hours" if means != "hours" else "uren,kosten")[0] == 0
    assert program(*plan, f"{word}=3,weken=1" if means != "weeks" else "weken=3,uren=1")[0] == 0


@pytest.mark.parametrize(
    ("words", "meant"), [(("hiaten", *GAPS[1:]), "gaps"), (("rep", *GAPS[1:]), "report"), (("raamwerk", *WORLD), "framework")]
)
def test_a_command_is_found_by_its_other_name_or_its_beginning(program, words, meant):
    status, out, err = program(*words)
    assert status == 0 and f"loopbaan {words[0]} is: {meant}\n" in err and out == program(meant, *words[1:])[1]


def test_a_command_that_is_none_is_answered_with_the_nearest_and_never_guessed(program):
    for word, nearest in (("gapss", "gaps"), ("raport", "report"), ("fraamwerk", "framework")):
        status, out, err = program(word, "staff.csv")
        assert (status, out) == (2, "") and f"Bedoelde u {nearest}?" in err
    for word in ("p", "x", "-", "po"):
        assert program(word, "staff.csv")[0] == 2


def test_steps_routes_phases_and_entries_are_found_by_a_part_of_their_titles(program):
    plan = ("plan", "staff.csv", "--to", "mentor", *WORLD, "--json")
    assert program(*plan, "--must", "lesbez")[1] == program(*plan, "--must", "visit")[1]
    assert program(*plan, "--route", "laa")[1] == program(*plan, "--route", "late")[1]
    assert program("framework", "lesbez", *WORLD)[1] == program("framework", "visit", *WORLD)[1]
    assert program("framework", "--analysis", "--phase", "lat", *WORLD)[1] == program("framework", "--analysis", "--phase", "later", *WORLD)[1]
    assert program(*GAPS, "--phase", "strt")[0] == 2 and "\n  start  Start\n" in program(*GAPS, "--phase", "strt")[2]
