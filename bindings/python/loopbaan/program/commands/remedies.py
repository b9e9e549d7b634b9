# SPDX-License-Identifier: BSL-1.0
"""What someone could do about conditions that bar the way."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ... import Condition, Person, Plan, Planner
from ..words import plan_answers as texts
from ..words.language import Words


class Remedies:
    """Finds without which conditions there is a plan. Planners are made once for the same conditions."""

    def __init__(self, say: Words, planner: Planner) -> None:
        self.say = say
        self.asked = planner
        self.planners: dict[frozenset[tuple[str, str | None]], Planner] = {}

    def lines(self, person: Person, plan: Plan) -> list[str]:
        """What goes against the target, and the plan without that; nothing where no condition does.

        One set of conditions may bar the way and another as well: each is dropped in its turn, until there is a plan.
        That steps exclude each other is a matter of the framework, and no condition to drop.
        """
        if not plan.conflict:
            return []
        dropped: list[Condition] = []
        freed = plan
        while own := [each for each in freed.conflict if each.kind != "excludes"]:
            dropped += own
            freed = self.without(dropped).find(person)
        lines = [self.conflict(plan)]
        if freed.found:
            amount = freed.amount(self.say.lang)
            one = len(dropped) == 1
            lines.append(self.say(texts.remedy_one(amount) if one else texts.remedy(amount, self.listed(dropped))))
        else:
            reasons = "; ".join(piece.explain(self.say.lang) for piece in freed.pieces)
            if dropped:
                lines.append(self.say(texts.no_remedy(reasons or self.listed(freed.conflict))))
        return lines

    def conflict(self, plan: Plan) -> str:
        return self.say(texts.conflict(self.listed(plan.conflict)))

    def listed(self, conditions: Iterable[Condition]) -> str:
        return "; ".join(each.explain(self.say.lang) for each in conditions)

    def without(self, dropped: Sequence[Condition]) -> Planner:
        """A planner that is asked the same but for these conditions."""
        conditions = frozenset((each.kind, each.step) for each in dropped)
        if conditions not in self.planners:
            asked = self.asked
            self.planners[conditions] = Planner(
                asked.framework,
                asked.targets,
                asked.unit or asked.objective,
                upto=asked.upto,
                within={limit: most for limit, most in asked.within.items() if (limit, None) not in conditions},
                must=[step for step in asked.must if ("must", step) not in conditions],
                must_not=[step for step in asked.must_not if ("must_not", step) not in conditions],
                route=asked.route if ("route", None) not in conditions else None,
            )
        return self.planners[conditions]


def joined(say: Words, words: Sequence[str]) -> str:
    """Words as a list in a sentence: "a, b en c"."""
    if len(words) < 2:
        return "".join(words)
    return ", ".join(words[:-1]) + f" {say(texts.AND)} " + words[-1]
