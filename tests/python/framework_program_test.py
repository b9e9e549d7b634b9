# SPDX-License-Identifier: BSL-1.0
"""`loopbaan framework`: one thing looked up, and what stands on each source."""

import pytest

WORLD = ("--framework", "framework.json")


@pytest.mark.parametrize(
    ("word", "says"),
    [
        ("order", ("Bekwaamheid: Orde (order)", "Waar gevraagd", "Samen lesgeven")),
        ("mentor", ("Profiel: Mentor (mentor)", "Wat gevraagd wordt", "sharing")),
        ("guide", ("Rol: Gids (guide)", "20,5 uur")),
        ("pair", ("Samen lesgeven", "16,5 uur", "visit")),
        ("late", ("Route: Laat (late)", "2 jaar")),
        ("D1", ("Domein: Lesgeven (D1)", "In gesprek: de klas", "diep")),
        ("start", ("Fase: Start (start)", "Eindigt met: Mentor")),
        ("Orde", ("Bekwaamheid: Orde (order)",)),
    ],
)
def test_one_thing_is_looked_up_by_its_id_or_title(program, word, says):
    status, out, err = program("framework", word, *WORLD)
    assert (status, err) == (0, "") and all(words in out for words in says)


def test_an_unknown_word_gets_the_nearest(program):
    status, out, err = program("framework", "mentr", *WORLD)
    assert (status, out) == (1, "") and "mentor" in err


def test_every_source_says_what_stands_on_it(program, dutch):
    out = program("framework", "--sources")[1]
    for id in dutch.sources:
        assert f"({id})" in out
    assert "Stappen, " in out and "Rollen, " in out


def test_everything_of_the_built_in_framework_can_be_looked_up(program, dutch):
    for table in ("domains", "phases", "competences", "profiles", "roles", "routes"):
        for id in list(getattr(dutch, table))[:4]:
            for lang in ("nl", "en"):
                status, out, _ = program("framework", id, "--lang", lang)
                assert status == 0 and id in out
