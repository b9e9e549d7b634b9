# SPDX-License-Identifier: BSL-1.0
"""Growth as a page: what can be trained now, which schools to develop and why, how many under which rule, year by year."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Optional

from ..page import Page
from ..plan import print_amount
from ..timetable.page import bullets, paragraph, table
from ..wording import said
from .blocks import PageBlock, framed
from .growth import GrowthNumbers
from .growth_answer import Growth, RegionGrowth, SchoolGrowth
from .growth_picture import draw
from .growth_words import RULES, word
from .growth_years import GrowthYear, find_growth_years, year_reached
from .sheets import standard_title, title_of
from .words import listed

LEAST_PERCENT = 10  # students from which on a share is told in percent
SCENARIOS = (100, 85, 75)
MOST_ROWS = 9  # numbers of students per school that are told


def write_growth_page(growth: Growth, *, scenarios: Sequence[int] = SCENARIOS, lang: str = "nl") -> Page:
    """The page of growth: nobody is on it, and schools are not compared.

    Parameters
    ----------
    growth : Growth
    scenarios : sequence of int
        Percentages of the students for which the arithmetic is done beside each other, from 1 to 1000.
    lang : str

    Raises
    ------
    ValueError
        For no scenario, or one that is no such percentage.

    Examples
    --------
    >>> import loopbaan
    >>> schools = [loopbaan.GrowingSchool("De Boog", "training", places=12), loopbaan.GrowingSchool("De Eik", "candidate", places=8)]
    >>> growth = loopbaan.find_growth(loopbaan.built_in_framework("nl-aonhw-2017"), schools, [loopbaan.StudentYear(2026, 18)])
    >>> page = loopbaan.write_growth_page(growth, lang="en")
    >>> "For that one more school: De Eik." in page.html, page.summary[0]
    (True, 'Now (2026): 12 of 18 students (66 %) have room in a training school.')
    """
    block = growth_block(growth, scenarios=scenarios, lang=lang)
    return Page(framed(block.title, block.html, lang), tuple(sentences(growth, lang)), personal=block.personal)


def growth_block(growth: Growth, *, scenarios: Sequence[int] = SCENARIOS, lang: str = "nl") -> PageBlock:
    """The same as a part of the page of a partnership. Raises ValueError as `write_growth_page`.

    Examples
    --------
    >>> import loopbaan
    >>> schools = [loopbaan.GrowingSchool("De Eik", "candidate", places=8)]
    >>> growth = loopbaan.find_growth(loopbaan.built_in_framework("nl-amsterdam"), schools, [loopbaan.StudentYear(2026, 8)])
    >>> loopbaan.growth_block(growth, lang="en").title
    'Growth of training together'
    """
    if not scenarios or any(not 1 <= each <= 1000 for each in scenarios):
        raise ValueError("scenarios are percentages from 1 to 1000")
    years = find_growth_years(growth)
    title = word("title", lang)
    bar = word("bar", lang, profile=title_of(growth.standard.profiles, growth.target, lang), standard=standard_title(growth.standard, lang))
    parts = [f"<h1>{escape(title)}</h1>", paragraph(word("lead", lang), "lead"), paragraph(bar, "soft")]
    parts += [paragraph(each, "warning") for each in what_if(growth, lang)]
    parts += [paragraph(each) for each in sentences(growth, lang)]
    parts += [*regions_part(growth, lang), *chosen_part(growth, lang), *others_part(growth, lang)]
    parts += [*numbers_part(growth, scenarios, lang), *years_part(growth, years, lang), *rests_on(growth, lang)]
    return PageBlock(title, "<article>" + "\n".join(parts) + "</article>")


def what_if(growth: Growth, lang: str) -> list[str]:
    """What was asked otherwise than the tables say."""
    found = [] if growth.percent == 100 else [word("what if", lang, percent=growth.percent)]
    return found if growth.asked_share is None else [*found, word("what if share", lang, share=growth.asked_share)]


def known(growth: Growth) -> list[RegionGrowth]:
    return [each for each in growth.regions if each.status != "no students"]


def region_name(region: str, lang: str) -> str:
    return region or word("no region", lang)


def share_words(trained: int, students: int, lang: str) -> str:
    """How many of how many, and from enough students on in percent, rounded down."""
    if students < LEAST_PERCENT:
        return word("trained few", lang, trained=trained, students=students)
    return word("trained share", lang, trained=trained, students=students, percent=trained * 100 // students)


def amount(value: int, objective: str, growth: Growth, lang: str) -> str:
    return print_amount(value, objective, lang, currency=growth.standard.currency)


def sentences(growth: Growth, lang: str) -> list[str]:
    """What the answer comes to."""
    regions, years = known(growth), find_growth_years(growth)
    found = [now_words(years[0], lang)] if years else []
    told = {each.region for each in growth.students if years and each.year == years[0].year}
    if later := [region_name(each.region, lang) for each in regions if each.region not in told]:
        found.append(word("now without", lang, which=listed(later, lang)))
    if untold := [each.school.name for each in growth.of("training") if each.room is None]:
        found.append(word("now at least", lang, which=listed(untold, lang)))
    found.append(word("wanted", lang, year=growth.last_year, wanted=sum(each.wanted for each in regions)))
    chosen = growth.chosen
    if regions and all(each.status == "enough" for each in regions):
        found.append(word("enough", lang))
    if chosen:
        which = listed([each.school.name for each in chosen], lang)
        found.append(word("chosen one", lang, which=which) if len(chosen) == 1 else word("chosen", lang, count=len(chosen), which=which))
        found.append(takes(growth, chosen, lang))
        found += range_words(growth, lang)
        found += proof_words(growth, lang)
        found += reached_words(growth, years, lang)
    for status, key in (("unreachable", "unreachable"), ("not known", "not decided"), ("no students", "region unknown")):
        if some := [each.region for each in growth.regions if each.status == status]:
            found.append(word(f"{key} all", lang) if some == [""] else word(key, lang, which=listed([region_name(each, lang) for each in some], lang)))
    if open := [each.school.name for each in growth.schools if is_open(growth, each)]:
        found.append(word("find out first", lang, which=listed(open, lang)))
    return found


def now_words(first: GrowthYear, lang: str) -> str:
    """How many of this year's students have room this year."""
    key = "now" if first.students < LEAST_PERCENT else "now percent"
    percent = first.trained * 100 // first.students if first.students else 0
    return word(key, lang, trained=first.trained, students=first.students, percent=percent, year=first.year)


