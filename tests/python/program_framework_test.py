# SPDX-License-Identifier: BSL-1.0
"""`loopbaan framework`: the listing, one thing looked up, the sources, the regeling as text."""

import json
import re
from pathlib import Path

import pytest

import loopbaan
from loopbaan.program.cli.tables import plain
from loopbaan.program.commands.framework_entry import ABOUT, about
from loopbaan.program.commands.framework_parts import SOURCED
from loopbaan.program.words.language import Words

WORLD = ("--framework", "framework.json")


def test_the_listing_fits_a_terminal_of_eighty_columns(program):
    for lang in ("nl", "en"):
        out = program("framework", "--lang", lang)[1]
        assert max(len(line) for line in out.splitlines()) <= 80


def test_the_listing_has_every_competence_role_route_phase_and_domain(program, dutch):
    out = program("framework")[1]
    for table in (dutch.competences, dutch.roles, dutch.routes, dutch.phases, dutch.domains):
        for id in table:
            assert f"  {id} " in out
    for phase in dutch.phases.values():
        steps = [step for step in dutch.steps.values() if phase.id in step.phases]
        line = next(line for line in out.split("Stappen per fase")[1].splitlines() if phase.title.nl in line)
        assert line.split()[-1] == str(len(steps))
    assert f"{len(dutch.sources)} bronnen" in out and "primair proces" in out


def test_everything_in_the_built_in_framework_can_be_looked_up_in_both_languages(dutch):
    for lang in ("nl", "en"):
        for table in ABOUT:
            for id, entity in getattr(dutch, table).items():
                shown = plain(list(about(Words(lang), dutch, [(table, id)])))
                assert id in shown and " ".join(entity.title.in_language(lang).split()[:2]) in shown


def test_a_competence_tells_its_levels_where_it_is_asked_and_what_yields_it(program, dutch):
    out = program("framework", "klassenmanagement")[1]
    competence = dutch.competences["klassenmanagement"]
    for words in competence.levels.values():
        assert " ".join(words.nl.split()[:3]) in out
    for profile in dutch.profiles.values():
        assert (f"  {profile.id} " in out) == ("klassenmanagement" in profile.requires | profile.desires)
    for step in dutch.steps.values():
        assert (f"  {step.id} " in out) == ("klassenmanagement" in step.yields)


def test_a_source_is_told_by_its_title_and_an_estimate_by_that_word(program, dutch):
    assert "Staatsblad 2017, 148 (2017-03-16)" in " ".join(program("framework", "lesbevoegdheid")[1].split())
    estimated = next(step.id for step in dutch.steps.values() if step.estimate and step.source is None)
    assert "Bron: schatting" in program("framework", estimated)[1]


def test_an_id_of_several_things_shows_them_all_and_a_title_does_as_well_as_an_id(program):
    out = program("framework", "mentor")[1]
    assert "Rol: Mentor van studenten" in out and "Profiel: Mentor van studenten" in out
    assert program("framework", "mentor van studenten")[1] == out
    assert program("framework", "Mentor of student teachers")[1] == out


def test_what_is_not_known_is_answered_with_the_nearest_that_is(program):
    status, out, err = program("framework", "mentro")
    assert status == 2 and out == "" and "\n  mentor  Mentor van studenten\n" in err
    status, _, err = program("framework", "qqqqqqqqqqqq", "--lang", "en")
    assert status == 2 and "loopbaan framework" in err


def test_one_thing_as_json_is_as_it_stands_in_documents(program, dutch):
    status, out, _ = program("framework", "mentor", "--json")
    document = json.loads(loopbaan.write_framework(dutch))
    assert status == 0 and json.loads(out) == {
        table: [each for each in document[table] if each["id"] == "mentor"] for table in ("roles", "profiles")
    }
    for id, step in dutch.steps.items():  # of the catalogue that the framework's own document does not have
        if step.requires_any and step.phases:
            break
    found = json.loads(program("framework", id, "--json")[1])["steps"][0]
    again = loopbaan.build_framework(
        "again", "1", **{name: rows for name, rows in document.items() if isinstance(rows, list)} | {"steps": [found]}
    )
    assert again.steps[id].yields == step.yields and again.steps[id].minutes == step.minutes
    assert again.steps[id].requires_any == step.requires_any and again.steps[id].phases == step.phases


