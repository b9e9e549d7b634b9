# SPDX-License-Identifier: BSL-1.0
"""Which steps are meant by what institutes and sheets call otherwise."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..cli.declared import Options, repeated
from ..cli.wrong import WrongCommandLine
from ..words import offers as texts
from ..words.language import Words


@dataclass(frozen=True)
class OfSteps(Options):
    """Names that somebody matched with steps."""

    step: list[str] = field(default_factory=list, metadata=repeated("--step", metavar=texts.NAME_STEP, help=texts.STEP_OF))

    def check(self, say: Words) -> None:
        self.steps(say)

    def steps(self, say: Words) -> dict[str, str]:
        """Step by code or name. Raises WrongCommandLine."""
        found = {}
        for words in self.step:
            name, _, step = words.rpartition("=")
            if not name.strip() or not step.strip():
                raise WrongCommandLine(say(texts.wrong_pair(words)))
            found[name.strip()] = step.strip()
        return found