def proof_words(growth: Growth, lang: str) -> list[str]:
    """What is proven, and of which schools it says nothing."""
    without = [name for each in growth.regions if each.status == "optimal" for name in each.open]
    proven = word(f"proof {growth.objective}", lang, seed=growth.seed, among=word("among known" if without else "among all", lang))
    return [proven, word("proof without", lang, which=listed(without, lang))] if without else [proven]


def reached_words(growth: Growth, years: Sequence[GrowthYear], lang: str) -> list[str]:
    """When what is wanted is there by the pace of the table of years; [] where the answer itself says that it is not."""
    if any(each.status not in ("enough", "optimal") for each in known(growth)):
        return []
    year = year_reached(growth, years)
    asked = next(each for each in years if each.year == growth.last_year)
    if year == growth.last_year:
        return [word("reached then", lang, year=year)]
    then = word("not reached then", lang, year=growth.last_year, trained=asked.trained, short=asked.short)
    return [then, word("reached never", lang) if year is None else word("reached later", lang, year=year)]


def is_open(growth: Growth, of: SchoolGrowth) -> bool:
    """May what is not known of this school decide whether its region can be reached?"""
    region = next((each for each in growth.regions if each.region == growth.region_of(of.school)), None)
    if region is None or region.status != "not known":
        return False
    return of.school.name in region.open or (of.became == "no plan" and of.development is not None and of.development.least is not None)


def takes(growth: Growth, schools: Sequence[SchoolGrowth], lang: str) -> str:
    own = [each.development for each in schools if each.development]
    most = amount(sum(each.minutes or 0 for each in own), "hours", growth, lang)
    money = amount(sum(each.cents for each in own), "cost", growth, lang)
    return word("takes", lang, most=most, money=money, others=amount(sum(each.minutes_of_others for each in own), "hours", growth, lang))


def range_words(growth: Growth, lang: str) -> list[str]:
    """From which cost on, where something is not known."""
    reached = [each for each in growth.regions if each.status == "optimal"]
    least, most = sum(each.least_cost or 0 for each in reached), sum(each.costs[0] for each in reached)
    if least >= most:
        return []
    said_least = word("number of schools", lang, count=least) if growth.objective == "schools" else amount(least, growth.objective, growth, lang)
    return [word("range", lang, least=said_least)]


