#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Gives every file of texts in lib/data/texts a place for each text of the library and its program, in the order of the sources.

A text is found where it is chosen by language, in C++ and in Python; there are no other ways (tests/house/texts_test.py). What is
translated stays, what nobody says any more goes, and what is new is "": it is in English until someone translates it.

    python3 lib/make_texts.py          # writes the files, and tells how many texts are missing
    python3 lib/make_texts.py --check  # status 1 where a file is not what this would write

Status 1 also where two texts follow each other in Dutch and English and are chosen in no way that it knows, and where one
English text stands for two Dutch ones: a file of texts would have no place for the one and one place for the others.
"""

from __future__ import annotations

import ast
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TEXTS = ROOT / "lib" / "data" / "texts"
PACKAGE = ROOT / "bindings" / "python" / "loopbaan"

TOKEN = re.compile(
    r"""(?P<no>//[^\n]*|/\*.*?\*/|\s+)|(?P<raw>R"\(.*?\)")|(?P<lit>"(?:\\.|[^"\\\n])*")|(?P<chr>'(?:\\.|[^'\\\n])+')"""
    r"""|(?P<word>[A-Za-z_]\w*)|(?P<number>\d[\w.']*)|(?P<sign>::|->|.)""",
    re.S,
)
ESCAPE = re.compile(r"\\(x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|.)", re.S)
# Calls whose last two words are a text in Dutch and in English.
PAIRS = {"worded", "in", "require"}
LETTER = re.compile(r"[A-Za-z]")
# Pairs of words that are no text, and what tells them.
NO_TEXTS = re.compile(r"nl|en|m\}|filter|text:line-break|table:[a-z-]+|true|false|word|fase|ec|on|A (pandas|Polars) DataFrame.*|[a-z_]+-[a-z_-]*|.*\.(json|csv)|[a-z]+/\d")


def unescaped(literal: str) -> str:
    simple = {"n": "\n", "t": "\t", "r": "\r"}

    def one(found: re.Match[str]) -> str:
        word = found[1]
        return chr(int(word[1:], 16)) if word[0] in "xu" and len(word) > 1 else simple.get(word, word)

    words = ESCAPE.sub(one, literal[1:-1])
    try:
        return words.encode("latin-1").decode() if "\\x" in literal else words
    except UnicodeError:
        return words


def tokens(source: str) -> list[tuple[str, str]]:
    """Words, signs, and literals that stand beside each other as one."""
    made: list[tuple[str, str]] = []
    for found in TOKEN.finditer(source):
        kind = found.lastgroup or ""
        if kind == "no":
            continue
        if kind == "lit":
            words = unescaped(found[0])
            if made and made[-1][0] == "lit":
                made[-1] = ("lit", made[-1][1] + words)
            else:
                made.append(("lit", words))
        else:
            made.append((kind, found[0]))
    return made


def arguments(all: list[tuple[str, str]], at: int) -> list[list[tuple[str, str]]]:
    """What stands between the bracket at `at` and the one that closes it, comma by comma."""
    parts: list[list[tuple[str, str]]] = [[]]
    depth = 0
    for each in all[at:]:
        if each[0] == "sign" and each[1] in "([{":
            depth += 1
            if depth == 1:
                continue
        elif each[0] == "sign" and each[1] in ")]}":
            depth -= 1
            if depth == 0:
                break
        elif depth == 1 and each == ("sign", ","):
            parts.append([])
            continue
        parts[-1].append(each)
    return parts


def literals(parts: list[list[tuple[str, str]]]) -> list[str | None]:
    return [part[0][1] if len(part) == 1 and part[0][0] == "lit" else None for part in parts]


Pair = tuple[str | None, str]  # Dutch and English words of a text; the first is None where only English words stand there


