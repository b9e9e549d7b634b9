# SPDX-License-Identifier: BSL-1.0
# Written by bindings/python/stubs.py: change the bindings, not this file.
"""The C++ library loopbaan. Use it through the package `loopbaan`."""
from __future__ import annotations
import collections.abc
import datetime
import os
import typing
import typing_extensions


class Text:
    """
    One text in Dutch, English or both.

    Parameters
    ----------
    nl : str
        In Dutch.
    en : str, optional
        In English; None: nobody said it in English.

    Examples
    --------
    >>> import loopbaan
    >>> loopbaan.Text("reisafstand", "distance").en
    'distance'
    >>> title = loopbaan.dutch_framework().competences["klassenmanagement"].title
    >>> title.nl, title.en
    ('Klassenmanagement', 'Classroom management')
    >>> print(title)
    Klassenmanagement
    """
    def __eq__(self, arg0: object) -> bool: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __init__(self, nl: str, en: str | None = None) -> None: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def __str__(self) -> str: ...
    def in_language(self, lang: str) -> str:
        """In "nl" or "en"."""
    @property
    def en(self) -> str:
        """In English; in Dutch where there is no English."""
    @property
    def nl(self) -> str:
        """In Dutch."""
    @property
    def translations(self) -> dict[str, str]:
        """All there is by language tag; "" is a plain string, which means Dutch."""


class Diagnostic:
    """
    One thing that is wrong (or, as a note, worth knowing) with an input.

    Examples
    --------
    >>> import loopbaan
    >>> try:
    ...     loopbaan.dutch_framework().target("basisbekwam")
    ... except loopbaan.Error as error:
    ...     found = error.all[0]
    >>> found.code, found.name
    (501, 'unknown_profile')
    >>> found.remedy("nl")
    'Bedoelde u “basisbekwaam”?'
    """
    def __eq__(self, arg0: object) -> bool: ...
    def __getstate__(self) -> tuple[typing.Any, ...]: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def __str__(self) -> str: ...
    def line(self, lang: str = 'en') -> str:
        """Place, sentence, remedy and number on one line."""
    def message(self, lang: str = 'en') -> str:
        """What is wrong, in one sentence."""
    def remedy(self, lang: str = 'en') -> str:
        """What to do about it, in one sentence."""
    def where_in(self, lang: str) -> str:
        """The place in words in a language."""
    @property
    def cell(self) -> str:
        """Cell of that sheet, such as "C5"; "" for a whole row, or elsewhere."""
    @property
    def code(self) -> int:
        """Its permanent number."""
    @property
    def column(self) -> str:
        """Heading of the column."""
    @property
    def count(self) -> int:
        """In how many places it is so; the other attributes tell of the first."""
    @property
    def file(self) -> str:
        """File as the caller named it."""
    @property
    def name(self) -> str:
        """The name of the number."""
    @property
    def needs_a_look(self) -> bool:
        """Of a note: whether something may not have been read as it was meant; else it is information."""
    @property
    def pointer(self) -> str:
        """JSON pointer in a document; "" is the whole."""
    @property
    def row(self) -> int:
        """Row of a table as a spreadsheet counts, the header being 1; 0: no row."""
    @property
    def rows(self) -> tuple[int, ...]:
        """The first of its rows, at most ten."""
    @property
    def sheet(self) -> str:
        """Sheet of a workbook; "" elsewhere."""
    @property
    def values(self) -> dict[str, typing.Any]:
        """Where it is so of several values: which, and how often, the most frequent first, at most twelve."""
    @property
    def where(self) -> str:
        """The place in words, e.g. 'staff.csv, row 5, column “fte”'."""


class Source:
    """Where values of the framework come from."""
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def to_dict(self) -> dict[str, typing.Any]:
        """Everything that the document says of it."""
    @property
    def date(self) -> str | None:
        """Date or year as the document gives it, or None."""
    @property
    def extra(self) -> dict[str, typing.Any]:
        """Fields of the document that the library does not know."""
    @property
    def id(self) -> str:
        """Its permanent name."""
    @property
    def title(self) -> Text:
        """How people call it."""


class Level:
    """One level of a scale."""
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def to_dict(self) -> dict[str, typing.Any]:
        """Everything that the document says of it."""
    @property
    def estimate(self) -> bool:
        """Are values of it estimated, as no source gives them?"""
    @property
    def extra(self) -> dict[str, typing.Any]:
        """Fields of the document that the library does not know."""
    @property
    def id(self) -> str:
        """Its permanent name."""
    @property
    def observations_at_least(self) -> int | None:
        """Ratings that it takes; none: as many as raters, or None."""
    @property
    def observations_raters(self) -> int | None:
        """Different raters that it takes; none: one, or None."""
    @property
    def title(self) -> Text:
        """How people call it."""
    @property
    def valid_months(self) -> int | None:
        """Months for which it counts after it was shown, whatever its competence says; none: as long as that says, or None."""
    @property
    def years(self) -> float | None:
        """Least years in the profession in which it is reached, or None."""


class Scale:
    """Named levels, rising; below the first lies "not shown"."""
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def to_dict(self) -> dict[str, typing.Any]:
        """Everything that the document says of it."""
    @property
    def extra(self) -> dict[str, typing.Any]:
        """Fields of the document that the library does not know."""
    @property
    def id(self) -> str:
        """Its permanent name."""
    @property
    def levels(self) -> tuple[Level, ...]:
        """Its levels, the lowest first."""
    @property
    def title(self) -> Text:
        """How people call it."""


class Domain:
    """A professional domain."""
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def to_dict(self) -> dict[str, typing.Any]:
        """Everything that the document says of it."""
    @property
    def depths(self) -> dict[str, str]:
        """Id of the profile of each depth, by depth id."""
    @property
    def extra(self) -> dict[str, typing.Any]:
        """Fields of the document that the library does not know."""
    @property
    def id(self) -> str:
        """Its permanent name."""
    @property
    def required(self) -> bool:
        """Does everybody work in it?"""
    @property
    def spoken(self) -> Text | None:
        """How people call it in conversation, or None."""
    @property
    def title(self) -> Text:
        """How people call it."""


class Depth:
    """How deep someone works in a domain."""
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def to_dict(self) -> dict[str, typing.Any]:
        """Everything that the document says of it."""
    @property
    def extra(self) -> dict[str, typing.Any]:
        """Fields of the document that the library does not know."""
    @property
    def id(self) -> str:
        """Its permanent name."""
    @property
    def title(self) -> Text:
        """How people call it."""


class Area:
    """A group of competences."""
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def to_dict(self) -> dict[str, typing.Any]:
        """Everything that the document says of it."""
    @property
    def extra(self) -> dict[str, typing.Any]:
        """Fields of the document that the library does not know."""
    @property
    def id(self) -> str:
        """Its permanent name."""
    @property
    def title(self) -> Text:
        """How people call it."""


class Competence:
    """What a teacher can do, observable per level."""
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def to_dict(self) -> dict[str, typing.Any]:
        """Everything that the document says of it."""
    @property
    def area(self) -> str | None:
        """Id of its area, or None."""
    @property
    def domains(self) -> tuple[str, ...]:
        """Ids of its domains."""
    @property
    def estimate(self) -> bool:
        """Are values of it estimated, as no source gives them?"""
    @property
    def extra(self) -> dict[str, typing.Any]:
        """Fields of the document that the library does not know."""
    @property
    def id(self) -> str:
        """Its permanent name."""
    @property
    def levels(self) -> dict[str, Text]:
        """What is seen at a level, by level id."""
    @property
    def observations_at_least(self) -> int | None:
        """Ratings that it takes; none: as many as raters, or None."""
    @property
    def observations_raters(self) -> int | None:
        """Different raters that it takes; none: one, or None."""
    @property
    def scale(self) -> str:
        """Id of its scale."""
    @property
    def source(self) -> str | None:
        """Id of the source, or None."""
    @property
    def title(self) -> Text:
        """How people call it."""
    @property
    def valid_months(self) -> int | None:
        """Months for which a level of it counts after it was shown; none: for good, or None."""


class CreditDemand:
    """So many credits of a unit that a profile asks, from steps that were done."""
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    @property
    def at_least(self) -> float:
        """So many of it, above 0."""
    @property
    def extra(self) -> dict[str, typing.Any]:
        """Fields of the document that the library does not know."""
    @property
    def kinds(self) -> tuple[str, ...]:
        """Kinds of the steps that count; empty: all."""
    @property
    def unit(self) -> str:
        """Id of the unit that is asked for."""
    @property
    def within(self) -> int | None:
        """Years up to the day of the question in which a step must have been done to count; none: whenever it was done, or None."""


class Profile:
    """
    Required (and, above that, desired) levels.

    What it includes from other profiles is joined in `Framework.required` and `Framework.desired`.
    """
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def to_dict(self) -> dict[str, typing.Any]:
        """Everything that the document says of it."""
    @property
    def at_least(self) -> int:
        """How many of the alternatives must be met; 0: there are none."""
    @property
    def credits(self) -> tuple[CreditDemand, ...]:
        """Credits that it asks, of which each must be there."""
    @property
    def desires(self) -> dict[str, str]:
        """Desired levels that it adds, by competence."""
    @property
    def estimate(self) -> bool:
        """Are values of it estimated, as no source gives them?"""
    @property
    def extra(self) -> dict[str, typing.Any]:
        """Fields of the document that the library does not know."""
    @property
    def id(self) -> str:
        """Its permanent name."""
    @property
    def includes(self) -> tuple[str, ...]:
        """Ids of the profiles that it takes over."""
    @property
    def requires(self) -> dict[str, str]:
        """Levels that it adds, by competence."""
    @property
    def requires_any(self) -> tuple[dict[str, str], ...]:
        """Sets of levels of which `at_least` must be met, where there are any."""
    @property
    def source(self) -> str | None:
        """Id of the source, or None."""
    @property
    def title(self) -> Text:
        """How people call it."""


class Phase:
    """A part of the career."""
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def to_dict(self) -> dict[str, typing.Any]:
        """Everything that the document says of it."""
    @property
    def after(self) -> tuple[str, ...]:
        """Ids of the phases of which any one leads to it; where no phase says this, they are one line in the order of the list."""
    @property
    def exit(self) -> str | None:
        """Id of the profile that ends it, or None."""
    @property
    def extra(self) -> dict[str, typing.Any]:
        """Fields of the document that the library does not know."""
    @property
    def id(self) -> str:
        """Its permanent name."""
    @property
    def lead(self) -> str | None:
        """Who is first responsible, or None."""
    @property
    def max_years(self) -> int | None:
        """Longest duration in years, or None."""
    @property
    def title(self) -> Text:
        """How people call it."""


class Role:
    """What someone can be, with the profile that it asks for."""
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def to_dict(self) -> dict[str, typing.Any]:
        """Everything that the document says of it."""
    @property
    def domains(self) -> tuple[str, ...]:
        """Ids of its domains."""
    @property
    def entry_profile(self) -> str | None:
        """Id of the profile that must be met before, or None."""
    @property
    def entry_years(self) -> float | None:
        """Years of experience that are asked for, or None."""
    @property
    def estimate(self) -> bool:
        """Are values of it estimated, as no source gives them?"""
    @property
    def extra(self) -> dict[str, typing.Any]:
        """Fields of the document that the library does not know."""
    @property
    def facilitated_hours(self) -> float | None:
        """Hours per school year that the school usually gives, or None."""
    @property
    def facilitation_estimate(self) -> bool:
        """Are values of it estimated, as no source gives them?"""
    @property
    def facilitation_hours(self) -> float | None:
        """Time per year that the organisation usually gives in hours, or None."""
    @property
    def facilitation_minutes(self) -> int | None:
        """Time per year that the organisation usually gives in whole minutes, or None."""
    @property
    def facilitation_source(self) -> str | None:
        """Id of the source, or None."""
    @property
    def id(self) -> str:
        """Its permanent name."""
    @property
    def profile(self) -> str | None:
        """Id of its profile, or None."""
    @property
    def source(self) -> str | None:
        """Id of the source, or None."""
    @property
    def title(self) -> Text:
        """How people call it."""


class Route:
    """A way into the profession."""
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def to_dict(self) -> dict[str, typing.Any]:
        """Everything that the document says of it."""
    @property
    def estimate(self) -> bool:
        """Are values of it estimated, as no source gives them?"""
    @property
    def exit(self) -> str | None:
        """Id of the profile that it ends with, or None."""
    @property
    def extra(self) -> dict[str, typing.Any]:
        """Fields of the document that the library does not know."""
    @property
    def id(self) -> str:
        """Its permanent name."""
    @property
    def lead(self) -> str | None:
        """Who is first responsible, or None."""
    @property
    def max_years(self) -> int | None:
        """Longest duration in years, or None."""
    @property
    def phases(self) -> tuple[str, ...]:
        """Ids of the phases of its steps."""
    @property
    def source(self) -> str | None:
        """Id of the source, or None."""
    @property
    def start(self) -> str | None:
        """Id of the profile that someone has who enters it, or None."""
    @property
    def title(self) -> Text:
        """How people call it."""


class RaterKind:
    """A kind of raters beside those that are built in: self, colleague, leader…"""
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def to_dict(self) -> dict[str, typing.Any]:
        """Everything that the document says of it."""
    @property
    def counts_as_other(self) -> bool:
        """Is it somebody else than the person, so that what it says goes before an own rating?"""
    @property
    def extra(self) -> dict[str, typing.Any]:
        """Fields of the document that the library does not know."""
    @property
    def id(self) -> str:
        """Its permanent name."""
    @property
    def title(self) -> Text:
        """How people call it."""


class Instrument:
    """What rates: the competences it sees and what scores mean."""
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def to_dict(self) -> dict[str, typing.Any]:
        """Everything that the document says of it."""
    @property
    def estimate(self) -> bool:
        """Are values of it estimated, as no source gives them?"""
    @property
    def extra(self) -> dict[str, typing.Any]:
        """Fields of the document that the library does not know."""
    @property
    def highest(self) -> float | None:
        """The highest score there is, or None."""
    @property
    def id(self) -> str:
        """Its permanent name."""
    @property
    def lowest(self) -> float | None:
        """The lowest score there is, or None."""
    @property
    def missing(self) -> tuple[float, ...]:
        """Codes that say that nothing was rated."""
    @property
    def raters(self) -> tuple[str, ...]:
        """Ids of the kinds of raters that use it; empty: any."""
    @property
    def sees(self) -> dict[str, tuple[tuple[float, str], ...]]:
        """By competence: pairs of a score and the level that is shown from it on, rising."""
    @property
    def source(self) -> str | None:
        """Id of the source, or None."""
    @property
    def title(self) -> Text:
        """How people call it."""
    @property
    def valid_months(self) -> int | None:
        """Months for which a rating says something, or None."""


class Assessment:
    """
    What finds out where someone stands: an observation visit, a check of the file, a talk.

    It develops nothing; of who is at `upto` or above it tells so much, of others the level.
    """
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def to_dict(self) -> dict[str, typing.Any]:
        """Everything that the document says of it."""
    @property
    def by(self) -> str | None:
        """Who does it, or None."""
    @property
    def cents(self) -> int | None:
        """Money in whole hundredths of its currency (cents), or None."""
    @property
    def cost(self) -> float | None:
        """Money, in the currency of the framework, or None."""
    @property
    def estimate(self) -> bool:
        """Are values of it estimated, as no source gives them?"""
    @property
    def extra(self) -> dict[str, typing.Any]:
        """Fields of the document that the library does not know."""
    @property
    def hours(self) -> float | None:
        """Time that it takes the person in hours, or None."""
    @property
    def hours_of_others(self) -> float | None:
        """Time that it takes all others together in hours, or None."""
    @property
    def id(self) -> str:
        """Its permanent name."""
    @property
    def minutes(self) -> int | None:
        """Time that it takes the person in whole minutes, or None."""
    @property
    def minutes_of_others(self) -> int | None:
        """Time that it takes all others together in whole minutes, or None."""
    @property
    def phases(self) -> tuple[str, ...]:
        """Ids of the phases in which it is open; empty: all."""
    @property
    def settles(self) -> tuple[str, ...]:
        """Ids of the competences of which it tells the level."""
    @property
    def source(self) -> str | None:
        """Id of the source, or None."""
    @property
    def title(self) -> Text:
        """How people call it."""
    @property
    def upto(self) -> dict[str, str]:
        """The highest level that it can tell, by competence; where none is given, the highest there is."""
    @property
    def weeks(self) -> int | None:
        """Time on the calendar in whole weeks, or None."""


class StepKind:
    """A kind of steps beside those that are built in: formal, informal, collective."""
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def to_dict(self) -> dict[str, typing.Any]:
        """Everything that the document says of it."""
    @property
    def extra(self) -> dict[str, typing.Any]:
        """Fields of the document that the library does not know."""
    @property
    def id(self) -> str:
        """Its permanent name."""
    @property
    def title(self) -> Text:
        """How people call it."""


class Unit:
    """What is counted beside hours, money and weeks: points of a register, EC."""
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def to_dict(self) -> dict[str, typing.Any]:
        """Everything that the document says of it."""
    @property
    def extra(self) -> dict[str, typing.Any]:
        """Fields of the document that the library does not know."""
    @property
    def id(self) -> str:
        """Its permanent name."""
    @property
    def title(self) -> Text:
        """How people call it."""


class Step:
    """
    Something that develops: a course, coaching, a peer group, a task.

    Examples
    --------
    >>> import loopbaan
    >>> step = loopbaan.dutch_framework().steps["klassenmanagement-cursus"]
    >>> step.kind
    'formal'
    >>> step.hours == step.minutes / 60
    True
    """
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def to_dict(self) -> dict[str, typing.Any]:
        """Everything that the document says of it."""
    @property
    def after(self) -> tuple[str, ...]:
        """Ids of the steps that must have been done."""
    @property
    def again(self) -> bool:
        """May who did it take it again when what it gave is not there (any longer)?"""
    @property
    def appointment(self) -> bool:
        """Does it take an employer who has a post for it?"""
    @property
    def at_least(self) -> int:
        """How many of the alternatives must be met; 0: there are none."""
    @property
    def cents(self) -> int | None:
        """Money in whole hundredths of its currency (cents), or None."""
    @property
    def cost(self) -> float | None:
        """Money, in the currency of the framework, or None."""
    @property
    def credits(self) -> dict[str, float]:
        """Points that it gives, by unit."""
    @property
    def domains(self) -> tuple[str, ...]:
        """Ids of its domains."""
    @property
    def estimate(self) -> bool:
        """Are values of it estimated, as no source gives them?"""
    @property
    def estimated(self) -> tuple[str, ...]:
        """Which of its figures are estimates, where others have a source."""
    @property
    def excludes(self) -> tuple[str, ...]:
        """Ids of the steps that it says stand in no plan together with it; such a step may say so instead."""
    @property
    def extra(self) -> dict[str, typing.Any]:
        """Fields of the document that the library does not know."""
    @property
    def hours(self) -> float | None:
        """Study time in hours, or None."""
    @property
    def hours_of_others(self) -> float | None:
        """Time that it takes all others together: coach, mentor, observer, who takes over the work in hours, or None."""
    @property
    def id(self) -> str:
        """Its permanent name."""
    @property
    def kind(self) -> str | None:
        """"formal", "informal", "collective", or the id of a kind that the framework names, or None."""
    @property
    def minutes(self) -> int | None:
        """Study time in whole minutes, or None."""
    @property
    def minutes_of_others(self) -> int | None:
        """Time that it takes all others together: coach, mentor, observer, who takes over the work in whole minutes, or None."""
    @property
    def payer(self) -> str | None:
        """Whose hours and money it takes, or None."""
    @property
    def phases(self) -> tuple[str, ...]:
        """Ids of the phases in which it is open; empty: all."""
    @property
    def places(self) -> int | None:
        """How many people it takes at a time, or None."""
    @property
    def provider(self) -> str | None:
        """Who offers it, or None."""
    @property
    def records(self) -> Text | None:
        """It only records what is there, and is closed to whom that is known to lack: what holds for them, or None."""
    @property
    def requires(self) -> dict[str, str]:
        """Levels that it asks for, by competence."""
    @property
    def requires_any(self) -> tuple[dict[str, str], ...]:
        """Alternatives of which `at_least` must be met, where there are any."""
    @property
    def routes(self) -> tuple[str, ...]:
        """Ids of the routes that it belongs to; empty: it is for everyone."""
    @property
    def source(self) -> str | None:
        """Id of the source, or None."""
    @property
    def title(self) -> Text:
        """How people call it."""
    @property
    def valid_months(self) -> int | None:
        """Months for which what it gave counts, where evidence names the step as its instrument; none: as long as the levels, or None."""
    @property
    def weeks(self) -> int | None:
        """Time on the calendar in whole weeks, or None."""
    @property
    def yields(self) -> dict[str, str]:
        """Levels that it gives, by competence."""


class Sources:
    """Sources by id."""
    def __contains__(self, arg0: typing.Any) -> bool: ...
    def __getitem__(self, id: str) -> Source: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __iter__(self) -> collections.abc.Iterator[str]: ...
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def get(self, id: str) -> Source | None:
        """The entity of an id, or None."""
    def items(self) -> tuple[tuple[str, Source], ...]:
        """All pairs of id and entity, in order."""
    def keys(self) -> tuple[str, ...]:
        """All ids, in order."""
    def values(self) -> tuple[Source, ...]:
        """All entities, in order."""


class Scales:
    """Scales by id."""
    def __contains__(self, arg0: typing.Any) -> bool: ...
    def __getitem__(self, id: str) -> Scale: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __iter__(self) -> collections.abc.Iterator[str]: ...
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def get(self, id: str) -> Scale | None:
        """The entity of an id, or None."""
    def items(self) -> tuple[tuple[str, Scale], ...]:
        """All pairs of id and entity, in order."""
    def keys(self) -> tuple[str, ...]:
        """All ids, in order."""
    def values(self) -> tuple[Scale, ...]:
        """All entities, in order."""


class Depths:
    """Depths by id, the first the least deep."""
    def __contains__(self, arg0: typing.Any) -> bool: ...
    def __getitem__(self, id: str) -> Depth: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __iter__(self) -> collections.abc.Iterator[str]: ...
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def get(self, id: str) -> Depth | None:
        """The entity of an id, or None."""
    def items(self) -> tuple[tuple[str, Depth], ...]:
        """All pairs of id and entity, in order."""
    def keys(self) -> tuple[str, ...]:
        """All ids, in order."""
    def values(self) -> tuple[Depth, ...]:
        """All entities, in order."""


class Domains:
    """Domains by id."""
    def __contains__(self, arg0: typing.Any) -> bool: ...
    def __getitem__(self, id: str) -> Domain: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __iter__(self) -> collections.abc.Iterator[str]: ...
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def get(self, id: str) -> Domain | None:
        """The entity of an id, or None."""
    def items(self) -> tuple[tuple[str, Domain], ...]:
        """All pairs of id and entity, in order."""
    def keys(self) -> tuple[str, ...]:
        """All ids, in order."""
    def values(self) -> tuple[Domain, ...]:
        """All entities, in order."""


class Areas:
    """Areas by id."""
    def __contains__(self, arg0: typing.Any) -> bool: ...
    def __getitem__(self, id: str) -> Area: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __iter__(self) -> collections.abc.Iterator[str]: ...
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def get(self, id: str) -> Area | None:
        """The entity of an id, or None."""
    def items(self) -> tuple[tuple[str, Area], ...]:
        """All pairs of id and entity, in order."""
    def keys(self) -> tuple[str, ...]:
        """All ids, in order."""
    def values(self) -> tuple[Area, ...]:
        """All entities, in order."""


