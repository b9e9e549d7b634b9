# SPDX-License-Identifier: BSL-1.0
"""Files: documents in JSON, tables of separated values.

`read_…` takes the path of a file, `parse_…` its content; both raise `Error` with every defect and its place.
`write_…` gives a document as `str` (write it as UTF-8) and a table as `bytes` (encoded as Dutch Excel opens it).
"""

from __future__ import annotations

import io
import os
from typing import Iterable, Optional, Sequence, Union

from . import _loopbaan
from ._loopbaan import (
    Alternatives,
    Cohort,
    Diagnostic,
    DocumentKind,
    EntryConditions,
    Framework,
    Front,
    LevelGains,
    LevelsBeyond,
    Mapping,
    Part,
    Plan,
    Planner,
    Prospect,
    StepRoles,
)
from .core import Error, visible
from .framework_sheet.read import parse_framework_workbook
from .pieces import stream_csv, stream_gaps, stream_plans
from .wording import diagnostic, filled

__all__ = [
    "DocumentKind",
    "Mapping",
    "canonical",
    "check_document",
    "document_kinds",
    "kind_of",
    "parse_framework",
    "parse_mapping",
    "parse_people",
    "read_csv",
    "read_file",
    "read_framework",
    "read_people",
    "write_csv",
    "write_framework",
    "write_gaps",
    "write_people",
    "write_plans",
]

Path = Union[str, "os.PathLike[str]"]
Content = Union[str, bytes]

ZIP = b"PK"  # what a workbook begins with


def name_of(path: Path) -> str:
    """The name of a file as errors call it; made visible where it is no text. Raises Error 801 for what is no name."""
    name = word_of(path)
    return name if isinstance(place_of(name), str) else visible(name)


def place_of(path: Path) -> Content:
    """The name of a file as it is opened: bytes where it is no text. Raises Error 801 for what is no name."""
    name = word_of(path)
    try:
        name.encode()
    except UnicodeEncodeError:
        return name.encode("utf-8", "surrogateescape")
    return name


def word_of(path: Path) -> str:
    """The name of a file. Raises Error 801 for the content of one, of which nothing is repeated."""
    name = os.fspath(path)
    if isinstance(name, bytes):  # as os.fsencode gives it
        name = os.fsdecode(name)
    if looks_like_content(name):
        count = len(name)
        why = filled(
            "hier hoort zijn naam, en dit is een inhoud van {count} tekens; voor inhoud is er parse_… in plaats van read_…",
            "its name is wanted here, and this is content of {count} characters; for content there is parse_… beside read_…",
            count=count,
        )
        raise Error([diagnostic("file_unreadable", [why], "")])
    return name


def looks_like_content(name: str) -> bool:
    """Is this what stands in a file rather than its name? A file that is there has a name."""
    longest = 4096  # characters of a path, where systems have a limit
    if len(name) <= longest and "\n" not in name and "\r" not in name and not name.lstrip().startswith("{"):
        return False
    try:
        return not os.path.lexists(name)
    except (OSError, ValueError):  # too long, or with a zero
        return True


def checked(content: object) -> None:
    """Raises TypeError for what is no content, without repeating it."""
    if not isinstance(content, (str, bytes)):
        raise TypeError(f"content is str or bytes, not {type(content).__name__}")


def read_file(path: Path) -> bytes:
    """The content of a file. Raises Error 801 when it cannot be read, 804 when it is too large.

    Examples
    --------
    >>> import loopbaan
    >>> loopbaan.read_file("there-is-no-such-file.json")
    Traceback (most recent call last):
    loopbaan.core.Error: ...
    """
    return _loopbaan.read_file(place_of(path))


def read_framework(path: Path) -> Framework:
    """The framework of a framework/1 document, or of a workbook with a sheet for each kind of entity.

    Examples
    --------
    >>> import loopbaan, pathlib, tempfile
    >>> path = pathlib.Path(tempfile.mkdtemp()) / "framework.json"
    >>> _ = path.write_text(loopbaan.write_framework(loopbaan.dutch_framework()), encoding="utf-8")
    >>> loopbaan.read_framework(path).id == loopbaan.dutch_framework().id
    True
    """
    return parse_framework(read_file(path), name=name_of(path))


