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
    "Aanbod (offers/1, of een ingevuld blad): de periodes, en wanneer stappen zijn. Zonder aanbod kan elke stap in elke periode "
    "beginnen.",
    "Offers (offers/1, or a filled sheet): the terms, and when steps are held. Without offers every step can begin in every term.",
)
POLICY = Message(
    "Beleid (policy/1): regels en rekeningen; anders het ingebouwde, dat van leraren in Nederland is.",
    "Policy (policy/1): rules and accounts; else the built-in one, which is that of teachers in the Netherlands.",
)
NO_POLICY = Message(
    "Zonder beleid gepland: niets begrenst uren en geld. Het ingebouwde beleid is dat van leraren in Nederland; geef met --policy dat van uw raamwerk.",
    "Scheduled without a policy: nothing limits hours and money. The built-in policy is that of teachers in the Netherlands; give that of your framework with --policy.",
)
FROM = Message(
    "Vanaf welke dag, zoals 1-8-2026. Alleen wie aanbod met periodes geeft, kan dit weglaten.",
    "From which day on, such as 2026-08-01. May be left out only where offers have terms.",
)
YEARS = Message("Hoeveel schooljaren vooruit, als het aanbod geen periodes heeft.", "How many school years ahead, where the offers have no terms.")
TERMS = Message("In hoeveel gelijke periodes een schooljaar is verdeeld: 1, 2, 3, 4, 6 of 12.", "Into how many equal terms a school year is cut: 1, 2, 3, 4, 6 or 12.")
SECTOR = Message("Van welke sector van het beleid de regels gelden.", "Of which sector of the policy the rules hold.")
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
WHAT_IF = Message(
    "Ook wat het einde naar voren zou brengen: zoveel uren meer, een uitvoering, een afspraak minder. Bij één mens en bij --sheets altijd.",
    "Also what would bring the end forward: so many hours more, an edition, one agreement less. Always of one person and with --sheets.",
)
TIMES = Message(
    "Vanaf welke dag iemand zoveel werkt: 2027-02-01=0,6. Mag vaker; met --person.",
    "From which day on somebody works so much: 2027-02-01=0.6. Repeatable; with --person.",
)
MOST_IN = Message(
    "Hoeveel uren van iemand hoogstens in deze periode passen: PERIODE=UREN. Mag vaker.",
    "How many hours of someone fit into this term at most: TERM=HOURS. Repeatable.",
)
TAKEN = Message("Een uitvoering die vol is. Mag vaker.", "An edition that is full. Repeatable.")
CHOOSE = Message(
    "Kies stappen en periodes samen: wat het eerst klaar is. Anders wordt eerst het goedkoopste plan gezocht.",
    "Choose steps and terms together: what ends first. Else the cheapest plan is found first.",
)
TERM_HOURS = Message("PERIODE=UREN", "TERM=HOURS")
DAY_FTE = Message("DAG=WTF", "DAY=FTE")
EDITION_ID = Message("UITVOERING", "EDITION")
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

CHOSEN_TOGETHER = Message(
    "Van ieder zijn stappen en periodes samen gekozen: wat het eerst klaar is, dan wat het minst kost.",
    "Of each, steps and terms were chosen together: what ends first, then what costs least.",
)


