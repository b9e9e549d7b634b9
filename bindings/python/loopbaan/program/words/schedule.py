# SPDX-License-Identifier: BSL-1.0
"""`loopbaan schedule`: its options, and what it says beside the schedules themselves."""

from __future__ import annotations

from .language import Message

HELP = Message(
    "Wanneer de stappen van iemands plan kunnen: in welke periode, uit wiens uren, wie betaalt. "
    "Status 3 als iemand geen rooster heeft.",
    "When the steps of somebody's plan can be: in which term, from whose hours, who pays. "
    "Status 3 when someone has no schedule.",
)
OFFERS = Message(
    "Aanbod (offers/1): de periodes, en wanneer stappen zijn. Zonder aanbod kan elke stap in elke periode beginnen.",
    "Offers (offers/1): the terms, and when steps are held. Without offers every step can begin in every term.",
)
POLICY = Message("Beleid (policy/1): regels en rekeningen; anders het ingebouwde.", "Policy (policy/1): rules and accounts; else the built-in one.")
FROM = Message(
    "Vanaf welke dag, zoals 1-8-2026. Alleen wie aanbod met periodes geeft, kan dit weglaten.",
    "From which day on, such as 2026-08-01. May be left out only where offers have terms.",
)
YEARS = Message("Hoeveel schooljaren vooruit, als het aanbod geen periodes heeft.", "How many school years ahead, where the offers have no terms.")
TERMS = Message("In hoeveel gelijke periodes een schooljaar is verdeeld: 1, 2, 3, 4, 6 of 12.", "Into how many equal terms a school year is cut: 1, 2, 3, 4, 6 or 12.")
SECTOR = Message("Van welke sector de regels gelden.", "Of which sector the rules hold.")
BOOK = Message(
    "Een stap die vastligt, in een periode of uitvoering: STAP=PERIODE. Mag vaker; met --person.",
    "A step that is booked, in a term or edition: STEP=TERM. Repeatable; with --person.",
)
NOT_IN = Message(
    "Een stap die niet in een periode of uitvoering mag: STAP=PERIODE. Mag vaker; met --person.",
    "A step that may not be in a term or edition: STEP=TERM. Repeatable; with --person.",
)
LEAVE = Message(
    "Verlof, eerste en laatste dag: 2027-01-04..2027-04-30. Mag vaker; met --person.",
    "Leave, first and last day: 2027-01-04..2027-04-30. Repeatable; with --person.",
)
ACCOUNT = Message(
    "Wat er in een schooljaar op een rekening bij komt of af gaat: board-hours=2026:40 of own-budget=2026:-150. Mag vaker.",
    "What is added to an account for a school year, or taken off: board-hours=2026:40 or own-budget=2026:-150. Repeatable.",
)
MOST_IN_TERM = Message("Hoeveel uren van iemand hoogstens in een periode passen.", "How many hours of someone fit into a term at most.")
KEEP = Message(
    "Wat in een fase begint, moet binnen de termijn van die fase klaar zijn.",
    "What begins in a phase must end within the time that the policy gives for it.",
)
SHEETS = Message(
    "Een pagina met van ieder een ontwikkelafspraak op één A4, in plaats van het schooljaar van allen samen.",
    "A page with a development agreement of one A4 for each, instead of the school year of all together.",
)
MIN_GROUP = Message("Kleinste groep waarvan een cijfer wordt getoond (5 of meer).", "Smallest group of which a figure is shown (5 or more).")
PAIR = Message("STAP=PERIODE", "STEP=TERM")
DAYS = Message("DAG..DAG", "DAY..DAY")
CHANGE = Message("REKENING=JAAR:AANTAL", "ACCOUNT=YEAR:AMOUNT")

NO_CALENDAR = Message(
    "Niemand zegt wanneer er periodes zijn. Geef --from, bijvoorbeeld --from 1-8-2026, of een --offers met periodes (“terms”).",
    "Nobody says when there are terms. Give --from, such as --from 2026-08-01, or --offers with terms.",
)
TWO_CALENDARS = Message(
    "Het aanbod heeft zelf periodes; laat --years en --terms weg.",
    "The offers have terms of their own; leave out --years and --terms.",
)
PLAN_FIRST = Message(
    "Eerst is van ieder het goedkoopste plan gezocht (in uren), daarna wanneer de stappen ervan kunnen.",
    "First the cheapest plan of each was found (in hours), then when its steps can be.",
)


