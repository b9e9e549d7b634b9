# SPDX-License-Identifier: BSL-1.0
"""The program `loopbaan`: one file per command.

Results go to standard output, messages and progress to standard error. Exit status: 0 done, 1 the input is wrong, 2 the
command line is wrong, 3 done but some people have no plan, 130 stopped with Ctrl-C.
"""

from .command_line import main

__all__ = ["main"]