class Competences:
    """Competences by id."""
    def __contains__(self, arg0: typing.Any) -> bool: ...
    def __getitem__(self, id: str) -> Competence: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __iter__(self) -> collections.abc.Iterator[str]: ...
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def get(self, id: str) -> Competence | None:
        """The entity of an id, or None."""
    def items(self) -> tuple[tuple[str, Competence], ...]:
        """All pairs of id and entity, in order."""
    def keys(self) -> tuple[str, ...]:
        """All ids, in order."""
    def values(self) -> tuple[Competence, ...]:
        """All entities, in order."""


class Profiles:
    """Profiles by id."""
    def __contains__(self, arg0: typing.Any) -> bool: ...
    def __getitem__(self, id: str) -> Profile: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __iter__(self) -> collections.abc.Iterator[str]: ...
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def get(self, id: str) -> Profile | None:
        """The entity of an id, or None."""
    def items(self) -> tuple[tuple[str, Profile], ...]:
        """All pairs of id and entity, in order."""
    def keys(self) -> tuple[str, ...]:
        """All ids, in order."""
    def values(self) -> tuple[Profile, ...]:
        """All entities, in order."""


class Phases:
    """Phases by id, in the order of the career."""
    def __contains__(self, arg0: typing.Any) -> bool: ...
    def __getitem__(self, id: str) -> Phase: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __iter__(self) -> collections.abc.Iterator[str]: ...
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def get(self, id: str) -> Phase | None:
        """The entity of an id, or None."""
    def items(self) -> tuple[tuple[str, Phase], ...]:
        """All pairs of id and entity, in order."""
    def keys(self) -> tuple[str, ...]:
        """All ids, in order."""
    def values(self) -> tuple[Phase, ...]:
        """All entities, in order."""


class Roles:
    """Roles by id."""
    def __contains__(self, arg0: typing.Any) -> bool: ...
    def __getitem__(self, id: str) -> Role: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __iter__(self) -> collections.abc.Iterator[str]: ...
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def get(self, id: str) -> Role | None:
        """The entity of an id, or None."""
    def items(self) -> tuple[tuple[str, Role], ...]:
        """All pairs of id and entity, in order."""
    def keys(self) -> tuple[str, ...]:
        """All ids, in order."""
    def values(self) -> tuple[Role, ...]:
        """All entities, in order."""


class Routes:
    """Routes by id."""
    def __contains__(self, arg0: typing.Any) -> bool: ...
    def __getitem__(self, id: str) -> Route: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __iter__(self) -> collections.abc.Iterator[str]: ...
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def get(self, id: str) -> Route | None:
        """The entity of an id, or None."""
    def items(self) -> tuple[tuple[str, Route], ...]:
        """All pairs of id and entity, in order."""
    def keys(self) -> tuple[str, ...]:
        """All ids, in order."""
    def values(self) -> tuple[Route, ...]:
        """All entities, in order."""


class RaterKinds:
    """Kinds of raters of the framework by id."""
    def __contains__(self, arg0: typing.Any) -> bool: ...
    def __getitem__(self, id: str) -> RaterKind: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __iter__(self) -> collections.abc.Iterator[str]: ...
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def get(self, id: str) -> RaterKind | None:
        """The entity of an id, or None."""
    def items(self) -> tuple[tuple[str, RaterKind], ...]:
        """All pairs of id and entity, in order."""
    def keys(self) -> tuple[str, ...]:
        """All ids, in order."""
    def values(self) -> tuple[RaterKind, ...]:
        """All entities, in order."""


class Instruments:
    """Instruments by id."""
    def __contains__(self, arg0: typing.Any) -> bool: ...
    def __getitem__(self, id: str) -> Instrument: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __iter__(self) -> collections.abc.Iterator[str]: ...
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def get(self, id: str) -> Instrument | None:
        """The entity of an id, or None."""
    def items(self) -> tuple[tuple[str, Instrument], ...]:
        """All pairs of id and entity, in order."""
    def keys(self) -> tuple[str, ...]:
        """All ids, in order."""
    def values(self) -> tuple[Instrument, ...]:
        """All entities, in order."""


class Assessments:
    """Assessments by id."""
    def __contains__(self, arg0: typing.Any) -> bool: ...
    def __getitem__(self, id: str) -> Assessment: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __iter__(self) -> collections.abc.Iterator[str]: ...
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def get(self, id: str) -> Assessment | None:
        """The entity of an id, or None."""
    def items(self) -> tuple[tuple[str, Assessment], ...]:
        """All pairs of id and entity, in order."""
    def keys(self) -> tuple[str, ...]:
        """All ids, in order."""
    def values(self) -> tuple[Assessment, ...]:
        """All entities, in order."""


class StepKinds:
    """Kinds of steps of the framework by id."""
    def __contains__(self, arg0: typing.Any) -> bool: ...
    def __getitem__(self, id: str) -> StepKind: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __iter__(self) -> collections.abc.Iterator[str]: ...
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def get(self, id: str) -> StepKind | None:
        """The entity of an id, or None."""
    def items(self) -> tuple[tuple[str, StepKind], ...]:
        """All pairs of id and entity, in order."""
    def keys(self) -> tuple[str, ...]:
        """All ids, in order."""
    def values(self) -> tuple[StepKind, ...]:
        """All entities, in order."""


class Units:
    """Units of credits by id."""
    def __contains__(self, arg0: typing.Any) -> bool: ...
    def __getitem__(self, id: str) -> Unit: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __iter__(self) -> collections.abc.Iterator[str]: ...
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def get(self, id: str) -> Unit | None:
        """The entity of an id, or None."""
    def items(self) -> tuple[tuple[str, Unit], ...]:
        """All pairs of id and entity, in order."""
    def keys(self) -> tuple[str, ...]:
        """All ids, in order."""
    def values(self) -> tuple[Unit, ...]:
        """All entities, in order."""


class Steps:
    """Steps by id, those of catalogues after those of the framework."""
    def __contains__(self, arg0: typing.Any) -> bool: ...
    def __getitem__(self, id: str) -> Step: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __iter__(self) -> collections.abc.Iterator[str]: ...
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def get(self, id: str) -> Step | None:
        """The entity of an id, or None."""
    def items(self) -> tuple[tuple[str, Step], ...]:
        """All pairs of id and entity, in order."""
    def keys(self) -> tuple[str, ...]:
        """All ids, in order."""
    def values(self) -> tuple[Step, ...]:
        """All entities, in order."""


class Framework:
    """
    Scales, domains, competences, profiles, phases, roles and steps of one edition.

    Checked, complete and immutable; threads may share one. The tables are read-only mappings from id to entity.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> fw.competences["klassenmanagement"].title.nl
    'Klassenmanagement'
    >>> list(fw.phases)
    ['student', 'inductie', 'ervaren']
    >>> fw.required("basisbekwaam")["klassenmanagement"]
    'basis'
    """
    def __eq__(self, arg0: object) -> bool: ...
    def __getstate__(self) -> typing.Any: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def _repr_html_(self) -> str: ...
    def desired(self, target: str) -> dict[str, str]:
        """Level by competence that it desires above the required one. Raises Error 501."""
    def kind_title(self, kind: str, lang: str = 'nl') -> str:
        """How a kind of steps is called, built in or of the framework; "" for no kind."""
    def level_title(self, competence: str, level: str | None, lang: str = 'nl') -> str:
        """How a level is called, "not shown" and None (unknown) included."""
    def rater_title(self, rater: str | None, lang: str = 'nl') -> str:
        """How a kind of raters is called, built in or of the framework; None: not named. KeyError: no such kind."""
    def required(self, target: str) -> dict[str, str]:
        """Level by competence that a profile, role or phase requires, what it includes joined. Raises Error 501."""
    def target(self, word: str) -> str:
        """Id of the profile that a word means: an id or title of a profile, a role or a phase. Raises Error 501."""
    def with_catalogue(self, path: os.PathLike[str] | str) -> Framework:
        """This framework with the steps of a catalogue added: a document, or a workbook. Raises Error with every defect."""
    def word(self, word: str, lang: str = 'nl') -> str:
        """What the profession calls a "teacher", "leader", "colleague", "observer", "pupils", "institute" or "school", without an article. Where it calls teachers or schools otherwise, "school_year" is a year and "lesson_visit" a visit at work; "" for another word."""
    @property
    def areas(self) -> Areas:
        """Groups of competences."""
    @property
    def assessments(self) -> Assessments:
        """What finds out where someone stands."""
    @property
    def catalogues(self) -> tuple[str, ...]:
        """Id and version of each catalogue that was added."""
    @property
    def competences(self) -> Competences:
        """What a teacher can do."""
    @property
    def currency(self) -> str:
        """The currency of all its money: a code of ISO 4217, "EUR" where it names none."""
    @property
    def depths(self) -> Depths:
        """How deep someone works in a domain, in order."""
    @property
    def domains(self) -> Domains:
        """Professional domains."""
    @property
    def hash(self) -> str:
        """SHA-256 of the canonical document, catalogues aside."""
    @property
    def id(self) -> str:
        """Its permanent name."""
    @property
    def instruments(self) -> Instruments:
        """What rates."""
    @property
    def kinds(self) -> StepKinds:
        """Kinds of steps beside those that are built in."""
    @property
    def notes(self) -> tuple[Diagnostic, ...]:
        """What is worth knowing about what it was read from, such as fields that nobody knows; () when nothing is."""
    @property
    def observations(self) -> dict[str, int]:
        """How many ratings (`at_least`) by how many raters (`raters`) it takes before a level counts, as far as the document says it of all levels."""
    @property
    def phases(self) -> Phases:
        """The parts of the career, in order."""
    @property
    def predecessors(self) -> dict[str, tuple[str, ...]]:
        """By phase the ids of those of which any one leads to it: what it says (`after`), or where no phase says that the one before it in the list."""
    @property
    def profiles(self) -> Profiles:
        """Required levels."""
    @property
    def raters(self) -> RaterKinds:
        """Kinds of raters beside those that are built in."""
    @property
    def roles(self) -> Roles:
        """What someone can be."""
    @property
    def routes(self) -> Routes:
        """Ways into the profession."""
    @property
    def scales(self) -> Scales:
        """Scales of levels."""
    @property
    def sources(self) -> Sources:
        """Where values come from."""
    @property
    def steps(self) -> Steps:
        """What develops."""
    @property
    def title(self) -> Text:
        """How people call it."""
    @property
    def units(self) -> Units:
        """What is counted beside hours, money and weeks."""
    @property
    def version(self) -> str:
        """Its edition."""
    @property
    def words(self) -> dict[str, Text]:
        """What the profession calls some things, by the word of education, as the document says it; see `word`."""


class FrameworkField:
    """
    A field of a framework, as whoever writes one needs it.

    Examples
    --------
    >>> import loopbaan
    >>> hours = next(each for each in loopbaan.framework_fields() if (each.list, each.name) == ("steps", "hours"))
    >>> hours.holds, hours.says
    ('hours', 'Study time')
    """
    def __getstate__(self) -> tuple[str, str]: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    @property
    def holds(self) -> str:
        """What stands in it: "id", "text", "hours", "list of ids", "id by id" and so on."""
    @property
    def keys(self) -> str:
        """Of a field with something by id: the list in which these ids stand; "" for none."""
    @property
    def list(self) -> str:
        """The list of the document in which the entity stands; "" of the document itself. Of a crosswalk "crosswalk", and "crosswalk.links" and so on; "catalogue" of what a catalogue is, whose steps are like those of a framework."""
    @property
    def name(self) -> str:
        """Its name; of what lies within another field with that before it, as "entry.years"."""
    @property
    def needed(self) -> bool:
        """Must there be one?"""
    @property
    def refers(self) -> str:
        """The list in which its ids stand; "" for none."""
    @property
    def says(self) -> str:
        """What it is, in English, without the full stop."""


class Evidence:
    """One entry of someone's log: a rating, or a decision with a reason."""
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    @property
    def competence(self) -> str:
        """Id of the competence."""
    @property
    def date(self) -> datetime.date | None:
        """Its day, or None."""
    @property
    def instrument(self) -> str:
        """What was rated with, or ""."""
    @property
    def kind(self) -> str:
        """"rating", "prior_learning", "waiver", "not_applicable" or "override"."""
    @property
    def level(self) -> str | None:
        """Id of the level, "not shown", or None where the score is a code for "not rated"."""
    @property
    def rater(self) -> str | None:
        """"self", "colleague", "leader", "observer", "pupil", "institute", the id of a kind of the framework, or None."""
    @property
    def rater_id(self) -> str | None:
        """Pseudonym of the rater, or of who decided; or None."""
    @property
    def reason(self) -> str | None:
        """Why it was decided so, or None."""
    @property
    def score(self) -> float | None:
        """What the instrument gave, or None."""
    @property
    def source(self) -> str | None:
        """The system or file that it comes from, or None."""
    @property
    def until(self) -> datetime.date | None:
        """The last day on which it counts, or None."""


class LevelRule:
    """
    A named rule by which levels follow from evidence.

    Parameters
    ----------
    method : str
        "confirmed" (the most recent rating by someone else; the default), "latest" (by anyone), "highest_confirmed" (the
        highest by someone else), "rater_order" (the lower median of the first kind of rater in `order`) or "severity" (the
        most likely level, given how severe each kind of rater is).
    order : sequence of str, optional
        Kinds of raters for "rater_order", those of the framework too; for "severity" the first that can be compared is the
        yardstick.
    as_of : datetime.date, optional
        Levels as of this day: what is later or has ended does not count. None: everything counts.

    Raises
    ------
    ValueError
        When there is no such method, or a kind of rater stands there twice. Whether there is such a kind, the framework
        says with which the rule is used.

    Examples
    --------
    >>> import loopbaan
    >>> loopbaan.LevelRule("latest").explain("en")[:52]
    'The most recent rating counts, whoever gave it; of s'
    """
    def __eq__(self, arg0: object) -> bool: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __init__(self, method: str = 'confirmed', *, order: collections.abc.Sequence[str] | None = None, as_of: datetime.date | None = None) -> None: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def explain(self, lang: str = 'en') -> str:
        """The rule in a sentence or two."""
    @property
    def as_of(self) -> datetime.date | None:
        """The day, or None."""
    @property
    def method(self) -> str:
        """Its name."""
    @property
    def order(self) -> tuple[str, ...]:
        """Kinds of raters, the first first."""


class Person:
    """
    Someone, by a pseudonymous id, with what is known.

    A level is a level id, "not shown", or None where nobody has established one.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> people = loopbaan.build_cohort(fw, [{"id": "p-001", "phase": "inductie", "levels": {"klassenmanagement": "start"}}])
    >>> people[0].levels["klassenmanagement"], people[0].levels["gedrag"]
    ('start', None)
    """
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def _repr_html_(self) -> str: ...
    def deciding_rating(self, competence: str) -> Evidence | None:
        """The entry of the log that gives the level, or None."""
    def ended_on(self, competence: str) -> datetime.date | None:
        """The last day of a level that has ended; None: nothing ended."""
    def origin(self, competence: str) -> str:
        """How the level was found: "unknown", "established", "confirmed" (a rating by someone else), "self_only", "estimated", "prior_learning", "waived", "overridden", "not_applicable" or "rater_unknown"."""
    def too_few(self, competence: str, lang: str = 'en') -> str | None:
        """"2 of 3 observations": why a level that is rated is not known, as the framework asks more; "Alone: 2 of 3 observations" where a lower one counts; else None."""
    def valid_until(self, competence: str) -> datetime.date | None:
        """The last day on which the level counts; None: it does not end."""
    @property
    def as_of(self) -> datetime.date | None:
        """The day as of which the levels are, or None: what is later or has ended does not count."""
    @property
    def done(self) -> tuple[str, ...]:
        """Ids of the steps that were done."""
    @property
    def extra(self) -> dict[str, typing.Any]:
        """Columns that were kept, and fields of the document that the library does not know."""
    @property
    def framework(self) -> Framework:
        """What the levels are measured by."""
    @property
    def fte(self) -> float | None:
        """Working-time factor from 0 to 2, or None."""
    @property
    def groups(self) -> dict[str, str]:
        """Group by grouping, e.g. {"school": "s7"}."""
    @property
    def id(self) -> str:
        """Its id."""
    @property
    def levels(self) -> dict[str, str | None]:
        """Level by competence."""
    @property
    def open_routes(self) -> tuple[str, ...]:
        """Ids of the routes that the person may take: the own one, where it is known; else those on which the phase lies, the regular one first."""
    @property
    def phase(self) -> str | None:
        """Id of the phase, or None."""
    @property
    def ranks(self) -> dict[str, int | None]:
        """Level by competence as a number of its scale, 0 being "not shown"; None where unknown."""
    @property
    def ratings(self) -> tuple[Evidence, ...]:
        """All ratings, as given."""
    @property
    def route(self) -> str | None:
        """Id of the route into the profession, or None."""
    @property
    def since(self) -> datetime.date | None:
        """First day, or None."""


class Cohort:
    """
    Many people on one framework. Immutable; threads may share one.

    Examples
    --------
    >>> import loopbaan
    >>> people = loopbaan.build_cohort(loopbaan.dutch_framework(), [{"id": "p-001"}, {"id": "p-002", "phase": "inductie"}])
    >>> len(people), people.ids
    (2, ('p-001', 'p-002'))
    >>> [person.id for person in people.in_phase("inductie")]
    ['p-002']
    """
    def __contains__(self, id: str) -> bool: ...
    @typing.overload
    def __getitem__(self, key: int) -> Person: ...
    @typing.overload
    def __getitem__(self, key: slice) -> Cohort:
        """Only the people of these rows: `people[:1000]`."""
    @typing.overload
    def __getitem__(self, key: str) -> Person: ...
    @typing.overload
    def __getitem__(self, key: typing.Any) -> Cohort:
        """people[0] and people["p1"] are a Person; a slice, a list of ids, of row numbers, or of True and False per person is a Cohort."""
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __iter__(self) -> collections.abc.Iterator[Person]: ...
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def _repr_html_(self) -> str: ...
    def by(self, rule: LevelRule) -> Cohort:
        """The same people and evidence, with the levels by another LevelRule."""
    def find(self, id: str) -> Person | None:
        """The person of an id, or None."""
    def for_purpose(self, purpose: str) -> Cohort:
        """The same people, with a purpose that every document written of them names."""
    def groups_in(self, grouping: str) -> tuple[str, ...]:
        """The group of each person in a grouping, in order; "" for who has none. Raises KeyError where nobody has one."""
    def in_phase(self, phase: str) -> Cohort:
        """Only the people of one phase. Raises Error 809."""
    def only(self, ids: collections.abc.Sequence[str]) -> Cohort:
        """Only the people of these ids, in their order. Raises KeyError, and Error 401 when an id is given twice."""
    def where(self, **kwargs: typing.Any) -> Cohort:
        """
        Only the people of a phase, a group, with an own column: `people.where(phase="inductie", school=["a", "b"])`.

        Named are `id`, `phase`, `route`, `fte`, `since`, groupings and kept columns. A list, tuple or set holds the values that will do, None
        is an absent one, and of a function the values for which it is true count. Raises KeyError where nobody has such a thing,
        or such a word of it; it names the nearest.
        """
    @property
    def framework(self) -> Framework:
        """What levels are measured by."""
    @property
    def groupings(self) -> tuple[str, ...]:
        """Names of the groupings that any person has, sorted."""
    @property
    def ids(self) -> tuple[typing.Any, ...]:
        """The ids of all people, in order."""
    @property
    def notes(self) -> tuple[Diagnostic, ...]:
        """What is worth knowing about what it was read from, such as fields that nobody knows; () when nothing is."""
    @property
    def purpose(self) -> str:
        """What they may be asked about for, or ""."""
    @property
    def rule(self) -> LevelRule:
        """By which rule levels were found."""


class LevelEstimate:
    """The level of a competence with all that it rests on."""
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def explain(self, lang: str = 'en') -> str:
        """All of it in sentences."""
    @property
    def by_others(self) -> int:
        """Ratings in force by others."""
    @property
    def chance(self) -> float | None:
        """Method "severity": how likely this level or a higher one is, 0 to 1; else None."""
    @property
    def competence(self) -> str:
        """Id of the competence."""
    @property
    def ended(self) -> int:
        """Ratings that count no more."""
    @property
    def entry(self) -> Evidence | None:
        """The entry of the log that gives the level, or None."""
    @property
    def later(self) -> int:
        """Ratings after the day as of which levels are asked."""
    @property
    def level(self) -> str | None:
        """Id of the level, "not shown", or None where unknown."""
    @property
    def lower(self) -> int:
        """Of these: who now say lower than the level."""
    @property
    def newest(self) -> datetime.date | None:
        """The most recent day of a rating in force, or None."""
    @property
    def observations(self) -> tuple[int, int] | None:
        """Ratings by others that count and how many the level takes, where the framework asks any and somebody rated; else None."""
    @property
    def observers(self) -> tuple[int, int] | None:
        """Different raters who gave these and how many the level takes; likewise."""
    @property
    def oldest(self) -> datetime.date | None:
        """The oldest day, or None."""
    @property
    def origin(self) -> str:
        """As Person.origin."""
    @property
    def others(self) -> int:
        """Other raters of whom a rating is in force; those of a kind without a pseudonym are one."""
    @property
    def own(self) -> int:
        """Ratings in force by the person."""
    @property
    def sureness(self) -> str:
        """"unknown", "decided" (established, or with a reason), "agreed" (two or more others, none lower), "single" (one other), "disputed" (some other lower), "self_only" or "rater_unknown"."""
    @property
    def twice(self) -> int:
        """Entries left out of these numbers, since the same stands in the log already."""
    @property
    def unnamed(self) -> int:
        """Ratings in force of which nobody knows who gave them."""


class SeverityModel:
    """How severe each kind of rater is on one scale, fitted on a cohort."""
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def explain(self, lang: str = 'en') -> str:
        """It in a sentence."""
    @property
    def people(self) -> dict[str, int]:
        """By kind: how many people it and another kind rated."""
    @property
    def sharpness(self) -> float:
        """1/variance of a rating around its level, in levels."""
    @property
    def shifts(self) -> dict[str, float]:
        """By kind that could be compared: how many levels higher than the yardstick it rates."""
    @property
    def units(self) -> int:
        """Competences of people on which it was fitted; 0: nothing was compared."""


class LogSummary:
    """What the logs of a cohort hold, all people together."""
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    @property
    def by_other_raters(self) -> int:
        """Entries by a kind of raters that their instrument is not for."""
    @property
    def credits_not_done(self) -> int:
        """People with an entry by a step that gives credits and that is not among what they did (`done`): its credits do not count."""
    @property
    def ended(self) -> int:
        """Entries that count no more on the day of the rule, or for a lower level."""
    @property
    def ending(self) -> int:
        """Entries with a last day."""
    @property
    def entries(self) -> int:
        """How many entries."""
    @property
    def later(self) -> int:
        """Entries after that day."""
    @property
    def not_done(self) -> tuple[str, ...]:
        """The ids of some of these steps, each once."""
    @property
    def not_told_apart(self) -> int:
        """Raters of a kind without a pseudonym who gave several ratings of a competence, and count as one."""
    @property
    def overrides(self) -> int:
        """Decisions in force that set a level."""
    @property
    def too_few(self) -> int:
        """Levels that are rated and not known, as there are fewer observations than the framework asks."""
    @property
    def twice(self) -> int:
        """Entries that are the same as another of that person."""
    @property
    def undated(self) -> int:
        """People with a level that would end, as the framework says, had it a day."""
    @property
    def unnamed(self) -> int:
        """Ratings that do not say who gave them."""


class Purged:
    """People whose logs hold nothing of before a day."""
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    @property
    def people(self) -> Cohort:
        """They."""
    @property
    def removed(self) -> int:
        """Entries that are gone."""
    @property
    def undated(self) -> int:
        """Entries that stay because nobody can tell how old they are."""


