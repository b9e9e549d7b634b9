# SPDX-License-Identifier: BSL-1.0
"""Who visits whom among schools: what is read, what holds of a plan, its document, its page, its calendar, and late changes."""

import datetime
import json
import random
from dataclasses import replace
from pathlib import Path

import pytest

import loopbaan
from loopbaan import VisitingSchool, VisitRound

REGION = Path(__file__).resolve().parents[2] / "examples/data/region"
DAYS = [datetime.date(2027, 3, day) for day in (2, 4, 9, 11)]


@pytest.fixture(scope="module")
def region():
    travel = loopbaan.read_travel(REGION / "reizen.csv")
    return loopbaan.read_visits(REGION / "bezoeken.csv", travel=travel, days=DAYS, seed="2027")


def of_boards(words, **more):
    """Schools a, b, c… of the boards that the letters of a word name."""
    return VisitRound([VisitingSchool(f"s{place}", board=board) for place, board in enumerate(words)], **more)


def holds(plan):
    """The rules, looked at here too, in plain Python."""
    boards = {each.id: each.board for each in plan.round.schools}
    pairs = [(each.visitor, each.host) for each in plan.visits]
    assert len(set(pairs)) == len(pairs)
    for one, two in pairs:
        assert one != two and (not boards[one] or boards[one] != boards[two]) and (two, one) not in pairs
        assert (one, two) not in plan.round.earlier
    for each in plan.round.schools:
        assert len(plan.hosts_of(each.id)) <= each.visits and len(plan.visitors_of(each.id)) <= each.visited
    assert plan.check() == ()


def test_the_region_has_a_proven_plan_in_which_everybody_is_visited_on_a_day_of_its_own(region):
    plan = region.round.find()
    holds(plan)
    assert plan.proven and plan.values.lacking == 0 and len(plan.visits) == 10 and plan.lacks == ()
    busy = [(who, each.day) for each in plan.visits for who in (each.visitor, each.host)]
    assert all(day in DAYS for _, day in busy) and len(set(busy)) == len(busy)
    away = {each.id: each.away for each in region.round.schools}
    assert not any(day in away[who] for who, day in busy)


def test_nobody_goes_again_and_with_both_ways_nobody_goes_back(region):
    first = region.round.find()
    pairs = {(each.visitor, each.host) for each in first.visits}
    again = replace(region.round, earlier=tuple(pairs)).find()
    holds(again)
    assert not pairs & {(each.visitor, each.host) for each in again.visits}
    back = replace(region.round, earlier=tuple(pairs), earlier_both_ways=True).find()
    assert not {(two, one) for one, two in pairs} & {(each.visitor, each.host) for each in back.visits}


def test_the_same_schools_in_another_order_give_the_same_plan(region):
    plan = region.round.find()
    for seed in range(5):
        schools = list(region.round.schools)
        random.Random(seed).shuffle(schools)
        other = replace(region.round, schools=schools).find()
        assert {(each.visitor, each.host, each.day) for each in other.visits} == {(each.visitor, each.host, each.day) for each in plan.visits}


def test_other_names_change_nothing_that_is_proven_but_the_lottery(region):
    plan, name = region.round.find(), {each.id: f"x{place}" for place, each in enumerate(region.round.schools)}
    renamed = replace(
        region.round, schools=[replace(each, id=name[each.id]) for each in region.round.schools],
        distances=[(name[one], name[two], amount) for one, two, amount in region.round.distances],
    )  # fmt: skip
    assert renamed.find().values[:4] == plan.values[:4]


def test_one_more_possible_visit_never_makes_it_worse():
    rng = random.Random(4)
    for _ in range(60):
        schools = [VisitingSchool(f"s{each}", board=f"b{rng.randint(0, 3)}") for each in range(rng.randint(3, 8))]
        ids = [each.id for each in schools]
        ways = [(one, two, rng.randint(1, 50)) for place, one in enumerate(ids) for two in ids[place + 1 :]]
        earlier = [(one, two) for one in ids for two in ids if one != two and rng.random() < 0.2]
        fewer = VisitRound(schools, distances=ways, earlier=earlier, seed="s").find(nodes=100_000)
        more = VisitRound(schools, distances=ways, earlier=earlier[1:], seed="s").find(nodes=100_000)
        holds(fewer)
        assert fewer.proven and more.proven and more.values <= fewer.values


