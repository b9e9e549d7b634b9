# SPDX-License-Identifier: BSL-1.0
"""The program `loopbaan`: one file per command.

Results go to standard output, messages and progress to standard error. Exit status: 0 done, 1 the input is wrong, 2 the
command line is wrong, 3 done but some people have no plan, 4 nothing is wrong but something is to be looked at, 130 stopped
with Ctrl-C, 143 or 129 ended by the system or with its terminal.
"""

import os
import sys
import warnings
from importlib import import_module

from ..staff import ReadingWarning
from .cli.ending import end_as_stopped, status_of
from .cli.streams import drop_output, open_streams, whole_words
from .words import forms as forms_texts
from .words import output as texts
from .words.language import Words, language_of

__all__ = ["main"]

WRONG_INPUT = 1

# What is said where memory has no room: by the system for a library, by Python where there is none for an error either, by
# what makes Python's values of ours.
WITHOUT_MEMORY = (
    *("failed to map segment", "cannot allocate memory", "without exception set", "without setting an exception"),
    "Could not allocate",
)


def tell_unraised(seen: "sys.UnraisableHookArgs") -> None:
    """What went wrong while something was cleared away; where memory has no room that is said once, by who asked."""
    if not issubclass(seen.exc_type, MemoryError):  # there may be no value, for want of memory
        sys.__unraisablehook__(seen)


def main() -> None:
    """Runs the program on the words of the command line, and ends with its exit status."""
    end_as_stopped()
    without_core()
    open_streams()
    warnings.simplefilter("ignore", ReadingWarning)  # the program tells every note itself
    given = whole_words(sys.argv[1:])
    say = Words(language_of(given))
    try:
        import_module("rich")  # draws tables later; that it is missing is said before anything is read
        from .cli.further import NoTexts, with_texts
        from .command_line import run  # takes a moment, in which Ctrl-C is answered too

        try:
            say = with_texts(say, given)
        except NoTexts:
            sys.exit(WRONG_INPUT)
        status = run(say, given)
        sys.stdout.flush()
        sys.exit(status)
    except OSError as wrong:  # of what is printed: help, the version
        sys.exit(unprinted(say, wrong))
    except ModuleNotFoundError as wrong:
        package = (wrong.name or "").partition(".")[0]
        if package in ("", "loopbaan"):
            sys.exit(unforeseen(say, wrong))
        from ..excel import INSTALLED_BY

        print("loopbaan: " + say(forms_texts.needs_package(INSTALLED_BY.get(package, package))), file=sys.stderr)
        sys.exit(WRONG_INPUT)
    except MemoryError:
        sys.exit(without_memory(say))
    except (ImportError, RuntimeError, SystemError) as wrong:
        if not any(words in str(wrong) for words in WITHOUT_MEMORY):
            sys.exit(unforeseen(say, wrong))
        sys.exit(without_memory(say))
    except KeyboardInterrupt as stopped:
        print(say(texts.INTERRUPTED), file=sys.stderr)
        sys.exit(status_of(stopped))
    except Exception as wrong:
        sys.exit(unforeseen(say, wrong))


def unforeseen(say: Words, wrong: Exception) -> int:
    """What an error of Python says may be about a person, so that it stays unsaid: only what it is, and where."""
    print("loopbaan: " + say(texts.unforeseen(type(wrong).__name__, place_of(wrong))), file=sys.stderr)
    return WRONG_INPUT


def without_core() -> None:
    """A crash leaves no copy of the memory on disk: it holds persons."""
    try:
        import resource
    except ImportError:  # not on this system
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))


def place_of(wrong: BaseException) -> str:
    """Where it went wrong: a file of the program and a line, none of the values."""
    at = wrong.__traceback__
    while at is not None and at.tb_next is not None:
        at = at.tb_next
    return f"{os.path.basename(at.tb_frame.f_code.co_filename)}:{at.tb_lineno}" if at is not None else ""


def without_memory(say: Words) -> int:
    print("loopbaan: " + say(texts.OUT_OF_MEMORY), file=sys.stderr)
    return WRONG_INPUT


def unprinted(say: Words, wrong: OSError) -> int:
    """The exit status where standard output does not take what is printed, once that has been said."""
    from .cli.command import BROKEN_PIPE
    from .cli.messages import say_wrong
    from .cli.output import cannot_write

    drop_output()
    if isinstance(wrong, BrokenPipeError):  # who reads our output has seen enough
        return BROKEN_PIPE
    say_wrong(cannot_write(say, None, wrong))
    return WRONG_INPUT