class Crosswalk:
    """
    What the competences of one edition of a framework have become in another.

    Examples
    --------
    >>> import loopbaan
    >>> old, new = loopbaan.built_in_framework("nl-2005"), loopbaan.built_in_framework("nl-2017")
    >>> loopbaan.built_in_crosswalk(old, new)
    <Crosswalk nl-2005 2005 to nl-2017 2017: 11 links>
    """
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    @property
    def id(self) -> str:
        """Its permanent name."""
    @property
    def links(self) -> tuple[tuple[str, str, str], ...]:
        """Triples of competence, relation and competence: "exact", "close", "broader", "narrower", "part"."""
    @property
    def new(self) -> Framework:
        """The edition that is moved to."""
    @property
    def notes(self) -> tuple[Diagnostic, ...]:
        """What is worth knowing about what it was read from, such as fields that nobody knows; () when nothing is."""
    @property
    def old(self) -> Framework:
        """The edition that is left."""


class Change:
    """What became of one competence, or of some that belong together, in another edition."""
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    @property
    def kind(self) -> str:
        """"dropped", "added", "split", "merged", "renamed", "shifted" or "same"."""
    @property
    def new(self) -> tuple[str, ...]:
        """Ids in the other edition."""
    @property
    def old(self) -> tuple[str, ...]:
        """Ids in the edition that is left."""
    @property
    def phases(self) -> tuple[str, ...]:
        """Ids of the phases that end with it."""
    @property
    def profiles(self) -> tuple[str, ...]:
        """Ids of the profiles that name it."""
    @property
    def relations(self) -> tuple[str, ...]:
        """The relation of each link."""
    @property
    def roles(self) -> tuple[str, ...]:
        """Ids of the roles that ask for it."""
    @property
    def steps(self) -> tuple[str, ...]:
        """Ids of the steps that require or yield it."""


class TableDifference:
    """How one list of entries differs in two editions."""
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    @property
    def added(self) -> tuple[str, ...]:
        """Ids that are new."""
    @property
    def changed(self) -> dict[str, tuple[str, ...]]:
        """By id, the names of the fields that differ."""
    @property
    def dropped(self) -> tuple[str, ...]:
        """Ids that are gone."""
    @property
    def table(self) -> str:
        """The list: "profiles", "steps"…"""


class Difference:
    """What became of everything in one edition of a framework in another."""
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    @property
    def changes(self) -> tuple[Change, ...]:
        """What became of the competences: what is dropped first, what stayed the same last."""
    @property
    def crosswalk(self) -> Crosswalk:
        """Along which the two were compared."""
    @property
    def tables(self) -> tuple[TableDifference, ...]:
        """How lists of entries differ, as far as they do."""


class MigrationNote:
    """Something of a person that did not simply move to another edition."""
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def explain(self, lang: str = 'nl') -> str:
        """In a sentence."""
    @property
    def becomes(self) -> str | None:
        """Id of the competence in the other edition that it is about, or None."""
    @property
    def competence(self) -> str | None:
        """Id of the competence in the edition that is left, or None."""
    @property
    def had(self) -> str | None:
        """Its level there, "not shown", or None where the note is about no competence."""
    @property
    def level(self) -> str | None:
        """The level that it became, of "confirm", or would have, of "others_lower"; else None."""
    @property
    def person(self) -> str:
        """Id of whom."""
    @property
    def reason(self) -> str:
        """"confirm" (it moved), or why it stayed: "not_alone", "no_link", "whole_or_piece", "no_level", "others_lower", "ratings", "done", "phase", "route"."""


class Migration:
    """People on another edition, with a note for all that did not simply move."""
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    @property
    def notes(self) -> tuple[MigrationNote, ...]:
        """By person."""
    @property
    def people(self) -> Cohort:
        """In the same order."""


class Tally:
    """A count that is exact, or "at least so many" where it no longer fits."""
    def __eq__(self, arg0: object) -> bool: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def print(self, lang: str = 'nl') -> str:
        """In words, e.g. "ten minste 42"."""
    @property
    def count(self) -> int:
        """How many, at least."""
    @property
    def exact(self) -> bool:
        """Are there no more than that?"""


class VertexMetrics:
    """How much hangs on one course or step."""
    def __eq__(self, arg0: object) -> bool: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    @property
    def blocking(self) -> int:
        """How many others may wait for it, by any path."""
    @property
    def centrality(self) -> Tally:
        """The lengths of all paths through it from a source to a sink, added up; 0 for both ends."""
    @property
    def complexity(self) -> int:
        """Blocking and delay together."""
    @property
    def delay(self) -> int:
        """How many stand on the longest path through it, itself included."""
    @property
    def in_knot(self) -> bool:
        """Does it lie on a cycle? On a path a knot counts as one."""
    @property
    def paths(self) -> Tally:
        """How many paths from a source to a sink go through it."""


class Finding:
    """One remark about a catalogue."""
    def __eq__(self, arg0: object) -> bool: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def explain(self, lang: str = 'nl') -> str:
        """What was found, in a sentence or two."""
    def remedy(self, lang: str = 'nl') -> str:
        """What to do about it."""
    @property
    def cycle(self) -> tuple[str, ...]:
        """The shortest way round, steps and levels, back to its first."""
    @property
    def kind(self) -> str:
        """"cycle", "dead_step", "undelivered", "dominated", "superfluous_step" or "superfluous_requisite"."""
    @property
    def levels(self) -> tuple[tuple[str, str], ...]:
        """Pairs of competence and level: what is lacking, yielded or required without need."""
    @property
    def others(self) -> tuple[str, ...]:
        """Ids of the other steps: dead too, better, or named without need."""
    @property
    def profiles(self) -> tuple[str, ...]:
        """Ids of the profiles that ask for what is undelivered."""
    @property
    def steps(self) -> tuple[str, ...]:
        """Ids of the step that it is about; of a cycle all its steps, of something undelivered those that ask for it."""


class Landmarks:
    """What nobody can do without on the way to a profile."""
    def __eq__(self, arg0: object) -> bool: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def explain(self, lang: str = 'nl') -> str:
        """In a sentence."""
    @property
    def brought(self) -> tuple[tuple[str, str], ...]:
        """Pairs of competence and required level that no step yields, so that people must bring it along."""
    @property
    def levels(self) -> tuple[tuple[str, str], ...]:
        """Pairs of competence and level that everyone passes, beyond what the profile asks."""
    @property
    def missing(self) -> tuple[tuple[str, str], ...]:
        """Pairs of competence and required level that nobody reaches."""
    @property
    def profile(self) -> str:
        """Id of the profile."""
    @property
    def reachable(self) -> bool:
        """Can the profile be reached at all?"""
    @property
    def steps(self) -> tuple[str, ...]:
        """Ids of the steps that everyone takes."""


class Fringe:
    """What someone can do next, and has learned last."""
    def __eq__(self, arg0: object) -> bool: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def explain(self, lang: str = 'nl') -> str:
        """In words."""
    @property
    def inner(self) -> tuple[tuple[str, str], ...]:
        """Pairs of competence and level on which nothing else that is held rests."""
    @property
    def outer(self) -> tuple[str, ...]:
        """Ids of the steps that are open now and yield a new level."""


class Analysis:
    """
    All that there is to say about a framework and its catalogue.

    Examples
    --------
    >>> import loopbaan
    >>> analysis = loopbaan.analyse(loopbaan.dutch_framework())
    >>> [finding.levels for finding in analysis.findings if finding.kind == "undelivered"]
    [(('vooropleiding', 'ja'),)]
    >>> analysis.metrics["icalt-observatie"].blocking > 0
    True
    """
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def explain(self, step: str, lang: str = 'nl') -> str:
        """How much hangs on a step, in words. Raises KeyError."""
    def needing(self, step: str) -> tuple[str, ...]:
        """Ids of the steps that never open without this one. Raises KeyError."""
    def steps_in(self, *, phase: str | None = None, domain: str | None = None, provider: str | None = None) -> tuple[str, ...]:
        """Ids of the steps that are open in a phase, in a domain and of a provider, as far as given. Raises KeyError."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """What may be wrong, by kind."""
    @property
    def framework(self) -> Framework:
        """What was analysed."""
    @property
    def landmarks(self) -> tuple[Landmarks, ...]:
        """What nobody can do without, per profile in the order of the framework."""
    @property
    def longest(self) -> int:
        """How many steps stand on the longest path."""
    @property
    def metrics(self) -> dict[str, VertexMetrics]:
        """How much hangs on each step, by id in catalogue order."""
    @property
    def paths(self) -> Tally:
        """How many paths lead from a first step to a last."""
    @property
    def to_draw(self) -> tuple[tuple[str, str], ...]:
        """The fewest pairs of steps, earlier and later, from which all others follow; of a knot its first step."""


class GapLine:
    """One competence that a profile asks for, beside the level that someone has."""
    def __eq__(self, arg0: object) -> bool: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def current_title(self, lang: str = 'nl') -> str:
        """How the level is called, also where it is unknown."""
    def explain(self, lang: str = 'nl') -> str:
        """How the line came about, in one sentence from which it can be rebuilt by hand."""
    def required_title(self, lang: str = 'nl') -> str:
        """How the level is called; "" for none."""
    @property
    def competence(self) -> str:
        """Id of the competence."""
    @property
    def current(self) -> str | None:
        """Level id, "not shown", or None where it is unknown."""
    @property
    def current_rank(self) -> int | None:
        """The level as a number of its scale from 0, or None where it is unknown."""
    @property
    def desired(self) -> str | None:
        """Level id above the required one, or None."""
    @property
    def desired_rank(self) -> int:
        """The level as a number; 0 where none is desired."""
    @property
    def missing(self) -> int:
        """Levels still missing at most; unknown counts as not shown."""
    @property
    def missing_certainly(self) -> int:
        """Levels missing for certain: 0 where the level is unknown."""
    @property
    def missing_desired(self) -> int:
        """Levels still missing to what is desired."""
    @property
    def open(self) -> bool:
        """Is it unknown whether what is required is there?"""
    @property
    def required(self) -> str | None:
        """Level id, or None where a level is only desired."""
    @property
    def required_rank(self) -> int:
        """The level as a number; 0 where none is required."""
    @property
    def title(self) -> Text:
        """How the competence is called."""


class GapChoice:
    """Sets of levels of which a profile asks for some, beside what someone has."""
    def __eq__(self, arg0: object) -> bool: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def explain(self, lang: str = 'nl') -> str:
        """How many are asked for, which sets are met and which are not."""
    @property
    def at_least(self) -> int:
        """How many of the sets are asked for."""
    @property
    def met(self) -> int:
        """How many of the sets are met."""
    @property
    def missing(self) -> int:
        """Sets still missing at most; unknown counts as not shown."""
    @property
    def missing_certainly(self) -> int:
        """Sets missing for certain."""
    @property
    def open(self) -> bool:
        """Does what is unknown decide whether it is met?"""
    @property
    def sets(self) -> tuple[tuple[GapLine, ...], ...]:
        """The sets, each a line per competence."""


class GapCredits:
    """Credits that a profile asks for, beside those that someone has."""
    def __eq__(self, arg0: object) -> bool: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def asked(self, lang: str = 'nl') -> str:
        """What is asked, in words: "40 registerpunten in 5 jaar"."""
    def explain(self, lang: str = 'nl') -> str:
        """Which steps give how many, which may not count, and what is missing."""
    @property
    def at_least(self) -> float:
        """How many are asked for."""
    @property
    def kinds(self) -> tuple[str, ...]:
        """Kinds of steps that count; none: all."""
    @property
    def missing(self) -> float:
        """How many are missing at most; what is uncertain counts as not there."""
    @property
    def missing_certainly(self) -> float:
        """How many are missing for certain."""
    @property
    def open(self) -> bool:
        """Does what is uncertain decide whether they are there?"""
    @property
    def there(self) -> float:
        """How many are there for certain."""
    @property
    def uncertain(self) -> float:
        """How many more there may be: of steps of which it is not known when they were done."""
    @property
    def unit(self) -> str:
        """Id of the unit."""
    @property
    def within(self) -> int | None:
        """Years up to the day of the question in which a step must have been done to count, or None."""


class Gap:
    """
    A person against a profile: a line for each competence of the profile.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> people = loopbaan.build_cohort(fw, [{"id": "p-001", "levels": {"klassenmanagement": "start"}}])
    >>> gap = loopbaan.find_gap(people[0], "basisbekwaam")
    >>> gap.closed
    False
    >>> line = next(line for line in gap.lines if line.competence == "klassenmanagement")
    >>> line.current, line.required, line.missing
    ('start', 'basis', 1)
    """
    def __eq__(self, arg0: object) -> bool: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def _repr_html_(self) -> str: ...
    @property
    def choices(self) -> tuple[GapChoice, ...]:
        """What the profile leaves a choice in, "two of these five"."""
    @property
    def closed(self) -> bool:
        """Are all required levels, choices and credits met?"""
    @property
    def credits(self) -> tuple[GapCredits, ...]:
        """The credits that the profile asks for, beside those that are there."""
    @property
    def framework(self) -> Framework:
        """What levels are measured by."""
    @property
    def lines(self) -> tuple[GapLine, ...]:
        """A line per competence, in the order of the framework."""
    @property
    def meets(self) -> str:
        """"met"; "below": a level that is known lies below what is required; "unknown": none does, and some are unknown."""
    @property
    def missing(self) -> int:
        """Levels missing at most, all competences together; unknown counts as not shown."""
    @property
    def missing_certainly(self) -> int:
        """Levels missing for certain, all competences together."""
    @property
    def notes(self) -> tuple[Diagnostic, ...]:
        """What the answer takes for granted: 914 where the profile requires nothing, so that everybody meets it."""
    @property
    def open(self) -> int:
        """Competences of which it is unknown whether what is required is there."""
    @property
    def person(self) -> str:
        """Id of the person."""
    @property
    def target(self) -> str:
        """Id of the profile."""


class Share:
    """`part` of `whole` people."""
    def __eq__(self, arg0: object) -> bool: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    @property
    def part(self) -> int:
        """How many."""
    @property
    def whole(self) -> int:
        """Of how many."""


class CoverageRow:
    """How many people of each group meet a required level; None is protected."""
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    @property
    def competence(self) -> str | None:
        """Id of the competence; None: the whole profile."""
    @property
    def groups(self) -> tuple[Share | None, ...]:
        """One per group of the table."""
    @property
    def required(self) -> str | None:
        """Id of the required level; None: the whole profile."""
    @property
    def total(self) -> Share | None:
        """Of all people."""
    @property
    def unknown(self) -> Share | None:
        """Of all people: level unknown, counted as not meeting."""


class Coverage:
    """
    How many people of each group meet a profile, small groups protected: what would give someone away is None.

    Examples
    --------
    >>> import loopbaan
    >>> people = loopbaan.build_cohort(loopbaan.dutch_framework(), [{"id": f"p-{i}"} for i in range(12)])
    >>> coverage = loopbaan.count_coverage(people, "basisbekwaam")
    >>> coverage.sizes, coverage.rows[0].total is None
    ((12,), True)
    """
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def _repr_html_(self) -> str: ...
    def _repr_svg_(self) -> str: ...
    @property
    def framework(self) -> Framework:
        """What levels are measured by."""
    @property
    def grouping(self) -> str:
        """E.g. "school"."""
    @property
    def groups(self) -> tuple[str, ...]:
        """Names of the groups; "" for people without one."""
    @property
    def minimum(self) -> int:
        """Smallest group of which a figure may show."""
    @property
    def rows(self) -> tuple[CoverageRow, ...]:
        """The whole profile first, then each competence in the framework's order."""
    @property
    def sizes(self) -> tuple[int, ...]:
        """People per group."""
    @property
    def target(self) -> str:
        """Id of the profile."""


class DomainPosition:
    """Where someone stands in one domain, and the next move there."""
    def __eq__(self, arg0: object) -> bool: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def explain(self, lang: str = 'nl') -> str:
        """Where they stand and what the next move asks, in a sentence or two."""
    @property
    def domain(self) -> str:
        """Id of the domain."""
    @property
    def gap(self) -> Gap | None:
        """What is missing for the next move, or None."""
    @property
    def move(self) -> str | None:
        """"entering", "deepening" or "broadening"; None where there is nothing deeper."""
    @property
    def next_depth(self) -> str | None:
        """Id of the depth that the next move leads to, or None."""
    @property
    def possible(self) -> str | None:
        """The same if every unknown level were as high as it can be."""
    @property
    def profile(self) -> str | None:
        """Id of the profile that the next move asks for, a target for a planner, or None."""
    @property
    def reached(self) -> str | None:
        """Id of the deepest depth that is reached, or None: not entered yet."""


class Position:
    """
    Where someone stands in each domain: deepening and broadening from there.

    Not a score: domains are never added up.

    Examples
    --------
    >>> import loopbaan
    >>> people = loopbaan.build_cohort(loopbaan.dutch_framework(), [{"id": "p1", "levels": {"onderzoekend": "start"}}])
    >>> loopbaan.find_position(people[0])["D2"].move
    'broadening'
    """
    def __eq__(self, arg0: object) -> bool: ...
    def __getitem__(self, domain: str) -> DomainPosition: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def _repr_html_(self) -> str: ...
    @property
    def domains(self) -> tuple[DomainPosition, ...]:
        """One for each domain that has depths, in the order of the framework."""
    @property
    def person(self) -> str:
        """Id of the person."""


class RaterView:
    """What one kind of rater says of one competence of one person."""
    def __eq__(self, arg0: object) -> bool: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    @property
    def middle(self) -> str | None:
        """Id of the lower median of what each rater says now, or "not shown"."""
    @property
    def rater(self) -> str | None:
        """"self", "colleague"…; None: not named."""
    @property
    def raters(self) -> int:
        """How many raters; those without a pseudonym are one."""
    @property
    def ratings(self) -> int:
        """How many ratings they gave."""


class RaterLine:
    """One competence that somebody rated, kind of rater beside kind of rater."""
    def __eq__(self, arg0: object) -> bool: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def explain(self, lang: str = 'nl') -> str:
        """In a sentence."""
    @property
    def competence(self) -> str:
        """Id of the competence."""
    @property
    def views(self) -> tuple[RaterView, ...]:
        """One for each kind of rater: self, colleague, leader, observer, pupil, institute, not named."""


class Agreement:
    """How far raters of a cohort agree on one competence."""
    def __eq__(self, arg0: object) -> bool: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def explain(self, lang: str = 'nl') -> str:
        """In a sentence: the agreement, or why there is none."""
    @property
    def alpha(self) -> float | None:
        """Krippendorff's alpha for ordinal ratings, or None."""
    @property
    def minimum(self) -> int:
        """Of fewer people nothing shows."""
    @property
    def people(self) -> int:
        """Whom two or more raters have rated; 0 when they are fewer than the minimum."""


class Reason:
    """What a step of a plan is for."""
    def __eq__(self, arg0: object) -> bool: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def explain(self, lang: str = 'nl') -> str:
        """In words."""
    @property
    def by(self) -> str | None:
        """Id of the step that needs it, or None."""
    @property
    def competence(self) -> str | None:
        """Id of the competence, or None."""
    @property
    def level(self) -> str | None:
        """Id of the level, or None."""
    @property
    def phase(self) -> str | None:
        """Id of the phase, or None."""
    @property
    def purpose(self) -> str:
        """"target" asks for the level, "desire" wishes it, "step" `by` requires it, "phase" opens `by` when it is met, "order": `by` may only come after, "credits": the target asks for credits of `unit`, or "lock": the request says so."""
    @property
    def unit(self) -> str | None:
        """Id of the unit, or None."""


class PlannedStep:
    """A step of a plan, and why it is in it."""
    def __eq__(self, arg0: object) -> bool: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def explain(self, lang: str = 'nl') -> tuple[str, ...]:
        """Why it is in the plan, in few sentences: levels that serve the same are named together, and counted where there are many."""
    @property
    def because(self) -> tuple[Reason, ...]:
        """Its reasons; never empty, as no step of a plan is superfluous."""
    @property
    def begins(self) -> int:
        """The earliest week in which it is open, counted from the beginning of the plan."""
    @property
    def ends(self) -> int:
        """That week and the weeks that it takes."""
    @property
    def first_term(self) -> bool:
        """Does it lead to what the phase takes for granted, and the person is known not to have?"""
    @property
    def id(self) -> str:
        """Id of the step."""
    @property
    def lead(self) -> str | None:
        """Who is first responsible when it begins, or None."""
    @property
    def phase(self) -> str | None:
        """Id of the phase in which it begins, as far as the plan tells, or None."""
    @property
    def route(self) -> str | None:
        """Id of the route into the profession on which it is taken, or None."""
    @property
    def step(self) -> Step:
        """The step itself."""
    @property
    def title(self) -> Text:
        """How the step is called."""


class MissingLevel:
    """A level that is asked for, and cannot be reached or is left."""
    def __eq__(self, arg0: object) -> bool: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def reachable_title(self, lang: str = 'nl') -> str:
        """How the level is called that is reached."""
    def required_title(self, lang: str = 'nl') -> str:
        """How the level is called that is required."""
    @property
    def competence(self) -> str:
        """Id of the competence."""
    @property
    def reachable(self) -> str | None:
        """The highest level that any order of steps attains, or "not shown"; of what a part leaves: where it ends."""
    @property
    def required(self) -> str | None:
        """Id of the level that is required."""
    @property
    def title(self) -> Text:
        """How the competence is called."""


class MissingChoice:
    """A choice of which fewer sets can be reached, or are, than it asks for."""
    def __eq__(self, arg0: object) -> bool: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    @property
    def at_least(self) -> int:
        """How many of the sets are asked for."""
    @property
    def reachable(self) -> int:
        """How many any order of steps attains; of what a part leaves: how many it does."""
    @property
    def sets(self) -> tuple[dict[str, str], ...]:
        """The sets: level ids by competence."""


class MissingCredits:
    """Credits of which fewer can be had, or are there, than are asked for."""
    def __eq__(self, arg0: object) -> bool: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def explain(self, lang: str = 'nl') -> str:
        """What is asked and how many can be had, or are there with a part that leaves it, in words."""
    @property
    def at_least(self) -> float:
        """How many are asked for."""
    @property
    def kinds(self) -> tuple[str, ...]:
        """Kinds of steps that count; none: all."""
    @property
    def reachable(self) -> float:
        """How many any order of steps gives, with what is there; of what a part leaves: how many there are with it."""
    @property
    def unit(self) -> str:
        """Id of the unit."""
    @property
    def within(self) -> int | None:
        """Years up to the day of the question in which a step must have been done to count, or None."""


class MissingPiece:
    """A level that would have to come from elsewhere."""
    def __eq__(self, arg0: object) -> bool: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def explain(self, lang: str = 'nl') -> str:
        """In words."""
    @property
    def cause(self) -> str:
        """"nothing_yields"; "all_closed": every step that yields it waits for something that cannot be had; "all_done": each was done and cannot be taken again; "kept_apart": it can be had, but not together with what else is needed, as steps exclude each other; "other_branch": all that yields it belongs to another branch of the career."""
    @property
    def closed(self) -> tuple[str, ...]:
        """Ids of the steps that would yield it."""
    @property
    def competence(self) -> str:
        """Id of the competence."""
    @property
    def done(self) -> tuple[str, ...]:
        """Of these, the ids of those that were done and cannot be taken again."""
    @property
    def level(self) -> str | None:
        """Id of the level."""


class Condition:
    """A condition of a request that stands in the way of a plan."""
    def __eq__(self, arg0: object) -> bool: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def explain(self, lang: str = 'nl') -> str:
        """In words."""
    @property
    def kind(self) -> str:
        """"must", "must_not", "route", which limit: "hours", "cost" or "weeks"; or "excludes": the framework says that two steps exclude each other."""
    @property
    def most(self) -> float | None:
        """The limit in hours, money or weeks; None for a step or a route."""
    @property
    def other(self) -> str | None:
        """Id of the second of two steps that exclude each other; else None."""
    @property
    def route(self) -> str | None:
        """Id of the route to keep to; None for a step or a limit."""
    @property
    def step(self) -> str | None:
        """Id of the step that must or must not be taken, or the first of two that exclude each other; else None."""


