# SPDX-License-Identifier: BSL-1.0
"""Options and arguments as they are declared: once, beside the field of the group that holds their value.

    @dataclass(frozen=True)
    class Further(Options):
        why: bool = field(default=False, metadata=flag("--why", help=texts.WHY))
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import MISSING, dataclass, fields
from typing import Any, Callable, ClassVar, Union

import click

from ..words import help as texts
from ..words.language import Message, Words

KEY = "declared"


@dataclass(frozen=True)
class Declared:
    """A parameter in no language yet. A metavar that is the same in all languages is a str.

    `place` is what the library calls the list that the values go to: so an error about one of them is told at the option.
    """

    names: tuple[str, ...]
    metavar: Union[Message, str]
    help: Message
    panel: Message
    is_flag: bool = False
    several: bool = False
    place: str = ""

    def parameter(self, say: Words, field: str, required: bool) -> Union[Option, Argument]:
        shown = self.metavar if isinstance(self.metavar, str) else say(self.metavar)
        help, panel = say(self.help), say(self.panel)
        if not self.names:
            return Argument(field, shown, help, panel, required=required, several=self.several)
        names = (*self.names, field)
        return Option(names, shown, help, panel, required=required, several=self.several, is_flag=self.is_flag)


Metadata = Mapping[str, Declared]


def option(*names: str, metavar: Union[Message, str], help: Message, panel: Message = texts.OPTIONS, place: str = "") -> Metadata:
    """An option with a value."""
    return {KEY: Declared(names, metavar, help, panel, place=place)}


def repeated(*names: str, metavar: Union[Message, str], help: Message, panel: Message = texts.OPTIONS, place: str = "") -> Metadata:
    """An option with a value that may be given more than once."""
    return {KEY: Declared(names, metavar, help, panel, several=True, place=place)}


def flag(*names: str, help: Message, panel: Message = texts.OPTIONS) -> Metadata:
    """An option without a value."""
    return {KEY: Declared(names, "", help, panel, is_flag=True)}


def argument(*, metavar: Message, help: Message) -> Metadata:
    """A word without an option; it may be left out where its field has a default."""
    return {KEY: Declared((), metavar, help, texts.ARGUMENTS)}


def arguments(*, metavar: Message, help: Message) -> Metadata:
    """All words without an option."""
    return {KEY: Declared((), metavar, help, texts.ARGUMENTS, several=True)}


class Option(click.Option):
    """An option with the panel of the help in which it stands."""

    def __init__(
        self,
        names: Sequence[str],
        metavar: str,
        help: str,
        panel: str,
        *,
        required: bool = False,
        several: bool = False,
        is_flag: bool = False,
        acts: Any = None,
    ) -> None:
        given: dict[str, Any] = {"is_flag": True, "default": False} if is_flag else {"multiple": several}
        if acts is not None:  # at once, before anything else is read
            given |= {"is_eager": True, "expose_value": False, "callback": acts}
        super().__init__(list(names), metavar=metavar or None, help=help, required=required, **given)
        self.panel = panel

    def line(self) -> tuple[str, str]:
        """The option and what it is for, as the help shows them."""
        return ", ".join(self.opts) + (f" {self.metavar}" if self.metavar else ""), self.help or ""


class Argument(click.Argument):
    """A word without an option, with what the help says of it."""

    def __init__(self, field: str, metavar: str, help: str, panel: str, *, required: bool, several: bool) -> None:
        super().__init__([field], metavar=metavar, required=required, nargs=-1 if several else 1)
        self.shown = metavar
        self.help = help
        self.panel = panel

    def line(self) -> tuple[str, str]:
        """The word and what it is for, as the help shows them."""
        return self.name_shown(), self.help or ""

    def name_shown(self) -> str:
        return self.shown + ("..." if self.nargs < 0 else "")

    def usage(self) -> str:
        return self.name_shown() if self.required else f"[{self.shown}]" + ("..." if self.nargs < 0 else "")


class Options:
    """A group of options: a dataclass whose fields say in their metadata how they are given.

    `reads` names the fields that are files to read: an answer never takes the place of one.
    """

    reads: ClassVar[tuple[str, ...]] = ()

    def check(self, say: Words) -> None:
        """Raises WrongCommandLine when values do not go together."""


Group = type[Options]


def parameters_of(group: Group, say: Words) -> Iterator[Union[Option, Argument]]:
    for each in fields(group):  # type: ignore[arg-type]
        required = each.default is MISSING and each.default_factory is MISSING
        yield each.metadata[KEY].parameter(say, each.name, required)


def group_from(group: Group, values: Mapping[str, Any]) -> Options:
    """The group with the values that were given; what was not given is as the field says."""
    given: dict[str, Any] = {}
    for each in fields(group):  # type: ignore[arg-type]
        value = values[each.name]
        if isinstance(value, tuple):
            value = list(value)
        if value is not None and value != []:
            given[each.name] = value
    build: Callable[..., Options] = group
    return build(**given)
