# SPDX-License-Identifier: BSL-1.0
"""What schedules say, in Dutch and in English."""

from __future__ import annotations

import datetime

from .. import _loopbaan
from ..wording import day_in, worded
from ..plan import print_amount

NO_TURN = 9999  # what the program gives who has none: all others come first

WORDS = {
    "ends earlier": ("{if_so} is het klaar op {day} ({term}) in plaats van {before}.", "{if_so} it ends on {day} ({term}) instead of {before}."),
    "ends at all": ("{if_so} kan het wel, en is het klaar op {day} ({term}).", "{if_so} it can be, and ends on {day} ({term})."),
    "perhaps less": (
        "Of minder ook genoeg is, of het dan nog eerder klaar is, is niet uitgezocht.",
        "Whether less is enough too, or it could end earlier still, was not found out.",
    ),
    "unchanged": (
        "Ook als er niets verandert, kan het al op {day} ({term}) klaar zijn in plaats van {before}: het zoeken naar dit rooster was te kort.",
        "Even with nothing changed it can end on {day} ({term}) instead of {before}: the search for this schedule was too short.",
    ),
    "unchanged possible": (
        "Ook als er niets verandert, kan het, en is het klaar op {day} ({term}): het zoeken naar een rooster was te kort.",
        "Even with nothing changed it can be, and ends on {day} ({term}): the search for a schedule was too short.",
    ),
    "unchanged open": (
        "Of het eerder klaar kan zijn zonder dat er iets verandert, is niet uitgezocht.",
        "Whether it could end earlier with nothing changed was not found out.",
    ),
    "what if": ("Wat als?", "What if?"),
    "what if possible": ("Wat maakt het mogelijk?", "What would make it possible?"),
    "one at a time": ("Steeds één ding anders, al het andere blijft zoals het is.", "One thing at a time, all else as it is."),
    "of these steps": ("Dit geldt voor deze stappen; met andere is minder misschien genoeg.", "This holds for these steps; with others less may be enough."),
    "not of a choice": (
        "Wat het mogelijk maakt, wordt gezocht bij de stappen van een plan: vraag het zonder --choose.",
        "What would make it possible is looked for with the steps of a plan: ask it without --choose.",
    ),
    "nothing helps": ("Geen ding alleen brengt het einde naar voren.", "Nothing by itself brings the end forward."),
    "nothing makes possible": ("Geen ding alleen maakt het mogelijk.", "Nothing by itself makes it possible."),
    "given up": (
        "Niet bekend is of dit zou helpen, want het zoeken is opgegeven: {what}.",
        "It is not known whether this would help, as the search was given up: {what}.",
    ),
    "more ends": ("En nog {count} andere; zie loopbaan schedule --details.", "And {count} more; see loopbaan schedule --details."),
    "or": (" of ", " or "),
    "together": (
        "Samen met anderen gepland: beurt {turn}, lot {lottery}. Zonder de anderen zou het klaar kunnen zijn op {day}.",
        "Scheduled together with others: turn {turn}, lottery {lottery}. Without the others it could end on {day}.",
    ),
    "together, never": (
        "Samen met anderen gepland: beurt {turn}, lot {lottery}. Ook zonder de anderen past het niet.",
        "Scheduled together with others: turn {turn}, lottery {lottery}. Without the others it would not fit either.",
    ),
    "together, not known": (
        "Samen met anderen gepland: beurt {turn}, lot {lottery}. Of het zonder de anderen past, is niet uitgezocht.",
        "Scheduled together with others: turn {turn}, lottery {lottery}. Whether it would fit without the others was not found out.",
    ),
    "no turn": ("geen", "none"),
    "in role": ("In {edition}: {role}.", "In {edition}: {role}."),
    "too few in role": ("nee: in een rol zijn er te weinig mensen", "no: a role lacks people"),
    "used of shared": ("{used}, gedeeld met anderen", "{used}, shared with others"),
    "team": (
        "Van {people} mensen samen hebben er {found} een rooster, en wachten er {waiting}.",
        "Of {people} people together {found} have a schedule, and {waiting} wait.",
    ),
    "team optimal": (
        "Samen {terms} periodes; bewezen is dat het niet met minder kan.",
        "Together {terms} terms; proven is that fewer cannot do.",
    ),
    "team bound": (
        "Samen {terms} periodes; bewezen is dat het niet met minder dan {bound} kan ({percent}% verschil).",
        "Together {terms} terms; proven is that fewer than {bound} cannot do ({percent}% apart).",
    ),
    "waiting counts": ("Wie wacht, telt voor {terms} periodes.", "Who waits counts for {terms} terms."),
    "team stopped": (
        "Het zoeken is gestopt: dit is wat er toen was.",
        "The search was stopped: this is what there was then.",
    ),
    "how team": (
        "Wie eerst kiest: de kleinste beurt, en binnen een beurt het kleinste lot. Het lot is het begin van de SHA-256 van “{seed}”, "
        "een regeleinde en het kenmerk van de persoon; ieder kan het narekenen. Daarna hoogstens {rounds} rondes waarin enkelen opnieuw kiezen.",
        "Who chooses first: the smallest turn, and within a turn the smallest lottery number. That is the beginning of the SHA-256 of "
        "“{seed}”, a line feed and the id of the person; anybody can draw it anew. Then at most {rounds} rounds in which a few choose again.",
    ),
    "not its turn": ("het zoeken is gestopt voor er een rooster was", "the search was stopped before there was a schedule"),
    "editions": ("Uitvoeringen", "Editions"),
    "edition head": ("Uitvoering", "Edition"),
    "places": ("Plaatsen", "Places"),
    "least": ("Minstens", "At least"),
    "came": ("Komen", "Come"),
    "runs": ("Loopt", "Runs"),
    "yes": ("ja", "yes"),
    "no people": ("nee: niemand komt", "no: nobody comes"),
    "too few came": ("nee: minder dan {least} mensen", "no: fewer than {least} people"),
    "any number": ("zoveel als er komen", "as many as come"),
    "unasked": (
        "Van {count} uitvoeringen vraagt niemand de stap; die staan hier niet.",
        "Of {count} editions nobody asks the step; these are not here.",
    ),
    "by school": ("Per {school}", "By {school}"),
    "no school": ("zonder {school}", "without {school}"),
    "all together": ("allen samen", "all together"),
    "asked": ("Mensen", "People"),
    "scheduled": ("Met rooster", "Scheduled"),
    "waiting": ("Wachten", "Wait"),
    "terms of all": ("Periodes samen", "Terms together"),
    "protected": (
        "Een streepje: het zijn minder dan {least} mensen, het zijn er allen of geen, of het zou uit de andere cijfers te rekenen zijn.",
        "A dash: these are fewer than {least} people, all or none of them, or it could be reckoned from the other figures.",
    ),
    "shared": ("Wat allen delen", "What all share"),
    "holds": ("Heeft", "Has"),
    "one year": ("één {year}", "one {year}"),
    "quoted": ("“{name}”", "“{name}”"),
    "left": ("Over", "Left"),
    "school spares": (
        "Per {school} is er voor alle mensen samen hoogstens {hours} per periode vrij.",
        "By {school} at most {hours} a term are free for all people together.",
    ),
    "never alone": ("ook dan niet", "not even then"),
    "alone not known": ("niet uitgezocht", "not found out"),
    "agreement": ("Ontwikkelafspraak", "Development agreement"),
    "of": ("{person}, naar {target}", "{person}, to {target}"),
    "plan first": (
        "Eerst is het goedkoopste plan gezocht, daarna wanneer de stappen ervan kunnen. Andere stappen kunnen anders uitvallen.",
        "First the cheapest plan was found, then when its steps can be. Other steps may turn out otherwise.",
    ),
    "chosen apart": (
        "Van ieder apart zijn stappen gekozen, alsof er niemand anders is; daarna is voor allen samen gezocht wanneer die kunnen.",
        "Steps were chosen for each apart, as if there were nobody else; then it was looked for all together when these can be.",
    ),
    "ends": ("Klaar op {day}: {status}.", "Ends on {day}: {status}."),
    "nothing": ("Er hoeft niets gepland te worden.", "Nothing has to be scheduled."),
    "no schedule": ("Geen rooster: {status}.", "No schedule: {status}."),
    "shortage": (
        "De stappen vragen samen {asked}; tot en met {day} is daarvan hoogstens {there} te krijgen.",
        "The steps ask {asked} together; of that at most {there} can be had until {day}.",
    ),
    "bound": ("Bewezen is dat het niet voor {day} klaar kan zijn.", "Proven is that it cannot end before {day}."),
    "totals": ("Samen {hours} en {cost}; de volste periode heeft {fullest}.", "Together {hours} and {cost}; the fullest term has {fullest}."),
    "why none": ("Wat in de weg staat", "What stands in the way"),
    "any of these": (
        "Haal een van deze weg, en het kan wel:",
        "Take any one of these away, and it could be:",
    ),
    "perhaps": ("Niet bewezen dat al deze nodig zijn om het te beletten.", "Not proven that all of these are needed to prevent it."),
    "what": ("Wat", "What"),
    "when": ("Wanneer", "When"),
    "whose hours": ("Wiens uren", "Whose hours"),
    "who pays": ("Wie betaalt", "Who pays"),
    "for": ("Voor: {what}", "For: {what}"),
    "not earlier": ("Waarom niet eerder", "Why not earlier"),
    "first term": ("Dit is de eerste periode.", "This is the first term."),
    "edition": ("Uitvoering: {edition}", "Edition: {edition}"),
    "of others": ("{hours} van anderen", "{hours} of others"),
    "accounts": ("Wat de rekeningen geven en wat ervan gebruikt wordt", "What the accounts give, and what is used of it"),
    "account": ("Rekening", "Account"),
    "given": ("Geeft", "Gives"),
    "used": ("Gebruikt", "Used"),
    "lapsed": ("Vervalt", "Lapses"),
    "unlimited": ("onbeperkt", "no limit"),
    "used of": ("{used} van {given}", "{used} of {given}"),
    "used without limit": ("{used}, zonder grens", "{used}, no limit"),
    "lapses": (
        "Van “{account}” vervalt ongebruikt {parts}, als er niets bij komt: {why}.",
        "Of “{account}” {parts} lapse unused unless something is added: {why}.",
    ),
    "lapse part": ("{amount} van {year} na {day}", "{amount} of {year} after {day}"),
    "lapses later": (
        "Na het {year} waarin dit rooster eindigt, vervalt er nog iets van {accounts}.",
        "After the {year} in which this schedule ends something of {accounts} lapses too.",
    ),
    "unused rights": ("Rechten die ongebruikt vervallen", "Rights that lapse unused"),
    "more rights": ("En nog {count} andere; zie loopbaan schedule --details.", "And {count} more; see loopbaan schedule --details."),
    "and": (" en ", " and "),
    "chosen together": (
        "Stappen en periodes zijn samen gekozen: wat het eerst klaar is, dan wat het minst kost.",
        "Steps and terms were chosen together: what ends first, then what costs least.",
    ),
    "changed": (
        "“{step}” was afgesproken in {before} en is nu {now}: {why}.",
        "“{step}” was agreed to be in {before} and is now {now}: {why}.",
    ),
    "nowhere": ("niet gepland", "not scheduled"),
    "what changed": ("Wat er veranderd is", "What has changed"),
    "nothing changed": ("Alles staat waar het was afgesproken.", "All is where it was agreed to be."),
    "team changed": (
        "Van {agreed} afgesproken plaatsen zijn er {changed} veranderd; bewezen is dat het er niet minder dan {bound} kunnen zijn.",
        "Of {agreed} agreed places {changed} have changed; proven is that it cannot be fewer than {bound}.",
    ),
    "team left aside": (
        "Buiten beschouwing: afspraken met {people} mensen die er niet meer bij zijn, en {places} plaatsen van stappen die niemand meer vraagt.",
        "Left aside: what was agreed with {people} people who are no longer there, and {places} places of steps that nobody asks for any more.",
    ),
    "people changed": ("Mensen van wie iets veranderd is: {people}.", "People of whom something has changed: {people}."),
    "why changed": ("Waarom", "Why"),    "full": ("“{term}” is vol: van wat de rekeningen dan hebben, blijft niets over.", "“{term}” is full: of what the accounts hold then, nothing is left."),
    "rule ends": (
        "Volgens het beleid komt er na {day} niets meer bij op {accounts}.",
        "By the policy nothing is added to {accounts} after {day}.",
    ),
    "deadline kept": ("De fase “{phase}” moet op {day} klaar zijn, en dat lukt.", "The phase “{phase}” must end by {day}, and it does."),
    "deadline missed": ("De fase “{phase}” moet op {day} klaar zijn, en dat lukt NIET.", "The phase “{phase}” must end by {day}, and it does NOT."),
    "assumed": ("Aangenomen", "Assumed"),
    "rests on": ("Gerekend met raamwerk {framework}, {policy} en {offers}.", "Reckoned with framework {framework}, {policy} and {offers}."),
    "policy": ("beleid {name}", "policy {name}"),
    "no policy": ("zonder beleid (niets begrenst uren en geld)", "without a policy (nothing limits hours and money)"),
    "offers": ("aanbod {name}", "offers {name}"),
    "no offers": ("zonder aanbod (elke stap kan in elke periode beginnen)", "without offers (every step can begin in every term)"),
    "date": ("Datum", "Date"),
    "talk again": ("Opnieuw bekijken op", "Look at it again on"),
    "load": ("Uren per periode", "Hours by term"),
    "limit": ("wat de rekeningen dan nog hebben", "what the accounts still hold then"),
    "picture": ("{person}: {steps} stappen in {terms} periodes", "{person}: {steps} steps in {terms} terms"),
    "year page": ("De {years} van allen samen", "The {years} of all together"),
    "without persons": (
        "Hier staat niemand op. Een cijfer staat er alleen als het over ten minste {least} mensen gaat, en niet over bijna iedereen; anders een streepje.",
        "Nobody is on this page. A figure is there only where it is about at least {least} people, and not about nearly everybody; else a dash.",
    ),
    "too few": (
        "Dit zijn minder dan {least} mensen: over hen samen staat hier niets. Geef --person of --sheets voor het gesprek met ieder.",
        "These are fewer than {least} people: nothing is told of them together. Give --person or --sheets for the talk with each.",
    ),
    "people": ("{people} mensen.", "{people} people."),
    "with schedule": ("Met een rooster: {found}.", "With a schedule: {found}."),
    "in three": (
        "Met een rooster: {found}; niets meer te doen: {ready}; zonder rooster: {without}.",
        "With a schedule: {found}; nothing left to do: {ready}; without a schedule: {without}.",
    ),
    "phase": ("Fase", "Phase"),
    "no phase": ("fase onbekend", "phase not known"),
    "phases": ("Dit {year}, het volgende en later", "This {year}, the next and later"),
    "this year": ("Dit {year}", "This {year}"),
    "next year": ("Volgend {year}", "Next {year}"),
    "later": ("Later", "Later"),
    "by phase": (
        "Uren die in dat jaar gevraagd worden, van wat de eigen rekeningen met een grens voor dat jaar geven; wat van eerdere jaren is gespaard, komt erbij.",
        "Hours that are asked in that year, of what people's own accounts with a limit give for it; what was saved of earlier years comes on top.",
    ),
    "asked by phase": ("Uren die in dat jaar gevraagd worden; niets begrenst ze.", "Hours that are asked in that year; nothing limits them."),
    "of whom": (
        "Ook wie geen rooster heeft, telt hier mee: die gebruikt niets van wat de rekeningen geven.",
        "Who has no schedule counts here too, and uses nothing of what the accounts give.",
    ),
    "no account": (
        "Er is geen rekening waarvan hier iets verteld kan worden. Zonder regels over uren en geld (--policy) zijn er geen rekeningen.",
        "There is no account of which anything can be told here. Without rules on hours and money (--policy) there are no accounts.",
    ),
    "begins": ("Wat wanneer begint", "What begins when"),
    "how many": ("Mensen", "People"),
    "others": (
        "Wat voor te weinig mensen geldt, of voor bijna iedereen, staat hier niet.",
        "What holds for too few people, or for nearly everybody, is not here.",
    ),
    "step": ("Stap", "Step"),
}