def test_after_a_late_change_as_much_stays_as_can(region):
    plan = region.round.find()
    gone = replace(region.round, schools=[each for each in region.round.schools if each.id != "De-Werf"])
    new = plan.again(gone).find()
    holds(new)
    assert new.proven and new.kept + new.values.changed == len(new.visits) == 9
    assert new.values.changed <= gone.find().values.changed + 9 and new.values.changed == 1  # who visited it goes where it went
    assert plan.again(region.round).find().values.changed == 0


def test_a_late_change_costs_no_more_changes_than_any_other_plan_has():
    rng = random.Random(9)
    for _ in range(40):
        round = of_boards([rng.choice("uvwxyz") for _ in range(7)])
        plan = round.find(nodes=100_000)
        less = replace(round, schools=round.schools[1:])
        new = plan.again(less).find(nodes=100_000)
        holds(new)
        free = less.find(nodes=100_000)
        agreed = {(each.visitor, each.host) for each in plan.visits}
        assert new.values.lacking == free.values.lacking
        assert new.values.changed <= len({(each.visitor, each.host) for each in free.visits} - agreed)


@pytest.mark.parametrize("words", ["aaaabb", "aaaabbc", "abcddddd"])
def test_a_board_with_too_many_schools_is_named(words):
    plan = of_boards(words).find()
    board = max(set(words), key=words.count)
    assert plan.proven and plan.values.lacking > 0
    assert f"Bestuur {board} heeft {words.count(board)} van de {len(words)} scholen" in " ".join(each.text() for each in plan.lacks)
    assert f"Board {board} has {words.count(board)} of the {len(words)} schools" in " ".join(each.text("en") for each in plan.lacks)


def test_who_is_too_far_from_all_others_is_named_with_the_reason():
    ways = [("s0", "s1", 5), ("s0", "s2", 5), ("s1", "s2", 5), ("s0", "s3", 80), ("s1", "s3", 90), ("s2", "s3", 80)]
    plan = of_boards("abcd", distances=ways, most=30).find()
    assert [each.schools for each in plan.lacks] == [("s3",), ("s3",)]  # nobody visits it, and it visits nobody
    assert "verder dan 30 km: 3" in plan.lacks[0].text("nl") and "moet 1 keer op bezoek" in plan.lacks[1].text("nl")
    assert "farther than 30 minutes: 3" in replace(plan.round, unit="minutes").find().lacks[0].text("en")
    assert plan.values.lacking == 2  # its own visit, and the visit to it


def test_two_schools_would_have_to_visit_each_other_and_that_is_told():
    plan = of_boards("ab").find()
    assert len(plan.visits) == 1 and "over en weer" in plan.lacks[0].text("nl")
    assert [each.schools for each in plan.lacks] == [("s0",), ("s1",)] and "die zij moeten doen" in plan.lacks[1].text("nl")


def test_rounds_ahead_are_told_beforehand():
    assert of_boards("abcd").rounds_ahead() == (2, 2)
    assert of_boards("aabbcc", earlier_both_ways=True).rounds_ahead() == (2, 2)
    assert of_boards("aaaabb").rounds_ahead() == (0, 0)


def test_teams_are_of_several_boards_and_have_the_kind_that_each_must_have():
    schools = [VisitingSchool(f"s{place}", board="aabbccdd"[place], visited=2, visits=2) for place in range(8)]
    plan = VisitRound(schools, most_of_board=1).find(nodes=5_000)
    holds(plan)
    boards = {each.id: each.board for each in schools}
    assert all(len({boards[one] for one in plan.visitors_of(each.id)}) == 2 for each in schools)
    college = VisitingSchool("pabo", kind="pabo", visited=0, visits=8, must_visit=False)
    plan = VisitRound([*schools, college], team_kind="pabo", team_least=1).find(nodes=5_000)
    assert all("pabo" in plan.visitors_of(each.id) for each in schools)