class Plan:
    """
    The planner's answer about one person.

    `status` is "optimal" (this cost is proven minimal), "feasible" (a plan and a proven lower bound: the search was
    stopped), "unreachable" (no plan exists; see `missing` and `pieces`, or `conflict`) or "stopped" (before any plan was found).

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> people = loopbaan.build_cohort(fw, [{"id": "p-001", "phase": "inductie", "levels": fw.required("startbekwaam")}])
    >>> plan = loopbaan.Planner(fw, "basisbekwaam").find(people[0])
    >>> plan.status, plan.cost == plan.bound
    ('optimal', True)
    >>> all(step.because for step in plan.steps)
    True
    """
    def __eq__(self, arg0: object) -> bool: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def _repr_html_(self) -> str: ...
    def amount(self, lang: str = 'nl') -> str:
        """The cost in words, e.g. "64,5 uur"; "" when there is no plan."""
    def credit_words(self, lang: str = 'nl') -> str:
        """The same in words, "12,5 EC"; "" where they give none."""
    def explain(self, lang: str = 'nl') -> str:
        """A line per step with its reasons under it; or why there is no plan."""
    @property
    def bound(self) -> float:
        """In hours, money, weeks or points: proven that no plan is cheaper."""
    @property
    def conflict(self) -> tuple[Condition, ...]:
        """Where conditions of the request, or steps that exclude each other, bar the way: a smallest set."""
    @property
    def cost(self) -> float | None:
        """In hours, money, weeks or points; None when there is no plan."""
    @property
    def credits(self) -> dict[str, float]:
        """What its steps give together of each unit that the framework counts beside hours, money and weeks."""
    @property
    def found(self) -> bool:
        """Is there a plan?"""
    @property
    def framework(self) -> Framework:
        """Whose steps these are."""
    @property
    def missing(self) -> tuple[MissingLevel, ...]:
        """Required levels that cannot be reached."""
    @property
    def missing_choices(self) -> tuple[MissingChoice, ...]:
        """Choices of the targets of which too few sets can be reached."""
    @property
    def missing_credits(self) -> tuple[MissingCredits, ...]:
        """Credits that the targets ask for, and of which too few can be had."""
    @property
    def notes(self) -> tuple[Diagnostic, ...]:
        """What the answer takes for granted: 914 for a target that asks nothing; 920 where the framework does not say what steps of the plan take, so that they count as 0."""
    @property
    def objective(self) -> str:
        """What it is cheapest in: "hours", "cost", "weeks", a weighted sum, or "credits" of `unit`."""
    @property
    def person(self) -> str:
        """Id of the person."""
    @property
    def pieces(self) -> tuple[MissingPiece, ...]:
        """A smallest set of levels that would have to come from elsewhere."""
    @property
    def route(self) -> str | None:
        """Id of the route that was asked for; None: the person's own, or all that are open."""
    @property
    def status(self) -> str:
        """How sure the answer is."""
    @property
    def steps(self) -> tuple[PlannedStep, ...]:
        """Steps in an order in which each is open when its turn comes: what belongs to the first term, then as they begin."""
    @property
    def takes(self) -> dict[str, float]:
        """What its steps take together: hours of the person and of others, euro, weeks from the beginning to the end of the last step, and how much of each is an estimate."""
    @property
    def target(self) -> str:
        """Id of the profile; of several: "basisbekwaam + mentor"."""
    @property
    def targets(self) -> tuple[str, ...]:
        """Ids of the profiles."""
    @property
    def unit(self) -> str | None:
        """Id of the unit that it is cheapest in, or None."""


class FrontPoint:
    """One plan of a front, and what it takes under each objective."""
    def __eq__(self, arg0: object) -> bool: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def amount(self, lang: str = 'nl') -> str:
        """What the plan takes in words, e.g. "64,5 uur, € 450"."""
    @property
    def amounts(self) -> dict[str, float]:
        """What the plan takes, by objective, in hours, money, weeks or points."""
    @property
    def plan(self) -> Plan:
        """The plan; its cost is the amount of the last objective."""


class Front:
    """
    The plans among which a choice is a matter of taste: the Pareto front.

    For each no other plan is at least as cheap under every objective and cheaper under one. A sequence of points, rising in
    the first objective. `status` is "optimal" (this is the whole front, proven), "feasible" (stopped: there may be more),
    "unreachable" or "stopped".

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> people = loopbaan.build_cohort(fw, [{"id": "p-001", "levels": fw.required("startbekwaam")}])
    >>> front = loopbaan.Planner(fw, "bhv-er").find_front(people[0], ["hours", "cost"])
    >>> front.status, len(front) >= 1, front[-1].plan.cost == front[-1].amounts["cost"]
    ('optimal', True, True)
    """
    def __eq__(self, arg0: object) -> bool: ...
    def __getitem__(self, place: int) -> FrontPoint: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __iter__(self) -> collections.abc.Iterator[FrontPoint]: ...
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def _repr_html_(self) -> str: ...
    def explain(self, lang: str = 'nl') -> str:
        """For each point what it takes, and its steps."""
    @property
    def framework(self) -> Framework:
        """Whose steps these are."""
    @property
    def objectives(self) -> tuple[str, ...]:
        """What is weighed against each other."""
    @property
    def person(self) -> str:
        """Id of the person."""
    @property
    def status(self) -> str:
        """How sure the answer is."""
    @property
    def targets(self) -> tuple[str, ...]:
        """Ids of the profiles."""


class Alternatives:
    """
    The cheapest plan and those that come next.

    A sequence of plans by cost, then fewest steps; none is part of another. `status` is "optimal" (these are the cheapest,
    proven), "feasible" (stopped: the rest is not known), "unreachable" or "stopped".

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> people = loopbaan.build_cohort(fw, [{"id": "p-001", "levels": fw.required("startbekwaam")}])
    >>> planner = loopbaan.Planner(fw, "basisbekwaam")
    >>> best, *others = planner.find_alternatives(people[0], most=3)
    >>> best == planner.find(people[0]), all(best.cost <= other.cost for other in others)
    (True, True)
    """
    def __eq__(self, arg0: object) -> bool: ...
    def __getitem__(self, place: int) -> Plan: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __iter__(self) -> collections.abc.Iterator[Plan]: ...
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def _repr_html_(self) -> str: ...
    def explain(self, lang: str = 'nl') -> str:
        """For each plan what it costs, and its steps."""
    @property
    def all(self) -> bool:
        """Proven that there are no others (at the cost that was asked for)?"""
    @property
    def framework(self) -> Framework:
        """Whose steps these are."""
    @property
    def person(self) -> str:
        """Id of the person."""
    @property
    def status(self) -> str:
        """How sure the answer is."""
    @property
    def targets(self) -> tuple[str, ...]:
        """Ids of the profiles."""


class Part:
    """
    The best that can be had of what is asked for, within the limits.

    Best: the fewest levels short of what is required (a competence two levels short counts for two), the fewest short of
    what is desired, then the lowest cost. `status` is "optimal" (proven best), "feasible" (stopped, a better one may exist),
    "unreachable" (the conditions go against each other, see `plan.conflict`) or "stopped".

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> people = loopbaan.build_cohort(fw, [{"id": "p-001", "levels": fw.required("startbekwaam")}])
    >>> part = loopbaan.Planner(fw, "basisbekwaam", within={"hours": 10}).find_part(people[0])
    >>> part.status, part.plan.cost <= 10, part.levels_short > 0, part.more["hours"] > 10
    ('optimal', True, True, True)
    """
    def __eq__(self, arg0: object) -> bool: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def _repr_html_(self) -> str: ...
    def explain(self, lang: str = 'nl') -> str:
        """A line per step with its reasons, what is left, and what would do more."""
    @property
    def framework(self) -> Framework:
        """Whose steps these are."""
    @property
    def left(self) -> tuple[MissingLevel, ...]:
        """Required levels that it does not reach, and what it does reach."""
    @property
    def left_choices(self) -> tuple[MissingChoice, ...]:
        """Choices that it does not meet."""
    @property
    def left_credits(self) -> tuple[MissingCredits, ...]:
        """Credits that it does not bring together, and how many there are with it."""
    @property
    def left_desired(self) -> tuple[MissingLevel, ...]:
        """Likewise, of the desired levels."""
    @property
    def levels_short(self) -> int:
        """Required levels that are left, all competences together."""
    @property
    def more(self) -> dict[str, float]:
        """For each limit of which more would help: the least with which fewer levels are left, the others as they are."""
    @property
    def person(self) -> str:
        """Id of the person."""
    @property
    def plan(self) -> Plan:
        """What can be done: it leads to all that is not in `left`."""
    @property
    def status(self) -> str:
        """How sure the answer is."""
    @property
    def targets(self) -> tuple[str, ...]:
        """Ids of the profiles."""


class StepRole:
    """How much hangs on a step of a plan."""
    def __eq__(self, arg0: object) -> bool: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def explain(self, lang: str = 'nl') -> str:
        """In words."""
    @property
    def id(self) -> str:
        """Id of the step."""
    @property
    def necessity(self) -> str:
        """"unavoidable": no plan does without; "fixed" by the request; "choice"; or "unsettled": the search was stopped before this was known."""
    @property
    def title(self) -> Text:
        """How the step is called."""
    @property
    def without(self) -> float | None:
        """What the cheapest plan without it costs, of a choice; else None."""


class StepRoles:
    """
    How much hangs on each step of a plan: a sequence, in the order of the plan.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> people = loopbaan.build_cohort(fw, [{"id": "p-001", "levels": fw.required("startbekwaam")}])
    >>> planner = loopbaan.Planner(fw, "basisbekwaam")
    >>> plan = planner.find(people[0])
    >>> roles = planner.roles_of_steps(people[0], plan)
    >>> all(role.without >= plan.cost for role in roles if role.necessity == "choice")
    True
    """
    def __eq__(self, arg0: object) -> bool: ...
    def __getitem__(self, place: int) -> StepRole: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __iter__(self) -> collections.abc.Iterator[StepRole]: ...
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def _repr_html_(self) -> str: ...
    def explain(self, lang: str = 'nl') -> str:
        """A line per step."""
    @property
    def framework(self) -> Framework:
        """Whose steps these are."""
    @property
    def person(self) -> str:
        """Id of the person."""


class LevelGain:
    """What one more level of a competence would save."""
    def __eq__(self, arg0: object) -> bool: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def explain(self, lang: str = 'nl') -> str:
        """In words."""
    @property
    def competence(self) -> str:
        """Id of the competence."""
    @property
    def cost(self) -> float | None:
        """What the cheapest plan costs from there; None when there is none or it was not found."""
    @property
    def level(self) -> str | None:
        """Id of the level: the next above where someone stands."""
    @property
    def saves(self) -> float | None:
        """How much less that is than the plan as it is; None where one of the two is not known."""


class LevelGains:
    """
    What one more level of each competence would save: a sequence by competence.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> people = loopbaan.build_cohort(fw, [{"id": "p-001", "levels": fw.required("startbekwaam")}])
    >>> gains = loopbaan.Planner(fw, "basisbekwaam").gains_of_levels(people[0])
    >>> all(gain.saves >= 0 and gain.cost + gain.saves == gains.cost for gain in gains)
    True
    """
    def __eq__(self, arg0: object) -> bool: ...
    def __getitem__(self, place: int) -> LevelGain: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __iter__(self) -> collections.abc.Iterator[LevelGain]: ...
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def _repr_html_(self) -> str: ...
    def explain(self, lang: str = 'nl') -> str:
        """A line per competence."""
    @property
    def cost(self) -> float | None:
        """What the plan costs as it is; None when there is none."""
    @property
    def framework(self) -> Framework:
        """Whose competences these are."""
    @property
    def person(self) -> str:
        """Id of the person."""


class Certificate:
    """
    A proof that no plan of someone costs less, to be checked without any search.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> people = loopbaan.build_cohort(fw, [{"id": "p-001", "levels": fw.required("startbekwaam")}])
    >>> planner = loopbaan.Planner(fw, "basisbekwaam")
    >>> proof = planner.certify(people[0])
    >>> proof.cost == planner.find(people[0]).cost, loopbaan.check_certificate(people[0], proof)
    (True, [])
    """
    def __eq__(self, arg0: object) -> bool: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def explain(self, lang: str = 'nl') -> str:
        """In one sentence."""
    @property
    def cost(self) -> float:
        """In hours, money, weeks or points: no plan costs less."""
    @property
    def counts(self) -> tuple[tuple[str, tuple[tuple[str, ...], ...]], ...]:
        """Of steps that ask for several of their alternatives, by id, and of choices of the targets, by "": a landmark per alternative, of which plans with the step hit as many as it asks for."""
    @property
    def landmarks(self) -> tuple[tuple[str, ...], ...]:
        """Sets of ids of steps: every plan takes at least one of each."""
    @property
    def person(self) -> str:
        """Id of the person."""


class CertainStep:
    """A step that is needed whatever is found."""
    def __eq__(self, arg0: object) -> bool: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    @property
    def id(self) -> str:
        """Id of the step."""
    @property
    def necessity(self) -> str:
        """"unavoidable": whatever is found, there is no plan without it; "cheapest": whatever is found, it stands in every cheapest plan."""
    @property
    def title(self) -> Text:
        """How the step is called."""


class AssessmentWorth:
    """What an assessment would close of the range of costs."""
    def __eq__(self, arg0: object) -> bool: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    @property
    def assessment(self) -> Assessment:
        """The assessment itself."""
    @property
    def closes(self) -> float | None:
        """What it closes of the range for certain; None where that has no bound."""
    @property
    def id(self) -> str:
        """Id of the assessment."""
    @property
    def left(self) -> float | None:
        """How far the costs can still lie apart after the worst that it finds; None: without a bound."""
    @property
    def proven(self) -> bool:
        """Is that what it leaves at worst? Else it leaves no more than that."""
    @property
    def takes(self) -> float:
        """What it takes, in hours, money, weeks or points."""
    @property
    def tells(self) -> tuple[str, ...]:
        """Ids of the unknown competences of which it tells more."""
    @property
    def title(self) -> Text:
        """How it is called."""


class Prospect:
    """
    What is certain for somebody of whom not all is known.

    Every part is about all fillings-in of the unknown levels that the question depends on, and of the days on which steps
    were done that give credits. Costs are in hours, money, weeks or
    points of the objective.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.build_framework(
    ...     "voorbeeld", "1",
    ...     scales=[{"id": "groei", "levels": [{"id": "start", "title": "Startbekwaam"}]}],
    ...     competences=[{"id": c, "title": c, "scale": "groei"} for c in ("klas", "ouders")],
    ...     profiles=[{"id": "starter", "title": "Starter", "requires": {"klas": "start", "ouders": "start"}}],
    ...     assessments=[{"id": "lesbezoek", "title": "Lesbezoek", "settles": ["klas"], "hours": 1, "hours_of_others": 2}],
    ...     steps=[{"id": "cursus", "title": "Cursus", "yields": {"klas": "start"}, "hours": 30},
    ...            {"id": "gesprekken", "title": "Gesprekken", "yields": {"ouders": "start"}, "hours": 8}],
    ... )
    >>> people = loopbaan.build_cohort(fw, [{"id": "p-001", "levels": {"ouders": None}}])
    >>> found = loopbaan.Planner(fw, "starter").find_prospect(people[0])
    >>> found.least, found.most, [step.id for step in found.certain], found.perhaps
    (8.0, 38.0, ['gesprekken'], ('cursus',))
    >>> found.assessments[0].id, found.assessments[0].closes, found.first, found.loses
    ('lesbezoek', 30.0, 'lesbezoek', 3.0)
    """
    def __eq__(self, arg0: object) -> bool: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def _repr_html_(self) -> str: ...
    def explain(self, lang: str = 'nl') -> str:
        """All of it in words, a sentence a line."""
    def to_dict(self) -> dict[str, typing.Any]:
        """All of it but the two plans, as plain values."""
    @property
    def always(self) -> bool:
        """Is there a plan, whatever is found?"""
    @property
    def assessments(self) -> tuple[AssessmentWorth, ...]:
        """What could be found out; who closes most of the range for what it takes comes first."""
    @property
    def best(self) -> Plan:
        """The plan if all that is unknown turns out to be there."""
    @property
    def between(self) -> dict[str, tuple[str, str]]:
        """Of unknown competences, by id, the lowest and the highest level that was given, as asked."""
    @property
    def certain(self) -> tuple[CertainStep, ...]:
        """Steps that are needed whatever is found."""
    @property
    def falls_with_levels(self) -> bool:
        """Is a plan never dearer where more is there? Not always with desired levels, as more of these are in reach then; `best` and `worst` are then not the ends of the range."""
    @property
    def first(self) -> str | None:
        """Id of the assessment that the best strategy begins with; None: plan at once."""
    @property
    def framework(self) -> Framework:
        """Whose steps and assessments these are."""
    @property
    def hours_of_others(self) -> bool:
        """Do the hours of others count in what an assessment takes? As asked."""
    @property
    def least(self) -> float | None:
        """What the cheapest plan costs at least; None: whatever is found, there is no plan."""
    @property
    def loses(self) -> float | None:
        """What that strategy takes in asking and in vain together, at most; None: no bound."""
    @property
    def loses_bound(self) -> float:
        """No strategy loses less than this at worst."""
    @property
    def loses_proven(self) -> bool:
        """Is it proven that no strategy loses less than `loses` at worst?"""
    @property
    def most(self) -> float | None:
        """What it costs at most; None: there may be no plan, or (not `proven`) it is not known."""
    @property
    def objective(self) -> str:
        """What plans are cheapest in."""
    @property
    def perhaps(self) -> tuple[str, ...]:
        """Ids of steps that are needed if things turn out to be missing."""
    @property
    def person(self) -> str:
        """Id of the person."""
    @property
    def proven(self) -> bool:
        """Are `least` and `most` attained? Else they are bounds: the search was cut short."""
    @property
    def target(self) -> str:
        """Id of the profile; of several: "basisbekwaam + mentor"."""
    @property
    def targets(self) -> tuple[str, ...]:
        """Ids of the profiles."""
    @property
    def then(self) -> tuple[str, ...]:
        """Where that strategy is not proven to be the best: what it asks after `first`, whatever that finds. Else (): ask again for a prospect when `first` has been answered."""
    @property
    def undated(self) -> tuple[str, ...]:
        """Ids of steps that were done, and of which it is not known whether in time to count for credits."""
    @property
    def undecided(self) -> tuple[str, ...]:
        """Ids of steps that may be certain: the search was cut short."""
    @property
    def unknown(self) -> tuple[str, ...]:
        """Ids of the unknown competences that the answer depends on."""
    @property
    def untold(self) -> tuple[str, ...]:
        """Ids of the unknown competences of which no open assessment tells more."""
    @property
    def width(self) -> float | None:
        """How far these lie apart; None where there is no bound."""
    @property
    def worst(self) -> Plan:
        """The plan if nothing of it is: what `find` plans."""


class CostRange:
    """
    What the cheapest plan of somebody costs, whatever is found of what is unknown.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> people = loopbaan.build_cohort(fw, [{"id": "p-001", "phase": "ervaren"}])
    >>> loopbaan.Planner(fw, "bhv-er").find_range(people[0]).least
    0.0
    """
    def __eq__(self, arg0: object) -> bool: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    @property
    def always(self) -> bool:
        """Is there a plan, whatever is found?"""
    @property
    def least(self) -> float | None:
        """What the cheapest plan costs at least; None: whatever is found, there is no plan."""
    @property
    def most(self) -> float | None:
        """What it costs at most; None: there may be no plan, or (not `proven`) it is not known."""
    @property
    def objective(self) -> str:
        """What plans are cheapest in."""
    @property
    def person(self) -> str:
        """Id of the person."""
    @property
    def proven(self) -> bool:
        """Are both attained? Else they are bounds."""
    @property
    def width(self) -> float | None:
        """How far these lie apart; None where there is no bound."""


class RangeTotal:
    """Ranges of costs of many people added up. It hides no small groups."""
    def __eq__(self, arg0: object) -> bool: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    @property
    def certain(self) -> int:
        """How many of them have one cost, whatever is found."""
    @property
    def least(self) -> float:
        """Sum of what plans cost at least, over those who can have one."""
    @property
    def most(self) -> float:
        """Sum of what they cost at most, over those of whom that is known."""
    @property
    def none(self) -> int:
        """How many have no plan, whatever is found."""
    @property
    def people(self) -> int:
        """How many people there are."""
    @property
    def perhaps_none(self) -> int:
        """How many may turn out to have no plan: not in `most`."""
    @property
    def unproven(self) -> int:
        """Of how many only bounds are known."""


class EntryCondition:
    """Years of experience that a role or a level asks: no step can buy them."""
    def __eq__(self, arg0: object) -> bool: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def explain(self, lang: str = 'nl') -> str:
        """In a sentence."""
    @property
    def answer(self) -> str:
        """"from_day"; "after_phase": the years begin when `phase` ends; "in_role": years in the role `earlier`, of which it is not recorded when they began; "no_first_day": since when the person works is not filled in; "out_of_dates": later than the year 9999."""
    @property
    def competence(self) -> str | None:
        """Id of a competence at whose level they are asked, or None: a role does."""
    @property
    def day(self) -> datetime.date | None:
        """The day from which it is met, or None."""
    @property
    def earlier(self) -> str | None:
        """Id of the role in which the years are, or None."""
    @property
    def level(self) -> str | None:
        """Id of the level that asks them, or None: a role does."""
    @property
    def phase(self) -> str | None:
        """Id of the phase that must end first, or None."""
    @property
    def role(self) -> str | None:
        """Id of the role that asks them, or None: a level does."""
    @property
    def years(self) -> float:
        """How many years it asks."""


class EntryConditions:
    """
    What the roles asked for, and those before them, ask in years: a sequence.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> people = loopbaan.build_cohort(fw, [{"id": "p-001", "phase": "ervaren", "since": "2024-08-01"}])
    >>> [str(each.day) for each in loopbaan.Planner(fw, "schoolopleider").find_entry(people[0])]
    ['2026-08-01', '2027-08-01']
    """
    def __eq__(self, arg0: object) -> bool: ...
    def __getitem__(self, place: int) -> EntryCondition: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __iter__(self) -> collections.abc.Iterator[EntryCondition]: ...
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def explain(self, lang: str = 'nl') -> str:
        """A line per condition."""
    @property
    def framework(self) -> Framework:
        """Whose roles these are."""
    @property
    def person(self) -> str:
        """Id of the person."""


class BeyondLevel:
    """A level that is desired, and that is not there after a plan."""
    def __eq__(self, arg0: object) -> bool: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def desired_title(self, lang: str = 'nl') -> str:
        """How the level is called that is desired."""
    def reached_title(self, lang: str = 'nl') -> str:
        """How the level is called after the plan."""
    @property
    def competence(self) -> str:
        """Id of the competence."""
    @property
    def desired(self) -> str | None:
        """Id of the level that is desired."""
    @property
    def reached(self) -> str | None:
        """Id of the level after the plan, "not shown", or None where it is not known."""
    @property
    def title(self) -> Text:
        """How the competence is called."""


class LevelsBeyond:
    """
    What is desired beyond what a plan leads to: a sequence.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> people = loopbaan.build_cohort(fw, [{"id": "p-001", "levels": fw.required("basisbekwaam")}])
    >>> found = loopbaan.find_beyond(people[0], loopbaan.Planner(fw, "basisbekwaam").find(people[0]))
    >>> {each.competence for each in found} <= set(fw.desired("basisbekwaam"))
    True
    """
    def __eq__(self, arg0: object) -> bool: ...
    def __getitem__(self, place: int) -> BeyondLevel: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __iter__(self) -> collections.abc.Iterator[BeyondLevel]: ...
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    @property
    def framework(self) -> Framework:
        """Whose levels these are."""
    @property
    def person(self) -> str:
        """Id of the person."""


