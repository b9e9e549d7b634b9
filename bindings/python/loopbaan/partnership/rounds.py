# SPDX-License-Identifier: BSL-1.0
"""Rounds of needs and places: who has a place where, what would have changed it, and which new editions it takes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from .. import _loopbaan
from .._loopbaan import Assignment, AssignmentRound, ChangeEffect, NewEditions, PossibleEdition, UnmetNeed


def find_assignment(round: AssignmentRound, *, seed: str, rule: Optional[Sequence[str]] = None, nodes: Optional[int] = None) -> Assignment:
    """Who has a place where, proven level by level of a rule, then by lottery. Ctrl-C stops it.

    Parameters
    ----------
    seed : str
        Of the lottery: to be said before wishes come in.
    rule : sequence of str, optional
        Levels, the first first: "most_met", "fewest_at_worst_ranks", "most_at_best_ranks", "rank_sum", "squared_rank_sum", or
        "criterion:" and the id of a criterion. None: most needs met, the criteria in their order, fewest at the worst ranks.
    nodes : int, optional
        Flows after which to give up the proof: the same on every machine; None: 20 000.

    Raises ValueError for a level that there is not; Error 736, 737.

    Examples
    --------
    >>> import loopbaan
    >>> round = loopbaan.AssignmentRound(
    ...     editions=[loopbaan.RoundEdition("rekenen", most=6, least=2)],
    ...     needs=[loopbaan.RoundNeed(id, wishes=[loopbaan.RoundWish("rekenen")]) for id in ("b1", "b2")],
    ... )
    >>> assignment = loopbaan.find_assignment(round, seed="voorjaar")
    >>> assignment.status, assignment.placed
    ('optimal', ('rekenen', 'rekenen'))
    """
    return _loopbaan.find_assignment(round, seed=seed, rule=rule, nodes=nodes)


def check_assignment(assignment: Assignment, lang: str = "en") -> tuple[str, ...]:
    """Everything in an assignment that does not hold, in sentences, by code that the search does not share; () when all holds.

    Examples
    --------
    >>> import loopbaan
    >>> round = loopbaan.AssignmentRound(
    ...     editions=[loopbaan.RoundEdition("rekenen", most=6, least=2)],
    ...     needs=[loopbaan.RoundNeed(id, wishes=[loopbaan.RoundWish("rekenen")]) for id in ("b1", "b2")],
    ... )
    >>> assignment = loopbaan.find_assignment(round, seed="voorjaar")
    >>> loopbaan.check_assignment(assignment)
    ()
    """
    return _loopbaan.check_assignment(assignment, lang)


def what_would_change(assignment: Assignment, need: str, possible: Sequence[str] = (), *, nodes: Optional[int] = None) -> tuple[ChangeEffect, ...]:
    """What would have given a need (by id) a place that it likes better: each change by itself, the whole round decided anew.

    One more place, a least number of one fewer, one more wish: for the editions of `possible`, which it did not name. Raises KeyError
    when there is no such need or edition. Ctrl-C stops it; `nodes` as in `find_assignment`, for each change.

    Examples
    --------
    >>> import loopbaan
    >>> round = loopbaan.AssignmentRound(
    ...     editions=[loopbaan.RoundEdition("rekenen", most=1)],
    ...     needs=[loopbaan.RoundNeed(id, wishes=[loopbaan.RoundWish("rekenen")]) for id in ("b1", "b2")],
    ... )
    >>> assignment = loopbaan.find_assignment(round, seed="voorjaar")
    >>> waiting = round.needs[assignment.placed.index(None)].id
    >>> [each.sentence("en") for each in loopbaan.what_would_change(assignment, waiting)]
    ['With one more place in “rekenen” there would have been a place in “rekenen”.']
    """
    return _loopbaan.what_would_change(assignment, need, possible, nodes=nodes)


def find_new_editions(
    possible: Sequence[PossibleEdition], needs: Sequence[UnmetNeed], *, aim: str = "fewest", nodes: Optional[int] = None
) -> NewEditions:
    """The fewest, or cheapest, new editions that meet as many needs as any choice does. Ctrl-C stops it.

    `aim` is "fewest" editions and of these the least money, "cheapest" and of these the fewest, or "least_bought": the fewest that
    cannot be made in the partnership, and of these the fewest; after so many `nodes` (None: 200 000)
    of the search the proof is given up. Raises KeyError for an edition that is not possible; Error 101, 201, 433, 738, all at once.

    Examples
    --------
    >>> import loopbaan
    >>> possible = [loopbaan.PossibleEdition("rekenen", places=6, least=2, cents=80_000)]
    >>> found = loopbaan.find_new_editions(possible, [loopbaan.UnmetNeed(id, ["rekenen"]) for id in ("b1", "b2")])
    >>> found
    <NewEditions: 1 for 2 of 2 needs>
    """
    return _loopbaan.find_new_editions(possible, needs, aim=aim, nodes=nodes)


def check_new_editions(new_editions: NewEditions) -> tuple[str, ...]:
    """Everything in an answer about new editions that does not hold, as English sentences; that nothing is better it does not tell.

    Examples
    --------
    >>> import loopbaan
    >>> possible = [loopbaan.PossibleEdition("rekenen", places=6, least=2, cents=80_000)]
    >>> found = loopbaan.find_new_editions(possible, [loopbaan.UnmetNeed(id, ["rekenen"]) for id in ("b1", "b2")])
    >>> loopbaan.check_new_editions(found)
    ()
    """
    return _loopbaan.check_new_editions(new_editions)
