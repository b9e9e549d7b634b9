# SPDX-License-Identifier: BSL-1.0
"""An answer about growth, checked by code that does not search: rooms, the rule against dilution, sums, and that no chosen school is too many."""

from __future__ import annotations

from itertools import combinations

from .growth_answer import Growth, RegionGrowth, SchoolGrowth


def check_growth(growth: Growth) -> list[str]:
    """What is wrong with an answer, in English sentences; none: nothing is. Optimality itself is proven by the search, and here only tried.

    Tried are: one chosen school left out, and one chosen school exchanged for one that was not chosen. Complexity: O(chosen × schools) for each region.

    Examples
    --------
    >>> import loopbaan
    >>> schools = [loopbaan.GrowingSchool("De Eik", "candidate", places=8)]
    >>> found = loopbaan.find_growth(loopbaan.built_in_framework("nl-amsterdam"), schools, [loopbaan.StudentYear(2026, 8)])
    >>> loopbaan.check_growth(found)
    []
    """
    wrong = []
    chosen = {each.school.name for each in growth.chosen}
    told = [name for region in growth.regions for name in region.chosen]
    if sorted(told) != sorted(chosen):
        wrong.append("what regions choose is not what became of schools")
    for region in growth.regions:
        mine = [each for each in growth.schools if growth.region_of(each.school) == region.region]
        wrong += [f"{region.region or 'all'}: {words}" for words in of_region(growth, region, mine)]
    return wrong


def of_region(growth: Growth, region: RegionGrowth, mine: list[SchoolGrowth]) -> list[str]:
    wrong = []
    rooms = {each.school.name: room(growth, each) for each in mine}
    training = [each for each in mine if each.school.status == "training"]
    now = sum(rooms[each.school.name] or 0 for each in training)
    asked = [each for each in growth.students if each.region == region.region and each.year == growth.last_year]
    if region.status == "no students":
        return ["there are students after all"] if asked else []
    share = growth.rules.share if asked[0].share is None else asked[0].share
    if region.wanted * 100 < share * region.students or (region.wanted - 1) * 100 >= share * region.students:
        wrong.append("the wanted share is not reckoned so")
    if now != region.room_now:
        wrong.append("training schools have other room")
    chosen = [each for each in mine if each.school.name in region.chosen]
    if len(chosen) != len(region.chosen):
        wrong.append("a chosen school is not of this region")
    reached = now + sum(rooms[each.school.name] or 0 for each in chosen)
    if region.status == "optimal":
        if reached < region.wanted or reached != region.room:
            wrong.append("the chosen schools have no room for the share")
        if costs(growth, chosen) != region.costs:
            wrong.append("the costs are not the sum of what schools take")
        if region.least_cost is None or region.least_cost > region.costs[0]:
            wrong.append("the least that is possible lies above the cost")
    if region.status == "enough" and (chosen or now < region.wanted):
        wrong.append("it is not enough without more schools")
    least = growth.rules.least or 0
    kept = sum(least if rooms[each.school.name] is None else min(least, rooms[each.school.name] or 0) for each in training)
    if chosen and least and kept + least * len(chosen) > region.students:
        wrong.append("somewhere are fewer students than the rule asks")
    able = [each for each in mine if is_able(growth, each, rooms)]
    if any(each not in able for each in chosen):
        wrong.append("a chosen school cannot be a training school")
    if region.status == "optimal":
        wrong += improvements(growth, chosen, able, region.wanted - now, rooms)
    if region.status in ("unreachable", "not known"):
        places = len(able) if not least else max(0, (region.students - kept) // least)
        short = region.wanted - now - sum(sorted((rooms[each.school.name] or 0 for each in able), reverse=True)[:places])
        hoped = short_at_best(growth, region, mine, rooms)
        if short <= 0 or (hoped > 0) != (region.status == "unreachable") or region.short != (hoped if hoped > 0 else short):
            wrong.append("it could be reached after all, or another number stays short")
    return wrong


def short_at_best(growth: Growth, region: RegionGrowth, mine: list[SchoolGrowth], rooms: dict[str, int | None]) -> int:
    """How many places are short, or how many are left over below 0, if all that is not known turns out as well as the rules let it."""
    least, top = growth.rules.least or 0, growth.rules.most or region.wanted
    hoped = {name: top if known is None else known for name, known in rooms.items()}
    sure = [rooms[each.school.name] or 0 for each in mine if each.school.status == "training" and rooms[each.school.name] is not None]
    there = sum(hoped[each.school.name] for each in mine if each.school.status == "training" or each.became == "untold")
    able = [each for each in mine if each.school.status == "candidate" and each.development and (each.development.minutes is not None or each.development.least is not None)]
    open_rooms = sorted((hoped[each.school.name] for each in able if hoped[each.school.name] >= max(1, least)), reverse=True)
    places = len(open_rooms) if not least else max(0, (region.students - sum(min(least, each) for each in sure)) // least)
    return region.wanted - there - sum(open_rooms[:places])


def room(growth: Growth, of: SchoolGrowth) -> int | None:
    """The room of a school, reckoned anew."""
    school, rules = of.school, growth.rules
    own = [school.places] if school.places is not None else []
    own += [school.mentors * rules.per_mentor] if school.mentors is not None and rules.per_mentor else []
    own = own or ([school.students] if school.students is not None else [])
    return min([*own, *([rules.most] if rules.most else [])]) if own else None


def is_able(growth: Growth, of: SchoolGrowth, rooms: dict[str, int | None]) -> bool:
    found = rooms[of.school.name]
    return of.school.status == "candidate" and found is not None and found >= max(1, growth.rules.least or 1) and bool(of.development and of.development.minutes is not None)


def costs(growth: Growth, schools: list[SchoolGrowth]) -> tuple[int, ...]:
    found = [each.development for each in schools if each.development]
    sums = {"hours": sum(each.minutes or 0 for each in found), "cost": sum(each.cents for each in found), "schools": len(schools)}
    order = {"hours": ("hours", "schools", "cost"), "cost": ("cost", "hours", "schools"), "schools": ("schools", "hours", "cost")}[growth.objective]
    return tuple(sums[each] for each in order)


def improvements(growth: Growth, chosen: list[SchoolGrowth], able: list[SchoolGrowth], needed: int, rooms: dict[str, int | None]) -> list[str]:
    """Is there one school too many, or another in the place of one that would take less?"""
    has = sum(rooms[each.school.name] or 0 for each in chosen)
    wrong = []
    for rest in combinations(chosen, len(chosen) - 1) if chosen else ():
        left = sum(rooms[each.school.name] or 0 for each in rest)
        if left >= needed:
            wrong.append("a chosen school is too many")
        for other in able:
            if other not in chosen and left + (rooms[other.school.name] or 0) >= needed and costs(growth, [*rest, other]) < costs(growth, chosen):
                wrong.append("another school in the place of one would take less")
    return wrong if has >= needed else ["too little room"]
