# SPDX-License-Identifier: BSL-1.0
"""The program `loopbaan`: one file per command.

Results go to standard output, messages and progress to standard error. Exit status: 0 done, 1 the input is wrong, 2 the
command line is wrong, 3 done but some people have no plan, 4 nothing is wrong but something is to be looked at, 130 stopped
with Ctrl-C.
"""

import sys

from .words import Words, language_of

__all__ = ["main"]

INTERRUPTED = 130


def main() -> None:
    """Runs the program on the words of the command line, and ends with its exit status."""
    given = sys.argv[1:]
    say = Words(language_of(given))
    try:
        from .command_line import run  # takes a moment, in which Ctrl-C is answered too

        sys.exit(run(say, given))
    except KeyboardInterrupt:
        print(say("interrupted"), file=sys.stderr)
        sys.exit(INTERRUPTED)