def test_what_is_written_is_read_back_and_what_was_changed_in_it_is_found(region):
    plan = region.round.find()
    assert loopbaan.parse_visits(plan.write()) == plan
    document = json.loads(plan.write())
    document["values"]["travel"] -= 1
    with pytest.raises(loopbaan.Error) as caught:
        loopbaan.parse_visits(json.dumps(document))
    assert [each.code for each in caught.value.all] == [907, 907]  # the bound is then above it, too
    document["visits"][0]["to"] = "nergens"
    with pytest.raises(loopbaan.Error) as caught:
        loopbaan.parse_visits(json.dumps(document))
    assert [each.code for each in caught.value.all] == [202]
    assert "#/visits/0/to" in str(caught.value)


@pytest.mark.parametrize(
    ("table", "codes"),
    [
        ("school;bestuur\nA;x\nA;y\n", [201]),
        ("kenmerk;school;bestuur\n1;A;x\n1;B;y\n", [201]),
        ("kenmerk;school;bestuur\n1;A;x\n2;A;y\n", [201]),
        ("school;bestuur;bezoekt\nA;x;veel\nB;y;11\n", [808, 808]),
        ("school;bestuur;kan niet op\nA;x;ooit\nB;y;1-3-27\n", [808, 901]),
        ("school;opmerking\nA;x\n", [823]),
        ("iets;anders\n1;2\n", [823]),
        ("school;bestuur\n", [807]),
    ],
)
def test_each_kind_of_bad_input_is_told_at_its_cell(table, codes):
    with pytest.raises(loopbaan.Error) as caught:
        loopbaan.parse_visit_sheet(table, name="t.csv")
    assert sorted(each.code for each in caught.value.all) == codes
    assert "t.csv" in str(caught.value)


def test_what_cannot_be_asked_is_refused_all_at_once():
    with pytest.raises(loopbaan.Error) as caught:
        VisitRound([VisitingSchool("a b"), VisitingSchool("c", visited=11), VisitingSchool("c")], distances=[("c", "d", 9_999)], most=-1).find()
    assert sorted(each.code for each in caught.value.all) == [101, 201, 202, 433, 433, 433]
    with pytest.raises(ValueError):
        VisitRound([], unit="miles")
    with pytest.raises(ValueError):
        loopbaan.parse_visit_sheet("school;bestuur\nA;x\n", each=0)


def test_what_is_taken_for_granted_is_told():
    travel = loopbaan.parse_travel("van;naar;km\nA;B;7\nA;Nergens;9\n")
    path_like = "school;bestuur;kan niet op\nA;;2-3-2027\nB;y;\nC;z;\n"
    read = loopbaan.parse_visit_sheet(path_like, name="t.csv")
    assert "Zonder bestuur, geteld als een eigen bestuur: A." in [each[0] for each in read.assumed]
    assert "een dag die niet bij deze ronde hoort: telt niet: rij 2" in read.text("nl")
    from loopbaan.schools.visit_sheet import completed

    told = [each[1] for each in completed(read, travel, None, (), False, 0, "", 1, "").assumed]
    assert "Names in the table of travel that are no school of this round: Nergens." in told
    assert "Ways that are not in the table of travel, counted as 7 km (2)." in told


def test_the_page_says_who_comes_why_not_another_and_what_is_proven(region):
    plan = region.round.find()
    html = loopbaan.write_visits_page(plan, assumed=region.assumed, ahead=(3, 7), lang="nl").html
    for words in ("Krijgt bezoek van", "Waarom niet een andere", "eigen bestuur: De Zandbank", "dat is bewezen", "ten minste 3 en ten hoogste 7", "geen oordeel"):
        assert words in html
    assert "Is visited by" in loopbaan.write_visits_page(plan, lang="en").html
    assert "<script" not in html and "http" not in html


