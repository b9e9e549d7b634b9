# SPDX-License-Identifier: BSL-1.0
"""What people write on a command line for what has another name: help and the version, options in the other language, and
dashes as a word processor makes them."""

from __future__ import annotations

import os
from collections.abc import Container, Iterable
from typing import Optional

HELP = ("help", "hulp", "uitleg")
HELP_OPTIONS = ("-h", "-?", "/?", "/h", "/help", "--hulp", "--uitleg")
VERSION = ("version", "versie", "-v", "-V", "--versie")
DASHES = "‐‑‒–—―−"

# What an option is called by who knows the other language, or another program.
OPTIONS = {
    **dict.fromkeys(("--naar", "--doel", "--target", "--profiel", "--profile", "--rol", "--role"), "--to"),
    **dict.fromkeys(("--uitvoer", "--out"), "--output"),
    **dict.fromkeys(("--taal", "--language"), "--lang"),
    **dict.fromkeys(("--peildatum", "--datum", "--date"), "--as-of"),
    **dict.fromkeys(("--stil", "--silent"), "--quiet"),
    "--fase": "--phase",
    "--domein": "--domain",
    "--aanbieder": "--provider",
    "--persoon": "--person",
    "--personen": "--persons",
    "--raamwerk": "--framework",
    "--catalogus": "--catalogue",
    "--waar": "--where",
    "--groep": "--group",
    "--blad": "--sheet",
    "--bewaar": "--keep",
    "--koppeling": "--mapping",
    "--niveaus": "--levels",
    "--gewenst": "--desired",
    "--waarom": "--why",
    "--zonder": "--without",
    "--alternatieven": "--alternatives",
    "--plannen": "--plans",
    "--analyse": "--analysis",
    "--bronnen": "--sources",
    "--beoordelingen": "--ratings",
    "--aanbod": "--offers",
    "--behoeften": "--needs",
    "--vanaf": "--from",
    "--brieven": "--letters",
    "--reizen": "--travel",
    "--stap": "--step",
    **dict.fromkeys(("--loting", "--lot", "--lottery"), "--seed"),
}


def asks_for_help(words: list[str], valued: Container[str] = ()) -> list[str]:
    """With --help or --version where people ask for them in another way; what follows an option with a value is its value.

    Examples
    --------
    >>> asks_for_help(["help"]), asks_for_help(["hulp", "--lang", "en", "gaps"]), asks_for_help(["gaps", "-h"])
    (['--help'], ['gaps', '--help'], ['gaps', '--help'])
    >>> asks_for_help(["versie"]), asks_for_help(["gaps", "staff.csv"])
    (['--version'], ['gaps', 'staff.csv'])
    """
    if not words:
        return words
    first, others = words[0], without_language(words[1:])
    if first in VERSION:
        return ["--version"]
    if first in HELP or first in HELP_OPTIONS:
        return [*others[:1], "--help"]
    asked = any(word in HELP_OPTIONS and before not in valued for before, word in zip(words, words[1:]))
    # The guide may be asked about the word, and a file may be called so.
    alone = len(others) == 1 and others[0] in HELP and first != "handleiding" and not os.path.exists(others[0])
    return [first, "--help"] if asked or alone else words


def without_language(words: list[str]) -> list[str]:
    """Words without --lang and its value: the language has been chosen."""
    pairs = zip(words, ["", *words])
    return [word for word, before in pairs if "--lang" not in (word, before) and not word.startswith("--lang=")]


def option_meant(word: str, known: Container[str]) -> str:
    """The option that is meant by one that does not exist, in another case, with one dash or in the other language; "" for none.

    Examples
    --------
    >>> option_meant("-to", {"--to"}), option_meant("--Naar", {"--to"}), option_meant("--colour", {"--to"})
    ('--to', '--to', '')
    """
    name = "--" + word.partition("=")[0].lstrip("-").casefold()
    meant = OPTIONS.get(name, name)
    return meant if meant in known else ""


def long_dash(words: Iterable[str], known: Container[str]) -> Optional[tuple[str, str]]:
    """The first word that would be an option but for its dash, and that option.

    Examples
    --------
    >>> long_dash(["staff.csv", "–to"], {"--to"})
    ('–to', '--to')
    """
    for word in words:
        if word[:1] in DASHES and word:
            meant = option_meant(word.lstrip(DASHES), known)
            if meant:
                return word, meant
    return None
