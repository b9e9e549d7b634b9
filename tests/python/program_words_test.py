# SPDX-License-Identifier: BSL-1.0
"""What the program says: in both languages, with every gap filled, and nothing that nobody says."""

import ast
import datetime
import importlib
import inspect
import json
import pkgutil
import re
import string
from collections import Counter
from pathlib import Path

import pytest

import loopbaan
from loopbaan import program
from loopbaan.program import words
from loopbaan.program.command_line import COMMANDS, command_called
from loopbaan.program.words import analysis, columns, common, diff, evidence, plan, plan_answers, policy, position
from loopbaan.program.words.language import Message, Words

FILES = sorted(Path(program.__file__).parent.rglob("*.py"))
MODULES = [importlib.import_module(f"{words.__name__}.{each.name}") for each in pkgutil.iter_modules(words.__path__)]
TEXTS = [module for module in MODULES if module.__name__.rpartition(".")[2] not in ("amounts", "language")]
SAMPLES = {"int": 1234, "str": "a word", "datetime.date": datetime.date(2026, 8, 1), "Message": Message("ja", "yes")}


def defined(module):
    """The names that a module of texts defines itself, each as often as it does."""
    for node in ast.parse(inspect.getsource(module)).body:
        if isinstance(node, ast.FunctionDef):
            yield node.name
        elif isinstance(node, (ast.Assign, ast.AnnAssign)):
            for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
                yield target.id


def messages():
    """Every message: where it stands, the message, and its gaps as the function that makes it declares them."""
    for module in TEXTS:
        for name in dict.fromkeys(defined(module)):
            found, place = getattr(module, name), f"{module.__name__}.{name}"
            if isinstance(found, dict):
                yield from ((f"{place}[{key}]", each, {}) for key, each in found.items() if isinstance(each, Message))
            elif isinstance(found, tuple):
                yield from ((f"{place}[{i}]", each, {}) for i, each in enumerate(found) if isinstance(each, Message))
            elif isinstance(found, Message):
                yield place, found, {}
            else:
                gaps = {each.name: each.annotation for each in inspect.signature(found).parameters.values()}
                yield place, found(**{gap: SAMPLES[kind] for gap, kind in gaps.items()}), gaps


MESSAGES = list(messages())


def places_in(sentence):
    return {name: form for _, name, form, _ in string.Formatter().parse(sentence) if name is not None}


def test_all_that_the_program_says_is_looked_at():
    assert len(MESSAGES) > 550 and {module.__name__ for module in TEXTS} == {place.rpartition(".")[0] for place, _, _ in MESSAGES}


def test_every_message_is_in_both_languages_and_uses_what_it_is_given_in_each():
    for place, message, gaps in MESSAGES:
        assert message.nl.strip() and message.en.strip(), place
        for sentence in (message.nl, message.en):
            assert set(places_in(sentence)) == set(gaps) == set(message.values), place
        for lang in ("nl", "en"):
            assert "{" not in Words(lang)(message), place


def test_a_word_for_one_or_more_goes_by_a_number_and_has_a_form_for_each():
    for place, message, gaps in MESSAGES:
        for sentence in (message.nl, message.en):
            for gap, form in places_in(sentence).items():
                if form:
                    assert gaps[gap] == "int" and re.fullmatch(r"~?[^|]*\|[^|]+", form), place


def test_no_two_messages_of_a_module_have_one_name():
    assert {module.__name__: [name for name, times in Counter(defined(module)).items() if times > 1] for module in TEXTS} == {
        module.__name__: [] for module in TEXTS
    }


def said():
    """The modules and names of texts that any file of the program uses; within its own module one may use another."""
    for file in FILES:
        tree = ast.parse(file.read_text(encoding="utf-8"))
        known = {}
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[-1] == "words":
                known |= {each.asname or each.name: each.name for each in node.names}
            elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("words."):
                yield from ((node.module.partition(".")[2], each.name) for each in node.names)
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in known:
                yield known[node.value.id], node.attr
            elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and file.parent.name == "words":
                yield file.stem, node.id


def test_nothing_is_written_that_the_program_never_says():
    used = set(said())
    known = [(module.__name__.rpartition(".")[2], name) for module in TEXTS for name in defined(module)]
    assert [name for name in known if name not in used] == []


# Texts that are chosen by a word of the library, and where a schema lists all there are.
BY_WORD = [
    (evidence.ORIGINS, "gaps", "$defs/gap_line/properties/origin"),
    (evidence.SURENESS, "gaps", "$defs/gap_line/properties/sureness"),
    (diff.RELATIONS, "difference", "$defs/pairing/properties/relation"),
    (analysis.FINDINGS, "analysis", "$defs/finding/properties/kind"),
    (position.MOVES, "positions", "$defs/next_move/properties/move"),
    (plan_answers.NECESSITY, "plans", "$defs/step_role/properties/role"),
    (plan_answers.STATUS, "plans", "$defs/plan/properties/status"),
    ({**plan_answers.FOUND, **common.NO_PLAN}, "plans", "$defs/plan/properties/status"),
    (columns.OBJECTIVES, "plans", "$defs/condition/properties/within"),
    (plan.WRONG_LIMITS, "plans", "$defs/condition/properties/within"),
    (policy.PERIODS, "policy", "$defs/rule/properties/period"),
    (policy.UNITS, "policy", "$defs/rule/properties/unit"),
]
SCHEMAS = Path(__file__).resolve().parents[2] / "lib" / "data" / "schema"


@pytest.mark.parametrize("texts, document, pointer", BY_WORD)
def test_every_word_that_a_document_may_have_is_told(texts, document, pointer):
    place = json.loads((SCHEMAS / f"{document}-1.schema.json").read_text(encoding="utf-8"))
    for name in pointer.split("/"):
        place = place[name]
    assert set(texts) == set(place["enum"]) - {"exact"}  # of a competence that stayed the same nothing is told


@pytest.mark.parametrize("texts, words_of", [(diff.CHANGES, loopbaan.Change.kind)])
def test_every_word_of_the_library_is_told(texts, words_of):
    assert set(texts) == set(re.findall(r'"(\w+)"', words_of.__doc__)) - {"same"}


def test_every_list_of_a_framework_is_told(dutch):
    lists = {name for name, entries in json.loads(loopbaan.write_framework(dutch)).items() if isinstance(entries, list)}
    assert {"phases", "sources", "competences"} <= lists and lists | {"steps"} <= set(diff.LISTS)


def test_words_that_are_filled_in_are_never_obeyed():
    shown = Words("en")(Message("{file}", "{file}", file="a\x1b[2J\n.csv"))
    assert "\x1b" not in shown and "\n" not in shown and shown.endswith(".csv")


@pytest.mark.parametrize("command", COMMANDS)
def test_no_word_is_two_options_of_a_command(command):
    """Such as an option of all commands that a command has beside it: the one would never be heard."""
    named = Counter(name for each in command_called(command).in_words(Words("nl")).params for name in each.opts)
    assert [name for name, count in named.items() if count > 1] == []