def parse_framework(content: Content, *, name: str = "") -> Framework:
    """The framework of a framework/1 document, or of the bytes of a workbook; `name` is what errors call it.

    A workbook is one as `make_framework_start` and `framework_workbook` make them; what is wrong in it is told at its cell.

    Examples
    --------
    >>> import loopbaan
    >>> loopbaan.parse_framework('{"loopbaan": "framework/1", "id": "leeg", "version": "1"}')
    <Framework leeg 1: 0 competences, 0 profiles, 0 steps>
    """
    checked(content)
    if isinstance(content, bytes) and content.startswith(ZIP):
        return parse_framework_workbook(io.BytesIO(content), name)
    return _loopbaan.parse_framework(content, name)


def read_people(path: Path, framework: Framework) -> Cohort:
    """The people of a people/1 document.

    Examples
    --------
    >>> import loopbaan, pathlib, tempfile
    >>> fw = loopbaan.dutch_framework()
    >>> path = pathlib.Path(tempfile.mkdtemp()) / "people.json"
    >>> _ = path.write_text(loopbaan.write_people(loopbaan.build_cohort(fw, [{"id": "p-001"}])), encoding="utf-8")
    >>> loopbaan.read_people(path, fw).ids
    ('p-001',)
    """
    return parse_people(read_file(path), framework, name=name_of(path))


def parse_people(content: Content, framework: Framework, *, name: str = "") -> Cohort:
    """The people of a people/1 document; `name` is what errors call it.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.build_framework("leeg", "1")
    >>> loopbaan.parse_people(
    ...     '{"loopbaan": "people/1", "framework": {"id": "leeg", "version": "1"}, "people": [{"id": "p-001"}]}', fw)
    <Cohort of 1 people on leeg 1>
    """
    checked(content)
    return _loopbaan.parse_people(content, framework, name)


def parse_mapping(content: Content, framework: Framework, *, name: str = "") -> Mapping:
    """A mapping/1 document; `name` is what errors call it.

    Examples
    --------
    >>> import loopbaan
    >>> loopbaan.parse_mapping('{"loopbaan": "mapping/1", "id": "icalt", "columns": {"q1": "klimaat"}}',
    ...                        loopbaan.dutch_framework())
    <Mapping icalt: 1 columns>
    """
    checked(content)
    return _loopbaan.parse_mapping(content, framework, name)


def kind_of(content: Content, *, name: str = "") -> str:
    """The kind of a document, e.g. "framework/1".

    Examples
    --------
    >>> import loopbaan
    >>> loopbaan.kind_of('{"loopbaan": "people/1"}')
    'people/1'
    """
    checked(content)
    return _loopbaan.kind_of(content, name)


def document_kinds() -> tuple[DocumentKind, ...]:
    """All kinds of documents, those that are read first.

    Examples
    --------
    >>> import loopbaan
    >>> [kind.name for kind in loopbaan.document_kinds() if kind.needs == "framework"]
    ['catalogue/1', 'people/1', 'mapping/1', 'offers/1', 'curriculum/1', 'handover/1', 'gaps/1', 'positions/1', 'plans/1', 'schedule/1', 'needs/1', 'measurement/1']
    """
    return _loopbaan.document_kinds()


def check_document(content: Content, framework: Framework, *, name: str = "") -> tuple[Diagnostic, ...]:
    """The notes on a document of any kind. Raises Error with every defect.

    A crosswalk is looked at without its editions, and what is not read only as JSON.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> gaps = loopbaan.write_gaps(loopbaan.build_cohort(fw, []), "startbekwaam")
    >>> [note.code for note in loopbaan.check_document(gaps, fw)]
    []
    >>> loopbaan.check_document('{"loopbaan": "gap/1"}', fw)
    Traceback (most recent call last):
    ...
    loopbaan.core.Error: #/loopbaan: this is gap/1, not framework/1, catalogue/1, people/1, mapping/1, policy/1, offers/1, crosswalk/1...
    """
    return _loopbaan.check_document(content, framework, name)