def of_cpp(path: Path) -> Iterator[Pair]:
    """The texts of a C++ source, in their order."""
    all = tokens(path.read_text(encoding="utf-8"))
    is_list_of_errors = path.name.startswith("messages_")
    dutch: dict[str, list[str]] = {}  # tables of words, by the name behind "dutch_"
    passed = 0  # up to here all has been looked at
    for at, (kind, sign) in enumerate(all):
        if at < passed:
            continue
        if (kind, sign) == ("word", "says") and all[at + 1][1] == "=" and all[at + 2][0] == "lit":
            yield None, all[at + 2][1]
        if kind != "sign" or sign not in "({":
            continue
        before = all[at - 1] if at else ("", "")
        table = next((word for _, word in all[max(0, at - 4) : at] if word.startswith(("dutch_", "english_"))), "")
        if sign == "{" and table and before[1] not in (")", "const"):
            inside = whole(all, at)
            passed = at + len(inside)
            said, name = [word for kind, word in inside if kind == "lit"], table.partition("_")[2]
            if table.startswith("dutch_"):
                dutch[name] = said
            else:
                beside = dutch.get(name, [])
                yield from zip(beside if len(beside) == len(said) else [None] * len(said), said)
            continue
        parts = literals(arguments(all, at))
        if sign == "{" and len(parts) == 6 and (is_list_of_errors or all[max(0, at - 2)] == ("word", "error_text")):
            yield from ((parts[of], each) for of in (2, 4) if (each := parts[of + 1]))
        elif sign == "(" and before[1] == "filled" and len(parts) == 3 and parts[1]:
            yield parts[0], parts[1]
        elif sign == "(" and before[1] in PAIRS and len(parts) >= 2 and parts[-1] and parts[-2] is not None:
            yield parts[-2], parts[-1]
        elif sign == "{" and len(parts) == 2 and parts[0] is not None and parts[1]:
            yield parts[0], parts[1]


DUTCH = re.compile(r"\b(?:de|het|een|van|geen|niet|dit|wat|wie|voor|met|naar|bij|zijn|wordt|en|als|uit|of|er|die|hier)\b", re.I)
WORDS = re.compile(r"[A-Za-z]+\W+[A-Za-z]+")  # two at least: what joins or cuts cells is no text
ENGLISH = re.compile(r"\b(?:the|an?|of|no|not|this|what|who|for|with|to|at|are|is|and|from|by|there|that|here)\b", re.I)


def is_pair(one: str, other: str) -> bool:
    """Is the one Dutch and the other English?"""
    in_words = WORDS.search(one) and WORDS.search(other)
    return bool(in_words and DUTCH.search(one) and ENGLISH.search(other) and not DUTCH.search(ENGLISH.sub("", other)))


def bare_pairs(path: Path) -> list[Pair]:
    """Dutch words with English ones behind them that are chosen in none of the ways: no file of texts has a place for them."""
    known = {english for _, english in of_cpp(path)}
    all = tokens(path.read_text(encoding="utf-8"))
    found: dict[Pair, None] = {}
    for at, (kind, sign) in enumerate(all):
        if kind == "sign" and sign in "({":
            given = literals(arguments(all, at))
            for one, other in zip(given, given[1:]):
                if one and other and other not in known and is_pair(one, other):
                    found[one, other] = None
    return list(found)


def whole(all: list[tuple[str, str]], at: int) -> list[tuple[str, str]]:
    depth = 0
    for end in range(at, len(all)):
        depth += all[end] in (("sign", "{"), ("sign", "("))
        depth -= all[end] in (("sign", "}"), ("sign", ")"))
        if depth == 0:
            return all[at:end]
    return all[at:]


def string(node: ast.expr | None) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


# Tables of pairs of words, Dutch and English: files of the package whose tuples of two texts are such.
TABLES = (
    *("timetable/phrases.py", "timetable/words.py", "charts.py", "framework_sheet/words.py", "curriculum_course_shapes.py"),
    *("excel.py", "workbook/choice.py", "workbook/faults.py", "workbook/notes.py", "workbook/package.py", "workbook/sheets.py"),
    *("workbook/open_document.py", "workbook/sheet_rows.py", "partnership/words.py", "partnership/meeting_words.py"),
    *("partnership/meeting.py", "partnership/travel.py", "partnership/cycle_words.py", "partnership/shared_words.py", "partnership/shared_needs.py"),
    *("schools/words.py", "schools/growth_words.py", "schools/visit_words.py", "placement/words.py", "flow/words.py"),
)


