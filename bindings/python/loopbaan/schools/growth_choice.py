# SPDX-License-Identifier: BSL-1.0
"""The cheapest schools that suffice: a covering knapsack with a bound on the number of schools, solved exactly."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Optional


@dataclass(frozen=True)
class Candidate:
    """A school that may be chosen: for how many students it has room, and what each level of the rule counts of it, most important first."""

    id: str
    room: int  # at least 1
    costs: tuple[int, ...]  # none below 0, and not all of them 0: a school more is never for nothing
    turn: int  # its place in the lottery: of equally good sets that with the earlier one is taken


@dataclass(frozen=True)
class Choice:
    """What is chosen. `status`: "optimal" (proven: no set that suffices costs less at the first level at which they differ), or
    "unreachable": no set suffices; then `room` is the most that can be had."""

    status: str
    ids: tuple[str, ...]  # in the order of the candidates
    room: int
    costs: tuple[int, ...]


def choose_schools(candidates: Sequence[Candidate], needed: int, most: Optional[int] = None) -> Choice:
    """The set with the least costs, level by level, that has room for `needed` students and at most `most` schools; then by lottery.

    All costs of a set and its draw are one number (levels one above the other, the draw lowest), so that a table by room, and where `most`
    bounds it by number of schools, finds the least of all sets; the draw says which set it is. Without `most` first: a set of few enough
    schools is then proven for the bounded question too. Why not the library's planner: levels of a plan rise and are not added up, and the
    credits of a profile know no bound on the number of steps.

    Complexity: O(n × needed) numbers, or O(n × needed × most) where the bound decides. Martello & Toth, Knapsack Problems (1990), chapter 2.

    Examples
    --------
    >>> schools = [Candidate("a", 8, (100, 1), 0), Candidate("b", 5, (60, 1), 1), Candidate("c", 5, (60, 1), 2), Candidate("d", 3, (1, 1), 3)]
    >>> choose_schools(schools, 8), choose_schools(schools, 8, most=1).ids
    (Choice(status='optimal', ids=('b', 'd'), room=8, costs=(61, 2)), ('a',))
    >>> choose_schools(schools, 14, most=2)
    Choice(status='unreachable', ids=(), room=13, costs=())
    """
    by_room = sorted((each.room for each in candidates), reverse=True)
    best = sum(by_room if most is None else by_room[: max(most, 0)])
    if needed > best:
        return Choice("unreachable", (), best, ())
    weighed = Weighed(candidates)
    found = weighed.least(needed)
    if most is not None and weighed.count(found) > most:
        found = weighed.least_of_few(needed, most)
    return weighed.choice(found)


class Weighed:
    """Candidates by lottery, each with one number that stands for its costs and its draw."""

    def __init__(self, candidates: Sequence[Candidate]) -> None:
        if any(each.room < 1 or min(each.costs) < 0 or not any(each.costs) for each in candidates):
            raise ValueError("a school has room for one student at least, and costs something")
        self.candidates = candidates
        self.turns = sorted(candidates, key=lambda each: each.turn)
        size = len(candidates)
        levels = list(zip(*(each.costs for each in candidates)))
        widths = [sum(each).bit_length() for each in levels]
        self.weights = []
        for place, each in enumerate(self.turns):
            weight = 0
            for cost, width in zip(each.costs, widths):
                weight = (weight << width) + cost
            self.weights.append((weight << size) - (1 << (size - 1 - place)))
        self.size = size

    def drawn(self, value: int) -> int:
        """The draw of a set, in the lowest bits of its number: a bit for each school in it, the first drawn highest."""
        return -value & ((1 << self.size) - 1)

    def count(self, value: int) -> int:
        return bin(self.drawn(value)).count("1")

    def least(self, needed: int) -> int:
        """The least of all sets: by room, whatever the number of schools."""
        table: list[Optional[int]] = [0, *[None] * needed]
        for each, weight in zip(self.turns, self.weights):
            for room in range(needed, -1, -1):
                before = table[room]
                if before is not None:
                    at, value = min(needed, room + each.room), before + weight
                    there = table[at]
                    if at > room and (there is None or value < there):  # one more than needed costs something: never better
                        table[at] = value
        found = table[needed]
        assert found is not None
        return found

    def least_of_few(self, needed: int, most: int) -> int:
        """The same among sets of at most so many schools. What the roomiest of the schools to come cannot make enough is let go."""
        tables: list[dict[int, int]] = [{0: 0}, *({} for _ in range(most))]  # by number of schools the least of each room
        for place, (each, weight) in enumerate(zip(self.turns, self.weights)):
            to_come = [0, *accumulate(sorted((one.room for one in self.turns[place + 1 :]), reverse=True))]
            for count in range(most - 1, -1, -1):
                above, enough = tables[count + 1], needed - to_come[min(most - count - 1, len(to_come) - 1)]
                for room, before in tables[count].items():
                    at, value = min(needed, room + each.room), before + weight
                    if at >= enough and value < above.get(at, value + 1):
                        above[at] = value
                enough = needed - to_come[min(most - count, len(to_come) - 1)]
                tables[count] = {room: value for room, value in tables[count].items() if room >= enough}
        return min(table[needed] for table in tables if needed in table)

    def choice(self, found: int) -> Choice:
        drawn = self.drawn(found)
        taken = {each.id for place, each in enumerate(self.turns) if drawn >> (self.size - 1 - place) & 1}
        chosen = [each for each in self.candidates if each.id in taken]
        costs = tuple(sum(level) for level in zip(*(each.costs for each in chosen))) if chosen else ()
        return Choice("optimal", tuple(each.id for each in chosen), sum(each.room for each in chosen), costs)
