# SPDX-License-Identifier: BSL-1.0
"""What the program itself finds wrong; the library has `loopbaan.Error`."""


class WrongInput(Exception):
    """The input is wrong; the message says how."""


class WrongCommandLine(Exception):
    """The command line is wrong; the message says how."""