def test_the_calendar_has_each_visit_once_and_reads_no_clock(region):
    plan = region.round.find()
    calendar = loopbaan.write_visits_calendar(plan)
    assert calendar.count("BEGIN:VEVENT") == 10 and calendar == loopbaan.write_visits_calendar(plan)
    assert "DTSTART;VALUE=DATE:20270302" in calendar


def test_the_template_is_read_as_it_is_filled_in(tmp_path):
    openpyxl = pytest.importorskip("openpyxl")
    path = tmp_path / "bezoeken.xlsx"
    path.write_bytes(loopbaan.make_visits_template())
    book = openpyxl.load_workbook(path)
    for row in (("A", "x"), ("B", "y"), ("C", "z")):
        book["Scholen"].append(row)
    book["Reizen"].append(("A", "B", 7))
    book.save(path)
    read = loopbaan.read_visits(path, travel=loopbaan.read_travel(path))
    assert [each.board for each in read.round.schools] == ["x", "y", "z"] and read.round.otherwise == 7
    assert len(read.round.find().visits) == 3


def test_the_program_writes_each_form_and_says_when_not_all_are_visited(program, tmp_path):
    given = ("visits", REGION / "bezoeken.csv", "--travel", REGION / "reizen.csv")
    for ending in ("html", "xlsx", "json", "csv", "txt"):
        assert program(*given, "-o", tmp_path / f"plan.{ending}")[0] == 0
    assert program(*given, "-o", tmp_path / "plan.ics")[0] == 2  # on which days?
    assert program(*given, "--day", "2-3-2027", "--day", "4-3-2027", "--day", "9-3-2027", "-o", tmp_path / "plan.ics")[0] == 0
    plan = tmp_path / "plan.json"
    assert program(*given, "--last", plan, "--ahead")[0] == 0
    kept = program(*given, "--agreed", plan, "--ahead")
    assert kept[0] == 0 and "blijven 10 van 10 bezoeken" in kept[1] and "zonder herhaling" in kept[1]
    assert program("visits", plan, "--each", "2")[0] == 2
    assert program("visits", plan)[0] == 0
    assert program("check", plan)[0] == 0
    far = program(*given, "--at-most", "2")
    assert far[0] == 3 and "verder dan 2 km" in far[1]


def test_who_must_visit_and_cannot_is_told_though_every_place_is_filled(program, tmp_path):
    schools = [*(VisitingSchool(one, board=one) for one in "abc"), VisitingSchool("far", "Ver", visited=0)]
    plan = VisitRound(schools, distances=[("far", one, 90) for one in "abc"], otherwise=5, most=30).find()
    assert plan.proven and len(plan.visits) == 3 and plan.values.lacking == 1
    assert [each.schools for each in plan.lacks] == [("far",)]
    html = loopbaan.write_visits_page(plan).html
    assert "mag geen school bezoeken" in html and "zoveel bezoekers als gevraagd" not in html
    read = loopbaan.parse_visits(plan.write())  # why is not written
    assert "zoveel bezoekers als gevraagd" not in loopbaan.write_visits_page(read).html
    (tmp_path / "plan.json").write_text(plan.write(), encoding="utf-8")
    assert program("visits", tmp_path / "plan.json")[0] == 3


def test_what_is_proven_is_said_level_by_level():
    values = loopbaan.VisitValues(lacking=1, changed=3, travel=9, alike=2, lottery=5)
    plan = replace(of_boards("abc").find(), values=values)
    said = {level: replace(plan, bounds=values._replace(**{level: 0})).proof("nl") for level in values._fields}
    assert "te kort; dat het niet minder kan zijn, is niet bewezen: ten minste 0" in said["lacking"]
    assert "te kort kan komen, is bewezen. Er zijn 3 wijzigingen" in said["changed"] and "ten minste 0" in said["changed"]
    assert "minder dan 0 kan niet" in said["travel"]
    assert "niet tot het eind uitgezocht" in said["alike"] and said["alike"] == said["lottery"]
    assert "is in het geheel niet beter" in loopbaan.write_visits_page(of_boards("abcde").find()).html
    open_plan = replace(of_boards("abcde").find(), bounds=loopbaan.VisitValues(0, 0, 0, 0, 0))
    html = loopbaan.write_visits_page(open_plan).html
    assert "is in het geheel niet beter" not in html and "of dat in het geheel beter was, is niet bewezen" in html


