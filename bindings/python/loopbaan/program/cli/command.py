# SPDX-License-Identifier: BSL-1.0
"""Makes a function a command of the program: shared options in, exit status out, never a traceback."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Callable, Union, get_type_hints

from ... import Error
from ...files import is_same_file
from ..words import output as texts
from ..words.language import Message, Words
from .declared import Group, Options, group_from, parameters_of
from .ending import status_of
from .explained import ExplainedCommand, help_option
from .messages import complain, put, say_wrong
from .options import Shared
from .places import at_options
from .output import StoppedHalfway
from .runlog import begin, running
from .wrong import WrongCommandLine, WrongInput

DONE, WRONG_INPUT, WRONG_COMMAND_LINE, WITHOUT_PLAN, TO_LOOK_AT = 0, 1, 2, 3, 4
BROKEN_PIPE = 141  # as the shell reports a program that SIGPIPE ended

Run = Callable[..., int]


def keep_inputs(say: Words, groups: Mapping[str, Options], read: Sequence[Any]) -> None:
    """Raises WrongCommandLine when the answer would take the place of a file that is read."""
    output = next((group.output for group in groups.values() if isinstance(group, Shared)), None)
    if output is None:
        return
    for given in read:
        for file in given if isinstance(given, list) else [given]:
            if file is not None and is_same_file(output, file):
                raise WrongCommandLine(say(texts.is_an_input(output)))


@dataclass(frozen=True)
class Command:
    """A command in no language yet: its name, its help, what it does, and its groups of options by parameter."""

    name: str
    help: Message
    run: Run
    groups: Mapping[str, Group]

    def __call__(self, *arguments: Any, **named: Any) -> int:
        return self.run(*arguments, **named)

    def in_words(self, say: Words) -> ExplainedCommand:
        """The command in one language."""
        parameters = [each for group in self.groups.values() for each in parameters_of(group, say)]

        def called(**values: Any) -> int:
            made = {key: group_from(group, values) for key, group in self.groups.items()}
            return guarded(say, lambda: logged(say, self.name, lambda: self.run(say, **made), made), made)

        return ExplainedCommand(say, self.name, self.help, [*parameters, help_option(say)], called)


def command(name: str, help: Message) -> Callable[[Run], Command]:
    """Makes a function a command: its first parameter is what says things, each of the others a group of `Options`."""

    def made(run: Run) -> Command:
        kinds = get_type_hints(run)
        return Command(name, help, run, {key: kind for key, kind in kinds.items() if key not in ("say", "return")})

    return made


def logged(say: Words, name: str, run: Callable[[], int], groups: Mapping[str, Options]) -> int:
    """What a command answers, between two lines of the log where one was asked for: nothing is asked unlogged."""
    log = begin(say, name, groups)
    if log is None:
        return run()
    token = running.set(log)
    status: Union[int, str] = "stopped"
    try:
        status = run()
        return status
    except Exception as wrong:
        status = type(wrong).__name__
        raise
    finally:
        running.reset(token)
        log.append(say, "end", status=status, frameworks=log.frameworks, written=log.written)


def guarded(say: Words, run: Callable[[], int], groups: Mapping[str, Options]) -> int:
    """What a command answers, or the exit status of what went wrong, once it has been said."""
    try:
        read: list[Any] = []
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
        complain(say, at_options(error.all, groups.values()))
        return WRONG_INPUT
    except UnicodeEncodeError as wrong:  # names of files may hold anything; no other word may
        say_wrong(say(texts.no_text(wrong.object)))
        return WRONG_COMMAND_LINE
    except MemoryError:
        say_wrong(say(texts.OUT_OF_MEMORY))
        return WRONG_INPUT
    except StoppedHalfway as stopped:
        return status_of(stopped.by)
    except KeyboardInterrupt as stopped:  # here, as click would answer it without a word
        put(say(texts.INTERRUPTED))
        return status_of(stopped)
    except BrokenPipeError:  # who reads our output has seen enough
        return BROKEN_PIPE