def needs_person(option: str) -> Message:
    return Message("{option} gaat over één mens: geef ook --person.", "{option} is about one person: give --person too.", option=option)


def wrong_pair(option: str, value: str) -> Message:
    return Message(
        "{option} kan niet “{value}” zijn. Geef STAP=PERIODE, met het kenmerk van een periode of uitvoering.",
        "{option} cannot be “{value}”. Give STEP=TERM, with the id of a term or edition.",
        option=option,
        value=value,
    )


def wrong_leave(value: str) -> Message:
    return Message(
        "--leave kan niet “{value}” zijn. Geef twee dagen: 2027-01-04..2027-04-30.",
        "--leave cannot be “{value}”. Give two days: 2027-01-04..2027-04-30.",
        value=value,
    )


def wrong_change(value: str) -> Message:
    return Message(
        "--account kan niet “{value}” zijn. Geef een rekening, het jaar waarin het schooljaar begint en een aantal: "
        "board-hours=2026:40.",
        "--account cannot be “{value}”. Give an account, the year in which the school year begins and an amount: "
        "board-hours=2026:40.",
        value=value,
    )


def wrong_hours(value: str) -> Message:
    return Message(
        "--most-in-term kan niet “{value}” zijn. Geef uren, bijvoorbeeld 20.",
        "--most-in-term cannot be “{value}”. Give hours, such as 20.",
        value=value,
    )


def wrong_terms(value: str) -> Message:
    return Message("--terms kan niet “{value}” zijn. Kies 1, 2, 3, 4, 6 of 12.", "--terms cannot be “{value}”. Choose 1, 2, 3, 4, 6 or 12.", value=value)


def no_schedule(people: int) -> Message:
    return Message(
        "{people:mens heeft|mensen hebben} geen plan, en dus geen rooster; zie loopbaan plan.",
        "{people:person has|people have} no plan, and so no schedule; see loopbaan plan.",
        people=people,
    )


def summary(people: int, found: int, none: int) -> Message:
    return Message(
        "{people:mens|mensen}: {found} met een rooster, {none} zonder.",
        "{people:person|people}: {found} with a schedule, {none} without.",
        people=people,
        found=found,
        none=none,
    )


def page(file: str) -> Message:
    return Message("De pagina staat in {file}.", "The page is in {file}.", file=file)


DETAILS = Message("Met --details of --person ID staat er alles bij.", "With --details or --person ID everything is told.")
TERM = Message("Periode", "Term")
FIRST_TERM = Message("Eerste periode", "First term")
LAST_TERM = Message("Laatste periode", "Last term")
FIRST_DAY = Message("Eerste dag", "First day")
LAST_DAY = Message("Laatste dag", "Last day")
ENDS = Message("Klaar op", "Ends on")
WHOSE_HOURS = Message("Wiens uren", "Whose hours")
WHO_PAYS = Message("Wie betaalt", "Who pays")
NOT_EARLIER = Message("Waarom niet eerder", "Why not earlier")
WAITS = Message("Wat in de weg staat", "What stands in the way")
ACCOUNT_NAME = Message("Rekening", "Account")
SCHOOL_YEAR = Message("Schooljaar", "School year")
GIVEN = Message("Geeft", "Gives")
USED = Message("Gebruikt", "Used")
LAPSED = Message("Vervalt", "Lapses")
UNIT = Message("Eenheid", "Unit")
EDITION = Message("Uitvoering", "Edition")
SHEET_STEPS = Message("Stappen", "Steps")
SHEET_ACCOUNTS = Message("Rekeningen", "Accounts")
SHEET_TERMS = Message("Periodes", "Terms")
SHEET_SUMS = Message("Samen", "Together")
UNITS = {"hours": Message("uur", "hours"), "euro": Message("euro", "euro")}