def test_every_source_is_listed_with_all_that_stands_on_it(program, dutch):
    out = " ".join(program("framework", "--sources")[1].split())
    for source in dutch.sources.values():
        part = out.split(f"({source.id}) ", 1)[1].split(" Bron: ")[0]
        for table in SOURCED:
            for id, entity in getattr(dutch, table).items():
                if entity.source == source.id:
                    assert id in part
    assert {each["id"] for each in json.loads(program("framework", "--sources", "--json")[1])["sources"]} == set(
        dutch.sources
    )
    pairs = program("framework", "--sources", "--csv")[1].splitlines()
    assert len(pairs) == 1 + sum(e.source is not None for table in SOURCED for e in getattr(dutch, table).values())


def test_a_world_without_sources_or_domains_can_be_listed_too(program, files):
    (files / "bare.json").write_text('{"loopbaan": "framework/1", "id": "bare", "version": "1"}')
    for words in ((), ("--sources",), ("--regeling",), ("--json",), ("--csv",)):
        assert program("framework", "--framework", "bare.json", *words)[0] == 0
    assert program("framework", "guide", *WORLD)[0] == 0


def test_the_regeling_as_text_has_the_words_of_the_page(program, files, dutch):
    for lang in ("nl", "en"):
        assert program("framework", "--regeling", "--lang", lang, "-o", "regeling.txt") == (0, "", "")
        text = (files / "regeling.txt").read_text(encoding="utf-8")
        assert max(len(line) for line in text.splitlines()) <= 80 and "<" not in text and "&" not in text
        for source in dutch.sources.values():
            assert source.title.in_language(lang) in " ".join(text.split())
        assert dutch.competences["klassenmanagement"].title.in_language(lang) + "*" in text


@pytest.mark.parametrize(
    "words",
    [
        ("mentor", "--csv"),
        ("mentor", "--sources"),
        ("--sources", "--regeling"),
        ("mentor", "extra"),
    ],
)
def test_views_that_do_not_go_together_are_status_two(program, words):
    status, out, err = program("framework", *words)
    assert status == 2 and out == "" and "loopbaan" in err


def test_what_a_document_says_beside_the_values_is_told(program):
    assert "Toelichting: Eerst een geschiktheidsonderzoek" in program("framework", "zij-instroom")[1]
    assert "line manager" in program("framework", "startersbegeleider", "--lang", "en")[1]
    assert "Toelichting" not in program("framework", "mentor")[1]