def test_rounds_ahead_keep_teams_and_days_are_said_to_be_left_out():
    schools = [VisitingSchool(f"s{place}", board="abcd"[place]) for place in range(4)]
    assert VisitRound(schools, team_kind="pabo", team_least=1).rounds_ahead() == (0, 0)
    college = VisitingSchool("pabo", kind="pabo", visited=0, visits=4, must_visit=False)
    assert VisitRound([*schools[:3], college], team_kind="pabo", team_least=1).rounds_ahead()[1] <= 1
    days = VisitRound(schools, days=DAYS)
    html = loopbaan.write_visits_page(days.find(), ahead=days.rounds_ahead()).html
    assert "Zonder op dagen te letten" in html and "dat is precies" not in html
    away = replace(days, schools=[replace(schools[0], away=tuple(DAYS)), *schools[1:]]).find()
    assert away.values.lacking == 2 and "In deze ronde zelf komt wel te kort: 2" in loopbaan.write_visits_page(away, ahead=(2, 2)).html


def test_a_distance_that_is_not_known_is_not_said_to_be_within_the_most(tmp_path):
    table = tmp_path / "s.csv"
    table.write_text("school;bestuur\nA;x\nB;y\nC;z\n", encoding="utf-8")
    travel = loopbaan.parse_travel("van;naar;km\nA;B;7\n")
    read = loopbaan.read_visits(table, travel=travel, most=30)
    assert any("of die binnen de 30 km blijven, is niet bekend" in each[0] for each in read.assumed)
    plan = read.round.find()
    assert plan.unknown_ways == 2
    html = loopbaan.write_visits_page(plan).html
    assert "of zij binnen de 30 km blijven, is niet bekend" in html and "Niemand reist verder dan 30 km." not in html
    assert replace(plan.round, distances=()).find().unknown_ways == 0


def test_a_school_keeps_its_earlier_visits_under_another_name_and_who_is_not_here_is_named(program, tmp_path):
    def table(text):
        path = tmp_path / "s.csv"
        path.write_text(text, encoding="utf-8")
        return path

    first = loopbaan.read_visits(table("school;bestuur\nDe Sluis;x\nOost;y\nWest;z\nNoord;u\n")).round.find()
    gone = loopbaan.read_visits(table("school;bestuur\nDe Sluys;x\nOost;y\nWest;z\nNoord;u\n"), last=[first])
    assert len(gone.round.earlier) == 2
    told = " ".join(each[0] for each in gone.assumed)
    assert "De Sluis (lijkt op De Sluys)" in told and "tellen niet mee (2)" in told and "zoals De-Sluis" in told
    named = loopbaan.read_visits(table("kenmerk;school;bestuur\nDe-Sluis;De Sluys;x\n;Oost;y\n;West;z\n;Noord;u\n"), last=[first], agreed=first)
    assert len(named.round.earlier) == len(named.round.agreed) == 4 and "lijkt op" not in " ".join(each[0] for each in named.assumed)
    numbered = loopbaan.read_visits(table("brin;school;bestuur\n01AA;De Sluis;x\n02BB;Oost;y\n03CC;West;z\n04DD;Noord;u\n"), last=[first])
    assert len(numbered.round.earlier) == 4 and numbered.round.schools[0].id == "01AA"
    (tmp_path / "plan.json").write_text(first.write(), encoding="utf-8")
    said = program("visits", table("school;bestuur\nDe Sluys;x\nOost;y\nWest;z\nNoord;u\n"), "--agreed", tmp_path / "plan.json")
    assert "De Sluis (lijkt op De Sluys)" in said[2]


def test_the_program_makes_a_template_once(program, tmp_path):
    assert program("visits", "--template", "-o", tmp_path / "leeg.xlsx")[0] == 0
    assert program("visits", "--template", "-o", tmp_path / "leeg.xlsx")[0] == 1
    assert program("visits")[0] == 2
