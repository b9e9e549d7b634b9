# SPDX-License-Identifier: BSL-1.0
"""The editions of the Dutch requirements and the crosswalks between them: whole, in two languages, careful."""

import itertools
import json
from collections import Counter
from pathlib import Path

import pytest

import loopbaan

NL = Path(__file__).resolve().parents[2] / "lib/data/nl"


def load(folder):
    return {path.stem: json.loads(path.read_text("utf-8")) for path in sorted((NL / folder).glob("*.json"))}


EDITIONS = load("editions")
STANDARDS = load("standards")  # of schools, which have tests of their own
CROSSWALKS = {name: each for name, each in load("crosswalks").items() if each["from"]["id"] not in STANDARDS}
BUILT_IN = json.loads((NL / "framework.json").read_text("utf-8"))
FRAMEWORKS = {**EDITIONS, BUILT_IN["id"]: BUILT_IN}

every_edition = pytest.mark.parametrize("edition", EDITIONS.values(), ids=EDITIONS)
every_crosswalk = pytest.mark.parametrize("crosswalk", CROSSWALKS.values(), ids=CROSSWALKS)
every_document = pytest.mark.parametrize(
    "document", [*EDITIONS.values(), *CROSSWALKS.values()], ids=[*EDITIONS, *CROSSWALKS]
)


def sides(crosswalk):
    return FRAMEWORKS[crosswalk["from"]["id"]], FRAMEWORKS[crosswalk["to"]["id"]]


def ids(items):
    return [each["id"] for each in items]


def scale_of(framework, competence):
    """The level ids of a competence, rising."""
    scale = next(each["scale"] for each in framework["competences"] if each["id"] == competence)
    return next(ids(each["levels"]) for each in framework["scales"] if each["id"] == scale)


def required(framework, profile):
    """Competence → rank that a profile asks for, with what it includes."""
    found = next(each for each in framework["profiles"] if each["id"] == profile)
    ranks = Counter()
    for included in found.get("includes", []):
        ranks |= required(framework, included)
    return ranks | Counter({each: scale_of(framework, each).index(at) + 1 for each, at in found["requires"].items()})


def texts(node, where=""):
    """Every text for people, with its place. Titles of sources stand in the language of the source."""
    if isinstance(node, list):
        for number, inner in enumerate(node):
            yield from texts(inner, f"{where}/{number}")
    elif isinstance(node, dict):
        for name, inner in node.items():
            if name in {"title", "note"}:
                yield f"{where}/{name}", inner
            elif name == "levels" and isinstance(inner, dict) and "relation" not in node:
                yield from ((f"{where}/levels/{level}", text) for level, text in inner.items())
            elif name != "sources":
                yield from texts(inner, f"{where}/{name}")


@every_document
def test_every_text_stands_in_dutch_and_in_english(document):
    found = dict(texts(document))
    assert len(found) > 10
    assert [where for where, text in found.items() if {"nl", "en"} != text.keys() or not all(text.values())] == []


@every_document
def test_every_item_has_a_source_or_the_mark_of_an_estimate(document):
    lists = ("areas", "competences", "profiles", "phases", "links")
    items = [item for name in lists for item in document.get(name, [])]
    assert [item for item in items if "source" not in item and not item.get("estimate")] == []
    named = {item["source"] for item in items if "source" in item}
    assert named == set(ids(document["sources"]))


@every_edition
def test_what_no_law_says_is_marked_as_an_estimate(edition):
    assert all(each["estimate"] for each in edition["competences"] + edition["profiles"])


@every_edition
def test_the_library_reads_the_edition_whole(edition):
    path = NL / f"editions/{edition['id']}.json"
    framework = loopbaan.parse_framework(path.read_bytes(), name=path.name)
    assert (framework.id, framework.version) == (edition["id"], edition["version"])
    assert list(framework.competences) == ids(edition["competences"])
    assert list(framework.profiles) == ["startbekwaam", "basisbekwaam", "vakbekwaam"]
    assert list(framework.phases) == ["student", "inductie", "ervaren"]


@every_edition
def test_every_level_of_every_competence_is_described_and_no_two_alike(edition):
    described = []
    for each in edition["competences"]:
        assert list(each["levels"]) == scale_of(edition, each["id"])
        described += each["levels"].values()
    for lang in ("nl", "en"):
        assert [text for text, times in Counter(each[lang] for each in described).items() if times > 1] == []


@every_edition
def test_the_ladder_is_that_of_the_built_in_framework(edition):
    ladder = next(each for each in BUILT_IN["scales"] if each["id"] == "groei")
    levels = [{name: value for name, value in each.items() if name not in ("years", "estimate")} for each in ladder["levels"]]
    assert edition["scales"] == [{**ladder, "levels": levels}]  # the years are an estimate of the built-in one alone


@every_edition
def test_every_phase_ends_higher_than_it_began_and_speaks_of_every_competence(edition):
    start, basis, vak = (required(edition, each["exit"]) for each in edition["phases"])
    for before, after in ((start, basis), (basis, vak)):
        assert after != before and all(after[each] >= rank for each, rank in before.items())
    assert list(start) == ids(edition["competences"])


