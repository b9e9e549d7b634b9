# SPDX-License-Identifier: BSL-1.0
"""Makes a function a command of the program: shared options in, exit status out, never a traceback."""

from __future__ import annotations

import inspect
from collections.abc import Sequence
from dataclasses import fields
from typing import Any, Callable, get_type_hints

import typer

from .. import Error
from ..files import is_same_file
from .messages import complain, put, say_wrong
from .options import Options, Shared
from .output import StoppedHalfway
from .words import Words
from .wrong import WrongCommandLine, WrongInput

DONE, WRONG_INPUT, WRONG_COMMAND_LINE, WITHOUT_PLAN, TO_LOOK_AT, INTERRUPTED = 0, 1, 2, 3, 4, 130
BROKEN_PIPE = 141  # as the shell reports a program that SIGPIPE ended

Run = Callable[..., int]


def keep_inputs(say: Words, groups: dict[str, Options], read: Sequence[Any]) -> None:
    """Raises WrongCommandLine when the answer would take the place of a file that is read."""
    output = next((group.output for group in groups.values() if isinstance(group, Shared)), None)
    if output is None:
        return
    for given in read:
        for file in given if isinstance(given, list) else [given]:
            if file is not None and is_same_file(output, file):
                raise WrongCommandLine(say("is an input", file=output))


def show_help(context: typer.Context, asked: bool) -> None:
    if asked:
        context.get_help()  # with rich this prints, too
        raise typer.Exit


def command(app: typer.Typer, say: Words, name: str, reads: Sequence[str] = ()) -> Callable[[Run], Run]:
    """Registers a function. A parameter whose type is a group of `Options` becomes the options of that group.

    `reads` names the other parameters that are files to read.
    """

    def register(run: Run) -> Run:
        types = get_type_hints(run)
        groups = {key: kind for key, kind in types.items() if inspect.isclass(kind) and issubclass(kind, Options)}
        parameters: list[tuple[str, Any, Any]] = []
        for key, parameter in inspect.signature(run).parameters.items():
            if key in groups:
                hints = get_type_hints(groups[key])
                parameters += [(field, hints[field], default) for field, default in groups[key].declared(say).items()]
            else:
                parameters.append((key, types[key], parameter.default))
        help_option = typer.Option(
            False,
            "--help",
            metavar="",
            help=say("help"),
            is_eager=True,
            callback=show_help,
            rich_help_panel=say("common options"),
        )
        parameters.append(("help_", bool, help_option))

        def wrapper(**values: Any) -> None:
            del values["help_"]
            made: dict[str, Options] = {}
            for key, kind in groups.items():
                made[key] = kind(**{field.name: values.pop(field.name) for field in fields(kind)})  # type: ignore[arg-type]
            raise typer.Exit(guarded(say, lambda: run(**made, **values), made, [values[key] for key in reads]))

        wrapper.__name__ = name
        wrapper.__annotations__ = {key: kind for key, kind, _ in parameters}
        wrapper.__signature__ = inspect.Signature(  # type: ignore[attr-defined]
            [
                inspect.Parameter(key, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=kind)
                for key, kind, default in parameters
            ]
        )
        app.command(name, help=say(f"{name} help"), rich_help_panel=say("commands"), add_help_option=False)(wrapper)
        return run

    return register


def guarded(say: Words, run: Callable[[], int], groups: dict[str, Options], read: Sequence[Any]) -> int:
    """What a command answers, or the exit status of what went wrong, once it has been said."""
    try:
        for group in groups.values():
            group.check(say)
            read = [*read, *(getattr(group, name) for name in group.reads)]
        keep_inputs(say, groups, read)
        return run()
    except WrongCommandLine as wrong:
        say_wrong(str(wrong))
        return WRONG_COMMAND_LINE
    except WrongInput as wrong:
        say_wrong(str(wrong))
        return WRONG_INPUT
    except Error as error:
        complain(say, error.all)
        return WRONG_INPUT
    except UnicodeEncodeError as wrong:  # names of files may hold anything; no other word may
        say_wrong(say("no text", word=wrong.object))
        return WRONG_COMMAND_LINE
    except MemoryError:
        say_wrong(say("out of memory"))
        return WRONG_INPUT
    except StoppedHalfway:
        return INTERRUPTED
    except KeyboardInterrupt:  # here, as typer would answer it without a word
        put(say("interrupted"))
        return INTERRUPTED
    except BrokenPipeError:  # who reads our output has seen enough
        return BROKEN_PIPE