class Planner:
    """
    Finds the cheapest development plan for one request on one framework.

    Compiled once, asked often; threads may share one. Of all cheapest plans it gives the one with the fewest steps, and of
    those the first by position in the catalogue: the answer depends on the question alone.

    Parameters
    ----------
    framework : Framework
    target : str or sequence of str
        Id or title of a profile, a role or a phase; of several, of each competence the higher level.
    objective : str
        "hours", "cost", "weeks", or a sum with whole weights from 1 to 1000: with "hours=30,cost=1" an hour counts as much as
        30 of money; or the id or title of a unit of credits of the framework, as "ec".
    upto : str
        "required"; or "desired": also to the desired levels, as high as anything leads.
    within : mapping
        What a plan may take at most, e.g. {"hours": 40, "cost": 500, "weeks": 10}; what is not in it is not limited.
    must, must_not : sequence of str
        Ids of steps that stand in every plan (unless done already), and in none.
    route : str
        Id of a route into the profession: steps that belong to other routes alone stand in no plan. None: all routes.

    Raises
    ------
    Error
        501 when there is no such target, 604 when there is none at all, 601 when there is no such objective, 103 and 105 when
        a limit is no amount. A person or a cohort of another framework is refused with 208.
    KeyError
        When there is no such step or route; it names the nearest.
    ValueError
        When `upto` or a name in `within` is another word.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> loopbaan.Planner(fw, "inductie", objective="weeks")
    <Planner to basisbekwaam, cheapest in weeks>
    >>> loopbaan.Planner(fw, ["basisbekwaam", "bhv-er"], "hours=30,cost=1", within={"weeks": 40})
    <Planner to basisbekwaam + bhv-er, cheapest in hours=30,cost=1, within 40 weeks>
    """
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __init__(self, framework: Framework, target: str | collections.abc.Sequence[str], objective: str = 'hours', *, upto: str = 'required', within: collections.abc.Mapping[str, typing.SupportsFloat | typing.SupportsIndex] = {}, must: collections.abc.Sequence[str] = [], must_not: collections.abc.Sequence[str] = [], route: str | None = None) -> None: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def _repr_html_(self) -> str: ...
    def certify(self, person: Person, *, nodes: int | None = None) -> Certificate | None:
        """A proof that no plan costs less; None when there is no plan, or the request has limits of hours, cost or weeks."""
    def find(self, person: Person, *, nodes: int | None = None) -> Plan:
        """The plan of one person. Ctrl-C stops it; so do `nodes` search nodes, the same on every machine."""
    def find_all(self, people: Cohort, *, threads: int = 0, nodes: int | None = None, progress: collections.abc.Callable[[int, int], typing.Any] | None = None) -> list[Plan]:
        """
        One plan per person, in the order of the cohort, whatever the number of threads.

        Parameters
        ----------
        people : Cohort
        threads : int
            0: as many as the machine has.
        nodes : int, optional
            Search nodes per person after which to give up: the same on every machine.
        progress : callable, optional
            Called with (done, total), at most 20 times a second and once at the end. When it answers False the work stops, and
            the people who are left get status "stopped".
        """
    @typing.overload
    def find_alternatives(self, person: Person, most: int = 5, at_most_cost: typing.SupportsFloat | typing.SupportsIndex | None = None, *, nodes: int | None = None) -> Alternatives:
        """The cheapest plans, `most` of them, none that costs more than `at_most_cost` (hours, money …)."""
    @typing.overload
    def find_alternatives(self, people: Cohort, most: int = 5, at_most_cost: typing.SupportsFloat | typing.SupportsIndex | None = None, *, threads: int = 0, nodes: int | None = None, progress: collections.abc.Callable[[int, int], typing.Any] | None = None) -> list[Alternatives]:
        """Alternatives per person, in the order of the cohort."""
    @typing.overload
    def find_entry(self, person: Person) -> EntryConditions:
        """What the roles that are asked for, and those before them, ask in years of experience: no step buys these."""
    @typing.overload
    def find_entry(self, people: Cohort) -> list[EntryConditions]:
        """Conditions per person, in the order of the cohort."""
    @typing.overload
    def find_front(self, person: Person, objectives: collections.abc.Sequence[str], *, nodes: int | None = None) -> Front:
        """The plans of which none beats another under all of one to three objectives."""
    @typing.overload
    def find_front(self, people: Cohort, objectives: collections.abc.Sequence[str], *, threads: int = 0, nodes: int | None = None, progress: collections.abc.Callable[[int, int], typing.Any] | None = None) -> list[Front]:
        """A front per person, in the order of the cohort."""
    @typing.overload
    def find_part(self, person: Person, *, nodes: int | None = None) -> Part:
        """The best that can be had within the limits of the request."""
    @typing.overload
    def find_part(self, people: Cohort, *, threads: int = 0, nodes: int | None = None, progress: collections.abc.Callable[[int, int], typing.Any] | None = None) -> list[Part]:
        """A part per person, in the order of the cohort."""
    @typing.overload
    def find_prospect(self, person: Person, *, between: collections.abc.Mapping[str, tuple[str, str]] = {}, hours_of_others: bool = True, effort: int = 20000, nodes: int | None = None) -> Prospect:
        """
        What is certain for somebody with unknown levels, what a plan costs at least and at most, what to find out first.

        Parameters
        ----------
        person : Person
        between : mapping
            Of unknown competences, by id, the lowest and the highest level that it can be ("not shown" below the first): what an
            assessment told that could not tell all.
        hours_of_others : bool
            Do the hours of others count in what an assessment takes?
        effort : int
            How many fillings-in, and sets of them, each part may look at: the same on every machine.
        nodes : int, optional
            Search nodes after which to give up.

        Raises
        ------
        Error
            917 when bounds are given of a level that is known, or the wrong way round.
        KeyError
            When there is no such competence or level.
        """
    @typing.overload
    def find_prospect(self, people: Cohort, *, hours_of_others: bool = True, effort: int = 20000, threads: int = 0, nodes: int | None = None, progress: collections.abc.Callable[[int, int], typing.Any] | None = None) -> list[Prospect]:
        """A prospect per person, in the order of the cohort."""
    @typing.overload
    def find_range(self, person: Person, *, nodes: int | None = None) -> CostRange:
        """What the cheapest plan costs at least and at most, whatever is found: the range of `find_prospect` alone."""
    @typing.overload
    def find_range(self, people: Cohort, *, threads: int = 0, nodes: int | None = None, progress: collections.abc.Callable[[int, int], typing.Any] | None = None) -> list[CostRange]:
        """A range per person, in the order of the cohort."""
    def find_routes(self, people: Cohort, *, threads: int = 0, nodes: int | None = None, progress: collections.abc.Callable[[int, int], typing.Any] | None = None) -> list[list[Plan]]:
        """
        Per person the plans along the routes that are open, the regular one first; `route` of a plan names its route.

        Empty for who has a route, or may take no more than one; and where this planner keeps to a route. Parameters as
        `find_all`.
        """
    def find_without(self, person: Person, step: str, *, nodes: int | None = None) -> Plan:
        """The cheapest plan of someone who cannot take a step, given by its id."""
    @typing.overload
    def gains_of_levels(self, person: Person, *, nodes: int | None = None) -> LevelGains:
        """What one more level of each competence would save. None are given where no plan is proven cheapest."""
    @typing.overload
    def gains_of_levels(self, people: Cohort, *, threads: int = 0, nodes: int | None = None, progress: collections.abc.Callable[[int, int], typing.Any] | None = None) -> list[LevelGains]:
        """Gains per person, in the order of the cohort."""
    @typing.overload
    def roles_of_steps(self, person: Person, plan: Plan, *, nodes: int | None = None) -> StepRoles:
        """What each step of a plan is: unavoidable, fixed or a choice, and then what the plan costs without it."""
    @typing.overload
    def roles_of_steps(self, people: Cohort, plans: collections.abc.Sequence[Plan], *, threads: int = 0, nodes: int | None = None, progress: collections.abc.Callable[[int, int], typing.Any] | None = None) -> list[StepRoles]:
        """Roles per person, in the order of the cohort."""
    @property
    def framework(self) -> Framework:
        """Whose steps it chooses from."""
    @property
    def must(self) -> tuple[str, ...]:
        """Ids of the steps that stand in every plan, in catalogue order."""
    @property
    def must_not(self) -> tuple[str, ...]:
        """Ids of the steps that stand in no plan, in catalogue order."""
    @property
    def notes(self) -> tuple[Diagnostic, ...]:
        """What every answer takes for granted: 914 for a target that asks nothing, so that everybody meets it."""
    @property
    def objective(self) -> str:
        """What plans are cheapest in; "credits": in `unit`."""
    @property
    def route(self) -> str | None:
        """Id of the route that plans keep to; None: all routes."""
    @property
    def target(self) -> str:
        """Id of the profile; of several: "basisbekwaam + mentor"."""
    @property
    def targets(self) -> tuple[str, ...]:
        """Ids of the profiles."""
    @property
    def unit(self) -> str | None:
        """Id of the unit of credits that plans are cheapest in, or None."""
    @property
    def upto(self) -> str:
        """"required" or "desired"."""
    @property
    def within(self) -> dict[str, float]:
        """The limits, in hours, money and weeks."""


class PolicySector:
    """A part of a field with an agreement of its own."""
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    @property
    def id(self) -> str:
        """Its permanent name."""
    @property
    def title(self) -> Text:
        """How people call it."""


class PolicyRule:
    """One rule of a collective agreement, a law or a scheme: a right, or a limit to keep to."""
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def print(self, lang: str = 'nl', *, currency: str) -> str:
        """The value in words, e.g. "40 uur"; its money in the currency of the framework that the policy goes with."""
    @property
    def checked(self) -> datetime.date | None:
        """The day on which somebody last confirmed it, or None."""
    @property
    def estimate(self) -> bool:
        """Is something in it estimated?"""
    @property
    def first_day(self) -> datetime.date | None:
        """First day that it holds, or None."""
    @property
    def id(self) -> str:
        """Its permanent name."""
    @property
    def last_day(self) -> datetime.date | None:
        """Last day that it holds, or None: until further notice."""
    @property
    def note(self) -> Text | None:
        """What one should know of it, or None."""
    @property
    def period(self) -> str:
        """"once", "week", "month" or "year"."""
    @property
    def phase(self) -> str | None:
        """Id of the phase of a career that it holds for, or None: all."""
    @property
    def pro_rata(self) -> bool:
        """Is it less for who works less than full time?"""
    @property
    def sectors(self) -> tuple[str, ...]:
        """Ids of the sectors where it holds."""
    @property
    def source(self) -> str | None:
        """Id of the source, or None."""
    @property
    def subject(self) -> str:
        """What it is about, the same word in all sectors and years."""
    @property
    def title(self) -> Text:
        """How people call it."""
    @property
    def unit(self) -> str:
        """"hours", "euro", "weeks", "years" or "percent"."""
    @property
    def value(self) -> float:
        """Its number, in its unit."""


class PolicyAccount:
    """An account of hours or of money that steps are taken from."""
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    @property
    def id(self) -> str:
        """Its permanent name."""
    @property
    def note(self) -> Text | None:
        """What one should know of it, or None."""
    @property
    def payers(self) -> tuple[str, ...]:
        """The payers of the steps that it serves; empty: whoever pays."""
    @property
    def phases(self) -> tuple[str, ...]:
        """Ids of the phases in which a step begins that it serves; empty: all."""
    @property
    def subject(self) -> str | None:
        """Subject of the rules that fill it each school year, or None: it holds what somebody gives."""
    @property
    def title(self) -> Text:
        """How people call it."""
    @property
    def unit(self) -> str:
        """"hours" or "euro"."""
    @property
    def unlimited(self) -> bool:
        """Does it give whatever is asked?"""


class SchoolTerm:
    """A part of a school year, such as a quarter."""
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    @property
    def first_day(self) -> datetime.date:
        """Its first day."""
    @property
    def id(self) -> str:
        """Its permanent name."""
    @property
    def last_day(self) -> datetime.date:
        """Its last day."""
    @property
    def title(self) -> Text:
        """How people call it."""


class EditionRole:
    """What people are in an edition: who takes part, who researches, who leads."""
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    @property
    def consent(self) -> bool:
        """Only those who said yes to it?"""
    @property
    def filled(self) -> int | None:
        """How many of them there are already; None: nobody says so."""
    @property
    def groups(self) -> dict[str, str]:
        """The group that they must be of, by grouping."""
    @property
    def id(self) -> str:
        """Its permanent name."""
    @property
    def least(self) -> int | None:
        """With fewer of them the edition stays shut; None: nobody says so."""
    @property
    def places(self) -> int | None:
        """For how many people, or None: as many as like."""
    @property
    def profile(self) -> str | None:
        """Id of the profile that they must meet before, or None."""
    @property
    def title(self) -> Text:
        """How people call it."""


class StepEdition:
    """One time that a step is held: in a term, or on dates."""
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    @property
    def cost(self) -> float | None:
        """Euro for one person, or None: what the step costs."""
    @property
    def estimate(self) -> bool:
        """Is something in it estimated?"""
    @property
    def first_day(self) -> datetime.date | None:
        """Its first day, or None."""
    @property
    def id(self) -> str:
        """Its permanent name."""
    @property
    def last_day(self) -> datetime.date | None:
        """Its last day, or None."""
    @property
    def least(self) -> int | None:
        """With fewer people it stays shut; None: nobody says so."""
    @property
    def note(self) -> Text | None:
        """What one should know of it, or None."""
    @property
    def open_to(self) -> tuple[str, ...]:
        """Schools and boards whose people may come; (): everybody, as far as anybody says."""
    @property
    def place(self) -> str | None:
        """Where it is, or None."""
    @property
    def places(self) -> int | None:
        """How many people it takes, or None: as many as like."""
    @property
    def provider(self) -> str | None:
        """Who offers it, or None."""
    @property
    def roles(self) -> tuple[EditionRole, ...]:
        """What people are in it; empty: the same for all."""
    @property
    def source(self) -> str | None:
        """Id of the source, or None."""
    @property
    def step(self) -> str:
        """Id of the step."""
    @property
    def term(self) -> str | None:
        """Id of the term in which it is, or None."""
    @property
    def terms(self) -> Text | None:
        """On which terms people of others come, or None."""
    @property
    def title(self) -> Text | None:
        """How people call it, or None."""


class Offers:
    """
    When steps are held: terms, and the editions of steps in them.

    A step without any edition can begin in every term; one that has editions, in these alone.

    Examples
    --------
    >>> import loopbaan
    >>> loopbaan.parse_offers('''{"loopbaan": "offers/1", "id": "region", "version": "2026",
    ... "framework": {"id": "nl-leraar", "version": "2026.1"},
    ... "editions": [{"id": "a", "step": "intervisie-deelname", "from": "2026-09-07", "to": "2026-12-04"}]}''',
    ... loopbaan.dutch_framework())
    <Offers region 2026: 1 edition>
    """
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    @property
    def editions(self) -> tuple[StepEdition, ...]:
        """All editions, in the order of the document."""
    @property
    def framework(self) -> Framework:
        """The framework of its steps."""
    @property
    def id(self) -> str:
        """Its permanent name."""
    @property
    def notes(self) -> tuple[Diagnostic, ...]:
        """What is worth knowing about what it was read from, such as fields that nobody knows; () when nothing is."""
    @property
    def terms(self) -> tuple[SchoolTerm, ...]:
        """The terms, one after the other; empty: somebody else says what they are."""
    @property
    def title(self) -> Text:
        """How people call it."""
    @property
    def undated(self) -> tuple[StepEdition, ...]:
        """Editions of which nobody says when they are; nothing is planned on them."""
    @property
    def version(self) -> str:
        """Its edition."""


class Policy:
    """
    Hour accounts, budgets, saving limits and terms, with source and date.

    Examples
    --------
    >>> import datetime, loopbaan
    >>> policy = loopbaan.dutch_policy()
    >>> policy.find("own-hours", "po", datetime.date(2026, 9, 1)).print(currency="EUR")
    '80 uur'
    """
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def find(self, subject: str, sector: str, day: datetime.date, phase: str | None = None) -> PolicyRule | None:
        """The rule of a subject: the one for that phase, else the one for all; None when there is none. Raises Error 202: no such sector."""
    def hours_in_year(self, sector: str, day: datetime.date, phase: str | None = None, fte: typing.SupportsFloat | typing.SupportsIndex = 1.0) -> tuple[tuple[PolicyRule, float], ...]:
        """What rules give for development in a school year at a working time: each rule with its hours, own hours first. Raises Error 433 for a working time that is none, 202 for a sector that there is not."""
    def rules_on(self, sector: str, day: datetime.date) -> tuple[PolicyRule, ...]:
        """The rules of a sector that hold on a day. Raises Error 202: no such sector."""
    @property
    def accounts(self) -> tuple[PolicyAccount, ...]:
        """The accounts that steps are taken from, preferred ones first."""
    @property
    def id(self) -> str:
        """Its permanent name."""
    @property
    def latest_start(self) -> datetime.date:
        """The latest day on which a rule begins to hold."""
    @property
    def notes(self) -> tuple[Diagnostic, ...]:
        """What is worth knowing about what it was read from, such as fields that nobody knows; () when nothing is."""
    @property
    def rules(self) -> tuple[PolicyRule, ...]:
        """All rules, in the order of the document."""
    @property
    def sectors(self) -> tuple[PolicySector, ...]:
        """The sectors that its rules may name: its own, else primary, secondary and vocational education."""
    @property
    def sources(self) -> tuple[Source, ...]:
        """Where its figures come from."""
    @property
    def title(self) -> Text:
        """How people call it."""
    @property
    def version(self) -> str:
        """Its edition."""


class SchoolCalendar:
    """
    Terms of school years, one after the other; a school year begins on 1 August.

    Examples
    --------
    >>> import datetime, loopbaan
    >>> loopbaan.SchoolCalendar.of_years(datetime.date(2026, 8, 1), 2)
    <SchoolCalendar: 8 terms, 2026-08-01 to 2028-07-31>
    """
    @staticmethod
    def of_years(first_day: datetime.date, years: int, parts: int = 4) -> SchoolCalendar:
        """Whole school years, from the one in which a day lies, each cut into 1, 2, 3, 4, 6 or 12 equal parts. Raises Error 433."""
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __init__(self, terms: collections.abc.Sequence[tuple[str, Text, datetime.date, datetime.date]]) -> None:
        """Terms of one's own: id, title, first and last day of each. Raises Error 101, 201, 701, 988, 989, 994."""
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def starting(self, day: datetime.date) -> SchoolCalendar:
        """What is left of it from a day on: a term that has begun begins on that day."""
    @property
    def terms(self) -> tuple[SchoolTerm, ...]:
        """The terms, one after the other."""


class Schedule:
    """
    When the steps of one person are taken, from which accounts, and why not earlier.

    Examples
    --------
    >>> import datetime, loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> person = loopbaan.build_cohort(fw, [{"id": "p-001", "phase": "inductie", "levels": fw.required("startbekwaam")}])[0]
    >>> plan = loopbaan.Planner(fw, "basisbekwaam").find(person)
    >>> by = loopbaan.Scheduler(fw, loopbaan.SchoolCalendar.of_years(datetime.date(2026, 8, 1), 3), policy=loopbaan.dutch_policy())
    >>> schedule = by.find(person, plan)
    >>> schedule.status, len(schedule.to_dict()["steps"]) == len(plan.steps)
    ('optimal', True)
    """
    def __eq__(self, arg0: object) -> bool: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def _repr_html_(self) -> str: ...
    def find_earlier_ends(self, person: Person, *, nodes: int = 2000) -> Schedule:
        """
        The same schedule with what would bring its end forward by a term or more, one thing at a time. Ctrl-C stops it.

        So many hours or money more on an account for a school year, fuller terms, an edition of a step in any term, an agreement let
        go, no leave, no limit to a phase: the least of each that is enough. Of who has no schedule, what would make it possible. Of a
        schedule that is not proven it is looked first whether it ends earlier as it is ("unchanged"). Of steps that were chosen, with these
        steps. It stands at "earlier_ends" of `to_dict`: what was found, and what the search gave up on, after `nodes` search nodes of each of
        some twenty questions about each account and year.

        Raises ValueError when the person is another, or was scheduled together with others.

        Examples
        --------
        >>> import datetime, loopbaan
        >>> fw = loopbaan.dutch_framework()
        >>> person = loopbaan.build_cohort(fw, [{"id": "p-001", "levels": {"reflectie": "basis"}}])[0]
        >>> by = loopbaan.Scheduler(fw, loopbaan.SchoolCalendar.of_years(datetime.date(2026, 8, 1), 1))
        >>> leave = [(datetime.date(2026, 8, 1), datetime.date(2026, 12, 31))]
        >>> schedule = by.find(person, ["intervisie-deelname"], leave=leave).find_earlier_ends(person)
        >>> [each["what"] for each in schedule.to_dict()["earlier_ends"]["found"]]
        ['leave']
        """
    def to_dict(self) -> dict[str, typing.Any]:
        """All that was asked and found, by the names of the fields of schedule/1."""
    @property
    def calendar(self) -> SchoolCalendar:
        """The terms."""
    @property
    def chosen(self) -> bool:
        """Were its steps chosen together with their times, by `Scheduler.choose`?"""
    @property
    def cost(self) -> float:
        """Euro together."""
    @property
    def found(self) -> bool:
        """Is there a schedule?"""
    @property
    def framework(self) -> Framework:
        """The framework of its steps."""
    @property
    def fullest(self) -> float:
        """Hours of the person in the fullest term."""
    @property
    def last_day(self) -> datetime.date | None:
        """The last day of the term in which it ends, or None."""
    @property
    def offers(self) -> Offers | None:
        """The offers, or None."""
    @property
    def person(self) -> str:
        """Id of the person."""
    @property
    def policy(self) -> Policy | None:
        """The policy, or None."""
    @property
    def status(self) -> str:
        """"optimal", "feasible", "unscheduled" or "stopped"."""
    @property
    def team(self) -> dict[str, typing.Any] | None:
        """What is shared with those with whom this person was scheduled together, as `SchedulesDocument.team`; None: nobody."""
    @property
    def terms(self) -> int:
        """One more than the place of the last term that anything is in."""
    @property
    def terms_bound(self) -> int:
        """Proven: it takes no fewer terms."""


class SchedulesDocument:
    """
    A schedule/1 document that was read, or of people who were scheduled together: a sequence of Schedule.

    Examples
    --------
    >>> import datetime, loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> people = loopbaan.build_cohort(fw, [{"id": "p-001", "levels": {"reflectie": "basis"}}])
    >>> by = loopbaan.Scheduler(fw, loopbaan.SchoolCalendar.of_years(datetime.date(2026, 8, 1), 1))
    >>> document = loopbaan.parse_schedules(loopbaan.write_schedules([by.find(people[0], ["intervisie-deelname"])]), fw)
    >>> document["p-001"].status, document.check(people)
    ('optimal', ())
    """
    @typing.overload
    def __getitem__(self, place: int) -> Schedule: ...
    @typing.overload
    def __getitem__(self, person: str) -> Schedule: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def check(self, people: Cohort | None = None, *, name: str = '') -> tuple[Diagnostic, ...]:
        """Every answer that does not hold: of these people; without people, of whomever it is about."""
    def write(self) -> str:
        """The document as canonical text, with what nobody knows of it."""
    @property
    def calendar(self) -> SchoolCalendar:
        """The terms."""
    @property
    def framework(self) -> Framework:
        """The framework that the answers rest on."""
    @property
    def ids(self) -> tuple[str, ...]:
        """Ids of the people, in the order of the document."""
    @property
    def notes(self) -> tuple[Diagnostic, ...]:
        """What is worth knowing about what it was read from, such as fields that nobody knows; () when nothing is."""
    @property
    def offers(self) -> Offers | None:
        """The offers, or None."""
    @property
    def policy(self) -> Policy | None:
        """The policy, or None."""
    @property
    def purpose(self) -> str:
        """What people were asked about for; "": nobody said."""
    @property
    def rule(self) -> LevelRule:
        """The rule by which their levels were found."""
    @property
    def team(self) -> dict[str, typing.Any] | None:
        """What people share who were scheduled together, and what came of all of them, by the names of the fields of schedule/1; None: everybody apart."""