def regions_part(growth: Growth, lang: str) -> list[str]:
    keys = ("region", "students", "room now", "wanted head", "lack", "add", "fewest", "may add", "answer")
    rows = []
    for each in growth.regions:
        cells = [region_name(each.region, lang), "–", str(each.room_now), *["–"] * 5]
        if each.status != "no students":
            fewest, most = ("–" if value is None else str(value) for value in (each.fewest, each.most))
            lack = max(0, each.wanted - each.room_now)
            cells = [region_name(each.region, lang), str(each.students), str(each.room_now), str(each.wanted), str(lack), str(len(each.chosen)), fewest, most]
        rows.append([escape(cell) for cell in (*cells, word(f"status {each.status}", lang, short=each.short))])
    lead = word("regions lead", lang, least=LEAST_PERCENT) if growth.by_region else word("one region", lang)
    return [f"<h2>{escape(word('regions', lang))}</h2>", paragraph(lead, "soft"), table([word(each, lang) for each in keys], rows, numbers=range(1, 8))]


def room_words(of: SchoolGrowth, lang: str) -> str:
    return word("room unknown", lang) if of.room is None else word(f"bound {of.bound}", lang, room=of.room)


def chosen_part(growth: Growth, lang: str) -> list[str]:
    parts = [f"<h2>{escape(word('which first', lang))}</h2>"]
    if not growth.chosen:
        return [*parts, paragraph(word("none chosen", lang))] if all(each.status == "enough" for each in known(growth)) else []
    keys = ("school", "region", "room", "bar head", "hours", "others", "money", "weeks", "begins with")
    rows = []
    for each in growth.chosen:
        found = each.development
        if found is None:
            continue
        steps = listed([title_of(growth.standard.steps, id, lang) for id in found.steps], lang) or word("nothing to do", lang)
        amounts = [amount(found.minutes or 0, "hours", growth, lang), amount(found.minutes_of_others, "hours", growth, lang), amount(found.cents, "cost", growth, lang)]
        cells = [each.school.name, each.school.region, room_words(each, lang), word(f"meets {found.meets}", lang), *amounts, str(found.weeks), steps]
        rows.append([escape(cell) for cell in cells])
    return [*parts, paragraph(word("which lead", lang), "soft"), table([word(each, lang) for each in keys], rows, numbers=(4, 5, 6, 7))]


def why_not(growth: Growth, of: SchoolGrowth, lang: str) -> str:
    lacking = of.development.lacking if of.development else ()
    which = listed([title_of(growth.standard.competences, each, lang) for each in lacking], lang)
    return word(f"why {of.became}", lang, room=of.room, least=growth.rules.least or 1, which=which)


def others_part(growth: Growth, lang: str) -> list[str]:
    """Schools that are not chosen, with the one reason; and what is not known of training schools."""
    rest = [each for each in growth.schools if each.became not in ("training", "chosen")]
    parts = []
    if rest:
        heads = [word(each, lang) for each in ("school", "region", "room", "why not")]
        rows = [[escape(cell) for cell in (each.school.name, each.school.region, room_words(each, lang), why_not(growth, each, lang))] for each in rest]
        parts = [f"<h2>{escape(word('others head', lang))}</h2>", table(heads, rows)]
    training = growth.of("training")
    for key, some in (("training unsure", [each for each in training if each.development and each.development.meets != "met"]), ("training unknown", [each for each in training if each.room is None])):
        if some:
            parts.append(paragraph(word(key, lang, which=listed([each.school.name for each in some], lang)), "soft"))
    return parts