TOLD_WORLD = {
    "sources": [{"id": "bron", "title": "De bron", "date": "2020"}, {"id": "boek", "title": "Het boek"}],
    "scales": [{"id": "schaal", "title": "Vier", "levels": [{"id": "een", "title": "Eén"}, {"id": "twee", "title": "Twee"}]}],
    "depths": [{"id": "startend", "title": "Startend"}],
    "domains": [
        {"id": "domein", "title": "Lesgeven", "required": True, "spoken": "de klas", "depths": {"startend": "extra"}}
    ],
    "areas": [{"id": "gebied", "title": "Didactiek"}],
    "competences": [
        {
            "id": "uitleg",
            "title": "Uitleggen",
            "scale": "schaal",
            "area": "gebied",
            "domains": ["domein"],
            "levels": {"een": "zegt voor"},
            "valid_months": 36,
            "observations": {"at_least": 3, "raters": 2},
            "source": "bron",
            "estimate": True,
        },
        {"id": "luister", "title": "Luisteren", "scale": "schaal"},
    ],
    "profiles": [
        {
            "id": "vol",
            "title": "Vol",
            "includes": ["extra"],
            "requires": {"uitleg": "een"},
            "requires_any": [{"luister": "twee"}, {"uitleg": "twee"}],
            "desires": {"uitleg": "twee"},
            "credits": [{"unit": "ec", "at_least": 1, "kinds": ["formal"], "within": 5}],
            "source": "bron",
            "estimate": True,
        },
        {"id": "extra", "title": "Extra", "requires": {"luister": "een"}},
    ],
    "phases": [
        {"id": "begin", "title": "Begin", "after": ["eerder"], "exit": "vol", "lead": "de pabo", "max_years": 4},
        {"id": "eerder", "title": "Eerder"},
    ],
    "roles": [
        {
            "id": "rol",
            "title": "Mentor",
            "domains": ["domein"],
            "profile": "vol",
            "entry": {"profile": "extra", "years": 3},
            "facilitation": {"hours": 40, "source": "boek", "estimate": True},
            "source": "bron",
            "estimate": True,
        }
    ],
    "routes": [
        {
            "id": "route",
            "title": "Zij-instroom",
            "start": "extra",
            "exit": "vol",
            "phases": ["begin"],
            "lead": "het bestuur",
            "max_years": 2,
            "source": "bron",
            "estimate": True,
        }
    ],
    "raters": [{"id": "ouder", "title": "Ouder", "counts_as_other": False}],
    "kinds": [{"id": "stage", "title": "Stage"}],
    "units": [{"id": "ec", "title": "EC"}],
    "instruments": [
        {
            "id": "kijk",
            "title": "Kijkwijzer",
            "raters": ["self"],
            "lowest": 1,
            "highest": 4,
            "missing": [9],
            "sees": {"uitleg": [{"from": 2, "level": "een"}]},
            "valid_months": 12,
            "source": "bron",
            "estimate": True,
        }
    ],
    "assessments": [
        {
            "id": "bezoek",
            "title": "Lesbezoek",
            "phases": ["begin"],
            "by": "observator",
            "settles": ["uitleg"],
            "upto": {"uitleg": "een"},
            "hours": 2,
            "hours_of_others": 3,
            "cost": 50,
            "weeks": 1,
            "source": "bron",
            "estimate": True,
        }
    ],
    "steps": [
        {
            "id": "stap",
            "title": "Cursus",
            "kind": "formal",
            "records": "een diploma",
            "appointment": True,
            "hours_of_others": 4,
            "estimated": ["hours"],
            "domains": ["domein"],
            "phases": ["begin"],
            "routes": ["route"],
            "provider": "de academie",
            "payer": "own",
            "requires": {"luister": "een"},
            "requires_any": [{"luister": "twee"}, {"uitleg": "een"}],
            "after": ["eerst"],
            "excludes": ["anders"],
            "yields": {"uitleg": "twee"},
            "valid_months": 24,
            "again": False,
            "hours": 30,
            "cost": 200,
            "weeks": 6,
            "places": 12,
            "credits": {"ec": 1.5},
            "source": "bron",
            "estimate": True,
        },
        {"id": "eerst", "title": "Eerst", "yields": {"luister": "een"}},
        {"id": "anders", "title": "Anders", "yields": {"luister": "een"}},
    ],
}


def without(entity, properties, at=()):
    """Each field that may be missing, with what the entity is without it; fields of fields too."""
    for name, about in properties.items():
        if name in (*NEEDED, "accepted"):  # who accepted that a finding is known: for `loopbaan check`
            continue
        assert name in entity, f"give {'/'.join((*at, name))} a value in TOLD_WORLD"
        yield "/".join((*at, name)), {key: value for key, value in entity.items() if key != name}
        for inner, less in without(entity[name], about.get("properties", {}), (*at, name)):
            yield inner, {**entity, name: less}


NEEDED = ("id", "title", "scale", "yields", "settles")
SCHEMA = json.loads((Path(__file__).resolve().parents[2] / "lib/data/schema/framework-1.schema.json").read_text("utf-8"))


@pytest.mark.parametrize("table", [name for name in ABOUT if name not in ("scales", "areas", "depths")])
def test_every_field_is_told_when_its_entity_is_looked_up(table):
    def told(entity):
        tables = {**TOLD_WORLD, table: [entity, *TOLD_WORLD[table][1:]]}
        document = json.dumps({"loopbaan": "framework/1", "id": "f", "version": "1", **tables})
        return plain(list(about(Words("nl"), loopbaan.parse_framework(document), [(table, entity["id"])])))

    whole = TOLD_WORLD[table][0]
    said = told(whole)
    defined = SCHEMA["properties"][table]["items"]["$ref"].rpartition("/")[2]
    properties = SCHEMA["$defs"][defined]["properties"]
    assert {name for name, less in without(whole, properties) if told(less) == said} == set()