class Scheduler:
    """
    Finds when the steps of a plan are taken, within hours, money and offers.

    The earliest end; of what ends then, the least money; of that, the emptiest fullest term.

    Parameters
    ----------
    framework : Framework
    calendar : SchoolCalendar, optional
        From the first day on; None: the terms of the offers.
    policy : Policy, optional
        Whose rules and accounts limit hours and money; None: nothing does.
    offers : Offers, optional
        When steps are held; None: every step can begin in every term.

    Raises
    ------
    ValueError
        When nobody says what the terms are.
    Error
        208 when the offers are of another framework.

    Examples
    --------
    >>> import datetime, loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> when = loopbaan.SchoolCalendar.of_years(datetime.date(2026, 8, 1), 3)
    >>> loopbaan.Scheduler(fw, when, policy=loopbaan.dutch_policy())
    <Scheduler on nl-leraar 2026.1: 12 terms, policy nl-cao 2026.1>
    """
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __init__(self, framework: Framework, calendar: SchoolCalendar | None = None, *, policy: Policy | None = None, offers: Offers | None = None) -> None: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def choose(self, person: Person, planner: Planner, *, steps: collections.abc.Sequence[str] = [], sector: str = 'po', times: collections.abc.Sequence[tuple[datetime.date, typing.SupportsFloat | typing.SupportsIndex]] = [], changes: collections.abc.Sequence[tuple[str, int, typing.SupportsFloat | typing.SupportsIndex]] = [], agreed: collections.abc.Sequence[tuple[str, str, str]] = [], leave: collections.abc.Sequence[tuple[datetime.date, datetime.date]] = [], most_in_term: typing.SupportsFloat | typing.SupportsIndex | None = None, most_by_term: collections.abc.Sequence[typing.SupportsFloat | typing.SupportsIndex] = [], taken: collections.abc.Sequence[str] = [], keep_phase_limits: bool = False, nodes: int | None = None) -> Schedule:
        """
        Steps that lead somebody to a target and when they are taken, in one search. Ctrl-C stops it.

        Of all ways to the target the one that ends first; of what ends then, the least money; of that, the emptiest fullest term. `find`
        does this for the steps of one plan, and the cheapest plan is not always the one that ends first. Where it is called "optimal" no
        plan of any steps ends earlier; "feasible" has a proven bound.

        Parameters
        ----------
        person : Person
            As for `find`; likewise what is not named here.
        planner : Planner
            Whose target, `upto`, `must`, `must_not` and `route` count. What its plans are cheapest in has no say here.
        steps : sequence of str
            Ids of steps that are taken in any case.

        Returns a schedule that knows what its steps were chosen for: `to_dict()["chosen_for"]`.

        Raises those of `find`; Error 433 for a planner with limits (`within`), 715 for a target that asks for credits, 994 where more than
        256 steps may lead there.

        Examples
        --------
        >>> import datetime, loopbaan
        >>> fw = loopbaan.dutch_framework()
        >>> person = loopbaan.build_cohort(fw, [{"id": "p-001", "phase": "inductie", "levels": fw.required("startbekwaam")}])[0]
        >>> planner = loopbaan.Planner(fw, "basisbekwaam")
        >>> by = loopbaan.Scheduler(fw, loopbaan.SchoolCalendar.of_years(datetime.date(2026, 8, 1), 3), policy=loopbaan.dutch_policy())
        >>> chosen, planned = by.choose(person, planner), by.find(person, planner.find(person))
        >>> chosen.found and chosen.terms <= planned.terms
        True
        """
    def find(self, person: Person, steps: collections.abc.Sequence[str] | Plan, *, sector: str = 'po', times: collections.abc.Sequence[tuple[datetime.date, typing.SupportsFloat | typing.SupportsIndex]] = [], changes: collections.abc.Sequence[tuple[str, int, typing.SupportsFloat | typing.SupportsIndex]] = [], agreed: collections.abc.Sequence[tuple[str, str, str]] = [], leave: collections.abc.Sequence[tuple[datetime.date, datetime.date]] = [], most_in_term: typing.SupportsFloat | typing.SupportsIndex | None = None, most_by_term: collections.abc.Sequence[typing.SupportsFloat | typing.SupportsIndex] = [], taken: collections.abc.Sequence[str] = [], keep_phase_limits: bool = False, nodes: int | None = None) -> Schedule:
        """
        The schedule of one person. Ctrl-C stops it.

        Parameters
        ----------
        person : Person
            Working time, first day and phase are hers.
        steps : Plan or sequence of str
            A plan of this person, or ids of steps.
        sector : str
            "po", "vo" or "mbo": whose rules hold.
        times : sequence of (day, fte)
            Working times from days on, 0 to 2; none: that of the person, or full time.
        changes : sequence of (account, school year, amount)
            What is added to an account or taken off, in hours or money; 2026 is 2026/27.
        agreed : sequence of (step, "in" or "not_in", term or edition)
            What was booked, and what is not to be.
        leave : sequence of (first day, last day)
            A term of which more than half is leave has no part of any step.
        most_in_term : float
            Hours of the person that fit into a term.
        most_by_term : sequence of float
            Likewise into each term of the calendar; none: no such limit.
        taken : sequence of str
            Ids of editions with no place left.
        keep_phase_limits : bool
            Must what begins in a phase end within the years that the policy sets for it?
        nodes : int
            Search nodes of each question after which to give up: the same on every machine.

        Raises Error 994 to 996, 202, 433; KeyError when there is no such step or edition; ValueError when the plan is somebody else's.
        """
    def find_team(self, members: collections.abc.Sequence[dict[str, typing.Any]], *, shared: collections.abc.Sequence[tuple[str, int, typing.SupportsFloat | typing.SupportsIndex]] = [], school_spares: typing.SupportsFloat | typing.SupportsIndex | None = None, seed: str = '', rounds: int = 200, nodes: int | None = None, progress: collections.abc.Callable[[int, int], typing.Any] | None = None) -> SchedulesDocument:
        """
        The schedules of people who share places, accounts and the hours that their school can spare.

        By turn, then by a lottery that anybody can draw anew, each gets the best that is left; then for some rounds a few people are
        taken out and put back in another order. An edition with fewer people than it asks does not run. Nobody is compared by worth.
        Not proven to be the best: `terms_bound` of the team tells how far it can be from it.

        Parameters
        ----------
        members : sequence of dict
            Of each the `person` and the `steps`, a plan or ids, and where there is something to say: `school`, whose hours are
            spared; `turn`, a whole number of which smaller ones choose first, such as the year in which a phase must end; `consents`,
            the ids of roles in editions to which they said yes; and what `find` takes about one person.
        shared : sequence of (account, school year, amount)
            What accounts hold for all together, in hours or money; accounts with a limit that no rule fills and no member has alone.
        school_spares : float
            Hours in each term that all steps of the people of one school may take.
        seed : str
            Of the lottery between people of the same turn.
        rounds : int
            Of looking for something better once everybody has had a turn.
        nodes : int
            Search nodes of each question after which to give up: the same on every machine.
        progress : callable
            Called with (done, total); False stops the search, and the answer is what there is then.

        Returns the document, with `team` beside the schedules. Raises Error 201, 202, 433, 712 to 714, and those of `find` at /members/N; ValueError
        for a member that says what nobody knows.

        Examples
        --------
        >>> import datetime, loopbaan
        >>> fw = loopbaan.dutch_framework()
        >>> people = loopbaan.build_cohort(fw, [{"id": "p-001"}, {"id": "p-002"}])
        >>> by = loopbaan.Scheduler(fw, loopbaan.SchoolCalendar.of_years(datetime.date(2026, 8, 1), 1))
        >>> members = [{"person": each, "steps": ["intervisie-deelname"], "school": "s1"} for each in people]
        >>> found = by.find_team(members, school_spares=40, seed="autumn")
        >>> found.team["terms"] >= found.team["terms_bound"], found.check(people)
        (True, ())
        """
    def replan_team(self, members: collections.abc.Sequence[dict[str, typing.Any]], agreed: SchedulesDocument | collections.abc.Mapping[str, collections.abc.Sequence[tuple[str, str]]], *, shared: collections.abc.Sequence[tuple[str, int, typing.SupportsFloat | typing.SupportsIndex]] = [], school_spares: typing.SupportsFloat | typing.SupportsIndex | None = None, seed: str = '', rounds: int = 200, nodes: int | None = None, progress: collections.abc.Callable[[int, int], typing.Any] | None = None) -> SchedulesDocument:
        """
        A team of which people, offers or requests have changed since something was agreed, with few changes to that.

        First as few people waiting as possible; then as few changed places; then fewest terms, of smaller turns first. So a place that was
        agreed gives way where somebody would else have none, and nowhere else. Not proven to be the best: the bounds tell how far it can be
        from it. What was agreed with people who are no longer there, and on steps that nobody asks for any more, is left aside and counted.

        Parameters
        ----------
        members : sequence of dict
            As for `find_team`; likewise what is not named here.
        agreed : SchedulesDocument or mapping of str to sequence of (str, str)
            An earlier answer on the same framework; or, as `read_agreed_places` gives it, by person the ids of steps, each with that of
            the edition or of the term in which it begins.

        Returns the document as `find_team`, with `replanned` in its `team`, and of each member what was `agreed` and what has `changed`, why.

        Examples
        --------
        >>> import datetime, loopbaan
        >>> fw = loopbaan.dutch_framework()
        >>> people = loopbaan.build_cohort(fw, [{"id": id, "levels": {"reflectie": "basis"}} for id in ("p-001", "p-002")])
        >>> by = loopbaan.Scheduler(fw, loopbaan.SchoolCalendar.of_years(datetime.date(2026, 8, 1), 1))
        >>> members = [{"person": each, "steps": ["intervisie-deelname"]} for each in people]
        >>> before = by.find_team(members[:1])
        >>> after = by.replan_team(members, before)
        >>> [each.found for each in after], after[0].to_dict()["steps"] == before[0].to_dict()["steps"], after.check(people)
        ([True, True], True, ())
        """
    @property
    def calendar(self) -> SchoolCalendar:
        """The terms."""
    @property
    def framework(self) -> Framework:
        """Whose steps are scheduled."""
    @property
    def offers(self) -> Offers | None:
        """The offers, or None."""
    @property
    def policy(self) -> Policy | None:
        """The policy, or None."""


class ReservedPlaces:
    """
    Places of an edition that only people of one group may have.

    Examples
    --------
    >>> import loopbaan
    >>> loopbaan.ReservedPlaces("De Boog", 2)
    <ReservedPlaces: 2 for De Boog>
    """
    def __eq__(self, arg0: object) -> bool: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __init__(self, group: str, places: int) -> None:
        """For a school or board, so many places."""
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    @property
    def group(self) -> str:
        """A school, a board."""
    @property
    def places(self) -> int:
        """How many."""


class RoundEdition:
    """
    An edition in a round.

    Parameters
    ----------
    id : str
    most : int
        Places, those that are filled or reserved included; 0: it is offered and full.
    least : int
        With fewer people it stays shut.
    filled : int
        Places that people outside the round have; they count towards `least`.
    owner : str
        Id of the RoundOwner whose numbers bound it.
    must_run : bool
        May it not stay shut?
    has_date : bool
        Without a date nothing is judged: its wishes wait for it.
    days : sequence of (first day, last day)
        Nobody can be in two editions on one day; none: it meets no other.
    reserved : sequence of ReservedPlaces
    by_group : bool
        Is no place open to all, and has a group at most what is reserved for it? That may come to more than `most`.

    Examples
    --------
    >>> import loopbaan
    >>> loopbaan.RoundEdition("rekenen-najaar", most=6, least=4)
    <RoundEdition rekenen-najaar: 4 to 6>
    """
    def __eq__(self, arg0: object) -> bool: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __init__(self, id: str, *, most: int, least: int = 0, filled: int = 0, owner: str | None = None, must_run: bool = False, has_date: bool = True, days: collections.abc.Sequence[tuple[datetime.date, datetime.date]] = [], reserved: collections.abc.Sequence[ReservedPlaces] = [], by_group: bool = False) -> None: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    @property
    def by_group(self) -> bool:
        """Is no place open to all, and has a group at most what is reserved for it?"""
    @property
    def days(self) -> tuple[tuple[datetime.date, datetime.date], ...]:
        """First and last day of each part."""
    @property
    def filled(self) -> int:
        """Places that people outside the round have."""
    @property
    def has_date(self) -> bool:
        """Is it known when it is?"""
    @property
    def id(self) -> str:
        """Its name in the round."""
    @property
    def least(self) -> int:
        """With fewer people it stays shut."""
    @property
    def most(self) -> int:
        """Places, those that are filled or reserved included."""
    @property
    def must_run(self) -> bool:
        """May it not stay shut?"""
    @property
    def owner(self) -> str | None:
        """Id of its owner, or None."""
    @property
    def reserved(self) -> tuple[ReservedPlaces, ...]:
        """Places for one group."""


class RoundOwner:
    """
    Who offers editions: an institute, a school, its board.

    Parameters
    ----------
    id : str
    most : int, optional
        Places of all its editions together that it gives in this round; None: no limit.
    least : int
        So many it must have, or the round is impossible.
    within : str, optional
        Id of the owner of which it is a part.

    Examples
    --------
    >>> import loopbaan
    >>> loopbaan.RoundOwner("pabo", most=40)
    <RoundOwner pabo: at most 40>
    """
    def __eq__(self, arg0: object) -> bool: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __init__(self, id: str, *, most: int | None = None, least: int = 0, within: str | None = None) -> None: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    @property
    def id(self) -> str:
        """Its name in the round."""
    @property
    def least(self) -> int:
        """So many it must have."""
    @property
    def most(self) -> int | None:
        """Places of all its editions, or None: no limit."""
    @property
    def within(self) -> str | None:
        """Id of the owner of which it is a part."""


class RoundCriterion:
    """
    What a wish is judged by beside its rank. A smaller number is better.

    Examples
    --------
    >>> import loopbaan
    >>> loopbaan.RoundCriterion("km", loopbaan.Text("reisafstand", "distance"))
    <RoundCriterion km: distance>
    """
    def __eq__(self, arg0: object) -> bool: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __init__(self, id: str, title: Text) -> None:
        """A distance, a price, the years until a phase must have ended."""
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    @property
    def id(self) -> str:
        """Its name in the round."""
    @property
    def title(self) -> Text:
        """How people call it."""


class RoundWish:
    """
    That a need would be met by an edition.

    Parameters
    ----------
    edition : str
        Its id.
    rank : int
        1 to 1000; 1 is liked best, equal ones are liked equally.
    criteria : sequence of int
        A value for each criterion of the round, 0 to 1 000 000; smaller is better.
    booked : bool
        Does it stay as it is?
    refused : Text, optional
        Why it cannot be, known before the round; None: it can.

    Examples
    --------
    >>> import loopbaan
    >>> loopbaan.RoundWish("rekenen-najaar", rank=2)
    <RoundWish rekenen-najaar: rank 2>
    """
    def __eq__(self, arg0: object) -> bool: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __init__(self, edition: str, *, rank: int = 1, criteria: collections.abc.Sequence[int] = [], booked: bool = False, refused: Text | None = None) -> None: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    @property
    def booked(self) -> bool:
        """Does it stay as it is?"""
    @property
    def criteria(self) -> tuple[int, ...]:
        """A value for each criterion of the round."""
    @property
    def edition(self) -> str:
        """Id of the edition."""
    @property
    def rank(self) -> int:
        """1 is liked best."""
    @property
    def refused(self) -> Text | None:
        """Why it cannot be, or None: it can."""


class RoundNeed:
    """
    Something that somebody needs and one edition would give.

    Parameters
    ----------
    id : str
    wishes : sequence of RoundWish
    person : str, optional
        Id of who needs it, who draws one number for all their needs; None: the id of the need.
    groups : sequence of str
        School, board: whose reserved places it may have.
    team : str, optional
        All of a team have a place in the same edition, or none has one.

    Examples
    --------
    >>> import loopbaan
    >>> loopbaan.RoundNeed("b1", wishes=[loopbaan.RoundWish("rekenen-najaar")], groups=["De Boog"])
    <RoundNeed b1: 1 wish>
    """
    def __eq__(self, arg0: object) -> bool: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __init__(self, id: str, *, wishes: collections.abc.Sequence[RoundWish], person: str | None = None, groups: collections.abc.Sequence[str] = [], team: str | None = None) -> None: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    @property
    def groups(self) -> tuple[str, ...]:
        """School, board."""
    @property
    def id(self) -> str:
        """Its name in the round."""
    @property
    def person(self) -> str:
        """Id of who needs it: the id of the need where nobody else is named."""
    @property
    def team(self) -> str | None:
        """Its team, or None."""
    @property
    def wishes(self) -> tuple[RoundWish, ...]:
        """Editions that would meet it."""


class AssignmentRound:
    """
    Needs and places, and what decides among them. Immutable.

    Parameters
    ----------
    editions : sequence of RoundEdition
    needs : sequence of RoundNeed
    owners : sequence of RoundOwner
    criteria : sequence of RoundCriterion
        In the order in which the usual rule follows them.

    Raises
    ------
    Error
        101, 201, 202, 433, 701, 730 to 735, 738, each at its place in the lists, all at once.

    Examples
    --------
    >>> import loopbaan
    >>> loopbaan.AssignmentRound(
    ...     editions=[loopbaan.RoundEdition("rekenen-najaar", most=6)],
    ...     needs=[loopbaan.RoundNeed("b1", wishes=[loopbaan.RoundWish("rekenen-najaar")])],
    ... )
    <AssignmentRound: 1 need, 1 edition>
    """
    def __eq__(self, arg0: object) -> bool: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __init__(self, *, editions: collections.abc.Sequence[RoundEdition], needs: collections.abc.Sequence[RoundNeed], owners: collections.abc.Sequence[RoundOwner] = [], criteria: collections.abc.Sequence[RoundCriterion] = []) -> None: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def with_travel(self, *, of_needs: collections.abc.Sequence[str | None], of_editions: collections.abc.Sequence[str | None], distances: collections.abc.Sequence[tuple[str, str, int]], unit: str = 'kilometres', most: int | None = None, otherwise: int | None = None, turn: int = 0) -> tuple[AssignmentRound, int, int]:
        """
        The round in which travel counts, how many wishes are refused as too far, and of how many the distance was assumed.

        Parameters
        ----------
        of_needs : sequence of str, optional
            By need the place that is travelled from, mostly a school.
        of_editions : sequence of str, optional
            By edition its place; None: nowhere one has to go to.
        distances : sequence of (from, to, int)
            Both ways, where the way back is not there too; within one place it is nought.
        unit : str
            "kilometres" or "minutes".
        most : int, optional
            What is farther is refused, with that as its reason; what is booked stays.
        otherwise : int, optional
            What counts where there is no distance; None: Error 202 names each that is missing.
        turn : int
            Which of the criteria "travel" is, from 0 on.

        Raises ValueError for another unit; Error 201, 202, 430, 433, all at once.

        Examples
        --------
        >>> import loopbaan
        >>> round = loopbaan.AssignmentRound(
        ...     editions=[loopbaan.RoundEdition("rekenen", most=6)],
        ...     needs=[loopbaan.RoundNeed("b1", wishes=[loopbaan.RoundWish("rekenen")])],
        ... )
        >>> near, beyond, assumed = round.with_travel(
        ...     of_needs=["De Boog"], of_editions=["Utrecht"], distances=[("De Boog", "Utrecht", 42)], most=30
        ... )
        >>> loopbaan.find_assignment(near, seed="voorjaar").wishes[0][0].sentence("en"), beyond, assumed
        ('“rekenen” is not possible: 42 km, which is more than 30 km.', 1, 0)
        """
    @property
    def criteria(self) -> tuple[RoundCriterion, ...]:
        """What wishes are judged by."""
    @property
    def editions(self) -> tuple[RoundEdition, ...]:
        """What is offered."""
    @property
    def needs(self) -> tuple[RoundNeed, ...]:
        """What is needed."""
    @property
    def owners(self) -> tuple[RoundOwner, ...]:
        """Who offers it."""


class WishAnswer:
    """What became of a wish, and why."""
    def __eq__(self, arg0: object) -> bool: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def sentence(self, lang: str = 'nl') -> str:
        """All of it in one sentence; no word of anybody else."""
    @property
    def edition(self) -> str:
        """Id of the edition."""
    @property
    def kept_by(self) -> tuple[int, ...]:
        """Of a full edition how many keep their places by each level of the rule, then by lottery, then because nothing moves them."""
    @property
    def limit(self) -> int:
        """Of so many; of one that stays shut, of so few at least."""
    @property
    def need(self) -> str:
        """Id of the need."""
    @property
    def other(self) -> str | None:
        """Id of the edition or owner that stands in the way; of "rule" the level that would be worse, "lottery" after the last; or None."""
    @property
    def queue(self) -> int:
        """Of who waits the place in the queue, from 1 on; else 0."""
    @property
    def state(self) -> str:
        """"placed", "waiting", "refused" or "not_judged"."""
    @property
    def taken(self) -> int:
        """Places of the edition (of its owner, where that is full) that are taken; of one that stays shut, who would come."""
    @property
    def why(self) -> str:
        """Why it is not placed: "met_otherwise", "no_date", "stated", "shut", "full", "owner_full", "overlap", "team", "needed" or "rule"; "none": it is."""


class EditionAnswer:
    """What became of an edition."""
    def __eq__(self, arg0: object) -> bool: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def sentence(self, lang: str = 'nl') -> str:
        """All of it in a sentence or two, without anybody's name."""
    @property
    def edition(self) -> str:
        """Id of the edition."""
    @property
    def hit(self) -> tuple[str, ...]:
        """Where it stays shut, ids of the needs with a wish for it."""
    @property
    def placed(self) -> tuple[str, ...]:
        """Ids of the needs that have a place in it."""
    @property
    def runs(self) -> bool:
        """Does it run?"""
    @property
    def taken(self) -> int:
        """Places, with those filled before."""


class WishAnswers:
    """What became of all wishes: a sequence by need, of its wishes in order."""
    def __eq__(self, arg0: object) -> bool: ...
    def __getitem__(self, place: int) -> tuple[WishAnswer, ...]: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __iter__(self) -> collections.abc.Iterator[tuple[WishAnswer, ...]]: ...
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    @property
    def ids(self) -> tuple[str, ...]:
        """Ids of the needs."""


class EditionAnswers:
    """What became of all editions: a sequence in their order."""
    def __eq__(self, arg0: object) -> bool: ...
    def __getitem__(self, place: int) -> EditionAnswer: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __iter__(self) -> collections.abc.Iterator[EditionAnswer]: ...
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    @property
    def ids(self) -> tuple[str, ...]:
        """Ids of the editions."""


class RoundMust:
    """What must be, in a round where not all of that can be."""
    def __eq__(self, arg0: object) -> bool: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def sentence(self, lang: str = 'nl') -> str:
        """It in words, without a full stop."""
    @property
    def id(self) -> str:
        """Id of the edition, the owner or the need."""
    @property
    def what(self) -> str:
        """"edition_runs", "owner_least" or "booked"."""


