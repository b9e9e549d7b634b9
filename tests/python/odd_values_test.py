# SPDX-License-Identifier: BSL-1.0
"""Values that are not what they seem: what is assumed of them is said, and does not count for more than it is."""

import random

import pytest

import loopbaan

HEADER = "persoon;school;Orde\n"


def notes(staff, code):
    return [note.message() for note in staff.notes if note.code == code]


def read(content, world, tmp_path):
    """The table read from bytes; from a file, a part at a time, it must be the same."""
    (tmp_path / "staff.csv").write_bytes(content)
    from_file = loopbaan.read_staff(tmp_path / "staff.csv", world)
    staff = loopbaan.parse_staff(content, world, name=str(tmp_path / "staff.csv"))
    assert [str(each) for each in from_file.notes] == [str(each) for each in staff.notes]
    assert loopbaan.write_people(from_file.people) == loopbaan.write_people(staff.people)
    return staff


@pytest.mark.parametrize(
    ("encoding", "signs"),
    [("cp1252", "é ë"), ("mac-roman", "Ž ‘"), ("cp850", "‚ ‰"), ("utf-8", None), ("utf-8-sig", None), ("utf-16", None)],
)
def test_an_encoding_that_nobody_named_is_told_with_the_signs_it_gives(world, tmp_path, encoding, signs):
    staff = read((HEADER + "p1;Café Zoë;steady\n").encode(encoding), world, tmp_path)
    told = f"the file is no UTF-8 and was read as Windows-1252, with these characters: {signs}"
    assert notes(staff, 891) == ([] if signs is None else [told])
    assert signs in (None, "é ë") if staff.people[0].groups["school"] == "Café Zoë" else signs not in (None, "é ë")


def test_a_table_of_two_encodings_tells_of_the_signs_that_do_not_belong(world, tmp_path):
    mixed = HEADER.encode() + "p1;Café;steady\n".encode() + "p2;Café;steady\np3;Zoë;shown\n".encode("cp1252")
    (told,) = notes(read(mixed, world, tmp_path), 891)
    assert told.endswith(": © Ã é ë")


def test_the_signs_of_an_encoding_are_no_whole_words(world, tmp_path):
    many = "".join(f"p{i};{bytes([i]).decode('latin-1')}x{bytes([i]).decode('latin-1')};steady\n" for i in range(0xA1, 0x100))
    (told,) = notes(read((HEADER + many).encode("latin-1"), world, tmp_path), 891)
    assert told.partition("characters: ")[2].startswith("¡ ¢ £ ¤ ¥ ¦ § ¨ ©") and "¡x" not in told and len(told) < 160


@pytest.mark.parametrize(
    ("ids", "pairs"),
    [
        (["001201", "1201"], "“001201” – “1201”"),
        (["P1", "p2", "p1"], "“P1” – “p1”"),
        (["0", "00", "000", "0000", "00000"], "“0” – “00”, “0” – “000”, “0” – “0000” … (4×)"),
        (["p01", "p1"], None),
        (["10", "1", "100"], None),
        (["a-1", "a1", "a.1"], None),
    ],
)
def test_people_whose_ids_are_easily_taken_for_one_another_are_remarked(world, tmp_path, ids, pairs):
    staff = read((HEADER + "".join(f"{id};A;steady\n" for id in ids)).encode(), world, tmp_path)
    assert [person.id for person in staff.people] == ids
    expected = f"ids differ only in capitals or leading zeros, and were read as different people: {pairs}"
    assert notes(staff, 894) == ([expected] if pairs else [])
    again = loopbaan.parse_staff(loopbaan.write_people(staff.people), world)
    assert notes(again, 894) == notes(staff, 894)


def test_whose_ids_are_alike_is_what_comparing_each_with_all_before_finds(world):
    chance = random.Random(7)
    some = 0
    for _ in range(300):
        ids = list({"".join(chance.choices("0pP1", k=chance.randint(1, 3))) for _ in range(chance.randint(1, 12))})
        chance.shuffle(ids)
        plain = [id.lower().lstrip("0").rjust(1, "0") if id.isdigit() else id.lower() for id in ids]
        alike = [(ids[plain.index(each)], ids[i]) for i, each in enumerate(plain) if each in plain[:i]]
        told = notes(loopbaan.parse_staff((HEADER + "".join(f"{id};A;steady\n" for id in ids)).encode(), world), 894)
        pairs = ", ".join(f"“{first}” – “{second}”" for first, second in alike[:3])
        assert [each.partition(": ")[2] for each in told] == (
            [pairs + (f" … ({len(alike)}×)" if len(alike) > 3 else "")] if alike else []
        )
        some += 0 < len(alike) < 3
    assert some > 50


@pytest.mark.parametrize(
    "word", ["1-1-0001", "01-01-1900", "1899-12-30", "31-12-9999", "2999-12-31", "00-00-0000", "0000-00-00", "1-1-1753", "0"]
)
def test_the_day_by_which_programs_say_none_is_no_day(world, tmp_path, word):
    content = f"persoon;in dienst;Orde\np1;{word};steady\np2;1-8-2019;steady\np3;{word};steady\n"
    staff = read(content.encode(), world, tmp_path)
    assert [str(person.since) for person in staff.people] == ["None", "2019-08-01", "None"]
    (told,) = notes(staff, 895)
    assert word in told and "read as not filled in (2 times, also in row 4)" in told


def test_a_rating_of_no_day_is_not_the_latest(world, tmp_path):
    log = "persoon;bekwaamheid;niveau;beoordelaar;datum\n"
    rows = "p1;Orde;sharing;leidinggevende;{}\np1;Orde;shown;leidinggevende;1-8-2025\n"
    staff = read((log + rows.format("31-12-9999")).encode(), world, tmp_path)
    assert [str(each.date) for each in staff.people[0].ratings] == ["None", "2025-08-01"]
    assert staff.people.by(loopbaan.LevelRule("latest"))[0].levels["order"] == "shown"


@pytest.mark.parametrize("word", ["1-1-1901", "31-12-2099", "2-1-1900", "10-10-2020", "0-1"])
def test_other_days_are_days_or_faults(world, word):
    content = f"persoon;in dienst;Orde\np1;{word};steady\n"
    try:
        staff = loopbaan.parse_staff(content, world)
    except loopbaan.Error as wrong:
        assert wrong.code == 106
    else:
        assert not notes(staff, 895) and staff.people[0].since is not None


def test_words_for_not_yet_mean_unknown(world):
    staff = loopbaan.parse_staff("persoon;Orde\np1;nog niet beoordeeld\np2;onb.\np3;nog niet gemeten\n", world)
    assert [person.levels["order"] for person in staff.people] == [None] * 3


def test_no_choice_is_offered_twice(world):
    with pytest.raises(loopbaan.Error) as refused:
        loopbaan.parse_staff("persoon;fase;Orde\np1;zomaar iets;steady\n", world)
    offered = refused.value.remedy.removeprefix("Choose from: ").rstrip(".").split(", ")
    assert len({each.casefold() for each in offered}) == len(offered) > 0