def densities(growth: Growth, now: Optional[tuple[int, int]]) -> list[int]:
    """Numbers of students per school to tell: from the least to the most of the rules, and about as many as now."""
    per = round(now[1] / now[0]) if now else 0
    least = growth.rules.least or max(1, (growth.rules.most or per or 5) - 4)
    most = growth.rules.most or max(per, least) + 4
    step = -(-(most - least + 1) // MOST_ROWS)
    return sorted({*range(least, most + 1, max(1, step)), most, *([per] if per else [])})


def today(growth: Growth) -> tuple[Optional[tuple[int, int]], int]:
    """Training schools of which the students are known, with these; and of how many they are not."""
    training = growth.of("training")
    told = [each.school.students for each in training if each.school.students is not None]
    return (len(told), sum(told)) if told and sum(told) else None, len(training) - len(told)


def bounds(numbers: GrowthNumbers, lang: str) -> str:
    if numbers.fewest is None and numbers.greatest is None:
        return word("no bounds", lang)
    key = "between" if numbers.fewest is not None and numbers.greatest is not None else "at least schools" if numbers.greatest is None else "at most schools"
    return word(key, lang, fewest=numbers.fewest, greatest=numbers.greatest, students=numbers.students)


def numbers_part(growth: Growth, scenarios: Sequence[int], lang: str) -> list[str]:
    now, untold = today(growth)
    lines = [(each, growth.numbers(each)) for each in scenarios]
    heads = [word("per school", lang), *(word("schools needed", lang, percent=percent) for percent, _ in lines)]
    rows = [[str(per), *(str(numbers.at(per)) for _, numbers in lines)] for per in densities(growth, now)]
    parts = [f"<h2>{escape(word('numbers', lang))}</h2>", paragraph(word("numbers lead", lang, wanted=lines[0][1].wanted))]
    if now:
        parts.append(paragraph(word("today", lang, students=now[1], schools=now[0]) + f" ({now[1]} ÷ {now[0]})."))
    if now and untold:
        parts.append(paragraph(word("today unknown", lang, count=untold), "soft"))
    parts.append(bullets([word("scenario", lang, percent=percent, numbers=bounds(numbers, lang)) for percent, numbers in lines]))
    return [*parts, draw(lines, now, lang), table(heads, rows, numbers=range(len(heads)))]


def years_part(growth: Growth, years: Sequence[GrowthYear], lang: str) -> list[str]:
    running = [("trainer hours", "trainer_hours"), ("mentor hours", "mentor_hours"), ("running", "running_cents")]
    given = [(key, name) for key, name in running if years and getattr(years[0], name) is not None]
    first, costs = [], []
    for each in years:
        cells = [str(each.year), ", ".join(each.begins) or "–", ", ".join(each.opens) or "–", str(each.training), share_words(each.trained, each.students, lang), str(each.wanted)]
        first.append([escape(cell) for cell in cells])
        takes = [amount(value, by, growth, lang) for value, by in ((each.minutes, "hours"), (each.minutes_of_others, "hours"), (each.cents, "cost"))]
        takes += [amount(getattr(each, name), "cost", growth, lang) if name == "running_cents" else amount(60 * getattr(each, name), "hours", growth, lang) for _, name in given]
        costs.append([escape(cell) for cell in (str(each.year), *takes)])
    per_year = growth.rules.per_year
    parts = [f"<h2>{escape(word('years', lang))}</h2>", paragraph(word("years lead", lang), "soft")]
    parts.append(paragraph(word("no per year", lang) if per_year is None else word("per year", lang, count=per_year), "soft"))
    parts.append(table([word(each, lang) for each in ("year", "begins", "opens", "training", "trained", "wanted head")], first, numbers=(3, 5)))
    heads = [word(each, lang) for each in ("year", "plan takes", "others", "plan money", *(key for key, _ in given))]
    parts += [f"<h3>{escape(word('year costs', lang))}</h3>", table(heads, costs, numbers=range(1, len(heads)))]
    if years and years[-1].waiting:
        parts.append(paragraph(word("waits", lang, which=listed(list(years[-1].waiting), lang)), "warning"))
    return parts


def rests_on(growth: Growth, lang: str) -> list[str]:
    """The rules with where they were agreed, and what is not said."""
    sources, lines, none = dict(growth.rules.sources), [], []
    for name, names in RULES.items():
        value, title = getattr(growth.rules, name), said(names, lang)
        if value is None:
            none.append(title)
            continue
        told = amount(value, "cost", growth, lang) if name == "per_student" else str(value)
        lines.append(word("rule source", lang, rule=title, value=told, source=sources[name]) if name in sources else word("rule of", lang, rule=title, value=told))
    if none:
        lines.append(word("rule none", lang, which=listed(none, lang)))
    bound = sum(each.bound for each in growth.students if each.year == growth.last_year)
    if bound:
        lines.append(word("bound students", lang, count=bound))
    lines.append(word("not said", lang))
    return [f"<h2>{escape(word('rests on', lang))}</h2>", *(paragraph(each, "soft") for each in lines)]