class Assignment:
    """
    Who has a place where in a round, by which rule, and why not.

    Examples
    --------
    >>> import loopbaan
    >>> wish = loopbaan.RoundWish("rekenen")
    >>> round = loopbaan.AssignmentRound(
    ...     editions=[loopbaan.RoundEdition("rekenen", most=1)],
    ...     needs=[loopbaan.RoundNeed("b1", wishes=[wish]), loopbaan.RoundNeed("b2", wishes=[wish])],
    ... )
    >>> assignment = loopbaan.find_assignment(round, seed="voorjaar")
    >>> assignment.status, assignment.placed, loopbaan.check_assignment(assignment)
    ('optimal', ('rekenen', None), ())
    >>> assignment.wishes[1][0].sentence("en")
    '“rekenen” is full: 1 of 1 places are taken (1 by lottery). Number 1 of those who wait.'
    >>> assignment.editions[0].sentence("en")
    '“rekenen” runs: 1 of 1 places are taken.'
    """
    def __eq__(self, arg0: object) -> bool: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    @property
    def bounds(self) -> tuple[tuple[int, ...], ...]:
        """What nothing beats; as far as it equals the values from the first level on, these are proven."""
    @property
    def conflict(self) -> tuple[RoundMust, ...]:
        """Of what is impossible a smallest set: without any one of these the others can be."""
    @property
    def conflict_is_smallest(self) -> bool:
        """False: limits ended the search, and some of the conflict may be more than is needed."""
    @property
    def editions(self) -> EditionAnswers:
        """By edition, what became of it."""
    @property
    def found(self) -> bool:
        """Is there an answer?"""
    @property
    def levels(self) -> tuple[str, ...]:
        """The levels of the rule that was followed, as words that `find_assignment` takes."""
    @property
    def lottery(self) -> tuple[int, ...]:
        """By need the number that its person drew."""
    @property
    def nodes(self) -> int:
        """Flows that were solved."""
    @property
    def notes(self) -> tuple[Diagnostic, ...]:
        """What is worth knowing about what it was read from, such as fields that nobody knows; () when nothing is."""
    @property
    def placed(self) -> tuple[str | None, ...]:
        """By need the id of the edition in which it has a place, or None."""
    @property
    def ranks(self) -> tuple[int, ...]:
        """The ranks that there are, rising: what values of a level of ranks are about."""
    @property
    def round(self) -> AssignmentRound:
        """The round that it answers."""
    @property
    def rule(self) -> tuple[Text, ...]:
        """The same as people read them."""
    @property
    def seed(self) -> str:
        """Of the lottery."""
    @property
    def status(self) -> str:
        """"optimal" (proven, lottery included), "feasible", "impossible" or "stopped"."""
    @property
    def values(self) -> tuple[tuple[int, ...], ...]:
        """What each level came to: of ranks, how many needs are met at each; else one number."""
    @property
    def wishes(self) -> WishAnswers:
        """By need and wish, what became of it."""


class ChangeEffect:
    """One change of a round, and the place that somebody would have had by it."""
    def __eq__(self, arg0: object) -> bool: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def sentence(self, lang: str = 'nl') -> str:
        """It in one sentence."""
    @property
    def certain(self) -> bool:
        """Was the changed round decided to the end?"""
    @property
    def edition(self) -> str:
        """Id of the edition that is changed or wished."""
    @property
    def others_moved(self) -> int:
        """Needs that then have another place, one more or none."""
    @property
    def placed_in(self) -> str | None:
        """Id of the edition in which the need has its place then; None: limits left open whether it has one."""
    @property
    def what(self) -> str:
        """"one_more_place", "one_less_least" or "one_more_wish"."""


class PossibleEdition:
    """
    An edition that could be had beside what is offered.

    Parameters
    ----------
    id : str
    places : int
        1 to 10 000.
    least : int
        With fewer people it does not run.
    cents : int
        What one costs, in whole euro cents.
    most : int
        How many of it can be had, 0 to 100.
    is_bought : bool
        Is it bought? Else somebody in the partnership can make it.
    region : str, optional
        Where it is held.

    Examples
    --------
    >>> import loopbaan
    >>> loopbaan.PossibleEdition("rekenen", places=6, least=4, cents=120_000, is_bought=True)
    <PossibleEdition rekenen: 4 to 6 places>
    """
    def __eq__(self, arg0: object) -> bool: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __init__(self, id: str, *, places: int, least: int = 0, cents: int = 0, most: int = 1, is_bought: bool = False, region: str | None = None) -> None: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    @property
    def cents(self) -> int:
        """What one costs, in whole euro cents."""
    @property
    def id(self) -> str:
        """Its name."""
    @property
    def is_bought(self) -> bool:
        """Is it bought? Else made in the partnership."""
    @property
    def least(self) -> int:
        """With fewer it does not run."""
    @property
    def most(self) -> int:
        """How many of it can be had."""
    @property
    def places(self) -> int:
        """For how many people."""
    @property
    def region(self) -> str | None:
        """Where it is held, or None."""


class UnmetNeed:
    """
    A need that nothing on offer meets, and by which possible editions it would be.

    Parameters
    ----------
    id : str
    met_by : sequence of str
        Ids of possible editions; none: nobody knows a step that meets it.
    region : str, optional
        Of who needs it.

    Examples
    --------
    >>> import loopbaan
    >>> loopbaan.UnmetNeed("b1", ["rekenen"])
    <UnmetNeed b1: 1 possible edition>
    """
    def __eq__(self, arg0: object) -> bool: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __init__(self, id: str, met_by: collections.abc.Sequence[str] = [], *, region: str | None = None) -> None: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    @property
    def id(self) -> str:
        """Its name."""
    @property
    def met_by(self) -> tuple[str, ...]:
        """Ids of possible editions."""
    @property
    def region(self) -> str | None:
        """Of who needs it, or None."""


class NewEditions:
    """Which new editions meet as many needs as any choice does."""
    def __eq__(self, arg0: object) -> bool: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def by_region(self) -> dict[str | None, dict[str, int]]:
        """By region (None: of none): "needs" and "needs_met" of people from there; editions held there that are "made" in the partnership and "bought", and their "cents"."""
    def sentence(self, lang: str = 'nl') -> str:
        """What it comes to, and what is proven of it."""
    def sentence_of_edition(self, id: str, lang: str = 'nl') -> str:
        """How many of a possible edition, and for what. Raises KeyError."""
    def sentence_of_need(self, id: str, lang: str = 'nl') -> str:
        """By what a need is met, or why it stays open. Raises KeyError."""
    @property
    def aim(self) -> str:
        """"fewest" editions, "cheapest" or "least_bought"."""
    @property
    def aim_bound(self) -> int:
        """To meet `needs_bound` takes no fewer of what the aim is: editions, euro cents, bought editions."""
    @property
    def cents(self) -> int:
        """What they cost, in whole euro cents."""
    @property
    def count(self) -> tuple[int, ...]:
        """How many of each possible edition to have, in their order."""
    @property
    def editions(self) -> int:
        """How many editions together."""
    @property
    def met(self) -> tuple[str | None, ...]:
        """By need the id of the edition that meets it, or None."""
    @property
    def needs(self) -> tuple[UnmetNeed, ...]:
        """The needs that were asked about."""
    @property
    def needs_bound(self) -> int:
        """No choice meets more."""
    @property
    def needs_met(self) -> int:
        """How many needs are met."""
    @property
    def nodes(self) -> int:
        """Of the search."""
    @property
    def possible(self) -> tuple[PossibleEdition, ...]:
        """The editions that could be had."""
    @property
    def proven(self) -> bool:
        """Was the search not given up?"""


class FoundPlacement:
    """
    Where students go, as it was found; `loopbaan.Placed` shows it.

    Examples
    --------
    >>> import loopbaan
    >>> school, student = loopbaan.PlacingSchool("lyceum", most=2), loopbaan.PlacingStudent("s1")
    >>> loopbaan.find_placement(loopbaan.Placement(schools=(school,), students=(student,)), seed="voorjaar").found
    <FoundPlacement: 1 of 1 students>
    """
    def __eq__(self, arg0: object) -> bool: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def check(self, lang: str = 'en') -> tuple[str, ...]:
        """Everything that does not hold, counted anew; () when all holds."""
    def sentence_of_school(self, school: int, lang: str = 'nl') -> str:
        """How many a school, by position, takes, by what, and has. Raises Error 430."""
    def sentences_of_missing(self, lang: str = 'nl') -> tuple[str, ...]:
        """What is missing to place all, in sentences."""
    def sentences_of_student(self, student: int, lang: str = 'nl') -> tuple[str, ...]:
        """Why a student, by position, has that place or none. Raises Error 430."""
    @property
    def assignment(self) -> Assignment:
        """The assignment that it is: students are its needs, schools its editions."""
    @property
    def assumed(self) -> int:
        """Of how many ways from a student to a school the distance was assumed."""
    @property
    def capacities(self) -> tuple[tuple[int | None, int | None, int | None, int, tuple[str, ...]], ...]:
        """By school the places by coaches, by trainers and as it says (None: that says nothing), the places, and what binds."""
    @property
    def least(self) -> tuple[int, ...]:
        """By school how many students it takes at the least, if any."""
    @property
    def left(self) -> int:
        """Students whom a school fits, without a place even then."""
    @property
    def missing_proven(self) -> bool:
        """Is it proven that fewer cannot do it?"""
    @property
    def more(self) -> tuple[tuple[str, int, int, int, int], ...]:
        """What is missing: id of a school, coaches, trainers, places it would state itself, and the places that gives."""
    @property
    def not_worked_out(self) -> tuple[str, ...]:
        """Ids of schools with places by subject of which it is not known what is missing."""
    @property
    def nowhere(self) -> int:
        """Students whom no school fits."""
    @property
    def placed(self) -> tuple[str | None, ...]:
        """By student the id of the school, or None."""
    @property
    def would_be_placed(self) -> int:
        """How many more would have a place by that."""


class VisitsAsked:
    """
    What a round of visits among schools is to be, as the search takes it; `VisitRound` is what one makes.

    Examples
    --------
    >>> import loopbaan
    >>> loopbaan.VisitRound([loopbaan.VisitingSchool("a"), loopbaan.VisitingSchool("b")]).asked
    <VisitsAsked: 2 schools>
    """
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __init__(self, schools: collections.abc.Sequence[tuple[str, str, str, str, int, int, bool, collections.abc.Sequence[int]]], *, earlier: collections.abc.Sequence[tuple[int, int]] = [], earlier_both_ways: bool = False, distances: collections.abc.Sequence[tuple[str, str, int]] = [], most: int | None = None, otherwise: int | None = None, days: int = 0, most_of_board: int = 0, team_kind: str = '', team_least: int = 0, agreed: collections.abc.Sequence[tuple[int, int]] = [], seed: str = '', minutes: bool = False) -> None: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def bars(self) -> list[list[str]]:
        """By who visits, then by who is visited: why not, or "none"."""
    def check(self, visits: collections.abc.Sequence[tuple[int, int, int | None]], values: collections.abc.Sequence[int], bounds: collections.abc.Sequence[int], lang: str = 'en') -> list[str]:
        """Everything in a plan that does not hold, in sentences."""
    def find(self, nodes: int | None = None) -> tuple[list[tuple[typing.Any, ...]], tuple[typing.Any, ...], tuple[typing.Any, ...], list[tuple[typing.Any, ...]]]:
        """Visits (from, to, day), values, bounds, and what lacks (schools, sentence), by position. Ctrl-C stops it."""
    def rounds_ahead(self) -> tuple[int, int]:
        """How many rounds there can be: at least, at most; not above 12."""


class Curriculum:
    """
    A programme as modules that introduce, practise and assess competences, in variants.

    Examples
    --------
    >>> import loopbaan
    >>> kaart = loopbaan.parse_curriculum("module;jaar;gedrag\\nM1;1;I\\nM2;2;OT\\n", loopbaan.dutch_framework())
    >>> len(kaart), kaart.competences
    (2, ('gedrag',))
    """
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def _carry_over(self, crosswalk: Crosswalk) -> dict[str, typing.Any]: ...
    def _changed(self, changes: collections.abc.Sequence[dict[str, typing.Any]]) -> Curriculum: ...
    def _compare(self, one: str, other: str) -> list[typing.Any]: ...
    def _cover(self) -> list[typing.Any]: ...
    def _critical_path(self) -> tuple[typing.Any, ...]: ...
    def _filling(self) -> tuple[int, int, int, int, typing.Annotated[list[int], "FixedSize(4)"]]: ...
    def _findings(self) -> list[typing.Any]: ...
    def _modules(self) -> list[typing.Any]: ...
    def _repair(self, costs: collections.abc.Mapping[str, int], fixed: collections.abc.Sequence[str], weights: collections.abc.Mapping[str, int], nodes: int) -> dict[str, typing.Any]: ...
    def _unused(self) -> tuple[Diagnostic, ...]: ...
    def _weights(self) -> list[typing.Any]: ...
    def _what_if(self, changes: collections.abc.Sequence[dict[str, typing.Any]]) -> dict[str, typing.Any]: ...
    def to_html(self, lang: str = 'nl', starters: Cohort | None = None) -> str:
        """One offline page: what was found, the matrix, variants, who does what, the smallest repair. `starters`: a Cohort of people who came from the programme; what they lack is put beside it, protected as one group."""
    def variant_title(self, variant: str, lang: str = 'nl') -> str:
        """How people call a variant. KeyError: there is none of that id."""
    @property
    def competences(self) -> tuple[str, ...]:
        """Ids of what the map is about, in the order of the framework."""
    @property
    def framework(self) -> Framework:
        """The framework that it belongs to."""
    @property
    def id(self) -> str:
        """Its permanent name."""
    @property
    def module_ids(self) -> tuple[str, ...]:
        """Ids of its modules, in order."""
    @property
    def notes(self) -> tuple[Diagnostic, ...]:
        """What is worth knowing about what it was read from, such as fields that nobody knows; () when nothing is."""
    @property
    def profile(self) -> str | None:
        """Id of the profile that it leads to, or None."""
    @property
    def title(self) -> Text:
        """How people call it."""
    @property
    def variants(self) -> tuple[str, ...]:
        """Ids of its variants; () where it has one without a name."""
    @property
    def version(self) -> str:
        """Its edition."""


class Mapping:
    """How the columns and codes of another instrument are to be read."""
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    @property
    def id(self) -> str:
        """Its permanent name."""
    @property
    def instrument(self) -> str:
        """What was rated with, or ""."""
    @property
    def notes(self) -> tuple[Diagnostic, ...]:
        """What is worth knowing about what it was read from, such as fields that nobody knows; () when nothing is."""


class Staff:
    """People from a table or document, and what is worth knowing about the reading."""
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def _repr_html_(self) -> str: ...
    @property
    def lacking(self) -> tuple[Diagnostic, ...]:
        """Of a part: what it lacks, and some other part must have."""
    @property
    def notes(self) -> tuple[Diagnostic, ...]:
        """What was not used, and what was assumed; `needs_a_look` says which are more than information."""
    @property
    def people(self) -> Cohort:
        """Everyone, in the order of the input."""


class DocumentKind:
    """
    A kind of documents.

    Examples
    --------
    >>> import loopbaan
    >>> loopbaan.document_kinds()[0].needs
    'nothing'
    """
    def __getstate__(self) -> tuple[str]: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    @property
    def name(self) -> str:
        """Kind and version as the document says them, e.g. "framework/1"."""
    @property
    def needs(self) -> str:
        """What reading one takes beside it: "nothing", its "framework", or both "editions"; "not read": it is only written."""
    @property
    def title(self) -> Text:
        """What it is."""


class PersonPlans:
    """All that a plans/1 document says about one person."""
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    @property
    def alternatives(self) -> Alternatives | None:
        """The cheapest plans."""
    @property
    def beyond(self) -> LevelsBeyond | None:
        """What is desired beyond the plan."""
    @property
    def entry(self) -> EntryConditions | None:
        """What roles ask in years of experience."""
    @property
    def front(self) -> Front | None:
        """The front; None where it was not asked, as all that follow."""
    @property
    def gains(self) -> LevelGains | None:
        """What one more level would save."""
    @property
    def overridden(self) -> tuple[str, ...]:
        """Ids of the competences whose level somebody decided, whatever the ratings say."""
    @property
    def part(self) -> Part | None:
        """The best part."""
    @property
    def person(self) -> str:
        """Id of the person."""
    @property
    def plan(self) -> Plan:
        """The plan."""
    @property
    def prospect(self) -> Prospect | None:
        """What is certain where levels are unknown."""
    @property
    def roles(self) -> StepRoles | None:
        """How much hangs on each step."""
    @property
    def routes(self) -> list[Plan] | None:
        """The plans along the routes that are open, where none is known."""
    @property
    def without(self) -> Plan | None:
        """The plan without a step."""


class PlansDocument:
    """
    A plans/1 document that was read: a sequence of PersonPlans.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> people = loopbaan.build_cohort(fw, [{"id": "p-001"}])
    >>> planner = loopbaan.Planner(fw, "bhv-er")
    >>> document = loopbaan.parse_plans(loopbaan.write_plans(planner, people, planner.find_all(people)), fw)
    >>> document["p-001"].plan == planner.find(people[0]), document.check(people)
    (True, ())
    """
    @typing.overload
    def __getitem__(self, place: int) -> PersonPlans: ...
    @typing.overload
    def __getitem__(self, person: str) -> PersonPlans: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def check(self, people: Cohort | None = None, *, name: str = '') -> tuple[Diagnostic, ...]:
        """Every answer that does not hold: of these people; without people, of whomever it is about."""
    def write(self) -> str:
        """The document as canonical text, with what nobody knows of it."""
    @property
    def framework(self) -> Framework:
        """The framework that the answers rest on."""
    @property
    def ids(self) -> tuple[str, ...]:
        """Ids of the people, in the order of the document."""
    @property
    def notes(self) -> tuple[Diagnostic, ...]:
        """What is worth knowing about what it was read from, such as fields that nobody knows; () when nothing is."""
    @property
    def planner(self) -> Planner:
        """A planner that is asked the same."""
    @property
    def purpose(self) -> str:
        """What people were asked about for; "": nobody said."""
    @property
    def rule(self) -> LevelRule:
        """The rule by which their levels were found."""


class PersonGap:
    """What a gaps/1 document says about one person."""
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    @property
    def closed(self) -> bool:
        """Are all required levels met?"""
    @property
    def lines(self) -> tuple[dict[str, typing.Any], ...]:
        """One per competence of the profile, by the names of the document's fields; levels as `Person.level` has them."""
    @property
    def overridden(self) -> tuple[str, ...]:
        """Ids of the competences whose level somebody decided, whatever the ratings say."""
    @property
    def person(self) -> str:
        """Id of the person."""


class GapsDocument:
    """
    A gaps/1 document that was read: a sequence of PersonGap.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> people = loopbaan.build_cohort(fw, [{"id": "p-001"}])
    >>> document = loopbaan.parse_gaps(loopbaan.write_gaps(people, "basisbekwaam"), fw)
    >>> document.target, document["p-001"].closed, document.check(people)
    ('basisbekwaam', False, ())
    """
    @typing.overload
    def __getitem__(self, place: int) -> PersonGap: ...
    @typing.overload
    def __getitem__(self, person: str) -> PersonGap: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def check(self, people: Cohort | None = None, *, name: str = '') -> tuple[Diagnostic, ...]:
        """Every answer that does not hold: of these people; without people, of whomever it is about."""
    def write(self) -> str:
        """The document as canonical text, with what nobody knows of it."""
    @property
    def framework(self) -> Framework:
        """The framework that the answers rest on."""
    @property
    def ids(self) -> tuple[str, ...]:
        """Ids of the people, in the order of the document."""
    @property
    def notes(self) -> tuple[Diagnostic, ...]:
        """What is worth knowing about what it was read from, such as fields that nobody knows; () when nothing is."""
    @property
    def purpose(self) -> str:
        """What people were asked about for; "": nobody said."""
    @property
    def rule(self) -> LevelRule:
        """The rule by which their levels were found."""
    @property
    def target(self) -> str:
        """Id of the profile."""


class PersonPosition:
    """What a positions/1 document says about one person."""
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    @property
    def domains(self) -> tuple[dict[str, typing.Any], ...]:
        """One per domain that has depths, by the names of the document's fields; levels as `Person.level` has them."""
    @property
    def overridden(self) -> tuple[str, ...]:
        """Ids of the competences whose level somebody decided, whatever the ratings say."""
    @property
    def person(self) -> str:
        """Id of the person."""


class PositionsDocument:
    """
    A positions/1 document that was read: a sequence of PersonPosition.

    Examples
    --------
    >>> import loopbaan
    >>> fw = loopbaan.dutch_framework()
    >>> people = loopbaan.build_cohort(fw, [{"id": "p-001"}])
    >>> document = loopbaan.parse_positions(loopbaan.write_positions(people), fw)
    >>> len(document["p-001"].domains), document.check(people)
    (4, ())
    """
    @typing.overload
    def __getitem__(self, place: int) -> PersonPosition: ...
    @typing.overload
    def __getitem__(self, person: str) -> PersonPosition: ...
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def check(self, people: Cohort | None = None, *, name: str = '') -> tuple[Diagnostic, ...]:
        """Every answer that does not hold: of these people; without people, of whomever it is about."""
    def write(self) -> str:
        """The document as canonical text, with what nobody knows of it."""
    @property
    def framework(self) -> Framework:
        """The framework that the answers rest on."""
    @property
    def ids(self) -> tuple[str, ...]:
        """Ids of the people, in the order of the document."""
    @property
    def notes(self) -> tuple[Diagnostic, ...]:
        """What is worth knowing about what it was read from, such as fields that nobody knows; () when nothing is."""
    @property
    def purpose(self) -> str:
        """What people were asked about for; "": nobody said."""
    @property
    def rule(self) -> LevelRule:
        """The rule by which their levels were found."""


class Column:
    """One column of a Table: what its values mean, and the values for whoever reads Arrow."""
    def __arrow_c_array__(self, requested_schema: typing.Any = None) -> tuple[typing_extensions.CapsuleType, typing_extensions.CapsuleType]: ...
    @typing.overload
    def __getitem__(self, key: int) -> typing.Any: ...
    @typing.overload
    def __getitem__(self, key: typing.Any) -> typing.Any:
        """A slice, a list of row numbers or a list of True and False per row: a Column of these."""
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def _arrays(self) -> typing.Any:
        """What to_pandas is made of."""
    @property
    def kind(self) -> str:
        """"whole", "number", "day", "text", "word" or "flag" (yes or no)."""
    @property
    def meaning(self) -> str:
        """What a value means."""
    @property
    def name(self) -> str:
        """Its heading."""
    @property
    def rising(self) -> tuple[str, ...]:
        """Of words with an order, such as levels: all there are, rising; else ()."""
    @property
    def unit(self) -> str:
        """In what it is measured, or ""."""