def year_outside(option: str, value: str, first: str, last: str) -> Message:
    return Message(
        "{option} {value} telt niet mee: er zijn periodes van {first} tot en met {last}. Geef een van deze jaren, of meer jaren (--years).",
        "{option} {value} does not count: there are terms from {first} to {last}. Give one of these years, or more years (--years).",
        option=option,
        value=value,
        first=first,
        last=last,
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


def no_such_place(option: str, place: str, terms: str, editions: str) -> Message:
    return Message(
        "{option}: “{place}” is geen periode en geen uitvoering van deze stap. Periodes zijn {terms}; uitvoeringen zijn {editions}.",
        "{option}: “{place}” is no term and no edition of this step. Terms are {terms}; editions are {editions}.",
        option=option,
        place=place,
        terms=terms,
        editions=editions,
    )


def not_in_plan(option: str, step: str, person: str, steps: str) -> Message:
    return Message(
        "{option}: “{step}” staat niet in het plan van {person}. Met --choose wordt wat vastligt ook genomen. In het plan staan: {steps}.",
        "{option}: “{step}” is not in the plan of {person}. With --choose what is booked is taken too. In the plan are: {steps}.",
        option=option,
        step=step,
        person=person,
        steps=steps,
    )


def wrong_leave(value: str) -> Message:
    return Message(
        "--leave kan niet “{value}” zijn. Geef twee dagen: 2027-01-04..2027-04-30.",
        "--leave cannot be “{value}”. Give two days: 2027-01-04..2027-04-30.",
        value=value,
    )


def wrong_change(option: str, value: str) -> Message:
    return Message(
        "{option} kan niet “{value}” zijn. Geef een rekening, het jaar waarin het schooljaar begint en een aantal: "
        "board-hours=2026:40.",
        "{option} cannot be “{value}”. Give an account, the year in which the school year begins and an amount: "
        "board-hours=2026:40.",
        option=option,
        value=value,
    )


def wrong_hours(option: str, value: str) -> Message:
    return Message(
        "{option} kan niet “{value}” zijn. Geef uren, bijvoorbeeld 20.",
        "{option} cannot be “{value}”. Give hours, such as 20.",
        option=option,
        value=value,
    )


def wrong_times(value: str) -> Message:
    return Message(
        "--fte kan niet “{value}” zijn. Geef een dag en hoeveel iemand dan werkt: 2027-02-01=0,6.",
        "--fte cannot be “{value}”. Give a day and how much somebody works then: 2027-02-01=0.6.",
        value=value,
    )


def wrong_term(value: str, terms: str) -> Message:
    return Message(
        "--most-in kan niet “{value}” zijn. Geef PERIODE=UREN; de periodes zijn {terms}.",
        "--most-in cannot be “{value}”. Give TERM=HOURS; the terms are {terms}.",
        value=value,
        terms=terms,
    )


def no_such_edition(value: str) -> Message:
    return Message(
        "--taken kan niet “{value}” zijn: het aanbod (--offers) heeft geen uitvoering met dit kenmerk.",
        "--taken cannot be “{value}”: the offers (--offers) have no edition with this id.",
        value=value,
    )


def not_asked(people: int) -> Message:
    return Message(
        "Gestopt: naar {people:mens|mensen} is niet gekeken. Wat er al was, staat er.",
        "Stopped: {people:person was|people were} not looked at. What there was already is there.",
        people=people,
    )

STOPPED = Message(
    "Gestopt: dit is wat er tot dan toe was. Wie nog niet aan de beurt was, wacht.",
    "Stopped: this is what there was until then. Who had not had a turn waits.",
)
STOPPING = Message(
    "Even geduld: wat er is, wordt afgemaakt. Nog eens Ctrl-C breekt alles af.",
    "One moment: what there is, is finished. Ctrl-C once more breaks all off.",
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

NOTHING_TO_DO = Message("niets nodig", "nothing needed")
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
GIVEN = Message("Geeft", "Gives")
USED = Message("Gebruikt", "Used")
LAPSED = Message("Vervalt", "Lapses")
UNIT = Message("Eenheid", "Unit")
EDITION = Message("Uitvoering", "Edition")
TURN_HEAD = Message("Beurt", "Turn")
LOTTERY = Message("Lot", "Lottery")
ALONE = Message("Zonder de anderen", "Without the others")
EDITION_HEAD = Message("Uitvoering", "Edition")
WHEN = Message("Wanneer", "When")
PLACES = Message("Plaatsen", "Places")
LEAST = Message("Minstens", "At least")
CAME = Message("Komen", "Come")
RUNS = Message("Loopt", "Runs")
ASKED = Message("Mensen", "People")
SCHEDULED = Message("Met rooster", "Scheduled")
WAITING = Message("Wachten", "Wait")
TERMS_TOGETHER = Message("Periodes samen", "Terms together")
HOLDS = Message("Heeft", "Has")
LEFT = Message("Over", "Left")
SPARED = Message("Gevraagd", "Asked of it")
CAN_SPARE = Message("Kan missen", "Can spare")
SHARED_TITLE = Message("Wat allen delen", "What all share")
EDITIONS_TITLE = Message("Uitvoeringen", "Editions")
WAITING_TITLE = Message("Wie wacht, en waarom", "Who waits, and why")
WHAT_IF_HEAD = Message("Wat als", "What if")
SHEET_WHAT_IF = Message("Wat als", "What if")
SHEET_EDITIONS = Message("Uitvoeringen", "Editions")
SHEET_MEMBERS = Message("Beurten", "Turns")
UNUSED = Message("Waarom ongebruikt", "Why unused")
AGREED_TITLE = Message("Wat er veranderd is", "What has changed")
BEFORE = Message("Afgesproken", "Agreed")
NOW = Message("Nu", "Now")
WHY = Message("Waarom", "Why")
SHEET_CHANGED = Message("Veranderd", "Changed")
SHEET_SHARED = Message("Gedeeld", "Shared")
SHEET_SPARED = Message("Vrijgemaakt", "Spared")
SHEET_STEPS = Message("Stappen", "Steps")
SHEET_ACCOUNTS = Message("Rekeningen", "Accounts")
SHEET_TERMS = Message("Periodes", "Terms")
SHEET_SUMS = Message("Samen", "Together")
HOURS_OR_EURO = {"hours": Message("uur", "hours"), "euro": Message("euro", "euro")}