def canonical(content: Content, *, name: str = "") -> str:
    """Any JSON in canonical form: keys sorted, two-space indent, shortest numbers, final newline.

    Examples
    --------
    >>> import loopbaan
    >>> print(loopbaan.canonical('{"b": 1.50, "a": []}'), end="")
    {
      "a": [],
      "b": 1.5
    }
    """
    checked(content)
    return _loopbaan.canonical(content, name)


def write_framework(framework: Framework) -> str:
    """A framework as its canonical framework/1 document, catalogues aside.

    Examples
    --------
    >>> import hashlib, loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> hashlib.sha256(loopbaan.write_framework(fw).encode()).hexdigest() == fw.hash
    True
    """
    return _loopbaan.write_framework(framework)


def write_people(people: Cohort) -> str:
    """People as a canonical people/1 document.

    Examples
    --------
    >>> import loopbaan
    >>> people = loopbaan.build_cohort(loopbaan.dutch_framework(), [{"id": "p-001"}])
    >>> loopbaan.kind_of(loopbaan.write_people(people))
    'people/1'
    """
    return _loopbaan.write_people(people)


def write_gaps(people: Cohort, target: str) -> str:
    """What each person misses for a profile, as a canonical gaps/1 document. Raises Error 501.

    Examples
    --------
    >>> import loopbaan
    >>> people = loopbaan.build_cohort(loopbaan.dutch_framework(), [{"id": "p-001"}])
    >>> loopbaan.kind_of(loopbaan.write_gaps(people, "basisbekwaam"))
    'gaps/1'
    """
    return b"".join(stream_gaps(people, target)).decode()


def write_plans(
    planner: Planner,
    people: Cohort,
    plans: Sequence[Plan],
    *,
    fronts: Sequence[Front] = (),
    parts: Sequence[Part] = (),
    alternatives: Sequence[Alternatives] = (),
    roles: Sequence[StepRoles] = (),
    gains: Sequence[LevelGains] = (),
    without: Sequence[Plan] = (),
    prospects: Sequence[Prospect] = (),
    entries: Sequence[EntryConditions] = (),
    beyond: Sequence[LevelsBeyond] = (),
    routes: Sequence[Sequence[Plan]] = (),
) -> str:
    """The plans of a cohort as a canonical plans/1 document, with what else was asked about each person.

    Raises ValueError unless all are this planner's answers, one per person in the order of the cohort. `without` are the
    plans of a planner that must not take one step more, or of `find_without`; `routes` those of `find_routes`.

    Examples
    --------
    >>> import json, loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> people = loopbaan.build_cohort(fw, [{"id": "p-001"}])
    >>> planner = loopbaan.Planner(fw, "bhv-er")
    >>> plans = planner.find_all(people)
    >>> roles = planner.roles_of_steps(people, plans)
    >>> json.loads(loopbaan.write_plans(planner, people, plans, roles=roles))["loopbaan"]
    'plans/1'
    """
    answers = {"plans": plans, "fronts": fronts, "parts": parts, "alternatives": alternatives, "roles": roles}
    answers |= {"gains": gains, "without": without, "prospects": prospects, "entries": entries}
    answers |= {"beyond": beyond, "routes": routes}
    return b"".join(stream_plans(planner, people, [answers])).decode()


def read_csv(content: Content, *, name: str = "") -> list[list[str]]:
    """The cells of separated values, the heading row first; `name` is what errors call it.

    Examples
    --------
    >>> import loopbaan
    >>> loopbaan.read_csv("naam;fte\\nAnnelé;0,8\\n".encode("cp1252"))
    [['naam', 'fte'], ['Annelé', '0,8']]
    """
    checked(content)
    return _loopbaan.read_csv(content, name)


def write_csv(rows: Iterable[Iterable[str]]) -> bytes:
    """Rows as Dutch Excel opens them: `;`, CRLF, UTF-8 with byte order mark, formulas made harmless.

    Examples
    --------
    >>> import loopbaan
    >>> loopbaan.write_csv([["a", "b"], ["1", "=2"]]).decode("utf-8-sig")
    "a;b\\r\\n1;'=2\\r\\n"
    """
    return b"".join(stream_csv(rows))