class Table:
    """
    A table of an answer, which pandas, Polars, pyarrow and DuckDB read as it is.

    It speaks the Arrow PyCapsule interface: `pl.DataFrame(table)`, `pa.table(table)`, `duckdb.sql("from table")`, as often as
    you like. Numbers are not copied. Every column has its meaning and unit as field metadata.

    Examples
    --------
    >>> import loopbaan
    >>> people = loopbaan.build_cohort(loopbaan.dutch_framework(), [{"id": "p1", "levels": {"gedrag": "start"}}])
    >>> table = loopbaan.tabulate_levels(people)
    >>> len(table), table.to_dicts()[0]["level"], table["rank"].unit
    (1, 'start', 'levels')
    """
    def __arrow_c_schema__(self) -> typing_extensions.CapsuleType: ...
    def __arrow_c_stream__(self, requested_schema: typing.Any = None) -> typing_extensions.CapsuleType: ...
    @typing.overload
    def __getitem__(self, key: str) -> Column: ...
    @typing.overload
    def __getitem__(self, key: int) -> dict[str, typing.Any]: ...
    @typing.overload
    def __getitem__(self, key: typing.Any) -> typing.Any:
        """table["missing"] is a Column, table[0] a row as a dict; a list of names, a slice, a list of row numbers or a list of True and False per row is a Table."""
    def __getstate__(self) -> tuple[typing.Any]: ...
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple[typing.Any, ...]) -> None: ...
    def _repr_html_(self) -> str: ...
    def to_csv(self, path: typing.Any = None) -> typing.Any:
        """A CSV file as Dutch Excel opens it, in which no text is run as a formula; its bytes where no path is given."""
    def to_dicts(self) -> list[dict[str, typing.Any]]:
        """A list with a dict per row."""
    def to_excel(self, path: typing.Any, sheet: str = 'Tabel', *, progress: typing.Any = None) -> None:
        """A workbook (.xlsx), see write_excel; what is more than a sheet holds goes on in sheets behind it."""
    def to_pandas(self) -> typing.Any:
        """A pandas DataFrame. Raises ImportError with what to install."""
    def to_polars(self) -> typing.Any:
        """A Polars DataFrame. Raises ImportError with what to install."""
    def where(self, **kwargs: typing.Any) -> Table:
        """
        Only the rows of which each named column has a value: `table.where(competence="gedrag", missing=[1, 2])`.

        A list, tuple or set holds the values that will do, None is an absent one, and of a function the values for which it is
        true count. Raises KeyError where there is no such column; it names the nearest.
        """
    @property
    def columns(self) -> tuple[str, ...]:
        """The headings, in order."""
def add_catalogue(framework: Framework, content: str | bytes, file: str, notes: collections.abc.Sequence[Diagnostic] | None = None) -> Framework: ...
def add_language(content: str | bytes, file: str) -> tuple[str, tuple[Diagnostic, ...]]: ...
def analyse(framework: Framework) -> Analysis: ...
def append_evidence(people: Cohort, person: str, entry: Evidence, notes: collections.abc.Sequence[Diagnostic]) -> Cohort: ...
def at_cell(diagnostic: Diagnostic, file: str, sheet: str, row: int, letters: str, headings: collections.abc.Mapping[str, str] = {}) -> Diagnostic: ...
def audit_publication(cells: collections.abc.Sequence[int], sets: collections.abc.Sequence[collections.abc.Sequence[int]], tables: collections.abc.Sequence[collections.abc.Sequence[int]], counts: collections.abc.Sequence[collections.abc.Sequence[int]], shows: collections.abc.Sequence[collections.abc.Sequence[bool]], first: int) -> list[tuple[int, int, int, int, int, int]]:
    """Of each hidden figure its question and set, its bounds, and the ends that certainly can be."""
def built_in_crosswalk(old: Framework, new: Framework) -> Crosswalk | None: ...
def built_in_framework(id: str) -> Framework | None: ...
def built_in_ids() -> tuple[str, ...]: ...
def built_in_standards() -> tuple[str, ...]: ...
def canonical(content: str | bytes, file: str) -> str: ...
def chances_of_sum(trials: collections.abc.Sequence[tuple[int, typing.SupportsFloat | typing.SupportsIndex]]) -> list[float]: ...
def check_assignment(assignment: Assignment, lang: str = 'en') -> tuple[str, ...]:
    """
    Everything in an assignment that does not hold, in sentences; () when all holds.

    Counts places, least numbers, days, values and the lottery anew, with code that the search does not share; where it is optimal, it
    looks for free places that are liked better and for places that somebody else had a better right to.

    Examples
    --------
    >>> import loopbaan
    >>> round = loopbaan.AssignmentRound(editions=[loopbaan.RoundEdition("rekenen", most=6)], needs=[])
    >>> loopbaan.check_assignment(loopbaan.find_assignment(round, seed="voorjaar"))
    ()
    """
def check_certificate(person: Person, certificate: Certificate) -> list[str]: ...
def check_document(content: str | bytes, framework: Framework, file: str) -> tuple[Diagnostic, ...]: ...
def check_new_editions(new_editions: NewEditions) -> tuple[str, ...]:
    """
    Everything in such an answer that does not hold, as English sentences; that nothing is better it does not tell.

    Examples
    --------
    >>> import loopbaan
    >>> loopbaan.check_new_editions(loopbaan.find_new_editions([], [loopbaan.UnmetNeed("b1")]))
    ()
    """
def check_plan(person: Person, plan: Plan) -> list[str]: ...
def column_rows(column: Column, rows: collections.abc.Sequence[int]) -> Column: ...
def compare(crosswalk: Crosswalk) -> Difference: ...
def count_coverage(people: Cohort, target: str, grouping: str, min_group: int, after: collections.abc.Sequence[tuple[Cohort, Coverage]]) -> Coverage: ...
def count_learning_paths(framework: Framework, target: str, width: int) -> Tally: ...
def count_needs(framework: Framework, plans: collections.abc.Sequence[Plan]) -> list[tuple[str, int]]: ...
def crosswalk_editions(content: str | bytes, file: str) -> tuple[tuple[str, str], tuple[str, str]]: ...
def crosswalk_of_same_ids(old: Framework, new: Framework) -> Crosswalk: ...
def csv_pieces() -> collections.abc.Callable[..., typing.Any]: ...
def curriculum_rules() -> list[typing.Any]: ...
def diagnostic(name: str, details: collections.abc.Sequence[collections.abc.Mapping[str, str]], file: str, sheet: str = '', row: int = 0, letters: str = '') -> Diagnostic: ...
def document_kinds() -> tuple[DocumentKind, ...]: ...
def draw_career_map(framework: Framework, lang: str, done: collections.abc.Sequence[str], planned: collections.abc.Sequence[str], first: collections.abc.Sequence[str], met: collections.abc.Sequence[str], here: str | None, target: str | None, numbered: bool, heading: str, shown: collections.abc.Sequence[str] | None) -> str: ...
def draw_career_map_dot(framework: Framework, lang: str, done: collections.abc.Sequence[str], planned: collections.abc.Sequence[str], first: collections.abc.Sequence[str], met: collections.abc.Sequence[str], here: str | None, target: str | None, numbered: bool, heading: str, shown: collections.abc.Sequence[str] | None) -> str: ...
def draw_career_map_page(framework: Framework, lang: str, done: collections.abc.Sequence[str], planned: collections.abc.Sequence[str], first: collections.abc.Sequence[str], met: collections.abc.Sequence[str], here: str | None, target: str | None, numbered: bool, heading: str, shown: collections.abc.Sequence[str] | None) -> str: ...
def draw_gap(gap: Gap, lang: str) -> str: ...
def draw_heatmap(coverage: Coverage, lang: str) -> str: ...
def draw_rater_gap(person: Person, lang: str) -> str: ...
def dutch_framework() -> Framework: ...
def dutch_policy() -> Policy: ...
def error_codes() -> dict[str, int]: ...
def estimate_level(person: Person, competence: str) -> LevelEstimate: ...
def find_assignment(round: AssignmentRound, *, seed: str, rule: collections.abc.Sequence[str] | None = None, nodes: int | None = None) -> Assignment:
    """
    Who has a place where, proven level by level of a rule, then by lottery. Ctrl-C stops it.

    Parameters
    ----------
    round : AssignmentRound
    seed : str
        Of the lottery: to be said before wishes come in.
    rule : sequence of str, optional
        Levels, the first first: "most_met", "fewest_at_worst_ranks", "most_at_best_ranks", "rank_sum", "squared_rank_sum", or
        "criterion:" and the id of a criterion. None: most needs met, the criteria in their order, fewest at the worst ranks.
    nodes : int, optional
        Flows after which to give up the proof: the same on every machine; None: 20 000.

    Raises ValueError for a level that there is not; Error 736, 737.

    Examples
    --------
    >>> import loopbaan
    >>> round = loopbaan.AssignmentRound(
    ...     editions=[loopbaan.RoundEdition("rekenen", most=6, least=2)],
    ...     needs=[loopbaan.RoundNeed("b1", wishes=[loopbaan.RoundWish("rekenen")])],
    ... )
    >>> loopbaan.find_assignment(round, seed="voorjaar")
    <Assignment: optimal, 0 of 1 needs met>
    """
def find_beyond(person: Person, plan: Plan) -> LevelsBeyond: ...
def find_fringe(person: Person) -> Fringe: ...
def find_gap(person: Person, target: str) -> Gap: ...
def find_gaps(people: Cohort, target: str) -> list[Gap]: ...
def find_new_editions(possible: collections.abc.Sequence[PossibleEdition], needs: collections.abc.Sequence[UnmetNeed], *, aim: str = 'fewest', nodes: int | None = None) -> NewEditions:
    """
    The fewest, cheapest or least bought new editions that meet as many needs as any choice does. Ctrl-C stops it.

    Parameters
    ----------
    possible : sequence of PossibleEdition
    needs : sequence of UnmetNeed
    aim : str
        "fewest" editions and of these the least money, "cheapest" and of these the fewest, or "least_bought": the fewest that
        cannot be made in the partnership, and of these the fewest.
    nodes : int, optional
        Of the search, after which to give up: the same on every machine; None: 200 000.

    Raises KeyError for an edition that is not possible; Error 101, 201, 433, 738, all at once.

    Examples
    --------
    >>> import loopbaan
    >>> possible = [loopbaan.PossibleEdition("rekenen", places=6, least=2, cents=80_000)]
    >>> needs = [loopbaan.UnmetNeed("b1", ["rekenen"]), loopbaan.UnmetNeed("b2", ["rekenen"]), loopbaan.UnmetNeed("b3")]
    >>> found = loopbaan.find_new_editions(possible, needs)
    >>> found, found.met, loopbaan.check_new_editions(found)
    (<NewEditions: 1 for 2 of 3 needs>, ('rekenen', 'rekenen', None), ())
    """
def find_placement(content: str | bytes, *, seed: str, distances: collections.abc.Sequence[tuple[str, str, int]] | None = None, unit: str = 'kilometres', most: int | None = None, otherwise: int | None = None, nodes: int | None = None) -> FoundPlacement:
    """Where the students of a placement/1 document go. Ctrl-C stops it. Raises Error, ValueError for another unit."""
def find_position(person: Person) -> Position: ...
def find_rater_lines(person: Person) -> tuple[RaterLine, ...]: ...
def find_severity(people: Cohort, scale: str) -> SeverityModel | None: ...
def follow_staff(content: str | bytes, file: str, scenario: str, years: int | None, corner: str, region: bool, route: bool, phase: bool, age: bool) -> list[tuple[int, int | None, int | None, int | None, int | None, typing.Annotated[list[int], "FixedSize(8)"], typing.Annotated[list[int], "FixedSize(8)"]]]: ...
def framework_fields() -> tuple[FrameworkField, ...]:
    """
    Every field that a framework can have, in the order of the document; then those of a crosswalk.

    Examples
    --------
    >>> import loopbaan
    >>> [field.name for field in loopbaan.framework_fields() if field.list == "areas"]
    ['id', 'title']
    """
def framework_notes(framework: Framework, name: str, first_step: int = 0) -> list[Diagnostic]: ...
def framework_parts() -> tuple[FrameworkField, ...]: ...
def gap_pieces(people: Cohort, target: str) -> tuple[typing.Any, ...]: ...
def gap_rows(people: Cohort, target: str, first: int, count: int, lang: str, count_words: collections.abc.Callable[..., typing.Any], words: collections.abc.Mapping[str, str]) -> list[typing.Any]: ...
def handover_lines(content: str | bytes, framework: Framework, file: str) -> list[typing.Any]: ...
def handover_modules(content: str | bytes, framework: Framework, file: str) -> list[tuple[str, Text]]: ...
def handover_page(content: str | bytes, framework: Framework, lang: str, file: str) -> str: ...
def handover_person(content: str | bytes, framework: Framework, file: str) -> str | None: ...
def join_staff(files: collections.abc.Sequence[tuple[str, Staff]]) -> Staff: ...
def kind_of(content: str | bytes, file: str) -> str: ...
def known_headings() -> list[typing.Any]: ...
def known_languages() -> tuple[str, ...]: ...
def language_form(lang: str) -> dict[str, typing.Any]: ...
def languages() -> tuple[typing.Any, ...]: ...
def look_at_flow(content: str | bytes, file: str) -> tuple[Diagnostic, ...]: ...
def look_at_placement(content: str | bytes, file: str = '') -> tuple[Diagnostic, ...]:
    """The notes on a placement/1 document. Raises Error with all its errors."""
def look_up(table: Table, columns: collections.abc.Sequence[int], keys: collections.abc.Sequence[collections.abc.Sequence[str]], column: tuple[typing.Any, ...], place: int) -> Table: ...
def make_handover(curriculum: Curriculum, variant: str, person: Person | None) -> str: ...
def make_table(columns: collections.abc.Sequence[tuple[typing.Any, ...]]) -> Table: ...
def measure_agreement(people: Cohort, competence: str, min_group: int) -> Agreement: ...
def measure_requisites(size: int, edges: collections.abc.Sequence[tuple[int, int]]) -> list[VertexMetrics]: ...
def move_people(people: Cohort, crosswalk: Crosswalk) -> Migration: ...
def nearest(word: str, known: collections.abc.Sequence[str]) -> str: ...
def notes_of_unsaid(planner: Planner, unsaid: collections.abc.Mapping[str, tuple[int, collections.abc.Sequence[str]]]) -> tuple[Diagnostic, ...]: ...
def notes_on_day(people: Cohort) -> list[Diagnostic]: ...
def notes_on_texts(content: str | bytes, file: str) -> tuple[Diagnostic, ...]: ...
def parse_agreed_places(content: str | bytes, framework: Framework, file: str) -> dict[str, list[tuple[str, str]]]: ...
def parse_assignment(content: str | bytes, file: str) -> Assignment: ...
def parse_crosswalk(content: str | bytes, old: Framework, new: Framework, file: str) -> Crosswalk: ...
def parse_day(words: str) -> datetime.date | None: ...
def parse_framework(content: str | bytes, file: str) -> Framework: ...
def parse_gaps(content: str | bytes, framework: Framework, file: str) -> GapsDocument: ...
def parse_mapping(content: str | bytes, framework: Framework, file: str) -> Mapping: ...
def parse_offers(content: str | bytes, framework: Framework, file: str) -> Offers: ...
def parse_people(content: str | bytes, framework: Framework, file: str) -> Cohort: ...
def parse_plans(content: str | bytes, framework: Framework, file: str) -> PlansDocument: ...
def parse_policy(content: str | bytes, file: str) -> Policy: ...
def parse_positions(content: str | bytes, framework: Framework, file: str) -> PositionsDocument: ...
def parse_schedules(content: str | bytes, framework: Framework, policy: Policy | None, offers: Offers | None, file: str) -> SchedulesDocument: ...
def parse_sheet(content: str | bytes, framework: Framework, file: str, mapping: Mapping | None, groups: collections.abc.Sequence[str], as_of: datetime.date | None, sheet: str, letters: collections.abc.Sequence[str], notes: collections.abc.Sequence[Diagnostic], keep: collections.abc.Sequence[str], is_part: bool) -> Staff: ...
def parse_staff(content: str | bytes, framework: Framework, file: str, mapping: Mapping | None, groups: collections.abc.Sequence[str], as_of: datetime.date | None, header_row: int, keep: collections.abc.Sequence[str], is_part: bool) -> Staff: ...
def parse_staff_arrow(capsule: typing_extensions.CapsuleType, framework: Framework, name: str, mapping: Mapping | None, groups: collections.abc.Sequence[str], as_of: datetime.date | None, keep: collections.abc.Sequence[str], is_part: bool, offset_of: collections.abc.Callable[..., typing.Any]) -> Staff: ...
def people_notes(people: Cohort, name: str) -> list[Diagnostic]: ...
def people_rows(people: Cohort, rows: collections.abc.Sequence[int]) -> Cohort: ...
def plan_pieces(planner: Planner, people: Cohort) -> tuple[typing.Any, ...]: ...
def position_pieces(people: Cohort) -> tuple[typing.Any, ...]: ...
def print_amount(amount: int, objective: str, lang: str, currency: str) -> str: ...
def print_school_year(begins: int) -> str:
    """"2026/27" for 2026: the one way in which school years are written."""
def project_flow(content: str | bytes, file: str, scenario: str, years: int | None, chance: typing.SupportsFloat | typing.SupportsIndex, with_ranges: bool) -> tuple[list[tuple[int, int | None, int | None, int | None, int | None, int | None, int | None, float | None, float | None]], list[tuple[int, int | None, float | None, float | None, float | None]], bool, str]: ...
def protect(groups: collections.abc.Sequence[tuple[int, int]], min_group: int) -> tuple[list[bool], bool]:
    """Which (part, whole) of the groups of a row may show, and whether their sum may: docs/decisions/0007."""
def protect_publication(cells: collections.abc.Sequence[int], sets: collections.abc.Sequence[collections.abc.Sequence[int]], tables: collections.abc.Sequence[collections.abc.Sequence[int]], counts: collections.abc.Sequence[collections.abc.Sequence[int]], shows: collections.abc.Sequence[collections.abc.Sequence[bool]], first: int, min_group: int, values: int, part: int) -> list[list[bool]]:
    """What of a publication may show, by question and set."""
def pseudonymise(people: Cohort, key: bytes) -> Cohort: ...
def purge(people: Cohort, before: datetime.date) -> Purged: ...
def read_csv(content: str | bytes, file: str) -> list[list[str]]: ...
def read_curriculum(content: str | bytes, framework: Framework, file: str) -> Curriculum: ...
def read_curriculum_headings(words: collections.abc.Sequence[str], framework: Framework) -> list[str]: ...
def read_curriculum_tables(tables: collections.abc.Sequence[tuple[str, str, str | None, collections.abc.Sequence[str]]], framework: Framework, letters: collections.abc.Mapping[str, str], id: str, version: str, profile: str | None, title: str | None, notes: collections.abc.Sequence[Diagnostic]) -> Curriculum: ...
def read_file(path: str | bytes) -> bytes: ...
def read_headings(words: collections.abc.Sequence[str], framework: Framework, mapping: Mapping | None, groups: collections.abc.Sequence[str]) -> list[str]: ...
def read_staff(path: str | bytes, framework: Framework, mapping: Mapping | None, groups: collections.abc.Sequence[str], as_of: datetime.date | None, header_row: int, keep: collections.abc.Sequence[str], is_part: bool) -> Staff: ...
def replaceable_words() -> tuple[str, ...]: ...
def require_page_of_persons(people: Cohort) -> None: ...
def rights_of(schedule: Schedule) -> list[dict[str, typing.Any]]:
    """What the accounts with a limit give somebody, whatever is scheduled."""
def summarise_log(people: Cohort) -> LogSummary: ...
def survey_staff(content: str | bytes, framework: Framework, name: str, header_row: int, sheet: str | None, mapping: Mapping | None) -> dict[str, typing.Any]: ...
def survey_staff_arrow(capsule: typing_extensions.CapsuleType, framework: Framework, name: str, mapping: Mapping | None) -> dict[str, typing.Any]: ...
def table_columns(table: Table, columns: collections.abc.Sequence[int]) -> Table: ...
def table_rows(table: Table, rows: collections.abc.Sequence[int]) -> Table: ...
def tabulate_coverage(coverage: Coverage, wide: bool) -> Table: ...
def tabulate_evidence(people: Cohort) -> Table: ...
def tabulate_gaps(people: Cohort, target: str) -> Table: ...
def tabulate_levels(people: Cohort) -> Table: ...
def tabulate_needs(planner: Planner, people: Cohort, plans: collections.abc.Sequence[Plan], grouping: str, min_group: int, wide: bool) -> Table: ...
def tabulate_people(people: Cohort) -> Table: ...
def tabulate_plan_steps(planner: Planner, people: Cohort, plans: collections.abc.Sequence[Plan]) -> Table: ...
def tabulate_plans(planner: Planner, people: Cohort, plans: collections.abc.Sequence[Plan]) -> Table: ...
def tabulate_ranges(planner: Planner, people: Cohort, ranges: collections.abc.Sequence[CostRange], grouping: str, min_group: int) -> Table: ...
def tabulate_rater_gaps(people: Cohort, other: str, grouping: str, min_group: int, wide: bool) -> Table: ...
def texts_of(tag: str) -> str: ...
def total_of_prospects(prospects: collections.abc.Sequence[Prospect]) -> RangeTotal: ...
def translated(lang: str, en: str) -> str: ...
def units_of_one(objective: str) -> int: ...
def unsaid_of(planner: Planner, plans: collections.abc.Sequence[Plan]) -> dict[str, tuple[int, list[str]]]: ...
def visible(words: str | bytes) -> str: ...
def what_would_change(assignment: Assignment, need: str, possible: collections.abc.Sequence[str] = [], *, nodes: int | None = None) -> tuple[ChangeEffect, ...]:
    """
    What would have given a need a place that it likes better: each change by itself. Ctrl-C stops it.

    Every change decides the whole round anew: one more place, a least number of one fewer, one more wish.

    Parameters
    ----------
    assignment : Assignment
    need : str
        Id of the need.
    possible : sequence of str
        Ids of editions that would meet it, which it did not name.
    nodes : int, optional
        Flows of each question after which to give up; None: 20 000.

    Raises KeyError when there is no such need or edition.

    Examples
    --------
    >>> import loopbaan
    >>> wish = loopbaan.RoundWish("rekenen")
    >>> round = loopbaan.AssignmentRound(
    ...     editions=[loopbaan.RoundEdition("rekenen", most=1)],
    ...     needs=[loopbaan.RoundNeed("b1", wishes=[wish]), loopbaan.RoundNeed("b2", wishes=[wish])],
    ... )
    >>> found = loopbaan.what_would_change(loopbaan.find_assignment(round, seed="voorjaar"), "b2")
    >>> [each.sentence("en") for each in found]
    ['With one more place in “rekenen” there would have been a place in “rekenen”.']
    """
def with_notes(framework: Framework, notes: collections.abc.Sequence[Diagnostic]) -> Framework: ...
def write_assignment(assignment: Assignment) -> str: ...
def write_crosswalk(crosswalk: Crosswalk) -> str: ...
def write_curriculum(curriculum: Curriculum) -> str: ...
def write_difference(difference: Difference) -> str: ...
def write_framework(framework: Framework) -> str: ...
def write_offers(offers: Offers) -> str: ...
def write_page(planner: Planner, people: Cohort, plans: collections.abc.Sequence[Plan], grouping: str, min_group: int, notes: collections.abc.Sequence[Diagnostic], staff_file: str, lang: str, persons: bool, after: collections.abc.Sequence[tuple[Cohort, Coverage]], ranges: collections.abc.Sequence[CostRange], years: tuple[int, collections.abc.Sequence[typing.Annotated[collections.abc.Sequence[int], "FixedSize(3)"]], collections.abc.Sequence[typing.Annotated[collections.abc.Sequence[int], "FixedSize(3)"]], collections.abc.Sequence[int]]) -> tuple[str, list[str], dict[str, typing.Any]]: ...
def write_people(people: Cohort) -> str: ...
def write_policy(policy: Policy) -> str: ...
def write_regeling(framework: Framework, lang: str) -> str: ...
def write_schedules(schedules: collections.abc.Sequence[Schedule]) -> str: ...
def write_sheets(planner: Planner, people: Cohort, prospects: collections.abc.Sequence[Prospect], routes: collections.abc.Sequence[collections.abc.Sequence[Plan]], staff_file: str, lang: str) -> tuple[str, dict[str, typing.Any]]: ...
def write_staff(people: Cohort) -> bytes: ...
NOT_SHOWN: str = 'not shown'
__version__: str
