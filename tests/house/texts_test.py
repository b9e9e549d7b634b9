# SPDX-License-Identifier: BSL-1.0
"""Every text is chosen by language in one way, so that a file of texts has a place for it and a further language says it."""

import importlib.util
import json
import re

from tree import ROOT, read, tracked

made = importlib.util.spec_from_file_location("make_texts", ROOT / "lib" / "make_texts.py")
make_texts = importlib.util.module_from_spec(made)
made.loader.exec_module(make_texts)

HOW = """Choose a text in the one way that a file of texts knows.
C++:    worded(lang, "nederlands", "English"), where it was lang == language::nl ? "nederlands" : "English";
        phrase{"nederlands", "English"} in a table; detail::words_in(lang, dutch, english) for a struct of words;
        detail::filled("van {0}", "of {0}", {value}) or detail::in_each_language(...) for a text that holds values.
Python: worded(lang, "nederlands", "English"), or Message("nederlands", "English") in program/words.
What is no word (a decimal mark, a day, a place for €): form_of(lang).
Then: python3 lib/make_texts.py, and translate what is "" in lib/data/texts."""

CHOSEN_IN_CPP = re.compile(r"[=!]= *(?:loopbaan::)?language::(?:nl|en)\b|\bbool (?:nl|dutch|english)\b|\bnl \? *[\"(]")
CHOSEN_IN_PYTHON = re.compile(r"\blang(?:uage)? *[=!]= *['\"](?:nl|en)['\"]|\[lang\b|\[(?:self|say)\.lang\]")

# Where languages are told apart for good: the way itself, and what a text falls back on.
THE_WAY = {"include/loopbaan/core/language.hpp", "lib/core/language.cpp", "lib/core/text.cpp", "lib/core/words_in.hpp"}
PACKAGE = "bindings/python/loopbaan/"
THE_WAY_IN_PYTHON = {PACKAGE + "wording.py"}
# What is filled in and read back by its words, which is in Dutch or English (decision 78).
SHEETS = ("framework_sheet/", "template/", "sheets/", "curriculum_sheet.py", "curriculum_words.py", "mapping", "partnership/templates.py") + (
    "schools/templates.py", "schools/visit_template.py", "schools/growth_template.py", "placement/templates.py"
)  # fmt: skip
# A note of a document, of which no other language is known than those that it has.
FALLS_BACK = {PACKAGE + "program/commands/framework_parts.py", PACKAGE + "program/cli/messages.py"}


def sources(*folders, suffixes):
    for path in tracked():
        name = path.as_posix()
        if name.startswith(folders) and path.suffix in suffixes:
            yield path, name


def test_no_text_of_cpp_is_chosen_in_another_way():
    found = [
        f"{name}:{at}: {line.strip()}"
        for path, name in sources("lib/", "include/", "bindings/python/src/", suffixes={".cpp", ".hpp"})
        if name not in THE_WAY
        for at, line in enumerate(read(path).splitlines(), 1)
        if CHOSEN_IN_CPP.search(line.split("//")[0])
    ]
    assert found == [], "\n".join([HOW, *found])


def test_no_text_of_python_is_chosen_in_another_way():
    found = [
        f"{name}:{at}: {line.strip()}"
        for path, name in sources(PACKAGE, suffixes={".py"})
        if name not in THE_WAY_IN_PYTHON | FALLS_BACK and not name.removeprefix(PACKAGE).startswith(SHEETS)
        for at, line in enumerate(read(path).splitlines(), 1)
        if CHOSEN_IN_PYTHON.search(line) and ">>>" not in line
    ]
    assert found == [], "\n".join([HOW, *found])


def test_another_way_would_be_seen():
    for line in ('words += lang == language::nl ? "ja" : "yes";', "const bool nl = lang == language::nl;", 'return nl ? "ja" : "yes";'):
        assert CHOSEN_IN_CPP.search(line), line
    for line in ('word = "ja" if lang == "nl" else "yes"', "WORDS[lang]", 'pair[0 if self.lang == "nl" else 1]'):
        assert CHOSEN_IN_PYTHON.search(line), line


def test_every_text_of_the_sources_has_a_place_in_each_file_of_texts_in_order():
    keys = make_texts.all_texts()
    assert len(keys) > 2500
    for path in make_texts.TEXTS.glob("*.json"):
        there = list(json.loads(path.read_text("utf-8"))["texts"])
        new, gone = [key for key in keys if key not in set(there)], [key for key in there if key not in set(keys)]
        assert (new, gone) == ([], []), "python3 lib/make_texts.py gives what is new a place, and takes out what is gone"
        assert there == keys, "python3 lib/make_texts.py puts them in the order of the sources"


def test_german_is_whole():
    texts = json.loads((make_texts.TEXTS / "de.json").read_text("utf-8"))["texts"]
    missing = [key for key, words in texts.items() if not words.strip()]
    assert missing == [], "translate these in lib/data/texts/de.json; python3 lib/make_texts.py made the place for them"


def test_translations_keep_the_spaces_at_their_ends_and_the_gaps_between():
    for key, words in json.loads((make_texts.TEXTS / "de.json").read_text("utf-8"))["texts"].items():
        if words and key != " times":  # “ times” becomes a part of the word before it
            assert (words[:1] == " ", words[-1:] == " ") == (key[:1] == " ", key[-1:] == " ") or key.strip() == "", key
            assert words.count("\n") == key.count("\n"), key
            assert set(re.findall(r"\{(\w*)", words)) == set(re.findall(r"\{(\w*)", key)), key


def test_texts_are_found_in_each_way_in_which_they_are_chosen(tmp_path):
    source = tmp_path / "some.cpp"
    source.write_text(
        'a = worded(lang, "een", "one" " more"); b = in("twee", "two"); const phrase c{"drie", "three"};\n'
        'd = detail::filled("vier {0}", "four {0}", {x}); // worded(lang, "nee", "no")\n'
        'constexpr words dutch_words{"vijf"}; constexpr words english_words = {.a = "five", .b = "six"};\n'
        'field{"x", &y, {.says = "seven"}};\n',
        "utf-8",
    )
    found = [("een", "one more"), ("twee", "two"), ("drie", "three"), ("vier {0}", "four {0}"), (None, "five"), (None, "six"), (None, "seven")]
    assert list(make_texts.of_cpp(source)) == found
    assert make_texts.bare_pairs(source) == []


def test_every_text_has_a_place_of_its_own():
    assert make_texts.faults() == [], HOW
    assert make_texts.ONE_MEANING <= set(make_texts.told_twice()), "take out what is not told twice any more"


def test_a_pair_that_is_chosen_in_no_known_way_and_an_english_text_for_two_dutch_ones_are_refused(tmp_path, monkeypatch):
    source = tmp_path / "some.cpp"
    source.write_text('say(lang, "dat is geen stap", "that is no step"); column("person", "id of the person"); a("het een", "the one", 3);', "utf-8")
    assert make_texts.bare_pairs(source) == [("dat is geen stap", "that is no step"), ("het een", "the one")]
    twice = [("de eerste stap", "the first step"), ("stap een", "the first step"), ("de tweede", "the second"), ("de tweede", "the second")]
    monkeypatch.setattr(make_texts, "all_pairs", lambda: iter(twice))
    assert make_texts.told_twice() == {"the first step": ["de eerste stap", "stap een"]}
    monkeypatch.setattr(make_texts, "sources", lambda: iter(()))
    monkeypatch.setattr(make_texts, "TEXTS", tmp_path)  # nothing of ours is written
    assert make_texts.faults() == ["'the first step' stands for 'de eerste stap', 'stap een'"]
    assert make_texts.main() == 1