def of_python(path: Path) -> Iterator[Pair]:
    """The texts of a module, in their order."""
    name = path.relative_to(PACKAGE).as_posix()
    inner: set[int] = set()  # pairs of pairs: in Dutch, in English
    for node in ordered(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            called = node.func.id if isinstance(node.func, ast.Name) else ""
            given = [string(each) for each in node.args]
            if called in ("Message", "filled") and len(given) >= 2 and (called == "Message" or len(given) == 2) and given[1]:
                yield given[0], given[1]
            elif called in ("worded", "too_large") and len(given) == 3 and given[2]:
                yield given[1], given[2]
        elif isinstance(node, ast.Tuple) and name in TABLES and id(node) not in inner:
            pair = [string(each) for each in node.elts]
            if len(pair) == 2 and pair[0] and pair[1]:
                yield pair[0], pair[1]
            elif len(node.elts) == 2 and all(isinstance(each, ast.Tuple) for each in node.elts):
                inner.update(id(each) for each in node.elts)
                both = [[string(each) for each in one.elts] for one in node.elts]
                same = len(both[0]) == len(both[1])
                yield from ((both[0][at] if same else None, word) for at, word in enumerate(both[1]) if word)


def ordered(tree: ast.AST) -> list[ast.AST]:
    """The nodes in the order in which they stand."""
    found = [node for node in ast.walk(tree) if hasattr(node, "lineno")]
    return sorted(found, key=lambda node: (node.lineno, node.col_offset))


def sources() -> Iterator[Path]:
    for folder in ("include", "lib", "bindings/python/src"):
        yield from sorted(each for each in (ROOT / folder).rglob("*") if each.suffix in (".hpp", ".cpp"))


def all_pairs() -> Iterator[Pair]:
    """The texts in the order of the sources."""
    for path in sources():
        yield from of_cpp(path)
    for path in sorted(PACKAGE.rglob("*.py")):
        yield from of_python(path)


# English words with several Dutch texts of one meaning: of a number or a gender that English does not tell apart, or that the
# houses of both tables say in their own way. A further language has one text for these.
ONE_MEANING = {
    *("hours", "years", "rule", "step", "people", " to ", " moves to ", " and ", "other", "others", "none"),
    *("true or false", "not shown", "leader", " of ", " by ", " more", ": asked by the target", "protected", "Assessment", "Yields"),
    *("Paid by", "Ratings", "Depths", "Nothing was found.", "Needed", "Blocks", "goes", "ID"),
}


def is_text(words: str) -> bool:
    return bool(LETTER.search(words)) and not NO_TEXTS.fullmatch(words)


def all_texts() -> list[str]:
    """The English words of every text, each once, in the order of the sources."""
    return list(dict.fromkeys(english for _, english in all_pairs() if is_text(english)))


def told_twice() -> dict[str, list[str]]:
    """English words that stand for several Dutch texts, with these: a further language could not tell one from the other."""
    found: dict[str, dict[str, None]] = {}
    for dutch, english in all_pairs():
        if dutch is not None and is_text(english):
            found.setdefault(english, {})[dutch] = None
    return {english: list(dutch) for english, dutch in found.items() if len(dutch) > 1}


def faults() -> list[str]:
    """What a further language could not say: pairs that no file of texts has a place for, and one place for several texts."""
    bare = [f"{path.relative_to(ROOT)}: {one!r}, {other!r} is chosen in no known way" for path in sources() for one, other in bare_pairs(path)]
    twice = [f"{english!r} stands for {', '.join(map(repr, dutch))}" for english, dutch in told_twice().items() if english not in ONE_MEANING]
    return bare + twice


def made_of(path: Path, keys: list[str]) -> str:
    given = json.loads(path.read_text(encoding="utf-8"))
    known = given.get("texts", {})
    return json.dumps({**given, "texts": {key: known.get(key, "") for key in keys}}, ensure_ascii=False, indent=2) + "\n"


def main() -> int:
    keys = all_texts()
    wrong = faults()
    print(*wrong, sep="\n", end="\n" if wrong else "", file=sys.stderr)
    status = 1 if wrong else 0
    for path in sorted(TEXTS.glob("*.json")):
        made = made_of(path, keys)
        missing = sum(not words for words in json.loads(made)["texts"].values())
        print(f"{path.name}: {len(keys) - missing} of {len(keys)} texts")
        if made != path.read_text(encoding="utf-8"):
            status = 1
            if "--check" not in sys.argv:
                path.write_text(made, encoding="utf-8")
    return status if "--check" in sys.argv or wrong else 0


if __name__ == "__main__":
    sys.exit(main())