def word(key: str, lang: str, **values: str) -> str:
    """A text in a language, with what stands in its gaps."""
    return in_lang(WORDS[key], lang).format(**values)


def turn(number: int, lang: str) -> str:
    """The turn of somebody among others; of who has none and comes after all, that.

    Examples
    --------
    >>> turn(2029, "en"), turn(NO_TURN, "en")
    ('2029', 'none')
    """
    return word("no turn", lang) if number == NO_TURN else str(number)


def in_lang(pair: tuple[str, str], lang: str) -> str:
    return worded(lang, *pair)


def hours(minutes: int, lang: str) -> str:
    return print_amount(minutes, "hours", lang)


def money(cents: int, lang: str, currency: str) -> str:
    return print_amount(cents, "cost", lang, currency=currency)


def titled(name: str) -> str:
    """A word of the field as a heading.

    Examples
    --------
    >>> titled("afdeling")
    'Afdeling'
    """
    return name[:1].upper() + name[1:]


def units(amount: float, unit: str) -> int:
    """Whole minutes or cents of a number of hours or euro."""
    return round(amount * (60 if unit == "hours" else 100))


def amount(units: int, unit: str, lang: str, currency: str) -> str:
    """Minutes or cents of an account in words."""
    return hours(units, lang) if unit == "hours" else money(units, lang, currency)


def day(iso: str, lang: str) -> str:
    """A day as people write it: 1-2-2027 in Dutch, 2027-02-01 in English.

    Examples
    --------
    >>> day("2027-02-01", "nl"), day("2027-02-01", "en")
    ('1-2-2027', '2027-02-01')
    """
    return day_in(datetime.date.fromisoformat(iso), lang)


def school_year(begins: int) -> str:
    """
    Examples
    --------
    >>> school_year(2026), school_year(1999)
    ('2026/27', '1999/00')
    """
    return _loopbaan.print_school_year(begins)
