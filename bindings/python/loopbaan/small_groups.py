# SPDX-License-Identifier: BSL-1.0
"""What may be told of few people on a page: what is hidden may not be what the sums leave."""

from __future__ import annotations

from collections.abc import Sequence

LEAST_VALUES = 3
Span = tuple[int, int]  # from the least to the most that a reader can think


def keeps_values(spans: Sequence[Span], total: int) -> bool:
    """Do hidden figures keep three values or more, and a quarter of the most they can be, if their sum is known?

    One of which less is left by what is public anyway keeps all of that. O(spans)

    Examples
    --------
    >>> keeps_values([(0, 9)], 4), keeps_values([(0, 9), (0, 9)], 1), keeps_values([(0, 9), (0, 9)], 9)
    (False, False, True)
    """
    all_least, all_most = sum(least for least, _ in spans), sum(most for _, most in spans)
    for least, most in spans:
        low, high = max(least, total - (all_most - most)), min(most, total - (all_least - least))
        wanted = max(LEAST_VALUES, -(-min(most, total) // 4) + 1)
        if high - low + 1 < min(wanted, most - least + 1):
            return False
    return True


def is_told(count: int, people: int, least: int) -> bool:
    """May a count of people stand there: neither they nor the others are few; nobody and everybody tell of each of them."""
    return least <= count <= people - least
