# SPDX-License-Identifier: BSL-1.0
"""Languages beside Dutch and English, by a file of texts."""

from __future__ import annotations

import datetime
import json

from . import _loopbaan
from ._loopbaan import Diagnostic
from .exchange import name_of, read_file
from .files import Path

__all__ = ["add_language", "languages", "make_texts"]


def languages() -> tuple[str, ...]:
    """The languages that there are texts in: the two that are built in, those that come with the library, those that were added.

    Examples
    --------
    >>> import loopbaan
    >>> loopbaan.languages()[:3]
    ('nl', 'en', 'de')
    """
    return _loopbaan.languages()


def add_language(path: Path) -> tuple[str, tuple[Diagnostic, ...]]:
    """Makes the language of a texts/1 document known, for as long as Python runs: from then on every `lang` can be it.

    Returns
    -------
    tuple of str and tuple of Diagnostic
        Its tag, and what is worth knowing: how many texts are missing (999), which are in English then.

    Raises
    ------
    Error
        With every defect and its place: 997 where a translation has other gaps than its English text, 998 where there are
        other texts in the language already.

    Examples
    --------
    >>> import loopbaan, pathlib, tempfile
    >>> path = pathlib.Path(tempfile.mkdtemp()) / "fy.json"
    >>> _ = path.write_text('{"loopbaan": "texts/1", "language": "fy", "texts": {"unknown": "ûnbekend"}}', encoding="utf-8")
    >>> tag, notes = loopbaan.add_language(path)
    >>> tag, [note.code for note in notes]
    ('fy', [999])
    """
    tag, notes = _loopbaan.add_language(read_file(path), name_of(path))
    return tag, notes


def make_texts(language: str) -> str:
    """A texts/1 document to fill: all texts in the order in which they stand in the sources, those filled that are known.

    A text that is left "" is shown in English. Linear in the number of texts.

    Examples
    --------
    >>> import json, loopbaan
    >>> texts = json.loads(loopbaan.make_texts("fr"))["texts"]
    >>> texts["unknown"], len(texts) > 1500
    ('', True)
    """
    whole = json.loads(_loopbaan.texts_of("de"))
    known = json.loads(_loopbaan.texts_of(language) or "{}").get("texts", {})
    made = {
        "loopbaan": "texts/1",
        "language": language,
        "based_on": _loopbaan.__version__,
        "form": whole["form"],
        "texts": {key: known.get(key, "") for key in whole["texts"]},
    }
    return json.dumps(made, ensure_ascii=False, indent=2) + "\n"


def worded(lang: str, nl: str, en: str) -> str:
    """A text of ours in a language: the one way in which words are chosen by language, so that a further one has them all.

    Examples
    --------
    >>> worded("nl", "onbekend", "unknown"), worded("en", "onbekend", "unknown")
    ('onbekend', 'unknown')
    """
    return nl if lang == "nl" else en if lang == "en" else _loopbaan.translated(lang, en)


def form_of(lang: str) -> dict[str, str]:
    """How a language writes numbers, days and money: see texts/1."""
    return _loopbaan.language_form(lang)


def day_in(day: datetime.date, lang: str, part: str = "day") -> str:
    """A day as people write it, or with "day_of_month" without its year.

    Examples
    --------
    >>> import datetime
    >>> day_in(datetime.date(2027, 2, 1), "nl"), day_in(datetime.date(2027, 2, 1), "en", "day_of_month")
    ('1-2-2027', '02-01')
    """
    words = form_of(lang)[part]
    return words.format(d=day.day, m=day.month, y=f"{day.year:04d}", dd=f"{day.day:02d}", mm=f"{day.month:02d}")


def with_decimal_mark(digits: str, lang: str) -> str:
    """Digits with a point in them, as the language writes them.

    Examples
    --------
    >>> with_decimal_mark("64.5", "nl")
    '64,5'
    """
    return digits.replace(".", form_of(lang)["decimal"])
