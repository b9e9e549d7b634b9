# SPDX-License-Identifier: BSL-1.0
"""What is said of the flow of staff, in Dutch and in English."""

from __future__ import annotations

from ..wording import Pair, filled, said, with_decimal_mark

WORDS: dict[str, Pair] = {
    "basis count": ("telling", "count"),
    "basis source": ("cijfer uit een bron", "rate from a source"),
    "basis assumption": ("aanname", "assumption"),
    "basis unsaid": ("niet gezegd", "not said"),
    "lead": (
        "{years} jaar vooruit vanaf {day}. Dit gaat over groepen: over niemand afzonderlijk wordt iets gezegd.",
        "{years} years ahead from {day}. This is about groups: nothing is said of any one person.",
    ),
    "now": ("In {year} zijn er {fte} fte.", "In {year} there are {fte} fte."),
    "then": ("In {year} worden {fte} fte verwacht.", "In {year} {fte} fte are expected."),
    "then between": ("In {year} worden {fte} fte verwacht, tussen {low} en {high}.", "In {year} {fte} fte are expected, between {low} and {high}."),
    "only between": ("In {year} zijn er tussen {low} en {high} fte: een cijfer is niet bekend.", "In {year} there are between {low} and {high} fte: a rate is not known."),
    "asked": ("Gevraagd: {fte} fte.", "Asked: {fte} fte."),
    "asked nobody": ("Hoeveel er dan gevraagd worden, is niet bekend.", "How many are asked then is not known."),
    "short": ("Dat zijn er {fte} te weinig.", "That is {fte} too few."),
    "spare": ("Dat zijn er {fte} meer dan gevraagd.", "That is {fte} more than asked."),
    "supply and demand": ("Wie er is en wat er gevraagd wordt", "Who is there and what is asked"),
    "year": ("Jaar", "Year"),
    "people": ("Mensen", "People"),
    "people low": ("Mensen, laag", "People, low"),
    "people high": ("Mensen, hoog", "People, high"),
    "fte": ("Fte", "Fte"),
    "fte low": ("Fte, laag", "Fte, low"),
    "fte high": ("Fte, hoog", "Fte, high"),
    "need": ("Gevraagd", "Asked"),
    "balance": ("Over (+) of tekort (−)", "Spare (+) or short (−)"),
    "not known": ("niet bekend", "not known"),
    "regions": ("Per regio", "By region"),
    "region": ("Regio", "Region"),
    "phases": ("Per fase", "By phase"),
    "hidden": (
        "Niet getoond: {names}. Een groep die in een van de jaren of scenario’s minder dan {least} mensen heeft, is te klein, of zou uit de andere af te leiden zijn.",
        "Not shown: {names}. A group that has fewer than {least} people in one of the years or scenarios is too small, or could be told from the others.",
    ),
    "all hidden": ("Samen zijn het in een van de jaren of scenario’s minder dan {least} mensen: er wordt niets getoond.", "Together these are fewer than {least} people in one of the years or scenarios: nothing is shown."),
    "coaching": ("Begeleiding van starters", "Coaching of starters"),
    "coaching lead": (
        "Per starter {starter} uur per jaar, ongeacht de werktijd; een begeleider heeft {coach} uur. Nu zijn er {has} begeleiders.",
        "For each starter {starter} hours a year, whatever they work; a coach has {coach} hours. There are {has} coaches now.",
    ),
    "coaching lead unknown": (
        "Per starter {starter} uur per jaar, ongeacht de werktijd; een begeleider heeft {coach} uur. Hoeveel begeleiders er zijn, is niet bekend.",
        "For each starter {starter} hours a year, whatever they work; a coach has {coach} hours. How many coaches there are is not known.",
    ),
    "starters": ("Starters", "Starters"),
    "starters range": ("Bereik", "Range"),
    "between": ("{low} tot {high}", "{low} to {high}"),
    "hours": ("Uren", "Hours"),
    "coaches": ("Begeleiders nodig", "Coaches needed"),
    "coaches short": ("Te weinig begeleiders, hooguit", "Coaches short, at most"),
    "flow": ("Wie komt en wie gaat", "Who comes and who goes"),
    "flow lead": (
        "Jaren zijn samengenomen tot wie erbij komt, weggaat of met pensioen gaat niemand is, of {least} mensen of meer: kleinere aantallen gaan over te weinig mensen.",
        "Years are taken together until those who come, go or retire are nobody, or {least} people or more: smaller numbers are about too few people.",
    ),
    "flow left out": (
        "Wie komt en wie gaat staat er vanaf {year} niet: het zijn er in de jaren die er zijn minder dan {least}.",
        "Who comes and who goes is not told from {year} on: in the years there are it is fewer than {least}.",
    ),
    "until": ("Tot", "Until"),
    "opening": ("Begin", "Beginning"),
    "entered": ("Erbij", "Came"),
    "left": ("Weg", "Went"),
    "retired": ("Met pensioen", "Retired"),
    "net": ("Netto", "Net"),
    "closing": ("Eind", "End"),
    "period": ("Vanaf", "From"),
    "scenarios": ("Scenario’s naast elkaar", "Scenarios beside each other"),
    "as it is": ("zoals het nu is", "as it is now"),
    "scenario": ("Scenario", "Scenario"),
    "difference": ("Anders in {year}", "Otherwise in {year}"),
    "figures": ("Waar de cijfers vandaan komen", "Where the figures come from"),
    "figure": ("Cijfer", "Figure"),
    "definition": ("Wat het is", "What it is"),
    "value": ("Waarde", "Value"),
    "basis": ("Soort", "Kind"),
    "source": ("Bron", "Source"),
    "window": ("Jaren", "Years"),
    "series": ("na 1, 2… jaar: {values}", "after 1, 2… years: {values}"),
    "intake": ("instroom {route}", "intake {route}"),
    "pupils": ("leerlingen of gevraagde fte", "pupils or fte asked"),
    "stock": ("wie er is op {day}", "who is there on {day}"),
    "retirement": ("AOW- of pensioendatum per geboortedag", "date of retirement by day of birth"),
    "coaching figure": ("uren van begeleiding", "hours of coaching"),
    "of each": ("per jaar en regio", "by year and region"),
    "model": ("Hoe het gerekend is", "How it is computed"),
    "model 1": (
        "Ieder jaar in deze volgorde: weggaan, met pensioen gaan in het jaar van de datum die bij de geboortemaand hoort, doorgaan naar een volgende fase, en dan komt erbij wie zijn opleiding af heeft.",
        "Each year in this order: leaving, retiring in the year of the date that belongs to the month of birth, moving on to another phase; then those come who finished a training.",
    ),
    "model 2": (
        "Verwachte aantallen zijn tot op een miljardste geteld: wie niet gaat, blijft, en niemand verschijnt of verdwijnt. Afgedrukt staat één decimaal.",
        "Expected numbers are counted to the billionth: who does not go stays, and nobody appears or vanishes. One decimal is printed.",
    ),
    "range chance": (
        "Het bereik is dat waarin de uitkomst met {percent}% kans valt als de cijfers kloppen en iedereen los van de anderen gaat of blijft. Wat allen samen raakt (een regeling die stopt, een crisis, een verkeerd cijfer) zit er niet in: daarvoor zijn scenario’s.",
        "The range is where the outcome falls with {percent}% chance if the rates are right and everybody goes or stays independently. What all share (a grant that ends, a crisis, a wrong rate) is not in it: that is what scenarios are for.",
    ),
    "range rates": (
        "Van sommige cijfers is alleen een bereik bekend. Laag en hoog zijn de uitkomsten als die cijfers allemaal ongunstig of allemaal gunstig zijn.",
        "Of some rates only a range is known. Low and high are what follows where these are all unfavourable or all favourable.",
    ),
    "no range fte_only": ("Van kans is er geen bereik: er zijn fte bekend en geen mensen.", "There is no range of chance: fte are known and people are not."),
    "no range broken_people": ("Van kans is er geen bereik: er staan geen hele mensen in de tabel.", "There is no range of chance: the table has no whole people."),
    "no range net_ratio": (
        "Van kans is er geen bereik: een netto verhouding zegt niet wie gaat en wie komt.",
        "There is no range of chance: a net ratio does not say who goes and who comes.",
    ),
    "no range not_asked": ("Naar een bereik van kans is niet gevraagd.", "No range of chance was asked."),
    "picture": ("{what}: {first} fte in {from_year}, {last} fte in {to_year}.", "{what}: {first} fte in {from_year}, {last} fte in {to_year}."),
    "legend supply": ("verwacht", "expected"),
    "legend need": ("gevraagd", "asked"),
    "axis": (
        "In fte. Vlak: het bereik. Lijn met punten: wat verwacht wordt. Streepjes: wat gevraagd wordt.",
        "In fte. Area: the range. Line with dots: what is expected. Dashes: what is asked.",
    ),
    "axis not 0": ("De as begint niet bij 0.", "The axis does not begin at 0."),
    "template title": ("Doorstroom in onze regio", "Flow of staff in our region"),
    "template note": (
        "Vul in: stock (wie er is), intake, demand, en de cijfers met een bereik van 0 tot 1. Wat een bron heeft, staat er al.",
        "Fill in: stock (who is there), intake, demand, and the rates that range from 0 to 1. What has a source stands there already.",
    ),
    "template telling": ("eigen telling: noem het systeem en de dag", "own count: name the system and the day"),
    "template aow": ("Algemene Ouderdomswet, artikel 7a", "Algemene Ouderdomswet (law on state pensions), article 7a"),
    "template wij-leren": ("wij-leren.nl, voortijdige uitstroom van starters en studenten", "wij-leren.nl, early leaving of starters and students"),
    "template stamos-17.62.20": ("STAMOS 17.62.20, banen van pabogediplomeerden", "STAMOS 17.62.20, jobs of graduates of teacher colleges"),
    "template region": ("onze regio", "our region"),
    "template induction": ("inductie", "induction"),
    "template experienced": ("ervaren", "experienced"),
    "template full-time": ("pabo voltijd", "teacher college, full-time"),
    "template first year": ("gaat door na jaar 1", "goes on after year 1"),
    "template diploma": ("van wie doorgaat: diploma binnen 5 jaar", "of who goes on: diploma within 5 years"),
    "template job": (
        "heeft na 3 jaar een baan van 0,8 fte of meer in het onderwijs; niet: in deze regio", "has a job of 0.8 fte or more in education after 3 years; not: in this region"
    ),
    "template starters": (
        "starters po jonger dan 30: na 1, 2 en 3 jaar niet meer in het onderwijs; drie cohorten", "starters in primary schools under 30: no longer in education after 1, 2 and 3 years; three cohorts"
    ),
    "template others": ("gaat weg: zeg waaruit (school, bestuur, regio, onderwijs)", "leaves: say what (school, board, region, education)"),
    "template retire": ("stopt in het jaar van de AOW-datum", "stops in the year of the date of the state pension"),
    "template past date": ("stopt in een jaar na die datum", "stops in a year after that date"),
    "template move": ("de inductie duurt drie jaar", "induction takes three years"),
    "template fte per pupil": ("fte leraren per leerling", "fte of teachers per pupil"),
    "template fewer leave": ("half zo veel starters gaan weg", "half as many starters leave"),
}


def word(key: str, lang: str, /, **values: object) -> str:
    """A text in a language, its gaps filled."""
    return said(filled(*WORDS[key], **values), lang)


def number(value: float, lang: str, *, signed: bool = False) -> str:
    """With one decimal, as the language writes it.

    Examples
    --------
    >>> number(12.34, "nl"), number(-0.04, "en"), number(-3.0, "nl", signed=True)
    ('12,3', '0.0', '−3,0')
    """
    written = f"{abs(value):.1f}"
    sign = "" if float(written) == 0 else "−" if value < 0 else "+" if signed else ""
    return sign + with_decimal_mark(written, lang)


def span(low: object, high: object, lang: str) -> str:
    """From what to what; one number where both are the same.

    Examples
    --------
    >>> span(3, 5, "en"), span(91, 91, "nl")
    ('3 to 5', '91')
    """
    return str(low) if low == high else word("between", lang, low=low, high=high)


def share(value: float, lang: str) -> str:
    """A share or ratio in the digits that it was given in, at most six."""
    return with_decimal_mark(f"{value:.6f}".rstrip("0").rstrip("."), lang)
