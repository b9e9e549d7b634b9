# SPDX-License-Identifier: BSL-1.0
"""What `loopbaan framework --fields` says."""

from __future__ import annotations

from .language import Message

LIST = Message("Lijst", "List")
FIELD = Message("Veld", "Field")
NEEDED = Message("Moet", "Needed")
MEANING = Message("Wat het is", "What it is")
FORM = Message("Wat erin staat", "What stands in it")
EXAMPLE = Message("Bijvoorbeeld", "For example")
YES = Message("ja", "yes")
BEGIN = Message(
    "* moet er staan. Begin er een met: loopbaan new raamwerk.xlsx",
    "* must be there. Begin one with: loopbaan new framework.xlsx",
)


def within(heading: str) -> Message:
    return Message("in de cel van {heading}", "in the cell of {heading}", heading=heading)