@every_crosswalk
def test_a_crosswalk_is_named_after_the_editions_that_it_joins(crosswalk):
    name = next(name for name, each in CROSSWALKS.items() if each is crosswalk)
    assert name == crosswalk["id"] == f"{crosswalk['from']['id']}_{crosswalk['to']['id']}"
    for side, framework in zip(("from", "to"), sides(crosswalk)):
        assert crosswalk[side] == {"id": framework["id"], "version": framework["version"]}


@every_crosswalk
def test_every_competence_of_both_sides_is_accounted_for_once(crosswalk):
    for side, rest, framework in zip(("from", "to"), ("dropped", "added"), sides(crosswalk)):
        linked = {link[side] for link in crosswalk["links"]}
        alone = ids(crosswalk.get(rest, []))
        assert sorted([*linked, *alone]) == sorted(ids(framework["competences"]))
    assert all("note" in each for name in ("links", "dropped", "added") for each in crosswalk.get(name, []))


@every_crosswalk
def test_no_competence_is_reached_in_two_ways(crosswalk):
    ways = {}
    for link in crosswalk["links"]:
        ways.setdefault(link["to"], []).append((link["from"], link["relation"]))
    for links in ways.values():
        assert len(set(links)) == len(links)
        whole_of_parts = len(links) > 1 and all(relation == "part" for _, relation in links)
        assert whole_of_parts or (len(links) == 1 and links[0][1] != "part"), links


@every_crosswalk
def test_a_link_gives_no_more_than_start_competence_asks_and_only_to_who_is_start_competent(crosswalk):
    source, target = sides(crosswalk)
    asked = required(target, "startbekwaam")
    for link in crosswalk["links"]:
        for level, given in link.get("levels", {}).items():
            assert scale_of(source, link["from"]).index(level) + 1 >= required(source, "startbekwaam")[link["from"]]
            assert scale_of(target, link["to"]).index(given) + 1 <= asked[link["to"]], link


def moved(crosswalk, ranks):
    """The ranks in the other edition that follow from ranks in this one; a competence that is unknown stays so."""
    source, target = sides(crosswalk)
    found, parts = {}, {}
    for link in crosswalk["links"]:
        old, to = ranks.get(link["from"]), link["to"]
        if link["relation"] == "part":
            parts.setdefault(to, []).append(old)
        elif old is not None and "levels" in link:
            given = link["levels"].get(["", *scale_of(source, link["from"])][old])
            if given is not None:
                found[to] = scale_of(target, to).index(given) + 1
        elif old is not None and link["relation"] in {"exact", "close"}:
            found[to] = old
    found.update({to: min(olds) for to, olds in parts.items() if None not in olds})
    return found


def everyone_at(framework, rank):
    return {each: rank for each in ids(framework["competences"])}


@every_crosswalk
def test_who_is_just_start_competent_is_never_taken_for_more(crosswalk):
    source, target = sides(crosswalk)
    after = moved(crosswalk, required(source, "startbekwaam"))
    assert after and all(rank <= scale_of(target, each).index("start") + 1 for each, rank in after.items())


@every_crosswalk
def test_who_has_more_never_ends_with_less(crosswalk):
    source, _ = sides(crosswalk)
    for lower in range(5):
        less, more = (moved(crosswalk, everyone_at(source, rank)) for rank in (lower, lower + 1))
        assert all(more[each] >= rank for each, rank in less.items())
    for each in ids(source["competences"]):
        low, high = (moved(crosswalk, {**everyone_at(source, 3), each: rank}) for rank in (0, 5))
        assert all(high[to] >= rank for to, rank in low.items())


@every_crosswalk
def test_what_is_unknown_stays_unknown(crosswalk):
    source, _ = sides(crosswalk)
    assert moved(crosswalk, {}) == {}
    for each in ids(source["competences"]):
        others = {other: 4 for other in ids(source["competences"]) if other != each}
        needed = {link["to"] for link in crosswalk["links"] if link["from"] == each}
        assert needed.isdisjoint(moved(crosswalk, others))


def test_a_detour_over_another_edition_gives_no_more_than_the_direct_way():
    detours = 0
    for first, second in itertools.product(CROSSWALKS.values(), repeat=2):
        direct = CROSSWALKS.get(f"{first['from']['id']}_{second['to']['id']}")
        if first["to"] == second["from"] and direct:
            detours += 1
            for rank in range(6):
                before = everyone_at(sides(first)[0], rank)
                straight = moved(direct, before)
                around = moved(second, moved(first, before))
                assert all(straight.get(each, 0) >= at for each, at in around.items()), (second["id"], rank)
    assert detours >= 2


def test_no_sentence_for_a_level_is_used_by_two_frameworks():
    texts_of = {
        name: {text[lang] for each in framework["competences"] for text in each["levels"].values() for lang in text}
        for name, framework in FRAMEWORKS.items()
    }
    for (one, ours), (other, theirs) in itertools.combinations(texts_of.items(), 2):
        assert ours & theirs == set(), (one, other)
