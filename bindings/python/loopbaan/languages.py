# SPDX-License-Identifier: BSL-1.0
"""Languages beside Dutch and English, by a file of texts."""

from __future__ import annotations

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
    >>> loopbaan.languages()[:2], "de" in loopbaan.languages()
    (('nl', 'en'), True)
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
    known = json.loads(_loopbaan.texts_of(language) or "{}")
    made = {
        "loopbaan": "texts/1",
        "language": language,
        "based_on": _loopbaan.__version__,
        "form": known.get("form", _loopbaan.language_form("en")),
        "texts": {key: known.get("texts", {}).get(key, "") for key in whole["texts"]},
    }
    return json.dumps(made, ensure_ascii=False, indent=2) + "\n"
